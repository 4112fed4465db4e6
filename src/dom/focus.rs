//! Why the focus moves.

use leptos::prelude::document;
use wasm_bindgen::JsCast;

/// Whether a press of the pointer is going on: it is what moves the focus then, and what it presses on must stay
/// where it is until it is released.
#[must_use]
pub fn is_pressing() -> bool {
    document().query_selector(":active").ok().flatten().is_some()
}

/// Moves the focus without scrolling.
pub fn focus_quietly(element: &web_sys::HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Whether the focus goes to something outside the element that listens, or nowhere.
#[must_use]
pub fn leaves(event: &web_sys::FocusEvent) -> bool {
    let listening = event
        .current_target()
        .and_then(|target| target.dyn_into::<web_sys::Node>().ok());
    let next = event
        .related_target()
        .and_then(|target| target.dyn_into::<web_sys::Node>().ok());
    !listening.is_some_and(|listening| next.is_some() && listening.contains(next.as_ref()))
}
