//! The file of an event.

use atlas::slug::Slug;
use atlas::vocabulary::Term;
use atlas::wire::{AgendaItem, EventDetail, FORMAT, Figure, Part};

use super::cites::Cites;
use super::network::{award_detail, facts};
use super::view::{View, date, slug, slugs};
use crate::data::authored::{Event, Ref};

/// Makes the file of an event.
pub(super) fn detail(view: &View<'_>, event: &Event) -> EventDetail {
    let id = &event.id.value;
    let mut cites = Cites::new(view);
    let own = cites.of(&event.sources);
    let figures = event
        .figures
        .iter()
        .map(|figure| Figure {
            label: figure.label.clone(),
            value: figure.value,
            qualifier: figure.qualifier.clone(),
            cites: cites.of_part(&figure.sources, &event.sources),
        })
        .collect();
    let agenda = event
        .agenda
        .iter()
        .map(|item| AgendaItem {
            date: item.date,
            title: item.title.clone(),
            text: item.text.clone(),
            cites: cites.of_part(&item.sources, &event.sources),
        })
        .collect();
    let facts = facts(&mut cites, &event.facts);
    let awards = view
        .awards
        .iter()
        .filter(|award| award.stages.iter().any(|stage| is(stage.at_event.as_ref(), id)))
        .map(|award| award_detail(&mut cites, award))
        .collect();
    EventDetail {
        format: FORMAT,
        id: id.clone(),
        names: event.names.clone(),
        kind: Term::Known(event.kind),
        start: event.start.value,
        end: date(&event.end),
        mode: event.mode.map(Term::Known),
        city: slug(&event.city),
        venue: event.venue.clone(),
        networks: slugs(&event.networks),
        organizers: parts(view, &event.organizers),
        partners: parts(view, &event.partners),
        cities: slugs(&event.cities),
        organizations: parts(view, &event.organizations),
        series: editions(view, event),
        part_of: slug(&event.part_of),
        siblings: siblings(view, event),
        parts: view.events_that(|other| is(other.part_of.as_ref(), id)),
        figures,
        agenda,
        facts,
        awards,
        website: event.website.clone(),
        cites: own,
        sources: cites.into_sources(),
    }
}

fn is(reference: Option<&Ref>, id: &Slug) -> bool {
    reference.is_some_and(|reference| reference.value == *id)
}

/// What each id is: ids of networks, cities and organizations never meet.
fn parts(view: &View<'_>, references: &[Ref]) -> Vec<Part> {
    references
        .iter()
        .map(|reference| {
            let id = reference.value.clone();
            if view.network(&id).is_some() {
                Part::Network(id)
            } else if view.city(&id).is_some() {
                Part::City(id)
            } else {
                Part::Organization(id)
            }
        })
        .collect()
}

/// The other parts of the event that an event was part of.
fn siblings(view: &View<'_>, event: &Event) -> Vec<Slug> {
    match &event.part_of {
        Some(whole) => view.events_that(|other| {
            is(other.part_of.as_ref(), &whole.value) && other.id.value != event.id.value
        }),
        None => Vec::new(),
    }
}

/// The other editions of an event's series, in time.
fn editions(view: &View<'_>, event: &Event) -> Vec<Slug> {
    let mut editions = match &event.series {
        Some(series) => view
            .events_that(|other| other.series.as_ref() == Some(series) && other.id.value != event.id.value),
        None => Vec::new(),
    };
    editions.reverse();
    editions
}
