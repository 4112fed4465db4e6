//! A picture: land and sea, and places on them.

use std::ops::RangeInclusive;

use atlas::export::picture::{HEIGHT_PX, WIDTH_PX};
use atlas::geo::base_map::BaseMap;
use atlas::geo::bounds::Bounds;
use atlas::geo::mercator::World;
use atlas::geo::view::{Frame, Size, View};
use tiny_skia::{Color, FillRule, LineCap, Paint, Path, PathBuilder, Pixmap, Stroke, Transform};

use super::colours::{Colours, Rgb};
use super::subject::Subject;

/// What is free around the outermost places; who shows a picture may cut its edges.
const PADDING_PX: f64 = 80.0;
/// No nearer, so that a coast tells where in the world a single place is.
const CLOSEST_PLACE: f64 = 5.0;
/// No nearer, however close together several places are.
const CLOSEST_PLACES: f64 = 6.0;
/// From this zoom on the coarser base map has corners that can be seen.
const FINE_ZOOM: f64 = 3.4;
/// The radius of a place that a page is about, and where there are [`MANY`] of them.
const PLACE_PX: [f32; 2] = [7.0, 4.0];
/// So many places that at their full size they would cover the land.
const MANY: usize = 250;
/// The width of lines.
const LINE_PX: f32 = 2.0;
/// The ring of land that keeps neighbours and edges apart.
const RING_PX: f32 = 2.5;

/// What all pictures are drawn with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ground<'a> {
    pub(super) colours: Colours,
    /// The base map for the whole world.
    pub(super) coarse: &'a BaseMap,
    /// The one for what is nearer.
    pub(super) fine: &'a BaseMap,
}

/// Draws; `None` where there is no memory for it.
pub(super) fn draw(ground: &Ground<'_>, subject: &Subject) -> Option<Pixmap> {
    let colours = ground.colours;
    let frame = frame(subject);
    let map = if frame.view.zoom < FINE_ZOOM {
        ground.coarse
    } else {
        ground.fine
    };
    let mut canvas = Pixmap::new(WIDTH_PX, HEIGHT_PX)?;
    canvas.fill(color(colours.sea));
    for copy in frame.copies() {
        if let Some(land) = land(map, &frame, copy) {
            fill(&mut canvas, &land, colours.land);
        }
    }
    let stroke = Stroke {
        width: LINE_PX,
        line_cap: LineCap::Round,
        ..Stroke::default()
    };
    if let Some(lines) = lines(&frame, &subject.lines) {
        canvas.stroke_path(
            &lines,
            &paint(colours.quiet),
            &stroke,
            Transform::identity(),
            None,
        );
    }
    let is_crowded = subject.among.len() >= MANY;
    let center: Vec<World> = subject.center.into_iter().collect();
    for (places, radius_px, colour) in [
        (&subject.around, 4.0, colours.quiet),
        (&subject.among, PLACE_PX[usize::from(is_crowded)], colours.ink),
        (&center, 12.0, colours.signal),
    ] {
        // A ring around each, below all of them: places that touch become one shape and hide none.
        for (radius_px, colour) in [(radius_px + RING_PX, colours.land), (radius_px, colour)] {
            if let Some(circles) = circles(&frame, places, radius_px) {
                fill(&mut canvas, &circles, colour);
            }
        }
    }
    Some(canvas)
}

/// Where the map stands.
fn frame(subject: &Subject) -> Frame {
    let size = Size {
        width_px: f64::from(WIDTH_PX),
        height_px: f64::from(HEIGHT_PX),
    };
    let closest = if subject.among.is_empty() {
        CLOSEST_PLACE
    } else {
        CLOSEST_PLACES
    };
    let bounds = Bounds::of(subject.focus()).unwrap_or(Bounds::WORLD);
    Frame {
        view: View::fit(&bounds, size, PADDING_PX, closest),
        size,
    }
}

/// The land that is seen of a copy of the world.
fn land(map: &BaseMap, frame: &Frame, copy: i32) -> Option<Path> {
    let grid = f64::from(map.grid());
    let mut path = PathBuilder::new();
    for ring in map.land().iter() {
        let points = ring.iter().map(|&[x, y]| {
            let world = World {
                x: f64::from(x) / grid + f64::from(copy),
                y: f64::from(y) / grid,
            };
            on_canvas(frame, world)
        });
        if is_seen(points.clone()) {
            line(&mut path, points);
            path.close();
        }
    }
    path.finish()
}

/// Whether a shape of these points can touch the canvas.
fn is_seen(points: impl Iterator<Item = (f32, f32)>) -> bool {
    let (mut left, mut right, mut top, mut bottom) = (f32::MAX, f32::MIN, f32::MAX, f32::MIN);
    for (x, y) in points {
        (left, right, top, bottom) = (left.min(x), right.max(x), top.min(y), bottom.max(y));
    }
    right > 0.0 && left < WIDTH_PX as f32 && bottom > 0.0 && top < HEIGHT_PX as f32
}

fn lines(frame: &Frame, lines: &[Vec<World>]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for copy in wider(frame.copies()) {
        for points in lines {
            line(
                &mut path,
                points.iter().map(|point| on_canvas(frame, copied(*point, copy))),
            );
        }
    }
    path.finish()
}

fn line(path: &mut PathBuilder, points: impl Iterator<Item = (f32, f32)>) {
    for (position, (x, y)) in points.enumerate() {
        if position == 0 {
            path.move_to(x, y);
        } else {
            path.line_to(x, y);
        }
    }
}

fn circles(frame: &Frame, places: &[World], radius_px: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    for copy in wider(frame.copies()) {
        for place in places {
            let (x, y) = on_canvas(frame, copied(*place, copy));
            let is_seen =
                is_seen([(x - radius_px, y - radius_px), (x + radius_px, y + radius_px)].into_iter());
            if is_seen {
                path.push_circle(x, y, radius_px);
            }
        }
    }
    path.finish()
}

/// What is drawn may reach over from the neighbouring copies.
fn wider(copies: RangeInclusive<i32>) -> RangeInclusive<i32> {
    copies.start() - 1..=copies.end() + 1
}

fn copied(place: World, copy: i32) -> World {
    World {
        x: place.x + f64::from(copy),
        ..place
    }
}

fn on_canvas(frame: &Frame, world: World) -> (f32, f32) {
    let at = frame.screen_from_copy(world);
    (at.x_px as f32, at.y_px as f32)
}

fn fill(canvas: &mut Pixmap, path: &Path, colour: Rgb) {
    canvas.fill_path(
        path,
        &paint(colour),
        FillRule::Winding,
        Transform::identity(),
        None,
    );
}

fn paint(colour: Rgb) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(color(colour));
    paint
}

fn color([red, green, blue]: Rgb) -> Color {
    Color::from_rgba8(red, green, blue, u8::MAX)
}
