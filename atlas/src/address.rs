//! The addresses of the pages. Each page has one; whatever else is understood is put right by the app.

use crate::lang::Lang;
use crate::slug::Slug;

/// A page, without its language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Page {
    /// The map, the list, the search and the filters.
    Explorer,
    /// All networks.
    Networks,
    /// One network.
    Network(Slug),
    /// All cities.
    Cities,
    /// One city.
    City(Slug),
    /// All events.
    Events,
    /// One event.
    Event(Slug),
    /// All award rounds.
    Awards,
    /// One award round.
    Award(Slug),
    /// One organization.
    Organization(Slug),
    /// Cities or networks side by side; which ones stands in the query.
    Compare,
    /// What networks have in common.
    Overlap,
    /// All sources.
    Sources,
    /// What can be downloaded, in which forms and on which terms.
    Data,
    /// What changed between versions of the dataset.
    Changes,
    /// Where embeds are put together.
    Embed,
    /// About the atlas, its data, accessibility and privacy.
    About,
}

/// A page in a language: what stands between the site's base and the query.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Address {
    /// The language of the page.
    pub lang: Lang,
    /// The page.
    pub page: Page,
}

/// An address that leads to no page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownAddress {
    /// The language it asks for, as far as that is offered; else the preferred one.
    pub lang: Lang,
}

/// The languages a reader of addresses may answer in.
#[derive(Debug, Clone, Copy)]
pub struct Languages<'a> {
    /// Those that have texts.
    pub offered: &'a [Lang],
    /// The visitor's, one of `offered`.
    pub preferred: Lang,
}

impl Page {
    /// The pages that are one each, and stand for no record.
    pub const SINGLE: [Self; 12] = [
        Self::Explorer,
        Self::Networks,
        Self::Cities,
        Self::Events,
        Self::Awards,
        Self::Compare,
        Self::Overlap,
        Self::Sources,
        Self::Data,
        Self::Changes,
        Self::Embed,
        Self::About,
    ];

    /// What stands after the language in the address, without slashes at its ends.
    #[must_use]
    pub fn segments(&self) -> String {
        match self {
            Self::Explorer => String::new(),
            Self::Networks => "networks".to_owned(),
            Self::Network(id) => format!("networks/{id}"),
            Self::Cities => "cities".to_owned(),
            Self::City(id) => format!("cities/{id}"),
            Self::Events => "events".to_owned(),
            Self::Event(id) => format!("events/{id}"),
            Self::Awards => "awards".to_owned(),
            Self::Award(id) => format!("awards/{id}"),
            Self::Organization(id) => format!("organizations/{id}"),
            Self::Compare => "compare".to_owned(),
            Self::Overlap => "overlap".to_owned(),
            Self::Sources => "sources".to_owned(),
            Self::Data => "data".to_owned(),
            Self::Changes => "changes".to_owned(),
            Self::Embed => "embed".to_owned(),
            Self::About => "about".to_owned(),
        }
    }

    /// The page of a record from what stands after the language in its address; `None` for every other page.
    #[must_use]
    pub fn of_record(segments: &str) -> Option<Self> {
        Self::parse(segments.split('/')).filter(Self::is_record)
    }

    /// Whether the page shows one record, which has a file of its own.
    #[must_use]
    pub const fn is_record(&self) -> bool {
        matches!(
            self,
            Self::Network(_) | Self::City(_) | Self::Event(_) | Self::Award(_) | Self::Organization(_)
        )
    }

    /// Whether the map stands beside the text of this page.
    #[must_use]
    pub const fn has_map(&self) -> bool {
        matches!(self, Self::Explorer | Self::Compare) || self.is_record()
    }

    fn parse<'a>(mut segments: impl Iterator<Item = &'a str>) -> Option<Self> {
        let (section, id) = (segments.next(), segments.next());
        if segments.next().is_some() {
            return None;
        }
        let record = |page: fn(Slug) -> Self| id.and_then(Slug::parse).map(page);
        match (section, id.is_some()) {
            (None, _) => Some(Self::Explorer),
            (Some("networks"), false) => Some(Self::Networks),
            (Some("networks"), true) => record(Self::Network),
            (Some("cities"), false) => Some(Self::Cities),
            (Some("cities"), true) => record(Self::City),
            (Some("events"), false) => Some(Self::Events),
            (Some("events"), true) => record(Self::Event),
            (Some("awards"), false) => Some(Self::Awards),
            (Some("awards"), true) => record(Self::Award),
            (Some("organizations"), true) => record(Self::Organization),
            (Some("compare"), false) => Some(Self::Compare),
            (Some("overlap"), false) => Some(Self::Overlap),
            (Some("sources"), false) => Some(Self::Sources),
            (Some("data"), false) => Some(Self::Data),
            (Some("changes"), false) => Some(Self::Changes),
            (Some("embed"), false) => Some(Self::Embed),
            (Some("about"), false) => Some(Self::About),
            _ => None,
        }
    }
}

impl Address {
    /// The address in its one proper form, from the site's base, with a leading slash.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/{}/{}", self.lang.tag(), self.page.segments())
    }

    /// Reads the part of an address after the site's base.
    ///
    /// Slashes too many or too few, a missing language and one that has no texts are understood; where
    /// [`Address::path`] of the answer differs from `path`, the address in the browser is to be put right.
    ///
    /// # Errors
    /// [`UnknownAddress`] where no page has this address.
    pub fn parse(path: &str, languages: Languages<'_>) -> Result<Self, UnknownAddress> {
        let path = path.strip_suffix("/index.html").unwrap_or(path);
        let mut segments = path.split('/').filter(|segment| !segment.is_empty()).peekable();
        let lang = match segments.peek().copied() {
            Some(tag) if looks_like_a_language(tag) => {
                segments.next();
                Lang::negotiate([tag], languages.offered).unwrap_or(languages.preferred)
            }
            _ => languages.preferred,
        };
        Page::parse(segments)
            .map(|page| Self { lang, page })
            .ok_or(UnknownAddress { lang })
    }
}

/// No section of the site has a name of two letters, or one with a regional subtag.
fn looks_like_a_language(segment: &str) -> bool {
    let primary = segment.split('-').next().unwrap_or(segment);
    primary.len() == 2 && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::{Address, Languages, Page, UnknownAddress};
    use crate::lang::Lang;
    use crate::slug::Slug;

    const ALL: Languages<'_> = Languages {
        offered: Lang::ALL,
        preferred: Lang::En,
    };

    fn any_page() -> impl Strategy<Value = Page> {
        let slug = "[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}".prop_map(|text| Slug::parse(&text).unwrap());
        (0_usize..17, slug).prop_map(|(kind, id)| match kind {
            0 => Page::Explorer,
            1 => Page::Networks,
            2 => Page::Network(id),
            3 => Page::Cities,
            4 => Page::City(id),
            5 => Page::Events,
            6 => Page::Event(id),
            7 => Page::Awards,
            8 => Page::Award(id),
            9 => Page::Organization(id),
            10 => Page::Sources,
            11 => Page::Data,
            12 => Page::Changes,
            13 => Page::Compare,
            14 => Page::Overlap,
            15 => Page::Embed,
            _ => Page::About,
        })
    }

    proptest! {
        #[test]
        fn reads_what_it_writes(lang in prop::sample::select(Lang::ALL.to_vec()), page in any_page()) {
            let address = Address { lang, page };
            prop_assert_eq!(Address::parse(&address.path(), ALL), Ok(address));
        }

        #[test]
        fn any_text_is_an_address_or_an_error(text in "\\PC{0,40}") {
            let _ = Address::parse(&text, ALL);
        }
    }

    #[test]
    fn what_people_type_is_put_right() {
        let only_english = Languages {
            offered: &[Lang::En],
            preferred: Lang::En,
        };
        for (typed, meant) in [
            ("/", "/en/"),
            ("", "/en/"),
            ("/en", "/en/"),
            ("/en/index.html", "/en/"),
            ("/networks/wego", "/en/networks/wego"),
            ("/en//networks/wego/", "/en/networks/wego"),
            ("/th/cities/chengdu", "/en/cities/chengdu"),
            ("/xx/about", "/en/about"),
            ("/EN-gb/about", "/en/about"),
        ] {
            let read = Address::parse(typed, only_english).unwrap();
            assert_eq!(read.path(), meant, "{typed}");
        }
    }

    #[test]
    fn what_no_page_has_is_unknown_in_its_language() {
        for path in [
            "/fr/cities/Seoul",
            "/fr/networks/wego/members",
            "/fr/nothing",
            "/fr/organizations",
        ] {
            assert_eq!(
                Address::parse(path, ALL),
                Err(UnknownAddress { lang: Lang::Fr }),
                "{path}"
            );
        }
    }
}
