//! What the embed shows.

use atlas::dataset::{City, Dataset};
use atlas::embed::{ListPlace, View};
use atlas::slug::Slug;
use leptos::ev::Event;
use leptos::prelude::*;

use super::Desk;
use super::field::{radios, select, tick};
use crate::app::data;
use crate::i18n::{Key, texts};
use crate::reactive::{changing, derived, memo, on};

/// The kind of view, and the one that is meant.
pub(super) fn choose(desk: Desk) -> AnyView {
    let (t, view) = (texts(), desk.view());
    let kinds = [
        ("map", Key::StudioViewMap),
        ("city", Key::StudioViewCity),
        ("network", Key::StudioViewNetwork),
        ("event", Key::StudioViewEvent),
        ("events", Key::StudioViewEvents),
    ]
    .map(|(kind, key)| (kind, t.get(key)))
    .to_vec();
    let kind = memo(move || view.with(kind_of));
    let asked = changing(move || match kind.get() {
        "map" => map_choice(desk),
        "network" => networks(desk),
        "city" => cities(desk),
        "event" => events(desk),
        _ => ().into_any(),
    });
    let kinds = radios("kind", t.get(Key::StudioWhat), kinds, kind, move |kind| {
        let view = first_of(kind, data());
        desk.change(|studio| {
            studio.embed.view = view;
            studio.title.clear();
        });
    });
    view! { {kinds}{asked} }.into_any()
}

fn kind_of(view: &View) -> &'static str {
    match view {
        View::Map => "map",
        View::Network(_) => "network",
        View::City(_) => "city",
        View::Event(_) => "event",
        View::Events => "events",
    }
}

/// The first record of a kind, from which a visitor goes on.
fn first_of(kind: &str, dataset: &Dataset) -> View {
    let first = match kind {
        "network" => dataset
            .networks()
            .first()
            .map(|network| View::Network(network.id.clone())),
        "city" => dataset
            .cities()
            .next()
            .and_then(|city| Slug::parse(city.id))
            .map(View::City),
        "event" => dataset
            .events()
            .first()
            .map(|event| View::Event(event.id.clone())),
        "events" => Some(View::Events),
        _ => None,
    };
    first.unwrap_or(View::Map)
}

fn map_choice(desk: Desk) -> AnyView {
    let (here, t) = (desk.here, texts());
    let filters = t.with(Key::StudioFilters, &[("link", t.get(Key::StudioThisView))]);
    let explorer = move || desk.studio.with(|studio| here.explorer_href(&studio.embed.query));
    let places = [
        ("beside", Key::StudioListBeside),
        ("below", Key::StudioListBelow),
        ("none", Key::StudioListNone),
    ]
    .map(|(place, key)| (place, t.get(key)))
    .to_vec();
    let place = memo(move || desk.studio.with(|studio| studio.embed.options.list.slug()));
    let set_place = move |place: &str| {
        if let Some(place) = ListPlace::parse(place) {
            desk.change(|studio| studio.embed.options.list = place);
        }
    };
    let locked = memo(move || desk.studio.with(|studio| studio.embed.options.locked));
    view! {
        <p class="quiet">{filters}" "<a href=derived(explorer)>{t.get(Key::StudioToExplorer)}</a></p>
        {tick(t.get(Key::StudioLocked), locked, move |on| desk.change(|studio| studio.embed.options.locked = on))}
        {radios("list", t.get(Key::StudioList), places, place, set_place)}
    }
    .into_any()
}

fn networks(desk: Desk) -> AnyView {
    let options = data()
        .networks()
        .iter()
        .map(|network| (network.id.to_string(), network.name.clone()))
        .collect();
    record_choice(desk, Key::StudioViewNetwork, options, View::Network)
}

fn events(desk: Desk) -> AnyView {
    let options = data()
        .events()
        .iter()
        .map(|event| {
            (
                event.id.to_string(),
                format!("{} ({})", event.name, event.start.year()),
            )
        })
        .collect();
    record_choice(desk, Key::StudioViewEvent, options, View::Event)
}

fn record_choice(desk: Desk, label: Key, options: Vec<(String, String)>, view: fn(Slug) -> View) -> AnyView {
    let t = texts();
    let chosen = memo(move || desk.studio.with(|studio| id_of(&studio.embed.view)));
    let choose = move |id: &str| {
        if let Some(id) = Slug::parse(id) {
            desk.change(|studio| studio.embed.view = view(id));
        }
    };
    view! { {select(t.get(label), options, chosen, choose)}{small_map(desk)} }.into_any()
}

fn id_of(view: &View) -> String {
    match view {
        View::Network(id) | View::City(id) | View::Event(id) => id.to_string(),
        View::Map | View::Events => String::new(),
    }
}

fn small_map(desk: Desk) -> AnyView {
    let map = memo(move || desk.studio.with(|studio| studio.embed.options.map));
    tick(texts().get(Key::StudioWithMap), map, move |on| {
        desk.change(|studio| studio.embed.options.map = on);
    })
}

/// Of hundreds of cities one is found by typing.
fn cities(desk: Desk) -> AnyView {
    let (t, dataset) = (texts(), data());
    let options = dataset
        .cities()
        .map(|city| view! { <option value=named(city)></option> })
        .collect_view();
    let shown = move || {
        let id = desk.studio.with(|studio| id_of(&studio.embed.view));
        dataset.find_city(&id).map(named).unwrap_or_default()
    };
    let choose = move |event: Event| {
        let typed = event_target_value(&event);
        let found = dataset
            .cities()
            .find(|city| named(*city) == typed || city.name.eq_ignore_ascii_case(typed.trim()));
        if let Some(id) = found.and_then(|city| Slug::parse(city.id)) {
            desk.change(|studio| studio.embed.view = View::City(id));
        }
    };
    view! {
        <label class="field">
            <span>{t.get(Key::StudioCity)}</span>
            <input class="field__input" type="text" list="studio-cities" autocomplete="off" prop:value=derived(shown) on:change=on(choose) />
        </label>
        <datalist id="studio-cities">{options}</datalist>
        {small_map(desk)}
    }
    .into_any()
}

fn named(city: City<'_>) -> String {
    format!("{}, {}", city.name, city.country.name)
}
