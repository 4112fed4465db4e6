//! The buttons of the map: everything that a drag or a wheel does, done by a press.

use std::sync::Arc;

use atlas::geo::view::{Frame, Screen, View};
use leptos::prelude::*;

use super::camera::{Camera, fit};
use super::scene::Scene;
use crate::dom;
use crate::i18n::{Key, texts};
use crate::reactive::{Computed, derived, on};

/// How far a press of an arrow moves the map, as a part of its size.
const PAN_PART: f64 = 0.3;

#[component]
pub(super) fn Controls(camera: Camera, scene: Computed<Arc<Scene>>) -> impl IntoView {
    let t = texts();
    let zoom = move |levels: f64| camera.go(zoomed(camera.now(), levels));
    let pan = move |x: f64, y: f64| {
        let frame = camera.now();
        camera.go(frame.pan_by_px(
            x * PAN_PART * frame.size.width_px,
            y * PAN_PART * frame.size.height_px,
        ));
    };
    let to_results = move || {
        let size = camera.now().size;
        scene.with_untracked(|scene| camera.go(fit(scene, size)));
    };
    view! {
        <div class="map__controls" role="group" aria-label=t.get(Key::MapControls)>
            <Control name=t.get(Key::MapZoomIn) icon="M10 4v12M4 10h12" on_press=Box::new(move || zoom(1.0)) />
            <Control name=t.get(Key::MapZoomOut) icon="M4 10h12" on_press=Box::new(move || zoom(-1.0)) />
            <Control
                name=t.get(Key::MapFit)
                icon="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4"
                on_press=Box::new(to_results)
            />
            <Control
                name=t.get(Key::MapWorld)
                icon="M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M3 10h14M10 3c-4 4-4 10 0 14c4-4 4-10 0-14"
                on_press=Box::new(move || camera.go(View::WORLD))
            />
            {dom::can_fill_screen().then(|| {
                let full = dom::fills_screen();
                let name = derived(move || t.get(if full.get() { Key::MapFullScreenEnd } else { Key::MapFullScreen }));
                view! {
                    <button
                        class="control"
                        type="button"
                        aria-label=name
                        title=name
                        on:click=on(move |_| dom::fill_screen(".map", !full.get_untracked()))
                    >
                        <Icon path="M4 7V4h3M13 4h3v3M16 13v3h-3M7 16H4v-3M8 8h4v4H8z" />
                    </button>
                }
            })}
            <details class="map__pan">
                <summary class="control" aria-label=t.get(Key::MapPan) title=t.get(Key::MapPan)>
                    <Icon path="M10 3v14M3 10h14M8 5l2-2l2 2M8 15l2 2l2-2M5 8l-2 2l2 2M15 8l2 2l-2 2" />
                </summary>
                <div class="map__arrows">
                    <Control name=t.get(Key::MapNorth) icon="M5 12l5-5l5 5" on_press=Box::new(move || pan(0.0, 1.0)) />
                    <Control name=t.get(Key::MapWest) icon="M12 5l-5 5l5 5" on_press=Box::new(move || pan(1.0, 0.0)) />
                    <Control name=t.get(Key::MapEast) icon="M8 5l5 5l-5 5" on_press=Box::new(move || pan(-1.0, 0.0)) />
                    <Control name=t.get(Key::MapSouth) icon="M5 8l5 5l5-5" on_press=Box::new(move || pan(0.0, -1.0)) />
                </div>
            </details>
        </div>
    }
}

/// A frame's view, further in or out about its middle.
pub(super) fn zoomed(frame: Frame, levels: f64) -> View {
    let middle = Screen {
        x_px: frame.size.width_px / 2.0,
        y_px: frame.size.height_px / 2.0,
    };
    frame.zoom_around(middle, frame.view.zoom + levels)
}

#[component]
fn Control(name: &'static str, icon: &'static str, on_press: Box<dyn Fn()>) -> impl IntoView {
    view! {
        <button class="control" type="button" aria-label=name title=name on:click=on(move |_| on_press())>
            <Icon path=icon />
        </button>
    }
}

#[component]
pub(super) fn Icon(path: &'static str) -> impl IntoView {
    view! {
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d=path fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
    }
}
