//! `data/changes.toml`: what changed between versions of the dataset.

use atlas::date::Precision;
use atlas::export::changes::Change;
use atlas::slug::Slug;

use super::super::authored::{Authored, Ids};
use super::super::fields::Fields;
use super::super::folder::Folder;
use super::super::mistake::{Mistakes, Placed};
use super::super::toml_table::TomlFile;
use super::below_data;

const NAME: &str = "changes.toml";

/// Reads the file, where there is one. It comes after all records, which its entries name.
pub(super) fn read_changes(folder: &Folder, mistakes: &Mistakes, authored: &mut Authored) {
    let Some(text) = folder.get(NAME) else { return };
    let Some(file) = TomlFile::parse(&below_data(NAME), text, mistakes) else {
        return;
    };
    let mut root = file.root();
    for mut table in root.tables("changes") {
        let date = table.required_date("date");
        let text = table.required_text("text");
        let records = table.take_list("records");
        table.finish();
        for record in &records {
            check_record(record, authored, mistakes);
        }
        let (Some(date), Some(text)) = (date, text) else {
            continue;
        };
        if date.precision() != Precision::Day {
            mistakes.add(&date.spot, "this is not a day", "write YYYY-MM-DD");
        }
        let newer = authored
            .changes
            .last()
            .is_some_and(|before| before.date < date.value);
        if newer {
            mistakes.add(
                &date.spot,
                "a newer change stands below an older one",
                "write the newest first",
            );
        }
        authored.changes.push(Change {
            date: date.value,
            text,
            records: records.into_iter().map(|record| record.value).collect(),
        });
    }
    root.finish();
}

/// A record is named as addresses have it, and is there.
fn check_record(record: &Placed<String>, authored: &Authored, mistakes: &Mistakes) {
    if authored.lacks_a_table || authored.unread > 0 {
        // It may be one of those that could not be read, which are spoken of already.
        return;
    }
    let known = record
        .split_once('/')
        .and_then(|(kind, id)| Some(ids_of(&authored.ids, kind)?.contains(&Slug::parse(id)?)));
    if known != Some(true) {
        mistakes.add(
            &record.spot,
            format!("`{}` is no record", record.value),
            "write it as in its address: networks/wego",
        );
    }
}

fn ids_of<'a>(ids: &'a Ids, kind: &str) -> Option<&'a std::collections::BTreeSet<Slug>> {
    match kind {
        "networks" => Some(&ids.networks),
        "cities" => Some(&ids.cities),
        "events" => Some(&ids.events),
        "awards" => Some(&ids.awards),
        "organizations" => Some(&ids.organizations),
        _ => None,
    }
}
