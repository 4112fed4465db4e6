//! A file for each page. What the index knows is shown at once, so that the heading is there before the
//! rest of a record has been fetched.

mod about;
mod award;
mod awards;
mod brief;
mod changes;
mod choose;
mod choose_city;
mod cities;
mod city;
mod compare;
mod data;
mod embed;
mod event;
mod events;
mod judging;
mod keeping;
mod linked;
mod membership_table;
mod named;
mod network;
mod networks;
mod not_found;
mod organization;
mod overlap;
mod page_part;
mod parts;
pub(crate) mod period;
mod round;
mod sections;
mod sources;
mod table;
mod take_away;
mod take_view;
#[cfg(test)]
pub(crate) mod tests;
mod told;
mod ways;

pub use page_part::PagePart;

use atlas::address::Page;
use atlas::dataset::Dataset;
use leptos::prelude::*;

use crate::app::data;
use crate::i18n::{Key, Texts};
use crate::library::Detail;
use crate::map::Scene;
use crate::ui::acronym_beside;

/// What shows the page of an address. Where no page has it, or the dataset has no such record, that is said, with a
/// way on.
pub type ViewOf = fn(Option<Page>) -> AnyView;

/// The pages of records, as the part of the program that is fetched when one of them is first opened.
#[derive(Clone, Copy)]
pub struct Records {
    /// The page of a record.
    pub view_of: ViewOf,
    /// Reads the record of a page as it is shipped; `None` where it is not what it should be.
    pub read_detail: fn(&Page, &str) -> Option<Detail>,
}

/// What is compared, likewise.
#[derive(Clone, Copy)]
pub struct Compare {
    /// The page of what is compared.
    pub view_of: ViewOf,
    /// Its map, by what is asked of the page.
    pub compared: fn(&Dataset, &str) -> Scene,
}

/// Every other page but the explorer, likewise.
#[derive(Clone, Copy)]
pub struct Pages {
    /// The page of an address.
    pub view_of: ViewOf,
    /// The explorer's list as files, and how it is cited.
    pub take_view: fn() -> AnyView,
}

impl Records {
    /// What is named here, and what only it needs, stands in a file that is fetched later.
    #[must_use]
    pub fn part() -> Self {
        Self {
            view_of: view_of_record,
            read_detail: Detail::read,
        }
    }
}

impl Compare {
    /// The same for what is compared.
    #[must_use]
    pub fn part() -> Self {
        Self {
            view_of: |_| compare::compare_page(),
            compared: crate::map::compared,
        }
    }
}

/// The page of what networks share, likewise.
#[must_use]
pub fn overlap_part() -> ViewOf {
    |_| overlap::overlap_page()
}

/// The studio of embeds, likewise.
#[must_use]
pub fn studio_part() -> ViewOf {
    |_| embed::embed_page()
}

impl Pages {
    /// The same for the other pages.
    #[must_use]
    pub fn part() -> Self {
        Self {
            view_of: view_of_page,
            take_view: take_view::take_view,
        }
    }
}

fn view_of_record(page: Option<Page>) -> AnyView {
    let dataset = data();
    let view = match page {
        Some(Page::Network(id)) => dataset
            .find_network(id.as_str())
            .map(|(_, network)| network::network_page(network)),
        Some(Page::City(id)) => dataset.find_city(id.as_str()).map(city::city_page),
        Some(Page::Event(id)) => dataset.find_event(&id).map(event::event_page),
        Some(Page::Award(id)) => dataset.find_award(&id).map(award::award_page),
        Some(Page::Organization(id)) => dataset
            .find_organization(&id)
            .map(organization::organization_page),
        _ => None,
    };
    view.unwrap_or_else(not_found::not_found_page)
}

fn view_of_page(page: Option<Page>) -> AnyView {
    match page {
        // It stands in the first part of the program.
        Some(Page::Explorer) => ().into_any(),
        Some(Page::Networks) => networks::networks_page(),
        Some(Page::Cities) => cities::cities_page(),
        Some(Page::Events) => events::events_page(),
        Some(Page::Awards) => awards::awards_page(),
        Some(Page::Sources) => sources::sources_page(),
        Some(Page::Data) => data::data_page(),
        Some(Page::Changes) => changes::changes_page(),
        Some(Page::About) => about::about_page(),
        _ => not_found::not_found_page(),
    }
}

/// The title of the document while a page is open.
#[must_use]
pub fn title_of(page: Option<&Page>, t: Texts, dataset: &Dataset) -> String {
    let name = page
        .and_then(|page| name_of(page, t, dataset))
        .unwrap_or_else(|| t.get(Key::MissingTitle).to_owned());
    t.with(Key::PageTitle, &[("name", &name)])
}

/// What a page is called; `None` where the dataset does not have its record.
pub(crate) fn name_of(page: &Page, t: Texts, dataset: &Dataset) -> Option<String> {
    let name = match page {
        Page::Explorer => t.get(Key::SiteTitle).to_owned(),
        Page::Networks => t.get(Key::NetworksTitle).to_owned(),
        Page::Network(id) => {
            let (_, network) = dataset.find_network(id.as_str())?;
            match acronym_beside(network.acronym.as_deref(), &network.name) {
                Some(acronym) => format!("{} ({acronym})", network.name),
                None => network.name.clone(),
            }
        }
        Page::Cities => t.get(Key::CitiesTitle).to_owned(),
        Page::City(id) => {
            let city = dataset.find_city(id.as_str())?;
            crate::ui::city_in_country(t, &city)
        }
        Page::Events => t.get(Key::EventsTitle).to_owned(),
        Page::Event(id) => dataset.find_event(id)?.name.clone(),
        Page::Awards => t.get(Key::AwardsTitle).to_owned(),
        Page::Award(id) => {
            let award = dataset.find_award(id)?;
            round::round_name(t, &award.programme, award.year)
        }
        Page::Organization(id) => dataset.find_organization(id)?.name.clone(),
        Page::Compare => t.get(Key::CompareTitle).to_owned(),
        Page::Overlap => t.get(Key::OverlapTitle).to_owned(),
        Page::Sources => t.get(Key::SourcesTitle).to_owned(),
        Page::Data => t.get(Key::DataTitle).to_owned(),
        Page::Changes => t.get(Key::ChangesTitle).to_owned(),
        Page::Embed => t.get(Key::StudioTitle).to_owned(),
        Page::About => t.get(Key::AboutTitle).to_owned(),
    };
    Some(name)
}
