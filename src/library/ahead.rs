//! The file that is likely wanted next: asked for while a link is being pressed, so that the page is whole as soon as
//! it is opened. Whoever wants the file then waits for the same answer.

use std::cell::RefCell;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use super::Part;
use super::fetch::fetched;

thread_local! {
    static NEXT: RefCell<Option<(String, Promise)>> = const { RefCell::new(None) };
}

/// Asks for a file in the place of the one before.
pub(super) fn ask(address: String, part: Part) {
    if NEXT.with_borrow(|next| next.as_ref().is_some_and(|(of, _)| *of == address)) {
        return;
    }
    let of = address.clone();
    let answer = future_to_promise(async move {
        let text = fetched(&of, part).await;
        // Perhaps nobody wants it after all, and then nobody hears of a failure; why it failed is told to whoever
        // asks again.
        Ok(text.map_or(JsValue::NULL, JsValue::from))
    });
    NEXT.set(Some((address, answer)));
}

/// The text of a file that was asked for ahead, once; `None` where it was not, or could not be had.
pub(super) async fn answer(address: &str) -> Option<String> {
    let asked = NEXT.with_borrow_mut(|next| next.take_if(|(of, _)| of == address));
    let (_, promise) = asked?;
    JsFuture::from(promise).await.ok()?.as_string()
}
