//! What the explorer needs at once. Long tables stand in columns: they pack smaller, read faster and grow
//! to a hundred thousand cities without a key being repeated.

use serde::Serialize;

use super::{Format, Records, TextColumn};
use crate::date::Date;
use crate::json::record;
use crate::slug::Slug;
use crate::vocabulary::{EventKind, Mode, NetworkKind, NetworkStatus, OrganizationKind, StageUnit, Term};

/// The index: every record in brief, with references as positions in its own lists.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Index {
    /// The form of this file.
    pub format: Format,
    /// The dataset's version, as in the manifest.
    pub version: String,
    /// Regions of the world that have cities here (UN M49), sorted by name.
    pub regions: Vec<RegionBrief>,
    /// Countries that have cities here, sorted by code.
    pub countries: Vec<CountryBrief>,
    /// Cities, sorted by id.
    pub cities: CityColumns,
    /// Networks, sorted by id. A position must stay a position, so one that cannot be read fails the index.
    pub networks: Vec<NetworkBrief>,
    /// Memberships, sorted by network, then city.
    pub memberships: MembershipColumns,
    /// Award rounds, newest first.
    pub awards: Records<AwardBrief>,
    /// Events, newest first.
    pub events: Records<EventBrief>,
    /// Organizations, sorted by id.
    pub organizations: Records<OrganizationBrief>,
}

record!(Index { ; format, version, regions, countries, cities, networks, memberships, awards, events, organizations });

/// A region of the world.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct RegionBrief {
    /// UN M49 code, three digits.
    pub code: String,
    /// English name.
    pub name: String,
}

record!(RegionBrief { ; code, name });

/// A country.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct CountryBrief {
    /// ISO 3166-1 alpha-2, or `XK`.
    pub code: String,
    /// English name.
    pub name: String,
    /// Position in `regions`.
    pub region: Option<usize>,
}

record!(CountryBrief { ; code, name, region });

/// The cities, a column a property; all columns have the length of `id`.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct CityColumns {
    /// Ids.
    pub id: TextColumn,
    /// English names.
    pub name: TextColumn,
    /// Names in the city's own language; empty where the English name is the local one.
    pub local: TextColumn,
    /// The languages (BCP 47) that local names are in; `local_lang` points here.
    pub langs: Vec<String>,
    /// Position in `langs` of the local name's language; meaningless where `local` is empty.
    pub local_lang: Vec<u16>,
    /// Position in `countries`.
    pub country: Vec<u16>,
    /// The terms that `kind` points to.
    pub kinds: Vec<String>,
    /// Position in `kinds`.
    pub kind: Vec<u8>,
    /// Degrees east.
    pub lon: Vec<f64>,
    /// Degrees north.
    pub lat: Vec<f64>,
    /// For size and rank, not as a statistic; 0 where it is not known.
    pub population: Vec<u32>,
}

record!(CityColumns { ; id, name, local, langs, local_lang, country, kinds, kind, lon, lat, population });

/// A network in brief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetworkBrief {
    /// Its id.
    pub id: Slug,
    /// Its short name, where it has one.
    #[serde(default)]
    pub acronym: Option<String>,
    /// English name.
    pub name: String,
    /// What sort of network.
    pub kind: Term<NetworkKind>,
    /// Where it stands in its life.
    pub status: Term<NetworkStatus>,
    /// When it was founded.
    #[serde(default)]
    pub founded: Option<Date>,
    /// Position in `cities` of its seat.
    #[serde(default)]
    pub seat: Option<usize>,
    /// How many members it says it has, by the newest count.
    #[serde(default)]
    pub claimed: Option<u32>,
}

record!(NetworkBrief { id, name, kind, status; acronym, founded, seat, claimed });

/// The memberships, a column a property; all columns have the length of `network`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct MembershipColumns {
    /// Position in `networks`.
    pub network: Vec<u16>,
    /// Position in `cities`.
    pub city: Vec<u32>,
    /// The terms that `role` points to.
    pub roles: Vec<String>,
    /// Position in `roles`.
    pub role: Vec<u8>,
    /// The first date it is known for, empty where none is.
    pub from: TextColumn,
    /// The last date, empty where none is known, which alone does not mean that it lasts.
    pub to: TextColumn,
}

record!(MembershipColumns { ; network, city, roles, role, from, to });

/// An award round in brief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AwardBrief {
    /// Its id.
    pub id: Slug,
    /// Position in `networks` of the network that gives it.
    pub network: usize,
    /// The programme it is a round of.
    pub programme: String,
    /// The year of the round.
    pub year: u16,
    /// Its stages, from the widest to the narrowest.
    #[serde(default)]
    pub stages: Records<StageBrief>,
}

record!(AwardBrief { id, network, programme, year; stages });

/// A stage of an award round in brief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StageBrief {
    /// Its name.
    pub name: String,
    /// How many there officially were, where it is known.
    #[serde(default)]
    pub count: Option<u32>,
    /// What `count` counts, where that is not cities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Term<StageUnit>>,
    /// Positions in `cities` of the recipients that are known.
    #[serde(default)]
    pub cities: Vec<usize>,
}

record!(StageBrief { name; count, unit, cities });

/// An event in brief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EventBrief {
    /// Its id.
    pub id: Slug,
    /// English name.
    pub name: String,
    /// What sort of event.
    pub kind: Term<EventKind>,
    /// When it began.
    pub start: Date,
    /// When it ended, where that is known.
    #[serde(default)]
    pub end: Option<Date>,
    /// How people take part, where that is known.
    #[serde(default)]
    pub mode: Option<Term<Mode>>,
    /// Position in `cities` of the host city.
    #[serde(default)]
    pub city: Option<usize>,
    /// Positions in `networks` of those whose event it is.
    #[serde(default)]
    pub networks: Vec<usize>,
}

record!(EventBrief { id, name, kind, start; end, mode, city, networks });

/// An organization in brief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OrganizationBrief {
    /// Its id.
    pub id: Slug,
    /// Its short name, where it has one.
    #[serde(default)]
    pub acronym: Option<String>,
    /// English name.
    pub name: String,
    /// What sort of body.
    pub kind: Term<OrganizationKind>,
    /// Position in `cities` of its seat.
    #[serde(default)]
    pub city: Option<usize>,
}

record!(OrganizationBrief { id, name, kind; acronym, city });
