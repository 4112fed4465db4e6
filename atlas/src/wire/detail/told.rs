//! What other records tell of a record: their facts and figures that name it.

use serde::Serialize;

use super::event::Figure;
use super::source::Fact;
use crate::address::Page;
use crate::json::{Fields, Json, Read, record};
use crate::slug::Slug;
use crate::wire::Records;

/// A record of any kind, by its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", tag = "is", content = "id")]
#[allow(missing_docs, reason = "the five names say everything that there is to say")]
pub enum Record {
    Network(Slug),
    City(Slug),
    Event(Slug),
    Award(Slug),
    Organization(Slug),
}

impl Record {
    /// Its page.
    #[must_use]
    pub fn page(&self) -> Page {
        match self.clone() {
            Self::Network(id) => Page::Network(id),
            Self::City(id) => Page::City(id),
            Self::Event(id) => Page::Event(id),
            Self::Award(id) => Page::Award(id),
            Self::Organization(id) => Page::Organization(id),
        }
    }
}

impl Read for Record {
    fn read(json: &Json<'_>) -> Option<Self> {
        let fields = Fields::of(json)?;
        let (is, id): (String, Slug) = (fields.needed("is")?, fields.needed("id")?);
        match is.as_str() {
            "network" => Some(Self::Network(id)),
            "city" => Some(Self::City(id)),
            "event" => Some(Self::Event(id)),
            "award" => Some(Self::Award(id)),
            "organization" => Some(Self::Organization(id)),
            _ => None,
        }
    }
}

/// What another record tells.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Told {
    /// The record that tells it.
    pub by: Record,
    /// Its facts that name the record of the file.
    #[serde(default)]
    pub facts: Records<Fact>,
    /// Its figures that name it.
    #[serde(default)]
    pub figures: Records<Figure>,
}

record!(Told { by; facts, figures });
