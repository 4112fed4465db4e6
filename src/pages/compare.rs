//! Two to four cities, or networks, side by side: what they share first, then all that is known of each.

mod cities;
mod columns;
mod details;
mod networks;
mod side_by_side;

use std::sync::Arc;

use atlas::address::Page;
use atlas::query::{CompareHint, CompareQuery, Kind};
use atlas::relate::{MOST_COMPARED, check};
use atlas::slug::Slug;
use leptos::prelude::*;

use super::choose::{self, Act};
use super::choose_city::add_city;
use super::parts::record;
use crate::address::{Here, Move, here};
use crate::app::{Columns, after_takeover, data, in_turn};
use crate::i18n::{Key, Texts, texts};
use crate::reactive::{Computed, changing, memo};
use crate::ui::{awaited, short_name};

pub(super) use columns::columns;

/// The page: what is compared, the field that adds to it, and the columns.
pub(super) fn compare_page() -> AnyView {
    let (here, t, dataset) = (here(), texts(), data());
    let checked = memo(move || {
        let (query, hints) = here.search.with(|search| CompareQuery::parse(search));
        let (query, unknown) = check(dataset, query);
        (query, hints.into_iter().chain(unknown).collect::<Vec<_>>())
    });
    let query = memo(move || checked.with(|(query, _)| query.clone()));
    let body = view! {
        {kinds(here, query)}
        {changing(move || choose::hints(checked.with(|(_, hints)| {
            hints.iter().map(|hint| sentence(hint, t)).collect()
        })))}
        {in_turn(move || changing(move || query.with(|query| chooser(here, query))))}
        {in_turn(move || changing(move || below(query)))}
    };
    let page = record(
        String::new(),
        t.get(Key::CompareTitle).into_any(),
        body.into_any(),
    );
    view! { <div class="compare">{page}</div> }.into_any()
}

/// Cities or networks: two links, as each is a page of its own to whoever shares it.
fn kinds(here: Here, query: Computed<CompareQuery>) -> AnyView {
    let t = texts();
    let links = [
        (Kind::Cities, Key::CompareCities),
        (Kind::Networks, Key::CompareNetworks),
    ]
    .map(|(kind, key)| {
        let other = CompareQuery {
            kind,
            ids: Vec::new(),
        };
        let href = here.href_asking(&Page::Compare, &other.format());
        let current =
            crate::reactive::derived(move || query.with(|query| query.kind == kind).then_some("true"));
        view! { <li><a href=href aria-current=current>{t.get(key)}</a></li> }
    })
    .collect_view();
    view! { <nav class="compare__kinds" aria-label=t.get(Key::CompareKind)><ul>{links}</ul></nav> }.into_any()
}

fn sentence(hint: &CompareHint, t: Texts) -> String {
    match hint {
        CompareHint::Malformed(value) => t.with(Key::CompareMalformed, &[("value", value)]),
        CompareHint::Repeated(id) => t.with(Key::CompareRepeated, &[("value", id.as_str())]),
        CompareHint::Unknown(id) => t.with(Key::ChooseUnknown, &[("value", id.as_str())]),
        CompareHint::TooMany(count) => t.count(Key::CompareTooMany, *count, &[]),
        CompareHint::Mixed => t.get(Key::CompareMixed).to_owned(),
    }
}

/// What is chosen, and a field for another.
fn chooser(here: Here, query: &CompareQuery) -> AnyView {
    let t = texts();
    let records = named(query);
    let change = |change: fn(&CompareQuery, &Slug) -> CompareQuery| -> Act {
        let query = query.clone();
        Arc::new(move |id| {
            let address = here.href_asking(&Page::Compare, &change(&query, id).format());
            here.go.run((address, Move::Replace));
        })
    };
    let remove = change(CompareQuery::without);
    let add = change(|query, id| query.with(id.clone()));
    let field = match query.kind {
        _ if records.len() >= MOST_COMPARED => {
            view! { <p class="quiet">{t.get(Key::CompareFull)}</p> }.into_any()
        }
        Kind::Cities => add_city(&records, &add),
        Kind::Networks => choose::add_network(&records, false, &add),
    };
    let has_shapes = query.kind == Kind::Networks && records.len() > 1;
    view! { <div class="choose">{choose::chosen(&records, has_shapes, &remove)}{field}</div> }.into_any()
}

/// The columns, or what there has to be for them.
fn below(query: Computed<CompareQuery>) -> AnyView {
    let t = texts();
    let (records, kind) = query.with(|query| (named(query), query.kind));
    match (&records[..], kind) {
        ([], Kind::Cities) => view! { <p>{t.get(Key::CompareNoneCities)}</p> }.into_any(),
        ([], Kind::Networks) => view! { <p>{t.get(Key::CompareNoneNetworks)}</p> }.into_any(),
        ([(_, name)], _) => view! { <p>{t.with(Key::CompareOne, &[("name", name)])}</p> }.into_any(),
        _ => with_columns(query),
    }
}

/// The columns, from a part of the program of their own: what is chosen can be changed before it is there.
fn with_columns(query: Computed<CompareQuery>) -> AnyView {
    let Columns { part, again } = expect_context();
    after_takeover("compare__columns", move || {
        // What could not be had here is asked for again without the page above.
        provide_context(again);
        changing(move || awaited(part.get(), |part| query.with_untracked(part.columns)))
    })
}

/// The records of a checked query with their names.
fn named(query: &CompareQuery) -> Vec<(Slug, String)> {
    let dataset = data();
    let name = |id: &Slug| match query.kind {
        Kind::Cities => dataset.find_city(id.as_str()).map(|city| city.name.to_owned()),
        Kind::Networks => dataset
            .find_network(id.as_str())
            .map(|(_, network)| short_name(network).to_owned()),
    };
    query
        .ids
        .iter()
        .filter_map(|id| Some((id.clone(), name(id)?)))
        .collect()
}
