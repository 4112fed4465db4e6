//! What the browser keeps of the site: a copy for reading without a connection, and pages older than the site.

use leptos::prelude::window;
use wasm_bindgen::JsValue;

use super::memory::{remember, remembered};

/// The name under which the browser keeps that nothing is to be kept, and the event that tells of another choice.
/// `public/boot.js`, which begins and ends the keeping, knows both.
const CHOICE: &str = "cityweave.offline";
const CHOSEN: &str = "cityweave-offline";

/// Whether the visitor lets the browser keep a copy of the site.
#[must_use]
pub fn keeps_copy() -> bool {
    remembered(CHOICE).is_none()
}

/// Keeps a copy of the site, or removes it and keeps none from now on.
pub fn keep_copy(keeps: bool) {
    remember(CHOICE, (!keeps).then_some("no"));
    if let Ok(chosen) = web_sys::Event::new(CHOSEN) {
        // Telling an event that was just made cannot fail.
        let _ = window().dispatch_event(&chosen);
    }
}

/// Loads the page anew.
pub fn reload() {
    // Only a page that is being left refuses, and then there is another one.
    let _ = window().location().reload();
}

/// Loads the page anew, unless that is how it came: what a second time does not mend, a third will not.
pub fn reload_once() {
    let kind = window()
        .performance()
        .map(|clock| clock.get_entries_by_type("navigation").get(0))
        .and_then(|entry| js_sys::Reflect::get(&entry, &JsValue::from_str("type")).ok())
        .and_then(|kind| kind.as_string());
    if kind.is_some_and(|kind| kind != "reload") {
        reload();
    }
}
