//! Charts over time: the years from left to right in every language, and what stands on them.

use atlas::chart::TimeAxis;
use atlas::date::{Date, Precision};
use leptos::prelude::*;

use super::mark::{Shape, mark};
use super::{chart, percent, px};

/// How high the years at the head of a chart are, in px.
pub(crate) const AXIS_PX: f64 = 20.0;

/// As many years are written as have room on the narrowest phone, and as in a wide column.
const NARROW_TICKS: usize = 5;
const WIDE_TICKS: usize = 9;

/// A chart over time of a height in px, years included. `body` draws below [`AXIS_PX`].
pub(crate) fn time_chart(name: String, axis: TimeAxis, height_px: f64, body: AnyView) -> AnyView {
    let years = |at_most: usize, class: &'static str| {
        let ticks = axis
            .ticks(at_most)
            .into_iter()
            .map(|year| tick(axis, year, height_px))
            .collect_view();
        view! { <g class=class>{ticks}</g> }
    };
    let body = view! {
        {years(NARROW_TICKS, "chart__narrow")}
        {years(WIDE_TICKS, "chart__wide")}
        {body}
    };
    chart(name, height_px, body.into_any())
}

/// The beginning of a year as a hairline, with the year at its head.
fn tick(axis: TimeAxis, year: u16, height_px: f64) -> AnyView {
    let x = axis.start_of(year);
    // A year at the end would leave the chart behind its line.
    let (anchor, shift) = if x > 88.0 { ("end", "-4") } else { ("start", "4") };
    view! {
        <line class="chart__line" x1=percent(x) x2=percent(x) y1="0" y2=px(height_px)></line>
        <text class="chart__year" x=percent(x) y="11" dx=shift text-anchor=anchor>{year.to_string()}</text>
    }
    .into_any()
}

/// A stretch of time as a bar. An end that is not known is left open: the bar is only outlined from the last date
/// that is known, or up to the first.
pub(crate) fn time_bar(
    axis: TimeAxis,
    from: Option<Date>,
    to: Option<Date>,
    top_px: f64,
    height_px: f64,
) -> AnyView {
    let (start, end) = axis.span(from, to);
    // With one date, what is sure is what that date can mean; with none, nothing is.
    let sure = match (from, to) {
        (Some(_), Some(_)) => Some((start, end)),
        (Some(date), None) | (None, Some(date)) => Some(axis.reach(date)),
        (None, None) => None,
    };
    let rect = |(from, to): (f64, f64), class: &'static str| {
        let (x, width) = (percent(from), percent((to - from).max(0.4)));
        view! { <rect class=class x=x y=px(top_px) width=width height=px(height_px)></rect> }.into_any()
    };
    let is_open = from.is_none() || to.is_none();
    view! {
        {is_open.then(|| rect((start, end), "chart__open"))}
        {sure.map(|sure| rect(sure, "chart__fill"))}
    }
    .into_any()
}

/// A moment. Where only its year or its month is known, a line shows how far the date reaches, and the shape
/// stands in the middle of it.
pub(crate) fn time_mark(axis: TimeAxis, date: Date, shape: Shape, y_px: f64, title: String) -> AnyView {
    let (from, to) = axis.reach(date);
    let reach = (date.precision() != Precision::Day).then(|| {
        view! { <line class="chart__reach" x1=percent(from) x2=percent(to) y1=px(y_px) y2=px(y_px)></line> }
    });
    view! { {reach}{mark(shape, axis.middle(date), y_px, title)} }.into_any()
}
