//! Sentences of the dataset, in English and in the languages they are translated into.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::json::{Json, Read};
use crate::lang::Lang;

/// What the JSON calls the English text where there are others beside it.
const ENGLISH: &str = "en";

/// A text in English and, where it is translated, in other languages by BCP 47. As JSON it is the plain text where
/// there is only English, and otherwise a table by language. The table in a record's file for one language has that
/// language alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose {
    /// There unless the text is from a file for another language, which has it instead.
    english: Option<String>,
    translated: BTreeMap<String, String>,
}

impl Prose {
    /// A text with its translations by BCP 47; English among them is passed over.
    #[must_use]
    pub fn new(english: String, mut translated: BTreeMap<String, String>) -> Self {
        translated.remove(ENGLISH);
        Self {
            english: Some(english),
            translated,
        }
    }

    /// The English text; of a text from a file for another language, which has it instead, that one.
    #[must_use]
    pub fn english(&self) -> &str {
        self.without_translation().0
    }

    /// The translations by BCP 47.
    #[must_use]
    pub const fn translated(&self) -> &BTreeMap<String, String> {
        &self.translated
    }

    /// Whether there is nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.english().is_empty()
    }

    /// What a visitor reads who reads `lang`, with the tag of the language it is in: a text in that language or in a
    /// form of it (`zh-Hant` for `zh`), else the English one.
    #[must_use]
    pub fn shown_in(&self, lang: Lang) -> (&str, &str) {
        let tag = lang.tag();
        let is_form = |other: &str| other.split('-').next() == Some(tag);
        // The plain tag is sorted before all its forms.
        let found = self.translated.iter().find(|(other, _)| is_form(other));
        found.map_or(self.without_translation(), |(other, text)| (text, other))
    }

    /// What stands in for a translation that is missing, with its tag.
    fn without_translation(&self) -> (&str, &str) {
        match (&self.english, self.translated.iter().next()) {
            (None, Some((other, text))) => (text, other),
            (english, _) => (english.as_deref().unwrap_or_default(), ENGLISH),
        }
    }
}

impl Default for Prose {
    /// A text that says nothing.
    fn default() -> Self {
        Self::from(String::new())
    }
}

impl From<String> for Prose {
    fn from(english: String) -> Self {
        Self::new(english, BTreeMap::new())
    }
}

impl From<&str> for Prose {
    fn from(english: &str) -> Self {
        Self::from(english.to_owned())
    }
}

impl Serialize for Prose {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.translated.is_empty() {
            return self.english().serialize(serializer);
        }
        let english = self.english.as_deref().map(|english| (ENGLISH, english));
        let translated = self
            .translated
            .iter()
            .map(|(lang, text)| (lang.as_str(), text.as_str()));
        serializer.collect_map(english.into_iter().chain(translated))
    }
}

impl Read for Prose {
    fn read(json: &Json<'_>) -> Option<Self> {
        if let Some(english) = json.text() {
            return Some(Self::from(english));
        }
        let mut translated: BTreeMap<String, String> = Read::read(json)?;
        let english = translated.remove(ENGLISH);
        (english.is_some() || !translated.is_empty()).then_some(Self { english, translated })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::Prose;
    use crate::json::read;
    use crate::lang::Lang;

    #[test]
    fn plain_text_is_english() {
        let plain: Prose = read(r#""It rained.""#).unwrap();
        assert_eq!(plain, Prose::from("It rained."));
        assert_eq!(plain.shown_in(Lang::It), ("It rained.", "en"));
        assert_eq!(serde_json::to_string(&plain).unwrap(), r#""It rained.""#);
    }

    #[test]
    fn the_visitor_reads_the_nearest_language() {
        let prose: Prose = read(r#"{"en": "Rain", "it": "Pioggia", "zh": "雨", "zh-Hant": "落雨"}"#).unwrap();
        assert_eq!(prose.shown_in(Lang::It), ("Pioggia", "it"));
        assert_eq!(prose.shown_in(Lang::Zh), ("雨", "zh"));
        assert_eq!(prose.shown_in(Lang::Th), ("Rain", "en"));
        let traditional: Prose = read(r#"{"en": "Rain", "zh-Hant": "落雨"}"#).unwrap();
        assert_eq!(traditional.shown_in(Lang::Zh), ("落雨", "zh-Hant"));
    }

    #[test]
    fn a_text_may_come_in_another_language_alone() {
        let prose: Prose = read(r#"{"it": "Pioggia"}"#).unwrap();
        assert_eq!(prose.shown_in(Lang::It), ("Pioggia", "it"));
        assert_eq!(prose.shown_in(Lang::Th), ("Pioggia", "it"));
        assert_eq!(prose.english(), "Pioggia");
        assert_eq!(serde_json::to_string(&prose).unwrap(), r#"{"it":"Pioggia"}"#);
        assert!(!prose.is_empty());
    }

    #[test]
    fn what_is_no_text_is_none() {
        for broken in ["{}", r#"{"en": 7}"#, r#"{"it": 7}"#, "[]", "7"] {
            assert!(read::<Prose>(broken).is_err(), "{broken}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            english in any::<String>(),
            translated in prop::collection::btree_map("[a-z]{2,3}(-[A-Z][a-z]{3})?", any::<String>(), 0..4),
        ) {
            let prose = Prose::new(english, translated);
            let written = serde_json::to_string(&prose).unwrap();
            prop_assert_eq!(read::<Prose>(&written).unwrap(), prose);
        }
    }
}
