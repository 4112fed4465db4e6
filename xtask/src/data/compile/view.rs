//! The authored dataset in the order in which it is shipped, with what belongs together found at once.

use std::collections::BTreeMap;

use atlas::date::Date;
use atlas::slug::Slug;

use super::super::authored::{
    Authored, Award, City, CityName, Event, Membership, Network, Organization, Ref, Source,
};

/// Everything in order. Positions in these lists are those of the index.
#[derive(Debug)]
pub(super) struct View<'a> {
    pub(super) authored: &'a Authored,
    /// By id.
    pub(super) networks: Vec<&'a Network>,
    /// By id.
    pub(super) cities: Vec<&'a City>,
    /// The newest first.
    pub(super) events: Vec<&'a Event>,
    /// The newest first.
    pub(super) awards: Vec<&'a Award>,
    /// By id.
    pub(super) organizations: Vec<&'a Organization>,
    /// By network, then city, then time.
    pub(super) memberships: Vec<&'a Membership>,
    sources: BTreeMap<&'a Slug, &'a Source>,
    names: BTreeMap<&'a Slug, Vec<&'a CityName>>,
    memberships_by_city: BTreeMap<&'a Slug, Vec<&'a Membership>>,
    network_positions: BTreeMap<&'a Slug, usize>,
    city_positions: BTreeMap<&'a Slug, usize>,
}

impl<'a> View<'a> {
    /// Puts everything in order.
    pub(super) fn new(authored: &'a Authored) -> Self {
        let mut networks: Vec<_> = authored.networks.iter().collect();
        networks.sort_by_key(|network| &network.id.value);
        let mut cities: Vec<_> = authored.cities.iter().collect();
        cities.sort_by_key(|city| &city.id.value);
        let mut organizations: Vec<_> = authored.organizations.iter().collect();
        organizations.sort_by_key(|body| &body.id.value);
        let mut events: Vec<_> = authored.events.iter().collect();
        events.sort_by(|a, b| (b.start.value, &a.id.value).cmp(&(a.start.value, &b.id.value)));
        let mut awards: Vec<_> = authored.awards.iter().collect();
        awards.sort_by(|a, b| (b.year.value, &a.id.value).cmp(&(a.year.value, &b.id.value)));
        let mut memberships: Vec<_> = authored.memberships.iter().collect();
        memberships.sort_by_key(|row| {
            let from = row.from.as_ref().map(|from| from.value);
            (&row.network.value, &row.city.value, from, row.role)
        });
        let names = authored.names.iter().map(|name| (&name.city.value, name));
        let by_city = memberships.iter().map(|row| (&row.city.value, *row));
        Self {
            authored,
            names: grouped(names),
            memberships_by_city: grouped(by_city),
            sources: authored
                .sources
                .iter()
                .map(|source| (&source.id.value, source))
                .collect(),
            network_positions: positions(networks.iter().map(|network| &network.id)),
            city_positions: positions(cities.iter().map(|city| &city.id)),
            networks,
            cities,
            events,
            awards,
            organizations,
            memberships,
        }
    }

    /// The position of a network.
    pub(super) fn network(&self, id: &Slug) -> Option<usize> {
        self.network_positions.get(id).copied()
    }

    /// The position of a city.
    pub(super) fn city(&self, id: &Slug) -> Option<usize> {
        self.city_positions.get(id).copied()
    }

    /// The further names of a city, in the order of the file.
    pub(super) fn names_of(&self, city: &Slug) -> &[&'a CityName] {
        self.names.get(city).map(Vec::as_slice).unwrap_or_default()
    }

    /// A city's memberships, by network, then time.
    pub(super) fn memberships_of(&self, city: &Slug) -> &[&'a Membership] {
        self.memberships_by_city
            .get(city)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// A source.
    pub(super) fn source(&self, id: &Slug) -> Option<&'a Source> {
        self.sources.get(id).copied()
    }

    /// Ids of the events that fit, the newest first.
    pub(super) fn events_that(&self, fits: impl Fn(&Event) -> bool) -> Vec<Slug> {
        self.events
            .iter()
            .filter(|event| fits(event))
            .map(|event| event.id.value.clone())
            .collect()
    }
}

fn grouped<'a, T>(rows: impl Iterator<Item = (&'a Slug, T)>) -> BTreeMap<&'a Slug, Vec<T>> {
    let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (id, row) in rows {
        groups.entry(id).or_default().push(row);
    }
    groups
}

fn positions<'a>(ids: impl Iterator<Item = &'a Ref>) -> BTreeMap<&'a Slug, usize> {
    ids.enumerate().map(|(at, id)| (&id.value, at)).collect()
}

/// Ids without their places in the files.
pub(super) fn slugs(references: &[Ref]) -> Vec<Slug> {
    references
        .iter()
        .map(|reference| reference.value.clone())
        .collect()
}

/// The id of a reference.
pub(super) fn slug(reference: &Option<Ref>) -> Option<Slug> {
    reference.as_ref().map(|reference| reference.value.clone())
}

/// Whether a list names a record.
pub(super) fn names(references: &[Ref], id: &Slug) -> bool {
    references.iter().any(|reference| reference.value == *id)
}

/// A date without its place in the file.
pub(super) fn date(placed: &Option<super::super::mistake::Placed<Date>>) -> Option<Date> {
    placed.as_ref().map(|date| date.value)
}
