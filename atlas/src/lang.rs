//! The languages of the interface.

use serde::Serialize;

macro_rules! languages {
    ($($(#[$doc:meta])* $lang:ident $tag:literal $dir:literal $name:literal $plurals:expr;)+) => {
        /// A language the atlas has addresses for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "lowercase")]
        pub enum Lang {
            $($(#[$doc])* $lang,)+
        }

        impl Lang {
            /// All of them, in the order in which a switch shows them.
            pub const ALL: &[Self] = &[$(Self::$lang,)+];

            /// Its BCP 47 tag, which is also its segment in an address.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self {
                    $(Self::$lang => $tag,)+
                }
            }

            /// The direction its text runs in, as the `dir` attribute has it.
            #[must_use]
            pub const fn dir(self) -> &'static str {
                match self {
                    $(Self::$lang => $dir,)+
                }
            }

            /// The plural forms of its texts: its cardinal categories in Unicode CLDR, in alphabetical order.
            #[must_use]
            pub const fn plural_forms(self) -> &'static [&'static str] {
                match self {
                    $(Self::$lang => $plurals,)+
                }
            }

            /// What it is called by those who speak it.
            #[must_use]
            pub const fn own_name(self) -> &'static str {
                match self {
                    $(Self::$lang => $name,)+
                }
            }
        }
    };
}

// A line for each language: its name here, its tag and segment in addresses, its direction, its own name, and the
// plural forms of its texts.
languages! {
    /// English.
    En "en" "ltr" "English" &["one", "other"];
    /// French.
    Fr "fr" "ltr" "Français" &["many", "one", "other"];
    /// Italian.
    It "it" "ltr" "Italiano" &["many", "one", "other"];
    /// Chinese in simplified characters.
    Zh "zh" "ltr" "简体中文" &["other"];
    /// Thai.
    Th "th" "ltr" "ไทย" &["other"];
    /// Vietnamese.
    Vi "vi" "ltr" "Tiếng Việt" &["other"];
    /// Korean.
    Ko "ko" "ltr" "한국어" &["other"];
    /// Spanish.
    Es "es" "ltr" "Español" &["many", "one", "other"];
    /// Arabic.
    Ar "ar" "rtl" "العربية" &["few", "many", "one", "other", "two", "zero"];
}

impl Lang {
    /// Reads the tag of an address.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|lang| lang.tag() == tag)
    }

    /// Whether it is written in Latin letters, so that an English name among its words is no foreign script.
    #[must_use]
    pub fn is_latin(self) -> bool {
        let first = self.own_name().chars().next();
        first.is_some_and(|letter| letter < '\u{250}')
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
        for &lang in Lang::ALL {
            assert_eq!(Lang::parse(lang.tag()), Some(lang));
        }
        assert_eq!(Lang::parse("EN"), None);
    }

    #[test]
    fn scripts_are_told_by_the_languages_own_names() {
        let latin: Vec<_> = Lang::ALL.iter().filter(|lang| lang.is_latin()).collect();
        assert_eq!(latin, [&Lang::En, &Lang::Fr, &Lang::It, &Lang::Vi, &Lang::Es]);
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
