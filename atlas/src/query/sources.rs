//! What a visitor asks of the list of sources.

use super::text_form::pairs;

/// How the sources are grouped: `by` in the address.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SourceGrouping {
    /// By the initials of their publishers.
    #[default]
    Publisher,
    /// By the languages they are in.
    Language,
    /// By the years they were published in.
    Date,
}

impl SourceGrouping {
    /// All of them, as a visitor may choose.
    pub const ALL: [Self; 3] = [Self::Publisher, Self::Language, Self::Date];

    /// Reads the part of an address behind the `?`; what is not known there stands for the usual one.
    #[must_use]
    pub fn parse(search: &str) -> Self {
        let asked = pairs(search).filter(|(key, _)| key == "by").last();
        let asked = asked.and_then(|(_, value)| Self::ALL.into_iter().find(|by| by.slug() == value));
        asked.unwrap_or_default()
    }

    /// Writes the part of an address behind the `?`; empty for the usual one.
    #[must_use]
    pub fn format(self) -> String {
        match self {
            Self::Publisher => String::new(),
            other => format!("by={}", other.slug()),
        }
    }

    const fn slug(self) -> &'static str {
        match self {
            Self::Publisher => "publisher",
            Self::Language => "language",
            Self::Date => "date",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::SourceGrouping;

    #[test]
    fn reads_what_it_writes() {
        for grouping in SourceGrouping::ALL {
            assert_eq!(SourceGrouping::parse(&grouping.format()), grouping);
        }
        for text in ["", "by=weight", "by", "x=1&by=publisher"] {
            assert_eq!(SourceGrouping::parse(text), SourceGrouping::Publisher, "{text}");
        }
        assert_eq!(SourceGrouping::parse("?utm=1&by=date"), SourceGrouping::Date);
    }
}
