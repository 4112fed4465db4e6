//! The map: a canvas for land and sea, and real links and buttons above it for the places. It reads the
//! address and the selection like the list does; only where it is being moved to is its own.

mod board;
mod camera;
mod canvas;
mod card;
mod compared;
mod controls;
mod gestures;
mod labels;
mod layer;
mod legend;
mod marks;
mod numbers;
mod scene;
mod shapes;
#[cfg(not(target_arch = "wasm32"))]
mod still;
mod time;

use leptos::html::Div;
use leptos::prelude::*;

pub use camera::Camera;
pub use card::card;
pub use compared::compared;
pub use legend::legend_entries;
pub use scene::Scene;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use still::{Dots, still_map};
pub use time::{Years, years};

use crate::app::in_turn;
use crate::i18n::{Key, texts};
use crate::reactive::{changing, derived, memo, on};
use crate::ui::Failure;

/// Makes the map beside the text, which tells once it has drawn what it shows, or cannot.
pub type MakesMap = fn(RwSignal<bool>) -> AnyView;

/// The map as a part of the program. What is named here, and what only it needs, stands in a file of its own.
#[must_use]
pub fn part() -> MakesMap {
    |is_drawn| view! { <MapPane is_drawn /> }.into_any()
}

/// The map beside the text.
#[component]
fn MapPane(is_drawn: RwSignal<bool>) -> impl IntoView {
    let t = texts();
    let query = crate::explorer::explorer().query;
    let scene = scene::provide_scene();
    let camera = camera::provide_camera(scene);
    let (borders, blank) = (RwSignal::new(false), RwSignal::new(false));
    let land = canvas::land(camera, borders);
    let surface = NodeRef::<Div>::new();
    camera.measure(surface);
    let gestures = gestures::Gestures::new(camera, surface);
    provide_context(gestures);

    let lines = memo(move || scene.with(|scene| scene.lines.clone()));
    let name = move || t.count(Key::MapName, scene.with(|scene| scene.points.len()), &[]);
    // Said once the map has come to rest, and not before it was moved.
    let in_view = move || {
        if camera.rests.get() == 0 {
            return String::new();
        }
        let bounds = camera.now().bounds(0.0);
        let count = scene.with(|scene| {
            let points = scene.points.iter();
            points.filter(|point| bounds.contains(point.world)).count()
        });
        t.count(Key::MapInView, count, &[])
    };
    view! {
        <section class="map" aria-label=derived(name)>
            <a class="skip" href="#text" rel="external">{t.get(Key::MapSkip)}</a>
            <div
                class="map__surface"
                class:map__surface--cooperative=derived(move || query.with(|query| query.cooperative))
                node_ref=surface
                on:keydown=on(move |event| gestures.key(&event))
                on:pointerdown=on(move |event| gestures.press(&event))
                on:pointermove=on(move |event| gestures.drag(&event))
                on:pointerup=on(move |event| gestures.release(&event))
                on:pointercancel=on(move |event| gestures.cancel(&event))
                on:wheel=on(move |event| gestures.wheel(&event))
                on:dblclick=on(move |event| gestures.double_click(&event))
            >
                <div class="map__keys" tabindex="0" role="application" aria-label=t.get(Key::MapKeys)>
                    <canvas::Land camera land lines borders blank is_drawn />
                </div>
                {in_turn(move || view! { <marks::Marks camera scene /> }.into_any())}
            </div>
            {changing(move || {
                let hint = gestures.hint.get().map(|key| t.get(key));
                // Whoever uses the keys has no need of it.
                hint.map(|hint| view! { <p class="map__hint" aria-hidden="true">{hint}</p> }).into_any()
            })}
            <div class="map__over">
                {in_turn(move || view! { <controls::Controls camera scene /> }.into_any())}
                <div class="map__foot">
                    {in_turn(move || {
                        view! { <time::Time /><legend::Legend camera scene borders /> }.into_any()
                    })}
                </div>
            </div>
            <p class="map__paper">{t.get(Key::MapPaper)}</p>
            <p class="hidden" role="status">{derived(in_view)}</p>
            <card::Card camera />
            {changing(move || {
                let failure = land.failure.get().map(|error| view! { <Failure error /> }.into_any());
                let blank = blank.get().then(|| view! { <p role="alert">{t.get(Key::MapBlank)}</p> }.into_any());
                let sentence = failure.or(blank);
                sentence.map(|sentence| view! { <div class="map__failure">{sentence}</div> }).into_any()
            })}
        </section>
    }
}
