//! Land and sea. The coastlines are handed to the browser once; a frame only transforms them.

use atlas::geo::view::Frame;
use leptos::html::Canvas;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, Path2d};

use super::camera::Camera;
use crate::app::Retry;
use crate::dom;
use crate::library::{DataError, Library};
use crate::reactive::{Computed, effect, memo, resource};

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

/// Coastlines as the browser keeps them, and how many of their units the world is wide.
#[derive(Clone)]
struct Coast {
    path: Path2d,
    world_units: f64,
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
                    let path = Path2d::new_with_path_string(&map.land_path());
                    let world_units = f64::from(map.grid());
                    path.map(|path| Coast { path, world_units })
                        .map_err(|_| DataError::broken(crate::library::Part::BaseMap))
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
    lines: Computed<Vec<Vec<atlas::geo::mercator::World>>>,
) -> impl IntoView {
    let canvas = NodeRef::<Canvas>::new();
    let dark = dom::media("(prefers-color-scheme: dark)");
    let forced = dom::media("(forced-colors: active)");
    effect(move || {
        dark.track();
        forced.track();
        let frame = camera.frame.get();
        let Some(canvas) = canvas.get() else { return };
        lines.with(|lines| draw(&canvas, frame, land.path.get().as_ref(), lines));
    });
    view! { <canvas class="map__land" node_ref=canvas aria-hidden="true"></canvas> }
}

fn draw(
    canvas: &HtmlCanvasElement,
    frame: Frame,
    coast: Option<&Coast>,
    lines: &[Vec<atlas::geo::mercator::World>],
) {
    let ratio = window().device_pixel_ratio().clamp(1.0, MAX_PIXEL_RATIO);
    let (width, height) = (frame.size.width_px * ratio, frame.size.height_px * ratio);
    // Setting the size clears the canvas and is dear; it is done only when it changes.
    if (f64::from(canvas.width()), f64::from(canvas.height())) != (width.round(), height.round()) {
        canvas.set_width(width.round() as u32);
        canvas.set_height(height.round() as u32);
    }
    let context = canvas.get_context("2d").ok().flatten();
    let Some(context) = context.and_then(|context| context.dyn_into::<CanvasRenderingContext2d>().ok())
    else {
        return;
    };
    let _ = context.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0);
    context.set_fill_style_str(&dom::style_token("--sea"));
    context.fill_rect(0.0, 0.0, width, height);
    let world_px = frame.view.scale_px() * ratio;
    let left = |copy: i32| width / 2.0 + (f64::from(copy) - frame.view.center.x) * world_px;
    let top = height / 2.0 - frame.view.center.y * world_px;
    if let Some(coast) = coast {
        context.set_fill_style_str(&dom::style_token("--land"));
        let scale = world_px / coast.world_units;
        for copy in frame.copies() {
            let _ = context.set_transform(scale, 0.0, 0.0, scale, left(copy), top);
            context.fill_with_path_2d(&coast.path);
        }
    }
    let _ = context.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0);
    context.set_stroke_style_str(&dom::style_token("--line-on-map"));
    context.set_line_width(ratio);
    for copy in frame
        .copies()
        .flat_map(|copy| [copy - 1, copy, copy + 1])
        .collect::<std::collections::BTreeSet<_>>()
    {
        context.begin_path();
        for line in lines {
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
