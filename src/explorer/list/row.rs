//! A row of the list: the city, why it matches, and what it is sorted by.

use atlas::address::Page;
use atlas::dataset::{City, CityIx, Dataset};
use atlas::geo::LonLat;
use atlas::geo::lonlat::Compass;
use atlas::query::Sort;
use atlas::select::network_count;
use atlas::slug::Slug;
use leptos::prelude::*;

use super::window::Mounted;
use crate::address::here;
use crate::app::data;
use crate::explorer::marked::marked;
use crate::explorer::why::matches;
use crate::explorer::{Explorer, explorer};
use crate::i18n::{Key, Texts, texts};
use crate::reactive::{Computed, derived};
use crate::ui::{city_name_lang, in_language, short_name};

/// How many networks a row names before it counts them.
const NETWORKS_NAMED: usize = 4;

/// Which rows stand out; one of each kind serves all rows.
#[derive(Clone, Copy)]
pub(super) struct Standing {
    /// The one that is pointed at, here or on the map.
    pub(super) pointed: Computed<Option<CityIx>>,
    /// The chosen one.
    pub(super) selected: Computed<Option<CityIx>>,
}

/// A row. Who listens to it is the list, once for all rows.
pub(super) fn row(mounted: Mounted, standing: Standing) -> AnyView {
    let (here, t, dataset, explorer) = (here(), texts(), data(), explorer());
    let Mounted { position, ix, .. } = mounted;
    let city = dataset.city(ix);
    let text = explorer.text.get_untracked();
    let href = Slug::parse(city.id).map(|id| here.href(&Page::City(id)));
    let Standing { pointed, selected } = standing;
    let total = explorer.listed.with_untracked(|list| list.len());
    let local = city.local.map(|(name, lang)| {
        view! { " "<span class="local" lang=lang dir="auto">{marked(name, &text)}</span> }
    });
    let name_lang = city_name_lang(&city, t.lang());
    let name = in_language(marked(city.name, &text), name_lang.tag());
    // A longer question may have found its other words in the country.
    let is_named = [Some(city.name), city.local.map(|(name, _)| name)]
        .into_iter()
        .flatten()
        .any(|name| matches(name, &text));
    let of_country = if is_named && !text.contains(' ') {
        ""
    } else {
        &text
    };
    // Who searches has what finds.
    let also = explorer
        .finding_now()
        .and_then(|finding| (finding.also)(explorer, ix, &text, t))
        .map(|also| view! { <span class="row__also">{also}</span> });
    view! {
        <li
            class="row"
            class:row--pointed=derived(move || pointed.get() == Some(ix))
            class:row--selected=derived(move || selected.get() == Some(ix))
            aria-posinset=(position + 1).to_string()
            aria-setsize=total.to_string()
        >
            <a class="row__name" href=href>
                <span class="city-name">{name}{local}</span>
            </a>
            {figure(explorer, city, t)}
            {also}
            <span class="row__more">{marked(&city.country.name, of_country)}{networks(dataset, ix, t)}</span>
        </li>
    }
    .into_any()
}

/// The networks of a city, behind its country.
fn networks(dataset: &Dataset, ix: CityIx, t: Texts) -> String {
    let names: Vec<String> = dataset
        .networks_of_city(ix)
        .into_iter()
        .take(NETWORKS_NAMED)
        .map(|network| short_name(dataset.network(network)).to_owned())
        .collect();
    let more = network_count(dataset, ix) - names.len();
    let mut text = String::new();
    if !names.is_empty() {
        text.push_str(" · ");
        text.push_str(&t.list(&names));
    }
    if more > 0 {
        text.push_str(" · ");
        text.push_str(&t.count(Key::ListMoreNetworks, more, &[]));
    }
    text
}

/// What the list is sorted by, where the name does not say it. The unit of a plain number stands at the choice of
/// the order; who hears a row hears it there.
fn figure(explorer: Explorer, city: City<'_>, t: Texts) -> Option<AnyView> {
    let number = |count: usize, words: Key| (t.number(count as f64), Some(t.count(words, count, &[])));
    let unknown = || (t.get(Key::ListNoFigure).to_owned(), None);
    let (seen, heard) = match explorer.query.with_untracked(|query| query.sort) {
        Sort::Name => return None,
        Sort::Networks => number(network_count(data(), city.ix), Key::ListNetworks),
        Sort::Population => match city.population {
            Some(population) => number(population as usize, Key::ListInhabitants),
            None => unknown(),
        },
        Sort::Distance => {
            let origin = explorer.origin.get_untracked()?;
            city.lonlat
                .map_or_else(unknown, |lonlat| (distance(origin, lonlat, t), None))
        }
    };
    let figure = match heard {
        Some(heard) => view! {
            <span class="row__figure">
                <span aria-hidden="true">{seen}</span>
                <span class="hidden">{heard}</span>
            </span>
        }
        .into_any(),
        None => view! { <span class="row__figure">{seen}</span> }.into_any(),
    };
    Some(figure)
}

/// How far and in which direction a place is.
fn distance(origin: LonLat, place: LonLat, t: Texts) -> String {
    let km = origin.distance_km(place).round();
    if km < 1.0 {
        return t.get(Key::ListHere).to_owned();
    }
    let direction = t.get(compass(origin.compass(place)));
    t.with(
        Key::ListDistance,
        &[("km", &t.number(km)), ("direction", direction)],
    )
}

/// The word for a point of the compass.
const fn compass(point: Compass) -> Key {
    match point {
        Compass::North => Key::CompassNorth,
        Compass::NorthEast => Key::CompassNorthEast,
        Compass::East => Key::CompassEast,
        Compass::SouthEast => Key::CompassSouthEast,
        Compass::South => Key::CompassSouth,
        Compass::SouthWest => Key::CompassSouthWest,
        Compass::West => Key::CompassWest,
        Compass::NorthWest => Key::CompassNorthWest,
    }
}
