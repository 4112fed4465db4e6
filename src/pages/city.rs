//! The page of a city.

mod awards;
mod brief;
mod peers;
mod timeline;

use std::sync::Arc;

use atlas::dataset::City;
use atlas::query::{Code, Kind, Query};
use atlas::slug::Slug;
use atlas::wire::CityDetail;
use leptos::prelude::*;

use super::brief::with_detail_or;
use super::membership_table::{Side, distinct, membership_table};
use super::parts::{columns, compare_link, events, in_a_line, joined, note, record, skipped};
use super::sections::Sections;
use super::told::add_told;
use crate::address::here;
use crate::app::data;
use crate::i18n::{Key, Texts, texts};
use crate::library::Detail;
use crate::ui::{CityName, ExternalLink, Glance, NetworkLink, PartLink, SourceList, provide_footnotes};

/// A city: its name at once, the rest when it is there.
pub(super) fn city_page(city: City<'static>) -> AnyView {
    let t = texts();
    let kicker = joined(
        " · ",
        [
            t.term("city-kind", city.kind).as_str(),
            city.country.name.as_str(),
        ],
    );
    let name = view! { <CityName city /> }.into_any();
    let body = with_detail_or(
        |detail| match detail {
            Detail::City(detail) => data()
                .find_city(detail.id.as_str())
                .map(|city| body(city, detail)),
            _ => None,
        },
        move || {
            brief::from_index(city)
                .map(|detail| body(city, &Arc::new(detail)))
                .into_any()
        },
    );
    record(kicker, name, body)
}

fn body(city: City<'static>, detail: &Arc<CityDetail>) -> AnyView {
    provide_footnotes(&detail.sources);
    let mut sections = Sections::default();
    let networks = distinct(&detail.memberships, Side::Networks);
    sections.add_long_of(
        "networks",
        Key::CityMemberships,
        networks,
        detail,
        move |detail| memberships(city, detail),
    );
    let stages = detail.awards.len();
    sections.add_long_of("awards", Key::CityAwards, stages, detail, move |detail| {
        awards::awards(city, &detail.awards)
    });
    sections.add_list_of("events", Key::CityHosted, detail, |detail| &detail.hosted, events);
    sections.add_list_of(
        "attended",
        Key::CityAttended,
        detail,
        |detail| &detail.attended,
        events,
    );
    sections.add_list_of(
        "organizations",
        Key::CityOrganizations,
        detail,
        |detail| &detail.organizations,
        organizations,
    );
    add_told(&mut sections, detail, |detail| &detail.told);
    peers::add_peers(&mut sections, city);
    sections.add_names(&detail.names);
    let end = || {
        view! {
            {skipped(detail.memberships.skipped() + detail.awards.skipped() + detail.told.skipped())}
            {(!detail.sources.is_empty()).then(|| view! { <SourceList /> })}
        }
        .into_any()
    };
    view! {
        {glance(city, detail)}
        {note(detail.note.as_ref())}
        {compare_link(Kind::Cities, city.id)}
        {sections.finish(&end)}
    }
    .into_any()
}

/// The networks of the city, as bars over time and in a table.
fn memberships(city: City<'static>, detail: &CityDetail) -> AnyView {
    let caption = texts().with(Key::CityMembershipsCaption, &[("city", city.name)]);
    let table = membership_table(&detail.memberships, Side::Networks, caption);
    view! { {timeline::timeline(city.name, &detail.memberships)}{table} }.into_any()
}

fn glance(city: City<'static>, detail: &CityDetail) -> AnyView {
    let t = texts();
    let word = |key| t.get(key).to_owned();
    let seat_of = detail
        .seat_of
        .iter()
        .map(|id| view! { <NetworkLink id=id.clone() /> }.into_any())
        .collect();
    let pairs = vec![
        (word(Key::CityCountry), country(city)),
        (word(Key::CityAdmin), detail.admin.clone().map(IntoAny::into_any)),
        (word(Key::CityPopulation), population(detail, t)),
        (word(Key::CityPosition), position(city, detail, t)),
        (word(Key::CitySeatOf), in_a_line(seat_of)),
        (word(Key::CityElsewhere), elsewhere(detail)),
    ];
    view! { <Glance pairs /> }.into_any()
}

/// The country, as a link to its cities.
fn country(city: City<'static>) -> Option<AnyView> {
    let here = here();
    let name = city.country.name.as_str();
    let Some(code) = Code::parse(&city.country.code) else {
        return (!name.is_empty()).then(|| name.into_any());
    };
    let query = Query {
        countries: vec![code],
        ..Query::default()
    };
    Some(view! { <a href=here.explorer_href(&query)>{name}</a> }.into_any())
}

fn population(detail: &CityDetail, t: Texts) -> Option<AnyView> {
    let number = t.number(f64::from(detail.population?));
    let source = detail
        .population_source
        .as_deref()
        .map(|source| place_source(source, t));
    Some(with_source(number, source))
}

/// Where it is to two decimals, about a kilometre, which is what a place of this kind has.
fn position(city: City<'_>, detail: &CityDetail, t: Texts) -> Option<AnyView> {
    let lonlat = city.lonlat?;
    let (lon, lat) = (lonlat.lon, lonlat.lat);
    let degrees = |key, value: f64| t.with(key, &[("degrees", &t.number(value.abs()))]);
    let north = degrees(if lat < 0.0 { Key::CitySouth } else { Key::CityNorth }, lat);
    let east = degrees(if lon < 0.0 { Key::CityWest } else { Key::CityEast }, lon);
    let source = detail
        .place_source
        .as_deref()
        .map(|source| place_source(source, t));
    let text = with_source(format!("{north}, {east}"), source);
    Some(view! { {text}{note(detail.place_note.as_ref())} }.into_any())
}

fn with_source(text: String, source: Option<String>) -> AnyView {
    let source = source.map(|source| view! { " "<span class="quiet">{source}</span> });
    view! { {text}{source} }.into_any()
}

/// Where a position or a population is from. What was set by us is said in words, others by their name.
fn place_source(source: &str, t: Texts) -> String {
    match source {
        "gazetteer" => t.get(Key::CitySetByHand).to_owned(),
        "approximate" => t.get(Key::CityApproximate).to_owned(),
        name => name.to_owned(),
    }
}

/// The records of the place elsewhere.
fn elsewhere(detail: &CityDetail) -> Option<AnyView> {
    let geonames = detail
        .geonameid
        .map(|id| record_link("GeoNames", format!("https://www.geonames.org/{id}")));
    let wikidata = detail
        .wikidata
        .as_ref()
        .map(|id| record_link("Wikidata", format!("https://www.wikidata.org/wiki/{id}")));
    in_a_line(geonames.into_iter().chain(wikidata).collect())
}

fn record_link(name: &'static str, url: String) -> AnyView {
    view! { <ExternalLink url>{name}</ExternalLink> }.into_any()
}

fn organizations(ids: &[Slug]) -> AnyView {
    let link = |id: &Slug| view! { <PartLink part=atlas::wire::Part::Organization(id.clone()) /> }.into_any();
    columns(ids.iter().map(link).collect())
}
