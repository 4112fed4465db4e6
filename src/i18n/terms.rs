//! Words for the closed lists of the field, and for languages.

use atlas::vocabulary::{Term, Vocabulary};

use super::{Texts, intl};

impl Texts {
    /// The word for a term; `list` is the section of the catalogue. A term that this version does not know
    /// is shown as the data has it.
    #[must_use]
    pub fn term<T: Vocabulary>(self, list: &str, term: &Term<T>) -> String {
        self.word(list, term.slug())
    }

    /// The word for a slug of a list.
    #[must_use]
    pub fn word(self, list: &str, slug: &str) -> String {
        self.0
            .word(&format!("{list}.{slug}"))
            .map_or_else(|| slug.replace('-', " "), str::to_owned)
    }

    /// The name of a language by its BCP 47 tag, or the tag.
    #[must_use]
    pub fn language(self, tag: &str) -> String {
        intl::language(self.lang(), tag)
    }
}
