//! There is no such page: what can be done instead.

use atlas::address::Page;
use atlas::query::{MAX_TEXT_CHARS, Query};
use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

use crate::address::{Move, here};
use crate::i18n::{Key, texts};

/// Said where no page has the address, or the dataset has no such record.
pub(super) fn not_found_page() -> AnyView {
    let (here, t) = (here(), texts());
    let links = [
        (Page::Explorer, Key::NavExplorer),
        (Page::Networks, Key::NavNetworks),
        (Page::Cities, Key::NavCities),
        (Page::Events, Key::NavEvents),
        (Page::Awards, Key::NavAwards),
    ]
    .into_iter()
    .map(|(page, key)| view! { <li class="row"><a href=here.href(&page)>{t.get(key)}</a></li> })
    .collect_view();
    // It has no files and is not cited, and so no end as other pages have.
    view! {
        <article class="record">
            <header class="record__head">
                <h1 tabindex="-1">{t.get(Key::MissingTitle)}</h1>
            </header>
            <p class="lead">{t.get(Key::MissingWhy)}</p>
            <Search />
            <p>{t.get(Key::MissingLists)}</p>
            <ul class="rows">{links}</ul>
        </article>
    }
    .into_any()
}

/// Asks the explorer. It is a form like any other, so that it also works before the app does.
#[component]
fn Search() -> impl IntoView {
    let (here, t) = (here(), texts());
    let field = NodeRef::<Input>::new();
    let ask = move |event: SubmitEvent| {
        event.prevent_default();
        let typed = field
            .get_untracked()
            .map(|field| field.value())
            .unwrap_or_default();
        let text: String = typed.trim().chars().take(MAX_TEXT_CHARS).collect();
        here.ask(
            &Query {
                text,
                ..Query::default()
            },
            Move::Push,
        );
    };
    view! {
        <form class="search" role="search" action=here.href(&Page::Explorer) method="get" on:submit=ask>
            <label class="search__label" for="missing-search">{t.get(Key::SearchLabel)}</label>
            <input class="search__field" id="missing-search" type="search" name="q" maxlength="120" node_ref=field />
            <button class="button" type="submit">{t.get(Key::MissingSearch)}</button>
        </form>
    }
}
