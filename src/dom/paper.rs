//! When the page is put on paper.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::reactive::{Computed, memo};

/// Whether the page is being printed, now and later; for the life of the component that asks. Browsers that print a
/// copy of the document tell it only by events, and what only looks at paper only by the media query.
#[must_use]
pub fn printing() -> Computed<bool> {
    let by_media = super::media("print");
    let (by_event, set_by_event) = signal(false);
    let tell = move |on: bool| {
        // Such a copy keeps the colours of the document, and paper is light.
        if let Some(root) = document().document_element() {
            let _ = root.toggle_attribute_with_force("data-paper", on);
        }
        set_by_event.set(on);
    };
    let before = window_event_listener_untyped("beforeprint", move |_| tell(true));
    let after = window_event_listener_untyped("afterprint", move |_| tell(false));
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
    memo(move || by_media.get() | by_event.get())
}

/// Does something once the document shows what has just changed, and before the browser prints it.
pub fn once_shown(then: impl FnOnce() + 'static) {
    // Effects run in a microtask, and what they change may wake others, which run in the next.
    queue_microtask(move || queue_microtask(move || queue_microtask(then)));
}

/// The links to cities in the text beside the map, in reading order, as far as they are shown on paper.
#[must_use]
pub fn city_links() -> Vec<web_sys::Element> {
    let found = document().query_selector_all(".text a[href*='/cities/']").ok();
    let Some(found) = found else { return Vec::new() };
    (0..found.length())
        .filter_map(|position| found.item(position)?.dyn_into::<web_sys::Element>().ok())
        .filter(|link| {
            !link
                .closest("details:not([open], .more)")
                .is_ok_and(|closed| closed.is_some())
        })
        .collect()
}
