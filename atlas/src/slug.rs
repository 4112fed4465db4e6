//! Ids as they stand in the data and in addresses.

use std::fmt;

use serde::Serialize;

use crate::json::{Json, Read};

/// An id: lower-case ASCII letters, digits and single hyphens between them, 1 to 80 characters.
///
/// It can stand in an address or a file name as it is; nothing in it needs escaping.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Slug(String);

impl Slug {
    /// The longest id in bytes.
    pub const MAX_LEN: usize = 80;

    /// Reads an id; `None` where the text is not one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let well_formed = !text.is_empty()
            && text.len() <= Self::MAX_LEN
            && text
                .bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.contains("--");
        well_formed.then(|| Self(text.to_owned()))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Read for Slug {
    fn read(json: &Json<'_>) -> Option<Self> {
        Self::parse(&json.text()?)
    }
}

#[cfg(test)]
mod tests {
    use super::Slug;

    #[test]
    fn takes_only_what_needs_no_escaping() {
        for good in ["wego", "icf-2022", "100rc", "a"] {
            assert_eq!(
                Slug::parse(good).map(|slug| slug.to_string()).as_deref(),
                Some(good)
            );
        }
        let long = "a".repeat(81);
        for bad in [
            "",
            "-a",
            "a-",
            "a--b",
            "WeGO",
            "a b",
            "é",
            "a/b",
            "<b>",
            long.as_str(),
        ] {
            assert_eq!(Slug::parse(bad), None, "{bad}");
        }
    }
}
