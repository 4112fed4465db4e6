//! Countries and regions of the world, and what they are called.

use super::super::authored::{Authored, Country, Region};
use super::super::csv_table::Row;
use super::super::fields::{Fields, Shape};
use super::super::folder::Folder;
use super::super::mistake::{Mistakes, Placed};
use super::super::values;
use super::{keep, rows_of};

/// `data/countries.csv` and `data/country-names.csv`.
pub(super) fn read_countries(folder: &Folder, mistakes: &Mistakes, authored: &mut Authored) {
    let columns = [
        "code",
        "iso3",
        "num",
        "continent",
        "region",
        "lang",
        "lon",
        "lat",
        "name",
    ];
    for mut row in rows_of(folder, "countries.csv", &columns, mistakes, authored).whole {
        let code = code(&mut row, "two capital letters of ISO 3166-1", |code| {
            code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
        });
        if let Some(code) = &code
            && !authored.ids.countries.insert(code.value.clone())
        {
            mistakes.add(
                &code.spot,
                format!("`{}` stands here twice", code.value),
                "take one away",
            );
        }
        row.required_text("iso3");
        let num = row.text("num");
        row.required_text("continent");
        let region = row.take("region", Shape::Text);
        let langs = row.take_list("lang");
        for lang in &langs {
            values::check_lang(lang, mistakes);
        }
        for field in ["lon", "lat"] {
            row.required_number(field, "a number of degrees", 0.0);
        }
        let name = row.required_text("name");
        let country = (|| {
            Some(Country {
                code: code?.value,
                num,
                region,
                langs: langs.into_iter().map(|lang| lang.value).collect(),
                name: name?,
            })
        })();
        keep(country, &mut authored.countries, &mut authored.unread);
    }
    for code in names_of(folder, "country-names.csv", mistakes, authored) {
        if !authored.ids.countries.contains(&code.value) {
            unknown(&code, "countries.csv", mistakes);
        }
    }
}

/// `data/regions.csv` and `data/region-names.csv`.
pub(super) fn read_regions(folder: &Folder, mistakes: &Mistakes, authored: &mut Authored) {
    let columns = ["code", "parent", "name"];
    for mut row in rows_of(folder, "regions.csv", &columns, mistakes, authored).whole {
        let code = code(&mut row, "three digits of UN M49", |code| {
            code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit())
        });
        if let Some(code) = &code
            && !authored.ids.regions.insert(code.value.clone())
        {
            mistakes.add(
                &code.spot,
                format!("`{}` stands here twice", code.value),
                "take one away",
            );
        }
        let parent = row.take("parent", Shape::Text);
        let name = row.required_text("name");
        let region = (|| {
            Some(Region {
                code: code?.value,
                parent,
                name: name?,
            })
        })();
        keep(region, &mut authored.regions, &mut authored.unread);
    }
    for code in names_of(folder, "region-names.csv", mistakes, authored) {
        if !authored.ids.regions.contains(&code.value) {
            unknown(&code, "regions.csv", mistakes);
        }
    }
}

fn code(row: &mut Row<'_>, form: &str, fits: impl Fn(&str) -> bool) -> Option<Placed<String>> {
    let code = row.take("code", Shape::Text);
    let code = row.require("code", code)?;
    if !fits(&code) {
        row.mistakes().add(
            &code.spot,
            format!("`{}` is not a code", code.value),
            format!("write {form}"),
        );
    }
    Some(code)
}

/// Keeps the names of a file of names, and answers with their codes.
fn names_of(
    folder: &Folder,
    name: &str,
    mistakes: &Mistakes,
    authored: &mut Authored,
) -> Vec<Placed<String>> {
    let mut codes = Vec::new();
    let columns = ["code", "lang", "name"];
    for mut row in rows_of(folder, name, &columns, mistakes, authored).whole {
        let code = row.take("code", Shape::Text);
        let code = row.require("code", code);
        let lang = row.required_lang("lang");
        let name = row.required_text("name");
        if let (Some(code), Some(lang), Some(name)) = (code, lang, name) {
            authored.world_names.insert((code.value.clone(), lang), name);
            codes.push(code);
        }
    }
    codes
}

fn unknown(code: &Placed<String>, file: &str, mistakes: &Mistakes) {
    mistakes.add(
        &code.spot,
        format!("`{}` is not in {file}", code.value),
        "correct the code, or add it there",
    );
}
