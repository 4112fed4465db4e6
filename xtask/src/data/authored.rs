//! The dataset as its editors write it. Values are checked one by one when they are read; whether they
//! fit together is for the checks.

use std::collections::{BTreeMap, BTreeSet};

use atlas::date::Date;
use atlas::export::changes::Change;
use atlas::slug::Slug;
use atlas::vocabulary::{
    CityKind, EventKind, Mode, NetworkKind, NetworkStatus, OrganKind, OrganizationKind, Relation, Role,
    StageUnit, StepState,
};
use atlas::wire::Prose;

use super::mistake::Placed;

/// An id of another record.
pub(crate) type Ref = Placed<Slug>;

/// Ids of the sources that something rests on.
pub(crate) type Sources = Vec<Ref>;

/// Names by language (BCP 47).
pub(crate) type NamesByLang = BTreeMap<String, String>;

/// Everything under `data/`.
#[derive(Debug, Default)]
pub(crate) struct Authored {
    /// When the dataset was last changed.
    pub(crate) changed: Option<Date>,
    /// What changed, the newest first.
    pub(crate) changes: Vec<Change>,
    /// Documents that facts rest on.
    pub(crate) sources: Vec<Source>,
    /// Networks, by file name.
    pub(crate) networks: Vec<Network>,
    /// Places of cities in networks.
    pub(crate) memberships: Vec<Membership>,
    /// Award rounds, by file name.
    pub(crate) awards: Vec<Award>,
    /// Events, by file name.
    pub(crate) events: Vec<Event>,
    /// Bodies that are not networks themselves.
    pub(crate) organizations: Vec<Organization>,
    /// Places.
    pub(crate) cities: Vec<City>,
    /// Further names of places.
    pub(crate) names: Vec<CityName>,
    /// Countries of the world.
    pub(crate) countries: Vec<Country>,
    /// Regions of the world by UN M49.
    pub(crate) regions: Vec<Region>,
    /// Names of countries and regions by code and language.
    pub(crate) world_names: BTreeMap<(String, String), String>,
    /// Every id that stands at a record, with the records that could not be read otherwise: a reference
    /// to one of those is not a mistake of its own.
    pub(crate) ids: Ids,
    /// How many records could not be read.
    pub(crate) unread: usize,
    /// Whether a whole table could not be read, so that nearly every reference to it would lead nowhere.
    pub(crate) lacks_a_table: bool,
}

/// The ids that records have.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    /// Of sources.
    pub(crate) sources: BTreeSet<Slug>,
    /// Of networks.
    pub(crate) networks: BTreeSet<Slug>,
    /// Of award rounds.
    pub(crate) awards: BTreeSet<Slug>,
    /// Of events.
    pub(crate) events: BTreeSet<Slug>,
    /// Of organizations.
    pub(crate) organizations: BTreeSet<Slug>,
    /// Of cities.
    pub(crate) cities: BTreeSet<Slug>,
    /// Codes of countries.
    pub(crate) countries: BTreeSet<String>,
    /// Codes of regions.
    pub(crate) regions: BTreeSet<String>,
}

/// A document.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) id: Ref,
    pub(crate) title: String,
    pub(crate) publisher: String,
    pub(crate) lang: String,
    pub(crate) date: Option<Date>,
    pub(crate) url: Option<String>,
    pub(crate) note: Option<Prose>,
}

/// One thing that is known.
#[derive(Debug)]
pub(crate) struct Fact {
    pub(crate) text: Prose,
    pub(crate) sources: Sources,
}

/// A network.
#[derive(Debug)]
pub(crate) struct Network {
    pub(crate) id: Ref,
    pub(crate) acronym: Option<String>,
    pub(crate) names: NamesByLang,
    pub(crate) former_names: Vec<(String, Option<Date>)>,
    pub(crate) kind: NetworkKind,
    pub(crate) status: NetworkStatus,
    pub(crate) founded: Option<Date>,
    pub(crate) headquarters: Option<Ref>,
    pub(crate) website: Option<String>,
    pub(crate) scope: Prose,
    pub(crate) facts: Vec<Fact>,
    pub(crate) steps: Vec<Step>,
    pub(crate) organs: Vec<Organ>,
    pub(crate) joining: Option<Prose>,
    pub(crate) criteria: Vec<Criterion>,
    pub(crate) related: Vec<Related>,
    pub(crate) member_counts: Vec<MemberCount>,
    pub(crate) note: Option<Prose>,
    pub(crate) sources: Sources,
}

/// What is agreed, or still to be agreed, on the way of a network.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) text: Prose,
    pub(crate) state: StepState,
    pub(crate) date: Option<Date>,
    pub(crate) sources: Sources,
}

/// An organ of a network.
#[derive(Debug)]
pub(crate) struct Organ {
    pub(crate) id: Ref,
    pub(crate) name: Prose,
    pub(crate) kind: OrganKind,
    pub(crate) role: Option<Prose>,
    pub(crate) host: Option<Ref>,
    pub(crate) sources: Sources,
}

/// A criterion; without sources of its own it rests on those of its network.
#[derive(Debug)]
pub(crate) struct Criterion {
    pub(crate) name: Prose,
    pub(crate) text: Prose,
    pub(crate) sources: Sources,
}

/// How a network stands to another.
#[derive(Debug)]
pub(crate) struct Related {
    pub(crate) network: Ref,
    pub(crate) relation: Relation,
    pub(crate) sources: Sources,
}

/// How many members a network said it had.
#[derive(Debug)]
pub(crate) struct MemberCount {
    pub(crate) date: Option<Date>,
    pub(crate) total: u32,
    pub(crate) note: Option<Prose>,
    pub(crate) sources: Sources,
}

/// A row of memberships.
#[derive(Debug)]
pub(crate) struct Membership {
    pub(crate) network: Ref,
    pub(crate) city: Ref,
    pub(crate) role: Role,
    pub(crate) from: Option<Placed<Date>>,
    pub(crate) to: Option<Placed<Date>>,
    pub(crate) note: Option<Prose>,
    pub(crate) sources: Sources,
}

/// An award round.
#[derive(Debug)]
pub(crate) struct Award {
    pub(crate) id: Ref,
    pub(crate) network: Ref,
    pub(crate) programme: String,
    pub(crate) year: Placed<u16>,
    pub(crate) theme: Option<Prose>,
    pub(crate) stages: Vec<Stage>,
    pub(crate) note: Option<Prose>,
    pub(crate) sources: Sources,
}

/// A stage of an award round.
#[derive(Debug)]
pub(crate) struct Stage {
    pub(crate) id: Ref,
    pub(crate) name: Prose,
    pub(crate) announced: Option<Date>,
    pub(crate) at_event: Option<Ref>,
    pub(crate) count: Option<Placed<u32>>,
    pub(crate) unit: Option<StageUnit>,
    pub(crate) from_cities: Option<u32>,
    pub(crate) recipients: Vec<Ref>,
    pub(crate) note: Option<Prose>,
    pub(crate) sources: Sources,
}

/// An event.
#[derive(Debug)]
pub(crate) struct Event {
    pub(crate) id: Ref,
    pub(crate) names: NamesByLang,
    pub(crate) kind: EventKind,
    pub(crate) start: Placed<Date>,
    pub(crate) end: Option<Placed<Date>>,
    pub(crate) mode: Option<Mode>,
    pub(crate) city: Option<Ref>,
    pub(crate) venue: Option<Prose>,
    pub(crate) networks: Vec<Ref>,
    /// Organizations, networks or cities.
    pub(crate) organizers: Vec<Ref>,
    /// Organizations, networks or cities.
    pub(crate) partners: Vec<Ref>,
    pub(crate) series: Option<Slug>,
    pub(crate) part_of: Option<Ref>,
    pub(crate) cities: Vec<Ref>,
    /// Organizations or networks.
    pub(crate) organizations: Vec<Ref>,
    pub(crate) figures: Vec<Figure>,
    pub(crate) agenda: Vec<AgendaItem>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) website: Option<String>,
    pub(crate) sources: Sources,
}

/// A figure of an event; without sources of its own it rests on those of its event.
#[derive(Debug)]
pub(crate) struct Figure {
    pub(crate) label: Prose,
    pub(crate) value: f64,
    pub(crate) qualifier: Option<Prose>,
    pub(crate) sources: Sources,
}

/// An item of an agenda; without sources of its own it rests on those of its event.
#[derive(Debug)]
pub(crate) struct AgendaItem {
    pub(crate) date: Option<Date>,
    pub(crate) title: Prose,
    pub(crate) text: Prose,
    pub(crate) sources: Sources,
}

/// A body that is no network.
#[derive(Debug)]
pub(crate) struct Organization {
    pub(crate) id: Ref,
    pub(crate) acronym: Option<String>,
    pub(crate) names: NamesByLang,
    pub(crate) kind: OrganizationKind,
    pub(crate) city: Option<Ref>,
    pub(crate) website: Option<String>,
    pub(crate) note: Option<Prose>,
    pub(crate) sources: Sources,
}

/// A place.
#[derive(Debug)]
pub(crate) struct City {
    pub(crate) id: Ref,
    pub(crate) name: String,
    pub(crate) country: Placed<String>,
    pub(crate) admin: Option<String>,
    pub(crate) kind: CityKind,
    /// Degrees north.
    pub(crate) lat: Placed<f64>,
    /// Degrees east.
    pub(crate) lon: Placed<f64>,
    pub(crate) place_source: String,
    pub(crate) place_note: Option<Prose>,
    pub(crate) population: Option<u32>,
    pub(crate) population_source: Option<String>,
    pub(crate) geonameid: Option<u64>,
    pub(crate) wikidata: Option<String>,
    pub(crate) note: Option<Prose>,
}

/// A further name of a place. The first of a language is the one that is shown; English rows are only
/// found, as the English name that is shown stands with the city.
#[derive(Debug)]
pub(crate) struct CityName {
    pub(crate) city: Ref,
    pub(crate) lang: String,
    pub(crate) name: String,
}

/// A country.
#[derive(Debug)]
pub(crate) struct Country {
    /// ISO 3166-1 alpha-2, or `XK`.
    pub(crate) code: String,
    /// ISO 3166-1 numeric, three digits; `None` for Kosovo.
    pub(crate) num: Option<String>,
    /// UN M49; `None` for Antarctica.
    pub(crate) region: Option<Placed<String>>,
    /// The languages its places are named in at home; empty where the English name serves.
    pub(crate) langs: Vec<String>,
    pub(crate) name: String,
}

/// A region of the world.
#[derive(Debug)]
pub(crate) struct Region {
    /// UN M49.
    pub(crate) code: String,
    /// The region it is part of.
    pub(crate) parent: Option<Placed<String>>,
    pub(crate) name: String,
}
