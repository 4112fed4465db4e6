//! What the formats say of a place alike.

use crate::dataset::{City, Dataset};
use crate::decimal::decimal;
use crate::slug::Slug;
use crate::wire::Source;

/// Degrees east and north as texts; empty where the place is not known.
pub(super) fn degrees(city: &City<'_>) -> [String; 2] {
    match city.lonlat {
        Some(place) => [decimal(place.lon, 4), decimal(place.lat, 4)],
        None => [String::new(), String::new()],
    }
}

/// The ids of the networks a city is or was in, each once.
pub(super) fn networks_of<'a>(dataset: &'a Dataset, city: &City<'_>) -> Vec<&'a Slug> {
    dataset
        .networks_of_city(city.ix)
        .into_iter()
        .map(|network| &dataset.network(network).id)
        .collect()
}

/// The city at a position of the index.
pub(super) fn city_at(dataset: &Dataset, position: Option<usize>) -> Option<City<'_>> {
    let position = position.filter(|position| *position < dataset.city_count())?;
    // Positions fit into 32 bits: the loader keeps no more.
    Some(dataset.city(crate::dataset::CityIx(position as u32)))
}

/// A city's name with that of its country.
pub(super) fn with_country(city: &City<'_>) -> String {
    match city.country.name.as_str() {
        "" => city.name.to_owned(),
        country => format!("{}, {country}", city.name),
    }
}

/// The ids of the documents that something rests on, with spaces between them.
pub(super) fn source_ids(cites: &[usize], sources: &[Source]) -> String {
    let mut ids = String::new();
    for source in cites.iter().filter_map(|&cite| sources.get(cite)) {
        if !ids.is_empty() {
            ids.push(' ');
        }
        ids.push_str(source.id.as_str());
    }
    ids
}

/// Ids in one cell, with spaces between them: no id holds one.
pub(super) fn spaced<'a>(ids: impl IntoIterator<Item = &'a Slug>) -> String {
    let ids: Vec<&str> = ids.into_iter().map(Slug::as_str).collect();
    ids.join(" ")
}

/// A value as text, empty where there is none.
pub(super) fn shown<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
