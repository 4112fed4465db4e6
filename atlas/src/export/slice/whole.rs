//! The files about all records.

use super::{Format, Material, Slice, path_of};
use crate::address::Page;
use crate::dataset::CityIx;
use crate::export::changes::{Change, changes_feed};
use crate::export::cite::Citation;
use crate::export::tables::{self, Awards, Memberships};
use crate::export::{Site, atom, geojson, jsonld};
use crate::wire::{AwardDetail, NetworkDetail, Source};

/// Records, whole, of which the dataset has only the outlines.
#[derive(Debug, Clone, Copy)]
pub struct Whole<'a> {
    /// All networks, with their members.
    pub networks: &'a [NetworkDetail],
    /// All award rounds.
    pub awards: &'a [AwardDetail],
    /// All documents.
    pub sources: &'a [Source],
    /// What changed, the newest first.
    pub changes: &'a [Change],
}

/// The tables, each with what it holds, as the page about the data lists them.
pub const TABLES: [&str; 7] = [
    "networks",
    "cities",
    "memberships",
    "events",
    "awards",
    "organizations",
    "sources",
];

/// The files about all records.
#[must_use]
pub fn whole(material: &Material<'_>, records: &Whole<'_>) -> Vec<Slice> {
    let mut slices: Vec<Slice> = TABLES
        .iter()
        .map(|name| Slice {
            path: super::path(name, Format::Csv),
            text: table(material, records, name),
        })
        .collect();
    let dataset = material.dataset;
    let cities: Vec<CityIx> = dataset.cities().map(|city| city.ix).collect();
    let events: Vec<_> = dataset.events().iter().collect();
    let mut add = |path: String, write: &dyn Fn(Site<'_>, &str) -> Option<String>| {
        if let Some(text) = material.with_site(&path, |site| write(site, &path)) {
            slices.push(Slice { path, text });
        }
    };
    add(path_of(&Page::Cities, Format::GeoJson), &|site, _| {
        Some(geojson::cities(dataset, site, &cities, "Cities"))
    });
    add(path_of(&Page::Cities, Format::JsonLd), &|site, _| {
        Some(jsonld::cities(dataset, site, &cities, "Cities"))
    });
    add(path_of(&Page::Events, Format::Calendar), &|site, _| {
        material.calendar(site, "Events", &events)
    });
    add(path_of(&Page::Events, Format::Feed), &|site, path| {
        atom::events(dataset, site, ("Events", path, &Page::Events), &events)
    });
    add(path_of(&Page::Changes, Format::Feed), &|site, path| {
        changes_feed(site, path, records.changes)
    });
    let paths = files();
    let files: Vec<(&str, &str)> = paths.iter().map(|(path, kind)| (path.as_str(), *kind)).collect();
    add("data/v1/dataset.jsonld".to_owned(), &|site, _| {
        Some(jsonld::whole(dataset, site, &files))
    });
    for (path, form) in CITATIONS {
        add(path.to_owned(), &|site, _| {
            let page = site.page(&Page::Data);
            let citation = Citation {
                key: "",
                title: site.name,
                site: site.name,
                version: dataset.version(),
                url: if site.is_absolute() { &page } else { "" },
            };
            Some(form(&citation))
        });
    }
    slices
}

/// The files that hold the whole dataset, each with its media type.
pub(in crate::export) fn files() -> Vec<(String, &'static str)> {
    let manifest = ("data/v1/manifest.json".to_owned(), "application/json");
    let tables = TABLES.map(|name| (super::path(name, Format::Csv), "text/csv"));
    [manifest].into_iter().chain(tables).collect()
}

type Form = fn(&Citation<'_>) -> String;

/// The citations of the whole dataset.
const CITATIONS: [(&str, Form); 3] = [
    ("data/v1/cite.txt", |citation| format!("{}\n", citation.text())),
    ("data/v1/cite.bib", |citation| citation.bibtex()),
    ("data/v1/cite.json", |citation| citation.csl_json()),
];

fn table(material: &Material<'_>, records: &Whole<'_>, name: &str) -> String {
    let dataset = material.dataset;
    match name {
        "networks" => tables::all_networks(dataset),
        "cities" => {
            let cities: Vec<CityIx> = dataset.cities().map(|city| city.ix).collect();
            tables::cities(dataset, &cities)
        }
        "memberships" => {
            let mut all = Memberships::new(dataset);
            for network in records.networks {
                all.add(&network.memberships, &network.sources);
            }
            all.finish()
        }
        "events" => tables::all_events(dataset, dataset.events()),
        "awards" => {
            let mut all = Awards::new(dataset);
            for award in records.awards {
                all.add(award, &award.sources);
            }
            all.finish()
        }
        "organizations" => tables::all_organizations(dataset),
        _ => tables::all_sources(records.sources),
    }
}
