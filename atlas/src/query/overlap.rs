//! What is asked of the page on what networks have in common.

use super::percent;
use super::text_form::{join, pair, read_list};
use crate::slug::Slug;

/// A question to the page; the default is the empty address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OverlapQuery {
    /// `sort`: the order of the networks.
    pub sort: OverlapSort,
    /// `networks`: those whose intersections are shown, in the order of the rows; empty leaves the choice to the
    /// page.
    pub networks: Vec<Slug>,
}

/// The order of the networks in the matrix.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OverlapSort {
    /// Networks that share many of their cities stand beside one another.
    #[default]
    Similarity,
    /// The largest first.
    Size,
}

impl OverlapSort {
    /// Both, as a visitor may choose them.
    pub const ALL: [Self; 2] = [Self::Similarity, Self::Size];

    /// The order as the address writes it.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Similarity => "similarity",
            Self::Size => "size",
        }
    }
}

impl OverlapQuery {
    /// Reads the part of an address behind the `?`. Total: the second of the pair are parts that cannot be read.
    /// What is not this page's is passed over.
    #[must_use]
    pub fn parse(search: &str) -> (Self, Vec<String>) {
        let (mut query, mut dropped) = (Self::default(), Vec::new());
        for pair in search.trim_start_matches('?').split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = percent::decode(value);
            let mut drop = |part: &str| dropped.push(part.chars().take(super::MAX_TEXT_CHARS).collect());
            match key {
                "sort" => match OverlapSort::ALL.into_iter().find(|sort| sort.slug() == value) {
                    Some(sort) => query.sort = sort,
                    None => drop(&value),
                },
                "networks" => read_list(&value, &mut query.networks, Slug::parse, drop),
                _ => {}
            }
        }
        (query, dropped)
    }

    /// Writes the part of an address behind the `?`; defaults are left out.
    #[must_use]
    pub fn format(&self) -> String {
        let mut out = String::new();
        if self.sort != OverlapSort::default() {
            pair(&mut out, "sort", self.sort.slug());
        }
        pair(&mut out, "networks", &join(&self.networks, Slug::as_str));
        out
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::text_form::tests::{distinct, slug};
    use super::{OverlapQuery, OverlapSort};

    proptest! {
        #[test]
        fn reads_what_it_writes(sort in prop::sample::select(&OverlapSort::ALL), networks in distinct(slug())) {
            let query = OverlapQuery { sort, networks };
            prop_assert_eq!(OverlapQuery::parse(&query.format()), (query, vec![]));
        }

        #[test]
        fn any_text_is_a_query(text in "(sort|networks|x)?=?\\PC{0,60}") {
            let (query, _) = OverlapQuery::parse(&text);
            prop_assert_eq!(OverlapQuery::parse(&query.format()).0, query);
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_of() {
        let (query, dropped) = OverlapQuery::parse("?networks=wego,W%3Cb%3E&sort=colour&utm_source=x");
        assert_eq!(query.format(), "networks=wego");
        assert_eq!(dropped, ["W<b>", "colour"]);
    }
}
