//! The scale bar: a round length at a latitude, and how wide it is on the screen.

use super::lonlat::EARTH_RADIUS_KM;
use super::mercator::MAX_LAT_DEG;
use super::view::world_px;

/// The longest bar: half round the Earth.
const LONGEST_M: u32 = 20_000_000;

/// A round length and its width on the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScaleBar {
    /// 1, 2 or 5 times a power of ten, in m: at least 1 m, at most 20,000 km.
    pub length_m: u32,
    /// How wide it is in px, where the map has the latitude that was asked for.
    pub width_px: f64,
}

impl ScaleBar {
    /// The longest bar no wider than `max_width_px`. On this map a length is drawn the larger the nearer it
    /// is to a pole, so a bar holds for one latitude: that of the middle. Beyond the edges of the map, the
    /// latitude of the edge counts.
    ///
    /// `None` where a number is not finite, and where not even 1 m has room.
    #[must_use]
    pub fn new(lat_deg: f64, zoom: f64, max_width_px: f64) -> Option<Self> {
        if !lat_deg.is_finite() {
            return None;
        }
        let lat_deg = lat_deg.clamp(-MAX_LAT_DEG, MAX_LAT_DEG);
        let around_m = EARTH_RADIUS_KM * 1e3 * std::f64::consts::TAU;
        let m_per_px = around_m * lat_deg.to_radians().cos() / world_px(zoom);
        let room_m = max_width_px * m_per_px;
        if !(room_m >= 1.0 && room_m.is_finite() && m_per_px > 0.0) {
            return None;
        }
        let mut length_m = 1;
        'longer: for power in 0..8 {
            for digit in [1, 2, 5] {
                let next_m = digit * 10_u32.pow(power);
                if next_m > LONGEST_M || f64::from(next_m) > room_m {
                    break 'longer;
                }
                length_m = next_m;
            }
        }
        Some(Self {
            length_m,
            width_px: f64::from(length_m) / m_per_px,
        })
    }

    /// The length in km, where it is at least one; otherwise say it in m.
    #[must_use]
    pub fn length_km(&self) -> Option<u32> {
        (self.length_m >= 1_000).then_some(self.length_m / 1_000)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at what must not happen")]

    use super::*;
    use crate::geo::lonlat::LonLat;
    use crate::geo::mercator::world_from_lonlat;
    use crate::geo::view::{Frame, Screen, Size, View};
    use proptest::prelude::*;

    #[test]
    fn known_bars() {
        // At zoom 0 a px of the equator is 156.4 km.
        let bar = ScaleBar::new(0.0, 0.0, 100.0).unwrap();
        assert_eq!((bar.length_m, bar.length_km()), (10_000_000, Some(10_000)));
        assert!((bar.width_px - 63.95).abs() < 0.01);
        let bar = ScaleBar::new(60.0, 14.0, 100.0).unwrap();
        assert_eq!((bar.length_m, bar.length_km()), (200, None));
        assert_eq!(ScaleBar::new(0.0, 0.0, 1e6).unwrap().length_m, LONGEST_M);
    }

    #[test]
    fn odd_numbers_give_no_bar() {
        for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(ScaleBar::new(odd, 3.0, 100.0), None);
            assert_eq!(ScaleBar::new(30.0, odd, 100.0), None);
            assert_eq!(ScaleBar::new(30.0, 3.0, odd), None);
        }
        assert_eq!(ScaleBar::new(30.0, 3.0, 0.0), None);
        assert_eq!(ScaleBar::new(30.0, 3.0, -50.0), None);
        assert_eq!(ScaleBar::new(30.0, 40.0, 100.0), None, "not even 1 m has room");
        assert_eq!(
            ScaleBar::new(90.0, 3.0, 100.0),
            ScaleBar::new(MAX_LAT_DEG, 3.0, 100.0)
        );
    }

    proptest! {
        #[test]
        fn is_round_and_fills_its_room(lat in -90.0..90.0, zoom in 1.0..14.0, max_width_px in 40.0..200.0) {
            let bar = ScaleBar::new(lat, zoom, max_width_px).unwrap();
            prop_assert!(bar.width_px <= max_width_px && bar.width_px > max_width_px / 2.6);
            let digits = bar.length_m.to_string();
            prop_assert!(digits.starts_with(['1', '2', '5']) && digits[1..].bytes().all(|digit| digit == b'0'));
        }

        /// A bar laid on the map in its middle is as long as it says.
        #[test]
        fn is_as_long_as_it_says(lat in -80.0..80.0, zoom in 6.0..14.0) {
            let bar = ScaleBar::new(lat, zoom, 120.0).unwrap();
            let size = Size { width_px: 800.0, height_px: 600.0 };
            let center = world_from_lonlat(LonLat::new(20.0, lat).unwrap());
            let frame = Frame { view: View { center, zoom }, size };
            let end = |side: f64| {
                frame.lonlat_from_screen(Screen { x_px: 400.0 + side * bar.width_px / 2.0, y_px: 300.0 })
            };
            let measured_m = end(-1.0).distance_km(end(1.0)) * 1e3;
            // What a parallel is longer than the great circle.
            prop_assert!((measured_m / f64::from(bar.length_m) - 1.0).abs() < 0.01);
        }
    }
}
