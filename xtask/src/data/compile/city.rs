//! The file of a city.

use atlas::slug::Slug;
use atlas::vocabulary::Term;
use atlas::wire::{CityDetail, FORMAT, Recipient, Records};

use super::cites::Cites;
use super::names::all_of;
use super::network::membership;
use super::told;
use super::view::{View, names};
use crate::data::authored::{City, Event};

/// Makes the file of a city.
pub(super) fn detail(view: &View<'_>, city: &City) -> CityDetail {
    let id = &city.id.value;
    let mut cites = Cites::new(view);
    let memberships = view
        .memberships_of(id)
        .iter()
        .map(|row| membership(&mut cites, row))
        .collect();
    let awards = awards(view, &mut cites, id);
    let seat_of = view
        .networks
        .iter()
        .filter(|network| {
            network
                .headquarters
                .as_ref()
                .is_some_and(|seat| seat.value == *id)
        })
        .map(|network| network.id.value.clone())
        .collect();
    let organizations = view
        .organizations
        .iter()
        .filter(|body| body.city.as_ref().is_some_and(|seat| seat.value == *id))
        .map(|body| body.id.value.clone())
        .collect();
    let held_here = |event: &Event| event.city.as_ref().is_some_and(|host| host.value == *id);
    let had_a_part = |event: &Event| {
        [&event.cities, &event.organizers, &event.partners]
            .into_iter()
            .any(|list| names(list, id))
    };
    CityDetail {
        format: FORMAT,
        id: id.clone(),
        kind: Term::Known(city.kind),
        names: all_of(view, id, &city.name),
        admin: city.admin.clone(),
        place_source: Some(city.place_source.clone()),
        place_note: city.place_note.clone(),
        population: city.population,
        population_source: city.population_source.clone(),
        geonameid: city.geonameid,
        wikidata: city.wikidata.clone(),
        note: city.note.clone(),
        memberships,
        seat_of,
        awards,
        hosted: view.events_that(held_here),
        attended: view.events_that(|event| !held_here(event) && had_a_part(event)),
        organizations,
        told: told::of_city(view, &mut cites, city),
        sources: cites.into_sources(),
    }
}

/// The stages of award rounds that a city reached, the newest round first.
fn awards<'a>(view: &View<'a>, cites: &mut Cites<'a>, city: &Slug) -> Records<Recipient> {
    let mut reached = Vec::new();
    for award in &view.awards {
        for stage in &award.stages {
            if !names(&stage.recipients, city) {
                continue;
            }
            reached.push(Recipient {
                award: award.id.value.clone(),
                network: award.network.value.clone(),
                programme: award.programme.clone(),
                year: award.year.value,
                stage: stage.name.clone(),
                count: stage.count.as_ref().map(|count| count.value),
                announced: stage.announced,
                cites: cites.of(&stage.sources),
            });
        }
    }
    reached.into()
}
