//! How many cities each filter value would leave. A facet ignores its own filter, so that its values stay
//! comparable; where all networks are demanded, a network counts what would remain with it added.

use super::filter::{Filter, Passed};
use crate::dataset::{Attested, CityIx, Dataset};
use crate::query::Matching;
use crate::vocabulary::{Role, Vocabulary};

/// Counts of one facet: a position or value, and how many cities; none of them is zero.
pub type Facet<T> = Vec<(T, usize)>;

/// Counts beside the filter values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    /// By position in the dataset's networks, in their order.
    pub networks: Facet<usize>,
    /// By position in the dataset's countries, in their order.
    pub countries: Facet<usize>,
    /// By position in the dataset's regions, in their order.
    pub regions: Facet<usize>,
    /// By role, in the order of the vocabulary.
    pub roles: Facet<Role>,
    /// By position in the dataset's award rounds, in their order.
    pub awards: Facet<usize>,
}

/// The counts while the cities are gone through.
#[derive(Debug)]
pub(super) struct Counting {
    networks: Vec<usize>,
    countries: Vec<usize>,
    regions: Vec<usize>,
    roles: Vec<usize>,
    /// For each city whether it passes everything but the award rounds.
    but_award: Vec<bool>,
    all_of_several: bool,
}

impl Counting {
    pub(super) fn new(dataset: &Dataset, filter: &Filter) -> Self {
        Self {
            networks: vec![0; dataset.networks().len()],
            countries: vec![0; dataset.countries().len()],
            regions: vec![0; dataset.regions().len()],
            roles: vec![0; Role::ALL.len()],
            but_award: vec![false; dataset.city_count()],
            all_of_several: filter.matching == Matching::All && !filter.networks.is_empty(),
        }
    }

    pub(super) fn count(&mut self, dataset: &Dataset, filter: &Filter, ix: CityIx, passed: Passed) {
        let Passed {
            membership,
            country,
            region,
            award,
            ..
        } = passed;
        let country_position = dataset.country_of(ix);
        if membership && region && award {
            self.countries[country_position] += 1;
        }
        if membership && country && award {
            let region = dataset
                .countries()
                .get(country_position)
                .and_then(|country| country.region);
            if let Some(region) = region {
                self.regions[region] += 1;
            }
        }
        if country && region && award {
            self.count_networks(dataset, filter, ix, membership);
            self.count_roles(dataset, filter, ix);
        }
        if let Some(but_award) = self.but_award.get_mut(ix.0 as usize) {
            *but_award = membership && country && region;
        }
    }

    pub(super) fn finish(self, dataset: &Dataset) -> Facets {
        let awards = count_awards(dataset, &self.but_award);
        let counted = |counts: Vec<usize>| {
            counts
                .into_iter()
                .enumerate()
                .filter(|&(_, count)| count > 0)
                .collect()
        };
        Facets {
            networks: counted(self.networks),
            countries: counted(self.countries),
            regions: counted(self.regions),
            roles: Role::ALL
                .iter()
                .copied()
                .zip(self.roles)
                .filter(|&(_, count)| count > 0)
                .collect(),
            awards,
        }
    }

    fn count_networks(&mut self, dataset: &Dataset, filter: &Filter, ix: CityIx, in_all: bool) {
        if self.all_of_several && !in_all {
            return;
        }
        // Memberships are sorted by network: one city counts once, whatever the number of its roles.
        for group in dataset
            .memberships_of_city(ix)
            .chunk_by(|a, b| a.network == b.network)
        {
            let counts = group.iter().any(|membership| {
                filter.role_passes(membership) && filter.at_passes(membership) == Attested::Yes
            });
            if let ([first, ..], true) = (group, counts) {
                self.networks[usize::from(first.network.0)] += 1;
            }
        }
    }

    fn count_roles(&mut self, dataset: &Dataset, filter: &Filter, ix: CityIx) {
        // A bit for each role, so that a city counts once, whatever the number of its networks.
        let mut bits = 0_u64;
        for membership in dataset.memberships_of_city(ix) {
            if filter.network_passes(membership.network)
                && filter.at_passes(membership) == Attested::Yes
                && let Some(role) = membership.role.known()
                && let Some(position) = Role::ALL.iter().position(|&known| known == role)
            {
                bits |= 1 << position;
            }
        }
        for (position, count) in self.roles.iter_mut().enumerate() {
            *count += usize::from(bits >> position & 1 == 1);
        }
    }
}

/// How many of the cities that pass each award round names, in whatever stages.
fn count_awards(dataset: &Dataset, passes: &[bool]) -> Facet<usize> {
    let mut named_in = vec![usize::MAX; passes.len()];
    let rounds = dataset.awards().iter().enumerate();
    let counts = rounds.map(|(round, award)| {
        let mut count = 0;
        for &city in award.stages.iter().flat_map(|stage| &stage.cities) {
            if passes.get(city) == Some(&true) && named_in.get(city) != Some(&round) {
                named_in[city] = round;
                count += 1;
            }
        }
        (round, count)
    });
    counts.filter(|&(_, count)| count > 0).collect()
}
