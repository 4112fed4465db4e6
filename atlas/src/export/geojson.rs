//! GeoJSON as RFC 7946 has it: a collection of places, longitude before latitude, with the box round all of
//! them. Where the box crosses the antimeridian its west is the greater (5.2). A place whose position is not
//! known is a feature without a shape (3.2).

use super::node::{Node, Table};
use super::place::networks_of;
use super::{Site, place};
use crate::address::Page;
use crate::dataset::{City, CityIx, Dataset};
use crate::geo::LonLat;
use crate::slug::Slug;
use crate::wire::{AwardDetail, CityDetail, EventDetail, NetworkDetail};

/// Places with what is to be said of each, under a name.
struct Collection<'a> {
    dataset: &'a Dataset,
    site: Site<'a>,
    features: Vec<Node>,
    places: Vec<LonLat>,
}

impl<'a> Collection<'a> {
    const fn new(dataset: &'a Dataset, site: Site<'a>) -> Self {
        Self {
            dataset,
            site,
            features: Vec::new(),
            places: Vec::new(),
        }
    }

    fn add(&mut self, city: &City<'_>, more: impl FnOnce(Table) -> Table) {
        let geometry = city.lonlat.map_or(Node::Null, |place| {
            let at = vec![Node::degrees(place.lon), Node::degrees(place.lat)];
            Table::default()
                .text("type", "Point")
                .list("coordinates", at)
                .into()
        });
        self.places.extend(city.lonlat);
        let url = Slug::parse(city.id).map(|id| self.site.page(&Page::City(id)));
        let (local, lang) = city.local.unwrap_or_default();
        let properties = Table::default()
            .text("name", city.name)
            .text("local_name", local)
            .text("local_language", lang)
            .text("kind", city.kind.slug())
            .text("country", &city.country.code)
            .text("country_name", &city.country.name)
            .text("url", &url.unwrap_or_default());
        let feature = Table::default()
            .text("type", "Feature")
            .text("id", city.id)
            .with("geometry", geometry)
            .table("properties", more(properties));
        self.features.push(feature.into());
    }

    fn add_id(&mut self, id: &Slug, more: impl FnOnce(Table) -> Table) {
        let dataset = self.dataset;
        if let Some(city) = dataset.find_city(id.as_str()) {
            self.add(&city, more);
        }
    }

    fn finish(self, name: &str) -> String {
        let bbox = bbox(&self.places).map(|edges| Node::List(edges.map(Node::degrees).into()));
        Node::from(
            Table::default()
                .text("type", "FeatureCollection")
                .text("name", name)
                .text("version", self.dataset.version())
                .text("licence", LICENCE)
                .text("attribution", ATTRIBUTION)
                .maybe("bbox", bbox)
                .with("features", Node::List(self.features)),
        )
        .document()
    }
}

/// The licence of the records.
pub(super) const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// Whom positions and names of places are owed to.
pub(super) const ATTRIBUTION: &str = "Cityweave; places and names: GeoNames, Who's On First, Unicode CLDR";

/// West, south, east and north of the smallest box round places: it leaves out the widest gap between
/// neighbours, and crosses the antimeridian only where that makes it smaller.
fn bbox(places: &[LonLat]) -> Option<[f64; 4]> {
    let mut lons: Vec<f64> = places.iter().map(|place| place.lon).collect();
    crate::order::sort_by(&mut lons, f64::total_cmp);
    let (&first, &last) = (lons.first()?, lons.last()?);
    let (mut west, mut east, mut widest) = (first, last, first + 360.0 - last);
    for (&before, &behind) in lons.iter().zip(lons.iter().skip(1)) {
        if behind - before > widest {
            (west, east, widest) = (behind, before, behind - before);
        }
    }
    let lats = || places.iter().map(|place| place.lat);
    let (south, north) = (lats().reduce(f64::min)?, lats().reduce(f64::max)?);
    Some([west, south, east, north])
}

/// Cities, in the order in which they are given.
#[must_use]
pub fn cities(dataset: &Dataset, site: Site<'_>, cities: &[CityIx], name: &str) -> String {
    let mut collection = Collection::new(dataset, site);
    for &ix in cities {
        let city = dataset.city(ix);
        let networks = networks_of(dataset, &city);
        collection.add(&city, |table| {
            table
                .maybe(
                    "population",
                    city.population.map(|count| Node::count(count.into())),
                )
                .list("networks", Node::texts(networks.into_iter().map(Slug::as_str)))
        });
    }
    collection.finish(name)
}

/// The members of a network; a city with two roles is there once for each.
#[must_use]
pub fn network(dataset: &Dataset, site: Site<'_>, network: &NetworkDetail) -> String {
    let mut collection = Collection::new(dataset, site);
    for row in &network.memberships {
        collection.add_id(&row.city, |table| {
            table
                .text("role", row.role.slug())
                .text("from", &place::shown(row.from))
                .text("to", &place::shown(row.to))
        });
    }
    collection.finish(network.names.get("en").map_or("", String::as_str))
}

/// A city alone.
#[must_use]
pub fn city(dataset: &Dataset, site: Site<'_>, city: &CityDetail) -> String {
    let mut collection = Collection::new(dataset, site);
    collection.add_id(&city.id, |table| {
        let networks = city.memberships.iter().map(|row| row.network.as_str());
        let mut networks: Vec<&str> = networks.collect();
        networks.dedup();
        table
            .maybe(
                "population",
                city.population.map(|count| Node::count(count.into())),
            )
            .maybe("geonames", city.geonameid.map(Node::count))
            .text("wikidata", city.wikidata.as_deref().unwrap_or_default())
            .list("networks", Node::texts(networks))
    });
    collection.finish(city.names.get("en").map_or("", String::as_str))
}

/// Where an event was, and the cities that had a part in it.
#[must_use]
pub fn event(dataset: &Dataset, site: Site<'_>, event: &EventDetail) -> String {
    let mut collection = Collection::new(dataset, site);
    if let Some(id) = &event.city {
        collection.add_id(id, |table| table.text("part", "host"));
    }
    for id in event.cities.iter().filter(|id| event.city.as_ref() != Some(*id)) {
        collection.add_id(id, |table| table.text("part", "participant"));
    }
    collection.finish(event.names.get("en").map_or("", String::as_str))
}

/// The recipients of an award round, each with the stages it reached.
#[must_use]
pub fn award(dataset: &Dataset, site: Site<'_>, award: &AwardDetail) -> String {
    let mut collection = Collection::new(dataset, site);
    let mut seen: Vec<&Slug> = Vec::new();
    for id in award.stages.iter().flat_map(|stage| &stage.recipients) {
        if seen.contains(&id) {
            continue;
        }
        seen.push(id);
        let reached = award.stages.iter().filter(|stage| stage.recipients.contains(id));
        let stages = Node::texts(reached.map(|stage| stage.name.english()));
        collection.add_id(id, |table| table.list("stages", stages));
    }
    collection.finish(&format!("{} {}", award.programme, award.year))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::bbox;
    use crate::geo::LonLat;

    fn places(lons: &[f64]) -> Vec<LonLat> {
        lons.iter()
            .zip([-18.0, 37.5].into_iter().cycle())
            .map(|(&lon, lat)| LonLat::new(lon, lat).unwrap())
            .collect()
    }

    #[test]
    fn a_box_over_the_antimeridian_has_its_west_the_greater() {
        // Suva and Apia.
        assert_eq!(
            bbox(&places(&[178.4, -171.8])),
            Some([178.4, -18.0, -171.8, 37.5])
        );
        assert_eq!(bbox(&places(&[127.0, 2.35])), Some([2.35, -18.0, 127.0, 37.5]));
        assert_eq!(bbox(&[]), None);
    }

    proptest! {
        #[test]
        fn every_place_lies_in_the_box(lons in prop::collection::vec(-180.0..180.0_f64, 1..8)) {
            let [west, _, east, _] = bbox(&places(&lons)).unwrap();
            for lon in lons {
                let inside = if west <= east { west <= lon && lon <= east } else { lon >= west || lon <= east };
                prop_assert!(inside, "{} in {}..{}", lon, west, east);
            }
        }
    }
}
