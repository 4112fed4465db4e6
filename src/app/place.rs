//! From the router to [`Here`]: the only module that knows how the address is kept.

use atlas::address::{Address, Languages};
use atlas::lang::Lang;
use atlas::query::Query;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::location::{BrowserUrl, LocationProvider};

use crate::address::{Here, Move};
use crate::dom;
use crate::i18n::{DEFAULT, OFFERED};
use crate::reactive::{effect, memo};

/// Reads the router's place and keeps the address in its one proper form.
pub(super) fn provide_here(base: &'static str) -> Here {
    let location = use_location();
    let navigate = use_navigate();
    let wishes = dom::wished_languages();
    let preferred = Lang::negotiate(wishes.iter().map(String::as_str), OFFERED).unwrap_or(DEFAULT);
    let languages = Languages {
        offered: OFFERED,
        preferred,
    };

    // A link to another page gets its address once somebody says that the page may be shown, as routes would.
    let browser: Option<BrowserUrl> = use_context();
    let pathname = location.pathname;
    effect(move || {
        pathname.track();
        if let Some(browser) = &browser {
            browser.ready_to_complete();
        }
    });

    let path = location.pathname;
    let after_base = move || {
        let path = path.get();
        path.strip_prefix(base.trim_end_matches('/'))
            .unwrap_or(&path)
            .to_owned()
    };
    let address = memo(move || Address::parse(&after_base(), languages));
    let search = location.search;
    let search = memo(move || search.get().trim_start_matches('?').to_owned());
    let read = memo(move || Query::parse(&search.get()));
    let query = memo(move || read.with(|(query, _)| query.clone()));
    let hints = memo(move || read.with(|(_, hints)| hints.clone()));
    let lang = memo(move || match address.get() {
        Ok(address) => address.lang,
        Err(unknown) => unknown.lang,
    });
    let page = memo(move || address.get().ok().map(|address| address.page));

    let go = {
        let navigate = navigate.clone();
        Callback::new(move |(address, kind): (String, Move)| {
            let options = NavigateOptions {
                replace: kind == Move::Replace,
                scroll: kind == Move::Push,
                resolve: false,
                ..NavigateOptions::default()
            };
            navigate(&address, options);
        })
    };
    // The address in the browser belongs to the outside; putting it right is no change of state.
    effect(move || {
        let Ok(proper) = address.get().map(|address| address.path()) else {
            return;
        };
        if proper != after_base() {
            let search = search.get_untracked();
            let mark = if search.is_empty() { "" } else { "?" };
            let base = base.trim_end_matches('/');
            let address = format!("{base}{proper}{mark}{search}{}", dom::fragment());
            go.run((address, Move::Replace));
        }
    });

    let here = Here {
        base,
        lang,
        page,
        query,
        search,
        hints,
        go,
    };
    provide_context(here);
    here
}
