//! Texts in the visitor's language. Components name a [`Key`]; what it says stands in `locales/`, and only
//! the file of the chosen language is fetched.

mod calendar;
mod catalogue;
mod intl;
mod isolate;
mod keys;
mod terms;

use atlas::date::Date;
use atlas::lang::Lang;
use leptos::prelude::*;

pub use catalogue::{Catalogue, CatalogueError};
pub use intl::collation_ranks;
pub use keys::{DEFAULT, Key, OFFERED};
#[cfg(test)]
pub(crate) use keys::{FINGERPRINT, NAMES};

/// The texts of the page's language, as a handle that is copied into closures.
#[derive(Clone, Copy)]
pub struct Texts(&'static Catalogue);

impl Texts {
    /// Keeps a catalogue for as long as the page lives: there is one for each language that was chosen.
    #[must_use]
    pub fn keep(catalogue: Catalogue) -> Self {
        Self(Box::leak(Box::new(catalogue)))
    }

    /// The language of the texts.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.0.lang()
    }

    /// A text without placeholders.
    #[must_use]
    pub fn get(self, key: Key) -> &'static str {
        self.0.plain(key)
    }

    /// A text with its placeholders filled in, as text: what is filled in is never markup.
    #[must_use]
    pub fn with(self, key: Key, values: &[(&str, &str)]) -> String {
        catalogue::fill(self.0.plain(key), values, self.lang().dir())
    }

    /// A text in the plural form that `count` asks for; `{count}` is the number in the language's form.
    #[must_use]
    pub fn count(self, key: Key, count: usize, values: &[(&str, &str)]) -> String {
        let number = self.number(count as f64);
        let category = intl::plural_category(self.lang(), count);
        let form = self.0.plural(key, &category);
        let with_count: Vec<_> = values
            .iter()
            .copied()
            .chain([("count", number.as_str())])
            .collect();
        catalogue::fill(form, &with_count, self.lang().dir())
    }

    /// A number in the language's form.
    #[must_use]
    pub fn number(self, value: f64) -> String {
        intl::number(self.lang(), value)
    }

    /// Things in a row, the last with “and”.
    #[must_use]
    pub fn list(self, things: &[String]) -> String {
        intl::list(self.lang(), things)
    }

    /// Makes ready what writes dates: whoever opens a record would wait some milliseconds for it.
    pub fn prepare_dates(self) {
        intl::prepare_dates(self.lang());
    }

    /// A date, as exactly as it is known.
    #[must_use]
    pub fn date(self, date: Date) -> String {
        intl::date(self.lang(), date)
    }

    /// A stretch of time; one date where both are the same or no end is known.
    #[must_use]
    pub fn date_range(self, start: Date, end: Option<Date>) -> String {
        match end.filter(|end| *end != start) {
            Some(end) => intl::date_range(self.lang(), start, end),
            None => self.date(start),
        }
    }
}

/// The texts of the page, in every component below the shell.
#[must_use]
pub fn texts() -> Texts {
    expect_context()
}
