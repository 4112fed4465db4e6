//! What cities are called: at home, in the visitor's language, and in every other for the search.

use std::collections::BTreeMap;

use atlas::lang::Lang;
use atlas::slug::Slug;
use atlas::wire::{Aliases, Index, Names};

use super::view::View;
use crate::data::authored::{CityName, NamesByLang};

/// The name shown in a language: the first row of it.
fn shown<'a>(names: &[&'a CityName], lang: &str) -> Option<&'a str> {
    names
        .iter()
        .find(|name| name.lang == lang)
        .map(|name| name.name.as_str())
}

/// The names of one city by language; English is the city's own.
pub(super) fn all_of(view: &View<'_>, city: &Slug, english: &str) -> NamesByLang {
    let mut names = NamesByLang::new();
    for name in view.names_of(city) {
        names
            .entry(name.lang.clone())
            .or_insert_with(|| name.name.clone());
    }
    names.insert("en".to_owned(), english.to_owned());
    names
}

/// The name of each city in the first language of its country that has one other than the English name,
/// with that language; in the index's order.
pub(super) fn local_names<'a>(view: &View<'a>) -> Vec<Option<(&'a str, &'a str)>> {
    let langs: BTreeMap<_, _> = view
        .authored
        .countries
        .iter()
        .map(|country| (country.code.as_str(), &country.langs))
        .collect();
    view.cities
        .iter()
        .map(|city| {
            let names = view.names_of(&city.id.value);
            langs
                .get(city.country.as_str())?
                .iter()
                .find_map(|lang| Some((lang.as_str(), shown(names, lang)?)))
                .filter(|(_, name)| *name != city.name)
        })
        .collect()
}

/// The files of names in the languages of the interface but English, for the records of an index.
pub(super) fn by_language(view: &View<'_>, index: &Index) -> Vec<(Lang, Names)> {
    Lang::ALL
        .iter()
        .copied()
        .filter(|lang| *lang != Lang::En)
        .map(|lang| (lang, names_in(view, index, lang)))
        .collect()
}

fn names_in(view: &View<'_>, index: &Index, lang: Lang) -> Names {
    let tag = lang.tag();
    let differing = |name: Option<&str>, english: &str| {
        name.filter(|name| *name != english)
            .unwrap_or_default()
            .to_owned()
    };
    let world = &view.authored.world_names;
    let of_world = |code: &str| world.get(&(code.to_owned(), tag.to_owned())).map(String::as_str);
    let of_record = |id: &Slug, names: &NamesByLang| Some((id.to_string(), names.get(tag)?.clone()));
    Names {
        cities: view
            .cities
            .iter()
            .map(|city| differing(shown(view.names_of(&city.id.value), tag), &city.name))
            .collect(),
        countries: index
            .countries
            .iter()
            .map(|country| differing(of_world(&country.code), &country.name))
            .collect(),
        regions: index
            .regions
            .iter()
            .map(|region| differing(of_world(&region.code), &region.name))
            .collect(),
        networks: view
            .networks
            .iter()
            .filter_map(|network| of_record(&network.id.value, &network.names))
            .collect(),
        events: view
            .events
            .iter()
            .filter_map(|event| of_record(&event.id.value, &event.names))
            .collect(),
        organizations: view
            .organizations
            .iter()
            .filter_map(|body| of_record(&body.id.value, &body.names))
            .collect(),
        stages: view
            .awards
            .iter()
            .flat_map(|award| &award.stages)
            .filter_map(|stage| {
                let (name, shown_in) = stage.name.shown_in(lang);
                (shown_in == tag).then(|| (stage.name.english().to_owned(), name.to_owned()))
            })
            .collect(),
        // Known once the detail files are made.
        translated: Vec::new(),
    }
}

/// Every further name of every city that the index does not have.
pub(super) fn aliases(view: &View<'_>) -> Aliases {
    let cities = view
        .cities
        .iter()
        .zip(local_names(view))
        .map(|(city, local)| {
            let mut distinct: Vec<&str> = view
                .names_of(&city.id.value)
                .iter()
                .map(|name| name.name.as_str())
                .filter(|name| *name != city.name && local.is_none_or(|(_, local)| *name != local))
                .collect();
            distinct.sort_unstable();
            distinct.dedup();
            distinct.join("\t")
        })
        .collect();
    Aliases { cities }
}
