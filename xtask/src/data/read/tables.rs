//! The files that hold many records: sources, organizations, cities, names, memberships.

use atlas::slug::Slug;

use super::super::authored::{Authored, City, CityName, Membership, Organization, Source};
use super::super::fields::{Fields, Shape};
use super::super::folder::Folder;
use super::super::mistake::{Mistakes, Placed};
use super::{keep, rows_of, toml_of};

/// `data/sources.toml`.
pub(super) fn read_sources(folder: &Folder, mistakes: &Mistakes, authored: &mut Authored) {
    let Some(file) = toml_of(folder, "sources.toml", mistakes, authored) else {
        return;
    };
    let mut root = file.root();
    for mut table in root.tables("sources") {
        let id = table.required_id("id");
        authored
            .ids
            .sources
            .extend(id.as_ref().map(|id| id.value.clone()));
        let title = table.required_text("title");
        let publisher = table.text("publisher").unwrap_or_default();
        let lang = table.required_lang("lang");
        let date = table.date("date").map(|date| date.value);
        let url = table.url("url");
        let note = table.prose("note");
        table.finish();
        let source = (|| {
            Some(Source {
                id: id?,
                title: title?,
                publisher,
                lang: lang?,
                date,
                url,
                note,
            })
        })();
        keep(source, &mut authored.sources, &mut authored.unread);
    }
    root.finish();
}

/// `data/organizations.toml`.
pub(super) fn read_organizations(folder: &Folder, mistakes: &Mistakes, authored: &mut Authored) {
    let Some(file) = toml_of(folder, "organizations.toml", mistakes, authored) else {
        return;
    };
    let mut root = file.root();
    for mut table in root.tables("organizations") {
        let id = table.required_id("id");
        authored
            .ids
            .organizations
            .extend(id.as_ref().map(|id| id.value.clone()));
        let acronym = table.text("acronym");
        let names = table.names("names");
        let kind = table.required_term("kind");
        let city = table.id("city");
        let website = table.url("website");
        let note = table.prose("note");
        let sources = table.sources();
        table.finish();
        let organization = (|| {
            Some(Organization {
                id: id?,
                acronym,
                names,
                kind: kind?,
                city,
                website,
                note,
                sources,
            })
        })();
        keep(organization, &mut authored.organizations, &mut authored.unread);
    }
    root.finish();
}

const CITY_COLUMNS: [&str; 14] = [
    "id",
    "name",
    "country",
    "admin",
    "kind",
    "lat",
    "lon",
    "place_source",
    "place_note",
    "population",
    "population_source",
    "geonameid",
    "wikidata",
    "note",
];

/// `data/cities.csv`.
pub(super) fn read_cities(folder: &Folder, mistakes: &Mistakes, authored: &mut Authored) {
    let rows = rows_of(folder, "cities.csv", &CITY_COLUMNS, mistakes, authored);
    let ids = rows.broken.iter().filter_map(|id| Slug::parse(id));
    authored.ids.cities.extend(ids);
    for mut row in rows.whole {
        let id = row.required_id("id");
        authored.ids.cities.extend(id.as_ref().map(|id| id.value.clone()));
        let name = row.required_text("name");
        let country = row.take("country", Shape::Text);
        let country = row.require("country", country).unwrap_or_else(|| Placed {
            value: String::new(),
            spot: row.spot("country"),
        });
        let admin = row.text("admin");
        let kind = row.required_term("kind");
        let lat = row.required_number::<f64>("lat", "a number of degrees such as 37.5665", f64::NAN);
        let lon = row.required_number::<f64>("lon", "a number of degrees such as 126.978", f64::NAN);
        let place_source = row.required_text("place_source");
        let place_note = row.prose("place_note");
        let population = row.number("population", "a whole number");
        let population_source = row.text("population_source");
        let geonameid = row.number("geonameid", "a whole number");
        let wikidata = row.text("wikidata");
        let note = row.prose("note");
        let city = (|| {
            Some(City {
                id: id?,
                name: name?,
                country,
                admin,
                kind: kind?,
                lat,
                lon,
                place_source: place_source?,
                place_note,
                population: population.map(|population| population.value),
                population_source,
                geonameid: geonameid.map(|geonameid| geonameid.value),
                wikidata,
                note,
            })
        })();
        keep(city, &mut authored.cities, &mut authored.unread);
    }
}

/// `data/names.csv`.
pub(super) fn read_names(folder: &Folder, mistakes: &Mistakes, authored: &mut Authored) {
    let columns = ["city", "lang", "name", "source"];
    for mut row in rows_of(folder, "names.csv", &columns, mistakes, authored).whole {
        let city = row.required_id("city");
        let lang = row.required_lang("lang");
        let name = row.required_text("name");
        let source = row.required_text("source");
        let from = source
            .as_deref()
            .map(|source| source.strip_suffix("-conv").unwrap_or(source));
        if from.is_some_and(|from| !from.is_empty() && !NAME_SOURCES.contains(&from)) {
            mistakes.add(
                &row.spot("source"),
                format!("`{}` is not on the list", source.unwrap_or_default()),
                format!("write one of: {}", NAME_SOURCES.join(", ")),
            );
        }
        let name = (|| {
            Some(CityName {
                city: city?,
                lang: lang?,
                name: name?,
            })
        })();
        keep(name, &mut authored.names, &mut authored.unread);
    }
}

/// Where names of places can be from; LICENSES.md says under which terms.
const NAME_SOURCES: [&str; 5] = ["research", "ne", "cldr", "geonames", "other"];

/// `data/memberships.csv`.
pub(super) fn read_memberships(folder: &Folder, mistakes: &Mistakes, authored: &mut Authored) {
    let columns = ["network", "city", "role", "from", "to", "note", "sources"];
    for mut row in rows_of(folder, "memberships.csv", &columns, mistakes, authored).whole {
        let network = row.required_id("network");
        let city = row.required_id("city");
        let role = row.required_term("role");
        let from = row.date("from");
        let to = row.date("to");
        let note = row.prose("note");
        let sources = row.sources();
        let membership = (|| {
            Some(Membership {
                network: network?,
                city: city?,
                role: role?,
                from,
                to,
                note,
                sources,
            })
        })();
        keep(membership, &mut authored.memberships, &mut authored.unread);
    }
}
