//! An event, whole.

use std::collections::BTreeMap;

use serde::Serialize;

use super::award::AwardDetail;
use super::source::{Fact, Source};
use crate::date::Date;
use crate::json::{Fields, Json, Read, record};
use crate::slug::Slug;
use crate::vocabulary::{EventKind, Mode, Term};
use crate::wire::{Format, Prose, Records};

/// An event, whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EventDetail {
    /// The form of this file.
    #[serde(default)]
    pub format: Format,
    /// Its id.
    pub id: Slug,
    /// Its name by language, English always.
    pub names: BTreeMap<String, String>,
    /// What sort of event.
    pub kind: Term<EventKind>,
    /// When it began.
    pub start: Date,
    /// When it ended, where that is known.
    #[serde(default)]
    pub end: Option<Date>,
    /// How people take part.
    #[serde(default)]
    pub mode: Option<Term<Mode>>,
    /// The host city.
    #[serde(default)]
    pub city: Option<Slug>,
    /// Where in the city.
    #[serde(default)]
    pub venue: Option<Prose>,
    /// Whose event it is.
    #[serde(default)]
    pub networks: Vec<Slug>,
    /// Who organised it.
    #[serde(default)]
    pub organizers: Vec<Part>,
    /// Who supported it.
    #[serde(default)]
    pub partners: Vec<Part>,
    /// Cities that took part.
    #[serde(default)]
    pub cities: Vec<Slug>,
    /// Others that took part.
    #[serde(default)]
    pub organizations: Vec<Part>,
    /// Ids of the other editions of its series, in time.
    #[serde(default)]
    pub series: Vec<Slug>,
    /// The event it was part of.
    #[serde(default)]
    pub part_of: Option<Slug>,
    /// The other parts of the event it was part of, the newest first.
    #[serde(default)]
    pub siblings: Vec<Slug>,
    /// Events that were part of it.
    #[serde(default)]
    pub parts: Vec<Slug>,
    /// Its figures.
    #[serde(default)]
    pub figures: Records<Figure>,
    /// What happened when.
    #[serde(default)]
    pub agenda: Records<AgendaItem>,
    /// What is known of it.
    #[serde(default)]
    pub facts: Records<Fact>,
    /// Award rounds with a stage that was announced here, whole.
    #[serde(default)]
    pub awards: Records<AwardDetail>,
    /// Its own site.
    #[serde(default)]
    pub website: Option<String>,
    /// The sources the record as a whole rests on.
    #[serde(default)]
    pub cites: Vec<usize>,
    /// The documents that this file cites.
    #[serde(default)]
    pub sources: Vec<Source>,
}

record!(EventDetail { id, names, kind, start; format, end, mode, city, venue, networks, organizers, partners, cities, organizations, series, part_of, siblings, parts, figures, agenda, facts, awards, website, cites, sources });

/// Someone with a part in an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", tag = "is", content = "id")]
pub enum Part {
    /// A network.
    Network(Slug),
    /// A city.
    City(Slug),
    /// An organization.
    Organization(Slug),
}

impl Read for Part {
    fn read(json: &Json<'_>) -> Option<Self> {
        let fields = Fields::of(json)?;
        let (is, id): (String, Slug) = (fields.needed("is")?, fields.needed("id")?);
        match is.as_str() {
            "network" => Some(Self::Network(id)),
            "city" => Some(Self::City(id)),
            "organization" => Some(Self::Organization(id)),
            _ => None,
        }
    }
}

/// A figure of an event.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Figure {
    /// What is counted.
    pub label: Prose,
    /// How many.
    pub value: f64,
    /// `about`, `more than`, `nearly`, `at least`, …
    #[serde(default)]
    pub qualifier: Option<Prose>,
    /// The sources it rests on: its own, or those of the event.
    #[serde(default)]
    pub cites: Vec<usize>,
}

record!(Figure { label, value; qualifier, cites });

/// An item of an event's agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgendaItem {
    /// Its day.
    #[serde(default)]
    pub date: Option<Date>,
    /// Its title.
    pub title: Prose,
    /// What it was about.
    #[serde(default)]
    pub text: Prose,
    /// The sources it rests on: its own, or those of the event.
    #[serde(default)]
    pub cites: Vec<usize>,
}

record!(AgendaItem { title; date, text, cites });
