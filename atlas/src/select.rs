//! From the dataset and a query to what is shown. One pure function; it visits each city once and each of
//! its memberships once, and allocates nothing a row.

mod changes;
mod facets;
mod filter;
mod growth;
mod loosen;
mod order;

use crate::dataset::{CityIx, Dataset};
use crate::query::{Hint, HintReason, Query};

pub use changes::{Changes, changes, changes_asked};
pub use facets::{Facet, Facets};
use filter::Filter;
pub use growth::{Growth, YearOfGrowth, growth};
pub use loosen::{Loosening, Part, loosen};
pub use order::{Ordering, order, origin};

/// What a text search found: a score for each city, 0 where it does not match.
pub type Scores = [u16];

/// What is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// The cities: those that [`find`] found in the order of the dataset, those of [`select`] in the order of
    /// the list.
    pub cities: Vec<CityIx>,
    /// How many cities each filter value would leave.
    pub facets: Facets,
    /// How many further cities would be shown if the missing dates of their memberships allowed `at`.
    pub undated: usize,
}

/// Finds what a query asks for, in the order of the dataset. `scores` is what the search found for the query's
/// text; `None` where it has none.
#[must_use]
pub fn find(dataset: &Dataset, query: &Query, scores: Option<&Scores>) -> Selection {
    let filter = Filter::new(dataset, query);
    let mut counting = facets::Counting::new(dataset, &filter);
    let mut cities = Vec::new();
    let mut undated = 0;
    for position in 0..dataset.city_count() {
        let ix = CityIx(position as u32);
        if !matches(scores, position) || filter.excludes(dataset, ix) {
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
    Selection {
        cities,
        facets: counting.finish(dataset),
        undated,
    }
}

/// Finds what a query asks for and puts it in order.
#[must_use]
pub fn select(
    dataset: &Dataset,
    query: &Query,
    scores: Option<&Scores>,
    ordering: Ordering<'_>,
) -> Selection {
    let found = find(dataset, query, scores);
    Selection {
        cities: order(dataset, &found.cities, query, scores, ordering),
        ..found
    }
}

/// Whether the search found the city at a position; without a search every city is found.
fn matches(scores: Option<&Scores>, position: usize) -> bool {
    scores.is_none_or(|scores| scores.get(position).is_some_and(|&score| score > 0))
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
    query.without.retain(|id| {
        keep(
            "without",
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
