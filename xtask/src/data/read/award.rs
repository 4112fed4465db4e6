//! `data/awards/<id>.toml`.

use super::super::authored::{Authored, Award, Stage};
use super::super::fields::Fields;
use super::super::mistake::{Mistakes, Placed};
use super::super::toml_table::{Table, TomlFile};
use super::keep;

/// Reads one award round.
pub(super) fn read(stem: &str, path: &str, text: &str, mistakes: &Mistakes, authored: &mut Authored) {
    let Some(file) = TomlFile::parse(path, text, mistakes) else {
        authored.ids.awards.extend(atlas::slug::Slug::parse(stem));
        authored.unread += 1;
        return;
    };
    let mut root = file.root();
    let id = root.id_of_file(stem);
    authored.ids.awards.extend(id.clone());
    let spot = root.spot("");
    let network = root.required_id("network");
    let programme = root.required_text("programme");
    let year = root.required_number::<u16>("year", "a year of four digits", 2000);
    let theme = root.prose("theme");
    let stages = stages(&mut root, &mut authored.unread);
    let note = root.prose("note");
    let sources = root.sources();
    root.finish();
    let award = (|| {
        Some(Award {
            id: Placed { value: id?, spot },
            network: network?,
            programme: programme?,
            year,
            theme,
            stages,
            note,
            sources,
        })
    })();
    keep(award, &mut authored.awards, &mut authored.unread);
}

fn stages(root: &mut Table<'_>, unread: &mut usize) -> Vec<Stage> {
    let mut list = Vec::new();
    for mut table in root.tables("stages") {
        let id = table.required_id("id");
        let name = table.required_prose("name");
        let announced = table.date("announced").map(|date| date.value);
        let at_event = table.id("at_event");
        let count = table.number("count", "a whole number");
        let unit = table.term("unit");
        let from_cities = table.number::<u32>("from_cities", "a whole number");
        let recipients = table.ids("recipients");
        let note = table.prose("note");
        let sources = table.sources();
        table.finish();
        let stage = (|| {
            Some(Stage {
                id: id?,
                name: name?,
                announced,
                at_event,
                count,
                unit,
                from_cities: from_cities.map(|number| number.value),
                recipients,
                note,
                sources,
            })
        })();
        keep(stage, &mut list, unread);
    }
    list
}
