//! What TOML tables and CSV rows have in common: named fields that hold texts, ids, dates, terms, numbers.
//!
//! Every method checks what it reads and notes the mistakes itself; the caller goes on with what it got.
//! Where something required is missing or wrong, a stand-in is handed on, so that the rest of the record can
//! still be checked: with a mistake noted, nothing is compiled. Only an id has none.

use std::str::FromStr;

use atlas::date::Date;
use atlas::slug::Slug;
use atlas::vocabulary::Vocabulary;
use atlas::wire::Prose;

use super::authored::{Ref, Sources};
use super::mistake::{Mistakes, Placed, Spot};
use super::values;

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// As text: in TOML within quotes.
    Text,
    /// As a number.
    Number,
}

/// A record being read.
pub(crate) trait Fields {
    /// The value of a field as text, `None` where the field is missing or empty, or of another shape,
    /// which is then noted. The field counts as known from then on.
    fn take(&mut self, field: &'static str, shape: Shape) -> Option<Placed<String>>;

    /// The values of a field that holds a list.
    fn take_list(&mut self, field: &'static str) -> Vec<Placed<String>>;

    /// Where a field stands, or would stand.
    fn spot(&self, field: &str) -> Spot;

    /// Where mistakes are noted.
    fn mistakes(&self) -> &Mistakes;

    /// A plain text, where there is one.
    fn text(&mut self, field: &'static str) -> Option<String> {
        let text = self.take(field, Shape::Text)?;
        values::check_text(&text, self.mistakes());
        Some(text.value)
    }

    /// A plain text that has to be there.
    fn required_text(&mut self, field: &'static str) -> Option<String> {
        let text = self.text(field);
        self.require(field, text).or_else(|| Some(String::new()))
    }

    /// A text that may be translated, where there is one.
    fn prose(&mut self, field: &'static str) -> Option<Prose> {
        self.text(field).map(Prose::from)
    }

    /// A text that may be translated and that has to be there.
    fn required_prose(&mut self, field: &'static str) -> Option<Prose> {
        let prose = self.prose(field);
        self.require(field, prose).or_else(|| Some(Prose::default()))
    }

    /// A date, where there is one.
    fn date(&mut self, field: &'static str) -> Option<Placed<Date>> {
        let text = self.take(field, Shape::Text)?;
        match text.parse::<Date>() {
            Ok(date) => Some(text.with(date)),
            Err(error) => {
                // The error is a sentence in two halves already.
                let sentence = error.to_string();
                let (what, next) = sentence.split_once("; ").unwrap_or((&sentence, "correct it"));
                self.mistakes()
                    .add(&text.spot, format!("`{}`: {what}", text.value), next);
                None
            }
        }
    }

    /// A date that has to be there; the stand-in is before all others.
    fn required_date(&mut self, field: &'static str) -> Option<Placed<Date>> {
        let date = self.date(field);
        self.require(field, date).or_else(|| {
            Some(Placed {
                value: Date::new(1, None, None).ok()?,
                spot: self.spot(field),
            })
        })
    }

    /// An address, where there is one.
    fn url(&mut self, field: &'static str) -> Option<String> {
        let text = self.take(field, Shape::Text)?;
        values::check_url(&text, self.mistakes());
        Some(text.value)
    }

    /// A language tag that has to be there.
    fn required_lang(&mut self, field: &'static str) -> Option<String> {
        let text = self.take(field, Shape::Text);
        let Some(text) = self.require(field, text) else {
            return Some(String::new());
        };
        values::check_lang(&text, self.mistakes());
        Some(text.value)
    }

    /// An id, where there is one.
    fn id(&mut self, field: &'static str) -> Option<Ref> {
        let text = self.take(field, Shape::Text)?;
        values::read_id(&text, self.mistakes())
    }

    /// An id that has to be there.
    fn required_id(&mut self, field: &'static str) -> Option<Ref> {
        let text = self.take(field, Shape::Text);
        let text = self.require(field, text)?;
        values::read_id(&text, self.mistakes())
    }

    /// A list of ids, each once.
    fn ids(&mut self, field: &'static str) -> Vec<Ref> {
        let mut ids: Vec<Ref> = Vec::new();
        for text in self.take_list(field) {
            let Some(id) = values::read_id(&text, self.mistakes()) else {
                continue;
            };
            if ids.iter().any(|known| known.value == id.value) {
                self.mistakes().add(
                    &id.spot,
                    format!("`{}` stands here twice", id.value),
                    "take one away",
                );
            } else {
                ids.push(id);
            }
        }
        ids
    }

    /// The sources that something rests on, at least one.
    fn sources(&mut self) -> Sources {
        let noted = self.mistakes().count();
        let ids = self.ids("sources");
        // A list whose only id is malformed has been spoken of already.
        if ids.is_empty() && self.mistakes().count() == noted {
            self.mistakes().add(
                &self.spot("sources"),
                "nothing says where this is known from",
                "add the id of at least one source",
            );
        }
        ids
    }

    /// A term of a closed list, where there is one.
    fn term<T: Vocabulary>(&mut self, field: &'static str) -> Option<T> {
        let text = self.take(field, Shape::Text)?;
        let term = T::parse(&text);
        if term.is_none() {
            let terms: Vec<_> = T::ALL.iter().map(|term| term.slug()).collect();
            self.mistakes().add(
                &text.spot,
                format!("`{}` is not on the list", text.value),
                format!("write one of: {}", terms.join(", ")),
            );
        }
        term
    }

    /// A term of a closed list that has to be there.
    fn required_term<T: Vocabulary>(&mut self, field: &'static str) -> Option<T> {
        let term = self.term(field);
        self.require(field, term).or_else(|| T::ALL.first().copied())
    }

    /// A number, where there is one; `form` says what is expected: "a whole number".
    fn number<T: FromStr>(&mut self, field: &'static str, form: &str) -> Option<Placed<T>> {
        let text = self.take(field, Shape::Number)?;
        match text.parse::<T>() {
            Ok(number) => Some(text.with(number)),
            Err(_) => {
                self.mistakes().add(
                    &text.spot,
                    format!("`{}` is not {form}", text.value),
                    format!("write {form}"),
                );
                None
            }
        }
    }

    /// A number that has to be there.
    fn required_number<T: FromStr>(&mut self, field: &'static str, form: &str, stand_in: T) -> Placed<T> {
        let number = self.number(field, form);
        self.require(field, number).unwrap_or_else(|| Placed {
            value: stand_in,
            spot: self.spot(field),
        })
    }

    /// Notes that a field is missing where `value` is `None` and nothing else was wrong with it.
    fn require<T>(&self, field: &'static str, value: Option<T>) -> Option<T> {
        let spot = self.spot(field);
        if value.is_none() && !self.mistakes().noted_at(&spot) {
            self.mistakes().add(
                &spot,
                "this is missing or empty",
                "fill it in; data/README.md says what it holds",
            );
        }
        value
    }

    /// The id that a record has by the name of its file.
    fn id_of_file(&self, stem: &str) -> Option<Slug> {
        let id = Slug::parse(stem);
        if id.is_none() {
            let mut spot = self.spot("");
            spot.field = "file name".into();
            self.mistakes().add(
                &spot,
                format!("`{stem}` is not a well-formed id"),
                "name the file in lower-case ASCII letters, digits and single hyphens",
            );
        }
        id
    }
}
