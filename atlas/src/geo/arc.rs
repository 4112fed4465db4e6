//! Great circles, the shortest lines between two places: from a host city to its participants.

use super::lonlat::LonLat;
use super::mercator::{World, world_from_lonlat};

/// The great circle between two places as `segments` (at least 1) lines of equal length on the globe.
///
/// The points follow one another without a jump: over the antimeridian x goes on below 0 or above 1. The
/// first point lies on the world itself. Between antipodes, where every great circle is shortest, it is
/// one of them.
#[must_use]
pub fn great_circle(from: LonLat, to: LonLat, segments: usize) -> Vec<World> {
    let segments = segments.max(1);
    let (bearing_deg, distance_km) = (from.bearing_deg(to), from.distance_km(to));
    let mut points = Vec::with_capacity(segments + 1);
    let mut last = world_from_lonlat(from);
    points.push(last);
    for step in 1..=segments {
        // The end is taken as it is, so that lines that meet in a place meet exactly.
        let place = if step == segments {
            to
        } else {
            from.destination(bearing_deg, distance_km * step as f64 / segments as f64)
        };
        last = world_from_lonlat(place).nearest_to(last.x);
        points.push(last);
    }
    points
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at what must not happen")]

    use super::*;
    use crate::geo::mercator::lonlat_from_world;
    use proptest::prelude::*;

    fn place(lon: f64, lat: f64) -> LonLat {
        LonLat::new(lon, lat).unwrap()
    }

    #[test]
    fn goes_on_over_the_antimeridian() {
        let (auckland, honolulu) = (place(174.76, -36.85), place(-157.86, 21.31));
        let east = great_circle(auckland, honolulu, 16);
        assert_eq!(east.len(), 17);
        assert!(east.last().unwrap().x > 1.0);
        let west = great_circle(honolulu, auckland, 16);
        assert!(west.last().unwrap().x < 0.0);
        for points in [east, west] {
            assert!(points.windows(2).all(|pair| (pair[1].x - pair[0].x).abs() < 0.02));
        }
    }

    #[test]
    fn rises_towards_the_pole() {
        let (seoul, chicago) = (place(126.98, 37.57), place(-87.63, 41.88));
        let middle = lonlat_from_world(great_circle(seoul, chicago, 2)[1]);
        assert!(middle.lat > 65.0);
    }

    #[test]
    fn antipodes_and_one_place_give_lines() {
        for to in [place(-180.0, 0.0), place(0.0, 0.0)] {
            let points = great_circle(place(0.0, 0.0), to, 8);
            assert!(
                points
                    .iter()
                    .all(|point| point.x.is_finite() && point.y.is_finite())
            );
        }
        assert_eq!(great_circle(place(1.0, 2.0), place(3.0, 4.0), 0).len(), 2);
    }

    proptest! {
        #[test]
        fn segments_are_of_one_length(
            lon0 in -180.0..180.0, lat0 in -80.0..80.0, lon1 in -180.0..180.0, lat1 in -80.0..80.0
        ) {
            let (from, to) = (place(lon0, lat0), place(lon1, lat1));
            let places: Vec<LonLat> =
                great_circle(from, to, 8).into_iter().map(lonlat_from_world).collect();
            let eighth = from.distance_km(to) / 8.0;
            // Beyond 85.05° the projection leaves its square, and the points stand on its edge.
            prop_assume!(places.iter().all(|place| place.lat.abs() < 85.0));
            for pair in places.windows(2) {
                prop_assert!((pair[0].distance_km(pair[1]) - eighth).abs() < 0.01);
            }
        }
    }
}
