//! Events in time: which is next in a city and which was last, where one stands to today, what a month holds.

mod day;
mod month;
mod standing;

use std::cmp::Reverse;

use super::{CityIx, Dataset};
use crate::date::Date;
use crate::wire::EventBrief;

pub use day::{Day, day_number, weekday};
pub use month::{Month, MonthEvents, OnDay};
pub use standing::{Span, Standing, Unit};

/// The events nearest to today that a city hosts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CityEvents<'a> {
    /// Of those that are not over the one that begins first; it may have begun.
    pub next: Option<&'a EventBrief>,
    /// Of those that are over the one that began last.
    pub last: Option<&'a EventBrief>,
}

impl EventBrief {
    /// Whether it is over on `today`, as `(year, month, day)`: on the last day that its end can mean, or its
    /// beginning where no end is known, it is not yet.
    ///
    /// Of an event with only a year nobody can say during that year whether it has been. It then counts as
    /// not over, and its date is shown as exact as it is.
    #[must_use]
    pub fn is_over(&self, today: (u16, u8, u8)) -> bool {
        self.end.unwrap_or(self.start).last_day() < today
    }
}

impl Dataset {
    /// The next and the last event that a city hosts, as of `today`, as `(year, month, day)`.
    ///
    /// Of what is to come, a beginning counts as its last possible day, so that what may be on any day of a
    /// year does not stand before something with a date. Of what is over, the more exact counts as later.
    #[must_use]
    pub fn events_of_city(&self, ix: CityIx, today: (u16, u8, u8)) -> CityEvents<'_> {
        let mut found = CityEvents::default();
        for event in self.events() {
            if event.city != Some(ix.0 as usize) {
                continue;
            }
            if event.is_over(today) {
                if found.last.is_none_or(|last| last.start < event.start) {
                    found.last = Some(event);
                }
            } else if found.next.is_none_or(|next| begin(event) < begin(next)) {
                found.next = Some(event);
            }
        }
        found
    }

    /// The last day on which the same is over as on `today`, and the year the same: until then whatever asks only for
    /// these reads as it does today.
    #[must_use]
    pub fn same_until(&self, today: Day) -> Day {
        let ends = self.events().iter().map(|event| event.end.unwrap_or(event.start));
        let ends = ends.chain(self.members.all().iter().filter_map(|membership| membership.to));
        ends.map(Date::last_day)
            .filter(|&last| last >= today)
            .chain([(today.0, 12, 31)])
            .min()
            .unwrap_or(today)
    }
}

/// When it begins, to be compared: by the last day that is possible, the more exact before the less.
fn begin(event: &EventBrief) -> ((u16, u8, u8), Reverse<Date>) {
    (event.start.last_day(), Reverse(event.start))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use crate::dataset::{CityIx, Dataset};

    type Day = (u16, u8, u8);

    /// The names of the next and the last event in the first city, of events with a beginning, an end (which
    /// may be empty) and a city.
    fn next_and_last(events: &[(&str, &str, usize)], today: Day) -> [Option<usize>; 2] {
        let events: Vec<String> = events
            .iter()
            .enumerate()
            .map(|(name, (start, end, city))| {
                let end = if end.is_empty() {
                    String::new()
                } else {
                    format!(r#""end": "{end}","#)
                };
                format!(
                    r#"{{"id": "e{name}", "name": "{name}", "kind": "forum", "start": "{start}", {end}
                    "city": {city}, "networks": []}}"#
                )
            })
            .collect();
        let json = format!(
            r#"{{"format": {{"major": 1, "minor": 0}},
            "cities": {{"id": ["seoul", "chengdu"], "name": ["", ""], "local": ["", ""], "local_lang": [0, 0],
                "country": [0, 0], "kinds": ["city"], "kind": [0, 0], "lon": [0, 1], "lat": [0, 1],
                "population": [0, 0]}},
            "events": [{}]}}"#,
            events.join(",")
        );
        let loaded = Dataset::load(&json).unwrap();
        assert_eq!(loaded.warnings, []);
        let found = loaded.dataset.events_of_city(CityIx(0), today);
        [found.next, found.last].map(|event| event.map(|event| event.name.parse().unwrap()))
    }

    #[test]
    fn a_page_reads_the_same_until_something_else_is_over() {
        let json = r#"{"format": {"major": 1, "minor": 0},
            "cities": {"id": ["seoul"], "name": [""], "local": [""], "local_lang": [0], "country": [0],
                "kinds": ["city"], "kind": [0], "lon": [0], "lat": [0], "population": [0]},
            "networks": [{"id": "wego", "name": "WeGO", "kind": "network", "status": "active"}],
            "memberships": {"network": [0], "city": [0], "roles": ["member"], "role": [0],
                "from": [""], "to": ["2026-09"]},
            "events": [
                {"id": "a", "name": "A", "kind": "forum", "start": "2026-03-01", "end": "2026-03-04", "networks": []},
                {"id": "b", "name": "B", "kind": "forum", "start": "2026-05", "networks": []}
            ]}"#;
        let loaded = Dataset::load(json).unwrap();
        assert_eq!(loaded.warnings, []);
        for (today, until) in [
            ((2026, 3, 2), (2026, 3, 4)),
            ((2026, 3, 4), (2026, 3, 4)),
            ((2026, 3, 5), (2026, 5, 31)),
            ((2026, 6, 1), (2026, 9, 30)),
            ((2026, 10, 1), (2026, 12, 31)),
        ] {
            assert_eq!(loaded.dataset.same_until(today), until, "{today:?}");
        }
    }

    #[test]
    fn finds_the_nearest_on_both_sides_of_today() {
        let events = [
            ("2027-05-01", "2027-05-03", 0),
            ("2026-12-01", "2026-12-02", 0),
            ("2026-11-25", "", 1),
            ("2026-09-01", "", 0),
            ("2019-06", "", 0),
        ];
        assert_eq!(next_and_last(&events, (2026, 11, 21)), [Some(1), Some(3)]);
        assert_eq!(next_and_last(&events, (2028, 1, 1)), [None, Some(0)]);
        assert_eq!(next_and_last(&events, (2018, 1, 1)), [Some(4), None]);
        assert_eq!(next_and_last(&[], (2026, 11, 21)), [None, None]);
    }

    #[test]
    fn an_event_is_over_the_day_after_its_end() {
        let event = [("2026-11-20", "2026-11-22", 0)];
        assert_eq!(next_and_last(&event, (2026, 11, 22)), [Some(0), None]);
        assert_eq!(next_and_last(&event, (2026, 11, 23)), [None, Some(0)]);
    }

    #[test]
    fn an_inexact_date_is_over_when_it_must_be() {
        let month = [("2026-11", "", 0)];
        assert_eq!(next_and_last(&month, (2026, 11, 30)), [Some(0), None]);
        assert_eq!(next_and_last(&month, (2026, 12, 1)), [None, Some(0)]);
        let year = [("2026", "", 0)];
        assert_eq!(next_and_last(&year, (2026, 12, 31)), [Some(0), None]);
        assert_eq!(next_and_last(&year, (2027, 1, 1)), [None, Some(0)]);
    }

    #[test]
    fn what_has_a_date_stands_before_what_may_be_any_day() {
        let events = [("2026", "", 0), ("2026-12", "", 0), ("2026-12-05", "", 0)];
        assert_eq!(next_and_last(&events, (2026, 11, 21)), [Some(2), None]);
        assert_eq!(next_and_last(&events[..2], (2026, 11, 21)), [Some(1), None]);
        assert_eq!(next_and_last(&events, (2027, 1, 1)), [None, Some(2)]);
    }
}
