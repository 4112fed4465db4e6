//! Events.

use super::document;
use super::thing::{Things, documents, other_names};
use crate::address::Page;
use crate::dataset::Dataset;
use crate::export::Site;
use crate::export::node::{Node, Table};
use crate::vocabulary::{Mode, Term};
use crate::wire::{EventDetail, Part};

/// An event with where it was, whose it was and who took part.
#[must_use]
pub fn event(dataset: &Dataset, site: Site<'_>, event: &EventDetail) -> String {
    let things = Things { dataset, site };
    let page = site.page(&Page::Event(event.id.clone()));
    let parts = |parts: &[Part]| -> Vec<Node> { parts.iter().filter_map(|part| things.part(part)).collect() };
    let organizers = event
        .networks
        .iter()
        .map(|id| Part::Network(id.clone()))
        .filter(|part| !event.organizers.contains(part))
        .chain(event.organizers.iter().cloned())
        .collect::<Vec<_>>();
    let attendees = event.cities.iter().filter_map(|id| things.city_by_id(id));
    let attendees = attendees.chain(parts(&event.organizations)).collect();
    document(
        Table::of_type("Event")
            .text("@id", &page)
            .text("name", event.names.get("en").map_or("", String::as_str))
            .list("alternateName", other_names(&event.names))
            .with("startDate", Node::date(event.start))
            .maybe("endDate", event.end.map(Node::date))
            .maybe("eventAttendanceMode", event.mode.as_ref().and_then(mode))
            .maybe("location", location(&things, event, &page))
            .list("organizer", parts(&organizers))
            .list("contributor", parts(&event.partners))
            .list("attendee", attendees)
            .maybe(
                "superEvent",
                event.part_of.as_ref().and_then(|id| things.event(id)),
            )
            .list("subEvent", things.events(&event.parts))
            .text("url", event.website.as_deref().unwrap_or_default())
            .text("mainEntityOfPage", &page)
            .list("subjectOf", documents(&event.sources)),
    )
}

/// How one takes part; `None` for a way that is not known.
pub(super) fn mode(mode: &Term<Mode>) -> Option<Node> {
    let name = match mode {
        Term::Known(Mode::InPerson) => "Offline",
        Term::Known(Mode::Online) => "Online",
        Term::Known(Mode::Hybrid) => "Mixed",
        Term::Other(_) => return None,
    };
    Some(Node::Text(format!(
        "https://schema.org/{name}EventAttendanceMode"
    )))
}

/// Where it was: a house in a city, a city, or a place on the web.
fn location(things: &Things<'_>, event: &EventDetail, page: &str) -> Option<Node> {
    if event.mode == Some(Term::Known(Mode::Online)) {
        let url = event.website.as_deref().unwrap_or(page);
        return Some(Table::of_type("VirtualLocation").text("url", url).into());
    }
    let city = event.city.as_ref().and_then(|id| things.city_by_id(id));
    match &event.venue {
        Some(venue) => {
            let place = Table::of_type("Place").text("name", venue.english());
            Some(place.maybe("containedInPlace", city).into())
        }
        None => city,
    }
}
