//! Documents, and what rests on them.

use serde::Serialize;

use crate::date::Date;
use crate::json::record;
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
