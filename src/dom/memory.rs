//! What the visitor lets the browser remember. Nothing is kept unless it was asked for.

use leptos::prelude::window;
use web_sys::Storage;

/// Whether anything can be remembered at all: a page in a frame without an origin of its own may not.
#[must_use]
pub fn can_remember() -> bool {
    storage().is_some()
}

/// What is remembered under a name.
#[must_use]
pub fn remembered(name: &str) -> Option<String> {
    storage()?.get_item(name).ok().flatten()
}

/// Remembers a text under a name, or forgets what stands there. Where the browser refuses, nothing is lost that
/// the visitor has not still before them.
pub fn remember(name: &str, text: Option<&str>) {
    if let Some(storage) = storage() {
        let _ = match text {
            Some(text) => storage.set_item(name, text),
            None => storage.remove_item(name),
        };
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
