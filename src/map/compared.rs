//! The map of what is compared: the cities alone, or the members of networks in colours and shapes of
//! their own.

use atlas::dataset::{City, Dataset};
use atlas::query::{CompareQuery, Kind, Query};
use atlas::relate::check;

use super::scene::{Scene, Weight, place};
use super::shapes::shapes;

/// The scene of the page that compares, by what is asked of it.
#[must_use]
pub fn compared(dataset: &Dataset, search: &str) -> Scene {
    let (compared, _) = check(dataset, CompareQuery::parse(search).0);
    let mut scene = match compared.kind {
        Kind::Cities => {
            let cities = compared
                .ids
                .iter()
                .filter_map(|id| dataset.find_city(id.as_str()));
            let center = |city: City<'_>| (city.ix, Weight::Center);
            Scene {
                points: place(dataset, cities.map(center)),
                ..Scene::default()
            }
        }
        Kind::Networks => members(dataset, &networks_compared(&compared)),
    };
    scene.occasion.compared = compared;
    scene
}

/// The question of the explorer that tells the same networks apart.
pub(super) fn networks_compared(compared: &CompareQuery) -> Query {
    Query {
        networks: match compared.kind {
            Kind::Cities => Vec::new(),
            Kind::Networks => compared.ids.clone(),
        },
        ..Query::default()
    }
}

/// The members of each network, each place with the shape of the first that names it.
fn members(dataset: &Dataset, query: &Query) -> Scene {
    let networks = query
        .networks
        .iter()
        .filter_map(|id| dataset.find_network(id.as_str()));
    let members = networks.flat_map(|(ix, _)| dataset.memberships_of_network(ix));
    let mut points = place(
        dataset,
        members.map(|membership| (membership.city, Weight::Among)),
    );
    let shapes = shapes(dataset, query);
    for point in &mut points {
        point.shape = shapes.get(point.city.0 as usize).copied().flatten();
    }
    Scene {
        points,
        ..Scene::default()
    }
}
