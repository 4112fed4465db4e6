//! From place to place: by the arrow keys on the map, and in words on the globe.

use super::lonlat::{Compass, LonLat};
use super::mercator::{World, short_way};

/// A direction in which one can set out, on the map as on the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the four names say everything that there is to say")]
pub enum Heading {
    North,
    East,
    South,
    West,
}

/// A place as seen from another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// What the caller knows the place by.
    pub key: usize,
    /// How far away it is along the great circle.
    pub distance_km: f64,
    /// In which direction the great circle sets out.
    pub compass: Compass,
}

/// How far from the heading a place may lie where none lies within 45°: the tangent of 60°.
const WIDE: f64 = 1.732_050_807_568_877_2;

impl Heading {
    /// All headings, clockwise from north.
    pub const ALL: [Self; 4] = [Self::North, Self::East, Self::South, Self::West];

    /// The heading as a point of the compass.
    #[must_use]
    pub fn compass(self) -> Compass {
        match self {
            Self::North => Compass::North,
            Self::East => Compass::East,
            Self::South => Compass::South,
            Self::West => Compass::West,
        }
    }

    /// How far a way leads along the heading, and how far aside of it, clockwise.
    fn split(self, dx: f64, dy: f64) -> (f64, f64) {
        match self {
            Self::North => (-dy, dx),
            Self::East => (dx, dy),
            Self::South => (dy, -dx),
            Self::West => (-dx, -dy),
        }
    }

    /// Whether a bearing in degrees lies within 45° of it.
    fn holds_bearing(self, bearing_deg: f64) -> bool {
        let own_deg = match self {
            Self::North => 0.0,
            Self::East => 90.0,
            Self::South => 180.0,
            Self::West => 270.0,
        };
        let turn = (bearing_deg - own_deg).abs();
        turn <= 45.0 || turn >= 315.0
    }
}

/// The place that an arrow key leads to, as a position in `places`: on the map, the short way round the
/// world, within 45° of the heading, or within 60° where there is none.
///
/// The nearest is taken, where the way along the heading and the way aside add up; of equally near places
/// the one furthest clockwise, then the first in the list. What shares the spot is never taken, and of
/// places that share another spot only the first: fan these out.
///
/// Every spot can be reached from every other: each lies ahead in some heading, and where that leads is
/// never farther from the goal, in the sum of both ways, than the start was. That alone would allow going
/// in circles among places on exact diagonals. So a diagonal belongs to one heading only, the one
/// anticlockwise of it, and a tie goes clockwise: then what is not nearer leads on towards the goal.
#[must_use]
pub fn neighbour(from: World, heading: Heading, places: &[World]) -> Option<usize> {
    let mut best: Option<(usize, [f64; 3])> = None;
    for (position, place) in places.iter().enumerate() {
        let (along, aside) = heading.split(short_way(place.x - from.x), place.y - from.y);
        // What is not a number is none of this.
        let is_candidate = along > 0.0 && aside.abs() <= along * WIDE;
        if !is_candidate {
            continue;
        }
        let is_ahead = -along < aside && aside <= along;
        let rank = [if is_ahead { 0.0 } else { 1.0 }, along + aside.abs(), -aside];
        if best.is_none_or(|(_, least)| rank < least) {
            best = Some((position, rank));
        }
    }
    best.map(|(position, _)| position)
}

/// The places nearest on the globe, at most `limit` of them, the nearest first; with a heading, only what
/// lies within 45° of it. What shares the spot with `from` is left out.
#[must_use]
pub fn nearest(from: LonLat, among: &[(usize, LonLat)], heading: Option<Heading>, limit: usize) -> Vec<Near> {
    let mut found: Vec<Near> = Vec::new();
    for &(key, place) in among {
        let distance_km = from.distance_km(place);
        let is_full = found.len() >= limit;
        let is_apart = distance_km > 0.0;
        if !is_apart || is_full && found.last().is_none_or(|last| last.distance_km <= distance_km) {
            continue;
        }
        let bearing_deg = from.bearing_deg(place);
        if heading.is_some_and(|heading| !heading.holds_bearing(bearing_deg)) {
            continue;
        }
        found.truncate(limit - 1);
        let at = found.partition_point(|near| near.distance_km <= distance_km);
        let compass = Compass::from_bearing_deg(bearing_deg);
        found.insert(
            at,
            Near {
                key,
                distance_km,
                compass,
            },
        );
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at what must not happen")]

    use super::*;
    use crate::geo::mercator::world_from_lonlat;
    use proptest::prelude::*;

    fn place(lon: f64, lat: f64) -> LonLat {
        LonLat::new(lon, lat).unwrap()
    }

    fn world(lon: f64, lat: f64) -> World {
        world_from_lonlat(place(lon, lat))
    }

    fn opposite(heading: Heading) -> Heading {
        match heading {
            Heading::North => Heading::South,
            Heading::East => Heading::West,
            Heading::South => Heading::North,
            Heading::West => Heading::East,
        }
    }

    /// The measure of the arrows.
    fn way(from: World, to: World) -> f64 {
        short_way(to.x - from.x).abs() + (to.y - from.y).abs()
    }

    #[test]
    fn leads_over_the_map_and_over_the_antimeridian() {
        let chengdu = world(104.07, 30.66);
        let places = [
            chengdu,
            world(108.94, 34.34), // Xi'an
            world(106.55, 29.56), // Chongqing
            world(116.4, 39.9),   // Beijing
            world(91.1, 29.65),   // Lhasa
        ];
        assert_eq!(neighbour(chengdu, Heading::East, &places), Some(2));
        assert_eq!(neighbour(chengdu, Heading::West, &places), Some(4));
        assert_eq!(neighbour(chengdu, Heading::North, &places), Some(1));
        assert_eq!(
            neighbour(chengdu, Heading::South, &places),
            None,
            "Chongqing lies too far to the east"
        );

        let (suva, apia) = (world(178.44, -18.14), world(-171.76, -13.83));
        assert_eq!(neighbour(suva, Heading::East, &[suva, apia]), Some(1));
        assert_eq!(neighbour(apia, Heading::West, &[suva, apia]), Some(0));
        assert_eq!(neighbour(suva, Heading::West, &[suva, apia]), None);
    }

    #[test]
    fn a_wider_look_only_where_nothing_is_ahead() {
        let from = World { x: 0.5, y: 0.5 };
        let aside = World { x: 0.51, y: 0.515 };
        let ahead = World { x: 0.7, y: 0.5 };
        assert_eq!(neighbour(from, Heading::East, &[aside, ahead]), Some(1));
        assert_eq!(neighbour(from, Heading::East, &[aside]), Some(0));
        let too_far_aside = World { x: 0.51, y: 0.52 };
        assert_eq!(neighbour(from, Heading::East, &[too_far_aside]), None);
    }

    #[test]
    fn odd_places_lead_nowhere_and_do_no_harm() {
        let spot = World { x: 0.5, y: 0.5 };
        for heading in Heading::ALL {
            assert_eq!(neighbour(spot, heading, &[]), None);
            assert_eq!(neighbour(spot, heading, &vec![spot; 10_000]), None);
            let nowhere = World {
                x: f64::NAN,
                y: f64::INFINITY,
            };
            assert_eq!(neighbour(nowhere, heading, &[spot]), None);
            assert_eq!(neighbour(spot, heading, &[nowhere]), None);
        }
        let poles = [world(0.0, 90.0), world(0.0, -90.0), world(0.0, 89.0)];
        assert_eq!(neighbour(poles[1], Heading::North, &poles), Some(0));
        assert_eq!(neighbour(poles[0], Heading::South, &poles), Some(1));
    }

    #[test]
    fn names_the_nearest_fellow_to_the_east() {
        let chengdu = place(104.07, 30.66);
        let among = [
            (7, chengdu),
            (3, place(91.1, 29.65)),
            (4, place(116.4, 39.9)),
            (9, place(108.94, 34.34)),
        ];
        let east = nearest(chengdu, &among, Some(Heading::East), 2);
        assert_eq!(east[0].key, 9);
        assert_eq!(east[0].compass, Compass::NorthEast);
        assert!((east[0].distance_km - 610.0).abs() < 10.0);
        let all = nearest(chengdu, &among, None, 9);
        assert_eq!(all.iter().map(|near| near.key).collect::<Vec<_>>(), [9, 3, 4]);
        assert_eq!(nearest(chengdu, &among, None, 1), all[..1]);
        assert_eq!(nearest(chengdu, &among, None, 0), []);
        assert_eq!(nearest(chengdu, &[], None, 5), []);
    }

    /// Whether arrows lead from the first place to all others.
    fn all_reached(places: &[World], start: usize) -> bool {
        let mut reached = vec![false; places.len()];
        let mut open = vec![start];
        reached[start] = true;
        while let Some(at) = open.pop() {
            for heading in Heading::ALL {
                if let Some(next) = neighbour(places[at], heading, places)
                    && !std::mem::replace(&mut reached[next], true)
                {
                    open.push(next);
                }
            }
        }
        reached.into_iter().all(|reached| reached)
    }

    fn without_shared_spots(mut places: Vec<World>) -> Vec<World> {
        let mut seen: Vec<World> = Vec::new();
        places.retain(|place| {
            let is_new = !seen.contains(place);
            seen.push(*place);
            is_new
        });
        places
    }

    proptest! {
        #[test]
        fn back_again_leads_no_farther(
            places in prop::collection::vec((0.0..1.0, 0.0..1.0), 2..40), heading in 0_usize..4
        ) {
            let places: Vec<World> = places.into_iter().map(|(x, y)| World { x, y }).collect();
            let heading = Heading::ALL[heading];
            if let Some(there) = neighbour(places[0], heading, &places) {
                let back = neighbour(places[there], opposite(heading), &places).unwrap();
                let (along, aside) = heading.split(
                    short_way(places[there].x - places[0].x), places[there].y - places[0].y
                );
                // From the wider look, what is straight ahead on the way back may be farther.
                if aside.abs() < along {
                    prop_assert!(way(places[there], places[back]) <= way(places[there], places[0]) + 1e-12);
                }
            }
        }

        #[test]
        fn every_place_is_reached_from_every_other(
            places in prop::collection::vec((0.0..1.0, 0.0..1.0), 1..60), start in 0_usize..60
        ) {
            let places: Vec<World> = places.into_iter().map(|(x, y)| World { x, y }).collect();
            prop_assert!(all_reached(&places, start % places.len()));
        }

        /// On the points of a grid, where many ways are equally long.
        #[test]
        fn every_place_of_a_grid_is_reached(
            places in prop::collection::vec((0_u8..16, 0_u8..8), 1..60), start in 0_usize..60
        ) {
            let places = places.into_iter().map(|(x, y)| World {
                x: f64::from(x) / 16.0,
                y: f64::from(y) / 16.0,
            });
            let places = without_shared_spots(places.collect());
            prop_assert!(all_reached(&places, start % places.len()));
        }

        #[test]
        fn the_nearest_are_the_nearest(
            places in prop::collection::vec((-180.0..180.0, -90.0..90.0), 0..30), limit in 0_usize..8
        ) {
            let from = place(10.0, 50.0);
            let among: Vec<(usize, LonLat)> =
                places.into_iter().map(|(lon, lat)| place(lon, lat)).enumerate().collect();
            let mut expected: Vec<f64> =
                among.iter().map(|&(_, place)| from.distance_km(place)).collect();
            expected.sort_by(f64::total_cmp);
            expected.truncate(limit);
            let found: Vec<f64> =
                nearest(from, &among, None, limit).iter().map(|near| near.distance_km).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
