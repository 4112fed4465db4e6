//! What the marks of the map mean, how long a stretch of it is, and where it is from.

use std::sync::Arc;

use atlas::address::Page;
use atlas::decimal::decimal;
use atlas::geo::mercator::lonlat_from_world;
use atlas::geo::scale::ScaleBar;
use leptos::prelude::*;

use super::camera::Camera;
use super::compared::networks_compared;
use super::scene::{Change, Scene, Weight};
use super::shapes::tells_apart;
use crate::address::here;
use crate::app::data;
use crate::dom;
use crate::explorer::explorer;
use crate::i18n::{Key, Texts, texts};
use crate::reactive::{Computed, changing, derived, memo, on};
use crate::ui::short_name;

/// The longest scale bar, in px.
const SCALE_PX: f64 = 110.0;

/// What stands at the foot of the map.
#[component]
pub(super) fn Legend(camera: Camera, scene: Computed<Arc<Scene>>, borders: RwSignal<bool>) -> impl IntoView {
    let (t, explorer) = (texts(), explorer());
    view! {
            <details class="legend" on:toggle=on(move |_: web_sys::Event| explorer.is_used.set(true))>
                <summary>{t.get(Key::LegendTitle)}</summary>
                <div class="legend__body">
                    {changing(move || match explorer.tools() {
                        Some(tools) => scene.with(|scene| (tools.legend)(scene)),
                        None => ().into_any(),
                    })}
                    <label class="choice">
                        <input
                            type="checkbox"
                            prop:checked=derived(move || borders.get())
                            on:change=on(move |event| borders.set(event_target_checked(&event)))
                        />
                        <span>{t.get(Key::LegendBorders)}</span>
                    </label>
                    {changing(move || {
                        let shown = borders.get();
                        shown.then(|| view! { <p class="quiet">{t.get(Key::LegendDisclaimer)}</p> }).into_any()
                    })}
                </div>
            </details>
            {scale(camera, t)}
            <a class="map__credit" href=format!("{}#data", here().href(&Page::About))>{t.get(Key::MapCredit)}</a>
    }
}

/// What a mark looks like, beside what it means. Only what the map shows now is explained.
pub fn legend_entries(scene: &Scene) -> AnyView {
    let (t, explorer, dataset) = (texts(), explorer(), data());
    let is_explorer = scene.occasion.is_explorer();
    let has = |weight: Weight| scene.points.iter().any(|point| point.weight == weight);
    let changed = |change: Change| scene.points.iter().any(|point| point.change == change);
    let mut rows: Vec<AnyView> = Vec::new();
    let mut add = |class: &'static str, shape: Option<usize>, text: String| {
        let shape = shape.map(|shape| shape.to_string());
        let row = view! {
            <li>
                <span class=class data-shape=shape aria-hidden="true"><span class="mark__dot"></span></span>
                <span>{text}</span>
            </li>
        };
        rows.push(row.into_any());
    };
    let query = if is_explorer {
        explorer.question.get()
    } else {
        networks_compared(&scene.occasion.compared)
    };
    if tells_apart(&query) {
        for (position, id) in query.networks.iter().enumerate() {
            if let Some((_, network)) = dataset.find_network(id.as_str()) {
                add("mark", Some(position), short_name(network).to_owned());
            }
        }
        add(
            "mark mark--several",
            Some(0),
            t.get(Key::LegendSeveral).to_owned(),
        );
    } else if has(Weight::Among) {
        add("mark", None, t.get(Key::LegendPlace).to_owned());
    }
    let year = query.at.unwrap_or_default().to_string();
    for (change, class, key) in [
        (Change::Joined, "mark mark--joined", Key::LegendJoined),
        (Change::Left, "mark mark--left", Key::LegendLeft),
    ] {
        if changed(change) {
            add(class, None, t.with(key, &[("year", &year)]));
        }
    }
    if has(Weight::Center) {
        add("mark mark--selected", None, t.get(Key::LegendSeat).to_owned());
    } else if is_explorer {
        add("mark mark--selected", None, t.get(Key::LegendChosen).to_owned());
    }
    if has(Weight::Around) {
        add("mark mark--around", None, t.get(Key::LegendAround).to_owned());
    }
    add("mark legend__cluster", None, t.get(Key::LegendCluster).to_owned());
    if !scene.lines.is_empty() {
        add("legend__line", None, t.get(Key::LegendLine).to_owned());
    }
    view! { <ul class="legend__rows">{rows}</ul> }.into_any()
}

/// A round length as a line.
fn scale(camera: Camera, t: Texts) -> AnyView {
    let bar = memo(move || {
        let view = camera.frame.with(|frame| frame.view);
        ScaleBar::new(lonlat_from_world(view.center).lat, view.zoom, SCALE_PX)
    });
    // The first paint does not wait for the browser's forms of large numbers.
    let is_wanted = RwSignal::new(false);
    dom::when_idle(move || {
        is_wanted.try_set(true);
    });
    let rounded = memo(move || {
        let bar = bar.get().filter(|_| is_wanted.get())?;
        Some(match bar.length_km() {
            Some(km) => (Key::MapKm, km),
            None => (Key::MapM, bar.length_m),
        })
    });
    let length = move || match rounded.get() {
        Some((key, count)) => t.with(key, &[("count", &t.number(f64::from(count)))]),
        None => String::new(),
    };
    let width = move || bar.get().map_or(0.0, |bar| bar.width_px);
    view! {
        <p class="scale">
            <span class="hidden">{derived(move || t.with(Key::MapScale, &[("length", &length())]))}</span>
            <span
                class="scale__bar"
                aria-hidden="true"
                style:inline-size=derived(move || format!("{}px", decimal(width(), 0)))
            >
                {derived(length)}
            </span>
        </p>
    }
    .into_any()
}
