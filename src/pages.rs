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
use atlas::query::CompareQuery;
use leptos::prelude::*;

use crate::app::data;
use crate::i18n::{Key, Texts};
use crate::library::Detail;
use crate::map::Scene;
use crate::ui::acronym_beside;

/// What shows the page of an address.
pub type ViewOf = fn(Option<Page>) -> AnyView;

/// What a part of the program that shows pages can do. Asked for what another part has, it answers with nothing: all of
/// them have one type, so that the first part loads them by one function.
#[derive(Clone, Copy)]
pub struct Views {
    /// The page of an address.
    pub view_of: ViewOf,
    /// Of records: reads that of a page as it is shipped; `None` where it is not what it should be.
    pub read_detail: fn(&Page, &str) -> Option<Detail>,
    /// Of columns: those of what is compared.
    pub columns: fn(&CompareQuery) -> AnyView,
    /// Of columns: the map beside them, by what is asked of the page.
    pub compared: fn(&Dataset, &str) -> Scene,
    /// Of the lists: the explorer's as files, and how it is cited.
    pub take_view: fn() -> AnyView,
}

/// Each part. What is named here, and what only it needs, stands in a file that is fetched when one of its pages is first
/// opened.
impl Views {
    /// The pages of records.
    #[must_use]
    pub fn records() -> Self {
        Self {
            read_detail: Detail::read,
            ..Self::only(view_of_record)
        }
    }

    /// What is chosen to be compared.
    #[must_use]
    pub fn compare() -> Self {
        Self::only(|_| compare::compare_page())
    }

    /// What stands below what is chosen to be compared.
    #[must_use]
    pub fn columns() -> Self {
        Self {
            columns: compare::columns,
            compared: crate::map::compared,
            ..Self::only(|_| ().into_any())
        }
    }

    /// What networks share.
    #[must_use]
    pub fn overlap() -> Self {
        Self::only(|_| overlap::overlap_page())
    }

    /// The studio of embeds.
    #[must_use]
    pub fn studio() -> Self {
        Self::only(|_| embed::embed_page())
    }

    /// What is said where no page has the address, or the dataset has no such record, with a way on.
    #[must_use]
    pub fn missing() -> Self {
        Self::only(|_| not_found::not_found_page())
    }

    /// Every other page but the explorer.
    #[must_use]
    pub fn pages() -> Self {
        Self {
            take_view: take_view::take_view,
            ..Self::only(view_of_page)
        }
    }

    fn only(view_of: ViewOf) -> Self {
        Self {
            view_of,
            read_detail: |_, _| None,
            columns: |_| ().into_any(),
            compared: |_, _| Scene::default(),
            take_view: || ().into_any(),
        }
    }
}

fn view_of_record(page: Option<Page>) -> AnyView {
    let dataset = data();
    match page {
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
    }
    .into_any()
}

fn view_of_page(page: Option<Page>) -> AnyView {
    match page {
        Some(Page::Networks) => networks::networks_page(),
        Some(Page::Cities) => cities::cities_page(),
        Some(Page::Events) => events::events_page(),
        Some(Page::Awards) => awards::awards_page(),
        Some(Page::Sources) => sources::sources_page(),
        Some(Page::Data) => data::data_page(),
        Some(Page::Changes) => changes::changes_page(),
        Some(Page::About) => about::about_page(),
        _ => ().into_any(),
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
