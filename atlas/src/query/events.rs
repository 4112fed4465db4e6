//! What a visitor asks of the list of events, typed. As with the explorer's [`Query`](super::Query), the address
//! is its only home, and reading and writing undo each other.

use super::Code;
use super::text_form::{Hint, pair, pairs, read};
use crate::dataset::{CityIx, Dataset, Month};
use crate::slug::Slug;
use crate::vocabulary::{EventKind, Mode, Term, Vocabulary};
use crate::wire::EventBrief;

/// A question to the page of events. The default asks for all of them, as a list, and is the empty address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventsQuery {
    /// `show`: how they are shown.
    pub show: Show,
    /// `month`: the month of the calendar; `None` leaves it to today.
    pub month: Option<Month>,
    /// `network`: whose event it is.
    pub network: Option<Slug>,
    /// `kind`: what sort of event.
    pub kind: Option<EventKind>,
    /// `country`: the country of the host city.
    pub country: Option<Code>,
    /// `mode`: how people take part.
    pub mode: Option<Mode>,
}

/// How events are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Show {
    /// One below the other.
    #[default]
    List,
    /// On the days of a month.
    Calendar,
}

/// A part of the question that leaves out events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventFilter {
    /// By network.
    Network,
    /// By sort of event.
    Kind,
    /// By the country of the host city.
    Country,
    /// By how people take part.
    Mode,
}

impl EventFilter {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Network, Self::Kind, Self::Country, Self::Mode];
}

impl EventsQuery {
    /// Reads the part of an address behind the `?`. What cannot be read is dropped and told of; parameters of
    /// others are passed over.
    #[must_use]
    pub fn parse(search: &str) -> (Self, Vec<Hint>) {
        let mut query = Self::default();
        let mut hints = Vec::new();
        for (key, value) in pairs(search) {
            let mut drop = |value: &str| hints.push(Hint::malformed(&key, value));
            match key.as_str() {
                "show" => match value.as_str() {
                    "list" => query.show = Show::List,
                    "calendar" => query.show = Show::Calendar,
                    _ => drop(&value),
                },
                "month" => read(&value, &mut query.month, Month::parse, drop),
                "network" => read(&value, &mut query.network, Slug::parse, drop),
                "kind" => read(&value, &mut query.kind, EventKind::parse, drop),
                "country" => read(&value, &mut query.country, Code::parse, drop),
                "mode" => read(&value, &mut query.mode, Mode::parse, drop),
                _ => {}
            }
        }
        (query, hints)
    }

    /// Writes the part of an address behind the `?`: keys in one order, defaults left out.
    #[must_use]
    pub fn format(&self) -> String {
        let mut out = String::new();
        if self.show == Show::Calendar {
            pair(&mut out, "show", "calendar");
        }
        if let Some(month) = self.month {
            pair(&mut out, "month", &month.to_string());
        }
        for filter in EventFilter::ALL {
            pair(&mut out, filter.key(), &self.value(filter));
        }
        out
    }

    /// What a filter is set to, as the address writes it; empty where it is not set.
    #[must_use]
    pub fn value(&self, filter: EventFilter) -> String {
        let value = match filter {
            EventFilter::Network => self.network.as_ref().map(Slug::as_str),
            EventFilter::Kind => self.kind.map(EventKind::slug),
            EventFilter::Country => self.country.as_ref().map(Code::as_str),
            EventFilter::Mode => self.mode.map(Mode::slug),
        };
        value.unwrap_or_default().to_owned()
    }

    /// The same question with a filter set to what the address would write; what cannot be read unsets it.
    #[must_use]
    pub fn with(&self, filter: EventFilter, value: &str) -> Self {
        let mut query = self.clone();
        match filter {
            EventFilter::Network => query.network = Slug::parse(value),
            EventFilter::Kind => query.kind = EventKind::parse(value),
            EventFilter::Country => query.country = Code::parse(value),
            EventFilter::Mode => query.mode = Mode::parse(value),
        }
        query
    }

    /// Whether events are left out.
    #[must_use]
    pub fn is_filtering(&self) -> bool {
        EventFilter::ALL
            .into_iter()
            .any(|filter| !self.value(filter).is_empty())
    }

    /// The same question without its filters.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self {
            show: self.show,
            month: self.month,
            ..Self::default()
        }
    }

    /// Whether an event is asked for; `but` is a filter that does not count, so that its values can be offered.
    #[must_use]
    pub fn asks_for(&self, dataset: &Dataset, event: &EventBrief, but: Option<EventFilter>) -> bool {
        EventFilter::ALL
            .into_iter()
            .filter(|filter| Some(*filter) != but)
            .all(|filter| {
                let asked = self.value(filter);
                asked.is_empty() || values_of(dataset, event, filter).any(|value| value == asked)
            })
    }
}

impl EventFilter {
    /// The name of the parameter.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Kind => "kind",
            Self::Country => "country",
            Self::Mode => "mode",
        }
    }
}

/// What an event has of a filter, as the address writes it. Only networks can be several.
pub fn values_of<'a>(
    dataset: &'a Dataset,
    event: &'a EventBrief,
    filter: EventFilter,
) -> impl Iterator<Item = &'a str> {
    let one = match filter {
        EventFilter::Network => None,
        EventFilter::Kind => event.kind.known().map(EventKind::slug),
        // A position of the dataset fits into 32 bits.
        EventFilter::Country => event
            .city
            .map(|city| dataset.city(CityIx(city as u32)).country.code.as_str())
            .filter(|code| !code.is_empty()),
        EventFilter::Mode => event.mode.as_ref().and_then(Term::known).map(Mode::slug),
    };
    let networks = match filter {
        EventFilter::Network => event.networks.as_slice(),
        _ => &[],
    };
    let networks = networks
        .iter()
        .filter_map(|&network| dataset.networks().get(network))
        .map(|network| network.id.as_str());
    one.into_iter().chain(networks)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::{EventFilter, EventsQuery, Show, values_of};
    use crate::dataset::{Dataset, Month};
    use crate::query::Code;
    use crate::slug::Slug;
    use crate::vocabulary::{EventKind, Mode, Vocabulary};

    prop_compose! {
        fn any_query()(
            calendar: bool,
            month in prop::option::of((1_u16..=9999, 1_u8..=12)),
            network in prop::option::of("[a-z]{1,8}(-[0-9]{1,3})?"),
            kind in prop::option::of(prop::sample::select(EventKind::ALL)),
            country in prop::option::of("[A-Z]{2}"),
            mode in prop::option::of(prop::sample::select(Mode::ALL)),
        ) -> EventsQuery {
            EventsQuery {
                show: if calendar { Show::Calendar } else { Show::List },
                month: month.and_then(|(year, month)| Month::new(year, month)),
                network: network.and_then(|id| Slug::parse(&id)),
                kind,
                country: country.and_then(|code| Code::parse(&code)),
                mode,
            }
        }
    }

    proptest! {
        #[test]
        fn reads_what_it_writes(query in any_query()) {
            prop_assert_eq!(EventsQuery::parse(&query.format()), (query, vec![]));
        }

        #[test]
        fn any_text_is_a_query(text in "\\PC{0,80}") {
            let (query, _) = EventsQuery::parse(&text);
            prop_assert_eq!(EventsQuery::parse(&query.format()).0, query);
        }

        #[test]
        fn a_filter_is_set_to_its_own_value(query in any_query()) {
            for filter in EventFilter::ALL {
                prop_assert_eq!(&query.with(filter, &query.value(filter)), &query);
                prop_assert_eq!(query.with(filter, "").value(filter), "");
            }
            prop_assert!(!query.cleared().is_filtering());
        }
    }

    #[test]
    fn what_cannot_be_read_is_dropped_and_told_of() {
        let (query, hints) = EventsQuery::parse("?show=wall&month=2022-13&kind=forum&mode=x&q=seoul");
        assert_eq!(query.kind, Some(EventKind::Forum));
        assert_eq!((query.show, query.month, query.mode), (Show::List, None, None));
        let dropped: Vec<&str> = hints.iter().map(|hint| hint.key.as_str()).collect();
        assert_eq!(dropped, ["show", "month", "mode"]);
    }

    #[test]
    fn an_event_is_asked_for_by_all_that_it_has() {
        let dataset = Dataset::load(
            r#"{"format": {"major": 1, "minor": 0}, "countries": [{"code": "KR", "name": "South Korea"}],
            "cities": {"id": ["seoul"], "name": ["Seoul"], "local": [""], "local_lang": [0], "country": [0],
                "kinds": ["city"], "kind": [0], "lon": [127], "lat": [37], "population": [0]},
            "networks": [{"id": "gini", "name": "G", "kind": "membership", "status": "active"},
                {"id": "wego", "name": "W", "kind": "membership", "status": "active"}],
            "events": [{"id": "e", "name": "E", "kind": "forum", "start": "2022", "mode": "online", "city": 0,
                "networks": [0, 1]}]}"#,
        )
        .unwrap()
        .dataset;
        let event = &dataset.events()[0];
        let asked = |search: &str| EventsQuery::parse(search).0.asks_for(&dataset, event, None);
        for search in [
            "",
            "network=wego",
            "network=gini&kind=forum&country=KR&mode=online",
        ] {
            assert!(asked(search), "{search}");
        }
        for search in [
            "network=icf",
            "kind=summit",
            "country=VN",
            "network=wego&mode=hybrid",
        ] {
            assert!(!asked(search), "{search}");
        }
        let query = EventsQuery::parse("country=VN&kind=forum").0;
        assert!(query.asks_for(&dataset, event, Some(EventFilter::Country)));
        let networks: Vec<&str> = values_of(&dataset, event, EventFilter::Network).collect();
        assert_eq!(networks, ["gini", "wego"]);
    }
}
