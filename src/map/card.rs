//! The card of the chosen city: what it is part of, what takes place there, and who is near.

use atlas::address::Page;
use atlas::dataset::{CityEvents, CityIx, Dataset};
use atlas::geo::lonlat::LonLat;
use atlas::geo::neighbour::{Heading, nearest};
use atlas::slug::Slug;
use atlas::wire::EventBrief;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::camera::Camera;
use crate::address::{Here, here};
use crate::app::data;
use crate::dom;
use crate::explorer::explorer;
use crate::i18n::{Key, Texts, texts};
use crate::reactive::{changing, on};
use crate::ui::{CityName, event_name, short_name};

/// So many networks are told; the city's page has all of them.
const NETWORKS: usize = 6;

/// Chooses a city, or none.
pub(super) fn choose(here: Here, dataset: &Dataset, city: Option<CityIx>) {
    here.change(|query| query.selected = city.and_then(|ix| Slug::parse(dataset.city(ix).id)));
}

/// The card, where a city of the explorer is chosen.
#[component]
pub(super) fn Card(camera: Camera) -> impl IntoView {
    let (here, explorer) = (here(), explorer());
    changing(move || {
        let chosen = explorer.selected.get();
        let chosen = chosen.filter(|_| here.page.get() == Some(Page::Explorer));
        match (chosen, explorer.tools()) {
            (Some(ix), Some(tools)) => (tools.card)(ix, camera),
            _ => ().into_any(),
        }
    })
}

/// What is known of a city, in brief.
pub fn card(ix: CityIx, camera: Camera) -> AnyView {
    let (here, t, dataset) = (here(), texts(), data());
    let city = dataset.city(ix);
    let href = Slug::parse(city.id).map(|id| here.href(&Page::City(id)));
    let mark = href.as_ref().map(|href| format!(".map__marks a[href='{href}']"));
    let close = move || {
        choose(here, dataset, None);
        // Back to where the card was opened from; a place that only stood there for its card is gone.
        dom::focus_on_either(mark.clone().unwrap_or_default(), ".map__keys".to_owned());
    };
    let close_by_key = close.clone();
    // Whoever has opened it reads on in it; whoever comes with it in the address begins with the page.
    if dom::has_focus_within(".map") {
        dom::focus_on("#card-title".to_owned());
    }
    let whole = t.with(Key::CardPage, &[("city", city.name)]);
    view! {
        <section
            class="card"
            role="dialog"
            aria-labelledby="card-title"
            on:keydown=on(move |event: KeyboardEvent| if event.key() == "Escape" {
                event.stop_propagation();
                close_by_key();
            })
        >
            <div class="card__head">
                <h2 id="card-title" tabindex="-1"><CityName city /></h2>
                <button class="control" type="button" aria-label=t.get(Key::CardClose) on:click=on(move |_| close())>
                    <span aria-hidden="true">"×"</span>
                </button>
            </div>
            <p class="quiet">{city.country.name.as_str()}</p>
            {memberships(ix, here, t, dataset)}
            {events(ix, here, t, dataset)}
            {fellows(ix, camera, here, t, dataset)}
            <p><a class="card__page" href=href>{whole}</a></p>
        </section>
    }
    .into_any()
}

fn memberships(ix: CityIx, here: Here, t: Texts, dataset: &'static Dataset) -> AnyView {
    let groups = dataset
        .memberships_of_city(ix)
        .chunk_by(|a, b| a.network == b.network);
    let groups: Vec<_> = groups.collect();
    if groups.is_empty() {
        return view! { <p>{t.get(Key::CardNone)}</p> }.into_any();
    }
    let rows: Vec<AnyView> = groups
        .iter()
        .take(NETWORKS)
        .filter_map(|group| {
            let network = dataset.network(group.first()?.network);
            let mut roles: Vec<String> = Vec::new();
            for membership in *group {
                let role = t.term("role", &membership.role);
                if !roles.contains(&role) {
                    roles.push(role);
                }
            }
            let href = here.href(&Page::Network(network.id.clone()));
            let row = view! {
                <li><a href=href>{short_name(network)}</a>" "<span class="quiet">{t.list(&roles)}</span></li>
            };
            Some(row.into_any())
        })
        .collect();
    let more = groups.len().saturating_sub(NETWORKS);
    let more =
        (more > 0).then(|| view! { <li class="quiet">{t.count(Key::CardMoreNetworks, more, &[])}</li> });
    view! {
        <h3>{t.count(Key::CardNetworks, groups.len(), &[])}</h3>
        <ul class="card__rows">{rows}{more}</ul>
    }
    .into_any()
}

fn events(ix: CityIx, here: Here, t: Texts, dataset: &'static Dataset) -> AnyView {
    let CityEvents { next, last } = dataset.events_of_city(ix, dom::today());
    let row = |key: Key, event: Option<&'static EventBrief>| {
        event.map(|event| {
            let href = here.href(&Page::Event(event.id.clone()));
            view! {
                <h3>{t.get(key)}</h3>
                <p><a href=href>{event_name(event)}</a>" "<span class="quiet">{t.date_range(event.start, event.end)}</span></p>
            }
        })
    };
    (row(Key::CardNext, next), row(Key::CardLast, last)).into_any()
}

/// The nearest cities that share a network with this one, one in each direction.
fn fellows(ix: CityIx, camera: Camera, here: Here, t: Texts, dataset: &'static Dataset) -> AnyView {
    let Some(from) = dataset.city(ix).lonlat else {
        return ().into_any();
    };
    let around = fellow_members(dataset, ix);
    let headings = [
        (Heading::North, Key::CardNorth),
        (Heading::East, Key::CardEast),
        (Heading::South, Key::CardSouth),
        (Heading::West, Key::CardWest),
    ];
    let rows: Vec<AnyView> = headings
        .into_iter()
        .filter_map(|(heading, key)| {
            let found = nearest(from, &around, Some(heading), 1);
            let near = found.first()?;
            // What was asked about are positions of the dataset.
            let city = dataset.city(CityIx(near.key as u32));
            let (ix, world) = (city.ix, dataset.world(city.ix)?);
            let text = format!(
                "{}, {}",
                city.name,
                t.count(Key::MapKm, near.distance_km.round() as usize, &[])
            );
            let row = view! {
                <li>
                    <span class="quiet">{t.get(key)}</span>
                    " "
                    <button class="link" type="button" on:click=on(move |_| {
                        choose(here, dataset, Some(ix));
                        camera.show(world);
                    })>{text}</button>
                </li>
            };
            Some(row.into_any())
        })
        .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    view! { <h3>{t.get(Key::CardFellows)}</h3><ul class="card__rows">{rows}</ul> }.into_any()
}

/// Every city with a place that is in one of the city's networks.
fn fellow_members(dataset: &Dataset, ix: CityIx) -> Vec<(usize, LonLat)> {
    let mut is_fellow = vec![false; dataset.city_count()];
    for group in dataset
        .memberships_of_city(ix)
        .chunk_by(|a, b| a.network == b.network)
    {
        if let Some(own) = group.first() {
            for other in dataset.memberships_of_network(own.network) {
                is_fellow[other.city.0 as usize] = true;
            }
        }
    }
    dataset
        .cities()
        .filter(|other| other.ix != ix && is_fellow[other.ix.0 as usize])
        .filter_map(|other| Some((other.ix.0 as usize, other.lonlat?)))
        .collect()
}
