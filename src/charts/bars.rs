//! Bars of one row, which start at zero.

use atlas::chart::bar_percent;
use leptos::prelude::*;

use super::{percent, px};

/// How high a bar is, in px.
const BAR_PX: f64 = 12.0;

/// A bar beside a number that says the same, as long as its share of the longest.
pub(crate) fn bar(value: u32, longest: u32) -> AnyView {
    stacked_bar(value, value, longest)
}

/// A bar of which the part that is known is filled; the rest is only outlined.
pub(crate) fn stacked_bar(known: u32, all: u32, longest: u32) -> AnyView {
    let (known, all) = (bar_percent(known, longest), bar_percent(all, longest));
    view! {
        <svg class="chart chart--bar" aria-hidden="true" width="100%" height=px(BAR_PX)>
            <rect class="chart__open" x="0" y="0.5" width=percent(all) height=px(BAR_PX - 1.0)></rect>
            <rect class="chart__fill" x="0" y="0" width=percent(known) height=px(BAR_PX)></rect>
        </svg>
    }
    .into_any()
}
