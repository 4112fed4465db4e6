//! Direct labels: as many as there is room for on a phone, and more of them where the chart is wide.

use atlas::chart::{Label, label_rows, text_width_px};
use leptos::prelude::*;

use super::{percent, px};

/// The size of a label, in px.
const SIZE_PX: f64 = 12.0;

/// From one row of labels to the next, in px.
pub(crate) const ROW_PX: f64 = 14.0;

/// The narrowest chart, on a phone that is 320 px wide, and the narrowest that counts as wide.
const NARROW_PX: f64 = 280.0;
const WIDE_PX: f64 = 520.0;

/// A text above a place.
pub(crate) struct Text {
    /// The middle of it, in per cent.
    pub(crate) at_percent: f64,
    /// The foot of it where it stands in the lowest row, in px.
    pub(crate) bottom_px: f64,
    /// What it says.
    pub(crate) text: String,
}

/// Texts above places, the most important first, in at most so many rows. What finds no room is left out, as the
/// table beside the chart has it all.
pub(crate) fn labels(texts: &[Text], rows: usize) -> AnyView {
    let wanted: Vec<Label> = texts
        .iter()
        .map(|label| Label {
            at_percent: label.at_percent,
            width_px: text_width_px(&label.text, SIZE_PX),
        })
        .collect();
    let layout = |width_px: f64, class: &'static str| {
        let rows = label_rows(&wanted, width_px, rows);
        let placed = texts
            .iter()
            .zip(&wanted)
            .zip(rows)
            .filter_map(|((text, label), row)| {
                let y = text.bottom_px - 3.0 - ROW_PX * row? as f64;
                Some(label_view(text.text.clone(), *label, width_px, y))
            })
            .collect_view();
        view! { <g class=class>{placed}</g> }
    };
    view! { {layout(NARROW_PX, "chart__narrow")}{layout(WIDE_PX, "chart__wide")} }.into_any()
}

/// A label at its place; one that would leave the chart is set against the edge.
fn label_view(text: String, label: Label, width_px: f64, y_px: f64) -> AnyView {
    let half = 50.0 * label.width_px / width_px;
    let (x, anchor) = if label.at_percent < half {
        (0.0, "start")
    } else if label.at_percent > 100.0 - half {
        (100.0, "end")
    } else {
        (label.at_percent, "middle")
    };
    view! { <text class="chart__label" x=percent(x) y=px(y_px) text-anchor=anchor>{text}</text> }.into_any()
}
