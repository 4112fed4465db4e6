//! The version of the shipped form.

use serde::Serialize;

use crate::json::record;

/// The form this version writes, and the newest it understands.
pub const FORMAT: Format = Format { major: 1, minor: 0 };

/// The version of a shipped file. A new minor adds what older readers may ignore; a new major does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Format {
    /// Changes when an older reader would misread the file.
    pub major: u16,
    /// Changes when something was added.
    pub minor: u16,
}

record!(Format { major, minor;  });

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// The file is of a newer major version.
    #[error(
        "the data is of format {found}, newer than this page's format {known}; reload the page to get its newest version"
    )]
    Newer {
        /// The file's major version.
        found: u16,
        /// The newest major version that is understood.
        known: u16,
    },
}

impl Format {
    /// Whether files of this version are understood.
    ///
    /// # Errors
    /// [`FormatError::Newer`] where the major version is newer than [`FORMAT`].
    pub const fn check(self) -> Result<(), FormatError> {
        if self.major > FORMAT.major {
            return Err(FormatError::Newer {
                found: self.major,
                known: FORMAT.major,
            });
        }
        Ok(())
    }
}

impl Default for Format {
    fn default() -> Self {
        FORMAT
    }
}

#[cfg(test)]
mod tests {
    use super::{FORMAT, Format, FormatError};

    #[test]
    fn a_newer_minor_is_read_and_a_newer_major_is_not() {
        assert_eq!(Format { minor: 9, ..FORMAT }.check(), Ok(()));
        assert_eq!(
            Format { major: 2, minor: 0 }.check(),
            Err(FormatError::Newer { found: 2, known: 1 })
        );
    }
}
