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

/// Takes the focus from the link or the button that has it within an element. A browser that has to take the focus from
/// what leaves the document lays out the page for that, in the middle of its being changed. A field keeps it: it would
/// tell what was typed into it to the page that comes.
pub fn let_go(within: &str) {
    let focused = format!("{within} :is(a, button):focus");
    let focused = document().query_selector(&focused).ok().flatten();
    if let Some(focused) = focused.and_then(|focused| focused.dyn_into::<web_sys::HtmlElement>().ok()) {
        // It fails for nothing that has the focus.
        let _ = focused.blur();
    }
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
