//! Reads the whole folder, going on after every mistake.

mod award;
mod changes;
mod event;
mod network;
mod tables;
mod world;

use super::authored::{Authored, Fact};
use super::csv_table;
use super::fields::Fields;
use super::folder::Folder;
use super::mistake::{Mistakes, Spot};
use super::toml_table::{Table, TomlFile};

/// Reads every file that belongs to the dataset.
pub(crate) fn read(folder: &Folder, mistakes: &Mistakes) -> Authored {
    let mut authored = Authored::default();
    check_file_names(folder, mistakes);
    read_about(folder, mistakes, &mut authored);
    tables::read_sources(folder, mistakes, &mut authored);
    tables::read_organizations(folder, mistakes, &mut authored);
    tables::read_cities(folder, mistakes, &mut authored);
    tables::read_names(folder, mistakes, &mut authored);
    tables::read_memberships(folder, mistakes, &mut authored);
    world::read_countries(folder, mistakes, &mut authored);
    world::read_regions(folder, mistakes, &mut authored);
    for (stem, path, text) in folder.toml_in("networks") {
        network::read(stem, &below_data(path), text, mistakes, &mut authored);
    }
    for (stem, path, text) in folder.toml_in("awards") {
        award::read(stem, &below_data(path), text, mistakes, &mut authored);
    }
    for (stem, path, text) in folder.toml_in("events") {
        event::read(stem, &below_data(path), text, mistakes, &mut authored);
    }
    changes::read_changes(folder, mistakes, &mut authored);
    authored
}

/// The path from the project's root of a file of the folder.
pub(crate) fn below_data(path: &str) -> String {
    format!("data/{path}")
}

const TABLES: [&str; 11] = [
    "dataset.toml",
    "changes.toml",
    "sources.toml",
    "organizations.toml",
    "cities.csv",
    "names.csv",
    "memberships.csv",
    "countries.csv",
    "country-names.csv",
    "regions.csv",
    "region-names.csv",
];

/// A file that nothing reads is a slip of the hand: its facts would be missing without a word.
fn check_file_names(folder: &Folder, mistakes: &Mistakes) {
    for path in folder.names() {
        let record = ["networks/", "awards/", "events/"].iter().any(|directory| {
            path.strip_prefix(directory)
                .is_some_and(|rest| rest.ends_with(".toml") && !rest.contains('/'))
        });
        if !record && !TABLES.contains(&path) && !path.starts_with("basemap/") {
            mistakes.add(
                &Spot::file(&below_data(path)),
                "nothing reads this file",
                "see data/README.md for where it belongs, or take it away",
            );
        }
    }
}

fn read_about(folder: &Folder, mistakes: &Mistakes, authored: &mut Authored) {
    let Some(file) = toml_of(folder, "dataset.toml", mistakes, authored) else {
        return;
    };
    let mut root = file.root();
    authored.changed = root.required_date("changed").map(|date| date.value);
    root.finish();
}

/// The rows of a table that has to be there.
fn rows_of<'a>(
    folder: &Folder,
    name: &str,
    columns: &[&'static str],
    mistakes: &'a Mistakes,
    authored: &mut Authored,
) -> csv_table::Rows<'a> {
    let rows = required_file(folder, name, mistakes)
        .and_then(|(path, text)| csv_table::rows(&path, text, columns, mistakes));
    authored.lacks_a_table |= rows.is_none();
    let rows = rows.unwrap_or_default();
    authored.unread += rows.broken.len();
    rows
}

/// A TOML file that has to be there.
fn toml_of<'a>(
    folder: &'a Folder,
    name: &str,
    mistakes: &'a Mistakes,
    authored: &mut Authored,
) -> Option<TomlFile<'a>> {
    let file =
        required_file(folder, name, mistakes).and_then(|(path, text)| TomlFile::parse(&path, text, mistakes));
    authored.lacks_a_table |= file.is_none();
    file
}

/// The path from the project's root and the text of a file that has to be there.
fn required_file<'a>(folder: &'a Folder, name: &str, mistakes: &Mistakes) -> Option<(String, &'a str)> {
    let path = below_data(name);
    let text = folder.get(name);
    if text.is_none() {
        mistakes.add(&Spot::file(&path), "the file is missing", "put it back");
    }
    Some((path, text?))
}

/// Counts a record that could not be read.
fn keep<T>(record: Option<T>, list: &mut Vec<T>, unread: &mut usize) {
    match record {
        Some(record) => list.push(record),
        None => *unread += 1,
    }
}

/// The facts of a network or an event.
fn facts(root: &mut Table<'_>, unread: &mut usize) -> Vec<Fact> {
    let mut facts = Vec::new();
    for mut table in root.tables("facts") {
        let text = table.required_prose("text");
        let sources = table.sources();
        table.finish();
        keep(text.map(|text| Fact { text, sources }), &mut facts, unread);
    }
    facts
}
