//! Tables with a row for each record of a kind.

use crate::dataset::{CityIx, Dataset, NetworkIx};
use crate::export::csv::Csv;
use crate::export::place::{city_at, degrees, networks_of, shown, spaced};
use crate::wire::{EventBrief, Prose, Source};

/// Cities, in the order in which they are given.
pub(in crate::export) fn cities(dataset: &Dataset, cities: &[CityIx]) -> String {
    let mut csv = Csv::new(&[
        "city",
        "name",
        "local_name",
        "local_language",
        "kind",
        "country",
        "country_name",
        "longitude",
        "latitude",
        "population",
        "networks",
    ]);
    for &ix in cities {
        let city = dataset.city(ix);
        let [lon, lat] = degrees(&city);
        let (local, lang) = city.local.unwrap_or_default();
        csv.row(&[
            city.id,
            city.name,
            local,
            lang,
            city.kind.slug(),
            &city.country.code,
            &city.country.name,
            &lon,
            &lat,
            &shown(city.population),
            &spaced(networks_of(dataset, &city)),
        ]);
    }
    csv.finish()
}

/// All networks.
pub(in crate::export) fn all_networks(dataset: &Dataset) -> String {
    let mut csv = Csv::new(&[
        "network",
        "acronym",
        "name",
        "kind",
        "status",
        "founded",
        "seat",
        "members_claimed",
        "members_named",
    ]);
    for (position, network) in dataset.networks().iter().enumerate() {
        // The loader keeps no more networks than 16 bits can name.
        let named = dataset.named_count(NetworkIx(position as u16));
        csv.row(&[
            network.id.as_str(),
            network.acronym.as_deref().unwrap_or_default(),
            &network.name,
            network.kind.slug(),
            network.status.slug(),
            &shown(network.founded),
            city_at(dataset, network.seat).map_or("", |city| city.id),
            &shown(network.claimed),
            &named.to_string(),
        ]);
    }
    csv.finish()
}

/// Events, in the order in which they are given.
pub(in crate::export) fn all_events<'a>(
    dataset: &'a Dataset,
    events: impl IntoIterator<Item = &'a EventBrief>,
) -> String {
    let mut csv = Csv::new(&[
        "event",
        "name",
        "kind",
        "start",
        "end",
        "mode",
        "city",
        "city_name",
        "country",
        "longitude",
        "latitude",
        "networks",
    ]);
    for event in events {
        let city = city_at(dataset, event.city);
        let [lon, lat] = city.as_ref().map(degrees).unwrap_or_default();
        let networks = event
            .networks
            .iter()
            .filter_map(|&position| dataset.networks().get(position));
        csv.row(&[
            event.id.as_str(),
            &event.name,
            event.kind.slug(),
            &event.start.to_string(),
            &shown(event.end),
            event.mode.as_ref().map_or("", |mode| mode.slug()),
            city.map_or("", |city| city.id),
            city.map_or("", |city| city.name),
            city.map_or("", |city| city.country.code.as_str()),
            &lon,
            &lat,
            &spaced(networks.map(|network| &network.id)),
        ]);
    }
    csv.finish()
}

/// All organizations.
pub(in crate::export) fn all_organizations(dataset: &Dataset) -> String {
    let mut csv = Csv::new(&["organization", "acronym", "name", "kind", "city"]);
    for body in dataset.organizations() {
        csv.row(&[
            body.id.as_str(),
            body.acronym.as_deref().unwrap_or_default(),
            &body.name,
            body.kind.slug(),
            city_at(dataset, body.city).map_or("", |city| city.id),
        ]);
    }
    csv.finish()
}

/// Documents.
pub(in crate::export) fn all_sources(sources: &[Source]) -> String {
    let mut csv = Csv::new(&["source", "title", "publisher", "language", "date", "url", "note"]);
    for source in sources {
        csv.row(&[
            source.id.as_str(),
            &source.title,
            &source.publisher,
            &source.lang,
            &shown(source.date),
            source.url.as_deref().unwrap_or_default(),
            source.note.as_ref().map_or("", Prose::english),
        ]);
    }
    csv.finish()
}
