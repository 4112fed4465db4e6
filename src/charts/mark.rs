//! Small shapes, told apart without colour.

use leptos::prelude::*;

use super::{percent, px};

/// A shape. The fuller it is, the further something went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A full disc.
    Disc,
    /// A disc of which one half is full.
    Half,
    /// A ring.
    Ring,
    /// A square on its corner.
    Diamond,
    /// A square.
    Square,
    /// A triangle that points up.
    Triangle,
}

/// A shape on a chart, with its middle at a place, and what it stands for.
pub(crate) fn mark(shape: Shape, x_percent: f64, y_px: f64, title: String) -> AnyView {
    // The nested picture is what lets the shape be drawn around a place that is told in per cent.
    view! {
        <svg x=percent(x_percent) y=px(y_px) width="1" height="1" overflow="visible">
            <title>{title}</title>
            {outline(shape)}
        </svg>
    }
    .into_any()
}

/// A shape in front of the words that say the same.
pub(crate) fn shape_of_text(shape: Shape) -> AnyView {
    view! {
        <svg class="shape" aria-hidden="true" viewBox="-7 -7 14 14" width="14" height="14">{outline(shape)}</svg>
    }
    .into_any()
}

fn outline(shape: Shape) -> AnyView {
    let path = |d: &'static str| view! { <path class="chart__mark" d=d></path> }.into_any();
    match shape {
        Shape::Disc => view! { <circle class="chart__mark" r="5"></circle> }.into_any(),
        Shape::Ring => view! { <circle class="chart__mark chart__mark--ring" r="4"></circle> }.into_any(),
        Shape::Half => view! {
            <circle class="chart__mark chart__mark--ring" r="4"></circle>
            <path class="chart__mark" d="M0-4a4 4 0 0 1 0 8z"></path>
        }
        .into_any(),
        Shape::Diamond => path("M0-6L6 0L0 6L-6 0z"),
        Shape::Square => path("M-4.5-4.5h9v9h-9z"),
        Shape::Triangle => path("M0-5.5L5.5 4.5h-11z"),
    }
}
