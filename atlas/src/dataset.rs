//! The frozen dataset: the index of the wire, checked once, with what every question needs to find at once.

mod calendar;
mod load;
mod members;
mod names;

use crate::address::Page;
use crate::geo::LonLat;
use crate::geo::mercator::World;
use crate::slug::Slug;
use crate::vocabulary::{CityKind, Term};
use crate::wire::{
    AwardBrief, CountryBrief, EventBrief, Names, NetworkBrief, OrganizationBrief, RegionBrief,
};

pub use calendar::{CityEvents, Day, Month, MonthEvents, OnDay, Span, Standing, Unit, day_number, weekday};
pub use load::{LoadError, Loaded, Warning, WarningKind};
pub use members::{Attested, Membership};

/// The position of a city in the dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CityIx(pub u32);

/// The position of a network in the dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NetworkIx(pub u16);

/// Every record in brief. It never changes after it is loaded, and every position in it is valid.
#[derive(Debug, Clone, Default)]
pub struct Dataset {
    version: String,
    regions: Vec<RegionBrief>,
    countries: Vec<CountryBrief>,
    cities: load::Cities,
    networks: Vec<NetworkBrief>,
    members: members::Members,
    awards: Vec<AwardBrief>,
    events: Vec<EventBrief>,
    organizations: Vec<OrganizationBrief>,
    english: Names,
}

/// A city in brief.
#[derive(Debug, Clone, Copy)]
pub struct City<'a> {
    /// Its position.
    pub ix: CityIx,
    /// Its id.
    pub id: &'a str,
    /// Its name in the language of the dataset, or the English one.
    pub name: &'a str,
    /// Its English name, where another one is shown.
    pub english: Option<&'a str>,
    /// Its name in its own language and that language (BCP 47), where it is not the one that is shown.
    pub local: Option<(&'a str, &'a str)>,
    /// What sort of place, as the data has it.
    pub kind: &'a Term<CityKind>,
    /// Its country.
    pub country: &'a CountryBrief,
    /// Where it is; `None` where the data has no valid position.
    pub lonlat: Option<LonLat>,
    /// For size and rank; `None` where it is not known.
    pub population: Option<u32>,
}

impl Dataset {
    /// The dataset's version.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The regions of the world, sorted by name.
    #[must_use]
    pub fn regions(&self) -> &[RegionBrief] {
        &self.regions
    }

    /// The countries, sorted by code.
    #[must_use]
    pub fn countries(&self) -> &[CountryBrief] {
        &self.countries
    }

    /// The networks, sorted by id.
    #[must_use]
    pub fn networks(&self) -> &[NetworkBrief] {
        &self.networks
    }

    /// The award rounds, newest first.
    #[must_use]
    pub fn awards(&self) -> &[AwardBrief] {
        &self.awards
    }

    /// The events, newest first.
    #[must_use]
    pub fn events(&self) -> &[EventBrief] {
        &self.events
    }

    /// The organizations, sorted by id.
    #[must_use]
    pub fn organizations(&self) -> &[OrganizationBrief] {
        &self.organizations
    }

    /// How many cities there are.
    #[must_use]
    pub fn city_count(&self) -> usize {
        self.cities.len()
    }

    /// The cities, sorted by id.
    pub fn cities(&self) -> impl ExactSizeIterator<Item = City<'_>> {
        // Positions fit into 32 bits: the loader keeps no more.
        (0..self.city_count()).map(|position| self.city(CityIx(position as u32)))
    }

    /// The city at a position.
    ///
    /// # Panics
    /// Where the position is of another dataset; none is made up outside this module.
    #[must_use]
    pub fn city(&self, ix: CityIx) -> City<'_> {
        let city = self.cities.get(ix, &self.countries);
        let english = self.english.cities.get(ix.0 as usize);
        City {
            english: english.filter(|english| !english.is_empty()),
            ..city
        }
    }

    /// The network at a position.
    #[must_use]
    pub fn network(&self, ix: NetworkIx) -> &NetworkBrief {
        &self.networks[usize::from(ix.0)]
    }

    /// Where a city stands on the map; `None` where the data has no valid position.
    #[must_use]
    pub fn world(&self, ix: CityIx) -> Option<World> {
        self.cities.world(ix)
    }

    /// The position of a city's country in [`Self::countries`].
    #[must_use]
    pub fn country_of(&self, ix: CityIx) -> usize {
        self.cities.country(ix)
    }

    /// Finds a city by its id.
    #[must_use]
    pub fn find_city(&self, id: &str) -> Option<City<'_>> {
        self.cities.find(id).map(|ix| self.city(ix))
    }

    /// Finds a network by its id.
    #[must_use]
    pub fn find_network(&self, id: &str) -> Option<(NetworkIx, &NetworkBrief)> {
        let position = self
            .networks
            .iter()
            .position(|network| network.id.as_str() == id)?;
        // The loader keeps no more networks than 16 bits can name.
        Some((NetworkIx(position as u16), &self.networks[position]))
    }

    /// Finds an event by its id.
    #[must_use]
    pub fn find_event(&self, id: &Slug) -> Option<&EventBrief> {
        self.events.iter().find(|event| event.id == *id)
    }

    /// Finds an award round by its id.
    #[must_use]
    pub fn find_award(&self, id: &Slug) -> Option<&AwardBrief> {
        self.awards.iter().find(|award| award.id == *id)
    }

    /// Finds an organization by its id.
    #[must_use]
    pub fn find_organization(&self, id: &Slug) -> Option<&OrganizationBrief> {
        self.organizations
            .iter()
            .find(|organization| organization.id == *id)
    }

    /// Finds a country by its code.
    #[must_use]
    pub fn find_country(&self, code: &str) -> Option<usize> {
        self.countries.iter().position(|country| country.code == code)
    }

    /// Finds a region by its code.
    #[must_use]
    pub fn find_region(&self, code: &str) -> Option<usize> {
        self.regions.iter().position(|region| region.code == code)
    }

    /// Whether there is what a page is about; lists and the explorer always are.
    #[must_use]
    pub fn has(&self, page: &Page) -> bool {
        match page {
            Page::Network(id) => self.find_network(id.as_str()).is_some(),
            Page::City(id) => self.find_city(id.as_str()).is_some(),
            Page::Event(id) => self.find_event(id).is_some(),
            Page::Award(id) => self.find_award(id).is_some(),
            Page::Organization(id) => self.find_organization(id).is_some(),
            _ => true,
        }
    }

    /// The networks that name a city, each once, in the order of the dataset: in whatever role and for whatever time,
    /// as the explorer counts them.
    #[must_use]
    pub fn networks_of_city(&self, ix: CityIx) -> Vec<NetworkIx> {
        let memberships = self.memberships_of_city(ix).iter();
        let mut networks: Vec<NetworkIx> = memberships.map(|membership| membership.network).collect();
        // They are sorted by network.
        networks.dedup();
        networks
    }

    /// The memberships of a city, sorted by network.
    #[must_use]
    pub fn memberships_of_city(&self, ix: CityIx) -> &[Membership] {
        self.members.of_city(ix)
    }

    /// The memberships of a network, sorted by city.
    pub fn memberships_of_network(&self, ix: NetworkIx) -> impl Iterator<Item = &Membership> {
        self.members.of_network(ix)
    }

    /// How many different cities a network names.
    #[must_use]
    pub fn named_count(&self, ix: NetworkIx) -> usize {
        self.members.named_count(ix)
    }

    /// The first and the last year that a membership begins or ends in; `None` without any date.
    #[must_use]
    pub fn years(&self) -> Option<(u16, u16)> {
        self.members.years()
    }
}
