//! From the dataset and a query to what is shown. One pure function; it visits each city once and each of
//! its memberships once, and allocates nothing a row.

mod facets;
mod filter;

use crate::dataset::{CityIx, Dataset};
use crate::order::positions;
use crate::query::{Hint, HintReason, Query, Sort};

pub use facets::{Facet, Facets};
use filter::Filter;

/// What a text search found: a score for each city, 0 where it does not match.
pub type Scores = [u16];

/// What is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// The cities, in the order of the list.
    pub cities: Vec<CityIx>,
    /// How many cities each filter value would leave.
    pub facets: Facets,
    /// How many further cities would be shown if the missing dates of their memberships allowed `at`.
    pub undated: usize,
}

/// What the order of a list needs beside the dataset.
#[derive(Debug, Clone, Copy)]
pub struct Ordering<'a> {
    /// For each city its place in the alphabet of the visitor's language.
    pub name_ranks: &'a [u32],
}

/// Answers a query. `scores` is what the search found for the query's text; `None` where it has none.
#[must_use]
pub fn select(
    dataset: &Dataset,
    query: &Query,
    scores: Option<&Scores>,
    ordering: Ordering<'_>,
) -> Selection {
    let filter = Filter::new(dataset, query);
    let mut counting = facets::Counting::new(dataset, &filter);
    let mut cities = Vec::new();
    let mut undated = 0;
    for position in 0..dataset.city_count() {
        let ix = CityIx(position as u32);
        if scores.is_some_and(|scores| scores.get(position).is_none_or(|&score| score == 0)) {
            continue;
        }
        let passed = filter.test(dataset, ix);
        if passed.all() {
            cities.push(ix);
        } else if passed.all_but_dates() {
            undated += 1;
        }
        counting.count(dataset, &filter, ix, passed);
    }
    sort(&mut cities, dataset, query, scores, ordering);
    Selection {
        cities,
        facets: counting.finish(),
        undated,
    }
}

/// The query without values that the dataset does not have, and a hint for each of them.
#[must_use]
pub fn check(dataset: &Dataset, mut query: Query) -> (Query, Vec<Hint>) {
    let mut hints = Vec::new();
    let mut keep = |key: &str, value: &str, known: bool| {
        if !known {
            hints.push(Hint {
                key: key.to_owned(),
                value: value.to_owned(),
                reason: HintReason::Unknown,
            });
        }
        known
    };
    query.networks.retain(|id| {
        keep(
            "network",
            id.as_str(),
            dataset.find_network(id.as_str()).is_some(),
        )
    });
    query.countries.retain(|code| {
        keep(
            "country",
            code.as_str(),
            dataset.find_country(code.as_str()).is_some(),
        )
    });
    query.regions.retain(|code| {
        keep(
            "region",
            code.as_str(),
            dataset.find_region(code.as_str()).is_some(),
        )
    });
    query
        .awards
        .retain(|id| keep("award", id.as_str(), dataset.find_award(id).is_some()));
    query.selected = query
        .selected
        .filter(|id| keep("select", id.as_str(), dataset.find_city(id.as_str()).is_some()));
    (query, hints)
}

fn sort(
    cities: &mut [CityIx],
    dataset: &Dataset,
    query: &Query,
    scores: Option<&Scores>,
    ordering: Ordering<'_>,
) {
    let name_rank = |ix: CityIx| {
        ordering
            .name_ranks
            .get(ix.0 as usize)
            .copied()
            .unwrap_or(u32::MAX)
    };
    let descending = |value: u64| u64::MAX - value;
    let key = |&ix: &CityIx| {
        let first = match (query.sort, scores) {
            (Sort::Name, None) => 0,
            (Sort::Name, Some(scores)) => {
                let score = scores.get(ix.0 as usize).copied().unwrap_or(0);
                // Of two places that match equally well, the larger is the likelier one.
                let population = dataset.city(ix).population.unwrap_or(0);
                descending(u64::from(score) << 32 | u64::from(population))
            }
            (Sort::Networks, _) => descending(network_count(dataset, ix) as u64),
            (Sort::Population, _) => descending(dataset.city(ix).population.unwrap_or(0).into()),
        };
        (first, name_rank(ix))
    };
    let keys: Vec<(u64, u32)> = cities.iter().map(key).collect();
    let order = positions(cities.len(), &mut |a, b| keys[a].cmp(&keys[b]));
    let sorted: Vec<CityIx> = order
        .into_iter()
        .map(|position| cities[position as usize])
        .collect();
    cities.copy_from_slice(&sorted);
}

/// How many different networks a city is or was in.
#[must_use]
pub fn network_count(dataset: &Dataset, ix: CityIx) -> usize {
    dataset
        .memberships_of_city(ix)
        .chunk_by(|a, b| a.network == b.network)
        .count()
}

#[cfg(test)]
mod tests;
