//! The framework writes its code anew for each closure that is given to it, some kilobytes each. What is
//! boxed first is one type, so that a second memo of numbers or a tenth part of a page that changes costs
//! next to nothing in the download.

mod computed;
mod fetched;

use leptos::prelude::*;

pub use computed::{Computed, latest, memo};
pub use fetched::{Fetched, resource};

/// A value that follows from others, as attributes and texts of a view want it.
pub fn derived<T: Send + Sync + 'static>(compute: impl Fn() -> T + Send + Sync + 'static) -> Signal<T> {
    let compute: Box<dyn Fn() -> T + Send + Sync> = Box::new(compute);
    boxed_signal(compute)
}

/// A part of a page that changes.
pub fn changing(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let view: Box<dyn FnMut() -> AnyView + Send> = Box::new(view);
    boxed_view(view)
}

/// Does something in the document whenever what it reads changes.
pub fn effect(act: impl Fn() + 'static) {
    let act: Box<dyn Fn()> = Box::new(act);
    boxed_effect(act);
}

// Inlining would undo what these are for.

#[inline(never)]
fn boxed_signal<T: Send + Sync + 'static>(compute: Box<dyn Fn() -> T + Send + Sync>) -> Signal<T> {
    Signal::derive(compute)
}

#[inline(never)]
fn boxed_view(view: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    view.into_any()
}

#[inline(never)]
fn boxed_effect(act: Box<dyn Fn()>) {
    Effect::new(move |_: Option<()>| act());
}
