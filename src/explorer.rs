//! The explorer: the search, the filters and the list of cities. The map beside it reads the same state.

mod chips;
mod facet;
mod filters;
mod finder;
mod found;
mod hit;
mod list;
mod marked;
mod search;
mod state;
mod why;

use leptos::prelude::*;

use crate::app::{OtherPages, data, in_turn};
use crate::i18n::{Key, texts};
use crate::reactive::{changing, derived, memo, on};
use crate::ui::awaited;

pub use filters::filter_panel;
pub use finder::{CityFinder, RecordFinder};
pub use found::found;
pub use hit::{Hit, best_hits, page_of};
pub use list::nothing;
pub use search::{SearchPopup, forget_recent, remember_opened, search_popup};
pub use state::{Explorer, FINDING_KEY, TOOLS_KEYS, explorer, provide_explorer};
pub use why::also;

/// The page of the explorer: what stands beside the map.
#[component]
#[must_use]
pub fn ExplorerPage() -> impl IntoView {
    let t = texts();
    let dataset = data();
    let lead = t.with(
        Key::ExplorerLead,
        &[
            ("networks", &t.number(dataset.networks().len() as f64)),
            ("cities", &t.number(dataset.city_count() as f64)),
            ("events", &t.number(dataset.events().len() as f64)),
        ],
    );
    // Suggestions take the place of what else was found.
    let suggesting = RwSignal::new(false);
    view! {
        <div class="explorer">
            <div class="explorer__head">
                <h1 tabindex="-1">{t.get(Key::SiteTitle)}</h1>
                <p class="lead">{lead}</p>
            </div>
            <div class="explorer__tools">
                {in_turn(move || view! { <search::SearchBox suggesting /> }.into_any())}
                {in_turn(|| view! { <filters::Filters /> }.into_any())}
            </div>
            <Hints />
            <chips::Chips />
            <Count />
            {also_found(suggesting, false)}
            {in_turn(|| view! { <list::CityList /> }.into_any())}
            {also_found(suggesting, true)}
            {take_list()}
        </div>
    }
}

/// What is found, without the means to ask anything else.
#[component]
#[must_use]
pub fn Results() -> impl IntoView {
    view! { <Count /><list::CityList /> }
}

/// The search, the filters and what is found, for where there is no room for more.
#[component]
#[must_use]
pub fn ResultsAndSearch() -> impl IntoView {
    let suggesting = RwSignal::new(false);
    view! {
        <div class="explorer__tools">
            <search::SearchBox suggesting />
            <filters::Filters />
        </div>
        <chips::Chips />
        <Results />
    }
}

/// Other records that match, once somebody searches.
fn also_found(suggesting: RwSignal<bool>, below: bool) -> AnyView {
    let explorer = explorer();
    let searches = memo(move || explorer.text.with(|text| !text.is_empty()));
    changing(move || match explorer.finding() {
        Some(finding) if searches.get() => (finding.found)(suggesting, below),
        _ => ().into_any(),
    })
}

/// The way to take the list away; what it needs is fetched when somebody wants that.
fn take_list() -> AnyView {
    let other: Option<OtherPages> = use_context();
    let Some(OtherPages { wanted, part }) = other else {
        return ().into_any();
    };
    let content = changing(move || {
        if wanted.get() {
            awaited(part.get(), |pages| (pages.take_view)())
        } else {
            ().into_any()
        }
    });
    view! {
        <details class="take take__more" on:toggle=on(move |_: leptos::ev::Event| wanted.set(true))>
            <summary>{texts().get(Key::TakeList)}</summary>
            {content}
        </details>
    }
    .into_any()
}

/// How many cities are shown, told to those who do not see it change.
#[component]
fn Count() -> impl IntoView {
    let (t, dataset, explorer) = (texts(), data(), explorer());
    let text = move || {
        let all = dataset.city_count();
        let (shown, undated) = explorer
            .selection
            .with(|selection| (selection.cities.len(), selection.undated));
        let count = if shown == all {
            t.count(Key::ExplorerAllCities, all, &[])
        } else {
            t.count(Key::ExplorerSomeCities, shown, &[("all", &t.number(all as f64))])
        };
        let undated = (undated > 0).then(|| t.count(Key::ExplorerUndated, undated, &[]));
        [Some(count), undated]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ")
    };
    view! { <p class="explorer__count" role="status">{derived(text)}</p> }
}

/// What of the address was dropped.
#[component]
fn Hints() -> impl IntoView {
    let (t, explorer) = (texts(), explorer());
    changing(move || {
        let hints = explorer.hints.get();
        let list = (!hints.is_empty()).then(|| {
            let lines = hints
                .iter()
                .map(|hint| {
                    let text = t.with(Key::ExplorerHint, &[("key", &hint.key), ("value", &hint.value)]);
                    view! { <li>{text}</li> }
                })
                .collect_view();
            view! { <div role="status"><ul class="hints">{lines}</ul></div> }
        });
        list.into_any()
    })
}
