//! What can go wrong between the site and its data, each with a sentence and a next step.

use crate::i18n::{Key, Texts};

/// A part of the data that a visitor can miss.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The list of the files.
    Manifest,
    /// The texts of the page.
    Texts,
    /// The dataset's index.
    Index,
    /// One record, whole.
    Detail,
    /// Names in the page's language.
    Names,
    /// Further names for the search.
    Aliases,
    /// The coastlines.
    BaseMap,
    /// The borders between countries.
    Borders,
    /// The list of sources.
    Sources,
    /// What changed between versions.
    Changes,
    /// A part of the program itself.
    Program,
}

/// Why a part is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    /// The site could not be reached.
    Unreachable,
    /// The site does not have the file.
    Missing,
    /// The file is incomplete or not what it should be.
    Broken,
    /// The file is of a newer format than the page understands.
    Newer,
}

/// A part of the data that could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a part of the data is not there")]
pub struct DataError {
    part: Part,
    cause: Cause,
}

impl DataError {
    /// The site could not be reached.
    #[must_use]
    pub const fn unreachable(part: Part) -> Self {
        Self {
            part,
            cause: Cause::Unreachable,
        }
    }

    /// The site does not have the file.
    #[must_use]
    pub const fn missing(part: Part) -> Self {
        Self {
            part,
            cause: Cause::Missing,
        }
    }

    /// The file is incomplete or not what it should be.
    #[must_use]
    pub const fn broken(part: Part) -> Self {
        Self {
            part,
            cause: Cause::Broken,
        }
    }

    /// The file is of a newer format.
    #[must_use]
    pub const fn newer(part: Part) -> Self {
        Self {
            part,
            cause: Cause::Newer,
        }
    }

    /// Whether the site is of another version than the page, so that asking for the file again cannot help: it does not
    /// have what is named by its content, or has it in a form that is newer.
    #[must_use]
    pub const fn is_missing(self) -> bool {
        matches!(self.cause, Cause::Missing | Cause::Newer)
    }

    /// A sentence that names what is not there, and one that says why and what helps.
    #[must_use]
    pub fn sentences(self, texts: Texts) -> [&'static str; 2] {
        let what = match self.part {
            Part::Manifest | Part::Index | Part::Texts => Key::ErrorDataset,
            Part::Detail => Key::ErrorDetail,
            Part::Names => Key::ErrorNames,
            Part::Aliases => Key::ErrorAliases,
            Part::BaseMap => Key::ErrorBaseMap,
            Part::Borders => Key::ErrorBorders,
            Part::Sources => Key::ErrorSources,
            Part::Changes => Key::ErrorChanges,
            Part::Program => Key::ErrorProgram,
        };
        let why = match self.cause {
            Cause::Unreachable => Key::ErrorUnreachable,
            Cause::Missing => Key::ErrorMissing,
            Cause::Broken => Key::ErrorBroken,
            Cause::Newer => Key::ErrorNewer,
        };
        [texts.get(what), texts.get(why)]
    }

    /// What is said when not even the texts are there.
    #[must_use]
    pub const fn sentence_without_texts(self) -> &'static str {
        match self.cause {
            Cause::Unreachable => "The atlas could not be reached. Check the connection and try again.",
            Cause::Missing => {
                "A part of the atlas is missing on the server. It may just be being updated: try again in a minute."
            }
            Cause::Broken => "A part of the atlas arrived incomplete. Try again.",
            Cause::Newer => "The atlas has been updated since this page was loaded. Reload the page.",
        }
    }
}
