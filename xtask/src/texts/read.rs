//! One file of texts.

use std::collections::BTreeMap;

use atlas::lang::Lang;
use toml_edit::{Document, Item, TableLike};

use super::{Entry, Locale, Text};
use crate::data::mistake::{Mistakes, Spot};

/// The plural categories of CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Reads `locales/{lang}.toml`; what is wrong with it is noted and left out.
pub(super) fn locale(lang: Lang, text: &str, mistakes: &Mistakes) -> Locale {
    let file = format!("locales/{}.toml", lang.tag());
    let mut locale = Locale {
        lang,
        file,
        entries: BTreeMap::new(),
    };
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => {
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            let spot = Spot {
                line,
                ..Spot::file(&locale.file)
            };
            mistakes.add(&spot, error.message(), "mend the TOML");
            return locale;
        }
    };
    for (section, item) in document.as_table() {
        let Some(table) = item.as_table_like() else {
            mistakes.add(
                &Spot::file(&locale.file),
                format!("`{section}` stands outside a section"),
                "move it into one",
            );
            continue;
        };
        for (key, item) in table.iter() {
            let line = table
                .key(key)
                .and_then(|key| key.span())
                .map_or(1, |span| line_of(text, span.start));
            let name = format!("{section}.{key}");
            match read_text(item) {
                Some(text) => {
                    locale.entries.insert(name, Entry { text, line });
                }
                None => mistakes.add(
                    &Spot {
                        line,
                        field: name.as_str().into(),
                        ..Spot::file(&locale.file)
                    },
                    "this is neither a text nor a table of plural forms with `other` among them",
                    "write a text, or { one = \"…\", other = \"…\" }",
                ),
            }
        }
    }
    locale
}

fn read_text(item: &Item) -> Option<Text> {
    if let Some(text) = item.as_str() {
        return Some(Text::Plain(text.to_owned()));
    }
    let table: &dyn TableLike = item.as_table_like()?;
    let forms = table
        .iter()
        .map(|(category, form)| {
            let known = CATEGORIES.contains(&category);
            known.then(|| Some((category.to_owned(), form.as_str()?.to_owned())))?
        })
        .collect::<Option<BTreeMap<_, _>>>()?;
    forms.contains_key("other").then_some(Text::Plural(forms))
}

fn line_of(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|&byte| byte == b'\n').count() + 1
}
