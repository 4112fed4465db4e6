//! The first sign that somebody uses the page.

use leptos::prelude::*;

use super::document_mark;

/// Does something with the first sign that somebody is there or has read for a while, as `public/boot.js` notes it, or at
/// once where there was one; for the life of the component that asks.
pub fn at_first_use(then: impl Fn() + 'static) {
    if !document_mark("data-used").is_empty() {
        return then();
    }
    let listener = window_event_listener_untyped("cityweave-used", move |_| then());
    on_cleanup(move || listener.remove());
}
