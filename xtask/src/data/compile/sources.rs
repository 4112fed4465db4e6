//! The list of all sources, each with the records that cite it.

use std::collections::{BTreeMap, BTreeSet};

use atlas::slug::Slug;
use atlas::wire::{ListedSource, UsedBy};

use super::super::authored::Authored;
use super::cites::wire_source;

/// Sets of ids by the kinds of [`UsedBy`].
#[derive(Default)]
struct Users<'a> {
    networks: BTreeSet<&'a Slug>,
    cities: BTreeSet<&'a Slug>,
    events: BTreeSet<&'a Slug>,
    awards: BTreeSet<&'a Slug>,
    organizations: BTreeSet<&'a Slug>,
}

/// Makes the list, in the order in which the sources are written down.
pub(super) fn list(authored: &Authored) -> Vec<ListedSource> {
    let users = users(authored);
    let owned = |ids: &BTreeSet<&Slug>| ids.iter().copied().cloned().collect();
    authored
        .sources
        .iter()
        .map(|source| ListedSource {
            source: wire_source(source),
            used_by: users
                .get(&source.id.value)
                .map_or_else(UsedBy::default, |users| UsedBy {
                    networks: owned(&users.networks),
                    cities: owned(&users.cities),
                    events: owned(&users.events),
                    awards: owned(&users.awards),
                    organizations: owned(&users.organizations),
                }),
        })
        .collect()
}

/// By source, who cites it, themselves or in a part of them. A membership is part of both of its sides.
fn users(authored: &Authored) -> BTreeMap<&Slug, Users<'_>> {
    let mut users: BTreeMap<&Slug, Users<'_>> = BTreeMap::new();
    for network in &authored.networks {
        let parts = network
            .facts
            .iter()
            .map(|fact| &fact.sources)
            .chain(network.steps.iter().map(|step| &step.sources))
            .chain(network.organs.iter().map(|organ| &organ.sources))
            .chain(network.criteria.iter().map(|criterion| &criterion.sources))
            .chain(network.related.iter().map(|related| &related.sources))
            .chain(network.member_counts.iter().map(|count| &count.sources))
            .chain([&network.sources]);
        for source in parts.flatten() {
            users
                .entry(&source.value)
                .or_default()
                .networks
                .insert(&network.id.value);
        }
    }
    for row in &authored.memberships {
        for source in &row.sources {
            let users = users.entry(&source.value).or_default();
            users.networks.insert(&row.network.value);
            users.cities.insert(&row.city.value);
        }
    }
    for event in &authored.events {
        let parts = event
            .facts
            .iter()
            .map(|fact| &fact.sources)
            .chain(event.figures.iter().map(|figure| &figure.sources))
            .chain(event.agenda.iter().map(|item| &item.sources))
            .chain([&event.sources]);
        for source in parts.flatten() {
            users
                .entry(&source.value)
                .or_default()
                .events
                .insert(&event.id.value);
        }
    }
    for award in &authored.awards {
        let parts = award
            .stages
            .iter()
            .map(|stage| &stage.sources)
            .chain([&award.sources]);
        for source in parts.flatten() {
            users
                .entry(&source.value)
                .or_default()
                .awards
                .insert(&award.id.value);
        }
    }
    for body in &authored.organizations {
        for source in &body.sources {
            users
                .entry(&source.value)
                .or_default()
                .organizations
                .insert(&body.id.value);
        }
    }
    users
}
