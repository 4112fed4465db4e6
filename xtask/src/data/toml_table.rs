//! A table of a TOML file, read field by field with the line of each.

use std::collections::BTreeMap;
use std::rc::Rc;

use atlas::wire::Prose;
use toml_edit::{Document, Item, TableLike, Value};

use super::fields::{Fields, Shape};
use super::mistake::{Mistakes, Placed, Spot};
use super::{translation, values};

/// A TOML file; `None` and a mistake where it cannot be parsed.
#[derive(Debug)]
pub(crate) struct TomlFile<'a> {
    document: Document<&'a str>,
    lines: Lines,
    mistakes: &'a Mistakes,
}

#[derive(Debug)]
struct Lines {
    file: Rc<str>,
    /// Offsets in bytes at which lines begin.
    starts: Vec<usize>,
}

impl Lines {
    fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }
}

impl<'a> TomlFile<'a> {
    /// Parses a file; `path` is from the project's root.
    pub(crate) fn parse(path: &str, text: &'a str, mistakes: &'a Mistakes) -> Option<Self> {
        let starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        let lines = Lines {
            file: path.into(),
            starts,
        };
        match Document::parse(text) {
            Ok(document) => Some(Self {
                document,
                lines,
                mistakes,
            }),
            Err(error) => {
                let mut spot = Spot::file(path);
                spot.line = lines.line(error.span().map_or(0, |span| span.start));
                let message = error.message().replace('\n', ", ");
                mistakes.add(&spot, format!("this is not TOML: {message}"), "correct the line");
                None
            }
        }
    }

    /// The fields that stand before any table.
    pub(crate) fn root(&self) -> Table<'_> {
        Table {
            fields: self.document.as_table(),
            path: String::new(),
            line: 1,
            lines: &self.lines,
            mistakes: self.mistakes,
            known: Vec::new(),
        }
    }
}

/// One table and which of its fields were asked for.
pub(crate) struct Table<'a> {
    fields: &'a dyn TableLike,
    /// The name of the table with a dot after it; empty at the root.
    path: String,
    /// Where the table begins.
    line: usize,
    lines: &'a Lines,
    mistakes: &'a Mistakes,
    known: Vec<&'static str>,
}

impl std::fmt::Debug for Table<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Table({}:{})", self.lines.file, self.line)
    }
}

impl<'a> Table<'a> {
    /// The tables `[[field]]`, in their order.
    pub(crate) fn tables(&mut self, field: &'static str) -> Vec<Self> {
        self.known.push(field);
        let Some(item) = self.fields.get(field) else {
            return Vec::new();
        };
        let found: Option<Vec<(&'a dyn TableLike, usize)>> = match item {
            Item::ArrayOfTables(tables) => Some(
                tables
                    .iter()
                    .map(|table| (table as &dyn TableLike, table.span().map_or(0, |span| span.start)))
                    .collect(),
            ),
            Item::Value(Value::Array(array)) => array
                .iter()
                .map(|value| {
                    let table = value.as_inline_table()?;
                    Some((table as &dyn TableLike, value.span().map_or(0, |span| span.start)))
                })
                .collect(),
            _ => None,
        };
        let Some(found) = found else {
            self.mistakes.add(
                &self.spot(field),
                "this is not a list of tables",
                format!("write [[{field}]] above each"),
            );
            return Vec::new();
        };
        found
            .into_iter()
            .map(|(fields, offset)| Self {
                fields,
                path: format!("{}{field}.", self.path),
                line: self.lines.line(offset),
                lines: self.lines,
                mistakes: self.mistakes,
                known: Vec::new(),
            })
            .collect()
    }

    /// Names by language, written `names.en = "…"`; English has to be there.
    pub(crate) fn names(&mut self, field: &'static str) -> BTreeMap<String, String> {
        self.known.push(field);
        let Some(table) = self.fields.get(field).and_then(Item::as_table_like) else {
            self.mistakes.add(
                &self.spot(field),
                "there is no name",
                format!("write {field}.en = \"…\""),
            );
            return BTreeMap::new();
        };
        let names = self.by_language(field, table, "name");
        names.into_iter().map(|(lang, name)| (lang, name.value)).collect()
    }

    /// The texts of a field by language; `noun` says what they are. English has to be there.
    fn by_language(
        &self,
        field: &str,
        table: &dyn TableLike,
        noun: &str,
    ) -> BTreeMap<String, Placed<String>> {
        let mut texts = BTreeMap::new();
        let spot = self.spot(field);
        for (lang, item) in table.iter() {
            let key = table.key(lang).and_then(toml_edit::Key::span);
            let mut spot = Spot {
                line: key.map_or(spot.line, |span| self.lines.line(span.start)),
                ..spot.clone()
            };
            spot.field = format!("{}.{lang}", spot.field).into();
            let tag = Placed {
                value: lang.to_owned(),
                spot,
            };
            values::check_lang(&tag, self.mistakes);
            match item.as_str() {
                Some(text) if !text.is_empty() => {
                    let text = tag.with(text.to_owned());
                    values::check_text(&text, self.mistakes);
                    texts.insert(tag.value, text);
                }
                _ => self
                    .mistakes
                    .add(&tag.spot, format!("this is no {noun}"), "write it in quotes"),
            }
        }
        if table.get("en").is_none() {
            self.mistakes.add(
                &spot,
                format!("the English {noun} is missing"),
                format!("add {field}.en = \"…\""),
            );
        }
        texts
    }

    /// Ends the reading: every field that nobody asked for is a mistake.
    pub(crate) fn finish(self) {
        for (field, _) in self.fields.iter() {
            if !self.known.contains(&field) {
                let mut known = self.known.clone();
                known.sort_unstable();
                self.mistakes.add(
                    &self.spot(field),
                    "no such field exists here",
                    format!("write one of: {}", known.join(", ")),
                );
            }
        }
    }
}

impl Fields for Table<'_> {
    /// Written `text = "…"` where there is only English, and `text.en = "…"`, `text.it = "…"` otherwise.
    fn prose(&mut self, field: &'static str) -> Option<Prose> {
        let Some(table) = self.fields.get(field).and_then(Item::as_table_like) else {
            return self.text(field).map(Prose::from);
        };
        self.known.push(field);
        let mut texts = self.by_language(field, table, "text");
        let english = texts.remove("en").map(|text| text.value).unwrap_or_default();
        for (lang, text) in &texts {
            translation::check(&english, lang, text, self.mistakes);
        }
        let translated = texts.into_iter().map(|(lang, text)| (lang, text.value));
        Some(Prose::new(english, translated.collect()))
    }

    fn take(&mut self, field: &'static str, shape: Shape) -> Option<Placed<String>> {
        self.known.push(field);
        let item = self.fields.get(field)?;
        let text = match (item, shape) {
            (Item::Value(Value::String(text)), Shape::Text) => Some(text.value().clone()),
            (Item::Value(Value::Integer(number)), Shape::Number) => Some(number.value().to_string()),
            (Item::Value(Value::Float(number)), Shape::Number) => Some(number.value().to_string()),
            _ => None,
        };
        let spot = self.spot(field);
        let Some(value) = text else {
            let next = match shape {
                Shape::Text => "write it in quotes",
                Shape::Number => "write digits without quotes",
            };
            let what = match shape {
                Shape::Text => "this is not text",
                Shape::Number => "this is not a number",
            };
            self.mistakes.add(&spot, what, next);
            return None;
        };
        if value.is_empty() {
            self.mistakes
                .add(&spot, "the text is empty", "fill it in, or take the line away");
            return None;
        }
        Some(Placed { value, spot })
    }

    fn take_list(&mut self, field: &'static str) -> Vec<Placed<String>> {
        self.known.push(field);
        let Some(item) = self.fields.get(field) else {
            return Vec::new();
        };
        let spot = self.spot(field);
        let Some(array) = item.as_array() else {
            self.mistakes
                .add(&spot, "this is not a list", "write [\"one\", \"two\"]");
            return Vec::new();
        };
        let mut list = Vec::new();
        for value in array {
            let spot = Spot {
                line: value.span().map_or(spot.line, |span| self.lines.line(span.start)),
                ..spot.clone()
            };
            match value.as_str() {
                Some(text) => list.push(Placed {
                    value: text.to_owned(),
                    spot,
                }),
                None => self.mistakes.add(&spot, "this is not text", "write it in quotes"),
            }
        }
        list
    }

    fn spot(&self, field: &str) -> Spot {
        let key = self.fields.key(field).and_then(toml_edit::Key::span);
        Spot {
            file: self.lines.file.clone(),
            line: key.map_or(self.line, |span| self.lines.line(span.start)),
            field: format!("{}{field}", self.path).into(),
        }
    }

    fn mistakes(&self) -> &Mistakes {
        self.mistakes
    }
}
