//! An organization, whole.

use std::collections::BTreeMap;

use serde::Serialize;

use super::source::Source;
use super::told::Told;
use crate::json::record;
use crate::slug::Slug;
use crate::vocabulary::{OrganizationKind, Term};
use crate::wire::{Format, Prose, Records};

/// An organization, whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OrganizationDetail {
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
    /// What sort of body.
    pub kind: Term<OrganizationKind>,
    /// The city of its seat.
    #[serde(default)]
    pub city: Option<Slug>,
    /// Its own site.
    #[serde(default)]
    pub website: Option<String>,
    /// What to know of it.
    #[serde(default)]
    pub note: Option<Prose>,
    /// Ids of events it organised, the newest first.
    #[serde(default)]
    pub organized: Vec<Slug>,
    /// Ids of events it supported, the newest first.
    #[serde(default)]
    pub supported: Vec<Slug>,
    /// Ids of events it took part in, the newest first.
    #[serde(default)]
    pub attended: Vec<Slug>,
    /// What networks and events tell of it.
    #[serde(default)]
    pub told: Records<Told>,
    /// The sources it rests on.
    #[serde(default)]
    pub cites: Vec<usize>,
    /// The documents that this file cites.
    #[serde(default)]
    pub sources: Vec<Source>,
}

record!(OrganizationDetail { id, names, kind; format, acronym, city, website, note, organized, supported, attended, told, cites, sources });
