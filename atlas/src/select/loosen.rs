//! What to take back where nothing is left: each part of a question that stands in the way alone.

use super::filter::Filter;
use super::{Scores, matches};
use crate::dataset::{CityIx, Dataset};
use crate::order::sort_by_key;
use crate::query::Query;

/// A part of a question, as a visitor would take it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the field of the query that has its name")]
pub enum Part {
    Text,
    Networks,
    Countries,
    Regions,
    Roles,
    Awards,
    At,
    /// All filters, the text not among them.
    Filters,
}

/// A part that can be taken back, and what that leaves.
#[derive(Debug, Clone, PartialEq)]
pub struct Loosening {
    /// What is taken back.
    pub part: Part,
    /// The question without it.
    pub query: Query,
    /// How many cities it finds; at least one.
    pub count: usize,
}

/// Which single part of a query could be taken back to find something, the one that leaves the most first. Where
/// none alone would do, all filters together, as long as the text finds anything.
#[must_use]
pub fn loosen(dataset: &Dataset, query: &Query, scores: Option<&Scores>) -> Vec<Loosening> {
    const SINGLE: [Part; 7] = [
        Part::Text,
        Part::Networks,
        Part::Countries,
        Part::Regions,
        Part::Roles,
        Part::Awards,
        Part::At,
    ];
    let try_part = |part: Part| {
        let without = part.taken_back(query)?;
        let scores = scores.filter(|_| part != Part::Text);
        let count = count(dataset, &without, scores);
        (count > 0).then_some(Loosening {
            part,
            query: without,
            count,
        })
    };
    let mut found: Vec<Loosening> = SINGLE.into_iter().filter_map(try_part).collect();
    if found.is_empty() {
        found.extend(try_part(Part::Filters));
    }
    sort_by_key(&mut found, |loosening| usize::MAX - loosening.count);
    found
}

impl Part {
    /// The query without this part; `None` where it has none.
    fn taken_back(self, query: &Query) -> Option<Query> {
        let mut without = query.clone();
        match self {
            Self::Text => without.text.clear(),
            Self::Networks => {
                without.networks.clear();
                without.without.clear();
            }
            Self::Countries => without.countries.clear(),
            Self::Regions => without.regions.clear(),
            Self::Roles => without.roles.clear(),
            Self::Awards => without.awards.clear(),
            Self::At => without.at = None,
            Self::Filters => {
                without = Query {
                    text: query.text.clone(),
                    ..query.cleared()
                }
            }
        }
        (without != *query).then_some(without)
    }
}

/// How many cities a query finds.
fn count(dataset: &Dataset, query: &Query, scores: Option<&Scores>) -> usize {
    let filter = Filter::new(dataset, query);
    (0..dataset.city_count())
        .filter(|&position| {
            let ix = CityIx(position as u32);
            matches(scores, position) && !filter.excludes(dataset, ix) && filter.test(dataset, ix).all()
        })
        .count()
}
