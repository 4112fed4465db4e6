//! What leaves the page: files, the address it is at, and the text that a reader doubts.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Where the site is: `https://atlas.example.org`, without a slash at its end.
#[must_use]
pub fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// Hands a text to the visitor as a file.
pub fn download(name: &str, media_type: &str, text: &str) {
    let parts = js_sys::Array::of1(&text.into());
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(media_type);
    let url = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options)
        .and_then(|blob| web_sys::Url::create_object_url_with_blob(&blob));
    let link = document()
        .create_element("a")
        .ok()
        .and_then(|link| link.dyn_into::<web_sys::HtmlAnchorElement>().ok());
    let (Ok(url), Some(link)) = (url, link) else {
        return;
    };
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser has begun to read the file by then, and what it reads it keeps.
    set_timeout(
        move || {
            let _ = web_sys::Url::revoke_object_url(&url);
        },
        std::time::Duration::from_secs(10),
    );
}

/// The sentence, row or value that a footnote stands in, without its footnotes.
#[must_use]
pub fn text_around(event: &leptos::ev::MouseEvent) -> String {
    let around = event
        .current_target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .and_then(|figure| figure.closest("li, tr, dd, p, h2, h3, .passage").ok().flatten())
        .and_then(|around| around.clone_node_with_deep(true).ok())
        .and_then(|copy| copy.dyn_into::<web_sys::Element>().ok());
    let Some(around) = around else {
        return String::new();
    };
    while let Ok(Some(figures)) = around.query_selector(".cites, .cites__more") {
        figures.remove();
    }
    let text = around.text_content().unwrap_or_default();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// Puts another colour in the place of the one that marks what is chosen, in light and in dark pages.
pub fn set_accent(light: &str, dark: &str) {
    let root = document().document_element();
    let root = root.and_then(|root| root.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(root) = root {
        // The framework has a method of this name for its own elements.
        let style = web_sys::HtmlElement::style(&root);
        let _ = style.set_property("--signal", &format!("light-dark({light}, {dark})"));
    }
}
