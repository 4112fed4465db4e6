//! What a build without a document answers to an embed.

use atlas::embed::Fields;

/// The path of the address without the site's base.
#[must_use]
pub fn path_within(_base: &str) -> String {
    "/".to_owned()
}

/// The part of the address behind the `?`.
#[must_use]
pub fn search() -> String {
    String::new()
}

/// The whole address of the site.
#[must_use]
pub fn site_address(base: &str) -> String {
    format!("https://www.example.org{base}")
}

/// Says something about the whole document.
pub fn mark_document(_name: &str, _value: &str) {}

/// What is said about the whole document.
#[must_use]
pub fn document_mark(_name: &str) -> String {
    String::new()
}

/// Sets a custom property of the whole document.
pub fn set_style_token(_name: &str, _value: &str) {}

/// How high an element is.
#[must_use]
pub fn height_of(_element: &web_sys::Element) -> u32 {
    0
}

/// How wide an element is, in px.
#[must_use]
pub fn width_of(_element: &web_sys::Element) -> f64 {
    0.0
}

/// Posts a plain object to the page around the frame.
pub fn post_to_parent(_fields: &Fields) {}

/// Listens to messages of the page around the frame.
pub fn on_parent_message(_then: impl Fn(&str, &str) + 'static) {}

/// Lets every link out of the page open beside the page around the frame.
pub fn on_way_out(_takes: impl Fn(&str) -> bool + 'static) {}

/// Opens an address beside the page around the frame.
pub fn open_outside(_href: &str) {}

/// Copies a text and tells whether the browser allowed it.
pub fn copy_text(_id: &str, _text: &str, _then: impl Fn(bool) + Clone + 'static) {}
