//! Made-up datasets of any size, in the shipped form: the app loads them as its own. They stand around the
//! places of the real dataset and keep its networks, events and organizations, so that what grows is the
//! number of cities and memberships alone.

mod members;
mod names;
mod places;

use atlas::wire::{Aliases, CityColumns, CountryBrief, Index};

use super::numbers::Numbers;
use names::Names;
use places::Anchor;

/// The seed of every dataset; another one makes another world.
const SEED: u64 = 20_261_121;
/// How many countries have cities, where the list has so many.
const COUNTRIES: usize = 190;
/// Beyond this latitude a country without a real city has none at all: islands of birds.
const SOUTHERNMOST: f64 = -45.0;
/// The share of cities with a name in another script.
const LOCAL: f64 = 0.15;
/// The share of cities with further names.
const WITH_ALIASES: f64 = 0.5;
/// The middle population, and how widely they differ (of the natural logarithm).
const POPULATION: (f64, f64) = (90_000.0, 1.2);

/// A country with the middle of it, for cities where the real dataset has none.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Country {
    /// ISO 3166-1 alpha-2.
    pub(super) code: String,
    /// English name.
    pub(super) name: String,
    /// UN M49 code of its region.
    pub(super) region: String,
    /// Degrees east of its middle.
    pub(super) lon: f64,
    /// Degrees north of its middle.
    pub(super) lat: f64,
}

/// A made-up dataset.
#[derive(Debug)]
pub(super) struct Synthetic {
    /// What the explorer needs at once.
    pub(super) index: Index,
    /// Further names.
    pub(super) aliases: Aliases,
}

/// Makes a dataset of so many cities from the real one and a list of countries.
pub(super) fn make(real: &Index, countries: &[Country], count: usize) -> Synthetic {
    let mut numbers = Numbers::new(SEED ^ count as u64);
    let chosen = choose(real, countries);
    let anchors = places::anchors(real, &chosen);
    let mut index = Index {
        version: format!("synthetic-{count}"),
        countries: briefs(real, &chosen),
        cities: cities(real, &anchors, count, &mut numbers),
        ..real.clone()
    };
    index.memberships = members::memberships(&index, &mut numbers);
    let aliases = Aliases {
        cities: (0..count).map(|_| aliases(&mut numbers)).collect(),
    };
    Synthetic { index, aliases }
}

/// The countries that have cities: first those of the real dataset, then others, sorted by code.
fn choose<'a>(real: &Index, countries: &'a [Country]) -> Vec<&'a Country> {
    let is_real = |country: &&Country| real.countries.iter().any(|known| known.code == country.code);
    let mut chosen: Vec<&Country> = countries.iter().filter(is_real).collect();
    let others = countries
        .iter()
        .filter(|country| !is_real(country) && country.lat > SOUTHERNMOST);
    chosen.extend(others.take(COUNTRIES.saturating_sub(chosen.len())));
    chosen.sort_by(|a, b| a.code.cmp(&b.code));
    chosen
}

fn briefs(real: &Index, chosen: &[&Country]) -> Vec<CountryBrief> {
    let region = |code: &str| real.regions.iter().position(|region| region.code == code);
    chosen
        .iter()
        .map(|country| CountryBrief {
            code: country.code.clone(),
            name: country.name.clone(),
            region: region(&country.region),
        })
        .collect()
}

fn cities(real: &Index, anchors: &[Anchor], count: usize, numbers: &mut Numbers) -> CityColumns {
    let mut names = Names::default();
    let mut named: Vec<(String, String)> = (0..count).map(|_| names.latin(numbers)).collect();
    named.sort();
    let mut columns = CityColumns {
        langs: names::languages(),
        kinds: real.cities.kinds.clone(),
        ..CityColumns::default()
    };
    for (id, name) in named {
        let place = places::near_one_of(anchors, numbers);
        let (local, lang) = if numbers.chance(LOCAL) {
            names::local(numbers)
        } else {
            (String::new(), 0)
        };
        let (middle, spread) = POPULATION;
        let population = middle * (spread * numbers.bell()).exp();
        columns.id.push(&id);
        columns.name.push(&name);
        columns.local.push(&local);
        columns.local_lang.push(lang);
        columns.country.push(place.country);
        columns.kind.push(0);
        columns.lon.push(place.lon);
        columns.lat.push(place.lat);
        columns
            .population
            .push(population.clamp(200.0, 38_000_000.0) as u32);
    }
    columns
}

/// Further names, separated by tab characters; half the cities have none.
fn aliases(numbers: &mut Numbers) -> String {
    if !numbers.chance(WITH_ALIASES) {
        return String::new();
    }
    let mut further: Vec<String> = Vec::new();
    for _ in 0..1 + numbers.below(3) {
        let name = if numbers.chance(0.6) {
            names::local(numbers).0
        } else {
            names::latin(numbers)
        };
        if !further.contains(&name) {
            further.push(name);
        }
    }
    further.join("\t")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use atlas::dataset::Dataset;
    use atlas::wire::{CityColumns, CountryBrief, Index};

    use super::{Country, make};

    fn world() -> (Index, Vec<Country>) {
        let country = |code: &str, lon, lat| Country {
            code: code.to_owned(),
            name: code.to_owned(),
            region: "030".to_owned(),
            lon,
            lat,
        };
        let real = Index {
            countries: vec![CountryBrief {
                code: "KR".to_owned(),
                name: "South Korea".to_owned(),
                region: None,
            }],
            cities: CityColumns {
                id: ["seoul"].into_iter().collect(),
                country: vec![0],
                lon: vec![126.98],
                lat: vec![37.57],
                kinds: vec!["city".to_owned()],
                ..CityColumns::default()
            },
            networks: three_networks(),
            ..Index::default()
        };
        (
            real,
            vec![country("FJ", 178.0, -17.8), country("KR", 127.8, 36.4)],
        )
    }

    fn three_networks() -> Vec<atlas::wire::NetworkBrief> {
        let text =
            |id: &str| format!(r#"{{"id":"{id}","name":"{id}","kind":"membership","status":"active"}}"#);
        ["a", "b", "c"]
            .iter()
            .map(|id| atlas::json::read(&text(id)).unwrap())
            .collect()
    }

    #[test]
    fn the_app_reads_it_without_a_warning_and_it_is_the_same_each_time() {
        let (real, countries) = world();
        let made = make(&real, &countries, 500);
        let json = serde_json::to_string(&made.index).unwrap();
        assert_eq!(
            json,
            serde_json::to_string(&make(&real, &countries, 500).index).unwrap()
        );

        let loaded = Dataset::load(&json).unwrap();
        assert_eq!(loaded.warnings, []);
        assert_eq!(loaded.dataset.city_count(), 500);
        assert_eq!(made.aliases.cities.len(), 500);
        assert!(made.aliases.cities.iter().any(|names| names.contains('\t')));
        let rows = made.index.memberships.network.len();
        assert!((600..1100).contains(&rows), "{rows} memberships of 500 cities");
    }
}
