//! The fixed files: which page has which of them, under which address, and what is in them. Their names hold no
//! hash, because people link to them.

mod whole;

use super::icalendar::has_days;
use super::{Site, atom, geojson, icalendar, jsonld, tables};
use crate::address::Page;
use crate::dataset::{CityIx, Dataset};
use crate::slug::Slug;
use crate::wire::{AwardDetail, CityDetail, EventBrief, EventDetail, NetworkDetail, OrganizationDetail};

pub(super) use whole::files;
pub use whole::{TABLES, Whole, whole};

/// A form of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A table, RFC 4180.
    Csv,
    /// Places, RFC 7946.
    GeoJson,
    /// Linked data in the words of schema.org.
    JsonLd,
    /// A calendar, RFC 5545.
    Calendar,
    /// A feed, RFC 4287.
    Feed,
}

impl Format {
    /// How names of such files end.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::GeoJson => "geojson",
            Self::JsonLd => "jsonld",
            Self::Calendar => "ics",
            Self::Feed => "atom",
        }
    }

    /// The media type, with the encoding where a reader would guess another.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::GeoJson => "application/geo+json",
            Self::JsonLd => "application/ld+json",
            Self::Calendar => "text/calendar; charset=utf-8",
            Self::Feed => "application/atom+xml",
        }
    }

    /// What it is called in every language.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::GeoJson => "GeoJSON",
            Self::JsonLd => "JSON-LD",
            Self::Calendar => "iCalendar",
            Self::Feed => "Atom",
        }
    }
}

/// A fixed file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice {
    /// Its path from the beginning of the site.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// A record, whole.
#[derive(Debug, Clone, Copy)]
pub enum Record<'a> {
    /// A network.
    Network(&'a NetworkDetail),
    /// A city.
    City(&'a CityDetail),
    /// An event.
    Event(&'a EventDetail),
    /// An award round.
    Award(&'a AwardDetail),
    /// An organization.
    Organization(&'a OrganizationDetail),
}

/// What files are made of.
#[derive(Clone, Copy)]
pub struct Material<'a> {
    /// Every record in brief.
    pub dataset: &'a Dataset,
    /// The name of the site.
    pub name: &'a str,
    /// Where the site begins, with a slash at its end; empty where it is not known.
    pub base_url: &'a str,
    /// The whole record of an event, where it is at hand.
    pub event: &'a dyn Fn(&Slug) -> Option<&'a EventDetail>,
}

impl std::fmt::Debug for Material<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.dataset.version())
    }
}

/// The events that a page's calendar and feed are about, the newest first.
#[must_use]
pub fn events_of<'a>(dataset: &'a Dataset, page: &Page) -> Vec<&'a EventBrief> {
    let city = match page {
        Page::City(id) => dataset.find_city(id.as_str()).map(|city| city.ix.0 as usize),
        _ => None,
    };
    let network = match page {
        Page::Network(id) => dataset.find_network(id.as_str()).map(|(ix, _)| ix.0.into()),
        _ => None,
    };
    let belongs = |event: &&EventBrief| match page {
        Page::City(_) => city.is_some() && event.city == city,
        Page::Network(_) => network.is_some_and(|network| event.networks.contains(&network)),
        Page::Event(id) => event.id == *id,
        Page::Events => true,
        _ => false,
    };
    dataset.events().iter().filter(belongs).collect()
}

/// The forms in which what a page shows can be had. Calendars and feeds are there where anything would be in
/// them.
#[must_use]
pub fn formats_of(dataset: &Dataset, page: &Page) -> Vec<Format> {
    let is_unnamed = |id: &Slug| {
        let network = dataset.find_network(id.as_str());
        network.is_none_or(|(ix, _)| dataset.named_count(ix) == 0)
    };
    let mut formats: Vec<Format> = match page {
        // Of one that is still forming no members are known yet.
        Page::Network(id) if is_unnamed(id) => vec![Format::JsonLd],
        Page::Network(_) | Page::City(_) | Page::Event(_) | Page::Award(_) | Page::Cities => {
            vec![Format::Csv, Format::GeoJson, Format::JsonLd]
        }
        Page::Organization(_) => vec![Format::Csv, Format::JsonLd],
        Page::Networks | Page::Events | Page::Awards | Page::Sources => vec![Format::Csv],
        Page::Changes => vec![Format::Feed],
        _ => Vec::new(),
    };
    let events = events_of(dataset, page);
    if events.iter().any(|event| has_days(event)) {
        formats.push(Format::Calendar);
    }
    if !events.is_empty() && !matches!(page, Page::Event(_)) {
        formats.push(Format::Feed);
    }
    formats
}

/// The path of a page's file from the beginning of the site, without a slash before it.
#[must_use]
pub fn path_of(page: &Page, format: Format) -> String {
    path(&page.segments(), format)
}

fn path(name: &str, format: Format) -> String {
    format!("data/v1/{name}.{}", format.extension())
}

/// Where the calendar of one event is; `None` where its days are not known, as there is none then.
#[must_use]
pub fn calendar_path(event: &EventBrief) -> Option<String> {
    has_days(event).then(|| path_of(&Page::Event(event.id.clone()), Format::Calendar))
}

/// The files of one record.
#[must_use]
pub fn of_record(material: &Material<'_>, record: Record<'_>) -> Vec<Slice> {
    let (page, name) = match record {
        Record::Network(network) => (Page::Network(network.id.clone()), english(&network.names)),
        Record::City(city) => (Page::City(city.id.clone()), english(&city.names)),
        Record::Event(event) => (Page::Event(event.id.clone()), english(&event.names)),
        Record::Award(award) => (Page::Award(award.id.clone()), award.programme.as_str()),
        Record::Organization(body) => (Page::Organization(body.id.clone()), english(&body.names)),
    };
    let formats = formats_of(material.dataset, &page);
    let files = formats.into_iter().filter_map(|format| {
        let path = path_of(&page, format);
        let text = material.with_site(&path, |site| match format {
            Format::Calendar | Format::Feed => dated(material, site, (name, &path, &page), format),
            _ => Some(undated(material.dataset, site, record, format)),
        })?;
        Some(Slice { path, text })
    });
    files.collect()
}

fn undated(dataset: &Dataset, site: Site<'_>, record: Record<'_>, format: Format) -> String {
    match (format, record) {
        (Format::Csv, Record::Network(network)) => tables::network(dataset, network),
        (Format::Csv, Record::City(city)) => tables::city(dataset, city),
        (Format::Csv, Record::Event(event)) => tables::event(dataset, event),
        (Format::Csv, Record::Award(award)) => tables::award(dataset, award),
        (Format::Csv, Record::Organization(body)) => tables::organization(dataset, body),
        (Format::GeoJson, Record::Network(network)) => geojson::network(dataset, site, network),
        (Format::GeoJson, Record::City(city)) => geojson::city(dataset, site, city),
        (Format::GeoJson, Record::Event(event)) => geojson::event(dataset, site, event),
        (Format::GeoJson, Record::Award(award)) => geojson::award(dataset, site, award),
        (_, Record::Network(network)) => jsonld::network(dataset, site, network),
        (_, Record::City(city)) => jsonld::city(dataset, site, city),
        (_, Record::Event(event)) => jsonld::event(dataset, site, event),
        (_, Record::Award(award)) => jsonld::award(dataset, site, award),
        (_, Record::Organization(body)) => jsonld::organization(dataset, site, body),
    }
}

/// The calendar or the feed of a page's events.
fn dated(
    material: &Material<'_>,
    site: Site<'_>,
    (name, path, page): (&str, &str, &Page),
    format: Format,
) -> Option<String> {
    let dataset = material.dataset;
    let events = events_of(dataset, page);
    if format == Format::Feed {
        return atom::events(dataset, site, (name, path, page), &events);
    }
    material.calendar(site, name, &events)
}

impl<'a> Material<'a> {
    /// Calls with the site as a file at `path` writes addresses: whole, or from its folder.
    fn with_site<T>(&self, path: &str, write: impl FnOnce(Site<'_>) -> T) -> T {
        let up = "../".repeat(path.matches('/').count());
        write(Site {
            name: self.name,
            base: if self.base_url.is_empty() {
                &up
            } else {
                self.base_url
            },
            base_url: self.base_url,
        })
    }

    fn calendar(&self, site: Site<'_>, name: &str, events: &[&EventBrief]) -> Option<String> {
        let entries: Vec<_> = events
            .iter()
            .map(|&event| icalendar::Entry {
                event,
                detail: (self.event)(&event.id),
            })
            .collect();
        icalendar::calendar(self.dataset, site, name, &entries)
    }
}

/// The forms in which a filtered view can be had.
pub const VIEW_FORMATS: [Format; 4] = [Format::Csv, Format::GeoJson, Format::JsonLd, Format::Calendar];

/// The file of a filtered view: its cities, or the events that they host. `None` where there is nothing that
/// the form can hold. Whatever the language of the dataset, names are the English ones.
#[must_use]
pub fn view(dataset: &Dataset, site: Site<'_>, cities: &[CityIx], format: Format) -> Option<String> {
    let dataset = &dataset.in_english();
    let name = match format {
        Format::Calendar => "Events",
        _ => "Cities",
    };
    match format {
        Format::Csv => Some(tables::cities(dataset, cities)),
        Format::GeoJson => Some(geojson::cities(dataset, site, cities, name)),
        Format::JsonLd => Some(jsonld::cities(dataset, site, cities, name)),
        Format::Feed => None,
        Format::Calendar => {
            let mut shown = vec![false; dataset.city_count()];
            for ix in cities {
                if let Some(shown) = shown.get_mut(ix.0 as usize) {
                    *shown = true;
                }
            }
            let is_shown =
                |event: &&EventBrief| event.city.is_some_and(|city| shown.get(city) == Some(&true));
            let entries: Vec<_> = dataset
                .events()
                .iter()
                .filter(is_shown)
                .map(|event| icalendar::Entry { event, detail: None })
                .collect();
            icalendar::calendar(dataset, site, name, &entries)
        }
    }
}

fn english(names: &std::collections::BTreeMap<String, String>) -> &str {
    names.get("en").map_or("", String::as_str)
}

#[cfg(test)]
pub(super) mod tests;
