//! From the authored dataset, which has no mistakes, to the files that are shipped.

mod base_map;
mod cites;
mod city;
mod event;
mod index;
mod names;
mod network;
mod organization;
mod schemas;
pub(crate) mod slices;
mod sources;
mod told;
mod translations;
mod view;

use std::collections::BTreeMap;
use std::io;

use atlas::geo::topology::TopologyError;
use atlas::lang::Lang;
use atlas::slug::Slug;
use atlas::wire::{FORMAT, Land, Manifest, SiteSettings};
use serde::Serialize;

use super::authored::Authored;
use super::folder::Folder;
use super::writer::Writer;
use view::View;

/// Why the files could not be made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CompileError {
    /// A file could not be written.
    #[error(
        "a file of the compiled dataset could not be written ({0}); check the room and the rights of target/"
    )]
    Write(#[from] io::Error),
    /// Something could not be put into JSON.
    #[error("a record could not be put into JSON ({0}); this is a fault of the program, please report it")]
    Json(#[from] serde_json::Error),
    /// The app would not read the index that was just made.
    #[error("the index cannot be read again ({0}); this is a fault of the program, please report it")]
    Unreadable(String),
    /// More records than the form of the index can count.
    #[error("the dataset has more {list} than the index can hold; the form of the index has to be widened")]
    TooMany {
        /// Of what.
        list: &'static str,
    },
    /// A base map could not be made.
    #[error("data/basemap/*-{scale}.json: {reason}")]
    BaseMap {
        /// The scale that its files have in their names.
        scale: &'static str,
        /// What is wrong with them, and what to do.
        reason: TopologyError,
    },
}

/// Writes all files but the manifest, which is handed back so that others can add theirs to it.
pub(crate) fn compile(
    authored: &Authored,
    folder: &Folder,
    version: String,
    writer: &mut Writer,
) -> Result<Manifest, CompileError> {
    let view = View::new(authored);
    let whole = index::index(&view, &version)?;
    let index = writer.hashed("index.json", &json(&whole)?)?;
    let mut details = details(&view)?;
    let mut names = BTreeMap::new();
    for (lang, mut of_lang) in names::by_language(&view, &whole) {
        of_lang.translated = details.translated.remove(&lang).unwrap_or_default();
        names.insert(
            lang,
            writer.hashed(&format!("names-{}.json", lang.tag()), &json(&of_lang)?)?,
        );
    }
    let aliases = writer.hashed("aliases.json", &json(&names::aliases(&view))?)?;
    let changes = writer.hashed("changes.json", &json(&authored.changes)?)?;
    let sources = writer.hashed("sources.json", &json(&sources::list(authored))?)?;
    let details = writer.hashed_folder("details", &details.files)?;
    let base_map = base_map::coarse(folder)?;
    let land = Land {
        grid: base_map.grid(),
        file: writer.hashed("land.svg", base_map.drawing().as_bytes())?,
    };
    let base_map = writer.hashed("base-map.json", &json(&base_map)?)?;
    let base_map_fine = base_map::fine(folder)?;
    let base_map_fine = writer.hashed("base-map-fine.json", &json(&base_map_fine)?)?;
    schemas::write(writer)?;
    Ok(Manifest {
        format: FORMAT,
        version,
        index,
        names,
        aliases,
        sources,
        details,
        base_map,
        base_map_fine,
        land: Some(land),
        texts: BTreeMap::new(),
        changes,
        site: SiteSettings::default(),
    })
}

/// The detail files.
#[derive(Default)]
struct Details {
    /// By their paths within their folder.
    files: BTreeMap<String, Vec<u8>>,
    /// The records that have a file of a language, by their paths without an ending.
    translated: BTreeMap<Lang, Vec<String>>,
}

impl Details {
    fn add<T: Serialize>(&mut self, folder: &str, id: &Slug, record: &T) -> Result<(), serde_json::Error> {
        let path = format!("{folder}/{id}");
        let files = translations::files(record)?;
        for (lang, bytes) in files.translated {
            self.files.insert(format!("{path}.{}.json", lang.tag()), bytes);
            self.translated.entry(lang).or_default().push(path.clone());
        }
        self.files.insert(format!("{path}.json"), files.english);
        Ok(())
    }
}

fn details(view: &View<'_>) -> Result<Details, CompileError> {
    let mut details = Details::default();
    for network in &view.networks {
        details.add("networks", &network.id.value, &network::detail(view, network))?;
    }
    for city in &view.cities {
        details.add("cities", &city.id.value, &city::detail(view, city))?;
    }
    for event in &view.events {
        details.add("events", &event.id.value, &event::detail(view, event))?;
    }
    for award in &view.awards {
        details.add("awards", &award.id.value, &network::award_file(view, award))?;
    }
    for body in &view.organizations {
        details.add("organizations", &body.id.value, &organization::detail(view, body))?;
    }
    Ok(details)
}

/// The bytes of a file; the same value always gives the same bytes.
pub(crate) fn json<T: Serialize>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(value)
}
