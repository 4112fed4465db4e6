//! A city, whole.

use std::collections::BTreeMap;

use serde::Serialize;

use super::award::Recipient;
use super::membership::Membership;
use super::source::Source;
use super::told::Told;
use crate::json::record;
use crate::slug::Slug;
use crate::vocabulary::{CityKind, Term};
use crate::wire::{Format, Prose, Records};

/// A city, whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CityDetail {
    /// The form of this file.
    #[serde(default)]
    pub format: Format,
    /// Its id.
    pub id: Slug,
    /// What sort of place.
    pub kind: Term<CityKind>,
    /// Its names by language, English always.
    pub names: BTreeMap<String, String>,
    /// Its province or state.
    #[serde(default)]
    pub admin: Option<String>,
    /// Where its position is from.
    #[serde(default)]
    pub place_source: Option<String>,
    /// Where another place stands for it, or how sure the position is.
    #[serde(default)]
    pub place_note: Option<Prose>,
    /// For size and rank, not as a statistic.
    #[serde(default)]
    pub population: Option<u32>,
    /// Where the population is from.
    #[serde(default)]
    pub population_source: Option<String>,
    /// Its record in GeoNames.
    #[serde(default)]
    pub geonameid: Option<u64>,
    /// Its record in Wikidata.
    #[serde(default)]
    pub wikidata: Option<String>,
    /// What to know of it.
    #[serde(default)]
    pub note: Option<Prose>,
    /// The networks it is or was in.
    #[serde(default)]
    pub memberships: Records<Membership>,
    /// Networks that have their seat here.
    #[serde(default)]
    pub seat_of: Vec<Slug>,
    /// The stages of award rounds it reached, the newest first.
    #[serde(default)]
    pub awards: Records<Recipient>,
    /// Ids of events held here, the newest first.
    #[serde(default)]
    pub hosted: Vec<Slug>,
    /// Ids of events it took part in elsewhere or helped to run, the newest first.
    #[serde(default)]
    pub attended: Vec<Slug>,
    /// Ids of organizations that have their seat here.
    #[serde(default)]
    pub organizations: Vec<Slug>,
    /// What networks and events tell of it.
    #[serde(default)]
    pub told: Records<Told>,
    /// The documents that this file cites.
    #[serde(default)]
    pub sources: Vec<Source>,
}

record!(CityDetail { id, kind, names; format, admin, place_source, place_note, population, population_source, geonameid, wikidata, note, memberships, seat_of, awards, hosted, attended, organizations, told, sources });
