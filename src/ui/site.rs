//! The site as its host has set it, and whole addresses in it.

use atlas::address::Page;
use atlas::wire::SiteSettings;
use leptos::prelude::*;

use crate::address::Here;
use crate::dom;
use crate::library::Library;

static OWN: SiteSettings = SiteSettings {
    name: String::new(),
    base_url: String::new(),
    corrections: String::new(),
    lang: None,
    accent_light: String::new(),
    accent_dark: String::new(),
};

/// What the host has set; nothing where there is no library, as in tests.
pub(crate) fn settings() -> &'static SiteSettings {
    use_context::<Library>().map_or(&OWN, Library::site)
}

/// The name of the site.
pub(crate) fn site_name() -> &'static str {
    match settings().name.as_str() {
        "" => "Cityweave",
        name => name,
    }
}

/// Where the site begins, with a slash at its end: where the host says, or where this page is from.
pub(crate) fn site_base(here: Here) -> String {
    match settings().base_url.as_str() {
        "" => format!("{}{}", dom::origin(), here.base),
        base_url => base_url.to_owned(),
    }
}

/// The whole address of a page in the language that is read.
pub(crate) fn page_url(here: Here, page: &Page) -> String {
    let path = here.href(page);
    let path = path.strip_prefix(here.base).unwrap_or(&path);
    format!("{}{path}", site_base(here))
}

/// The address of a file of the site.
pub(crate) fn file_href(here: Here, path: &str) -> String {
    format!("{}{path}", here.base)
}
