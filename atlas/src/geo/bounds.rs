//! The smallest box round a set of points, on a map that has no edge to the east and west.

use super::mercator::World;

/// A box in the projected world. `x0` lies in 0 ≤ x < 1; `x1` exceeds 1 where the box crosses the
/// antimeridian.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// The west edge.
    pub x0: f64,
    /// The north edge.
    pub y0: f64,
    /// The east edge, at least `x0`.
    pub x1: f64,
    /// The south edge, at least `y0`.
    pub y1: f64,
}

/// Into so many strips from west to east the world is cut to find the widest gap without sorting the points.
const STRIPS: usize = 1024;

impl Bounds {
    /// The whole world, once.
    pub const WORLD: Self = Self {
        x0: 0.0,
        y0: 0.0,
        x1: 1.0,
        y1: 1.0,
    };

    /// The smallest box round the points: it leaves out the widest gap between neighbours in x, so that
    /// Fiji, Samoa and Auckland stand together. Only where points stand all round the world, with no gap as wide as a
    /// strip, the box may be wider than the smallest, by less than a strip. `None` without points; one point gives a box
    /// without size. Points that are not finite do not count.
    pub fn of(points: impl IntoIterator<Item = World>) -> Option<Self> {
        let (mut y0, mut y1) = (f64::INFINITY, f64::NEG_INFINITY);
        // Of each strip its westernmost and its easternmost point.
        let mut strips = [(f64::INFINITY, f64::NEG_INFINITY); STRIPS];
        for point in points {
            if !(point.x.is_finite() && point.y.is_finite()) {
                continue;
            }
            y0 = y0.min(point.y);
            y1 = y1.max(point.y);
            let x = point.wrapped().x;
            let strip = ((x * STRIPS as f64) as usize).min(STRIPS - 1);
            let (west, east) = strips[strip];
            strips[strip] = (west.min(x), east.max(x));
        }
        let filled = || strips.iter().filter(|(west, east)| west <= east);
        let (&(first, _), &(_, last)) = (filled().next()?, filled().next_back()?);

        // The gap over the antimeridian comes first and only a wider one beats it, so that the box
        // crosses the antimeridian only where that makes it smaller.
        let (mut x0, mut x1, mut widest) = (first, last, first + 1.0 - last);
        for (&(_, west), &(east, _)) in filled().zip(filled().skip(1)) {
            if east - west > widest {
                (x0, x1, widest) = (east, west + 1.0, east - west);
            }
        }
        Some(Self { x0, y0, x1, y1 })
    }

    /// Width; 1 is once around the world.
    #[must_use]
    pub fn width(&self) -> f64 {
        self.x1 - self.x0
    }

    /// Height; 1 is the height of the world.
    #[must_use]
    pub fn height(&self) -> f64 {
        self.y1 - self.y0
    }

    /// The middle, with 0 ≤ x < 1.
    #[must_use]
    pub fn center(&self) -> World {
        World {
            x: self.x0 + self.width() / 2.0,
            y: self.y0 + self.height() / 2.0,
        }
        .wrapped()
    }

    /// Whether the point, on whichever copy of the world, lies in the box or on its edge.
    #[must_use]
    pub fn contains(&self, point: World) -> bool {
        let eastwards = World {
            x: point.x - self.x0,
            y: point.y,
        }
        .wrapped()
        .x;
        // The second comparison is for a point on the west edge that rounding left a hair west of it.
        let in_x = eastwards <= self.width() || 1.0 - eastwards <= f64::EPSILON;
        in_x && self.y0 <= point.y && point.y <= self.y1
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at what must not happen")]

    use super::*;
    use crate::geo::lonlat::LonLat;
    use crate::geo::mercator::world_from_lonlat;
    use proptest::prelude::*;

    fn world(lon: f64, lat: f64) -> World {
        world_from_lonlat(LonLat::new(lon, lat).unwrap())
    }

    #[test]
    fn none_without_points() {
        assert_eq!(Bounds::of([]), None);
        assert_eq!(Bounds::of([World { x: f64::NAN, y: 0.5 }]), None);
    }

    #[test]
    fn one_point_has_no_size() {
        let seoul = world(126.978, 37.5665);
        let bounds = Bounds::of([seoul]).unwrap();
        assert_eq!((bounds.width(), bounds.height()), (0.0, 0.0));
        assert_eq!(bounds.center(), seoul);
    }

    #[test]
    fn pacific_islands_stand_together() {
        let places = [
            world(178.44, -18.14),
            world(-171.76, -13.83),
            world(174.76, -36.85),
        ];
        let bounds = Bounds::of(places).unwrap();
        assert!((bounds.width() * 360.0 - 13.48).abs() < 0.001);
        assert!(bounds.x1 > 1.0);
        assert!(places.into_iter().all(|place| bounds.contains(place)));
        assert!(!bounds.contains(world(0.0, -20.0)));
    }

    #[test]
    fn a_box_does_not_cross_without_need() {
        let bounds = Bounds::of([World { x: 0.25, y: 0.5 }, World { x: 0.75, y: 0.5 }]).unwrap();
        assert_eq!((bounds.x0, bounds.x1), (0.25, 0.75));
    }

    proptest! {
        #[test]
        fn holds_every_point_and_leaves_the_widest_gap(
            points in prop::collection::vec((-2.0..2.0, 0.0..1.0), 1..40)
        ) {
            let points: Vec<World> = points.into_iter().map(|(x, y)| World { x, y }).collect();
            let bounds = Bounds::of(points.iter().copied()).unwrap();
            prop_assert!(bounds.x1 >= bounds.x0 && bounds.width() < 1.0);
            // The tolerance is the rounding of adding 1 to an x.
            let wide = Bounds { x0: bounds.x0 - 1e-12, x1: bounds.x1 + 1e-12, ..bounds };
            prop_assert!(points.iter().all(|&point| wide.contains(point)));
            // n points leave a gap of at least 1/n.
            prop_assert!(bounds.width() <= 1.0 - 1.0 / points.len() as f64 + 1e-12);
        }

        #[test]
        fn points_that_stand_close_are_held_as_tightly(
            xs in prop::collection::vec(prop_oneof![0.3..0.31, 0.0..1.0], 2..300)
        ) {
            let bounds = Bounds::of(xs.iter().map(|&x| World { x, y: 0.5 })).unwrap();
            let mut xs = xs;
            xs.sort_by(f64::total_cmp);
            let around = xs[0] + 1.0 - xs[xs.len() - 1];
            let widest = xs.windows(2).map(|pair| pair[1] - pair[0]).fold(around, f64::max);
            let looseness = bounds.width() - (1.0 - widest);
            prop_assert!((-1e-12..1.0 / 1024.0).contains(&looseness), "{looseness}");
        }
    }
}
