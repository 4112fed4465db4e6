//! One language's texts, as they are fetched.

use std::collections::BTreeMap;

use atlas::json::{self, Json, JsonError, Read};
use atlas::lang::Lang;

use super::Key;
use super::isolate::isolated;

/// The texts of one language by key.
#[derive(Debug)]
pub struct Catalogue {
    lang: Lang,
    entries: BTreeMap<String, Entry>,
}

/// A file of texts that could not be read.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the texts of the page could not be read ({0})")]
pub struct CatalogueError(#[from] JsonError);

/// A text, or its plural forms by CLDR category.
#[derive(Debug)]
enum Entry {
    Plain(String),
    Plural(BTreeMap<String, String>),
}

impl Read for Entry {
    fn read(json: &Json<'_>) -> Option<Self> {
        match json {
            Json::Text(_) => json.text().map(Self::Plain),
            _ => Read::read(json).map(Self::Plural),
        }
    }
}

impl Catalogue {
    /// Reads the JSON that is compiled from `locales/{lang}.toml`.
    ///
    /// # Errors
    /// [`CatalogueError`] where it is no such JSON.
    pub fn read(lang: Lang, json: &str) -> Result<Self, CatalogueError> {
        let entries = json::read(json)?;
        Ok(Self { lang, entries })
    }

    pub(super) const fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of a key; empty where the file lacks it, which the check of the catalogues rules out.
    pub(super) fn plain(&self, key: Key) -> &str {
        self.plural(key, "other")
    }

    /// A text by its name, where the file has it.
    pub(super) fn find(&self, name: &str) -> Option<&str> {
        match self.entries.get(name)? {
            Entry::Plain(text) => Some(text),
            Entry::Plural(forms) => forms.get("other").map(String::as_str),
        }
    }

    /// The form of a key for a plural category, or the form `other`.
    pub(super) fn plural(&self, key: Key, category: &str) -> &str {
        match self.entries.get(key.name()) {
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
