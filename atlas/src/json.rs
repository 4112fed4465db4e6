//! Reading the shipped JSON: text to a small tree, the tree to values. One tree for all types is a fraction of
//! the program that a parser written anew for each type is; writing is the build's business and stays with
//! serde. Lists are checked with the file and read element by element when somebody asks for them: a column of a
//! hundred thousand numbers would take more room as a tree than all that is made of it, and a program never gives
//! memory back.
//!
//! Unknown fields are ignored. A field that is there but of another form than its type fails its record.

mod list;
mod parse;
mod values;

pub use list::{Elements, List};
pub use parse::JsonError;

/// A JSON value, as slices of its text: numbers and texts are read when somebody asks for them.
#[derive(Debug, Clone, PartialEq)]
pub enum Json<'t> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Truth(bool),
    /// A number, as it is written.
    Number(&'t str),
    /// A text without its quotes, with its escapes.
    Text(&'t str),
    /// A list.
    List(List<'t>),
    /// A table in the order of its file; keys as they are written.
    Table(Vec<(&'t str, Self)>),
}

/// What can be read from JSON.
pub trait Read: Sized {
    /// The value; `None` where the JSON is of another form.
    fn read(json: &Json<'_>) -> Option<Self>;
}

/// Reads a value from the text of a file.
///
/// # Errors
/// [`JsonError`] where the text is no JSON, or not the JSON of such a value.
pub fn read<T: Read>(text: &str) -> Result<T, JsonError> {
    T::read(&Json::parse(text)?).ok_or(JsonError::Form)
}

/// The fields of a record while it is being read.
#[derive(Debug)]
pub struct Fields<'j, 't> {
    table: &'j [(&'t str, Json<'t>)],
    sound: bool,
}

impl<'j, 't> Fields<'j, 't> {
    /// The fields of a table; `None` where the value is none.
    #[must_use]
    pub fn of(json: &'j Json<'t>) -> Option<Self> {
        match json {
            Json::Table(table) => Some(Self { table, sound: true }),
            _ => None,
        }
    }

    /// A field that the record cannot be without.
    #[must_use]
    pub fn needed<T: Read>(&self, name: &str) -> Option<T> {
        T::read(self.find(name)?)
    }

    /// A field that is empty where the file does not have it.
    #[must_use]
    pub fn or_empty<T: Read + Default>(&mut self, name: &str) -> T {
        let Some(json) = self.find(name) else {
            return T::default();
        };
        // Told at the end, as a return from the middle of a record costs code for each field before it.
        T::read(json).unwrap_or_else(|| {
            self.sound = false;
            T::default()
        })
    }

    /// Whether every field that was there could be read.
    #[must_use]
    pub const fn are_sound(&self) -> bool {
        self.sound
    }

    fn find(&self, name: &str) -> Option<&'j Json<'t>> {
        self.table
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, json)| json)
    }
}

/// How a record is read: the fields it cannot be without, then those that are empty where they are missing.
macro_rules! record {
    ($record:ident { $($needed:ident),*; $($or_empty:ident),* }) => {
        impl $crate::json::Read for $record {
            fn read(json: &$crate::json::Json<'_>) -> Option<Self> {
                #[allow(unused_mut, reason = "a record of needed fields alone changes nothing")]
                let mut fields = $crate::json::Fields::of(json)?;
                $(let $needed = fields.needed(stringify!($needed))?;)*
                let record = Self {
                    $($needed,)*
                    $($or_empty: fields.or_empty(stringify!($or_empty)),)*
                };
                fields.are_sound().then_some(record)
            }
        }
    };
}
pub(crate) use record;

#[cfg(test)]
mod tests;
