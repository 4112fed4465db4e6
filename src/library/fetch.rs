//! Fetching in the browser.

use gloo_net::http::Request;
use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

use super::{DataError, Part, ahead};

/// The text of a file of the site.
pub(super) async fn text(address: &str, part: Part) -> Result<String, DataError> {
    match ahead::answer(address).await {
        Some(text) => Ok(text),
        None => fetched(address, part).await,
    }
}

/// Asks for a file that [`text`] will be asked for next.
pub(super) fn ahead(address: String, part: Part) {
    ahead::ask(address, part);
}

/// The text of a file, asked for now.
pub(super) async fn fetched(address: &str, part: Part) -> Result<String, DataError> {
    let response = Request::get(address)
        .send()
        .await
        .map_err(|_| DataError::unreachable(part))?;
    match response.status() {
        200..=299 => {}
        404 | 410 => return Err(DataError::missing(part)),
        _ => return Err(DataError::unreachable(part)),
    }
    // A host that answers everything with its page says so by the type.
    let is_page = response
        .headers()
        .get("content-type")
        .is_some_and(|kind| kind.starts_with("text/html"));
    if is_page {
        return Err(DataError::missing(part));
    }
    // As bytes: the way over a text of the browser's takes several times the room, which a program never gives back.
    // What is no UTF-8 is broken, as it is for the build.
    let bytes = response.binary().await.map_err(|_| DataError::broken(part))?;
    String::from_utf8(bytes).map_err(|_| DataError::broken(part))
}

/// Lets the browser do first what has come up meanwhile.
pub(super) async fn pause() {
    let pause = js_sys::Promise::new(&mut |resolve, _| {
        // A window that cannot set a timer is closing, and waits for nothing.
        let _ = window().set_timeout_with_callback(&resolve);
    });
    // A timer does not fail.
    let _ = JsFuture::from(pause).await;
}
