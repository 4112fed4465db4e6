//! What charts are drawn with. A chart is an SVG whose horizontal places are per cent and whose vertical places
//! and letters are px: it takes the width it gets and its texts keep their size, on a phone as on a wall. Every
//! chart is one picture with a name; what it shows also stands in a table or a list beside it.

mod bars;
mod labels;
mod mark;
mod time_axis;

use atlas::decimal::decimal;
use leptos::prelude::*;

pub(crate) use bars::{bar, stacked_bar};
pub(crate) use labels::{ROW_PX, Text, labels};
pub(crate) use mark::{Shape, mark, shape_of_text};
pub(crate) use time_axis::{AXIS_PX, time_bar, time_chart, time_mark};

/// A chart named `name`, of a height in px.
pub(crate) fn chart(name: String, height_px: f64, body: AnyView) -> AnyView {
    view! {
        <svg class="chart" role="img" aria-label=name width="100%" height=px(height_px)>
            {body}
        </svg>
    }
    .into_any()
}

/// A horizontal place, in per cent.
pub(crate) fn percent(value: f64) -> String {
    let mut text = decimal(value, 2);
    text.push('%');
    text
}

/// A length in px.
pub(crate) fn px(value: f64) -> String {
    decimal(value, 1)
}
