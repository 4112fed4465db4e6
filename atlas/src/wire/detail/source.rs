//! Documents, and what rests on them.

use serde::Serialize;

use crate::date::Date;
use crate::json::{Fields, Json, Read, record};
use crate::slug::Slug;
use crate::wire::Prose;

/// A document that facts rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// Its id.
    pub id: Slug,
    /// Its title, in its own language.
    pub title: String,
    /// Who published it.
    #[serde(default)]
    pub publisher: String,
    /// The language it is in, BCP 47.
    #[serde(default)]
    pub lang: String,
    /// When it was published, where that is known.
    #[serde(default)]
    pub date: Option<Date>,
    /// Where it can be read; `None` for a document without a public address.
    #[serde(default)]
    pub url: Option<String>,
    /// What to know of it.
    #[serde(default)]
    pub note: Option<Prose>,
}

record!(Source { id, title; publisher, lang, date, url, note });

/// A document with what rests on it, as the list of all sources has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListedSource {
    /// The document.
    #[serde(flatten)]
    pub source: Source,
    /// The records that cite it.
    #[serde(default, skip_serializing_if = "UsedBy::is_empty")]
    pub used_by: UsedBy,
}

impl Read for ListedSource {
    fn read(json: &Json<'_>) -> Option<Self> {
        let mut fields = Fields::of(json)?;
        let source = Source::read(json)?;
        let used_by = fields.or_empty("used_by");
        fields.are_sound().then_some(Self { source, used_by })
    }
}

/// Ids of records, by their kinds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UsedBy {
    /// Networks: what is told of them, and of the cities in them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub networks: Vec<Slug>,
    /// Cities: their parts in networks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cities: Vec<Slug>,
    /// Events.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Slug>,
    /// Award rounds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub awards: Vec<Slug>,
    /// Organizations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organizations: Vec<Slug>,
}

record!(UsedBy { ; networks, cities, events, awards, organizations });

impl UsedBy {
    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        [
            &self.networks,
            &self.cities,
            &self.events,
            &self.awards,
            &self.organizations,
        ]
        .map(Vec::len)
        .iter()
        .sum()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// One thing that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fact {
    /// A plain sentence.
    pub text: Prose,
    /// The sources it rests on.
    #[serde(default)]
    pub cites: Vec<usize>,
}

record!(Fact { text; cites });
