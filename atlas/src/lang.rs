//! The languages of the interface.

use serde::Serialize;

/// A language the atlas has addresses for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    En,
    /// French.
    Fr,
    /// Italian.
    It,
    /// Chinese in simplified characters.
    Zh,
    /// Thai.
    Th,
    /// Vietnamese.
    Vi,
    /// Korean.
    Ko,
    /// Spanish.
    Es,
    /// Arabic.
    Ar,
}

impl Lang {
    /// All of them, in the order in which a switch shows them.
    pub const ALL: [Self; 9] = [
        Self::En,
        Self::Fr,
        Self::It,
        Self::Zh,
        Self::Th,
        Self::Vi,
        Self::Ko,
        Self::Es,
        Self::Ar,
    ];

    /// Its BCP 47 tag, which is also its segment in an address.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::It => "it",
            Self::Zh => "zh",
            Self::Th => "th",
            Self::Vi => "vi",
            Self::Ko => "ko",
            Self::Es => "es",
            Self::Ar => "ar",
        }
    }

    /// The direction its text runs in, as the `dir` attribute has it.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// Reads the tag of an address.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// The first of a visitor's wishes (BCP 47 tags, dearest first) that is among `offered`.
    ///
    /// A wish for a regional form is met by the language itself: `fr-CA` by French.
    #[must_use]
    pub fn negotiate<'a>(wishes: impl IntoIterator<Item = &'a str>, offered: &[Self]) -> Option<Self> {
        wishes.into_iter().find_map(|wish| {
            let primary = wish.split(['-', '_']).next().unwrap_or(wish);
            offered
                .iter()
                .copied()
                .find(|lang| lang.tag().eq_ignore_ascii_case(primary))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn every_tag_is_read_back() {
        for lang in Lang::ALL {
            assert_eq!(Lang::parse(lang.tag()), Some(lang));
        }
        assert_eq!(Lang::parse("EN"), None);
    }

    #[test]
    fn the_first_wish_that_can_be_met_wins() {
        let offered = [Lang::En, Lang::Zh];
        assert_eq!(
            Lang::negotiate(["th", "zh-Hant-TW", "en"], &offered),
            Some(Lang::Zh)
        );
        assert_eq!(Lang::negotiate(["de", ""], &offered), None);
    }
}
