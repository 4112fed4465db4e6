//! How many cities each two networks share.

use super::intersections::all_of;
use crate::dataset::{CityIx, Dataset, NetworkIx};
use crate::order::sort_by;
use crate::query::{OverlapSort, Query};

/// Networks by networks. A city counts as one of a network in whatever role and at whatever time, as it does in
/// the explorer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlap {
    networks: Vec<NetworkIx>,
    /// Row by row, by position in `networks`.
    counts: Vec<u32>,
}

impl Overlap {
    /// Counts for all networks that name a city; each city is visited once, whatever the number of networks.
    #[must_use]
    pub fn new(dataset: &Dataset, sort: OverlapSort) -> Self {
        let mut networks: Vec<NetworkIx> = (0..dataset.networks().len())
            // The loader keeps no more networks than 16 bits can name.
            .map(|position| NetworkIx(position as u16))
            .filter(|&network| dataset.named_count(network) > 0)
            .collect();
        sort_by(&mut networks, |&a, &b| {
            dataset.named_count(b).cmp(&dataset.named_count(a))
        });
        let by_size = Self {
            counts: count(dataset, &networks),
            networks,
        };
        match sort {
            OverlapSort::Size => by_size,
            OverlapSort::Similarity => by_size.in_order(&by_size.chain()),
        }
    }

    /// The networks, in the order of the rows and of the columns.
    #[must_use]
    pub fn networks(&self) -> &[NetworkIx] {
        &self.networks
    }

    /// How many cities the networks of a row and of a column share; for the same network, how many it names.
    #[must_use]
    pub fn shared(&self, row: usize, column: usize) -> u32 {
        let position = row * self.networks.len() + column;
        self.counts.get(position).copied().unwrap_or(0)
    }

    /// The most cities that two networks share.
    #[must_use]
    pub fn most_shared(&self) -> u32 {
        self.pairs().map(|(a, b)| self.shared(a, b)).max().unwrap_or(0)
    }

    /// The question by which the explorer finds the cities of a cell.
    #[must_use]
    pub fn query(&self, dataset: &Dataset, row: usize, column: usize) -> Query {
        let mut networks: Vec<NetworkIx> = [row, column]
            .into_iter()
            .filter_map(|position| self.networks.get(position).copied())
            .collect();
        networks.dedup();
        all_of(
            networks
                .iter()
                .map(|&network| dataset.network(network).id.clone())
                .collect(),
        )
    }

    fn pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        let count = self.networks.len();
        (0..count).flat_map(move |a| (a + 1..count).map(move |b| (a, b)))
    }

    /// The part of the cities of two networks that both have, in millionths (the Jaccard index).
    fn similarity(&self, a: usize, b: usize) -> u64 {
        let shared = u64::from(self.shared(a, b));
        let all = u64::from(self.shared(a, a)) + u64::from(self.shared(b, b)) - shared;
        (shared * 1_000_000).checked_div(all).unwrap_or(0)
    }

    /// The networks as a chain: the most similar two first, then always the one that is most similar to either
    /// end, so that what belongs together comes to stand together. Of equals, the larger network goes first.
    fn chain(&self) -> Vec<usize> {
        let mut best: Option<(u64, usize, usize)> = None;
        for (a, b) in self.pairs() {
            let similarity = self.similarity(a, b);
            if best.is_none_or(|(most, ..)| similarity > most) {
                best = Some((similarity, a, b));
            }
        }
        let Some((_, first, second)) = best else {
            return (0..self.networks.len()).collect();
        };
        let mut chain = std::collections::VecDeque::from([first, second]);
        let mut rest: Vec<usize> = (0..self.networks.len())
            .filter(|position| *position != first && *position != second)
            .collect();
        while !rest.is_empty() {
            let (mut place, mut most, mut is_front) = (0, 0, false);
            for (candidate, &network) in rest.iter().enumerate() {
                for (end, at_front) in [(chain.back(), false), (chain.front(), true)] {
                    let similarity = end.map_or(0, |&end| self.similarity(end, network));
                    if similarity > most {
                        (place, most, is_front) = (candidate, similarity, at_front);
                    }
                }
            }
            let network = rest.remove(place);
            if is_front {
                chain.push_front(network);
            } else {
                chain.push_back(network);
            }
        }
        chain.into()
    }

    fn in_order(&self, order: &[usize]) -> Self {
        Self {
            networks: order
                .iter()
                .filter_map(|&position| self.networks.get(position).copied())
                .collect(),
            counts: order
                .iter()
                .flat_map(|&row| order.iter().map(move |&column| self.shared(row, column)))
                .collect(),
        }
    }
}

/// The networks that have the most cities in common with any others, at most `limit`, the most joined first.
#[must_use]
pub fn most_joined(dataset: &Dataset, limit: usize) -> Vec<NetworkIx> {
    let mut joined = vec![0_u32; dataset.networks().len()];
    for city in 0..dataset.city_count() {
        let networks = dataset.networks_of_city(CityIx(city as u32));
        if networks.len() > 1 {
            for network in networks {
                joined[usize::from(network.0)] += 1;
            }
        }
    }
    let mut order: Vec<NetworkIx> = (0..joined.len())
        .filter(|&position| joined[position] > 0)
        .map(|position| NetworkIx(position as u16))
        .collect();
    sort_by(&mut order, |a, b| {
        joined[usize::from(b.0)].cmp(&joined[usize::from(a.0)])
    });
    order.truncate(limit);
    order
}

fn count(dataset: &Dataset, networks: &[NetworkIx]) -> Vec<u32> {
    let size = networks.len();
    let mut place_of = vec![usize::MAX; dataset.networks().len()];
    for (place, network) in networks.iter().enumerate() {
        place_of[usize::from(network.0)] = place;
    }
    let mut counts = vec![0; size * size];
    for city in 0..dataset.city_count() {
        // No dataset has more cities than 32 bits can count.
        let networks = dataset.networks_of_city(CityIx(city as u32));
        for row in &networks {
            let row = place_of[usize::from(row.0)];
            for column in &networks {
                counts[row * size + place_of[usize::from(column.0)]] += 1;
            }
        }
    }
    counts
}
