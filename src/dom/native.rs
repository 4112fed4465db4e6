//! What a build without a document answers.

use leptos::prelude::*;

/// The site's base path.
#[must_use]
pub fn base_path() -> &'static str {
    "/"
}

/// The languages the visitor wishes for, dearest first.
#[must_use]
pub fn wished_languages() -> Vec<String> {
    Vec::new()
}

/// Sets the title, the language and the direction of the document.
pub fn describe_document(_title: &str, _lang: &str, _dir: &str) {}

/// Moves the focus to the page's main heading.
pub fn focus_heading() {}

/// Whether a media query holds, now and later.
#[must_use]
pub fn media(_query: &'static str) -> Signal<bool> {
    Signal::from(false)
}

/// Today's year in the visitor's place.
#[must_use]
pub fn today() -> (u16, u8, u8) {
    (2026, 1, 1)
}

/// Where in the window a click happened, in px.
#[must_use]
pub fn place_of(_event: &leptos::ev::MouseEvent) -> (f64, f64) {
    (0.0, 0.0)
}

/// Shows an element of the popover kind beside a place of the window.
pub fn show_popover_at(_element: &web_sys::HtmlDivElement, _at: (f64, f64)) {}

/// A custom property of the page's style, as text.
#[must_use]
pub fn style_token(_name: &str) -> String {
    String::new()
}

/// The size of an element's box in CSS px, told again whenever it changes.
pub fn on_resize(_element: &web_sys::Element, _then: impl Fn(f64, f64) + 'static) {}

/// Milliseconds of the page's clock.
#[must_use]
pub fn now_ms() -> f64 {
    0.0
}

/// Opens or closes a dialog.
pub fn show_dialog(_dialog: &web_sys::HtmlDialogElement, _open: bool) {}

/// Closes an element of the popover kind.
pub fn close_popover(_id: &str) {}

/// Moves the focus to the first element that a selector names.
pub fn focus_on(_selector: String) {}

/// The part of the address behind the `#`.
#[must_use]
pub fn fragment() -> String {
    String::new()
}

/// Goes to the place in the page that the address names.
pub fn go_to_fragment() {}
