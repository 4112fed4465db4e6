//! A network: what it is, who is in it, and what is next.

use atlas::address::Page;
use atlas::dataset::{CityIx, NetworkIx};
use atlas::order::sort_by_key;
use atlas::slug::Slug;
use atlas::wire::NetworkBrief;
use leptos::prelude::*;

use super::foot::foot;
use super::members::members;
use super::parts::{head, is_of, next_events, section};
use super::with_map;
use crate::address::here;
use crate::app::data;
use crate::i18n::{Key, Texts, collation_ranks, texts};
use crate::ui::{Dated, Glance, acronym_beside, city_name, network_name};

pub(super) fn network_embed(ix: NetworkIx, network: &'static NetworkBrief) -> AnyView {
    let t = texts();
    let kicker = format!(
        "{} · {}",
        t.term("network-kind", &network.kind),
        t.term("network-status", &network.status)
    );
    let acronym = acronym_beside(network.acronym.as_deref(), &network.name)
        .map(|acronym| view! { " "<span class="local">{acronym}</span> });
    let name = view! { {network_name(network)}{acronym} }.into_any();
    let cities = cities(ix, t);
    let list = (!cities.is_empty()).then(|| {
        section(
            t.get(Key::NetworkMembers),
            Some(cities.len()),
            members(&cities, t),
        )
    });
    view! {
        {head(kicker, name)}
        {glance(ix, network, t)}
        {with_map::small()}
        <div class="embed__columns">{list}<div class="embed__stack">{next_events(|event| is_of(event, ix))}</div></div>
        {foot()}
    }
    .into_any()
}

/// The cities of the network, each once, by name.
fn cities(ix: NetworkIx, t: Texts) -> Vec<CityIx> {
    let dataset = data();
    let mut cities: Vec<CityIx> = dataset.memberships_of_network(ix).map(|part| part.city).collect();
    cities.dedup();
    let names: Vec<&str> = cities.iter().map(|&city| dataset.city(city).name).collect();
    let ranks = collation_ranks(t.lang(), &names);
    let mut ordered: Vec<_> = cities.into_iter().zip(ranks).collect();
    sort_by_key(&mut ordered, |(_, rank)| *rank);
    ordered.into_iter().map(|(city, _)| city).collect()
}

fn glance(ix: NetworkIx, network: &'static NetworkBrief, t: Texts) -> AnyView {
    let dataset = data();
    let number = |count: usize| t.number(count as f64);
    let named = dataset.named_count(ix);
    let members = match network.claimed {
        Some(claimed) => Some(t.with(
            Key::NetworksNamedOf,
            &[("named", &number(named)), ("claimed", &number(claimed as usize))],
        )),
        None => (named > 0).then(|| t.count(Key::NetworkNamed, named, &[])),
    };
    let pairs = vec![
        (
            t.get(Key::NetworkFounded).to_owned(),
            network.founded.map(|date| view! { <Dated date /> }.into_any()),
        ),
        (t.get(Key::NetworkSeat).to_owned(), network.seat.and_then(seat)),
        (
            t.get(Key::NetworkMembers).to_owned(),
            members.map(IntoAny::into_any),
        ),
    ];
    view! { <Glance pairs /> }.into_any()
}

/// A position of the dataset fits into 32 bits.
fn seat(position: usize) -> Option<AnyView> {
    let here = here();
    let city = data().city(CityIx(u32::try_from(position).ok()?));
    let page = Page::City(Slug::parse(city.id)?);
    Some(
        view! { <a href=here.href(&page)>{city_name(&city)}</a>{format!(", {}", city.country.name)} }
            .into_any(),
    )
}
