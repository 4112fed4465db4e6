//! The one file without a hash in its name: it says how the others are called.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Format, TextColumn};
use crate::json::{Json, Read, record};
use crate::lang::Lang;

/// `/data/v1/manifest.json`: the names of all other files, relative to its own folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Manifest {
    /// The form of all files it names.
    pub format: Format,
    /// The dataset's version: the date of its newest change, `YYYY-MM-DD`, and a short hash.
    pub version: String,
    /// What the explorer needs at once, an [`Index`](super::Index).
    pub index: String,
    /// Names by language, a [`Names`] each; English is in the index itself.
    pub names: BTreeMap<Lang, String>,
    /// Every further name of every city, for the search, an [`Aliases`].
    pub aliases: String,
    /// All sources, a list of [`Source`](super::Source).
    pub sources: String,
    /// The folder of the detail files: `{details}/{networks|cities|events|awards|organizations}/{id}.json`, and
    /// `{id}.{lang}.json` beside it for each language that [`Names::translated`] names the record in.
    pub details: String,
    /// The base map for the whole world, fetched for its borders, and for its land where there is no `land`; a [`BaseMap`](crate::geo::base_map::BaseMap).
    pub base_map: String,
    /// The finer base map, fetched when the map is zoomed in.
    pub base_map_fine: String,
    /// The land of the base map as a drawing, which the map and pages that are rendered at build time show: an SVG
    /// file with a shape `land` in units of the base map's grid.
    #[serde(default)]
    pub land: Option<Land>,
    /// Texts of the interface by language.
    #[serde(default)]
    pub texts: BTreeMap<Lang, String>,
    /// What changed between versions, a list of [`Change`](crate::export::changes::Change).
    #[serde(default)]
    pub changes: String,
    /// What the host of the site has set.
    #[serde(default)]
    pub site: SiteSettings,
}

record!(Manifest { format, version, index, names, aliases, sources, details, base_map, base_map_fine; land, texts, changes, site });

/// What a host sets in `site.toml`. All of it is text; none of it is ever read as markup.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct SiteSettings {
    /// The name of the site.
    pub name: String,
    /// Where the site begins, with a slash at its end; empty where the host has not said it.
    pub base_url: String,
    /// The address that reports of mistakes go to, with `{title}` and `{body}` in it; empty where a report is
    /// copied by hand.
    pub corrections: String,
    /// The language for visitors whose own is not offered.
    pub lang: Option<Lang>,
    /// An accent colour for light pages, `#rrggbb`; empty for the atlas's own.
    pub accent_light: String,
    /// An accent colour for dark pages.
    pub accent_dark: String,
}

record!(SiteSettings { ; name, base_url, corrections, lang, accent_light, accent_dark });

impl Read for Lang {
    fn read(json: &Json<'_>) -> Option<Self> {
        Self::parse(&json.text()?)
    }
}

/// A drawing of the land.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Land {
    /// Its file.
    pub file: String,
    /// How many of its units the world is wide and high.
    pub grid: u32,
}

record!(Land { file, grid; });

/// The names of everything in one language, where they differ from the English ones of the index.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Names {
    /// By city, in the index's order; empty where the English name serves.
    pub cities: TextColumn,
    /// By country, likewise.
    #[serde(default)]
    pub countries: Vec<String>,
    /// By region, likewise.
    #[serde(default)]
    pub regions: Vec<String>,
    /// Of networks by their ids; few are translated.
    #[serde(default)]
    pub networks: BTreeMap<String, String>,
    /// Of events by their ids.
    #[serde(default)]
    pub events: BTreeMap<String, String>,
    /// Of organizations by their ids.
    #[serde(default)]
    pub organizations: BTreeMap<String, String>,
    /// Of stages of award rounds by their English names.
    #[serde(default)]
    pub stages: BTreeMap<String, String>,
    /// The records that have texts in this language, as `networks/gini`: each has a detail file of this language,
    /// which is the English one with the translations in the place of the texts.
    #[serde(default)]
    pub translated: Vec<String>,
}

record!(Names { cities; countries, regions, networks, events, organizations, stages, translated });

/// Every name of every city that the index does not have, for the search.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Aliases {
    /// By city, in the index's order: the distinct further names, separated by tab characters.
    pub cities: TextColumn,
}

record!(Aliases { cities;  });
