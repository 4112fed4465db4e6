//! Finds cities and other records by text.

use atlas::dataset::{CityIx, Dataset, NetworkIx};
use atlas::order::sort_by;
use atlas::search::{Index, Weight, city_names};
use atlas::wire::{Aliases, TextColumn};

/// The search index of the cities.
pub struct CityFinder {
    index: Index,
    /// For each city its further names, apart by tabs.
    aliases: Option<&'static TextColumn>,
}

/// The search index of everything else.
pub struct RecordFinder {
    index: Index,
    network_count: usize,
    event_count: usize,
    award_count: usize,
}

/// A record that is not a city.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Record {
    /// A network.
    Network(NetworkIx),
    /// The position of an event.
    Event(usize),
    /// The position of an award round.
    Award(usize),
    /// The position of an organization.
    Organization(usize),
}

impl CityFinder {
    /// An index over the names of the dataset, and over all further names where they are there.
    pub fn new(dataset: &Dataset, aliases: Option<&'static Aliases>) -> Self {
        let aliases = aliases.map(|aliases| &aliases.cities);
        Self {
            index: Index::build(city_names(dataset, aliases)),
            aliases,
        }
    }

    /// A score for each city; `None` where nothing is searched for.
    pub fn scores(&self, text: &str) -> Option<Vec<u16>> {
        self.index.search(text).map(|matches| matches.scores)
    }

    /// The further names of a city, as far as they are there.
    pub(super) fn aliases(&self, ix: CityIx) -> impl Iterator<Item = &str> {
        let names = self.aliases.and_then(|aliases| aliases.get(ix.0 as usize));
        names.into_iter().flat_map(|names| names.split('\t'))
    }
}

impl RecordFinder {
    /// An index over the names of all records but the cities.
    pub fn new(dataset: &Dataset) -> Self {
        let rounds: Vec<String> = dataset.awards().iter().map(round_name).collect();
        let networks = dataset
            .networks()
            .iter()
            .map(|network| (network.name.as_str(), network.acronym.as_deref()));
        let events = dataset.events().iter().map(|event| (event.name.as_str(), None));
        let awards = rounds.iter().map(|name| (name.as_str(), None));
        let organizations = dataset
            .organizations()
            .iter()
            .map(|organization| (organization.name.as_str(), organization.acronym.as_deref()));
        let records = networks.chain(events).chain(awards).chain(organizations);
        let names = records.enumerate().flat_map(|(position, (name, acronym))| {
            let acronym = acronym.map(|acronym| (position as u32, acronym, Weight::Main));
            [(position as u32, name, Weight::Main)].into_iter().chain(acronym)
        });
        let names = names.chain(english_names(dataset));
        Self {
            index: Index::build(names),
            network_count: dataset.networks().len(),
            event_count: dataset.events().len(),
            award_count: dataset.awards().len(),
        }
    }

    /// All records that match with their scores, best first; of equals, networks before events before award
    /// rounds before organizations.
    pub(super) fn find(&self, text: &str) -> Vec<(u16, Record)> {
        let Some(matches) = self.index.search(text) else {
            return Vec::new();
        };
        let scores = matches.scores.iter().copied().enumerate();
        let mut found: Vec<(u16, usize)> = scores
            .filter(|&(_, score)| score > 0)
            .map(|(position, score)| (score, position))
            .collect();
        sort_by(&mut found, |a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        found
            .into_iter()
            .map(|(score, position)| (score, self.record(position)))
            .collect()
    }

    fn record(&self, position: usize) -> Record {
        let events = self.network_count;
        let awards = events + self.event_count;
        let organizations = awards + self.award_count;
        if position < events {
            // The dataset keeps no more networks than 16 bits can name.
            Record::Network(NetworkIx(position as u16))
        } else if position < awards {
            Record::Event(position - events)
        } else if position < organizations {
            Record::Award(position - awards)
        } else {
            Record::Organization(position - organizations)
        }
    }
}

/// The English names of the records that are called otherwise in the language of the dataset, by their positions
/// among all records but the cities.
fn english_names(dataset: &Dataset) -> Vec<(u32, &str, Weight)> {
    let english = dataset.english();
    let networks = dataset
        .networks()
        .iter()
        .map(|network| english.networks.get(network.id.as_str()));
    let events = dataset
        .events()
        .iter()
        .map(|event| english.events.get(event.id.as_str()));
    let awards = dataset.awards().iter().map(|_| None);
    let organizations = dataset
        .organizations()
        .iter()
        .map(|body| english.organizations.get(body.id.as_str()));
    let records = networks.chain(events).chain(awards).chain(organizations);
    records
        .enumerate()
        .filter_map(|(position, name)| Some((position as u32, name?.as_str(), Weight::Local)))
        .collect()
}

/// How an award round is called: its programme and its year.
pub(super) fn round_name(award: &atlas::wire::AwardBrief) -> String {
    format!("{} {}", award.programme, award.year)
}
