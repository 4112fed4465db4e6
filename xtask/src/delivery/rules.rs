//! The table of rules.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::failure::Failure;

/// The table as it stands in the repository; a build has no other.
const TABLE: &str = include_str!("rules.json");

/// What every answer of the site says besides its bytes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rules {
    /// Headers of every answer.
    pub(super) everywhere: Vec<Header>,
    /// The content security policy, but for who may frame a page.
    pub(super) policy: Vec<Directive>,
    /// Who may frame a page.
    pub(super) frames: Frames,
    /// How long an answer may be kept.
    pub(super) caching: Caching,
    /// Types by the endings of names.
    pub(super) types: Types,
}

/// A header of every answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    pub(super) name: String,
    pub(super) value: String,
    /// For whoever reads it in a file that is made from this.
    pub(super) why: String,
}

/// A directive of the content security policy (W3C, Content Security Policy Level 3).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Directive {
    pub(super) directive: String,
    pub(super) sources: String,
    pub(super) why: String,
}

/// The values of `frame-ancestors`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Frames {
    /// The folder of what is made to be framed, with a slash at its end.
    pub(super) folder: String,
    /// Who may frame what is in it.
    pub(super) below: String,
    /// Who may frame all the rest.
    pub(super) elsewhere: String,
    pub(super) why: String,
}

/// The values of `Cache-Control`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Caching {
    /// In which folders names of files and folders may end with a hash; each is empty or ends with a slash.
    pub(super) folders: Vec<String>,
    /// How many digits a hash has at least.
    pub(super) digits: usize,
    /// For what has one.
    pub(super) hashed: String,
    /// For all the rest.
    pub(super) others: String,
    pub(super) why: String,
}

/// Types by the endings of names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Types {
    /// What every host knows by itself.
    pub(super) web: BTreeMap<String, String>,
    /// What not every host knows: above all what people take away.
    pub(super) taken_away: BTreeMap<String, String>,
}

impl Rules {
    /// Reads the table.
    ///
    /// # Errors
    /// Where it is not as it must be.
    pub(super) fn read() -> Result<Self, Failure> {
        serde_json::from_str(TABLE).map_err(|error| Failure::Wrong {
            what: format!("xtask/src/delivery/rules.json: {error}"),
            next: "mend the line that is named; what each field means stands in xtask/src/delivery/rules.rs"
                .to_owned(),
        })
    }

    /// The policy without `frame-ancestors`, which a page cannot say of itself.
    pub(super) fn policy(&self) -> String {
        let directives = self.policy.iter().map(
            |Directive {
                 directive, sources, ..
             }| format!("{directive} {sources}"),
        );
        directives.collect::<Vec<_>>().join("; ")
    }

    /// The whole policy of pages that `ancestors` may frame.
    pub(super) fn policy_framed_by(&self, ancestors: &str) -> String {
        format!("{}; frame-ancestors {ancestors}", self.policy())
    }

    /// All types by the endings of names.
    pub(super) fn all_types(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.types.web.iter().chain(&self.types.taken_away);
        all.map(|(ending, name)| (ending.as_str(), name.as_str()))
    }

    /// A regular expression, the same for nginx, Caddy and browsers, that finds addresses below `base` whose bytes
    /// never change. It is bound to the folders, so that no record's name is taken for one with a hash.
    pub(super) fn hashed_pattern(&self, base: &str) -> String {
        let Caching { folders, digits, .. } = &self.caching;
        let folders: Vec<String> = folders.iter().map(|folder| literal(folder)).collect();
        format!(
            "^{}(?:{})[a-z0-9_-]+-[0-9a-f]{{{digits},}}[./]",
            literal(base),
            folders.join("|")
        )
    }

    /// Whether the name of a file or folder ends with a hash: what [`Self::hashed_pattern`] asks of it.
    pub(super) fn is_hashed(&self, name: &str) -> bool {
        let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
        let is_digit = |c: char| matches!(c, '0'..='9' | 'a'..='f');
        stem.rsplit_once('-').is_some_and(|(before, hash)| {
            !before.is_empty() && hash.len() >= self.caching.digits && hash.chars().all(is_digit)
        })
    }
}

/// A path in a regular expression: of what a base path may have, only the full stop means something else there.
fn literal(path: &str) -> String {
    path.replace('.', "\\.")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::Rules;

    #[test]
    fn the_policy_allows_no_script_and_no_style_in_pages() {
        let rules = Rules::read().unwrap();
        let policy = rules.policy_framed_by("*");
        assert!(
            policy
                .starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; ")
        );
        assert!(policy.ends_with("; frame-ancestors *"));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("http"));
    }

    #[test]
    fn a_hash_is_told_from_a_name() {
        let rules = Rules::read().unwrap();
        for name in [
            "base-ad7885457845894.css",
            "names-ar-82a4c44dd6f3c1a6.json",
            "details-3617ec5b3e6d7e27",
        ] {
            assert!(rules.is_hashed(name), "{name}");
        }
        for name in [
            "boot.js",
            "manifest.json",
            "icf-2022.json",
            "-ad78854578.css",
            "a-DEADBEEF00.css",
        ] {
            assert!(!rules.is_hashed(name), "{name}");
        }
    }

    #[test]
    fn a_pattern_begins_where_the_site_does() {
        let rules = Rules::read().unwrap();
        assert_eq!(
            rules.hashed_pattern("/my.atlas/"),
            "^/my\\.atlas/(?:|data/v1/)[a-z0-9_-]+-[0-9a-f]{8,}[./]"
        );
    }

    #[test]
    fn no_value_breaks_out_of_the_files_that_it_stands_in() {
        let rules = Rules::read().unwrap();
        let headers = rules.everywhere.iter().map(|header| header.value.clone());
        let values = headers.chain([
            rules.policy(),
            rules.caching.hashed.clone(),
            rules.caching.others.clone(),
        ]);
        for value in values.chain(rules.all_types().map(|(_, name)| name.to_owned())) {
            // Quotation marks and backslashes in all of them, variables of nginx, placeholders of Caddy.
            assert!(!value.contains(['"', '\\', '$', '{', '\n']), "{value}");
        }
    }
}
