//! What leaves out events: by network, sort, country and way of taking part.

use atlas::query::{EventFilter, EventsQuery, values_of};
use leptos::prelude::*;

use super::Asked;
use crate::app::data;
use crate::i18n::{Key, Texts, collation_ranks, texts};
use crate::reactive::{changing, derived, on};
use crate::ui::short_name;

/// A choice for each filter, and a way to take all of them back.
pub(super) fn filters(asked: Asked) -> AnyView {
    let t = texts();
    let choices: Vec<AnyView> = EventFilter::ALL
        .into_iter()
        .map(|filter| choice(asked, filter))
        .collect();
    let clear = changing(move || {
        asked
            .query
            .with(EventsQuery::is_filtering)
            .then(|| {
                view! {
                    <button class="link" type="button" on:click=on(move |_| {
                        asked.ask(&asked.query.with_untracked(EventsQuery::cleared));
                        // It is gone once nothing is left to clear.
                        crate::dom::focus_on(".choices select".to_owned());
                    })>{t.get(Key::FilterClear)}</button>
                }
            })
            .into_any()
    });
    view! {
        <div class="choices" role="group" aria-label=t.get(Key::FilterTitle)>{choices}{clear}</div>
    }
    .into_any()
}

fn choice(asked: Asked, filter: EventFilter) -> AnyView {
    let t = texts();
    let (title, all) = match filter {
        EventFilter::Network => (Key::FilterNetwork, Key::EventsAnyNetwork),
        EventFilter::Kind => (Key::EventsKind, Key::EventsAnyKind),
        EventFilter::Country => (Key::FilterCountry, Key::EventsAnyCountry),
        EventFilter::Mode => (Key::EventsMode, Key::EventsAnyMode),
    };
    let option = |value: String, name: String| {
        let is_chosen = {
            let value = value.clone();
            move || asked.query.with(|query| query.value(filter) == value)
        };
        // The attribute says what is chosen at first; what is chosen later is a matter of the element itself.
        let at_first = untrack(&is_chosen);
        view! { <option value=value selected=at_first prop:selected=derived(is_chosen)>{name}</option> }
            .into_any()
    };
    let options: Vec<AnyView> = [(String::new(), t.get(all).to_owned())]
        .into_iter()
        .chain(values(t, filter))
        .map(|(value, name)| option(value, name))
        .collect();
    view! {
        <label class="choices__one">
            <span>{t.get(title)}</span>
            <select on:change=on(move |event| {
                let value = event_target_value(&event);
                asked.ask(&asked.query.with_untracked(|query| query.with(filter, &value)));
            })>{options}</select>
        </label>
    }
    .into_any()
}

/// The values that events have, with their names in the order of the language.
fn values(t: Texts, filter: EventFilter) -> Vec<(String, String)> {
    let dataset = data();
    let mut found: Vec<&str> = dataset
        .events()
        .iter()
        .flat_map(|event| values_of(dataset, event, filter))
        .collect();
    atlas::order::sort_by(&mut found, |a, b| a.cmp(b));
    found.dedup();
    let named: Vec<(&str, String)> = found
        .into_iter()
        .map(|value| {
            let name = match filter {
                EventFilter::Network => dataset
                    .find_network(value)
                    .map(|(_, network)| short_name(network).to_owned()),
                EventFilter::Country => dataset
                    .find_country(value)
                    .and_then(|position| dataset.countries().get(position))
                    .map(|country| country.name.clone()),
                EventFilter::Kind => Some(t.word("event-kind", value)),
                EventFilter::Mode => Some(t.word("mode", value)),
            };
            (value, name.unwrap_or_else(|| value.to_owned()))
        })
        .collect();
    let names: Vec<&str> = named.iter().map(|(_, name)| name.as_str()).collect();
    let ranks = collation_ranks(t.lang(), &names);
    let mut ranked: Vec<_> = named.into_iter().zip(ranks).collect();
    atlas::order::sort_by_key(&mut ranked, |(_, rank)| *rank);
    ranked
        .into_iter()
        .map(|((value, name), _)| (value.to_owned(), name))
        .collect()
}
