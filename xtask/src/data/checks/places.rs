//! Cities stand on land of their country, within reason.

use super::super::authored::{Authored, City};
use super::super::land::Land;
use super::super::mistake::Mistakes;

/// How far from its country's outline a place may stand. The outline is right to some 5 km, and small
/// islands that it lacks lie off the coast they belong to.
const REACH_KM: f64 = 50.0;

/// How far it may stand where `place_note` says why: an island that the outline lacks, far off the coast.
const REACH_WITH_NOTE_KM: f64 = 250.0;

/// Notes coordinates that no globe has, and places in the sea or in another country.
pub(super) fn check(authored: &Authored, land: Option<&Land>, mistakes: &Mistakes) {
    for city in &authored.cities {
        let mut on_globe = true;
        for (degrees, limit) in [(&city.lat, 90.0), (&city.lon, 180.0)] {
            // What could not be read has been spoken of.
            if mistakes.noted_at(&degrees.spot) {
                on_globe = false;
                continue;
            }
            if !degrees.value.is_finite() || degrees.value.abs() > limit {
                on_globe = false;
                mistakes.add(
                    &degrees.spot,
                    format!("{} is not between -{limit} and {limit} degrees", degrees.value),
                    "correct it; lat is north, lon is east",
                );
            }
        }
        if on_globe && let Some(land) = land {
            check_country(authored, city, land, mistakes);
        }
    }
}

fn check_country(authored: &Authored, city: &City, land: &Land, mistakes: &Mistakes) {
    let country = authored
        .countries
        .iter()
        .find(|country| country.code == city.country.value);
    // Kosovo has no number and the smallest territories no outline: nothing to hold the place against.
    let Some((country, distance_km)) = country.and_then(|country| {
        let num = country.num.as_deref()?;
        Some((country, land.distance_km(num, city.lon.value, city.lat.value)?))
    }) else {
        return;
    };
    let reach_km = if city.place_note.is_some() {
        REACH_WITH_NOTE_KM
    } else {
        REACH_KM
    };
    if distance_km > reach_km {
        mistakes.add(
            &city.lat.spot,
            format!("{} stands {distance_km:.0} km from the land of {}", city.name, country.name),
            "correct the coordinates (lat is north, lon is east) or the country, or say in place_note on which \
             island it is",
        );
    }
}
