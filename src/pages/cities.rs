//! All cities, by country.

use atlas::address::Page;
use atlas::dataset::{City, Dataset};
use atlas::select::network_count;
use atlas::slug::Slug;
use leptos::prelude::*;

use super::parts::{columns, record};
use super::sections::contents;
use crate::address::here;
use crate::app::data;
use crate::i18n::{Key, Texts, collation_ranks, texts};
use crate::ui::CityName;

/// The list of the cities.
pub(super) fn cities_page() -> AnyView {
    let t = texts();
    let dataset = data();
    let groups = by_country(dataset, t);
    let index = groups
        .iter()
        .filter_map(|group| group.first())
        .map(|city| (fragment(city), city.country.name.clone()))
        .collect();
    let lead = t.count(
        Key::CitiesLead,
        dataset.city_count(),
        &[("countries", &t.count(Key::CitiesCountries, groups.len(), &[]))],
    );
    let sections = groups
        .into_iter()
        .map(|group| country_view(group, t))
        .collect_view();
    let body = view! { <p class="lead">{lead}</p>{contents(index)}{sections} }.into_any();
    record(String::new(), t.get(Key::CitiesTitle).into_any(), body)
}

/// The cities of each country in the order of the language, countries likewise.
fn by_country(dataset: &'static Dataset, t: Texts) -> Vec<Vec<City<'static>>> {
    let countries: Vec<&str> = dataset
        .countries()
        .iter()
        .map(|country| country.name.as_str())
        .collect();
    let country_ranks = collation_ranks(t.lang(), &countries);
    let names: Vec<&str> = dataset.cities().map(|city| city.name).collect();
    let name_ranks = collation_ranks(t.lang(), &names);
    let mut cities: Vec<_> = dataset
        .cities()
        .zip(name_ranks)
        .map(|(city, rank)| {
            (
                country_ranks.get(dataset.country_of(city.ix)).copied(),
                rank,
                city,
            )
        })
        .collect();
    atlas::order::sort_by_key(&mut cities, |(country, rank, _)| (*country, *rank));
    cities
        .chunk_by(|a, b| a.0 == b.0)
        .map(|group| group.iter().map(|(_, _, city)| *city).collect())
        .collect()
}

fn fragment(city: &City<'_>) -> String {
    format!("country-{}", city.country.code)
}

fn country_view(cities: Vec<City<'static>>, t: Texts) -> Option<AnyView> {
    let first = cities.first()?;
    let (id, name) = (fragment(first), first.country.name.as_str());
    let heading = format!("{id}-title");
    let label = heading.clone();
    let count = t.number(cities.len() as f64);
    let rows = columns(cities.into_iter().map(|city| city_view(city, t)).collect());
    let view = view! {
        <section class="section" id=id aria-labelledby=label>
            <h2 id=heading>{name}" "<span class="section__count">{count}</span></h2>
            {rows}
        </section>
    };
    Some(view.into_any())
}

fn city_view(city: City<'static>, t: Texts) -> AnyView {
    let here = here();
    let networks = network_count(data(), city.ix);
    let networks = (networks > 0)
        .then(|| view! { " "<span class="quiet">{t.count(Key::CitiesNetworks, networks, &[])}</span> });
    let href = Slug::parse(city.id).map(|id| here.href(&Page::City(id)));
    view! { <a href=href><CityName city /></a>{networks} }.into_any()
}
