//! Things that stand within others: enough to know them, and where to read more.

use crate::address::Page;
use crate::dataset::{City, Dataset};
use crate::export::geojson::LICENCE;
use crate::export::node::{Node, Table};
use crate::export::{Site, release_day};
use crate::slug::Slug;
use crate::vocabulary::{CityKind, Term};
use crate::wire::{CityDetail, EventBrief, Part, Source};

/// What is looked up while a document is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Things<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) site: Site<'a>,
}

impl Things<'_> {
    /// A city with its place. A member of a network is also a body that can join one, which `City` alone is not.
    pub(super) fn city(&self, city: &City<'_>) -> Node {
        let geo = city.lonlat.map(|place| coordinates(place.lat, place.lon));
        let (local, _) = city.local.unwrap_or_default();
        self.place(city)
            .text("alternateName", local)
            .maybe("geo", geo)
            .into()
    }

    /// The beginning of a city: what it is, its name and its country.
    pub(super) fn place(&self, city: &City<'_>) -> Table {
        let kind = match city.kind {
            Term::Known(CityKind::City) => "City",
            _ => "AdministrativeArea",
        };
        let country = Table::of_type("Country")
            .text("name", &city.country.name)
            .text("identifier", &city.country.code);
        let types = Node::texts([kind, "GovernmentOrganization"]);
        let url = Slug::parse(city.id).map(|id| self.site.page(&Page::City(id)));
        Table::default()
            .list("@type", types)
            .text("@id", &url.unwrap_or_default())
            .text("name", city.name)
            .table("containedInPlace", country)
    }

    /// The city of a page: where it is and what it is called elsewhere.
    pub(super) fn city_whole(&self, city: &City<'_>, detail: &CityDetail) -> Table {
        let geo = city.lonlat.map(|place| coordinates(place.lat, place.lon));
        let geonames = detail
            .geonameid
            .map(|id| format!("https://www.geonames.org/{id}"));
        let wikidata = detail.wikidata.as_ref();
        let wikidata = wikidata.map(|id| format!("https://www.wikidata.org/wiki/{id}"));
        let same = [geonames, wikidata].into_iter().flatten().map(Node::Text);
        self.place(city).maybe("geo", geo).list("sameAs", same.collect())
    }

    /// The whole dataset with its name and its description, and the files that it can be had in, each with its path
    /// and its media type.
    pub(super) fn whole(&self, (name, description): (&str, &str), files: &[(&str, &str)]) -> Table {
        let (dataset, site) = (self.dataset, self.site);
        let downloads = files
            .iter()
            .map(|(path, media_type)| {
                Table::of_type("DataDownload")
                    .text("contentUrl", &site.file(path))
                    .text("encodingFormat", media_type)
                    .into()
            })
            .collect();
        let day = release_day(dataset.version());
        let years = dataset.years().map(|(first, last)| format!("{first}/{last}"));
        let publisher = Table::of_type("Organization")
            .text("@id", &site.page(&Page::About))
            .text("name", site.name)
            .text("url", &site.page(&Page::Explorer));
        Table::of_type("Dataset")
            .text("@id", &site.page(&Page::Data))
            .text("name", name)
            .text("description", description)
            .text("url", &site.page(&Page::Data))
            .text("version", dataset.version())
            .maybe("dateModified", day.map(Node::date))
            .text("temporalCoverage", &years.unwrap_or_default())
            .text("license", LICENCE)
            .with("isAccessibleForFree", Node::Truth(true))
            .list(
                "keywords",
                Node::texts(["smart cities", "city networks", "events", "awards"]),
            )
            .table("creator", publisher.clone())
            .table("publisher", publisher)
            .list("distribution", downloads)
    }

    /// A city by its id.
    pub(super) fn city_by_id(&self, id: &Slug) -> Option<Node> {
        self.dataset.find_city(id.as_str()).map(|city| self.city(&city))
    }

    /// A network by its id.
    pub(super) fn network(&self, id: &Slug) -> Node {
        let network = self.dataset.find_network(id.as_str());
        let name = network.map_or(id.as_str(), |(_, network)| network.name.as_str());
        Table::of_type("Organization")
            .text("@id", &self.site.page(&Page::Network(id.clone())))
            .text("name", name)
            .into()
    }

    /// Who had a part in an event.
    pub(super) fn part(&self, part: &Part) -> Option<Node> {
        match part {
            Part::Network(id) => Some(self.network(id)),
            Part::City(id) => self.city_by_id(id),
            Part::Organization(id) => {
                let body = self.dataset.find_organization(id)?;
                let table = Table::of_type("Organization")
                    .text("@id", &self.site.page(&Page::Organization(id.clone())))
                    .text("name", &body.name);
                Some(table.into())
            }
        }
    }

    /// An event by its id.
    pub(super) fn event(&self, id: &Slug) -> Option<Node> {
        self.dataset
            .find_event(id)
            .map(|event| self.event_head(event).into())
    }

    /// The beginning of an event: its name and its dates.
    pub(super) fn event_head(&self, event: &EventBrief) -> Table {
        Table::of_type("Event")
            .text("@id", &self.site.page(&Page::Event(event.id.clone())))
            .text("name", &event.name)
            .with("startDate", Node::date(event.start))
            .maybe("endDate", event.end.map(Node::date))
    }

    /// Events by their ids.
    pub(super) fn events(&self, ids: &[Slug]) -> Vec<Node> {
        ids.iter().filter_map(|id| self.event(id)).collect()
    }
}

/// A place on the globe.
fn coordinates(lat: f64, lon: f64) -> Node {
    Table::of_type("GeoCoordinates")
        .with("latitude", Node::degrees(lat))
        .with("longitude", Node::degrees(lon))
        .into()
}

/// The documents that a record rests on.
pub(super) fn documents(sources: &[Source]) -> Vec<Node> {
    sources
        .iter()
        .map(|source| {
            let publisher = (!source.publisher.is_empty()).then(|| {
                Table::of_type("Organization")
                    .text("name", &source.publisher)
                    .into()
            });
            Table::of_type("CreativeWork")
                .text("name", &source.title)
                .maybe("publisher", publisher)
                .text("inLanguage", &source.lang)
                .maybe("datePublished", source.date.map(Node::date))
                .text("url", source.url.as_deref().unwrap_or_default())
                .into()
        })
        .collect()
}

/// Things in their order; `count` where there are more than can be named.
pub(super) fn list(name: &str, count: Option<u32>, items: Vec<Node>) -> Table {
    let count = count.map_or(items.len() as u64, u64::from);
    let items = items
        .into_iter()
        .zip(1..)
        .map(|(item, position)| {
            Table::of_type("ListItem")
                .with("position", Node::count(position))
                .with("item", item)
                .into()
        })
        .collect();
    Table::of_type("ItemList")
        .text("name", name)
        .with("numberOfItems", Node::count(count))
        .list("itemListElement", items)
}

/// Names in other languages than English.
pub(super) fn other_names(names: &std::collections::BTreeMap<String, String>) -> Vec<Node> {
    let other = names.iter().filter(|(lang, _)| *lang != "en");
    other
        .map(|(lang, name)| {
            Table::default()
                .text("@value", name)
                .text("@language", lang)
                .into()
        })
        .collect()
}
