//! What a page says about itself to search engines and to whoever shows a link to it.

use std::fmt::Write as _;

use atlas::address::{Address, Page};
use atlas::lang::Lang;

use super::Ground;
use crate::i18n::{Key, OFFERED};
use crate::pages;

/// Title, description, and links to the same page in other languages.
pub(super) fn head(ground: Ground, page: Option<&Page>) -> String {
    let (t, dataset) = (ground.texts, &ground.loaded.dataset);
    let title = pages::title_of(page, t, dataset);
    let description = t.get(Key::AboutLead);
    let mut head = format!(
        "<title>{}</title><meta name=\"description\" content=\"{}\">",
        escaped(&title),
        escaped(description)
    );
    // Writing to a string does not fail.
    let Some(page) = page else {
        head.push_str("<meta name=\"robots\" content=\"noindex\">");
        return head;
    };
    let address = |lang: Lang| {
        let address = Address {
            lang,
            page: page.clone(),
        };
        format!("{}{}", ground.base, address.path().trim_start_matches('/'))
    };
    let _ = write!(
        head,
        "<link rel=\"canonical\" href=\"{}\">",
        escaped(&address(ground.lang))
    );
    for &lang in OFFERED {
        let _ = write!(
            head,
            "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">",
            lang.tag(),
            escaped(&address(lang))
        );
    }
    head
}

/// A text within HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
