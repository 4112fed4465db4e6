//! Times what the map asks for: `cargo run --release -p atlas --example cluster_bench`.
//!
//! The points are synthetic and the same in every run: knots of cities on the latitudes where people live.

use atlas::geo::label::{Label, Side, Spot, place_labels};
use atlas::geo::neighbour::{Heading, neighbour};
use atlas::geo::{Bounds, Clusters, Frame, Mark, Size, View, World};
use std::time::{Duration, Instant};

/// The fastest of so many runs counts: the others tell how busy the machine is.
const RUNS: usize = 15;
const RADIUS_PX: f64 = 40.0;
const MAX_ZOOM: u8 = 14;
const LIMIT: usize = 300;

const DESKTOP: Size = Size {
    width_px: 1280.0,
    height_px: 720.0,
};
const WALL: Size = Size {
    width_px: 4096.0,
    height_px: 2160.0,
};

fn main() {
    println!(
        "                  clusters      a frame of 1280×720     4096×2160, most marks   labels     arrow"
    );
    println!("  places       build     marks, mean     most     without        limited       mean");
    for count in [1_000, 10_000, 100_000] {
        let points = synthetic(count);
        let build = fastest(|| Clusters::build(&points, RADIUS_PX, MAX_ZOOM));
        let clusters = Clusters::build(&points, RADIUS_PX, MAX_ZOOM);
        let desktop = flight(&clusters, &points, DESKTOP, LIMIT);
        let wall = flight(&clusters, &points, WALL, usize::MAX);
        let limited = flight(&clusters, &points, WALL, LIMIT);
        let arrow = fastest(|| neighbour(points[0], Heading::East, &points));
        println!(
            "{count:>8}  {:>7.2} ms  {:>11.1} µs {:>8} {:>11} {:>14} {:>8.1} µs {:>6.0} µs",
            ms(build),
            1e3 * ms(desktop.marks),
            desktop.most,
            wall.most,
            limited.most,
            1e3 * ms(desktop.labels),
            1e3 * ms(arrow),
        );
    }
    let spot = vec![World { x: 0.5, y: 0.35 }; 100_000];
    println!(
        "100,000 at one spot: {:.2} ms",
        ms(fastest(|| Clusters::build(&spot, RADIUS_PX, MAX_ZOOM)))
    );
    for labels in [100, 400, 1_000] {
        let frame = crowded(labels);
        println!(
            "{labels} labels on one screen: {:.3} ms",
            ms(fastest(|| place_labels(
                &frame.0,
                &frame.1,
                DESKTOP,
                Side::LEFT_TO_RIGHT
            )))
        );
    }
}

/// What a flight over many places at all zooms took, a frame.
struct Flight {
    marks: Duration,
    labels: Duration,
    most: usize,
}

fn flight(clusters: &Clusters, points: &[World], size: Size, limit: usize) -> Flight {
    let (mut marks, mut flight, mut frames) = (Vec::new(), Flight::none(), 0);
    for &center in points.iter().step_by(points.len() / 100) {
        for half in 0..=28 {
            let frame = Frame {
                view: View {
                    center,
                    zoom: f64::from(half) / 2.0,
                }
                .clamped(size),
                size,
            };
            let bounds: Bounds = frame.bounds(RADIUS_PX);
            marks.clear();
            flight.marks += timed(|| clusters.marks_within(&bounds, frame.view.zoom, limit, &mut marks));
            flight.labels += timed(|| labelled(&frame, &marks));
            flight.most = flight.most.max(marks.len());
            frames += 1;
        }
    }
    flight.marks /= frames;
    flight.labels /= frames;
    flight
}

impl Flight {
    fn none() -> Self {
        Self {
            marks: Duration::ZERO,
            labels: Duration::ZERO,
            most: 0,
        }
    }
}

/// Labels for the single places among the marks.
fn labelled(frame: &Frame, marks: &[Mark]) -> Vec<Option<Side>> {
    let spots: Vec<Spot> = marks
        .iter()
        .map(|mark| {
            let at = frame.screen_from_world(mark.world);
            Spot {
                x_px: at.x_px,
                y_px: at.y_px,
                radius_px: 9.0,
            }
        })
        .collect();
    let labels: Vec<Label> = (0..marks.len())
        .filter(|&mark| marks[mark].count == 1)
        .map(|spot| Label {
            spot,
            width_px: 70.0,
            height_px: 16.0,
        })
        .collect();
    place_labels(&spots, &labels, frame.size, Side::LEFT_TO_RIGHT)
}

/// So many marks on a desktop's screen, all with labels.
fn crowded(count: usize) -> (Vec<Spot>, Vec<Label>) {
    let spots = synthetic(count.max(50)).into_iter().take(count);
    let spots = spots.map(|world| Spot {
        x_px: world.x * DESKTOP.width_px,
        y_px: world.y * DESKTOP.height_px,
        radius_px: 9.0,
    });
    let labels = (0..count).map(|spot| Label {
        spot,
        width_px: 70.0,
        height_px: 16.0,
    });
    (spots.collect(), labels.collect())
}

fn synthetic(count: usize) -> Vec<World> {
    let mut state = 42_u64;
    let mut random = move || {
        // The multiplier and the increment are Knuth's for 64 bits.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    let knots: Vec<World> = (0..count / 50)
        .map(|_| World {
            x: random(),
            y: 0.25 + 0.4 * random(),
        })
        .collect();
    (0..count)
        .map(|i| {
            let knot = knots[i % knots.len()];
            // Squared, so that a knot is dense in the middle.
            let (dx, dy) = (random() - 0.5, random() - 0.5);
            World {
                x: knot.x + dx * dx.abs() * 0.06,
                y: knot.y + dy * dy.abs() * 0.06,
            }
        })
        .collect()
}

/// How long it takes, whatever it gives.
fn timed<T>(run: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    std::hint::black_box(run());
    start.elapsed()
}

fn fastest<T>(run: impl Fn() -> T) -> Duration {
    (0..RUNS).map(|_| timed(&run)).min().unwrap_or_default()
}

fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}
