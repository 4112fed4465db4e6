//! What a page says of its subject in its own head: little enough to stand in every page, in the page's language. Who
//! wants the whole record follows the page's link to the file of it, in which the subject has the same `@id`.

use super::event::mode;
use super::thing::Things;
use super::{Node, Table, with_context};
use crate::address::Page;
use crate::dataset::{City, Dataset};
use crate::export::Site;
use crate::export::slice::{Record, files};
use crate::lang::Lang;
use crate::vocabulary::{Mode, Term};
use crate::wire::{EventDetail, Part};

/// A page, and what it says of itself elsewhere too.
#[derive(Debug, Clone, Copy)]
pub struct Head<'a> {
    /// Every record in brief, with the names in the page's language.
    pub dataset: &'a Dataset,
    /// Where the site is and what it is called.
    pub site: Site<'a>,
    /// The page's language.
    pub lang: Lang,
    /// The page.
    pub page: &'a Page,
    /// What it is called, without the name of the site.
    pub name: &'a str,
    /// What the whole dataset is called, in the page's language.
    pub dataset_name: &'a str,
    /// The record that it shows, where it shows one.
    pub record: Option<Record<'a>>,
    /// What it tells, in a sentence or two.
    pub description: &'a str,
    /// The whole address of the picture that goes with links to it; empty where there is none.
    pub picture: &'a str,
    /// The pages that it stands below, from the first page of the site on, each with its name.
    pub above: &'a [(&'a str, Page)],
}

/// The document, for a script element: no text in it can end the element. `None` for a page that has no subject but
/// the site, and no page above it.
///
/// Types and properties are those that search engines ask for: organizations, events, datasets, breadcrumbs.
#[must_use]
pub fn head(head: &Head<'_>) -> Option<String> {
    let nodes: Vec<Node> = [head.subject(), head.trail()]
        .into_iter()
        .flatten()
        .map(Node::from)
        .collect();
    (!nodes.is_empty())
        .then(|| Node::from(with_context(Table::default().list("@graph", nodes))))
        .map(|node| node.compact())
}

impl Head<'_> {
    fn things(&self) -> Things<'_> {
        Things {
            dataset: self.dataset,
            site: self.site,
        }
    }

    /// The address of this page, in its language.
    fn address(&self) -> String {
        self.site.page_in(self.lang, self.page)
    }

    fn subject(&self) -> Option<Table> {
        let (dataset, things) = (self.dataset, self.things());
        let subject = match (self.page, self.record) {
            (Page::Explorer, _) => return Some(self.website()),
            (Page::Data, _) => {
                let paths = files();
                let files: Vec<(&str, &str)> =
                    paths.iter().map(|(path, kind)| (path.as_str(), *kind)).collect();
                return Some(
                    things
                        .whole((self.dataset_name, self.description), &files)
                        .text("mainEntityOfPage", &self.address()),
                );
            }
            (_, Some(Record::Network(network))) => {
                let (_, brief) = dataset.find_network(network.id.as_str())?;
                let seat = network.headquarters.as_ref();
                let seat = seat.and_then(|id| dataset.find_city(id.as_str()));
                self.named("Organization", &brief.name)
                    .text("alternateName", network.acronym.as_deref().unwrap_or_default())
                    .text("url", network.website.as_deref().unwrap_or_default())
                    .maybe("foundingDate", network.founded.map(Node::date))
                    .maybe("address", seat.map(|city| address_in(&city)))
            }
            (_, Some(Record::Organization(body))) => {
                let brief = dataset.find_organization(&body.id)?;
                let seat = body.city.as_ref();
                let seat = seat.and_then(|id| dataset.find_city(id.as_str()));
                self.named("Organization", &brief.name)
                    .text("alternateName", body.acronym.as_deref().unwrap_or_default())
                    .text("url", body.website.as_deref().unwrap_or_default())
                    .maybe("address", seat.map(|city| address_in(&city)))
            }
            (_, Some(Record::City(city))) => {
                let brief = dataset.find_city(city.id.as_str())?;
                let (local, _) = brief.local.unwrap_or_default();
                let local = if local == brief.name { "" } else { local };
                things.city_whole(&brief, city).text("alternateName", local)
            }
            (_, Some(Record::Event(event))) => self.event(event)?,
            _ => return None,
        };
        Some(
            subject
                .text("description", self.description)
                .text("image", self.picture)
                .text("mainEntityOfPage", &self.address()),
        )
    }

    /// The beginning of the subject, which is the same in every language and in the record's own file.
    fn named(&self, kind: &str, name: &str) -> Table {
        Table::of_type(kind)
            .text("@id", &self.site.page(self.page))
            .text("name", name)
    }

    fn website(&self) -> Table {
        let address = self.address();
        // The address of a search is a text and not an identifier, so that nothing makes it whole where it is not.
        let search = self.site.is_absolute().then(|| {
            let target = Table::of_type("EntryPoint")
                .text("urlTemplate", &format!("{address}?q={{search_term_string}}"));
            Table::of_type("SearchAction")
                .table("target", target)
                .text("query-input", "required name=search_term_string")
                .into()
        });
        Table::of_type("WebSite")
            .text("@id", self.site.base)
            .text("name", self.site.name)
            .text("alternateName", self.name)
            .text("url", &address)
            .text("inLanguage", self.lang.tag())
            .text("description", self.description)
            .maybe("potentialAction", search)
    }

    fn event(&self, event: &EventDetail) -> Option<Table> {
        let (dataset, things) = (self.dataset, self.things());
        let brief = dataset.find_event(&event.id)?;
        let networks = event.networks.iter().cloned().map(Part::Network);
        let networks = networks.filter(|part| !event.organizers.contains(part));
        let parts: Vec<Part> = networks.chain(event.organizers.iter().cloned()).collect();
        let organizers = parts.iter().filter_map(|part| match part {
            Part::City(id) => Some(things.place(&dataset.find_city(id.as_str())?).into()),
            _ => things.part(part),
        });
        Some(
            self.named("Event", &brief.name)
                .with("startDate", Node::date(event.start))
                .maybe("endDate", event.end.map(Node::date))
                .maybe("eventAttendanceMode", event.mode.as_ref().and_then(mode))
                .maybe("location", self.location(event))
                .list("organizer", organizers.collect())
                .text("url", event.website.as_deref().unwrap_or_default()),
        )
    }

    /// Where an event was, with an address: a search engine passes over a place that has none.
    fn location(&self, event: &EventDetail) -> Option<Node> {
        if event.mode == Some(Term::Known(Mode::Online)) {
            let page = self.address();
            let url = event.website.as_deref().unwrap_or(&page);
            return Some(Table::of_type("VirtualLocation").text("url", url).into());
        }
        let city = event.city.as_ref();
        let city = city.and_then(|id| self.dataset.find_city(id.as_str()));
        let name = match (&event.venue, &city) {
            (Some(venue), _) => venue.shown_in(self.lang).0,
            (None, Some(city)) => city.name,
            (None, None) => return None,
        };
        Some(
            Table::of_type("Place")
                .text("name", name)
                .maybe("address", city.map(|city| address_in(&city)))
                .into(),
        )
    }

    /// Where the page stands in the site. A trail of one page leads nowhere.
    fn trail(&self) -> Option<Table> {
        if self.above.is_empty() {
            return None;
        }
        let above = self.above.iter().map(|(name, page)| {
            let item = Table::default().text("@id", &self.site.page_in(self.lang, page));
            (*name, Some(item.into()))
        });
        let steps = above
            .chain([(self.name, None)])
            .zip(1..)
            .map(|((name, item), position)| {
                Table::of_type("ListItem")
                    .with("position", Node::count(position))
                    .text("name", name)
                    .maybe("item", item)
                    .into()
            })
            .collect();
        Some(Table::of_type("BreadcrumbList").list("itemListElement", steps))
    }
}

/// A city as the address of something in it.
fn address_in(city: &City<'_>) -> Node {
    Table::of_type("PostalAddress")
        .text("addressLocality", city.name)
        .text("addressCountry", &city.country.code)
        .into()
}

#[cfg(test)]
mod tests;
