//! The shapes of land and countries, as Natural Earth draws them.

use atlas::geo::LonLat;
use atlas::geo::place::Countries;
use atlas::geo::topology::{Topology, TopologyError};

use super::folder::Folder;
use super::mistake::{Mistakes, Spot};
use super::read::below_data;

/// The countries of the finer map, in which small countries and islands stand too.
const COUNTRIES: &str = "basemap/countries-50m.json";

/// The land of every country, against which places are held.
#[derive(Debug)]
pub(crate) struct Land(Countries);

impl Land {
    /// Reads the outlines; `None` and a mistake where that cannot be done.
    pub(crate) fn read(folder: &Folder, mistakes: &Mistakes) -> Option<Self> {
        match topology(folder, COUNTRIES).and_then(|topology| Countries::from_topology(&topology)) {
            Ok(countries) => Some(Self(countries)),
            Err(error) => {
                let sentence = error.to_string();
                let (what, next) = sentence.split_once("; ").unwrap_or((&sentence, "copy it anew"));
                mistakes.add(&Spot::file(&below_data(COUNTRIES)), what, next);
                None
            }
        }
    }

    /// How far a place is from the land of the country with an ISO 3166-1 number, in kilometres, 0 on it;
    /// `None` where the country has no outline or the place is none.
    pub(crate) fn distance_km(&self, num: &str, lon: f64, lat: f64) -> Option<f64> {
        let place = LonLat::new(lon, lat)?;
        Some(self.0.contains_or_near(num, place)?.distance_km)
    }
}

/// Reads a file of shapes; one that is missing reads as an empty one, which is an error.
pub(crate) fn topology(folder: &Folder, name: &str) -> Result<Topology, TopologyError> {
    Topology::parse(folder.get(name).unwrap_or_default())
}
