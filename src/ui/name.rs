//! How records are named and linked, everywhere alike.

use atlas::address::Page;
use atlas::dataset::City;
use atlas::slug::Slug;
use atlas::wire::{EventBrief, NetworkBrief, Part};
use leptos::prelude::*;

use super::prose::Dated;
use crate::address::here;
use crate::app::data;

/// A city's name in the page's language with its local name beside it.
#[component]
#[must_use]
pub fn CityName(city: City<'static>) -> impl IntoView {
    let local = city
        .local
        .map(|(name, lang)| view! { " "<span class="local" lang=lang dir="auto">{name}</span> });
    view! { <span class="city-name">{city.name}{local}</span> }
}

/// A link to a city; an id that the dataset does not have is shown as it stands.
#[component]
#[must_use]
pub fn CityLink(
    /// The city's id.
    id: Slug,
) -> impl IntoView {
    let here = here();
    match data().find_city(id.as_str()) {
        Some(city) => view! { <a href=here.href(&Page::City(id.clone()))>{city.name}</a> }.into_any(),
        None => id.to_string().into_any(),
    }
}

/// A city's country behind its name.
#[component]
#[must_use]
pub fn Place(
    /// The city's id.
    id: Slug,
) -> impl IntoView {
    let country = data()
        .find_city(id.as_str())
        .map(|city| city.country.name.as_str());
    view! { <CityLink id />{country.map(|country| format!(", {country}"))} }
}

/// A link to a network by its short name, where it has one.
#[component]
#[must_use]
pub fn NetworkLink(
    /// The network's id.
    id: Slug,
    /// Whether the name is written out.
    #[prop(optional)]
    long: bool,
) -> impl IntoView {
    let here = here();
    match data().find_network(id.as_str()) {
        Some((_, network)) => {
            let text = if long {
                network.name.as_str()
            } else {
                short_name(network)
            };
            view! { <a href=here.href(&Page::Network(id.clone()))>{text}</a> }.into_any()
        }
        None => id.to_string().into_any(),
    }
}

/// A row for an event: its name, then when and where.
#[component]
#[must_use]
pub fn EventLink(
    /// The event's id.
    id: Slug,
) -> impl IntoView {
    match data().find_event(&id) {
        Some(event) => view! { <EventRow event /> }.into_any(),
        None => id.to_string().into_any(),
    }
}

#[component]
fn EventRow(event: &'static EventBrief) -> impl IntoView {
    let (here, dataset) = (here(), data());
    let city = event
        .city
        .map(|city| dataset.city(atlas::dataset::CityIx(city as u32)))
        .map(|city| format!(" · {}, {}", city.name, city.country.name));
    view! {
        <a class="row__name" href=here.href(&Page::Event(event.id.clone()))>{event.name.as_str()}</a>
        <span class="row__more"><Dated date=event.start to=event.end />{city}</span>
    }
}

/// A link to whoever had a part in an event.
#[component]
#[must_use]
pub fn PartLink(part: Part) -> impl IntoView {
    let here = here();
    match part {
        Part::Network(id) => view! { <NetworkLink id long=true /> }.into_any(),
        Part::City(id) => view! { <CityLink id /> }.into_any(),
        Part::Organization(id) => match data().find_organization(&id) {
            Some(organization) => view! {
                <a href=here.href(&Page::Organization(id.clone()))>{organization.name.as_str()}</a>
            }
            .into_any(),
            None => id.to_string().into_any(),
        },
    }
}

/// An acronym that says more than the name it stands beside.
#[must_use]
pub fn acronym_beside<'a>(acronym: Option<&'a str>, name: &str) -> Option<&'a str> {
    acronym.filter(|acronym| *acronym != name)
}

/// The acronym of a network, or its name where it has none.
#[must_use]
pub fn short_name(network: &NetworkBrief) -> &str {
    network.acronym.as_deref().unwrap_or(&network.name)
}
