//! One event: when, where, and whose it is.

use atlas::dataset::{CityIx, NetworkIx};
use atlas::slug::Slug;
use atlas::wire::EventBrief;
use leptos::prelude::*;

use super::foot::foot;
use super::parts::head;
use super::with_map;
use crate::app::{OpenDetail, data};
use crate::i18n::{Key, texts};
use crate::library::Detail;
use crate::reactive::changing;
use crate::ui::{Dated, ExternalLink, Glance, NetworkLink, Place, event_name};

pub(super) fn event_embed(event: &'static EventBrief) -> AnyView {
    let t = texts();
    let dataset = data();
    let place = event.city.and_then(|position| {
        // A position of the dataset fits into 32 bits.
        let id = Slug::parse(dataset.city(CityIx(u32::try_from(position).ok()?)).id)?;
        Some(view! { <Place id /> }.into_any())
    });
    let networks: Vec<AnyView> = event
        .networks
        .iter()
        .filter_map(|&position| {
            let id = dataset
                .network(NetworkIx(u16::try_from(position).ok()?))
                .id
                .clone();
            Some(view! { <li><NetworkLink id long=true /></li> }.into_any())
        })
        .collect();
    let networks = (!networks.is_empty()).then(|| view! { <ul role="list">{networks}</ul> }.into_any());
    let pairs = vec![
        (
            t.get(Key::EventWhen).to_owned(),
            Some(view! { <Dated date=event.start to=event.end /> }.into_any()),
        ),
        (t.get(Key::EventWhere).to_owned(), place),
        (
            t.get(Key::EventMode).to_owned(),
            event.mode.as_ref().map(|mode| t.term("mode", mode).into_any()),
        ),
        (t.get(Key::EventNetworks).to_owned(), networks),
    ];
    view! {
        {head(t.term("event-kind", &event.kind), event_name(event))}
        <Glance pairs />
        {more()}
        {with_map::small()}
        {foot()}
    }
    .into_any()
}

/// What only the whole record has. The rest stands there without it, so that its absence is no failure.
fn more() -> AnyView {
    let open: OpenDetail = expect_context();
    changing(move || match open.0.get() {
        Some(Ok(Detail::Event(event))) => {
            let t = texts();
            let website = event.website.clone().map(|url| {
                let short = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
                let short = short.trim_end_matches('/').to_owned();
                view! { <ExternalLink url>{short}</ExternalLink> }.into_any()
            });
            let cities = (!event.cities.is_empty()).then(|| {
                t.count(Key::EmbedCitiesTookPart, event.cities.len(), &[])
                    .into_any()
            });
            let pairs = vec![
                (t.get(Key::NetworkWebsite).to_owned(), website),
                (t.get(Key::EventCities).to_owned(), cities),
            ];
            view! { <Glance pairs /> }.into_any()
        }
        _ => ().into_any(),
    })
}
