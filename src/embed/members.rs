//! The cities of a network in columns; what does not fit at once is opened.

use atlas::address::Page;
use atlas::dataset::CityIx;
use atlas::slug::Slug;
use leptos::prelude::*;

use crate::address::here;
use crate::app::data;
use crate::i18n::{Key, Texts};
use crate::ui::city_name;

/// How many stand there at once.
const SHOWN: usize = 24;

pub(super) fn members(cities: &[CityIx], t: Texts) -> AnyView {
    let (first, more) = cities.split_at_checked(SHOWN).unwrap_or((cities, &[]));
    let more = (!more.is_empty()).then(|| {
        view! {
            <details class="embed__more">
                <summary>{t.count(Key::EmbedMoreCities, more.len(), &[])}</summary>
                {links(more)}
            </details>
        }
    });
    view! { {links(first)}{more} }.into_any()
}

fn links(cities: &[CityIx]) -> AnyView {
    let here = here();
    let links = cities
        .iter()
        .filter_map(|&ix| {
            let city = data().city(ix);
            let page = Page::City(Slug::parse(city.id)?);
            let country = (!city.country.name.is_empty()).then(|| format!(" {}", city.country.name));
            Some(view! {
                <li><a href=here.href(&page)>{city_name(&city)}</a><span class="quiet">{country}</span></li>
            })
        })
        .collect_view();
    view! { <ul class="columns" role="list">{links}</ul> }.into_any()
}
