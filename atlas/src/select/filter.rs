//! The filters of a query, resolved to positions, and the test of one city.

use crate::dataset::{Attested, CityIx, Dataset, Membership, NetworkIx};
use crate::query::{Matching, Query};
use crate::slug::Slug;
use crate::vocabulary::Role;

/// A query's filters as positions of one dataset.
#[derive(Debug)]
pub(super) struct Filter {
    pub(super) networks: Vec<NetworkIx>,
    pub(super) matching: Matching,
    /// Networks that none of the cities is in.
    without: Vec<NetworkIx>,
    countries: Vec<usize>,
    regions: Vec<usize>,
    roles: Vec<Role>,
    /// For each city whether one of the award rounds names it; empty where no round is asked for.
    awarded: Vec<bool>,
    at: Option<u16>,
    /// Networks that were founded after the year that is asked for.
    unfounded: Vec<NetworkIx>,
}

/// Which groups of filters a city passes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Passed {
    /// Networks, roles and the year, which one membership must meet together.
    pub(super) membership: bool,
    /// The same, were the missing dates to allow it.
    pub(super) membership_if_dated: bool,
    pub(super) country: bool,
    pub(super) region: bool,
    pub(super) award: bool,
}

impl Passed {
    pub(super) const fn all(self) -> bool {
        self.membership && self.country && self.region && self.award
    }

    pub(super) const fn all_but_dates(self) -> bool {
        self.membership_if_dated && self.country && self.region && self.award
    }
}

impl Filter {
    pub(super) fn new(dataset: &Dataset, query: &Query) -> Self {
        let mut awarded = Vec::new();
        if !query.awards.is_empty() {
            awarded = vec![false; dataset.city_count()];
            let rounds = query.awards.iter().filter_map(|id| dataset.find_award(id));
            for stage in rounds.flat_map(|round| &round.stages) {
                for &city in &stage.cities {
                    awarded[city] = true;
                }
            }
        }
        Self {
            networks: found(dataset, &query.networks),
            matching: query.matching,
            without: found(dataset, &query.without),
            countries: query
                .countries
                .iter()
                .filter_map(|code| dataset.find_country(code.as_str()))
                .collect(),
            regions: query
                .regions
                .iter()
                .filter_map(|code| dataset.find_region(code.as_str()))
                .collect(),
            roles: query.roles.clone(),
            awarded,
            at: query.at,
            unfounded: unfounded(dataset, query.at),
        }
    }

    /// Whether the city is in a network that it must not be in. Only a membership that is attested for the year
    /// that is asked for keeps it out.
    pub(super) fn excludes(&self, dataset: &Dataset, ix: CityIx) -> bool {
        !self.without.is_empty()
            && dataset.memberships_of_city(ix).iter().any(|membership| {
                self.without.contains(&membership.network) && self.at_passes(membership) == Attested::Yes
            })
    }

    pub(super) fn test(&self, dataset: &Dataset, ix: CityIx) -> Passed {
        let memberships = dataset.memberships_of_city(ix);
        let country = dataset.country_of(ix);
        let region = dataset
            .countries()
            .get(country)
            .and_then(|country| country.region);
        Passed {
            membership: self.test_memberships(memberships, |membership| {
                self.at_passes(membership) == Attested::Yes
            }),
            membership_if_dated: self.at.is_some()
                && self.test_memberships(memberships, |membership| {
                    self.at_passes(membership) != Attested::No
                }),
            country: self.countries.is_empty() || self.countries.contains(&country),
            region: self.regions.is_empty() || region.is_some_and(|region| self.regions.contains(&region)),
            award: self.awarded.is_empty() || self.awarded[ix.0 as usize],
        }
    }

    /// Whether a membership held in the year that is asked for; without one every membership did.
    pub(super) fn at_passes(&self, membership: &Membership) -> Attested {
        let Some(year) = self.at else {
            return Attested::Yes;
        };
        match membership.attested_in(year) {
            // Nobody can have been in a network before there was one.
            Attested::Unknown if self.unfounded.contains(&membership.network) => Attested::No,
            attested => attested,
        }
    }

    pub(super) fn role_passes(&self, membership: &Membership) -> bool {
        self.roles.is_empty()
            || membership
                .role
                .known()
                .is_some_and(|role| self.roles.contains(&role))
    }

    pub(super) fn network_passes(&self, network: NetworkIx) -> bool {
        self.networks.is_empty() || self.networks.contains(&network)
    }

    /// Whether the city's memberships satisfy the networks, the roles and the year together. A city without
    /// any membership is shown as long as none of the three is asked for.
    fn test_memberships(&self, memberships: &[Membership], dated: impl Fn(&Membership) -> bool) -> bool {
        if self.networks.is_empty() && self.roles.is_empty() && self.at.is_none() {
            return true;
        }
        let fits = |membership: &Membership| self.role_passes(membership) && dated(membership);
        match (self.matching, self.networks.as_slice()) {
            (Matching::All, [_, _, ..]) => self.networks.iter().all(|network| {
                memberships
                    .iter()
                    .any(|membership| membership.network == *network && fits(membership))
            }),
            _ => memberships
                .iter()
                .any(|membership| self.network_passes(membership.network) && fits(membership)),
        }
    }
}

fn found(dataset: &Dataset, ids: &[Slug]) -> Vec<NetworkIx> {
    let find = |id: &Slug| dataset.find_network(id.as_str()).map(|(ix, _)| ix);
    ids.iter().filter_map(find).collect()
}

fn unfounded(dataset: &Dataset, at: Option<u16>) -> Vec<NetworkIx> {
    let networks = dataset.networks().iter().enumerate();
    networks
        .filter(|(_, network)| {
            let founded = network.founded.map(|founded| founded.year());
            at.zip(founded).is_some_and(|(year, founded)| founded > year)
        })
        // The loader keeps no more networks than 16 bits can name.
        .map(|(position, _)| NetworkIx(position as u16))
        .collect()
}
