//! Web Mercator on a square of side 1, and its inverse.
//!
//! The formulas are those of the spherical Mercator projection (J. P. Snyder, *Map Projections: A Working
//! Manual*, 1987, equations 7-1 to 7-4), scaled so that the world is as high as it is wide.

use super::lonlat::LonLat;
use super::remainder::remainder;
use std::f64::consts::{PI, TAU};

/// The latitude of the square's upper edge in degrees: `atan(sinh(π))`.
pub const MAX_LAT_DEG: f64 = 85.051_128_779_806_59;

/// A point of the projected world: x eastwards from the antimeridian, y southwards from
/// [`MAX_LAT_DEG`] north.
///
/// 0 ≤ x < 1 is the world itself; other whole parts are its copies to the east and west, which a line or
/// a box that crosses the antimeridian needs.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct World {
    /// From the antimeridian to the east; 1 is once around.
    pub x: f64,
    /// From the north edge (0) to the south edge (1).
    pub y: f64,
}

impl World {
    /// The same place on the copy with 0 ≤ x < 1.
    #[must_use]
    pub fn wrapped(self) -> Self {
        // Almost every point is there already, and a remainder is slow to take.
        if (0.0..1.0).contains(&self.x) {
            return self;
        }
        let x = remainder(self.x, 1.0);
        Self { x, ..self }
    }

    /// The same place on the copy of the world where it is nearest to `x`.
    #[must_use]
    pub fn nearest_to(self, x: f64) -> Self {
        Self {
            x: x + short_way(self.x - x),
            ..self
        }
    }
}

/// The shorter way round for a difference of two x: at most half the world in either direction.
#[must_use]
pub fn short_way(dx: f64) -> f64 {
    dx - dx.round()
}

/// Projects a place; latitudes beyond the square stand on its edge.
#[must_use]
pub fn world_from_lonlat(place: LonLat) -> World {
    World {
        x: (place.lon + 180.0) / 360.0,
        y: y_from_lat(place.lat),
    }
}

/// The place at a point; y beyond the square is taken to its edge, and any copy of the world will do.
#[must_use]
pub fn lonlat_from_world(world: World) -> LonLat {
    let lat = (PI * (1.0 - 2.0 * world.y.clamp(0.0, 1.0))).sinh().atan();
    LonLat::near(world.x * 360.0 - 180.0, lat.to_degrees())
}

/// The y of a latitude in degrees.
pub(crate) fn y_from_lat(lat: f64) -> f64 {
    let lat = lat.clamp(-MAX_LAT_DEG, MAX_LAT_DEG).to_radians();
    (0.5 - lat.tan().asinh() / TAU).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at what must not happen")]

    use super::*;
    use proptest::prelude::*;

    fn world(lon: f64, lat: f64) -> World {
        world_from_lonlat(LonLat::new(lon, lat).unwrap())
    }

    #[test]
    fn known_points() {
        assert_eq!(world(0.0, 0.0), World { x: 0.5, y: 0.5 });
        for (lat, y) in [(90.0, 0.0), (MAX_LAT_DEG, 0.0), (-90.0, 1.0)] {
            assert_eq!(world(180.0, lat).x, 0.0);
            assert!((world(180.0, lat).y - y).abs() < 1e-12);
        }
        // Seoul on the usual tiles at zoom 10 lies in column 873, row 396.
        let seoul = world(126.978, 37.5665);
        assert_eq!(((seoul.x * 1024.0) as u32, (seoul.y * 1024.0) as u32), (873, 396));
    }

    #[test]
    fn wraps_even_where_rounding_would_reach_the_edge() {
        assert_eq!(World { x: -1e-18, y: 0.5 }.wrapped().x, 0.0);
        assert_eq!(World { x: -0.25, y: 0.5 }.wrapped().x, 0.75);
        assert!((World { x: 0.99, y: 0.5 }.nearest_to(2.01).x - 1.99).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn inverse(lon in -180.0..180.0, lat in -85.05..85.05) {
            let back = lonlat_from_world(world(lon, lat));
            let dlon = (back.lon - lon + 540.0).rem_euclid(360.0) - 180.0;
            prop_assert!(dlon.abs() < 1e-9);
            prop_assert!((back.lat - lat).abs() < 1e-9);
        }
    }
}
