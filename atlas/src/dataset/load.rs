//! From the index of the wire to the dataset. What is broken is left out with a warning beside the value;
//! only a file that gives nothing at all is an error.

use super::members::{Members, Membership};
use super::{City, CityIx, Dataset, NetworkIx};
use crate::geo::LonLat;
use crate::geo::mercator::{World, world_from_lonlat};
use crate::json::{Fields, Json, JsonError, Read};
use crate::order::positions;
use crate::vocabulary::{CityKind, Term};
use crate::wire::{
    CityColumns, CountryBrief, EventBrief, Format, FormatError, Index, MembershipColumns, Names, TextColumn,
};

/// A dataset and what was wrong with its file.
#[derive(Debug)]
pub struct Loaded {
    /// What could be read.
    pub dataset: Dataset,
    /// What could not.
    pub warnings: Vec<Warning>,
}

/// Something of the file that is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What it concerns.
    pub kind: WarningKind,
    /// How many records are affected.
    pub count: usize,
}

/// What a warning concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WarningKind {
    /// Cities whose columns are of different lengths; the surplus is left out.
    CityColumns,
    /// Cities without a valid position; they stand in the list but not on the map.
    Unplaced,
    /// Memberships that name a city or a network that does not exist.
    Memberships,
    /// Award rounds, events or organizations that could not be read.
    Records,
}

/// Why there is no dataset.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// The file is of a form that this version does not know.
    #[error(transparent)]
    Format(#[from] FormatError),
    /// The file is not the JSON of an index.
    #[error("the dataset's index could not be read ({0}); it may be incomplete: try again")]
    NotAnIndex(#[from] JsonError),
    /// It is well formed, but nothing is in it.
    #[error("the dataset's index has no city and no network in it; it may be incomplete: try again")]
    Empty,
}

/// The cities: the columns of the wire, of one length, with what the wire leaves to be looked up.
#[derive(Debug, Clone, Default)]
pub(super) struct Cities {
    columns: CityColumns,
    kinds: Vec<Term<CityKind>>,
    /// Where each stands on the map, projected once; not finite where the data has no valid position.
    worlds: Vec<World>,
    /// Positions in the order of the ids.
    by_id: Vec<u32>,
}

impl Dataset {
    /// Reads the index file.
    ///
    /// # Errors
    /// [`LoadError`] where nothing of it can be used.
    pub fn load(json: &str) -> Result<Loaded, LoadError> {
        let json = Json::parse(json)?;
        // Read first, so that a newer file is told from a broken one.
        let format: Option<Format> = Fields::of(&json).and_then(|fields| fields.needed("format"));
        format.ok_or(JsonError::Form)?.check()?;
        let index = Index::read(&json).ok_or(JsonError::Form)?;
        Self::from_index(index)
    }

    /// Freezes an index.
    ///
    /// # Errors
    /// [`LoadError::Empty`] where it has neither cities nor networks.
    pub fn from_index(index: Index) -> Result<Loaded, LoadError> {
        let mut warnings = Vec::new();
        let mut warn = |kind, count| {
            if count > 0 {
                warnings.push(Warning { kind, count });
            }
        };

        let mut networks = index.networks;
        networks.truncate(usize::from(u16::MAX));
        let mut countries = index.countries;
        for country in &mut countries {
            country.region = country.region.filter(|&region| region < index.regions.len());
        }
        let (cities, surplus, unplaced) = Cities::new(index.cities, &mut countries);
        if cities.len() == 0 && networks.is_empty() {
            return Err(LoadError::Empty);
        }
        warn(WarningKind::CityColumns, surplus);
        warn(WarningKind::Unplaced, unplaced);

        for network in &mut networks {
            network.seat = network.seat.filter(|&city| city < cities.len());
        }
        let (memberships, lost) = memberships(&index.memberships, cities.len(), networks.len());
        warn(WarningKind::Memberships, lost);
        warn(
            WarningKind::Records,
            index.awards.skipped() + index.events.skipped() + index.organizations.skipped(),
        );

        let mut awards = index.awards.into_vec();
        awards.retain(|award| award.network < networks.len());
        for award in &mut awards {
            let mut stages = std::mem::take(&mut award.stages).into_vec();
            for stage in &mut stages {
                stage.cities.retain(|&city| city < cities.len());
            }
            award.stages = stages.into();
        }
        let mut events: Vec<EventBrief> = index.events.into_vec();
        for event in &mut events {
            event.city = event.city.filter(|&city| city < cities.len());
            event.networks.retain(|&network| network < networks.len());
        }
        let mut organizations = index.organizations.into_vec();
        for organization in &mut organizations {
            organization.city = organization.city.filter(|&city| city < cities.len());
        }

        let members = Members::new(memberships, cities.len(), networks.len());
        let dataset = Self {
            version: index.version,
            regions: index.regions,
            countries,
            cities,
            networks,
            members,
            awards,
            events,
            organizations,
            english: Names::default(),
        };
        Ok(Loaded { dataset, warnings })
    }
}

impl Cities {
    /// Takes the columns as far as all of them reach; tells how many cities that leaves out and how many
    /// have no valid position. A country that does not exist is replaced by one without a name.
    fn new(mut columns: CityColumns, countries: &mut Vec<CountryBrief>) -> (Self, usize, usize) {
        let lengths = [
            columns.id.len(),
            columns.name.len(),
            columns.local.len(),
            columns.local_lang.len(),
            columns.country.len(),
            columns.kind.len(),
            columns.lon.len(),
            columns.lat.len(),
            columns.population.len(),
        ];
        let len = lengths.into_iter().min().unwrap_or(0);
        let surplus = lengths.into_iter().max().unwrap_or(0) - len;
        columns.id.truncate(len);
        columns.name.truncate(len);
        columns.local.truncate(len);
        columns.local_lang.truncate(len);
        columns.country.truncate(len);
        columns.kind.truncate(len);
        columns.lon.truncate(len);
        columns.lat.truncate(len);
        columns.population.truncate(len);

        let stateless = countries.len();
        let mut missing_country = false;
        for country in &mut columns.country {
            if usize::from(*country) >= stateless {
                missing_country = true;
                *country = stateless.min(usize::from(u16::MAX)) as u16;
            }
        }
        if missing_country {
            countries.push(CountryBrief::default());
        }

        let kinds = columns
            .kinds
            .iter()
            .map(|kind| Term::read(kind))
            .chain([Term::Other(String::new())])
            .collect::<Vec<_>>();
        let nowhere = World {
            x: f64::NAN,
            y: f64::NAN,
        };
        let world = |(&lon, &lat)| LonLat::new(lon, lat).map_or(nowhere, world_from_lonlat);
        let worlds: Vec<World> = columns.lon.iter().zip(&columns.lat).map(world).collect();
        let unplaced = worlds.iter().filter(|world| world.x.is_nan()).count();
        let by_id = positions(len, &mut |a, b| columns.id.at(a).cmp(columns.id.at(b)));
        (
            Self {
                columns,
                kinds,
                worlds,
                by_id,
            },
            surplus,
            unplaced,
        )
    }

    pub(super) fn len(&self) -> usize {
        self.columns.id.len()
    }

    /// Shows other names, as far as there are any, and leaves in their places those that were shown.
    pub(super) fn exchange_names(&mut self, names: &mut TextColumn) {
        self.columns.name.exchange(names);
    }

    pub(super) fn world(&self, ix: CityIx) -> Option<World> {
        let world = self.worlds.get(ix.0 as usize).copied()?;
        world.x.is_finite().then_some(world)
    }

    pub(super) fn country(&self, ix: CityIx) -> usize {
        usize::from(self.columns.country[ix.0 as usize])
    }

    pub(super) fn find(&self, id: &str) -> Option<CityIx> {
        self.by_id
            .binary_search_by(|&position| self.columns.id.at(position as usize).cmp(id))
            .ok()
            .map(|found| CityIx(self.by_id[found]))
    }

    pub(super) fn get<'a>(&'a self, ix: CityIx, countries: &'a [CountryBrief]) -> City<'a> {
        let columns = &self.columns;
        let position = ix.0 as usize;
        let name = columns.name.at(position);
        let local = columns.local.at(position);
        let local_lang = columns.langs.get(usize::from(columns.local_lang[position]));
        let kind = usize::from(columns.kind[position]).min(self.kinds.len() - 1);
        let population = columns.population[position];
        City {
            ix,
            id: columns.id.at(position),
            name,
            english: None,
            local: local_lang
                .map(|lang| (local, lang.as_str()))
                .filter(|_| !local.is_empty() && local != name),
            kind: &self.kinds[kind],
            country: &countries[self.country(ix)],
            lonlat: LonLat::new(columns.lon[position], columns.lat[position]),
            population: (population > 0).then_some(population),
        }
    }
}

fn memberships(
    columns: &MembershipColumns,
    city_count: usize,
    network_count: usize,
) -> (Vec<Membership>, usize) {
    let rows = columns.network.len();
    let read: Vec<Membership> = (0..rows)
        .filter_map(|row| {
            let network = *columns.network.get(row)?;
            let city = *columns.city.get(row)?;
            let role = columns.roles.get(usize::from(*columns.role.get(row)?))?;
            (usize::from(network) < network_count && (city as usize) < city_count).then(|| Membership {
                network: NetworkIx(network),
                city: CityIx(city),
                role: Term::read(role),
                from: columns.from.get(row).and_then(|date| date.parse().ok()),
                to: columns.to.get(row).and_then(|date| date.parse().ok()),
            })
        })
        .collect();
    let lost = rows - read.len();
    (read, lost)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{LoadError, WarningKind};
    use crate::dataset::{CityIx, Dataset};
    use crate::geo::mercator::world_from_lonlat;
    use crate::vocabulary::Term;

    const SMALL: &str = r#"{
        "format": {"major": 1, "minor": 7}, "version": "2026-11-21", "added-later": [1, 2],
        "regions": [{"code": "030", "name": "Eastern Asia"}],
        "countries": [{"code": "CN", "name": "China", "region": 0}, {"code": "KR", "name": "South Korea", "region": 4}],
        "cities": {
            "id": ["seoul", "chengdu", "nowhere"], "name": ["Seoul", "Chengdu", "Nowhere"],
            "local": ["서울", "成都", ""], "langs": ["ko", "zh"], "local_lang": [0, 1, 0],
            "country": [1, 0, 9], "kinds": ["city", "moon-base"], "kind": [0, 0, 1],
            "lon": [126.98, 104.07, 0.0], "lat": [37.57, 30.67, 95.0], "population": [9, 0, 0]
        },
        "networks": [{"id": "wego", "acronym": "WeGO", "name": "World Smart Sustainable Cities Organization",
            "kind": "membership", "status": "active", "seat": 0, "mood": "fine"}],
        "memberships": {"network": [0, 0, 7], "city": [0, 1, 1], "roles": ["president", "member"],
            "role": [0, 1, 1], "from": ["2010", "x", ""], "to": ["", "", ""]},
        "events": [{"id": "broken"}, {"id": "good", "name": "Good", "kind": "seance", "start": "2022",
            "city": 99, "networks": [0, 3]}]
    }"#;

    #[test]
    fn broken_rows_are_left_out_and_counted() {
        let loaded = Dataset::load(SMALL).unwrap();
        let dataset = &loaded.dataset;
        let counted: Vec<_> = loaded
            .warnings
            .iter()
            .map(|warning| (warning.kind, warning.count))
            .collect();
        assert_eq!(
            counted,
            [
                (WarningKind::Unplaced, 1),
                (WarningKind::Memberships, 1),
                (WarningKind::Records, 1)
            ]
        );
        assert_eq!(dataset.city_count(), 3);
        for city in dataset.cities() {
            assert_eq!(dataset.world(city.ix), city.lonlat.map(world_from_lonlat));
        }
        assert_eq!(dataset.world(CityIx(99)), None);
        assert_eq!(dataset.find_city("nowhere").unwrap().country.name, "");
        assert_eq!(dataset.countries()[1].region, None);
        let event = &dataset.events()[0];
        assert_eq!((event.city, event.networks.as_slice()), (None, &[0_usize][..]));
        assert_eq!(event.kind, Term::Other("seance".to_owned()));
    }

    #[test]
    fn cities_are_found_whatever_their_order() {
        let dataset = Dataset::load(SMALL).unwrap().dataset;
        assert_eq!(dataset.find_city("chengdu").unwrap().ix, CityIx(1));
        assert_eq!(dataset.find_city("seoul").unwrap().local, Some(("서울", "ko")));
        assert!(dataset.find_city("atlantis").is_none());
        assert_eq!(dataset.memberships_of_city(CityIx(1)).len(), 1);
    }

    #[test]
    fn files_that_give_nothing_say_why() {
        let newer = r#"{"format": {"major": 2, "minor": 0}, "cities": "elsewhere"}"#;
        assert!(matches!(Dataset::load(newer), Err(LoadError::Format(_))));
        for broken in [
            "",
            "<!doctype html>",
            "[]",
            "{\"format\":{\"major\":1,\"minor\":0},\"cities\":{",
        ] {
            assert!(
                matches!(Dataset::load(broken), Err(LoadError::NotAnIndex(_))),
                "{broken}"
            );
        }
        let empty = r#"{"format": {"major": 1, "minor": 0}}"#;
        assert!(matches!(Dataset::load(empty), Err(LoadError::Empty)));
    }

    #[test]
    fn no_truncation_of_the_file_panics() {
        for end in (0..SMALL.len()).filter(|&end| SMALL.is_char_boundary(end)) {
            let _ = Dataset::load(&SMALL[..end]);
        }
    }
}
