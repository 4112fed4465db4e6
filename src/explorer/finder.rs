//! Finds cities and other records by text.

use atlas::dataset::{Dataset, NetworkIx};
use atlas::order::sort_by;
use atlas::search::{Index, Weight};
use atlas::wire::Aliases;

/// The search indices of a dataset.
pub(super) struct Finder {
    cities: Index,
    records: Index,
    network_count: usize,
    event_count: usize,
}

/// A record that is not a city.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Record {
    /// A network.
    Network(NetworkIx),
    /// The position of an event.
    Event(usize),
    /// The position of an organization.
    Organization(usize),
}

impl Finder {
    /// An index over the names of the dataset, and over all further names where they are there.
    pub(super) fn new(dataset: &Dataset, aliases: Option<&Aliases>) -> Self {
        let names = dataset.cities().flat_map(|city| {
            let local = city.local.map(|(name, _)| (city.ix.0, name, Weight::Local));
            let further = aliases.and_then(|aliases| aliases.cities.get(city.ix.0 as usize));
            let further = further.into_iter().flat_map(|names| names.split('\t'));
            [
                (city.ix.0, city.name, Weight::Main),
                (city.ix.0, city.country.name.as_str(), Weight::Alias),
            ]
            .into_iter()
            .chain(local)
            .chain(further.map(move |name| (city.ix.0, name, Weight::Alias)))
        });
        let network_count = dataset.networks().len();
        let event_count = dataset.events().len();
        let networks = dataset
            .networks()
            .iter()
            .map(|network| (network.name.as_str(), network.acronym.as_deref()));
        let events = dataset.events().iter().map(|event| (event.name.as_str(), None));
        let organizations = dataset
            .organizations()
            .iter()
            .map(|organization| (organization.name.as_str(), organization.acronym.as_deref()));
        let records = networks.chain(events).chain(organizations).enumerate().flat_map(
            |(position, (name, acronym))| {
                let acronym = acronym.map(|acronym| (position as u32, acronym, Weight::Main));
                [(position as u32, name, Weight::Main)].into_iter().chain(acronym)
            },
        );
        Self {
            cities: Index::build(names),
            records: Index::build(records),
            network_count,
            event_count,
        }
    }

    /// A score for each city; `None` where nothing is searched for.
    pub(super) fn cities(&self, text: &str) -> Option<Vec<u16>> {
        self.cities.search(text).map(|matches| matches.scores)
    }

    /// The best records of each kind, best first.
    pub(super) fn records(&self, text: &str) -> Vec<Record> {
        let Some(matches) = self.records.search(text) else {
            return Vec::new();
        };
        let mut found: Vec<(u16, usize)> = matches
            .scores
            .iter()
            .enumerate()
            .filter(|&(_, &score)| score > 0)
            .map(|(position, &score)| (score, position))
            .collect();
        sort_by(&mut found, |a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        found
            .into_iter()
            .map(|(_, position)| self.record(position))
            .collect()
    }

    fn record(&self, position: usize) -> Record {
        if position < self.network_count {
            // The dataset keeps no more networks than 16 bits can name.
            Record::Network(NetworkIx(position as u16))
        } else if position < self.network_count + self.event_count {
            Record::Event(position - self.network_count)
        } else {
            Record::Organization(position - self.network_count - self.event_count)
        }
    }
}
