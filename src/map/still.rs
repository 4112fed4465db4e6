//! The map of a page that is rendered at build time: a drawing of where the places are. The map itself takes its
//! place once the program runs and the page is used. What it shows also stands in the text beside it, so that nothing in it has to be
//! reached.

use atlas::dataset::Dataset;
use atlas::decimal::decimal;
use atlas::geo::bounds::Bounds;
use atlas::geo::mercator::World;
use leptos::prelude::*;

use super::camera::focus;
use super::scene::{Point, Scene, Weight, provide_scene};
use crate::app::data;
use crate::i18n::{Key, texts};
use crate::library::Library;

/// How many units of the drawing the world is wide: a unit is a pixel at zoom 4.
const WORLD_UNITS: f64 = 4096.0;
/// What stands nearer together is drawn no larger, as on the map itself: 512 px at its closest zoom.
const CLOSEST: f64 = 1.0 / 16.0;

/// The drawing on paper without and with what stands around it, as in `style/print-map.css`.
const BOX_PX: (f64, f64) = (653.0, 393.0);
const SHEET_PX: (f64, f64) = (680.0, 420.0);

/// Whether a drawing says which places its dots are, so that `public/boot.js` can number them on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dots {
    /// Each dot with its city's id.
    Named,
    /// Dots alone: what is not printed is lighter without.
    Bare,
}

/// The drawing, in the box of the map.
pub(crate) fn still_map(named: Dots) -> AnyView {
    let t = texts();
    let scene = provide_scene().get_untracked();
    let library: Option<Library> = use_context();
    // The explorer's list has hundreds of rows, of which the page has the first: they need no numbers.
    let names = (named == Dots::Named && !scene.occasion.is_explorer()).then(data);
    let name = t.count(Key::MapName, scene.points.len(), &[]);
    let image_name = name.clone();
    let bounds = Bounds::of(focus(&scene)).unwrap_or(Bounds::WORLD);
    let is_near = bounds.width().max(bounds.height()) < CLOSEST;
    // The map that takes its place stands where it would without it: the style knows how far out that is.
    let is_world = scene.occasion.is_explorer();
    let drawn = if is_world {
        let left = bounds.center().x * WORLD_UNITS - WORLD_UNITS / 2.0;
        format!("{} 0 {WORLD_UNITS} {WORLD_UNITS}", decimal(left, 1))
    } else {
        view_box(&bounds, is_near)
    };
    let land = library.and_then(Library::land).map(|(address, grid)| {
        let copies: Vec<AnyView> = (-1..=1)
            .map(|copy| {
                let shift = decimal(f64::from(copy) * WORLD_UNITS, 0);
                let scale = decimal(WORLD_UNITS / f64::from(grid), 6);
                let place = format!("translate({shift} 0) scale({scale})");
                view! { <use class="still__land" href=format!("{address}#land") transform=place /> }
                    .into_any()
            })
            .collect();
        copies
    });
    view! {
        <section class="map" aria-label=name>
            <svg
                class="still"
                class:still--near=is_near
                class:still--world=is_world
                role="img"
                aria-label=image_name
                viewBox=drawn
                // On paper, where its box is no square.
                preserveAspectRatio=is_world.then_some("xMidYMid slice")
                data-pixel=names.map(|_| decimal(pixel(&bounds, is_near) * WORLD_UNITS, 4))
            >
                {land}
                <path class="still__lines" d=lines(&scene) />
                {dots(&scene, &bounds, is_near, names, Weight::Around, "still__around")}
                {dots(&scene, &bounds, is_near, names, Weight::Among, "still__among")}
                {dots(&scene, &bounds, is_near, names, Weight::Center, "still__center")}
            </svg>
            <p class="still__credit">{t.get(Key::MapCredit)}</p>
            {names.map(|_| view! { <p class="map__paper">{t.get(Key::MapPaper)}</p> }.into_any())}
        </section>
    }
    .into_any()
}

/// What is fitted into the box; of places near together, the land around their middle.
fn view_box(bounds: &Bounds, is_near: bool) -> String {
    let center = bounds.center();
    let (width, height) = size(bounds, is_near);
    // The middle of a box over the antimeridian lies on the world itself, as dots do.
    let numbers = [center.x - width / 2.0, center.y - height / 2.0, width, height];
    numbers.map(units).join(" ")
}

/// The width and height of what is fitted into the box.
fn size(bounds: &Bounds, is_near: bool) -> (f64, f64) {
    let (width, height) = if is_near {
        (CLOSEST, CLOSEST)
    } else {
        (bounds.width(), bounds.height())
    };
    (width.max(CLOSEST / 64.0), height.max(CLOSEST / 64.0))
}

/// How much of the world a pixel of the sheet shows, on which the box is printed.
fn pixel(bounds: &Bounds, is_near: bool) -> f64 {
    let (width, height) = size(bounds, is_near);
    (width / BOX_PX.0).max(height / BOX_PX.1)
}

/// Dots of a fixed size whatever the drawing is scaled to: strokes without length, with round ends. Where `names` has
/// the dataset, the ids of the cities that a sheet shows stand in the order of the dots, which are the first ones.
fn dots(
    scene: &Scene,
    bounds: &Bounds,
    is_near: bool,
    names: Option<&Dataset>,
    weight: Weight,
    class: &'static str,
) -> Option<AnyView> {
    let center = bounds.center();
    let pixel = pixel(bounds, is_near);
    let is_on_sheet = |point: &&Point| {
        let at = point.world.nearest_to(center.x);
        (at.x - center.x).abs() <= pixel * SHEET_PX.0 / 2.0
            && (at.y - center.y).abs() <= pixel * SHEET_PX.1 / 2.0
    };
    let points = scene
        .points
        .iter()
        .filter(|point| point.weight == weight)
        .filter(|point| weight != Weight::Around || stands_near(bounds, point.world));
    let (on_sheet, around): (Vec<&Point>, Vec<&Point>) = points.partition(is_on_sheet);
    let dot = |point: &&Point| {
        let at = point.world.nearest_to(center.x);
        format!("M{} {}h0", units(at.x), units(at.y))
    };
    let path: String = on_sheet.iter().chain(&around).map(dot).collect();
    let cities = names.map(|dataset| {
        let ids = on_sheet.iter().map(|point| dataset.city(point.city).id);
        ids.collect::<Vec<_>>().join(" ")
    });
    (!path.is_empty()).then(|| view! { <path class=class d=path data-cities=cities /> }.into_any())
}

/// Whether a place stands so near to what is shown that a wide screen shows it too.
fn stands_near(bounds: &Bounds, world: World) -> bool {
    let (center, reach) = (
        bounds.center(),
        bounds.width().max(bounds.height()).max(CLOSEST) * 2.0,
    );
    let at = world.nearest_to(center.x);
    (at.x - center.x).abs() < reach && (at.y - center.y).abs() < reach
}

fn lines(scene: &Scene) -> String {
    let line = |points: &Vec<World>| {
        let points: Vec<String> = points
            .iter()
            .map(|point| format!("{} {}", units(point.x), units(point.y)))
            .collect();
        format!("M{}", points.join("L"))
    };
    scene.lines.0.iter().map(line).collect()
}

fn units(world: f64) -> String {
    decimal(world * WORLD_UNITS, 1)
}
