//! What an embed asks of the browser: its own address, the page around its frame, and where links lead.

use std::cell::Cell;

use atlas::embed::{Fields, Value};
use leptos::prelude::*;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

/// The path of the address without the site's base, with a leading slash.
#[must_use]
pub fn path_within(base: &str) -> String {
    let path = window().location().pathname().unwrap_or_default();
    let within = path.strip_prefix(base.trim_end_matches('/'));
    within.map(str::to_owned).unwrap_or(path)
}

/// The part of the address behind the `?`, without it.
#[must_use]
pub fn search() -> String {
    let search = window().location().search().unwrap_or_default();
    search.trim_start_matches('?').to_owned()
}

/// The whole address of the site, with a slash at its end. An embed without an origin of its own still knows
/// where it came from.
#[must_use]
pub fn site_address(base: &str) -> String {
    let location = window().location();
    let part = |part: Result<String, JsValue>| part.unwrap_or_default();
    format!("{}//{}{base}", part(location.protocol()), part(location.host()))
}

/// Says something about the whole document, for its style.
pub fn mark_document(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute(name, value);
    }
}

/// What is said about the whole document for its style or its program; empty where nothing is.
#[must_use]
pub fn document_mark(name: &str) -> String {
    let root = document().document_element();
    root.and_then(|root| root.get_attribute(name)).unwrap_or_default()
}

/// Sets a custom property of the whole document. A policy that refuses styles in the text of a page does not mind
/// this.
pub fn set_style_token(name: &str, value: &str) {
    let root = document()
        .document_element()
        .and_then(|root| root.dyn_into::<HtmlElement>().ok());
    if let Some(root) = root {
        let _ = HtmlElement::style(&root).set_property(name, value);
    }
}

/// How high an element is with its borders, in whole CSS px and never cut.
#[must_use]
pub fn height_of(element: &web_sys::Element) -> u32 {
    element.get_bounding_client_rect().height().ceil() as u32
}

/// How wide an element is, in px.
#[must_use]
pub fn width_of(element: &web_sys::Element) -> f64 {
    element.get_bounding_client_rect().width()
}

/// Posts a plain object to the page around the frame. Who that is cannot be known, and nothing in it is secret.
pub fn post_to_parent(fields: &Fields) {
    let Ok(Some(parent)) = window().parent() else {
        return;
    };
    // A page that is no frame is its own parent.
    if js_sys::Object::is(&parent, &window()) {
        return;
    }
    let object = js_sys::Object::new();
    for (name, value) in fields {
        let value = match value {
            Value::Text(text) => JsValue::from_str(text),
            Value::Number(number) => JsValue::from_f64(f64::from(*number)),
            Value::Null => JsValue::NULL,
        };
        let _ = js_sys::Reflect::set(&object, &JsValue::from_str(name), &value);
    }
    let _ = parent.post_message(&object, "*");
}

/// Listens to messages of the page around the frame that have the texts `message` and `secret`. Everything else is
/// passed over.
pub fn on_parent_message(then: impl Fn(&str, &str) + 'static) {
    let listener = Closure::<dyn Fn(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
        let from_parent = match (event.source(), window().parent()) {
            (Some(source), Ok(Some(parent))) => js_sys::Object::is(&source, &parent),
            _ => false,
        };
        let data = event.data();
        if !from_parent || !data.is_object() {
            return;
        }
        let text = |name: &str| {
            js_sys::Reflect::get(&data, &JsValue::from_str(name))
                .ok()?
                .as_string()
        };
        if let (Some(message), Some(secret)) = (text("message"), text("secret")) {
            then(&message, &secret);
        }
    });
    let _ = window().add_event_listener_with_callback("message", listener.as_ref().unchecked_ref());
    // An embed lives as long as its document.
    listener.forget();
}

/// Lets every link out of the page open beside the page around the frame, and tells which one is followed. Where
/// `takes` answers that somebody else follows it, it is not opened here.
///
/// A link that does something in the embed prevents its click, as the marks of a map do. Those listeners stand on
/// elements, so at the window all of them have been heard.
pub fn on_way_out(takes: impl Fn(&str) -> bool + 'static) {
    let listener = Closure::<dyn Fn(web_sys::MouseEvent)>::new(move |event: web_sys::MouseEvent| {
        if event.default_prevented() {
            return;
        }
        let link = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
            .and_then(|target| target.closest("a[href]").ok().flatten());
        let Some(link) = link else {
            return;
        };
        // A link to a place in the embed stays in it.
        if link
            .get_attribute("href")
            .is_none_or(|href| href.starts_with('#'))
        {
            return;
        }
        let _ = link.set_attribute("target", "_blank");
        let _ = link.set_attribute("rel", "noopener");
        let href = js_sys::Reflect::get(&link, &"href".into())
            .ok()
            .and_then(|href| href.as_string())
            .unwrap_or_default();
        if takes(&href) {
            event.prevent_default();
        } else if is_sandboxed() {
            event.prevent_default();
            open_outside(&href);
        }
    });
    let _ = window().add_event_listener_with_callback("click", listener.as_ref().unchecked_ref());
    listener.forget();
}

/// Opens an address beside the page around the frame. Only by trying does a frame in a sandbox learn whether it can open
/// anything: what is refused once is not tried again.
pub fn open_outside(href: &str) {
    thread_local! {
        static IS_CLOSED: Cell<bool> = const { Cell::new(false) };
    }
    if !is_sandboxed() {
        // The answer is always that nothing was opened.
        let _ = window().open_with_url_and_target_and_features(href, "_blank", "noopener");
    } else if !IS_CLOSED.get() {
        match window().open_with_url_and_target(href, "_blank") {
            Ok(Some(opened)) => {
                let _ = opened.set_opener(&JsValue::NULL);
            }
            _ => IS_CLOSED.set(true),
        }
    }
}

/// Whether the frame has no origin of its own, as in a sandbox.
fn is_sandboxed() -> bool {
    let origin = js_sys::Reflect::get(&window(), &"origin".into());
    origin.is_ok_and(|origin| origin.as_string().as_deref() == Some("null"))
}

/// Copies a text and tells whether the browser allowed it. Where it did not, the text of the element that has the id,
/// be it a field or not, is selected for the visitor.
pub fn copy_text(id: &str, text: &str, then: impl Fn(bool) + Clone + 'static) {
    let id = id.to_owned();
    let refuse = {
        let then = then.clone();
        move || {
            let element = document().get_element_by_id(&id);
            match element.map(JsCast::dyn_into::<web_sys::HtmlTextAreaElement>) {
                Some(Ok(field)) => {
                    let _ = field.focus();
                    field.select();
                }
                Some(Err(element)) => {
                    if let Ok(Some(selection)) = window().get_selection() {
                        let _ = selection.select_all_children(&element);
                    }
                }
                None => {}
            }
            then(false);
        }
    };
    // Pages that were not fetched over TLS have no clipboard.
    let navigator = window().navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into());
    if clipboard.is_ok_and(|clipboard| clipboard.is_undefined()) {
        return refuse();
    }
    let copied = Closure::once(move |_: JsValue| then(true));
    let refused = Closure::once(move |_: JsValue| refuse());
    let _ = navigator.clipboard().write_text(text).then2(&copied, &refused);
    // They are called once, after this function is over.
    copied.forget();
    refused.forget();
}
