//! Places on the globe, and how far and in which direction one lies from another.

use serde::{Deserialize, Serialize};

use super::remainder::remainder;

/// The mean radius of the Earth in km (IUGG, R1).
pub const EARTH_RADIUS_KM: f64 = 6371.0088;

/// A place in degrees (WGS 84): longitude in -180 ≤ lon < 180, latitude in -90 ≤ lat ≤ 90.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "(f64, f64)", into = "(f64, f64)")]
#[non_exhaustive]
pub struct LonLat {
    /// Degrees east of Greenwich.
    pub lon: f64,
    /// Degrees north of the equator.
    pub lat: f64,
}

/// Two numbers that are not a place: one is not finite, or the latitude is beyond a pole.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error("{lon}, {lat} is not a place: give the longitude first, then a latitude between -90 and 90 degrees")]
pub struct NotAPlace {
    /// The first number.
    pub lon: f64,
    /// The second number.
    pub lat: f64,
}

impl LonLat {
    /// A place; any longitude is brought into the range. `None` where a number is not finite or the
    /// latitude is beyond a pole.
    #[must_use]
    pub fn new(lon: f64, lat: f64) -> Option<Self> {
        (lon.is_finite() && (-90.0..=90.0).contains(&lat)).then(|| Self {
            lon: wrapped_lon(lon),
            lat,
        })
    }

    /// A place from numbers that arithmetic on places gave: beyond a pole, the pole is meant.
    pub(crate) fn near(lon: f64, lat: f64) -> Self {
        Self {
            lon: wrapped_lon(lon),
            lat: lat.clamp(-90.0, 90.0),
        }
    }

    /// The distance in km along the great circle, by the haversine formula (R. W. Sinnott, 1984).
    #[must_use]
    pub fn distance_km(self, to: Self) -> f64 {
        let (lat0, lat1) = (self.lat.to_radians(), to.lat.to_radians());
        let half_dlon = (to.lon - self.lon).to_radians() / 2.0;
        let haversine =
            ((lat1 - lat0) / 2.0).sin().powi(2) + lat0.cos() * lat1.cos() * half_dlon.sin().powi(2);
        // Rounding can take the haversine of antipodes above 1, where the arc sine is not a number.
        2.0 * EARTH_RADIUS_KM * haversine.min(1.0).sqrt().asin()
    }

    /// The direction in which the great circle to `to` sets out: degrees clockwise from north,
    /// 0 ≤ bearing < 360. 0 where both are one place.
    #[must_use]
    pub fn bearing_deg(self, to: Self) -> f64 {
        let (lat0, lat1) = (self.lat.to_radians(), to.lat.to_radians());
        let dlon = (to.lon - self.lon).to_radians();
        let east = dlon.sin() * lat1.cos();
        let north = lat0.cos() * lat1.sin() - lat0.sin() * lat1.cos() * dlon.cos();
        remainder(east.atan2(north).to_degrees(), 360.0)
    }

    /// The bearing as one of the eight points of the compass.
    #[must_use]
    pub fn compass(self, to: Self) -> Compass {
        Compass::from_bearing_deg(self.bearing_deg(to))
    }

    /// The place at `distance_km` along the great circle that sets out at `bearing_deg`.
    #[must_use]
    pub fn destination(self, bearing_deg: f64, distance_km: f64) -> Self {
        let angle = distance_km / EARTH_RADIUS_KM;
        let (bearing, lat0) = (bearing_deg.to_radians(), self.lat.to_radians());
        let sin_lat = lat0.sin() * angle.cos() + lat0.cos() * angle.sin() * bearing.cos();
        let dlon = (bearing.sin() * angle.sin() * lat0.cos()).atan2(angle.cos() - lat0.sin() * sin_lat);
        Self::near(
            self.lon + dlon.to_degrees(),
            sin_lat.clamp(-1.0, 1.0).asin().to_degrees(),
        )
    }
}

impl TryFrom<(f64, f64)> for LonLat {
    type Error = NotAPlace;

    fn try_from((lon, lat): (f64, f64)) -> Result<Self, NotAPlace> {
        Self::new(lon, lat).ok_or(NotAPlace { lon, lat })
    }
}

impl From<LonLat> for (f64, f64) {
    fn from(place: LonLat) -> Self {
        (place.lon, place.lat)
    }
}

fn wrapped_lon(lon: f64) -> f64 {
    // A longitude in range keeps its exact digits: arithmetic would give 139.69000000000003.
    if (-180.0..180.0).contains(&lon) {
        return lon;
    }
    remainder(lon + 180.0, 360.0) - 180.0
}

/// A point of the compass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the eight names say everything that there is to say")]
pub enum Compass {
    North,
    NorthEast,
    East,
    SouthEast,
    South,
    SouthWest,
    West,
    NorthWest,
}

impl Compass {
    /// All points, clockwise from north.
    pub const ALL: [Self; 8] = [
        Self::North,
        Self::NorthEast,
        Self::East,
        Self::SouthEast,
        Self::South,
        Self::SouthWest,
        Self::West,
        Self::NorthWest,
    ];

    /// The point nearest to a bearing in degrees clockwise from north; north for what is not finite.
    #[must_use]
    pub fn from_bearing_deg(bearing_deg: f64) -> Self {
        // The remainder lies in 0..8, and a cast of what is not a number gives 0.
        let eighth = remainder((bearing_deg / 45.0).round(), 8.0) as usize;
        Self::ALL.get(eighth).copied().unwrap_or(Self::North)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at what must not happen")]

    use super::*;
    use proptest::prelude::*;

    fn place(lon: f64, lat: f64) -> LonLat {
        LonLat::new(lon, lat).unwrap()
    }

    #[test]
    fn refuses_what_is_no_place() {
        assert_eq!(LonLat::new(f64::NAN, 0.0), None);
        assert_eq!(LonLat::new(0.0, f64::NAN), None);
        assert_eq!(LonLat::new(f64::INFINITY, 0.0), None);
        assert_eq!(LonLat::new(0.0, 90.000_001), None);
        assert!(serde_json::from_str::<LonLat>("[0,91]").is_err());
    }

    #[test]
    fn wraps_longitudes_and_keeps_digits() {
        assert_eq!(place(180.0, 0.0).lon, -180.0);
        assert_eq!(place(-180.0, 0.0).lon, -180.0);
        assert_eq!(place(540.0, 0.0).lon, -180.0);
        assert_eq!(place(-190.0, 0.0).lon, 170.0);
        assert_eq!(place(139.69, 35.68).lon, 139.69);
        assert_eq!(place(-180.0 - 1e-14, 0.0).lon, -180.0);
    }

    #[test]
    fn measures_known_distances() {
        let (seoul, hanoi) = (place(126.978, 37.5665), place(105.8342, 21.0278));
        assert!((seoul.distance_km(hanoi) - 2743.0).abs() < 10.0);
        let (suva, apia) = (place(178.44, -18.14), place(-171.76, -13.83));
        assert!((suva.distance_km(apia) - 1147.0).abs() < 15.0);
        assert_eq!(suva.compass(apia), Compass::NorthEast);
        assert_eq!(apia.compass(suva), Compass::SouthWest);
        let half = std::f64::consts::PI * EARTH_RADIUS_KM;
        assert!((place(0.0, 0.0).distance_km(place(180.0, 0.0)) - half).abs() < 1e-6);
        assert_eq!(seoul.bearing_deg(seoul), 0.0);
    }

    #[test]
    fn names_compass_points_around_the_circle() {
        for (eighth, point) in Compass::ALL.into_iter().enumerate() {
            assert_eq!(Compass::from_bearing_deg(eighth as f64 * 45.0 + 22.0), point);
        }
        assert_eq!(Compass::from_bearing_deg(359.0), Compass::North);
        assert_eq!(Compass::from_bearing_deg(-90.0), Compass::West);
        assert_eq!(Compass::from_bearing_deg(f64::NAN), Compass::North);
    }

    proptest! {
        #[test]
        fn a_destination_is_found_again(
            lon in -180.0..180.0, lat in -85.0..85.0, bearing in 0.0..360.0, km in 1.0..15_000.0
        ) {
            let from = place(lon, lat);
            let to = from.destination(bearing, km);
            prop_assert!((from.distance_km(to) - km).abs() < 1e-3);
            let turn = (from.bearing_deg(to) - bearing + 540.0).rem_euclid(360.0) - 180.0;
            prop_assert!(turn.abs() < 1e-3);
        }

        #[test]
        fn json_keeps_a_place(lon in -180.0..180.0, lat in -90.0..90.0) {
            let text = serde_json::to_string(&place(lon, lat)).unwrap();
            let back: LonLat = serde_json::from_str(&text).unwrap();
            prop_assert!((back.lon - lon).abs() < 1e-9 && (back.lat - lat).abs() < 1e-9);
        }
    }
}
