//! A city as the index alone knows it.

use std::collections::BTreeMap;

use atlas::dataset::{City, Dataset};
use atlas::slug::Slug;
use atlas::wire::{CityDetail, Membership, Recipient, Records};

use crate::app::data;
use crate::i18n::texts;
use crate::pages::brief::network_id;

/// The record of a city without what only its own file has; `None` where its id is not well formed.
pub(super) fn from_index(city: City<'static>) -> Option<CityDetail> {
    let (dataset, id) = (data(), Slug::parse(city.id)?);
    let position = city.ix.0 as usize;
    let local = city.local.map(|(name, lang)| (lang.to_owned(), name.to_owned()));
    let hosted = dataset
        .events()
        .iter()
        .filter(|event| event.city == Some(position));
    let seats = dataset
        .networks()
        .iter()
        .filter(|network| network.seat == Some(position));
    let bodies = dataset
        .organizations()
        .iter()
        .filter(|body| body.city == Some(position));
    Some(CityDetail {
        format: atlas::wire::FORMAT,
        kind: city.kind.clone(),
        names: BTreeMap::from_iter([("en".to_owned(), city.name.to_owned())].into_iter().chain(local)),
        admin: None,
        place_source: None,
        place_note: None,
        population: city.population,
        population_source: None,
        geonameid: None,
        wikidata: None,
        note: None,
        memberships: memberships(dataset, city, &id),
        seat_of: seats.map(|network| network.id.clone()).collect(),
        awards: awards(dataset, position),
        hosted: hosted.map(|event| event.id.clone()).collect(),
        attended: Vec::new(),
        organizations: bodies.map(|body| body.id.clone()).collect(),
        told: Records::default(),
        sources: Vec::new(),
        id,
    })
}

fn memberships(dataset: &Dataset, city: City<'_>, id: &Slug) -> Records<Membership> {
    let memberships = dataset.memberships_of_city(city.ix).iter();
    memberships
        .map(|membership| Membership {
            network: network_id(membership.network),
            city: id.clone(),
            role: membership.role.clone(),
            from: membership.from,
            to: membership.to,
            note: None,
            cites: Vec::new(),
        })
        .collect()
}

fn awards(dataset: &Dataset, city: usize) -> Records<Recipient> {
    let mut reached = Vec::new();
    for award in dataset.awards() {
        let Some(network) = dataset.networks().get(award.network) else {
            continue;
        };
        for stage in award.stages.iter().filter(|stage| stage.cities.contains(&city)) {
            reached.push(Recipient {
                award: award.id.clone(),
                network: network.id.clone(),
                programme: award.programme.clone(),
                year: award.year,
                stage: dataset.stage(&stage.name, texts().lang()),
                count: stage.count,
                announced: None,
                cites: Vec::new(),
            });
        }
    }
    reached.into()
}
