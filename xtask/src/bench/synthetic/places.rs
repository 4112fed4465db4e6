//! Places near places: knots of cities where people live, without a list of real ones.

use atlas::wire::Index;

use super::super::numbers::Numbers;
use super::Country;

/// The share of cities that stand around a real one; the others stand around the middle of a country.
const AROUND_REAL: f64 = 0.7;
/// How far they are scattered, in degrees: around a real city, around the middle of a country.
const SCATTER: [f64; 2] = [1.6, 2.2];
/// Few people live beyond these latitudes.
const LATITUDES: (f64, f64) = (-54.0, 69.5);

/// A point that cities stand around.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Anchor {
    lon: f64,
    lat: f64,
    country: u16,
    is_real: bool,
}

/// Where a city stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    /// Degrees east, to 4 decimals as in the real dataset.
    pub(super) lon: f64,
    /// Degrees north.
    pub(super) lat: f64,
    /// Position among the chosen countries.
    pub(super) country: u16,
}

/// The real cities, then the middles of the countries.
pub(super) fn anchors(real: &Index, chosen: &[&Country]) -> Vec<Anchor> {
    let position = |code: &str| chosen.iter().position(|country| country.code == code);
    let cities = &real.cities;
    let around_cities = cities
        .lon
        .iter()
        .zip(&cities.lat)
        .zip(&cities.country)
        .filter_map(|((&lon, &lat), &country)| {
            let country = position(&real.countries.get(usize::from(country))?.code)?;
            Some(Anchor {
                lon,
                lat,
                country: country as u16,
                is_real: true,
            })
        });
    let around_middles = chosen.iter().enumerate().map(|(country, middle)| Anchor {
        lon: middle.lon,
        lat: middle.lat,
        country: country as u16,
        is_real: false,
    });
    around_cities.chain(around_middles).collect()
}

/// A place near an anchor.
pub(super) fn near_one_of(anchors: &[Anchor], numbers: &mut Numbers) -> Spot {
    let middles = anchors.partition_point(|anchor| anchor.is_real);
    let (cities, countries) = anchors.split_at(middles);
    let from = if numbers.chance(AROUND_REAL) && !cities.is_empty() {
        cities
    } else {
        countries
    };
    let Some(anchor) = numbers.pick(from).copied() else {
        return Spot {
            lon: 0.0,
            lat: 0.0,
            country: 0,
        };
    };
    let scatter = SCATTER[usize::from(!anchor.is_real)];
    // Degrees of longitude are shorter away from the equator.
    let stretch = 1.0 / anchor.lat.to_radians().cos().max(0.2);
    let lon = anchor.lon + scatter * stretch * numbers.bell();
    let lat = (anchor.lat + scatter * numbers.bell()).clamp(LATITUDES.0, LATITUDES.1);
    Spot {
        lon: rounded((lon + 540.0).rem_euclid(360.0) - 180.0),
        lat: rounded(lat),
        country: anchor.country,
    }
}

fn rounded(degrees: f64) -> f64 {
    (degrees * 1e4).round() / 1e4
}

#[cfg(test)]
mod tests {
    use super::{Anchor, near_one_of};
    use crate::bench::numbers::Numbers;

    #[test]
    fn places_are_on_the_globe_also_across_the_date_line() {
        let fiji = Anchor {
            lon: 179.9,
            lat: -17.8,
            country: 3,
            is_real: false,
        };
        let mut numbers = Numbers::new(1);
        let spots: Vec<_> = (0..500).map(|_| near_one_of(&[fiji], &mut numbers)).collect();
        assert!(spots.iter().all(|spot| (-180.0..180.0).contains(&spot.lon)));
        assert!(spots.iter().all(|spot| (-54.0..69.5).contains(&spot.lat)));
        assert!(spots.iter().any(|spot| spot.lon < 0.0) && spots.iter().any(|spot| spot.lon > 0.0));
    }
}
