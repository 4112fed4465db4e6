//! What networks and events tell of a city or an organization: their sentences and figures that name it.
//!
//! A name can be that of many things, so only records that have to do with the city or the organization are
//! looked through, and only whole names count.

use atlas::slug::Slug;
use atlas::wire::{Figure, Record, Records, Told};

use super::cites::Cites;
use super::network::facts;
use super::view::{View, names};
use crate::data::authored::{City, Event, Fact, Network, Organization};

/// What is told of a city by the networks it is in or the seat of, and by the events it hosted or had a part in.
pub(super) fn of_city<'a>(view: &'a View<'a>, cites: &mut Cites<'a>, city: &'a City) -> Records<Told> {
    let id = &city.id.value;
    let longer: Vec<&str> = view
        .cities
        .iter()
        .map(|other| other.name.as_str())
        .filter(|other| *other != city.name && holds_name(other, &city.name))
        .collect();
    let is_named = |text: &str| {
        let without_longer = longer
            .iter()
            .fold(text.to_owned(), |text, name| text.replace(name, ""));
        holds_name(&without_longer, &city.name)
    };
    let in_network = |network: &Network| {
        let is_seat = network
            .headquarters
            .as_ref()
            .is_some_and(|seat| seat.value == *id);
        let rows = view.memberships_of(id);
        is_seat || rows.iter().any(|row| row.network.value == network.id.value)
    };
    let had_a_part = |event: &Event| {
        event.city.as_ref().is_some_and(|host| host.value == *id)
            || [&event.cities, &event.organizers, &event.partners]
                .into_iter()
                .any(|list| names(list, id))
    };
    told(view, cites, &in_network, &had_a_part, &is_named)
}

/// What is told of an organization by the events it had a part in and by the networks whose events those are.
pub(super) fn of_organization<'a>(
    view: &'a View<'a>,
    cites: &mut Cites<'a>,
    body: &'a Organization,
) -> Records<Told> {
    let id = &body.id.value;
    let own: Vec<&str> = body
        .names
        .get("en")
        .map(String::as_str)
        .into_iter()
        .chain(body.acronym.as_deref())
        .collect();
    let is_named = |text: &str| own.iter().any(|name| holds_name(text, name));
    let had_a_part = |event: &Event| {
        [&event.organizers, &event.partners, &event.organizations]
            .into_iter()
            .any(|list| names(list, id))
    };
    let networks: Vec<&Slug> = view
        .events
        .iter()
        .filter(|event| had_a_part(event))
        .flat_map(|event| &event.networks)
        .map(|network| &network.value)
        .collect();
    let in_network = |network: &Network| networks.contains(&&network.id.value);
    told(view, cites, &in_network, &had_a_part, &is_named)
}

/// Networks by id, then events, the newest first; only those that tell something.
fn told<'a>(
    view: &'a View<'a>,
    cites: &mut Cites<'a>,
    in_network: &dyn Fn(&Network) -> bool,
    had_a_part: &dyn Fn(&Event) -> bool,
    is_named: &dyn Fn(&str) -> bool,
) -> Records<Told> {
    let mut all = Vec::new();
    for network in view.networks.iter().filter(|network| in_network(network)) {
        all.push(Told {
            by: Record::Network(network.id.value.clone()),
            facts: naming(cites, &network.facts, is_named),
            figures: Records::default(),
        });
    }
    for event in view.events.iter().filter(|event| had_a_part(event)) {
        let figures = event
            .figures
            .iter()
            .filter(|figure| is_named(figure.label.english()))
            .map(|figure| Figure {
                label: figure.label.clone(),
                value: figure.value,
                qualifier: figure.qualifier.clone(),
                cites: cites.of_part(&figure.sources, &event.sources),
            })
            .collect();
        all.push(Told {
            by: Record::Event(event.id.value.clone()),
            facts: naming(cites, &event.facts, is_named),
            figures,
        });
    }
    all.retain(|told| !told.facts.is_empty() || !told.figures.is_empty());
    all.into()
}

/// The facts that name someone.
fn naming<'a>(
    cites: &mut Cites<'a>,
    of_record: &'a [Fact],
    is_named: &dyn Fn(&str) -> bool,
) -> Records<atlas::wire::Fact> {
    of_record
        .iter()
        .filter(|fact| is_named(fact.text.english()))
        .flat_map(|fact| facts(cites, std::slice::from_ref(fact)).into_vec())
        .collect()
}

/// Whether a text holds a name as whole words.
fn holds_name(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::holds_name;

    #[test]
    fn only_whole_names_count() {
        assert!(holds_name("It was founded in Seoul.", "Seoul"));
        assert!(holds_name("Seoul’s plan", "Seoul"));
        assert!(holds_name("New Taipei, Taipei", "Taipei"));
        assert!(!holds_name("CLCs met", "CLC"));
        assert!(!holds_name("Parisian", "Paris"));
    }
}
