//! All networks, by kind.

use atlas::address::Page;
use atlas::dataset::{CityIx, NetworkIx};
use atlas::query::{CompareQuery, Kind};
use atlas::vocabulary::{NetworkKind, Term, Vocabulary};
use atlas::wire::NetworkBrief;
use leptos::prelude::*;

use super::named::Named;
use super::parts::{joined, linked_row, record, rows};
use super::sections::Sections;
use crate::address::here;
use crate::app::data;
use crate::dom;
use crate::i18n::{Key, Texts, collation_ranks, texts};
use crate::ui::{acronym_beside, city_in_country, network_name, short_name};

/// The list of the networks.
pub(super) fn networks_page() -> AnyView {
    let t = texts();
    let networks = data().networks();
    let names: Vec<&str> = networks.iter().map(short_name).collect();
    let ranks = collation_ranks(t.lang(), &names);
    // The loader keeps no more networks than 16 bits can name.
    let mut ordered: Vec<_> = networks
        .iter()
        .zip(ranks)
        .enumerate()
        .map(|(at, (network, rank))| (NetworkIx(at as u16), network, rank))
        .collect();
    atlas::order::sort_by_key(&mut ordered, |(_, _, rank)| *rank);

    let mut sections = Sections::default();
    for (id, kind) in kinds(networks) {
        let of_kind: Vec<_> = ordered
            .iter()
            .filter(|(_, network, _)| network.kind == kind)
            .map(|(ix, network, _)| (*ix, *network))
            .collect();
        let count = of_kind.len();
        if count > 0 {
            let view = move || rows(of_kind.iter().map(|(ix, network)| row(*ix, network, t)).collect());
            sections.add(id, t.term("network-kind", &kind), Some(count), view);
        }
    }
    let lead = t.count(Key::NetworksLead, networks.len(), &[]);
    let body =
        view! { <p class="lead">{lead}</p>{see_also(t)}{sections.finish(&|| ().into_any())} }.into_any();
    record(String::new(), t.get(Key::NetworksTitle).into_any(), body)
}

/// What the list does not tell: what the networks share.
fn see_also(t: Texts) -> AnyView {
    let here = here();
    let compare = CompareQuery {
        kind: Kind::Networks,
        ids: Vec::new(),
    };
    view! {
        <ul class="see-also">
            <li><a href=here.href(&Page::Overlap)>{t.get(Key::OverlapLink)}</a></li>
            <li>
                <a href=here.href_asking(&Page::Compare, &compare.format())>{t.get(Key::CompareLinkNetworks)}</a>
            </li>
        </ul>
    }
    .into_any()
}

/// The kinds in the order of the vocabulary, each with its fragment; what is not known here stands last.
fn kinds(networks: &'static [NetworkBrief]) -> Vec<(&'static str, Term<NetworkKind>)> {
    let known = NetworkKind::ALL
        .iter()
        .map(|kind| (kind.slug(), Term::Known(*kind)));
    let mut other: Vec<_> = networks
        .iter()
        .filter(|network| network.kind.known().is_none())
        .map(|network| (network.kind.slug(), network.kind.clone()))
        .collect();
    atlas::order::sort_by(&mut other, Ord::cmp);
    other.dedup();
    known.chain(other).collect()
}

fn row(ix: NetworkIx, network: &'static NetworkBrief, t: Texts) -> AnyView {
    let dataset = data();
    let name = match acronym_beside(network.acronym.as_deref(), &network.name) {
        Some(acronym) => view! { {format!("{acronym} · ")}{network_name(network)} }.into_any(),
        None => network_name(network),
    };
    let founded = network
        .founded
        .map(|date| t.with(Key::NetworksSince, &[("date", &t.date(date))]));
    // A position of the dataset fits into 32 bits.
    let seat = network.seat.map(|seat| dataset.city(CityIx(seat as u32)));
    let seat = seat.map(|city| city_in_country(t, &city));
    let named = Named::count(dataset, ix, dom::today()).members;
    let members = match network.claimed {
        Some(claimed) => {
            let claimed = t.number(f64::from(claimed));
            Some(t.with(
                Key::NetworksNamedOf,
                &[("named", &t.number(named as f64)), ("claimed", &claimed)],
            ))
        }
        None => (named > 0).then(|| t.count(Key::NetworkNamed, named, &[])),
    };
    let status = t.term("network-status", &network.status);
    let more = [Some(status), founded, seat, members];
    let more = joined(" · ", more.iter().flatten().map(String::as_str));
    linked_row(Page::Network(network.id.clone()), name, more)
}
