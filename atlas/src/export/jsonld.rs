//! JSON-LD in the words of schema.org, as search engines and catalogues read it. A date is as exact as it is
//! known, which ISO 8601 allows: `2019` is a year and not its first day.

mod event;
mod head;
mod record;
mod thing;

use super::Site;
use super::node::{Node, Table};
use crate::dataset::{CityIx, Dataset};

pub use event::event;
pub use head::{Head, head};
pub use record::{award, city, network, organization};
use thing::{Things, list};

const CONTEXT: &str = "https://schema.org";

/// A document about one thing.
fn document(table: Table) -> String {
    Node::from(with_context(table)).document()
}

fn with_context(table: Table) -> Table {
    let mut with = Table::default().text("@context", CONTEXT);
    with.extend(table);
    with
}

/// Cities, in the order in which they are given.
#[must_use]
pub fn cities(dataset: &Dataset, site: Site<'_>, cities: &[CityIx], name: &str) -> String {
    let things = Things { dataset, site };
    let cities = cities.iter().map(|&ix| things.city(&dataset.city(ix))).collect();
    document(list(name, None, cities))
}

/// The whole dataset, with the files that it can be had in, each with its path and its media type.
#[must_use]
pub fn whole(dataset: &Dataset, site: Site<'_>, files: &[(&str, &str)]) -> String {
    let description = "The networks that join smart cities: members with their roles and dates, organs, award rounds \
                       and events, each fact with its sources.";
    document(Things { dataset, site }.whole((site.name, description), files))
}
