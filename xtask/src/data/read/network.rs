//! `data/networks/<id>.toml`.

use super::super::authored::{Authored, Criterion, MemberCount, Network, Organ, Related, Step};
use super::super::fields::Fields;
use super::super::mistake::{Mistakes, Placed};
use super::super::toml_table::{Table, TomlFile};
use super::{facts, keep};

/// Reads one network.
pub(super) fn read(stem: &str, path: &str, text: &str, mistakes: &Mistakes, authored: &mut Authored) {
    let Some(file) = TomlFile::parse(path, text, mistakes) else {
        authored.ids.networks.extend(atlas::slug::Slug::parse(stem));
        authored.unread += 1;
        return;
    };
    let mut root = file.root();
    let id = root.id_of_file(stem);
    authored.ids.networks.extend(id.clone());
    let spot = root.spot("");
    let unread = &mut authored.unread;
    let acronym = root.text("acronym");
    let names = root.names("names");
    let former_names = former_names(&mut root, unread);
    let kind = root.required_term("kind");
    let status = root.required_term("status");
    let founded = root.date("founded").map(|date| date.value);
    let headquarters = root.id("headquarters");
    let website = root.url("website");
    let scope = root.required_prose("scope");
    let facts = facts(&mut root, unread);
    let steps = steps(&mut root, unread);
    let organs = organs(&mut root, unread);
    let joining = root.prose("joining");
    let criteria = criteria(&mut root, unread);
    let related = related(&mut root, unread);
    let member_counts = member_counts(&mut root);
    let note = root.prose("note");
    let sources = root.sources();
    root.finish();
    let network = (|| {
        Some(Network {
            id: Placed { value: id?, spot },
            acronym,
            names,
            former_names,
            kind: kind?,
            status: status?,
            founded,
            headquarters,
            website,
            scope: scope?,
            facts,
            steps,
            organs,
            joining,
            criteria,
            related,
            member_counts,
            note,
            sources,
        })
    })();
    keep(network, &mut authored.networks, &mut authored.unread);
}

fn former_names(root: &mut Table<'_>, unread: &mut usize) -> Vec<(String, Option<atlas::date::Date>)> {
    let mut list = Vec::new();
    for mut table in root.tables("former_names") {
        let name = table.required_text("name");
        let until = table.date("until").map(|date| date.value);
        table.finish();
        keep(name.map(|name| (name, until)), &mut list, unread);
    }
    list
}

fn steps(root: &mut Table<'_>, unread: &mut usize) -> Vec<Step> {
    let mut list = Vec::new();
    for mut table in root.tables("steps") {
        let text = table.required_prose("text");
        let state = table.required_term("state");
        let date = table.date("date").map(|date| date.value);
        let sources = table.sources();
        table.finish();
        let step = (|| {
            Some(Step {
                text: text?,
                state: state?,
                date,
                sources,
            })
        })();
        keep(step, &mut list, unread);
    }
    list
}

fn organs(root: &mut Table<'_>, unread: &mut usize) -> Vec<Organ> {
    let mut list = Vec::new();
    for mut table in root.tables("organs") {
        let id = table.required_id("id");
        let name = table.required_prose("name");
        let kind = table.required_term("kind");
        let role = table.prose("role");
        let host = table.id("host");
        let sources = table.sources();
        table.finish();
        let organ = (|| {
            Some(Organ {
                id: id?,
                name: name?,
                kind: kind?,
                role,
                host,
                sources,
            })
        })();
        keep(organ, &mut list, unread);
    }
    list
}

fn criteria(root: &mut Table<'_>, unread: &mut usize) -> Vec<Criterion> {
    let mut list = Vec::new();
    for mut table in root.tables("criteria") {
        let name = table.required_prose("name");
        let text = table.prose("text").unwrap_or_default();
        let sources = table.ids("sources");
        table.finish();
        keep(
            name.map(|name| Criterion { name, text, sources }),
            &mut list,
            unread,
        );
    }
    list
}

fn related(root: &mut Table<'_>, unread: &mut usize) -> Vec<Related> {
    let mut list = Vec::new();
    for mut table in root.tables("related") {
        let network = table.required_id("network");
        let relation = table.required_term("relation");
        let sources = table.sources();
        table.finish();
        let related = (|| {
            Some(Related {
                network: network?,
                relation: relation?,
                sources,
            })
        })();
        keep(related, &mut list, unread);
    }
    list
}

fn member_counts(root: &mut Table<'_>) -> Vec<MemberCount> {
    let mut list = Vec::new();
    for mut table in root.tables("member_count") {
        let date = table.date("date").map(|date| date.value);
        let total = table.required_number::<u32>("total", "a whole number", 0);
        let note = table.prose("note");
        let sources = table.sources();
        table.finish();
        list.push(MemberCount {
            date,
            total: total.value,
            note,
            sources,
        });
    }
    list
}
