//! Where the visitor is, as signals, and how links and moves to other pages are written. Components know
//! this and not the router, so that they also run where there is none: in tests and in rendered pages.

use atlas::address::{Address, Languages, Page};
use atlas::lang::Lang;
use atlas::query::{Hint, Query};
use leptos::prelude::*;

use crate::i18n::{DEFAULT, OFFERED};
use crate::reactive::Computed;

/// The visitor's place, in every component.
#[derive(Clone, Copy)]
pub struct Here {
    /// The site's base path, with slashes at both ends.
    pub base: &'static str,
    /// The language of the page.
    pub lang: Computed<Lang>,
    /// The page; `None` where no page has the address.
    pub page: Computed<Option<Page>>,
    /// What is asked of the explorer.
    pub query: Computed<Query>,
    /// What stands behind the `?` of the address, without it: what pages other than the explorer are asked.
    pub search: Computed<String>,
    /// What of the address could not be read.
    pub hints: Computed<Vec<Hint>>,
    /// Goes to an address, as [`Move`] says.
    pub go: Callback<(String, Move)>,
}

/// What a change of address does to the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// Typing, filtering, panning: Back leads to where the visitor was before all of it.
    Replace,
    /// Opening something: Back leads back.
    Push,
}

impl Here {
    /// The address of a page in the page's language. It is no signal: a page in another language is another
    /// page, with all its links.
    #[must_use]
    pub fn href(self, page: &Page) -> String {
        let address = Address {
            lang: self.lang.get_untracked(),
            page: page.clone(),
        };
        format!("{}{}", self.base, address.path().trim_start_matches('/'))
    }

    /// The address of a page with what it is asked, as it stands behind the `?`.
    #[must_use]
    pub fn href_asking(self, page: &Page, search: &str) -> String {
        with_search(self.href(page), search)
    }

    /// The address of this very page, with all that is asked of it, in another language. Where no page has the
    /// address, the explorer's.
    #[must_use]
    pub fn href_in(self, lang: Lang) -> String {
        let page = self.page.get().unwrap_or(Page::Explorer);
        let address = Address { lang, page };
        let href = format!("{}{}", self.base, address.path().trim_start_matches('/'));
        self.search.with(|search| with_search(href, search))
    }

    /// The page in the page's language that has a path; `None` where the path is another's.
    #[must_use]
    pub fn page_at(self, path: &str) -> Option<Page> {
        let languages = Languages {
            offered: OFFERED,
            preferred: DEFAULT,
        };
        let address = Address::parse(path.strip_prefix(self.base)?, languages).ok()?;
        (address.lang == self.lang.get_untracked()).then_some(address.page)
    }

    /// The address of the explorer with a query.
    #[must_use]
    pub fn explorer_href(self, query: &Query) -> String {
        self.href_asking(&Page::Explorer, &query.format())
    }

    /// Asks the explorer something else. Where that leaves other cities, the map goes to them: a view that
    /// was asked for before would leave it looking at where they are not.
    pub fn ask(self, query: &Query, kind: Move) {
        // The years pass under a map that stays.
        let stays = self.query.with_untracked(|before| {
            before.leaves_the_same(&Query {
                at: before.at,
                ..query.clone()
            })
        });
        let query = Query {
            view: query.view.filter(|_| stays),
            ..query.clone()
        };
        self.go.run((self.explorer_href(&query), kind));
    }

    /// Asks the explorer what `change` makes of the present query, in place.
    pub fn change(self, change: impl FnOnce(&mut Query)) {
        let mut query = self.query.get_untracked();
        change(&mut query);
        self.ask(&query, Move::Replace);
    }
}

/// The place of the page, in every component.
#[must_use]
pub fn here() -> Here {
    expect_context()
}

fn with_search(mut address: String, search: &str) -> String {
    if !search.is_empty() {
        address.push('?');
        address.push_str(search);
    }
    address
}
