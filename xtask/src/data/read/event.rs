//! `data/events/<id>.toml`.

use super::super::authored::{AgendaItem, Authored, Event, Figure};
use super::super::fields::Fields;
use super::super::mistake::{Mistakes, Placed};
use super::super::toml_table::{Table, TomlFile};
use super::{facts, keep};

/// Reads one event.
pub(super) fn read(stem: &str, path: &str, text: &str, mistakes: &Mistakes, authored: &mut Authored) {
    let Some(file) = TomlFile::parse(path, text, mistakes) else {
        authored.ids.events.extend(atlas::slug::Slug::parse(stem));
        authored.unread += 1;
        return;
    };
    let mut root = file.root();
    let id = root.id_of_file(stem);
    authored.ids.events.extend(id.clone());
    let spot = root.spot("");
    let unread = &mut authored.unread;
    let names = root.names("names");
    let kind = root.required_term("kind");
    let start = root.required_date("start");
    let end = root.date("end");
    let mode = root.term("mode");
    let city = root.id("city");
    let venue = root.prose("venue");
    let networks = root.ids("networks");
    if networks.is_empty() {
        mistakes.add(
            &root.spot("networks"),
            "nothing says whose event this is",
            "add the id of at least one network",
        );
    }
    let organizers = root.ids("organizers");
    let partners = root.ids("partners");
    let series = root.id("series").map(|series| series.value);
    let part_of = root.id("part_of");
    let cities = root.ids("cities");
    let organizations = root.ids("organizations");
    let figures = figures(&mut root, unread);
    let agenda = agenda(&mut root, unread);
    let facts = facts(&mut root, unread);
    let website = root.url("website");
    let sources = root.sources();
    root.finish();
    let event = (|| {
        Some(Event {
            id: Placed { value: id?, spot },
            names,
            kind: kind?,
            start: start?,
            end,
            mode,
            city,
            venue,
            networks,
            organizers,
            partners,
            series,
            part_of,
            cities,
            organizations,
            figures,
            agenda,
            facts,
            website,
            sources,
        })
    })();
    keep(event, &mut authored.events, &mut authored.unread);
}

fn figures(root: &mut Table<'_>, unread: &mut usize) -> Vec<Figure> {
    let mut list = Vec::new();
    for mut table in root.tables("figures") {
        let label = table.required_prose("label");
        let value = table.required_number::<f64>("value", "a number", 0.0);
        let qualifier = table.prose("qualifier");
        let sources = table.ids("sources");
        table.finish();
        let figure = (|| {
            Some(Figure {
                label: label?,
                value: value.value,
                qualifier,
                sources,
            })
        })();
        keep(figure, &mut list, unread);
    }
    list
}

fn agenda(root: &mut Table<'_>, unread: &mut usize) -> Vec<AgendaItem> {
    let mut list = Vec::new();
    for mut table in root.tables("agenda") {
        let date = table.date("date").map(|date| date.value);
        let title = table.required_prose("title");
        let text = table.prose("text").unwrap_or_default();
        let sources = table.ids("sources");
        table.finish();
        let item = title.map(|title| AgendaItem {
            date,
            title,
            text,
            sources,
        });
        keep(item, &mut list, unread);
    }
    list
}
