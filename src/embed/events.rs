//! A list of events: what is to come, then the latest of what was. The question narrows it by network and
//! country, sort and way of taking part.

use atlas::dataset::CityIx;
use atlas::embed::Embed;
use atlas::vocabulary::Term;
use atlas::wire::EventBrief;
use leptos::prelude::*;

use super::foot::foot;
use super::parts::{Split, event_rows, head, section, split};
use crate::app::data;
use crate::dom;
use crate::i18n::{Key, texts};

/// How many are shown of what is to come, and of what was.
const COMING: usize = 12;
const PAST: usize = 6;

pub(super) fn events_embed(embed: &Embed) -> AnyView {
    let t = texts();
    let Split { coming, past } = split(data(), dom::today(), |event| matches(embed, event));
    let (coming, past) = (first(&coming, COMING), first(&past, PAST));
    let coming = if coming.is_empty() {
        view! { <p class="quiet">{t.get(Key::EmbedNoNext)}</p> }.into_any()
    } else {
        event_rows(coming)
    };
    let past = (!past.is_empty()).then(|| section(t.get(Key::EmbedLatestEvents), None, event_rows(past)));
    view! {
        {head(String::new(), t.get(Key::EmbedEventsTitle).into_any())}
        <div class="embed__columns">{section(t.get(Key::EmbedNextEvents), None, coming)}{past}</div>
        {foot()}
    }
    .into_any()
}

fn first<'a, 'd>(events: &'a [&'d EventBrief], count: usize) -> &'a [&'d EventBrief] {
    events.get(..count).unwrap_or(events)
}

/// Whether an event is of one of the networks asked for, held in one of the countries, and of the sort and the way of
/// taking part that are asked for. What the dataset does not know asks for nothing.
pub(super) fn matches(embed: &Embed, event: &EventBrief) -> bool {
    let (dataset, query, options) = (data(), &embed.query, embed.options);
    let networks: Vec<usize> = query
        .networks
        .iter()
        .filter_map(|id| dataset.find_network(id.as_str()))
        .map(|(ix, _)| usize::from(ix.0))
        .collect();
    let countries: Vec<usize> = query
        .countries
        .iter()
        .filter_map(|code| dataset.find_country(code.as_str()))
        .collect();
    // A position of the dataset fits into 32 bits.
    let country = event.city.map(|city| dataset.country_of(CityIx(city as u32)));
    (networks.is_empty() || networks.iter().any(|network| event.networks.contains(network)))
        && (countries.is_empty() || country.is_some_and(|country| countries.contains(&country)))
        && options.kind.is_none_or(|kind| event.kind == Term::Known(kind))
        && options
            .mode
            .is_none_or(|mode| event.mode == Some(Term::Known(mode)))
}
