//! The framework writes its code anew for each closure that is given to it, some kilobytes each. What is
//! boxed first is one type, so that a second memo of numbers or a tenth part of a page that changes costs
//! next to nothing in the download.

mod computed;
mod fetched;
mod keyed;

use leptos::prelude::*;

pub use computed::{Computed, latest, memo};
pub use fetched::{Fetched, resource};
pub use keyed::keyed;

/// A value that follows from others, as attributes and texts of a view want it.
pub fn derived<T: Send + Sync + 'static>(compute: impl Fn() -> T + Send + Sync + 'static) -> Signal<T> {
    let compute: Box<dyn Fn() -> T + Send + Sync> = Box::new(compute);
    boxed_signal(compute)
}

/// Whether something has been so by now: from then on it stays so, and nothing is followed any more.
pub fn from_then_on(is_so: impl Fn() -> bool + Send + Sync + 'static) -> Computed<bool> {
    let was_so = StoredValue::new(false);
    memo(move || {
        if !was_so.get_value() && is_so() {
            was_so.set_value(true);
        }
        was_so.get_value()
    })
}

/// A part of a page that changes.
pub fn changing(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let view: Box<dyn FnMut() -> AnyView + Send> = Box::new(view);
    boxed_view(view)
}

/// What is done at an event. Each closure that is given to a view as it is makes the framework write the whole
/// handling of attributes anew.
pub fn on<E: 'static>(act: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(act)
}

/// Does something in the document whenever what it reads changes.
pub fn effect(act: impl Fn() + 'static) {
    let act: Box<dyn Fn()> = Box::new(act);
    boxed_effect(act);
}

/// A number for a key, from anything that can be told apart by its bytes (FNV-1a, 64 bits).
#[must_use]
pub fn fingerprint(parts: &[&[u8]]) -> u64 {
    let mut number = 0xcbf2_9ce4_8422_2325_u64;
    for part in parts {
        // The length keeps two parts apart that are one when they are read without a break.
        for &byte in part.iter().chain(&(part.len() as u32).to_le_bytes()) {
            number = (number ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    number
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
