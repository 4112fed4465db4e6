//! The file that is likely wanted next: asked for while a link is being pressed, so that the page is whole as soon as
//! it is opened. Whoever wants the file then waits for the same answer.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use super::Part;
use super::fetch::fetched;

/// A file that was asked for.
struct Asked {
    address: String,
    /// Tells when the answer is there.
    comes: Promise,
    answer: Rc<Cell<Option<String>>>,
}

thread_local! {
    static NEXT: RefCell<Option<Asked>> = const { RefCell::new(None) };
}

/// Asks for a file in the place of the one before.
pub(super) fn ask(address: String, part: Part) {
    if NEXT.with_borrow(|next| next.as_ref().is_some_and(|asked| asked.address == address)) {
        return;
    }
    let answer = Rc::new(Cell::new(None));
    let (of, text) = (address.clone(), Rc::clone(&answer));
    let comes = future_to_promise(async move {
        // Perhaps nobody wants it after all, and then nobody hears of a failure; why it failed is told to whoever
        // asks again.
        text.set(fetched(&of, part).await.ok());
        Ok(JsValue::NULL)
    });
    NEXT.set(Some(Asked {
        address,
        comes,
        answer,
    }));
}

/// The text of a file that was asked for ahead, once; `None` where it was not, or could not be had.
pub(super) async fn answer(address: &str) -> Option<String> {
    let asked = NEXT.with_borrow_mut(|next| next.take_if(|asked| asked.address == address))?;
    JsFuture::from(asked.comes).await.ok()?;
    asked.answer.take()
}
