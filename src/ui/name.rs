//! How records are named and linked, everywhere alike.

use std::collections::BTreeMap;

use atlas::address::Page;
use atlas::dataset::City;
use atlas::lang::Lang;
use atlas::slug::Slug;
use atlas::wire::{EventBrief, NetworkBrief, OrganizationBrief, Part};
use leptos::prelude::*;

use super::prose::Dated;
use super::words::in_language;
use crate::address::here;
use crate::app::data;
use crate::i18n::{Key, Texts, texts};

/// A city's name in the page's language with its local name beside it.
#[component]
#[must_use]
pub fn CityName(city: City<'static>) -> impl IntoView {
    let local = city
        .local
        .map(|(name, lang)| view! { " "<span class="local" lang=lang dir="auto">{name}</span> });
    view! { <span class="city-name">{city_name(&city)}{local}</span> }
}

/// A city's name alone, in the page's language, or in English and marked as such. In a language of Latin letters a
/// city without a name of its own has the English one as its own.
#[must_use]
pub fn city_name(city: &City<'static>) -> AnyView {
    let lang = city_name_lang(city, texts().lang());
    in_language(city.name.into_any(), lang.tag())
}

/// The language that a city's name is in, on a page in `page_lang`.
#[must_use]
pub fn city_name_lang(city: &City<'_>, page_lang: Lang) -> Lang {
    if city.english.is_some() || page_lang.is_latin() {
        page_lang
    } else {
        Lang::En
    }
}

/// A network's full name in the page's language, or in English and marked as such.
#[must_use]
pub fn network_name(network: &'static NetworkBrief) -> AnyView {
    name_or_english(&network.name, &data().english().networks, &network.id)
}

/// An event's name in the page's language, or in English and marked as such.
#[must_use]
pub fn event_name(event: &'static EventBrief) -> AnyView {
    name_or_english(&event.name, &data().english().events, &event.id)
}

/// An organization's name in the page's language, or in English and marked as such.
#[must_use]
pub fn organization_name(organization: &'static OrganizationBrief) -> AnyView {
    name_or_english(
        &organization.name,
        &data().english().organizations,
        &organization.id,
    )
}

/// `english` has the English names of all that are called otherwise.
fn name_or_english(name: &'static str, english: &BTreeMap<String, String>, id: &Slug) -> AnyView {
    let is_translated = english.contains_key(id.as_str());
    let lang = if is_translated { texts().lang() } else { Lang::En };
    in_language(name.into_any(), lang.tag())
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
        Some(city) => view! { <a href=here.href(&Page::City(id.clone()))>{city_name(&city)}</a> }.into_any(),
        None => id.to_string().into_any(),
    }
}

/// A city's name with that of its country, where that is known.
#[must_use]
pub fn city_in_country(t: Texts, city: &City<'_>) -> String {
    format!("{}{}", city.name, behind_city(t, &city.country.name))
}

/// A country as it stands behind the name of a city.
fn behind_city(t: Texts, country: &str) -> String {
    match country {
        "" => String::new(),
        country => t.with(Key::CityInCountry, &[("city", ""), ("country", country)]),
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
        .map(|city| behind_city(texts(), &city.country.name));
    view! { <CityLink id />{country} }
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
            let text = match network.acronym.as_deref().filter(|_| !long) {
                Some(acronym) => acronym.into_any(),
                None => network_name(network),
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
        .map(|city| format!(" · {}", city_in_country(texts(), &city)));
    view! {
        <a class="row__name" href=here.href(&Page::Event(event.id.clone()))>{event_name(event)}</a>
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
                <a href=here.href(&Page::Organization(id.clone()))>{organization_name(organization)}</a>
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
