//! Award rounds, whole.

use serde::Serialize;

use super::network::{Criterion, Organ};
use super::source::Source;
use crate::date::Date;
use crate::json::record;
use crate::slug::Slug;
use crate::vocabulary::{StageUnit, Term};
use crate::wire::{Format, Prose, Records};

/// An award round, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AwardDetail {
    /// The form of this file.
    #[serde(default)]
    pub format: Format,
    /// Its id.
    pub id: Slug,
    /// The network that gives it.
    pub network: Slug,
    /// The programme it is a round of.
    pub programme: String,
    /// The year of the round.
    pub year: u16,
    /// Its theme.
    #[serde(default)]
    pub theme: Option<Prose>,
    /// Its stages, from the widest to the narrowest.
    #[serde(default)]
    pub stages: Records<Stage>,
    /// What the candidates are measured by; empty within another record's file.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub criteria: Records<Criterion>,
    /// Who judges; empty within another record's file.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub jury: Records<Organ>,
    /// What to know of the round.
    #[serde(default)]
    pub note: Option<Prose>,
    /// The sources the round rests on.
    #[serde(default)]
    pub cites: Vec<usize>,
    /// The documents that this file cites; empty within a network's file, whose own list serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

record!(AwardDetail { id, network, programme, year; format, theme, stages, criteria, jury, note, cites, sources });

fn is_empty<T>(records: &Records<T>) -> bool {
    records.len() == 0
}

/// A stage of an award round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stage {
    /// Its id within the round.
    pub id: Slug,
    /// Its name.
    pub name: Prose,
    /// When it was announced.
    #[serde(default)]
    pub announced: Option<Date>,
    /// The event at which it was announced.
    #[serde(default)]
    pub at_event: Option<Slug>,
    /// How many there officially were.
    #[serde(default)]
    pub count: Option<u32>,
    /// What `count` counts, where that is not cities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Term<StageUnit>>,
    /// From how many cities they came, where something else than cities is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_cities: Option<u32>,
    /// The cities that are known.
    #[serde(default)]
    pub recipients: Vec<Slug>,
    /// How many of `count` are not known.
    #[serde(default)]
    pub missing: u32,
    /// What to know of it.
    #[serde(default)]
    pub note: Option<Prose>,
    /// The sources it rests on.
    #[serde(default)]
    pub cites: Vec<usize>,
}

record!(Stage { id, name; announced, at_event, count, unit, from_cities, recipients, missing, note, cites });

/// A stage of an award round that a city reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Recipient {
    /// The award round.
    pub award: Slug,
    /// The network that gives it.
    pub network: Slug,
    /// The programme.
    pub programme: String,
    /// The year of the round.
    pub year: u16,
    /// The stage's name.
    pub stage: Prose,
    /// How many there officially were.
    #[serde(default)]
    pub count: Option<u32>,
    /// When the stage was announced.
    #[serde(default)]
    pub announced: Option<Date>,
    /// The sources it rests on.
    #[serde(default)]
    pub cites: Vec<usize>,
}

record!(Recipient { award, network, programme, year, stage; count, announced, cites });
