#![allow(clippy::unwrap_used, reason = "a test may stop at what must not happen")]

mod levels;
mod limit;

use super::*;
use crate::geo::lonlat::LonLat;
use crate::geo::mercator::world_from_lonlat;

const MAX_ZOOM: u8 = 14;

fn world(lon: f64, lat: f64) -> World {
    world_from_lonlat(LonLat::new(lon, lat).unwrap())
}

fn build(points: &[World]) -> Clusters {
    Clusters::build(points, 40.0, MAX_ZOOM)
}

fn all(clusters: &Clusters, zoom: f64) -> Vec<Mark> {
    let mut marks = Vec::new();
    clusters.marks(&Bounds::WORLD, zoom, &mut marks);
    marks
}

fn sum(marks: &[Mark]) -> u32 {
    marks.iter().map(|mark| mark.count).sum()
}

/// Pseudo-random points from a fixed seed: most in knots, some over all the world.
fn scattered(count: usize) -> Vec<World> {
    let mut state = 7_u64;
    let mut random = move || {
        // The multiplier and the increment are Knuth's for 64 bits.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    (0..count)
        .map(|i| {
            if i % 4 == 0 {
                World {
                    x: random(),
                    y: random(),
                }
            } else {
                let knot = (i % 97) as f64 / 97.0;
                World {
                    x: knot + random() * 0.01,
                    y: 0.3 + knot * 0.3 + random() * 0.01,
                }
                .wrapped()
            }
        })
        .collect()
}
