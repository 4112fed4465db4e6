//! The order of the list. Cities are ranked by a number each and sorted by counting, so that the order of a
//! hundred thousand costs some milliseconds.

use super::{Scores, network_count};
use crate::dataset::{CityIx, Dataset};
use crate::geo::LonLat;
use crate::order::sort_by_number;
use crate::query::{Query, Sort};

/// What the order of a list needs beside the dataset.
#[derive(Debug, Clone, Copy)]
pub struct Ordering<'a> {
    /// For each city its place in the alphabet of the visitor's language.
    pub name_ranks: &'a [u32],
}

/// The cities in the order that the query asks for; what is equal in it stands by name.
#[must_use]
pub fn order(
    dataset: &Dataset,
    cities: &[CityIx],
    query: &Query,
    scores: Option<&Scores>,
    ordering: Ordering<'_>,
) -> Vec<CityIx> {
    let mut positions: Vec<u32> = (0..cities.len() as u32).collect();
    let mut sort = |number: &dyn Fn(CityIx) -> u64| {
        let keys: Vec<u64> = cities.iter().map(|&ix| number(ix)).collect();
        sort_by_number(&mut positions, &keys);
    };
    sort(&|ix| {
        let rank = ordering.name_ranks.get(ix.0 as usize).copied();
        u64::from(rank.unwrap_or(u32::MAX))
    });
    let population = |ix| u64::from(dataset.city(ix).population.unwrap_or(0));
    match (query.sort, scores) {
        (Sort::Name, None) => {}
        (Sort::Name, Some(scores)) => {
            // Of two places that match equally well, the larger is the likelier one.
            let score = |ix: CityIx| u64::from(scores.get(ix.0 as usize).copied().unwrap_or(0));
            sort(&|ix| descending(score(ix) << 32 | population(ix)));
        }
        (Sort::Networks, _) => sort(&|ix| descending(network_count(dataset, ix) as u64)),
        (Sort::Population, _) => sort(&|ix| descending(population(ix))),
        (Sort::Distance, _) => {
            if let Some(origin) = origin(dataset, cities, query) {
                sort(&|ix| {
                    let lonlat = dataset.city(ix).lonlat;
                    lonlat.map_or(u64::MAX, |lonlat| remoteness(origin, lonlat))
                });
            }
        }
    }
    positions
        .into_iter()
        .filter_map(|position| cities.get(position as usize).copied())
        .collect()
}

/// Where distances are measured from: the middle of the map where the address says where it stands, else the
/// middle of the cities, as the mean of their directions from the centre of the Earth. `None` where they have
/// no middle: none has a place, or they stand evenly around the globe.
#[must_use]
pub fn origin(dataset: &Dataset, cities: &[CityIx], query: &Query) -> Option<LonLat> {
    if let Some(view) = query.view {
        return Some(view.center());
    }
    let mut sum = [0.0; 3];
    for lonlat in cities.iter().filter_map(|&ix| dataset.city(ix).lonlat) {
        let (lon, lat) = (lonlat.lon.to_radians(), lonlat.lat.to_radians());
        sum[0] += lat.cos() * lon.cos();
        sum[1] += lat.cos() * lon.sin();
        sum[2] += lat.sin();
    }
    let [x, y, z] = sum;
    let length = (x * x + y * y + z * z).sqrt();
    if length < 1e-9 {
        return None;
    }
    LonLat::new(
        y.atan2(x).to_degrees(),
        (z / length).clamp(-1.0, 1.0).asin().to_degrees(),
    )
}

/// A number that grows with the distance: the haversine of the angle between two places, of which the distance
/// is a costly function that changes no order. Its steps are finer than a metre but near the antipode.
fn remoteness(from: LonLat, to: LonLat) -> u64 {
    let (lat0, lat1) = (from.lat.to_radians(), to.lat.to_radians());
    let half_dlon = (to.lon - from.lon).to_radians() / 2.0;
    let haversine = ((lat1 - lat0) / 2.0).sin().powi(2) + lat0.cos() * lat1.cos() * half_dlon.sin().powi(2);
    (haversine.clamp(0.0, 1.0) * 2_f64.powi(52)) as u64
}

fn descending(number: u64) -> u64 {
    u64::MAX - number
}
