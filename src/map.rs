//! The map: a canvas for land and sea, and real links and buttons above it for the places. It reads the
//! address and the selection like the list does; only where it is being moved to is its own.

mod camera;
mod canvas;
mod controls;
mod gestures;
mod labels;
mod marks;
mod scene;

use atlas::address::Page;
use leptos::html::Div;
use leptos::prelude::*;

use crate::address::here;
use crate::i18n::{Key, texts};
use crate::reactive::{changing, derived, memo};
use crate::ui::Failure;

/// The map beside the text.
#[component]
#[must_use]
pub fn MapPane() -> impl IntoView {
    let t = texts();
    let scene = scene::provide_scene();
    let camera = camera::provide_camera(scene);
    let land = canvas::land(camera);
    let surface = NodeRef::<Div>::new();
    camera.measure(surface);
    let gestures = gestures::Gestures::new(camera, surface);
    provide_context(gestures);

    let lines = memo(move || scene.with(|scene| scene.lines.clone()));
    let name = move || t.count(Key::MapName, scene.with(|scene| scene.points.len()), &[]);
    view! {
        <section class="map" aria-label=derived(name) on:keydown=move |event| gestures.key(&event)>
            <a class="skip" href="#text" rel="external">{t.get(Key::MapSkip)}</a>
            <div
                class="map__surface"
                node_ref=surface
                on:pointerdown=move |event| gestures.press(&event)
                on:pointermove=move |event| gestures.drag(&event)
                on:pointerup=move |event| gestures.release(&event)
                on:pointercancel=move |event| gestures.release(&event)
                on:wheel=move |event| gestures.wheel(&event)
                on:dblclick=move |event| gestures.double_click(&event)
            >
                <div class="map__keys" tabindex="0" role="application" aria-label=t.get(Key::MapKeys)>
                    <canvas::Land camera land lines=lines />
                </div>
                <marks::Marks camera scene />
            </div>
            <controls::Controls camera scene />
            <a class="map__credit" href=format!("{}#data", here().href(&Page::About))>{t.get(Key::MapCredit)}</a>
            {changing(move || {
                let failure = land.failure.get();
                failure.map(|error| view! { <div class="map__failure"><Failure error /></div> }).into_any()
            })}
        </section>
    }
}
