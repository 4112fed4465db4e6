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
use crate::reactive::{Computed, Fetched, effect, from_then_on, memo, on, resource};

/// From this zoom on the finer base map is worth its bytes.
const FINE_ZOOM: f64 = 3.4;
/// The sharpest screen that is drawn for; more is not seen, and costs fill.
const MAX_PIXEL_RATIO: f64 = 3.0;

/// The base map, as far as it is there.
#[derive(Clone, Copy)]
pub(super) struct LandLayer {
    land: Signal<Option<Shape>, LocalStorage>,
    borders: Signal<Option<Shape>, LocalStorage>,
    /// Why there is none of what is to be seen.
    pub(super) failure: Computed<Option<DataError>>,
}

/// What of the base map is fetched by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layer {
    Land,
    Borders,
    /// Both, and finer.
    Fine,
}

/// Land, borders or both.
#[derive(Clone, Default)]
struct Shapes {
    land: Option<Shape>,
    borders: Option<Shape>,
}

/// Coastlines or borders as the browser keeps them, and how many of their units the world is wide.
#[derive(Clone)]
struct Shape {
    path: Path2d,
    world_units: f64,
}

impl Shape {
    fn new(path: &str, grid: u32) -> Result<Self, DataError> {
        let path = Path2d::new_with_path_string(path).map_err(|_| DataError::broken(Part::BaseMap))?;
        Ok(Self {
            path,
            world_units: f64::from(grid),
        })
    }
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

/// Fetches the land, its borders once they are to be seen, and the finer base map once it is zoomed in far enough.
pub(super) fn land(camera: Camera, shows_borders: RwSignal<bool>) -> LandLayer {
    let library: Option<Library> = use_context();
    let retry: Option<Retry> = use_context();
    let fetch = move |layer: Layer, wanted: Computed<bool>| {
        resource(move || {
            if let Some(retry) = retry {
                retry.track();
            }
            let library = library.filter(|_| wanted.get());
            async move { Some(shapes(library?, layer).await) }
        })
    };
    let coarse = fetch(Layer::Land, memo(|| true));
    // Once it was near, the finer map is there and stays.
    let is_near = from_then_on(move || camera.frame.get().view.zoom >= FINE_ZOOM);
    let fine = fetch(Layer::Fine, is_near);
    let failure = |fetched: Fetched<Fetching>| fetched.get().flatten().and_then(Result::err);
    // Without the finer map, the others are looked at from near.
    let has_no_others = move || !is_near.get() || failure(fine).is_some();
    let lines = fetch(
        Layer::Borders,
        from_then_on(move || shows_borders.get() && has_no_others()),
    );
    let there = |fetched: Fetched<Fetching>| {
        let shapes = fetched.get().flatten().and_then(Result::ok);
        shapes.unwrap_or_default()
    };
    LandLayer {
        land: Signal::derive_local(move || there(fine).land.or_else(|| there(coarse).land)),
        borders: Signal::derive_local(move || there(fine).borders.or_else(|| there(lines).borders)),
        failure: memo(move || {
            let of_lines = || failure(lines).filter(|_| shows_borders.get());
            failure(coarse).or_else(of_lines)
        }),
    }
}

/// What of the base map is wanted, once it is there.
type Fetching = Option<Result<Shapes, DataError>>;

async fn shapes(library: Library, layer: Layer) -> Result<Shapes, DataError> {
    if layer == Layer::Land {
        let (path, grid) = library.land_path().await?;
        return Ok(Shapes {
            land: Some(Shape::new(&path, grid)?),
            borders: None,
        });
    }
    let is_fine = layer == Layer::Fine;
    let missed = if is_fine { Part::BaseMap } else { Part::Borders };
    let map = library.base_map(is_fine, missed).await?;
    let land = is_fine.then(|| Shape::new(&map.land_path(), map.grid()));
    Ok(Shapes {
        land: land.transpose()?,
        borders: Some(Shape::new(&map.borders_path(), map.grid())?),
    })
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
    /// Told once land is drawn, or cannot be.
    is_drawn: RwSignal<bool>,
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
                    land.land.get().as_ref(),
                    land.borders.get().filter(|_| borders.get()).as_ref(),
                    lines,
                    theme,
                    camera.printing.get(),
                )
            })
        });
        // What the browser can do is no state of ours; it is only told on.
        if blank.get_untracked() == drawn {
            blank.set(!drawn);
        }
        // What stands over the map does not decide what is drawn.
        let is_there = land.land.with(Option::is_some) || land.failure.with(Option::is_some);
        if (is_there || !drawn) && !is_drawn.get_untracked() {
            is_drawn.set(true);
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
    land: Option<&Shape>,
    borders: Option<&Shape>,
    lines: &Lines,
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
    for (shape, is_filled) in [(land, true), (borders, false)] {
        let Some(Shape { path, world_units }) = shape else {
            continue;
        };
        let scale = world_px / world_units;
        context.set_fill_style_str(&theme.land);
        context.set_stroke_style_str(&theme.border);
        context.set_line_width(ratio / scale);
        for copy in frame.copies() {
            let _ = context.set_transform(scale, 0.0, 0.0, scale, left(copy), top);
            if is_filled {
                context.fill_with_path_2d(path);
            } else {
                context.stroke_with_path(path);
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
