//! Who is in the same networks, what else they are in, and who of them is near.

use atlas::dataset::{City, CityIx};
use atlas::geo::lonlat::Compass;
use atlas::geo::neighbour::{Near, nearest};
use atlas::query::Query;
use atlas::relate::peers::{Peer, PeerNetwork, Peers, fellows, networks_of_peers, peers};
use atlas::slug::Slug;
use leptos::prelude::*;

use crate::address::here;
use crate::app::data;
use crate::i18n::{Key, Texts, texts};
use crate::pages::brief::network_id;
use crate::pages::parts::in_a_line;
use crate::pages::sections::Sections;
use crate::pages::table::{Column, Row, table};
use crate::ui::{NetworkLink, Place};

/// So many peers and neighbours are shown.
const PEERS: usize = 10;
const NEIGHBOURS: usize = 6;

/// Adds the three sections; those that would be empty are left out.
pub(super) fn add_peers(sections: &mut Sections, city: City<'static>) {
    let (t, dataset) = (texts(), data());
    let found = peers(dataset, city.ix, PEERS);
    if !found.closest.is_empty() {
        let lacking = networks_of_peers(dataset, city.ix, &found.closest);
        let of_how_many = found.closest.len();
        sections.add("peers", t.get(Key::CityPeers), None, move || {
            peer_table(city, &found, t)
        });
        if !lacking.is_empty() {
            let title = t.get(Key::CityPeerNetworks);
            sections.add("peer-networks", title, Some(lacking.len()), move || {
                lacking_table(city, &lacking, of_how_many, t)
            });
        }
    }
    let around = fellows(dataset, city.ix);
    if let Some(from) = city.lonlat {
        let near = nearest(from, &around, None, NEIGHBOURS);
        if !near.is_empty() {
            sections.add("near", t.get(Key::CardFellows), None, move || {
                near_table(city, &near, t)
            });
        }
    }
}

fn network(id: Slug) -> AnyView {
    view! { <NetworkLink id /> }.into_any()
}

fn place(ix: CityIx) -> AnyView {
    let city = data().city(ix);
    match Slug::parse(city.id) {
        Some(id) => view! { <Place id /> }.into_any(),
        None => city.name.into_any(),
    }
}

fn peer_table(city: City<'static>, found: &Peers, t: Texts) -> AnyView {
    let columns = [
        Column::text(t.get(Key::MembershipCity)),
        Column::number(t.get(Key::CityShared)),
        Column::text(t.get(Key::CitySharedNetworks)),
    ];
    let row = |peer: &Peer| {
        let networks = peer.shared.iter().map(|&shared| network(network_id(shared)));
        Row {
            head: Some((place(peer.city), 1)),
            cells: vec![
                t.number(peer.shared.len() as f64).into_any(),
                in_a_line(networks.collect()).into_any(),
            ],
        }
    };
    let rows = found.closest.iter().map(row).collect();
    let caption = t.with(Key::CityPeersCaption, &[("city", city.name)]);
    view! {
        <p class="quiet">{t.get(Key::CityPeersHow)}</p>
        {table(caption, &columns, rows, true)}
        {others(city, found.others, t)}
    }
    .into_any()
}

/// The networks that peers are in and the city is not, with how many of `of_how_many` peers are in each.
fn lacking_table(city: City<'static>, lacking: &[PeerNetwork], of_how_many: usize, t: Texts) -> AnyView {
    let columns = [
        Column::text(t.get(Key::MembershipNetwork)),
        Column::number(t.get(Key::CityPeersIn)),
    ];
    let rows = lacking
        .iter()
        .map(|of_peers| Row {
            head: Some((network(network_id(of_peers.network)), 1)),
            cells: vec![t.number(of_peers.peers as f64).into_any()],
        })
        .collect();
    let caption = t.count(Key::CityPeerNetworksCaption, of_how_many, &[("city", city.name)]);
    table(caption, &columns, rows, false)
}

/// How many more share a network, as a link to all of them.
fn others(city: City<'static>, count: usize, t: Texts) -> Option<AnyView> {
    let own = data().networks_of_city(city.ix);
    let query = Query {
        networks: own.into_iter().map(network_id).collect(),
        ..Query::default()
    };
    let href = here().explorer_href(&query);
    (count > 0)
        .then(|| view! { <p><a href=href>{t.count(Key::CityMorePeers, count, &[])}</a></p> }.into_any())
}

/// The word for a point of the compass.
const fn compass(point: Compass) -> Key {
    match point {
        Compass::North => Key::CompassNorth,
        Compass::NorthEast => Key::CompassNorthEast,
        Compass::East => Key::CompassEast,
        Compass::SouthEast => Key::CompassSouthEast,
        Compass::South => Key::CompassSouth,
        Compass::SouthWest => Key::CompassSouthWest,
        Compass::West => Key::CompassWest,
        Compass::NorthWest => Key::CompassNorthWest,
    }
}

fn near_table(city: City<'static>, near: &[Near], t: Texts) -> AnyView {
    let columns = [
        Column::text(t.get(Key::MembershipCity)),
        Column::number(t.get(Key::CityDistance)),
        Column::text(t.get(Key::CityDirection)),
    ];
    let rows = near
        .iter()
        .map(|near| Row {
            // What was asked about are positions of the dataset.
            head: Some((place(CityIx(near.key as u32)), 1)),
            cells: vec![
                t.number(near.distance_km.round()).into_any(),
                t.get(compass(near.compass)).into_any(),
            ],
        })
        .collect();
    let caption = t.with(Key::CityNearCaption, &[("city", city.name)]);
    table(caption, &columns, rows, false)
}
