//! What was opened from the search before, for visitors who let their browser remember it.

use atlas::address::{Address, Languages, Page};
use leptos::prelude::*;

use crate::dom;
use crate::i18n::OFFERED;

/// The name under which the browser keeps it: a page on each line, newest first. It stands there, if empty, from
/// when the visitor allows it until they take that back.
const NAME: &str = "cityweave.recent";
/// How many pages are remembered.
const KEPT: usize = 5;

/// Forgets what was opened before, and that it may be remembered.
pub fn forget_recent() {
    dom::remember(NAME, None);
}

/// Remembers a page, where that is allowed.
pub fn remember_opened(page: &Page) {
    if let Some(text) = dom::remembered(NAME) {
        dom::remember(NAME, Some(&write(&with_newest(&read(&text), page))));
    }
}

/// Whether the visitor lets the browser remember.
#[derive(Clone, Copy)]
pub(super) struct Recent(RwSignal<bool>);

impl Recent {
    /// As it was allowed before.
    pub(super) fn new() -> Self {
        Self(RwSignal::new(dom::remembered(NAME).is_some()))
    }

    pub(super) fn is_on(self) -> bool {
        self.0.get()
    }

    /// The pages that were opened before, newest first.
    pub(super) fn pages(self) -> Vec<Page> {
        let text = dom::remembered(NAME).filter(|_| self.is_on());
        text.map(|text| read(&text)).unwrap_or_default()
    }

    /// Begins to remember, or forgets all.
    pub(super) fn switch(self, on: bool) {
        dom::remember(NAME, on.then_some(""));
        self.0.set(on);
    }
}

fn with_newest(pages: &[Page], page: &Page) -> Vec<Page> {
    let older = pages.iter().filter(|older| *older != page);
    std::iter::once(page).chain(older).take(KEPT).cloned().collect()
}

fn write(pages: &[Page]) -> String {
    pages.iter().map(Page::segments).collect::<Vec<_>>().join("\n")
}

/// Reads what was written; lines that are no page, by another version or by hand, are passed over.
fn read(text: &str) -> Vec<Page> {
    let languages = Languages {
        offered: OFFERED,
        preferred: atlas::lang::Lang::En,
    };
    text.lines()
        .filter_map(|line| Address::parse(&format!("/en/{line}"), languages).ok())
        .map(|address| address.page)
        .filter(|page| *page != Page::Explorer)
        .take(KEPT)
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use atlas::address::Page;
    use atlas::slug::Slug;

    use super::{KEPT, read, with_newest, write};

    fn city(id: &str) -> Page {
        Page::City(Slug::parse(id).unwrap())
    }

    #[test]
    fn the_last_few_are_kept_newest_first_and_each_once() {
        let mut pages = Vec::new();
        for id in ["a", "b", "c", "a", "d", "e", "f"] {
            pages = with_newest(&pages, &city(id));
        }
        assert_eq!(pages, ["f", "e", "d", "a", "c"].map(city));
        assert_eq!(pages.len(), KEPT);
        assert_eq!(read(&write(&pages)), pages);
    }

    #[test]
    fn what_is_no_page_is_passed_over() {
        assert_eq!(read(""), []);
        assert_eq!(
            read("cities/<b>\n\n../..\nnetworks/wego\n//x.example/y/z"),
            [Page::Network(Slug::parse("wego").unwrap())]
        );
    }
}
