//! The query as it stands in an address, read and written.

use super::{Code, MAX_TEXT_CHARS, MapView, Matching, Query, Sort, percent};
use crate::decimal::decimal;
use crate::geo::LonLat;
use crate::slug::Slug;
use crate::vocabulary::{Role, Vocabulary};

/// A part of an address that was dropped, for a visible hint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The parameter.
    pub key: String,
    /// What it held, or the part of its list that was dropped.
    pub value: String,
    /// Why.
    pub reason: HintReason,
}

/// Why a part of an address was dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HintReason {
    /// It is not of the form that the parameter has.
    Malformed,
    /// It is well formed, but the dataset has nothing of this name.
    Unknown,
}

impl Hint {
    /// A value that is not of the form that its parameter has.
    pub(super) fn malformed(key: &str, value: &str) -> Self {
        Self {
            key: key.to_owned(),
            value: value.chars().take(MAX_TEXT_CHARS).collect(),
            reason: HintReason::Malformed,
        }
    }
}

/// The parameters of an address that hold anything.
pub(super) fn pairs(search: &str) -> impl Iterator<Item = (String, String)> {
    search
        .trim_start_matches('?')
        .split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (percent::decode(key), percent::decode(value)))
        .filter(|(_, value)| !value.is_empty())
}

impl Query {
    /// Reads the part of an address behind the `?`. Total: what cannot be read is dropped and told of.
    ///
    /// Parameters that are not the explorer's are passed over in silence: links pick up all sorts of them.
    #[must_use]
    pub fn parse(search: &str) -> (Self, Vec<Hint>) {
        let mut query = Self::default();
        let mut hints = Vec::new();
        for (key, value) in pairs(search) {
            let mut drop = |value: &str| hints.push(Hint::malformed(&key, value));
            match key.as_str() {
                "q" => {
                    query.text = value
                        .trim()
                        .chars()
                        .take(MAX_TEXT_CHARS)
                        .collect::<String>()
                        .trim()
                        .to_owned();
                }
                "network" => read_list(&value, &mut query.networks, Slug::parse, drop),
                "match" => match value.as_str() {
                    "all" => query.matching = Matching::All,
                    "any" => query.matching = Matching::Any,
                    _ => drop(&value),
                },
                "without" => read_list(&value, &mut query.without, Slug::parse, drop),
                "country" => read_list(&value, &mut query.countries, Code::parse, drop),
                "region" => read_list(&value, &mut query.regions, Code::parse, drop),
                "role" => read_list(&value, &mut query.roles, Role::parse, drop),
                "award" => read_list(&value, &mut query.awards, Slug::parse, drop),
                "at" => read(&value, &mut query.at, year, drop),
                "sort" => match Sort::parse(&value) {
                    Some(sort) => query.sort = sort,
                    None => drop(&value),
                },
                "select" => read(&value, &mut query.selected, Slug::parse, drop),
                "gestures" => match value.as_str() {
                    "cooperative" => query.cooperative = true,
                    _ => drop(&value),
                },
                "view" => read(&value, &mut query.view, view, drop),
                _ => {}
            }
        }
        (query, hints)
    }

    /// Writes the part of an address behind the `?`: keys in one order, defaults left out; empty for the
    /// default query.
    #[must_use]
    pub fn format(&self) -> String {
        let mut out = String::new();
        pair(&mut out, "q", &self.text);
        pair(&mut out, "network", &join(&self.networks, Slug::as_str));
        if self.matching == Matching::All {
            pair(&mut out, "match", "all");
        }
        pair(&mut out, "without", &join(&self.without, Slug::as_str));
        pair(&mut out, "country", &join(&self.countries, Code::as_str));
        pair(&mut out, "region", &join(&self.regions, Code::as_str));
        pair(&mut out, "role", &join(&self.roles, |role| role.slug()));
        pair(&mut out, "award", &join(&self.awards, Slug::as_str));
        if let Some(year) = self.at {
            pair(&mut out, "at", &year.to_string());
        }
        if self.sort != Sort::default() {
            pair(&mut out, "sort", self.sort.slug());
        }
        if let Some(city) = &self.selected {
            pair(&mut out, "select", city.as_str());
        }
        if let Some(view) = self.view {
            // As exactly as a view is rounded.
            let numbers = [(view.center().lon, 4), (view.center().lat, 4), (view.zoom(), 2)];
            let text = numbers.map(|(number, decimals)| decimal(number, decimals));
            pair(&mut out, "view", &text.join(","));
        }
        if self.cooperative {
            pair(&mut out, "gestures", "cooperative");
        }
        out
    }
}

/// Appends a parameter, where it holds anything.
pub(super) fn pair(out: &mut String, key: &str, value: &str) {
    if value.is_empty() {
        return;
    }
    if !out.is_empty() {
        out.push('&');
    }
    out.push_str(key);
    out.push('=');
    percent::encode(value, out);
}

pub(super) fn join<T>(values: &[T], text: impl Fn(&T) -> &str) -> String {
    values.iter().map(text).collect::<Vec<_>>().join(",")
}

/// Reads the one value of a parameter.
pub(super) fn read<T>(
    value: &str,
    into: &mut Option<T>,
    parse: impl Fn(&str) -> Option<T>,
    mut drop: impl FnMut(&str),
) {
    match parse(value) {
        Some(read) => *into = Some(read),
        None => drop(value),
    }
}

pub(super) fn read_list<T: PartialEq>(
    value: &str,
    into: &mut Vec<T>,
    parse: impl Fn(&str) -> Option<T>,
    mut drop: impl FnMut(&str),
) {
    for part in value.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        match parse(part) {
            Some(read) if into.contains(&read) => {}
            Some(read) => into.push(read),
            None => drop(part),
        }
    }
}

fn year(text: &str) -> Option<u16> {
    text.parse().ok().filter(|year| (1800..=2200).contains(year))
}

fn view(text: &str) -> Option<MapView> {
    let mut numbers = text.split(',').map(|number| crate::decimal::parse(number.trim()));
    let (lon, lat, zoom) = (numbers.next()??, numbers.next()??, numbers.next()??);
    if numbers.next().is_some() {
        return None;
    }
    MapView::new(LonLat::new(lon, lat)?, zoom)
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::super::{Code, MapView, Matching, Query, Sort};
    use crate::geo::LonLat;
    use crate::slug::Slug;
    use crate::vocabulary::{Role, Vocabulary};

    pub(in crate::query) fn slug() -> impl Strategy<Value = Slug> {
        "[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}".prop_map(|text| Slug::parse(&text).unwrap())
    }

    pub(in crate::query) fn distinct<T: PartialEq + std::fmt::Debug + Clone>(
        value: impl Strategy<Value = T>,
    ) -> impl Strategy<Value = Vec<T>> {
        prop::collection::vec(value, 0..4).prop_map(|values| {
            values.into_iter().fold(Vec::new(), |mut seen, value| {
                if !seen.contains(&value) {
                    seen.push(value);
                }
                seen
            })
        })
    }

    prop_compose! {
        fn any_query()(
            text in "\\PC{0,40}",
            (networks, without) in (distinct(slug()), distinct(slug())),
            all in any::<bool>(),
            countries in distinct("[A-Z]{2}".prop_map(|code| Code::parse(&code).unwrap())),
            regions in distinct("[0-9]{3}".prop_map(|code| Code::parse(&code).unwrap())),
            roles in distinct(prop::sample::select(Role::ALL)),
            awards in distinct(slug()),
            at in prop::option::of(1800_u16..2200),
            sort in prop::sample::select(&Sort::ALL),
            selected in prop::option::of(slug()),
            (view, cooperative) in (
                prop::option::of((-180.0..180.0_f64, -90.0..=90.0_f64, 0.0..=14.0_f64)),
                any::<bool>(),
            ),
        ) -> Query {
            Query {
                text: text.trim().to_owned(),
                networks,
                matching: if all { Matching::All } else { Matching::Any },
                without,
                countries,
                regions,
                roles,
                awards,
                at,
                sort,
                selected,
                view: view.map(|(lon, lat, zoom)| MapView::new(LonLat::new(lon, lat).unwrap(), zoom).unwrap()),
                cooperative,
            }
        }
    }

    proptest! {
        #[test]
        fn reads_what_it_writes(query in any_query()) {
            prop_assert_eq!(Query::parse(&query.format()), (query, vec![]));
        }

        #[test]
        fn any_text_is_a_query(text in "\\PC{0,80}") {
            let (query, _) = Query::parse(&text);
            prop_assert_eq!(Query::parse(&query.format()).0, query);
        }
    }

    #[test]
    fn the_empty_address_asks_for_everything() {
        assert_eq!(Query::parse(""), (Query::default(), vec![]));
        assert_eq!(Query::default().format(), "");
    }

    #[test]
    fn what_cannot_be_read_is_dropped_and_told_of() {
        let (query, hints) = Query::parse("?network=wego,W%3Cb%3E&at=never&view=1,2&utm_source=x&country=kr");
        assert_eq!(query.networks.len(), 1);
        assert_eq!(query.countries, [Code::parse("KR").unwrap()]);
        let dropped: Vec<_> = hints
            .iter()
            .map(|hint| (hint.key.as_str(), hint.value.as_str()))
            .collect();
        assert_eq!(dropped, [("network", "W<b>"), ("at", "never"), ("view", "1,2")]);
    }

    #[test]
    fn a_percent_sign_survives() {
        let query = Query {
            text: "100% 平阳 & more".to_owned(),
            ..Query::default()
        };
        assert_eq!(Query::parse(&query.format()).0, query);
    }
}
