//! What cities or networks that stand side by side share, and what only each has.

use crate::dataset::{CityIx, Dataset, NetworkIx};
use crate::order::sort_by;
use crate::query::{CompareHint, CompareQuery, Kind};
use crate::slug::Slug;

/// As many as a table can hold side by side.
pub const MOST_COMPARED: usize = 4;

/// What is compared, as positions in the dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Compared {
    /// Cities, with the networks they are or were in.
    Cities(Vec<CityIx>, Sharing),
    /// Networks, with the cities they name.
    Networks(Vec<NetworkIx>, Sharing),
}

/// What stands in several lists, by which of the lists have it. The entries are positions in the dataset, in the
/// order of the dataset.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sharing {
    /// In every list.
    pub all: Vec<u32>,
    /// In several lists but not in all, with the positions of those that have it.
    pub some: Vec<(Vec<usize>, Vec<u32>)>,
    /// For each list what it alone has.
    pub only: Vec<Vec<u32>>,
}

/// The query without what the dataset does not have and what is too much, and a hint for each of them.
#[must_use]
pub fn check(dataset: &Dataset, mut query: CompareQuery) -> (CompareQuery, Vec<CompareHint>) {
    let mut hints = Vec::new();
    let kind = query.kind;
    query.ids.retain(|id| {
        let is_known = match kind {
            Kind::Cities => dataset.find_city(id.as_str()).is_some(),
            Kind::Networks => dataset.find_network(id.as_str()).is_some(),
        };
        if !is_known {
            hints.push(CompareHint::Unknown(id.clone()));
        }
        is_known
    });
    let surplus = query.ids.len().saturating_sub(MOST_COMPARED);
    if surplus > 0 {
        query.ids.truncate(MOST_COMPARED);
        hints.push(CompareHint::TooMany(surplus));
    }
    (query, hints)
}

/// Compares what a checked query names; ids that are not known are passed over.
#[must_use]
pub fn compare(dataset: &Dataset, query: &CompareQuery) -> Compared {
    match query.kind {
        Kind::Cities => {
            let find = |id: &Slug| dataset.find_city(id.as_str()).map(|city| city.ix);
            let cities: Vec<CityIx> = query.ids.iter().filter_map(find).collect();
            let lists: Vec<Vec<u32>> = cities
                .iter()
                .map(|&city| dataset.networks_of_city(city))
                .map(|networks| networks.into_iter().map(|network| network.0.into()).collect())
                .collect();
            Compared::Cities(cities, Sharing::of(&lists))
        }
        Kind::Networks => {
            let find = |id: &Slug| dataset.find_network(id.as_str()).map(|(ix, _)| ix);
            let networks: Vec<NetworkIx> = query.ids.iter().filter_map(find).collect();
            let lists: Vec<Vec<u32>> = networks
                .iter()
                .map(|&network| {
                    let cities = dataset.memberships_of_network(network);
                    let mut cities: Vec<u32> = cities.map(|membership| membership.city.0).collect();
                    // A city with two roles stands there twice, one behind the other.
                    cities.dedup();
                    cities
                })
                .collect();
            Compared::Networks(networks, Sharing::of(&lists))
        }
    }
}

impl Sharing {
    /// Sorts the entries of at most [`MOST_COMPARED`] lists, each of which has an entry once, by who has them.
    #[must_use]
    pub fn of(lists: &[Vec<u32>]) -> Self {
        let mut entries: Vec<(u32, usize)> = lists
            .iter()
            .enumerate()
            .flat_map(|(list, entries)| entries.iter().map(move |&entry| (entry, list)))
            .collect();
        sort_by(&mut entries, Ord::cmp);
        let mut sharing = Self {
            only: vec![Vec::new(); lists.len()],
            ..Self::default()
        };
        for group in entries.chunk_by(|a, b| a.0 == b.0) {
            let holders: Vec<usize> = group.iter().map(|&(_, list)| list).collect();
            let Some(&(entry, first)) = group.first() else {
                continue;
            };
            if holders.len() == 1 {
                sharing.only[first].push(entry);
            } else if holders.len() == lists.len() {
                sharing.all.push(entry);
            } else {
                sharing.add_to_some(holders, entry);
            }
        }
        sort_by(&mut sharing.some, |a, b| {
            b.0.len().cmp(&a.0.len()).then(a.0.cmp(&b.0))
        });
        sharing
    }

    fn add_to_some(&mut self, holders: Vec<usize>, entry: u32) {
        match self.some.iter_mut().find(|(others, _)| *others == holders) {
            Some((_, entries)) => entries.push(entry),
            None => self.some.push((holders, vec![entry])),
        }
    }
}
