//! Several networks on one map: each has a colour and a shape of its own, so that neither alone has to tell
//! them apart.

use atlas::dataset::{Dataset, Membership};
use atlas::query::Query;

/// As many as can be told apart; with more, all places look alike.
const MOST: usize = 8;

/// What tells a place's networks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    /// The position of the first of its networks among those that are asked for, below eight.
    pub(super) network: u8,
    /// Whether it is in several of them.
    pub(super) is_several: bool,
}

/// For each city its shape; empty where no networks have to be told apart.
pub(super) fn shapes(dataset: &Dataset, query: &Query) -> Vec<Option<Shape>> {
    if !tells_apart(query) {
        return Vec::new();
    }
    let fits = |membership: &&Membership| {
        let role = membership.role.known();
        query.roles.is_empty() || role.is_some_and(|role| query.roles.contains(&role))
    };
    let mut shapes: Vec<Option<Shape>> = vec![None; dataset.city_count()];
    for (position, id) in query.networks.iter().enumerate() {
        let Some((network, _)) = dataset.find_network(id.as_str()) else {
            continue;
        };
        // Below the number that can be told apart, so it fits.
        let position = position as u8;
        for membership in dataset.memberships_of_network(network).filter(fits) {
            let shape = shapes[membership.city.0 as usize].get_or_insert(Shape {
                network: position,
                is_several: false,
            });
            shape.is_several |= shape.network != position;
        }
    }
    shapes
}

/// Whether the map tells the networks of a question apart.
pub(super) fn tells_apart(query: &Query) -> bool {
    (2..=MOST).contains(&query.networks.len())
}
