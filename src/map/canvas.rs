//! Land and sea, lines and borders. The coastlines are handed to the browser once; a frame only transforms
//! them.

use atlas::geo::view::Frame;
use leptos::html::Canvas;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, Path2d};

use super::camera::Camera;
use super::scene::Lines;
use crate::app::Retry;
use crate::dom;
use crate::library::{DataError, Library, Part};
use crate::reactive::{Computed, effect, memo, on, resource};

/// From this zoom on the finer base map is worth its bytes.
const FINE_ZOOM: f64 = 3.4;
/// The sharpest screen that is drawn for; more is not seen, and costs fill.
const MAX_PIXEL_RATIO: f64 = 3.0;

/// The base map, as far as it is there.
#[derive(Clone, Copy)]
pub(super) struct LandLayer {
    path: Signal<Option<Coast>, LocalStorage>,
    /// Why there is none.
    pub(super) failure: Computed<Option<DataError>>,
}

/// Coastlines and borders as the browser keeps them, and how many of their units the world is wide.
#[derive(Clone)]
struct Coast {
    land: Path2d,
    borders: Path2d,
    world_units: f64,
}

/// What the style sheet says now. Asking it makes the browser lay out the page, so it is asked once and not
/// for each frame.
#[derive(Debug, Clone, Default, PartialEq)]
struct Theme {
    sea: String,
    land: String,
    line: String,
    border: String,
}

/// Fetches the base map; the finer one once it is zoomed in far enough.
pub(super) fn land(camera: Camera) -> LandLayer {
    let library: Option<Library> = use_context();
    let retry: Option<Retry> = use_context();
    let fetch = move |fine: bool, wanted: Computed<bool>| {
        resource(move || {
            if let Some(retry) = retry {
                retry.track();
            }
            let library = library.filter(|_| wanted.get());
            async move {
                let map = library?.base_map(fine).await;
                Some(map.and_then(|map| {
                    let path = |data: &str| Path2d::new_with_path_string(data);
                    match (path(&map.land_path()), path(&map.borders_path())) {
                        (Ok(land), Ok(borders)) => Ok(Coast {
                            land,
                            borders,
                            world_units: f64::from(map.grid()),
                        }),
                        _ => Err(DataError::broken(Part::BaseMap)),
                    }
                }))
            }
        })
    };
    let coarse = fetch(false, memo(|| true));
    // Once it was near, the finer map is there and stays.
    let was_near = StoredValue::new(false);
    let is_near = memo(move || {
        if !was_near.get_value() && camera.frame.get().view.zoom >= FINE_ZOOM {
            was_near.set_value(true);
        }
        was_near.get_value()
    });
    let fine = fetch(true, is_near);
    let path = Signal::derive_local(move || {
        let fine = fine.get().flatten().and_then(Result::ok);
        fine.or_else(|| coarse.get().flatten().and_then(Result::ok))
    });
    let failure = memo(move || coarse.get().flatten().and_then(Result::err));
    LandLayer { path, failure }
}

/// The canvas. It says nothing by itself: the places above it are what is read.
#[component]
pub(super) fn Land(
    camera: Camera,
    land: LandLayer,
    lines: Computed<Lines>,
    borders: RwSignal<bool>,
    /// Whether the browser draws nothing, or no longer.
    blank: RwSignal<bool>,
) -> impl IntoView {
    let canvas = NodeRef::<Canvas>::new();
    let dark = dom::media("(prefers-color-scheme: dark)");
    let forced = dom::media("(forced-colors: active)");
    let theme = memo(move || {
        dark.track();
        forced.track();
        camera.printing.with(|_| ());
        Theme {
            sea: dom::style_token("--sea"),
            land: dom::style_token("--land"),
            line: dom::style_token("--line-on-map"),
            border: dom::style_token("--border-on-map"),
        }
    });
    effect(move || {
        let frame = camera.frame.get();
        let Some(canvas) = canvas.get() else { return };
        let drawn = lines.with(|lines| {
            theme.with(|theme| {
                draw(
                    &canvas,
                    frame,
                    land.path.get().as_ref(),
                    lines,
                    borders.get(),
                    theme,
                    camera.printing.get(),
                )
            })
        });
        // What the browser can do is no state of ours; it is only told on.
        if blank.get_untracked() == drawn {
            blank.set(!drawn);
        }
    });
    view! {
        <canvas
            class="map__land"
            node_ref=canvas
            aria-hidden="true"
            on:contextlost=on(move |_: web_sys::Event| blank.set(true))
            on:contextrestored=on(move |_: web_sys::Event| blank.set(false))
        ></canvas>
    }
}

/// Draws a frame; whether there was something to draw on.
fn draw(
    canvas: &HtmlCanvasElement,
    frame: Frame,
    coast: Option<&Coast>,
    lines: &Lines,
    borders: bool,
    theme: &Theme,
    printing: bool,
) -> bool {
    // Paper is finer than a screen.
    let least = if printing { MAX_PIXEL_RATIO } else { 1.0 };
    let ratio = window().device_pixel_ratio().clamp(least, MAX_PIXEL_RATIO);
    let (width, height) = (frame.size.width_px * ratio, frame.size.height_px * ratio);
    // Setting the size clears the canvas and is dear; it is done only when it changes.
    if (f64::from(canvas.width()), f64::from(canvas.height())) != (width.round(), height.round()) {
        canvas.set_width(width.round() as u32);
        canvas.set_height(height.round() as u32);
    }
    let context = canvas.get_context("2d").ok().flatten();
    let Some(context) = context.and_then(|context| context.dyn_into::<CanvasRenderingContext2d>().ok())
    else {
        return false;
    };
    // Setting a transform fails on no finite number, and a frame has no others.
    let _ = context.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0);
    context.set_fill_style_str(&theme.sea);
    context.fill_rect(0.0, 0.0, width, height);
    let world_px = frame.view.scale_px() * ratio;
    let left = |copy: i32| width / 2.0 + (f64::from(copy) - frame.view.center.x) * world_px;
    let top = height / 2.0 - frame.view.center.y * world_px;
    if let Some(coast) = coast {
        let scale = world_px / coast.world_units;
        context.set_fill_style_str(&theme.land);
        context.set_stroke_style_str(&theme.border);
        context.set_line_width(ratio / scale);
        for copy in frame.copies() {
            let _ = context.set_transform(scale, 0.0, 0.0, scale, left(copy), top);
            context.fill_with_path_2d(&coast.land);
            if borders {
                context.stroke_with_path(&coast.borders);
            }
        }
    }
    if !lines.is_empty() {
        let _ = context.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0);
        context.set_stroke_style_str(&theme.line);
        context.set_line_width(ratio);
        // A line that leaves the world on one side is seen from the neighbouring copy.
        let copies = frame.copies();
        for copy in copies.start() - 1..=copies.end() + 1 {
            context.begin_path();
            for line in lines.0.iter() {
                for (position, world) in line.iter().enumerate() {
                    let (x, y) = (left(copy) + world.x * world_px, top + world.y * world_px);
                    if position == 0 {
                        context.move_to(x, y);
                    } else {
                        context.line_to(x, y);
                    }
                }
            }
            context.stroke();
        }
    }
    true
}
