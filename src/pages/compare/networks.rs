//! Networks side by side.

use atlas::address::Page;
use atlas::dataset::{CityIx, NetworkIx};
use atlas::relate::{Intersection, Intersections, Sharing};
use atlas::slug::Slug;
use atlas::wire::NetworkBrief;
use leptos::prelude::*;

use super::cities::items;
use super::details::Whole;
use super::side_by_side::{Group, Row, side_by_side as table};
use crate::address::here;
use crate::app::{data, in_turn};
use crate::i18n::{Key, Texts, texts};
use crate::library::Detail;
use crate::pages::choose::shape_mark;
use crate::pages::network;
use crate::pages::parts::{columns, website};
use crate::pages::table::{self, Column};
use crate::ui::{CityLink, Dated, NetworkLink, Section, prose_text, short_name};

/// What the networks share, then the table.
pub(super) fn side_by_side(ixs: &[NetworkIx], sharing: &Sharing) -> AnyView {
    let (t, dataset) = (texts(), data());
    let networks: Vec<&'static NetworkBrief> = ixs.iter().map(|&ix| dataset.network(ix)).collect();
    let names: Vec<String> = networks
        .iter()
        .map(|network| short_name(network).to_owned())
        .collect();
    let whole: Vec<Whole> = networks
        .iter()
        .map(|network| Whole::of(Page::Network(network.id.clone())))
        .collect();
    let heads = networks
        .iter()
        .zip(&whole)
        .enumerate()
        .map(|(position, (network, whole))| head(position, network, *whole))
        .collect();
    let caption = t.with(Key::CompareCaption, &[("names", &t.list(&names))]);
    let shown = ixs.to_vec();
    let groups = vec![Group::new(Key::CompareRecord, move || {
        facts(&shown, &networks, &whole, t)
    })];
    let table = table(caption, heads, groups);
    let (ixs, all) = (ixs.to_vec(), sharing.all.clone());
    let is_pair = ixs.len() == 2;
    let shared = [
        in_turn(move || shared_cities(&all, is_pair, t)),
        in_turn(move || combinations(&ixs, &names, t)),
    ];
    view! {
        <Section id="shared" title=t.get(Key::CompareShared).to_owned() count=None>
            {shared}
        </Section>
        <Section id="side-by-side" title=t.get(Key::CompareSideBySide).to_owned() count=None>
            {table}
        </Section>
    }
    .into_any()
}

fn head(position: usize, network: &'static NetworkBrief, whole: Whole) -> AnyView {
    let id = network.id.clone();
    let name = network.acronym.as_ref().map(|_| {
        let name = network.name.as_str();
        view! { <span class="local">{name}</span> }
    });
    view! {
        <div class="side__head">
            <span class="side__named">{shape_mark(position)}<NetworkLink id /></span>
            {name}
            {whole.failure()}
        </div>
    }
    .into_any()
}

fn shared_cities(cities: &[u32], is_pair: bool, t: Texts) -> AnyView {
    if cities.is_empty() {
        return view! { <p>{t.get(Key::CompareNoCity)}</p> }.into_any();
    }
    let key = if is_pair {
        Key::CompareBothCities
    } else {
        Key::CompareAllCities
    };
    let links = cities
        .iter()
        .filter_map(|&position| Slug::parse(data().city(CityIx(position)).id))
        .map(|id| view! { <CityLink id /> }.into_any())
        .collect();
    view! { <p>{t.count(key, cities.len(), &[])}</p>{columns(links)} }.into_any()
}

/// How many cities are in exactly which of the networks, each number a way to these cities.
fn combinations(ixs: &[NetworkIx], names: &[String], t: Texts) -> AnyView {
    let (here, dataset) = (here(), data());
    let sets = Intersections::new(dataset, ixs);
    let within = |part: Intersection| -> Vec<String> {
        let names = names.iter().enumerate();
        names
            .filter(|&(position, _)| part.is_in(position))
            .map(|(_, name)| name.clone())
            .collect()
    };
    let mut parts = sets.parts.clone();
    atlas::order::sort_by_key(&mut parts, |part| std::cmp::Reverse(part.degree()));
    let rows = parts
        .into_iter()
        .map(|part| {
            let href = here.explorer_href(&sets.query(dataset, part));
            let number = t.number(f64::from(part.count));
            let names = t.with(Key::CompareInExactly, &[("networks", &t.list(&within(part)))]);
            table::Row {
                head: Some((names.into_any(), 1)),
                cells: vec![view! { <a href=href>{number}</a> }.into_any()],
            }
        })
        .collect();
    let columns = [
        Column::text(t.get(Key::CompareNetworks)),
        Column::number(t.get(Key::CompareCities)),
    ];
    table::table(t.get(Key::CompareCombinations).to_owned(), &columns, rows, false)
}

fn facts(ixs: &[NetworkIx], networks: &[&'static NetworkBrief], whole: &[Whole], t: Texts) -> Vec<Row> {
    let each = |cell: &dyn Fn(&'static NetworkBrief) -> Option<AnyView>| -> Vec<Option<AnyView>> {
        networks.iter().map(|network| cell(network)).collect()
    };
    let indexed = |cell: &dyn Fn(NetworkIx) -> Option<AnyView>| -> Vec<Option<AnyView>> {
        ixs.iter().map(|&ix| cell(ix)).collect()
    };
    let detailed = |show: fn(&Detail) -> Option<AnyView>| -> Vec<Option<AnyView>> {
        whole.iter().map(|whole| Some(whole.cell(show))).collect()
    };
    let number = |count: usize| (count > 0).then(|| t.number(count as f64).into_any());
    vec![
        Row::new(
            Key::CompareKindOf,
            each(&|network| Some(t.term("network-kind", &network.kind).into_any())),
        ),
        Row::new(
            Key::CompareStatus,
            each(&|network| Some(t.term("network-status", &network.status).into_any())),
        ),
        Row::new(
            Key::NetworkFounded,
            each(&|network| network.founded.map(|date| view! { <Dated date /> }.into_any())),
        ),
        Row::new(Key::NetworkSeat, each(&seat)),
        Row::new(Key::NetworkScope, detailed(scope)),
        Row::new(
            Key::CompareClaimed,
            each(&|network| Some(t.number(f64::from(network.claimed?)).into_any())),
        ),
        Row::new(Key::CompareNamed, indexed(&|ix| number(data().named_count(ix)))),
        Row::new(Key::CompareCountries, indexed(&|ix| number(countries(ix)))),
        Row::new(Key::CompareProgrammes, indexed(&|ix| programmes(ix, t))),
        Row::new(Key::NetworkEvents, indexed(&|ix| events(ix, t))),
        Row::new(
            Key::NetworkJoining,
            detailed(|detail| match detail {
                Detail::Network(network) => network.joining.as_ref().map(prose_text),
                _ => None,
            }),
        ),
        Row::new(
            Key::NetworkWebsite,
            detailed(|detail| match detail {
                Detail::Network(network) => website(network.website.as_ref()),
                _ => None,
            }),
        ),
    ]
}

fn seat(network: &'static NetworkBrief) -> Option<AnyView> {
    // A position of the dataset fits into 32 bits.
    let city = data().city(CityIx(network.seat? as u32));
    let id = Slug::parse(city.id)?;
    Some(view! { <CityLink id /> }.into_any())
}

fn scope(detail: &Detail) -> Option<AnyView> {
    let Detail::Network(whole) = detail else {
        return None;
    };
    network::scope(&whole.scope)
}

/// How many countries the named cities of a network are in.
fn countries(ix: NetworkIx) -> usize {
    let dataset = data();
    let mut seen = vec![false; dataset.countries().len()];
    for membership in dataset.memberships_of_network(ix) {
        if let Some(seen) = seen.get_mut(dataset.country_of(membership.city)) {
            *seen = true;
        }
    }
    seen.into_iter().filter(|seen| *seen).count()
}

/// The programmes of a network with the number of their rounds.
fn programmes(ix: NetworkIx, t: Texts) -> Option<AnyView> {
    let mut programmes: Vec<(&str, usize)> = Vec::new();
    for round in data()
        .awards()
        .iter()
        .filter(|round| round.network == usize::from(ix.0))
    {
        match programmes.iter_mut().find(|(name, _)| *name == round.programme) {
            Some((_, count)) => *count += 1,
            None => programmes.push((&round.programme, 1)),
        }
    }
    let programmes = programmes.into_iter().map(|(programme, count)| {
        t.count(Key::CompareAwardRounds, count, &[("programme", programme)])
            .into_any()
    });
    items(programmes.collect())
}

fn events(ix: NetworkIx, t: Texts) -> Option<AnyView> {
    let network = usize::from(ix.0);
    let events = data().events().iter();
    let count = events.filter(|event| event.networks.contains(&network)).count();
    (count > 0).then(|| t.count(Key::CompareEventCount, count, &[]).into_any())
}
