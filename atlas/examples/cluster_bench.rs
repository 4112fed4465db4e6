//! Times the cluster index: `cargo run --release -p atlas --example cluster_bench`.
//!
//! The points are synthetic and the same in every run: knots of cities on the latitudes where people live.

use atlas::geo::{Bounds, Clusters, Frame, Size, View, World};
use std::time::{Duration, Instant};

/// The fastest of so many runs counts: the others tell how busy the machine is.
const RUNS: usize = 15;

fn main() {
    println!(
        "{:>8}  {:>9}  {:>12}  {:>12}",
        "places", "build", "marks, mean", "most marks"
    );
    for count in [1_000, 10_000, 100_000] {
        let points = synthetic(count);
        let build = fastest((0..RUNS).map(|_| timed(|| Clusters::build(&points, 40.0, 14)).0));
        let clusters = Clusters::build(&points, 40.0, 14);
        let (mean, most) = flight(&clusters, &points);
        println!(
            "{count:>8}  {:>6.2} ms  {:>9.1} µs  {most:>12}",
            build.as_secs_f64() * 1e3,
            mean.as_secs_f64() * 1e6
        );
    }
    let spot = vec![World { x: 0.5, y: 0.35 }; 100_000];
    let build = fastest((0..RUNS).map(|_| timed(|| Clusters::build(&spot, 40.0, 14)).0));
    println!("100,000 at one spot: {:.2} ms", build.as_secs_f64() * 1e3);
}

/// Asks for the marks of a desktop frame above many places at all zooms.
fn flight(clusters: &Clusters, points: &[World]) -> (Duration, usize) {
    let size = Size {
        width_px: 1280.0,
        height_px: 720.0,
    };
    let (mut marks, mut most, mut queries) = (Vec::new(), 0, 0);
    let (elapsed, ()) = timed(|| {
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
                let bounds: Bounds = frame.bounds(40.0);
                marks.clear();
                clusters.marks(&bounds, frame.view.zoom, &mut marks);
                most = most.max(marks.len());
                queries += 1;
            }
        }
    });
    (elapsed / queries, most)
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

fn timed<T>(run: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let value = run();
    (start.elapsed(), value)
}

fn fastest(times: impl Iterator<Item = Duration>) -> Duration {
    times.min().unwrap_or_default()
}
