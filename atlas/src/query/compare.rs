//! What is asked of the page that compares: which cities, or which networks.

use super::percent;
use super::text_form::join;
use crate::slug::Slug;

/// What is compared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kind {
    /// `cities`.
    #[default]
    Cities,
    /// `networks`.
    Networks,
}

impl Kind {
    /// The parameter of the address.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Cities => "cities",
            Self::Networks => "networks",
        }
    }
}

/// A question to the page that compares. The default compares no cities and is the empty address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CompareQuery {
    /// What is compared.
    pub kind: Kind,
    /// Which ones, each once, in the order of the columns. There may be too few or too many of them, and some
    /// that nobody knows: [`crate::relate::check`] says.
    pub ids: Vec<Slug>,
}

/// A part of the address that is left out, for a visible sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CompareHint {
    /// It is no id.
    Malformed(String),
    /// It stands there twice.
    Repeated(Slug),
    /// The dataset has nothing of this name.
    Unknown(Slug),
    /// So many more than can stand side by side.
    TooMany(usize),
    /// Networks were asked for beside cities, or cities beside networks.
    Mixed,
}

impl CompareQuery {
    /// Reads the part of an address behind the `?`. Total: what cannot be read is left out and told of. What is
    /// not this page's is passed over.
    #[must_use]
    pub fn parse(search: &str) -> (Self, Vec<CompareHint>) {
        let (mut query, mut hints) = (Self::default(), Vec::new());
        let mut is_chosen = false;
        for pair in search.trim_start_matches('?').split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let kind = match key {
                "cities" => Kind::Cities,
                "networks" => Kind::Networks,
                _ => continue,
            };
            if is_chosen && kind != query.kind {
                hints.push(CompareHint::Mixed);
                continue;
            }
            (is_chosen, query.kind) = (true, kind);
            let value = percent::decode(value);
            for part in value.split(',').map(str::trim).filter(|part| !part.is_empty()) {
                match Slug::parse(part) {
                    Some(id) if query.ids.contains(&id) => hints.push(CompareHint::Repeated(id)),
                    Some(id) => query.ids.push(id),
                    None => {
                        let part = part.chars().take(super::MAX_TEXT_CHARS).collect();
                        hints.push(CompareHint::Malformed(part));
                    }
                }
            }
        }
        (query, hints)
    }

    /// Writes the part of an address behind the `?`; empty for the default query. Networks are told of even where
    /// none is chosen yet.
    #[must_use]
    pub fn format(&self) -> String {
        if *self == Self::default() {
            return String::new();
        }
        let mut out = format!("{}=", self.kind.slug());
        percent::encode(&join(&self.ids, Slug::as_str), &mut out);
        out
    }

    /// The same with one more, at the end; unchanged where it is among them.
    #[must_use]
    pub fn with(&self, id: Slug) -> Self {
        let mut query = self.clone();
        if !query.ids.contains(&id) {
            query.ids.push(id);
        }
        query
    }

    /// The same without one.
    #[must_use]
    pub fn without(&self, id: &Slug) -> Self {
        let mut query = self.clone();
        query.ids.retain(|other| other != id);
        query
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::super::text_form::tests::{distinct, slug};
    use super::{CompareHint, CompareQuery, Kind};
    use crate::slug::Slug;

    fn ids(query: &CompareQuery) -> Vec<&str> {
        query.ids.iter().map(Slug::as_str).collect()
    }

    proptest! {
        #[test]
        fn reads_what_it_writes(
            kind in prop::sample::select(vec![Kind::Cities, Kind::Networks]),
            ids in distinct(slug()),
        ) {
            let query = CompareQuery { kind, ids };
            prop_assert_eq!(CompareQuery::parse(&query.format()), (query, vec![]));
        }

        #[test]
        fn any_text_is_a_query(text in "(cities|networks|x)?=?\\PC{0,60}(&(cities|networks)=\\PC{0,20})?") {
            let (query, _) = CompareQuery::parse(&text);
            prop_assert_eq!(CompareQuery::parse(&query.format()).0, query);
        }
    }

    #[test]
    fn what_is_wrong_is_told_of() {
        let (query, hints) =
            CompareQuery::parse("?cities=seoul,,Seoul%3Cb%3E,seoul&x=1&networks=wego&cities=chengdu");
        assert_eq!(
            (query.kind, ids(&query)),
            (Kind::Cities, vec!["seoul", "chengdu"])
        );
        let seoul = Slug::parse("seoul").unwrap();
        assert_eq!(
            hints,
            [
                CompareHint::Malformed("Seoul<b>".to_owned()),
                CompareHint::Repeated(seoul.clone()),
                CompareHint::Mixed
            ]
        );
        assert_eq!(query.without(&seoul).format(), "cities=chengdu");
        assert_eq!(query.with(seoul), query);
        let (none, hints) = CompareQuery::parse("networks=");
        assert_eq!((none.kind, none.ids.len(), hints.len()), (Kind::Networks, 0, 0));
    }
}
