//! A few networks in every combination: how many cities are in exactly these of them and in none of the others.

use crate::dataset::{CityIx, Dataset, NetworkIx};
use crate::order::sort_by;
use crate::query::{Matching, Query};
use crate::slug::Slug;

/// As many networks as a picture of their combinations can be read with.
pub const MOST_SETS: usize = 6;

/// The combinations of some networks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intersections {
    /// The networks, in the order they were asked for in.
    pub networks: Vec<NetworkIx>,
    /// How many cities each of them names.
    pub sizes: Vec<u32>,
    /// Combinations that have a city, the largest first; of equals, the one of fewer networks.
    pub parts: Vec<Intersection>,
}

/// Cities that are in exactly these of the networks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Intersection {
    /// A bit for each of the networks, the first one lowest.
    bits: u8,
    /// How many cities.
    pub count: u32,
}

impl Intersection {
    /// Whether its cities are in the network at a position.
    #[must_use]
    pub const fn is_in(self, position: usize) -> bool {
        position < 8 && self.bits >> position & 1 == 1
    }

    /// In how many of the networks its cities are; at least one.
    #[must_use]
    pub const fn degree(self) -> u32 {
        self.bits.count_ones()
    }
}

impl Intersections {
    /// Counts the combinations of the first [`MOST_SETS`] networks; each city is visited once.
    #[must_use]
    pub fn new(dataset: &Dataset, networks: &[NetworkIx]) -> Self {
        let networks: Vec<NetworkIx> = networks.iter().copied().take(MOST_SETS).collect();
        let mut counts = [0_u32; 1 << MOST_SETS];
        let mut sizes = vec![0; networks.len()];
        for city in 0..dataset.city_count() {
            // No dataset has more cities than 32 bits can count.
            let memberships = dataset.memberships_of_city(CityIx(city as u32));
            let mut bits = 0_usize;
            for (position, network) in networks.iter().enumerate() {
                let is_in = memberships
                    .iter()
                    .any(|membership| membership.network == *network);
                bits |= usize::from(is_in) << position;
                sizes[position] += u32::from(is_in);
            }
            counts[bits] += 1;
        }
        let mut parts: Vec<Intersection> = (1..counts.len())
            .filter(|&bits| counts[bits] > 0)
            .map(|bits| Intersection {
                // Six bits.
                bits: bits as u8,
                count: counts[bits],
            })
            .collect();
        sort_by(&mut parts, |a, b| {
            b.count.cmp(&a.count).then(a.degree().cmp(&b.degree()))
        });
        Self {
            networks,
            sizes,
            parts,
        }
    }

    /// The question by which the explorer finds exactly these cities.
    #[must_use]
    pub fn query(&self, dataset: &Dataset, part: Intersection) -> Query {
        let ids = |is_in: bool| -> Vec<Slug> {
            let networks = self.networks.iter().enumerate();
            networks
                .filter(|&(position, _)| part.is_in(position) == is_in)
                .map(|(_, &network)| dataset.network(network).id.clone())
                .collect()
        };
        Query {
            without: ids(false),
            ..all_of(ids(true))
        }
    }
}

/// The question for the cities that are in all of some networks.
pub(super) fn all_of(networks: Vec<Slug>) -> Query {
    Query {
        matching: if networks.len() > 1 {
            Matching::All
        } else {
            Matching::Any
        },
        networks,
        ..Query::default()
    }
}
