//! Goes through everything in the dataset that names another record.

use super::authored::{Authored, Ref};

/// Every mention of a source.
pub(crate) fn citations(authored: &Authored) -> Vec<&Ref> {
    let mut all: Vec<&Ref> = Vec::new();
    for network in &authored.networks {
        all.extend(&network.sources);
        all.extend(network.facts.iter().flat_map(|fact| &fact.sources));
        all.extend(network.steps.iter().flat_map(|step| &step.sources));
        all.extend(network.organs.iter().flat_map(|organ| &organ.sources));
        all.extend(network.criteria.iter().flat_map(|criterion| &criterion.sources));
        all.extend(network.related.iter().flat_map(|related| &related.sources));
        all.extend(network.member_counts.iter().flat_map(|count| &count.sources));
    }
    for award in &authored.awards {
        all.extend(&award.sources);
        all.extend(award.stages.iter().flat_map(|stage| &stage.sources));
    }
    for event in &authored.events {
        all.extend(&event.sources);
        all.extend(event.facts.iter().flat_map(|fact| &fact.sources));
        all.extend(event.figures.iter().flat_map(|figure| &figure.sources));
        all.extend(event.agenda.iter().flat_map(|item| &item.sources));
    }
    all.extend(authored.memberships.iter().flat_map(|row| &row.sources));
    all.extend(authored.organizations.iter().flat_map(|body| &body.sources));
    all
}

/// Every mention of what can only be a city.
pub(crate) fn cities(authored: &Authored) -> Vec<&Ref> {
    let mut all: Vec<&Ref> = Vec::new();
    for network in &authored.networks {
        all.extend(&network.headquarters);
        all.extend(network.organs.iter().filter_map(|organ| organ.host.as_ref()));
    }
    for award in &authored.awards {
        all.extend(award.stages.iter().flat_map(|stage| &stage.recipients));
    }
    for event in &authored.events {
        all.extend(&event.city);
        all.extend(&event.cities);
    }
    all.extend(authored.memberships.iter().map(|row| &row.city));
    all.extend(
        authored
            .organizations
            .iter()
            .filter_map(|body| body.city.as_ref()),
    );
    all
}

/// Every mention of what can only be a network.
pub(crate) fn networks(authored: &Authored) -> Vec<&Ref> {
    let mut all: Vec<&Ref> = Vec::new();
    all.extend(
        authored
            .networks
            .iter()
            .flat_map(|network| &network.related)
            .map(|related| &related.network),
    );
    all.extend(authored.awards.iter().map(|award| &award.network));
    all.extend(authored.events.iter().flat_map(|event| &event.networks));
    all.extend(authored.memberships.iter().map(|row| &row.network));
    all
}

/// Every mention of an event.
pub(crate) fn events(authored: &Authored) -> Vec<&Ref> {
    let stages = authored.awards.iter().flat_map(|award| &award.stages);
    stages
        .filter_map(|stage| stage.at_event.as_ref())
        .chain(authored.events.iter().filter_map(|event| event.part_of.as_ref()))
        .collect()
}
