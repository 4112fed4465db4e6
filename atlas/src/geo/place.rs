//! Which country a place lies in, for the check of the dataset.

use super::lonlat::{EARTH_RADIUS_KM, LonLat};
use super::topology::{Topology, TopologyError};
use std::collections::BTreeMap;

/// The land of the countries, by ISO 3166 numeric code of three digits.
#[derive(Debug, Clone)]
pub struct Countries {
    by_num: BTreeMap<String, Vec<Ring>>,
}

/// How a place lies to the land of a country.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nearness {
    /// Whether the land covers it.
    pub inside: bool,
    /// How far the nearest land is in km; 0 inside.
    pub distance_km: f64,
}

/// One ring with the box round it, which answers for most places at once.
#[derive(Debug, Clone)]
struct Ring {
    points: Vec<[f64; 2]>,
    west: f64,
    east: f64,
    south: f64,
    north: f64,
}

impl Countries {
    /// The countries of a topology with the object `countries`. Shapes without a code are left out;
    /// several with one code are one country.
    ///
    /// # Errors
    /// Where the object is missing or damaged.
    pub fn from_topology(topology: &Topology) -> Result<Self, TopologyError> {
        let mut by_num: BTreeMap<String, Vec<Ring>> = BTreeMap::new();
        for feature in topology.features("countries", 0.0)? {
            let Some(num) = feature.id else { continue };
            let rings = feature
                .polygons
                .into_iter()
                .flat_map(|polygon| polygon.rings)
                .map(Ring::new);
            by_num.entry(num).or_default().extend(rings);
        }
        Ok(Self { by_num })
    }

    /// Whether a place lies on the land of the country with that numeric code (`"410"`), and how far from
    /// it if not. `None` where the map does not have the country: it lacks a few of the smallest, and
    /// France's overseas departments are part of France.
    ///
    /// The distance is exact to a few per mille within some hundred km, and a rough one beyond.
    #[must_use]
    pub fn contains_or_near(&self, num: &str, place: LonLat) -> Option<Nearness> {
        let rings = self.by_num.get(num)?;
        if covered(rings, place) {
            return Some(Nearness {
                inside: true,
                distance_km: 0.0,
            });
        }
        let mut distance_km = f64::INFINITY;
        for ring in rings {
            if ring.distance_to_box_km(place) < distance_km {
                distance_km = distance_km.min(ring.distance_km(place));
            }
        }
        Some(Nearness {
            inside: false,
            distance_km,
        })
    }

    /// The numeric code of the country whose land covers a place, for a message that says where a wrong
    /// place lies.
    #[must_use]
    pub fn country_at(&self, place: LonLat) -> Option<&str> {
        self.by_num
            .iter()
            .find(|(_, rings)| covered(rings, place))
            .map(|(num, _)| num.as_str())
    }
}

/// Whether rings cover a place: by the number of their edges to the east of it, odd inside. Holes and
/// islands in them need no rule of their own.
fn covered(rings: &[Ring], place: LonLat) -> bool {
    let crossings: usize = rings
        .iter()
        .filter(|ring| {
            (ring.south..=ring.north).contains(&place.lat) && (ring.west..=ring.east).contains(&place.lon)
        })
        .map(|ring| {
            ring.edges()
                .filter(|(a, b)| crosses_eastwards(*a, *b, place))
                .count()
        })
        .sum();
    crossings % 2 == 1
}

fn crosses_eastwards(a: [f64; 2], b: [f64; 2], place: LonLat) -> bool {
    (a[1] > place.lat) != (b[1] > place.lat)
        && place.lon < a[0] + (place.lat - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
}

impl Ring {
    fn new(points: Vec<[f64; 2]>) -> Self {
        let all = |axis: usize, start: f64, pick: fn(f64, f64) -> f64| {
            points
                .iter()
                .fold(start, |so_far, point| pick(so_far, point[axis]))
        };
        Self {
            west: all(0, f64::INFINITY, f64::min),
            east: all(0, f64::NEG_INFINITY, f64::max),
            south: all(1, f64::INFINITY, f64::min),
            north: all(1, f64::NEG_INFINITY, f64::max),
            points,
        }
    }

    fn edges(&self) -> impl Iterator<Item = ([f64; 2], [f64; 2])> {
        let next = self.points.iter().cycle().skip(1);
        self.points.iter().copied().zip(next.copied())
    }

    /// No more than the distance to the ring: that to the parallels which bound it. Along a parallel
    /// nothing is known so simply, for near the poles the meridians are close.
    fn distance_to_box_km(&self, place: LonLat) -> f64 {
        let beyond_deg = (self.south - place.lat).max(place.lat - self.north).max(0.0);
        beyond_deg.to_radians() * EARTH_RADIUS_KM
    }

    /// The distance to the nearest edge, on a plane that touches the globe at the place.
    fn distance_km(&self, place: LonLat) -> f64 {
        let east_km = EARTH_RADIUS_KM * place.lat.to_radians().cos();
        let on_plane = |[lon, lat]: [f64; 2]| {
            let dlon = lon - place.lon;
            // The shorter way round, so that Fiji is near Fiji.
            let dlon = dlon - 360.0 * (dlon / 360.0).round();
            [
                dlon.to_radians() * east_km,
                (lat - place.lat).to_radians() * EARTH_RADIUS_KM,
            ]
        };
        let mut nearest = f64::INFINITY;
        for (a, b) in self.edges() {
            let ([ax, ay], [bx, by]) = (on_plane(a), on_plane(b));
            let (dx, dy) = (bx - ax, by - ay);
            let length2 = dx * dx + dy * dy;
            // How far along the edge the nearest point is; an edge without length is its own end.
            let t = if length2 > 0.0 {
                (-(ax * dx + ay * dy) / length2).clamp(0.0, 1.0)
            } else {
                0.0
            };
            nearest = nearest.min((ax + t * dx).hypot(ay + t * dy));
        }
        nearest
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at what must not happen")]

    use super::*;
    use std::path::Path;

    fn countries() -> Countries {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/basemap/countries-50m.json");
        let topology = Topology::parse(&std::fs::read_to_string(path).unwrap()).unwrap();
        Countries::from_topology(&topology).unwrap()
    }

    fn place(lon: f64, lat: f64) -> LonLat {
        LonLat::new(lon, lat).unwrap()
    }

    #[test]
    fn cities_lie_in_their_countries() {
        let countries = countries();
        for (num, lon, lat) in [
            ("410", 126.978, 37.5665),
            ("704", 105.8342, 21.0278),
            ("250", 2.3522, 48.8566),
            ("426", 27.48, -29.31),
            ("643", -177.5, 67.0),
            ("840", -87.63, 41.88),
        ] {
            let nearness = countries.contains_or_near(num, place(lon, lat)).unwrap();
            assert_eq!(
                nearness,
                Nearness {
                    inside: true,
                    distance_km: 0.0
                },
                "{num}"
            );
            assert_eq!(countries.country_at(place(lon, lat)), Some(num));
        }
    }

    #[test]
    fn a_hole_is_not_land() {
        let maseru = countries().contains_or_near("710", place(28.2, -29.5)).unwrap();
        assert!(
            !maseru.inside && (40.0..140.0).contains(&maseru.distance_km),
            "{maseru:?}"
        );
    }

    #[test]
    fn what_is_beside_is_near() {
        let countries = countries();
        // Swapped coordinates of Seoul, Hanoi taken for Korean, and a harbour a little out at sea.
        assert!(
            countries
                .contains_or_near("410", place(37.5665, 12.7))
                .unwrap()
                .distance_km
                > 3_000.0
        );
        let hanoi = countries
            .contains_or_near("410", place(105.8342, 21.0278))
            .unwrap();
        assert!(!hanoi.inside && hanoi.distance_km > 1_800.0);
        let off_busan = countries.contains_or_near("410", place(129.4, 35.05)).unwrap();
        assert!(!off_busan.inside && off_busan.distance_km < 40.0, "{off_busan:?}");
    }

    #[test]
    fn fiji_is_near_over_the_antimeridian() {
        let beyond = countries().contains_or_near("242", place(-179.7, -16.6)).unwrap();
        assert!(beyond.inside || beyond.distance_km < 60.0, "{beyond:?}");
    }

    #[test]
    fn an_unknown_country_has_no_answer() {
        assert_eq!(countries().contains_or_near("999", place(0.0, 0.0)), None);
        assert_eq!(countries().country_at(place(-30.0, 0.0)), None);
    }
}
