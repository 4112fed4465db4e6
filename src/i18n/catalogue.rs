//! One language's texts, as they are fetched.

use std::collections::BTreeMap;

use atlas::json::{self, Fields, Json, JsonError, Read};
use atlas::lang::Lang;

use super::Key;
use super::isolate::isolated;
use super::keys::FINGERPRINT;

/// The texts of one language. Those that the program names stand in the order of [`Key`]: their names would be half
/// of what is fetched. Those that the data names stand under their names.
#[derive(Debug)]
pub struct Catalogue {
    lang: Lang,
    texts: Vec<Entry>,
    words: BTreeMap<String, String>,
}

/// A file of texts that cannot be used.
#[derive(Debug, Clone, thiserror::Error)]
pub enum CatalogueError {
    /// It is not what it should be.
    #[error("the texts of the page could not be read ({0})")]
    Json(#[from] JsonError),
    /// It was made for another version of the program, whose texts stand in another order.
    #[error("the texts of the page are those of another version")]
    OtherVersion,
}

/// A text, or its plural forms by CLDR category.
#[derive(Debug)]
enum Entry {
    Plain(String),
    Plural(BTreeMap<String, String>),
}

/// The file as it is written.
struct File {
    keys: String,
    texts: Vec<Entry>,
    words: BTreeMap<String, String>,
}

impl Read for Entry {
    fn read(json: &Json<'_>) -> Option<Self> {
        match json {
            Json::Text(_) => json.text().map(Self::Plain),
            _ => Read::read(json).map(Self::Plural),
        }
    }
}

impl Read for File {
    fn read(json: &Json<'_>) -> Option<Self> {
        let fields = Fields::of(json)?;
        Some(Self {
            keys: fields.needed("keys")?,
            texts: fields.needed("texts")?,
            words: fields.needed("words")?,
        })
    }
}

impl Catalogue {
    /// Reads the JSON that is compiled from `locales/{lang}.toml`.
    ///
    /// # Errors
    /// [`CatalogueError`] where it is no such JSON, or that of another version.
    pub fn read(lang: Lang, json: &str) -> Result<Self, CatalogueError> {
        let File { keys, texts, words } = json::read(json)?;
        if keys != FINGERPRINT {
            return Err(CatalogueError::OtherVersion);
        }
        Ok(Self { lang, texts, words })
    }

    pub(super) const fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of a key; empty where the file lacks it, which the check of the catalogues rules out.
    pub(super) fn plain(&self, key: Key) -> &str {
        self.plural(key, "other")
    }

    /// A word by its name, where the file has it.
    pub(super) fn word(&self, name: &str) -> Option<&str> {
        self.words.get(name).map(String::as_str)
    }

    /// The form of a key for a plural category, or the form `other`.
    pub(super) fn plural(&self, key: Key, category: &str) -> &str {
        match self.texts.get(key as usize) {
            Some(Entry::Plain(text)) => text,
            Some(Entry::Plural(forms)) => forms
                .get(category)
                .or_else(|| forms.get("other"))
                .map_or("", String::as_str),
            None => "",
        }
    }
}

/// Puts values in the place of `{name}` of a pattern that runs in the direction `dir`. What a value holds is not looked
/// at again.
pub(super) fn fill(pattern: &str, values: &[(&str, &str)], dir: &str) -> String {
    let mut filled = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
            isolated(value, dir, &mut filled);
        }
        rest = behind;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn values_stand_where_they_are_named() {
        let filled = |pattern: &str, values: &[(&str, &str)]| fill(pattern, values, "ltr");
        assert_eq!(filled("{a} of {b}", &[("a", "85"), ("b", "215")]), "85 of 215");
        assert_eq!(
            filled("{a}", &[("a", "{b}"), ("b", "no")]),
            "{b}",
            "a value is not a pattern"
        );
        assert_eq!(filled("an open { stays", &[]), "an open { stays");
        assert_eq!(filled("{unknown}.", &[]), ".");
        assert_eq!(
            fill("{name}.", &[("name", "GINI")], "rtl"),
            "\u{2068}GINI\u{2069}."
        );
    }
}
