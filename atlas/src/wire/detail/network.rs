//! A network, whole.

use std::collections::BTreeMap;

use serde::Serialize;

use super::award::AwardDetail;
use super::membership::Membership;
use super::source::{Fact, Source};
use crate::date::Date;
use crate::json::record;
use crate::slug::Slug;
use crate::vocabulary::{NetworkKind, NetworkStatus, OrganKind, Relation, StepState, Term};
use crate::wire::{Format, Prose, Records};

/// A network, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetworkDetail {
    /// The form of this file.
    #[serde(default)]
    pub format: Format,
    /// Its id.
    pub id: Slug,
    /// Its short name.
    #[serde(default)]
    pub acronym: Option<String>,
    /// Its name by language, English always.
    pub names: BTreeMap<String, String>,
    /// Names it had before.
    #[serde(default)]
    pub former_names: Records<FormerName>,
    /// What sort of network.
    pub kind: Term<NetworkKind>,
    /// Where it stands in its life.
    pub status: Term<NetworkStatus>,
    /// When it was founded.
    #[serde(default)]
    pub founded: Option<Date>,
    /// The city of its seat.
    #[serde(default)]
    pub headquarters: Option<Slug>,
    /// Its own site.
    #[serde(default)]
    pub website: Option<String>,
    /// `global`, or the name of a region or country.
    #[serde(default)]
    pub scope: Prose,
    /// What is known of it.
    #[serde(default)]
    pub facts: Records<Fact>,
    /// What is agreed and what is still to be done, for a network that is or was being prepared.
    #[serde(default)]
    pub steps: Records<Step>,
    /// Who convenes, decides and carries out.
    #[serde(default)]
    pub organs: Records<Organ>,
    /// Who can join and how.
    #[serde(default)]
    pub joining: Option<Prose>,
    /// What members or candidates are measured by.
    #[serde(default)]
    pub criteria: Records<Criterion>,
    /// Networks it has to do with.
    #[serde(default)]
    pub related: Records<Related>,
    /// How many members it said it had, and when; the newest first.
    #[serde(default)]
    pub member_counts: Records<MemberCount>,
    /// Its members one by one.
    #[serde(default)]
    pub memberships: Records<Membership>,
    /// Its award rounds, the newest first. The newest of each programme is whole; of the others, which have files of
    /// their own, only the stages with their names and dates are told.
    #[serde(default)]
    pub awards: Records<AwardDetail>,
    /// Ids of its events, the newest first.
    #[serde(default)]
    pub events: Vec<Slug>,
    /// Those of its events that are editions of one another: a list for each series with two or more of them, the
    /// newest first.
    #[serde(default)]
    pub series: Vec<Vec<Slug>>,
    /// What to know of the record.
    #[serde(default)]
    pub note: Option<Prose>,
    /// The sources the record as a whole rests on.
    #[serde(default)]
    pub cites: Vec<usize>,
    /// The documents that this file cites.
    #[serde(default)]
    pub sources: Vec<Source>,
}

record!(NetworkDetail { id, names, kind, status; format, acronym, former_names, founded, headquarters, website, scope, facts, steps, organs, joining, criteria, related, member_counts, memberships, awards, events, series, note, cites, sources });

/// A name a network had before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormerName {
    /// The name.
    pub name: String,
    /// When it was given up, where that is known.
    #[serde(default)]
    pub until: Option<Date>,
}

record!(FormerName { name; until });

/// A step on the way of a network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// What it is about, in a plain sentence.
    pub text: Prose,
    /// Whether it is made.
    pub state: Term<StepState>,
    /// When it was made, or when it was last spoken of.
    #[serde(default)]
    pub date: Option<Date>,
    /// The sources it rests on.
    #[serde(default)]
    pub cites: Vec<usize>,
}

record!(Step { text, state; date, cites });

/// An organ of a network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Organ {
    /// Its id within the network.
    pub id: Slug,
    /// Its name.
    pub name: Prose,
    /// What sort of organ.
    pub kind: Term<OrganKind>,
    /// What it does.
    #[serde(default)]
    pub role: Option<Prose>,
    /// The city that hosts it.
    #[serde(default)]
    pub host: Option<Slug>,
    /// The sources it rests on.
    #[serde(default)]
    pub cites: Vec<usize>,
}

record!(Organ { id, name, kind; role, host, cites });

/// A criterion of membership or of an award.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Criterion {
    /// Its name.
    pub name: Prose,
    /// What it asks.
    #[serde(default)]
    pub text: Prose,
    /// The sources it rests on; the network's own where it has none of its own.
    #[serde(default)]
    pub cites: Vec<usize>,
}

record!(Criterion { name; text, cites });

/// How a network stands to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Related {
    /// The other network.
    pub network: Slug,
    /// How this one stands to it.
    pub relation: Term<Relation>,
    /// The sources it rests on.
    #[serde(default)]
    pub cites: Vec<usize>,
}

record!(Related { network, relation; cites });

/// How many members a network said it had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MemberCount {
    /// When it was said.
    #[serde(default)]
    pub date: Option<Date>,
    /// How many.
    pub total: u32,
    /// What is counted.
    #[serde(default)]
    pub note: Option<Prose>,
    /// The sources it rests on.
    #[serde(default)]
    pub cites: Vec<usize>,
}

record!(MemberCount { total; date, note, cites });
