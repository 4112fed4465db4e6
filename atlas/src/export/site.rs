//! The site that a file comes from, for the addresses in it.

use crate::address::{Address, Page};
use crate::lang::Lang;

/// The part of an identifier that says whose it is, where a site has no address of its own. RFC 2606 keeps the
/// name for nobody.
const NOBODY: &str = "cityweave.invalid";

/// Where the site is and what it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Site<'a> {
    /// The name of the site.
    pub name: &'a str,
    /// Where it begins, with a slash at its end: `https://atlas.example.org/`. Where that is not known when a
    /// file is written, the way from the file's folder to it: `../../`.
    pub base: &'a str,
    /// Where its host says that it begins; empty where nothing is said. Identifiers follow it alone, so that one
    /// record has the same in a file that was written beforehand and in one that the browser wrote.
    pub base_url: &'a str,
}

impl Site<'_> {
    /// The address of a page in English, which is the language of the data.
    #[must_use]
    pub fn page(&self, page: &Page) -> String {
        self.page_in(Lang::En, page)
    }

    /// The address of a page.
    #[must_use]
    pub fn page_in(&self, lang: Lang, page: &Page) -> String {
        let address = Address {
            lang,
            page: page.clone(),
        };
        format!("{}{}", self.base, address.path().trim_start_matches('/'))
    }

    /// The address of a file by its path from the beginning of the site.
    #[must_use]
    pub fn file(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// Whether addresses are whole, and lead to the site from anywhere.
    #[must_use]
    pub fn is_absolute(&self) -> bool {
        self.base.starts_with("https://") || self.base.starts_with("http://")
    }

    /// The name of the host, as a part of identifiers.
    #[must_use]
    pub fn authority(&self) -> &str {
        let host = self
            .base_url
            .split_once("://")
            .and_then(|(_, rest)| rest.split(['/', ':']).next());
        host.filter(|host| !host.is_empty()).unwrap_or(NOBODY)
    }

    /// An identifier for ever (RFC 4151): the day is the one on which the atlas was first published, and not
    /// one of the record.
    #[must_use]
    pub fn tag(&self, path: &str) -> String {
        format!("tag:{},2026-11-21:{path}", self.authority())
    }
}

#[cfg(test)]
mod tests {
    use super::Site;
    use crate::address::Page;

    #[test]
    fn addresses_follow_the_base() {
        let absolute = Site {
            name: "Atlas",
            base: "https://atlas.example.org/smart/",
            base_url: "https://atlas.example.org/smart/",
        };
        assert!(absolute.is_absolute());
        assert_eq!(absolute.authority(), "atlas.example.org");
        assert_eq!(
            absolute.page(&Page::Networks),
            "https://atlas.example.org/smart/en/networks"
        );
        let relative = Site {
            name: "Atlas",
            base: "../../",
            base_url: "",
        };
        assert!(!relative.is_absolute());
        assert_eq!(relative.page(&Page::Explorer), "../../en/");
        assert_eq!(
            relative.tag("events/a"),
            "tag:cityweave.invalid,2026-11-21:events/a"
        );
        let browser = Site {
            base: "https://mirror.example.org/",
            ..relative
        };
        assert_eq!(browser.tag("events/a"), relative.tag("events/a"));
    }
}
