//! The peers of a city: those that are named in the same networks.
//!
//! A shared network counts for the more the fewer cities it names: sharing a network of six says more about two
//! cities than sharing one of five hundred. A network that names *n* cities counts 1 / ln *n*, the measure of
//! Adamic and Adar (Friends and neighbors on the Web, Social Networks 25, 2003). As in the explorer, a city is
//! counted once for each network that names it, in whatever role and for whatever time.

use std::cmp::Ordering;

use crate::dataset::{CityIx, Dataset, NetworkIx};
use crate::geo::LonLat;
use crate::order::sort_by;

/// The peers of a city.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Peers {
    /// The closest, in their order: by the weight of what they share; of equals the nearer, and last by id.
    pub closest: Vec<Peer>,
    /// How many more cities share at least one network.
    pub others: usize,
}

/// A city that shares networks with another.
#[derive(Debug, Clone, PartialEq)]
pub struct Peer {
    /// The city.
    pub city: CityIx,
    /// What they share, in the order of the dataset; at least one.
    pub shared: Vec<NetworkIx>,
    /// The sum of 1 / ln *n* over what they share.
    pub weight: f64,
}

/// A network that peers of a city are in, and the city is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeerNetwork {
    /// The network.
    pub network: NetworkIx,
    /// How many of the peers it names.
    pub peers: usize,
}

/// The `limit` closest peers of a city. Takes time in proportion to the cities and to the members of the city's
/// networks.
#[must_use]
pub fn peers(dataset: &Dataset, city: CityIx, limit: usize) -> Peers {
    let own = dataset.networks_of_city(city);
    let mut weights = vec![0.0_f64; dataset.city_count()];
    for &network in &own {
        let weight = weight_of(dataset.named_count(network));
        // Several roles of a city in a network stand together, and count once.
        let mut last = None;
        for membership in dataset.memberships_of_network(network) {
            if last.replace(membership.city) != Some(membership.city) && membership.city != city {
                weights[membership.city.0 as usize] += weight;
            }
        }
    }

    let from = dataset.city(city).lonlat;
    let mut closest: Vec<Candidate> = Vec::new();
    let mut sharing = 0;
    for (position, &weight) in weights.iter().enumerate().filter(|(_, weight)| **weight > 0.0) {
        sharing += 1;
        if closest.len() == limit && closest.last().is_none_or(|last| weight < last.weight) {
            continue;
        }
        // A position of the dataset fits into 32 bits.
        let ix = CityIx(position as u32);
        let to = dataset.city(ix).lonlat;
        let distance_km = from
            .zip(to)
            .map_or(f64::INFINITY, |(from, to)| from.distance_km(to));
        let candidate = Candidate {
            ix,
            weight,
            distance_km,
        };
        let place = closest.partition_point(|other| other.compare(&candidate) != Ordering::Greater);
        closest.insert(place, candidate);
        closest.truncate(limit);
    }
    let closest: Vec<Peer> = closest
        .into_iter()
        .map(|candidate| Peer {
            city: candidate.ix,
            shared: dataset
                .networks_of_city(candidate.ix)
                .into_iter()
                .filter(|network| own.contains(network))
                .collect(),
            weight: candidate.weight,
        })
        .collect();
    Peers {
        others: sharing - closest.len(),
        closest,
    }
}

/// Networks that at least two of `peers` are named in and the city is not: those of most peers first, of equals
/// the one that names fewer cities, then in the order of the dataset.
#[must_use]
pub fn networks_of_peers(dataset: &Dataset, city: CityIx, peers: &[Peer]) -> Vec<PeerNetwork> {
    let own = dataset.networks_of_city(city);
    let mut counts = vec![0; dataset.networks().len()];
    for peer in peers {
        for network in dataset.networks_of_city(peer.city) {
            counts[usize::from(network.0)] += 1;
        }
    }
    let mut found: Vec<PeerNetwork> = counts
        .into_iter()
        .enumerate()
        // The loader keeps no more networks than 16 bits can name.
        .map(|(position, peers)| PeerNetwork {
            network: NetworkIx(position as u16),
            peers,
        })
        .filter(|of_peers| of_peers.peers >= 2 && !own.contains(&of_peers.network))
        .collect();
    sort_by(&mut found, |a, b| {
        let size = |of_peers: &PeerNetwork| dataset.named_count(of_peers.network);
        b.peers.cmp(&a.peers).then(size(a).cmp(&size(b)))
    });
    found
}

/// Every other city with a place that is named in one of the city's networks, with that place; the numbers are
/// positions in the dataset.
#[must_use]
pub fn fellows(dataset: &Dataset, city: CityIx) -> Vec<(usize, LonLat)> {
    let mut is_fellow = vec![false; dataset.city_count()];
    for network in dataset.networks_of_city(city) {
        for membership in dataset.memberships_of_network(network) {
            is_fellow[membership.city.0 as usize] = true;
        }
    }
    dataset
        .cities()
        .filter(|other| other.ix != city && is_fellow[other.ix.0 as usize])
        .filter_map(|other| Some((other.ix.0 as usize, other.lonlat?)))
        .collect()
}

/// Of a network that names one city no other can be a member, so that two is the least.
fn weight_of(named: usize) -> f64 {
    1.0 / (named.max(2) as f64).ln()
}

struct Candidate {
    ix: CityIx,
    weight: f64,
    distance_km: f64,
}

impl Candidate {
    /// What stands first is less.
    fn compare(&self, other: &Self) -> Ordering {
        other
            .weight
            .total_cmp(&self.weight)
            .then(self.distance_km.total_cmp(&other.distance_km))
            .then(self.ix.cmp(&other.ix))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::{Peers, fellows, networks_of_peers, peers};
    use crate::dataset::{CityIx, Dataset, NetworkIx};

    /// Cities on the equator, a degree apart, with memberships as pairs of a network and a city.
    fn dataset(cities: usize, networks: usize, members: &[(usize, usize)]) -> Dataset {
        let list = |values: &mut dyn Iterator<Item = String>| values.collect::<Vec<_>>().join(",");
        let zeros = list(&mut (0..cities).map(|_| "0".to_owned()));
        let empty = list(&mut (0..cities).map(|_| "\"\"".to_owned()));
        let networks =
            list(&mut (0..networks).map(|n| {
                format!(r#"{{"id": "n{n}", "name": "N", "kind": "membership", "status": "active"}}"#)
            }));
        let json = format!(
            r#"{{"format": {{"major": 1, "minor": 0}},
            "cities": {{"id": [{ids}], "name": [{empty}], "local": [{empty}], "local_lang": [{zeros}],
                "country": [{zeros}], "kinds": ["city"], "kind": [{zeros}], "lon": [{lon}], "lat": [{zeros}],
                "population": [{zeros}]}},
            "networks": [{networks}],
            "memberships": {{"network": [{of}], "city": [{city}], "roles": ["member"], "role": [{role}],
                "from": [], "to": []}}}}"#,
            ids = list(&mut (0..cities).map(|city| format!("\"c{city:05}\""))),
            lon = list(&mut (0..cities).map(|city| (city % 180).to_string())),
            of = list(&mut members.iter().map(|(network, _)| network.to_string())),
            city = list(&mut members.iter().map(|(_, city)| city.to_string())),
            role = list(&mut members.iter().map(|_| "0".to_owned())),
        );
        Dataset::load(&json).unwrap().dataset
    }

    fn ids(peers: &Peers) -> Vec<u32> {
        peers.closest.iter().map(|peer| peer.city.0).collect()
    }

    #[test]
    fn a_small_network_counts_for_more_than_a_large_one() {
        // City 0 shares the network of two with 5, and that of all with everyone.
        let mut members: Vec<_> = (0..6).map(|city| (0, city)).collect();
        members.extend([(1, 0), (1, 5)]);
        let dataset = dataset(6, 2, &members);
        let found = peers(&dataset, CityIx(0), 3);
        assert_eq!(ids(&found), [5, 1, 2], "then the nearer");
        assert_eq!(found.others, 2);
        assert_eq!(found.closest[0].shared, [NetworkIx(0), NetworkIx(1)]);
        let expected = 1.0 / 6_f64.ln() + 1.0 / 2_f64.ln();
        assert!((found.closest[0].weight - expected).abs() < 1e-12);
    }

    #[test]
    fn two_roles_in_a_network_count_once() {
        let dataset = dataset(3, 2, &[(0, 0), (0, 1), (0, 1), (0, 2), (1, 0), (1, 2)]);
        let found = peers(&dataset, CityIx(0), 9);
        assert_eq!(ids(&found), [2, 1]);
        assert_eq!(found.closest[1].shared, [NetworkIx(0)]);
    }

    #[test]
    fn a_city_without_networks_has_no_peers() {
        let dataset = dataset(3, 1, &[(0, 1), (0, 2)]);
        assert_eq!(peers(&dataset, CityIx(0), 9), Peers::default());
        let none = peers(&dataset, CityIx(1), 0);
        assert_eq!((none.closest.len(), none.others), (0, 1));
    }

    #[test]
    fn what_peers_are_in_and_the_city_is_not() {
        // 1, 2 and 3 are peers of 0; two of them are in networks 1 and 2, one is in 3.
        let members = [
            (0, 0),
            (0, 1),
            (0, 2),
            (0, 3),
            (1, 1),
            (1, 2),
            (1, 4),
            (2, 2),
            (2, 3),
            (3, 3),
        ];
        let dataset = dataset(5, 4, &members);
        let found = peers(&dataset, CityIx(0), 9);
        let lacking: Vec<_> = networks_of_peers(&dataset, CityIx(0), &found.closest)
            .into_iter()
            .map(|of_peers| (of_peers.network.0, of_peers.peers))
            .collect();
        assert_eq!(lacking, [(2, 2), (1, 2)], "the smaller network first");
    }

    #[test]
    fn fellows_are_all_others_of_the_same_networks() {
        let dataset = dataset(5, 2, &[(0, 0), (0, 1), (0, 1), (1, 0), (1, 3), (1, 1)]);
        let found: Vec<usize> = fellows(&dataset, CityIx(0))
            .into_iter()
            .map(|(ix, _)| ix)
            .collect();
        assert_eq!(found, [1, 3]);
        assert_eq!(fellows(&dataset, CityIx(2)), []);
    }

    proptest! {
        /// Against the plain way: all other cities, weighed one by one and sorted.
        #[test]
        fn finds_what_a_full_sort_finds(
            members in prop::collection::vec((0_usize..5, 0_usize..9), 0..40), limit in 0_usize..6
        ) {
            let dataset = dataset(9, 5, &members);
            let own = dataset.networks_of_city(CityIx(0));
            let mut all: Vec<(f64, u32)> = (1..9)
                .map(|city| {
                    let shared = dataset.networks_of_city(CityIx(city));
                    let shared = shared.iter().filter(|network| own.contains(network));
                    let weight: f64 = shared.map(|n| 1.0 / (dataset.named_count(*n).max(2) as f64).ln()).sum();
                    (weight, city)
                })
                .filter(|(weight, _)| *weight > 0.0)
                .collect();
            all.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            let found = peers(&dataset, CityIx(0), limit);
            let expected: Vec<u32> = all.iter().take(limit).map(|(_, city)| *city).collect();
            prop_assert_eq!(ids(&found), expected);
            prop_assert_eq!(found.others + found.closest.len(), all.len());
        }
    }
}
