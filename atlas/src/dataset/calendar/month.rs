//! A month of the calendar, and what takes place in it.

use std::fmt;

use super::day::{Day, weekday};
use crate::date::{Date, Precision};
use crate::wire::EventBrief;

/// A month of a year: a date that is exact to the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(Date);

/// The events of a month, each by what is known of when it was. An event without an exact day stands on none.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct MonthEvents<'a> {
    /// For each day of the month, from the first, what takes place on it.
    pub days: Vec<Vec<OnDay<'a>>>,
    /// Those that are known to be in this month, and no better.
    pub in_month: Vec<&'a EventBrief>,
    /// Those that are known to be in this year, and no better.
    pub in_year: Vec<&'a EventBrief>,
}

/// An event on one of its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnDay<'a> {
    /// The event.
    pub event: &'a EventBrief,
    /// Whether it is the first of its days in this month.
    pub begins: bool,
}

impl Month {
    /// The month of a year; `None` where no calendar has it.
    #[must_use]
    pub fn new(year: u16, month: u8) -> Option<Self> {
        Date::new(year, Some(month), None).ok().map(Self)
    }

    /// Reads `YYYY-MM`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let date: Date = text.parse().ok()?;
        match date.precision() {
            Precision::Month => Some(Self(date)),
            _ => None,
        }
    }

    /// The month of a day; `None` for a day that no calendar has.
    #[must_use]
    pub fn of((year, month, _): Day) -> Option<Self> {
        Self::new(year, month)
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.0.year()
    }

    /// The month of the year, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.0.first_day().1
    }

    /// The month after it, where the calendar goes on.
    #[must_use]
    pub fn after(self) -> Option<Self> {
        match self.month() {
            12 => Self::new(self.year() + 1, 1),
            month => Self::new(self.year(), month + 1),
        }
    }

    /// The month before it, where there is one.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        match self.month() {
            1 => Self::new(self.year() - 1, 12),
            month => Self::new(self.year(), month - 1),
        }
    }

    /// How many days it has.
    #[must_use]
    pub fn day_count(self) -> u8 {
        self.0.last_day().2
    }

    /// The weeks that it has days in, each with seven places from Monday on (ISO 8601); `None` stands for a day
    /// of another month.
    #[must_use]
    pub fn weeks(self) -> Vec<[Option<u8>; 7]> {
        let mut weeks = Vec::new();
        let mut week = [None; 7];
        let mut place = weekday(self.0.first_day());
        for day in 1..=self.day_count() {
            week[place] = Some(day);
            place += 1;
            if place == week.len() {
                weeks.push(std::mem::take(&mut week));
                place = 0;
            }
        }
        if place > 0 {
            weeks.push(week);
        }
        weeks
    }

    /// What of `events` takes place in it, in their order.
    #[must_use]
    pub fn events<'a>(self, events: impl IntoIterator<Item = &'a EventBrief>) -> MonthEvents<'a> {
        let mut found = MonthEvents {
            days: vec![Vec::new(); usize::from(self.day_count())],
            ..MonthEvents::default()
        };
        for event in events {
            match event.start.precision() {
                Precision::Day => {
                    let days = self.days_of(event);
                    for day in days.clone() {
                        if let Some(on_day) = found.days.get_mut(usize::from(day - 1)) {
                            let begins = day == *days.start();
                            on_day.push(OnDay { event, begins });
                        }
                    }
                }
                Precision::Month if self.holds(event) => found.in_month.push(event),
                Precision::Year if self.is_in_years_of(event) => found.in_year.push(event),
                Precision::Month | Precision::Year => {}
            }
        }
        found
    }

    /// The days of the month on which an event with an exact beginning takes place; where its end is not exact,
    /// only the day on which it begins is sure.
    fn days_of(self, event: &EventBrief) -> std::ops::RangeInclusive<u8> {
        let first = event.start.first_day();
        let exact_end = event.end.filter(|end| end.precision() == Precision::Day);
        let last = exact_end.map_or(first, Date::last_day);
        let own = |day| (self.year(), self.month(), day);
        if last < own(1) || first > own(self.day_count()) {
            let (first, before) = (1, 0);
            return first..=before;
        }
        let from = if first < own(1) { 1 } else { first.2 };
        let to = if last > own(self.day_count()) {
            self.day_count()
        } else {
            last.2
        };
        from..=to
    }

    /// Whether it is one of the months in which an event that is known by its months can be.
    fn holds(self, event: &EventBrief) -> bool {
        let month_of = |date: Date| (date.year(), date.month().unwrap_or(12));
        let begin = month_of(event.start);
        let end = event
            .end
            .filter(|end| end.precision() != Precision::Year)
            .map_or(begin, month_of);
        (begin..=end).contains(&(self.year(), self.month()))
    }

    fn is_in_years_of(self, event: &EventBrief) -> bool {
        let end = event.end.unwrap_or(event.start);
        (event.start.year()..=end.year()).contains(&self.year())
    }
}

/// The first month that can be written.
impl Default for Month {
    fn default() -> Self {
        Self(Date::FIRST_MONTH)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl From<Month> for Date {
    fn from(month: Month) -> Self {
        month.0
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::Month;
    use crate::date::Date;
    use crate::wire::EventBrief;

    fn event(start: &str, end: &str) -> EventBrief {
        let end = if end.is_empty() {
            String::new()
        } else {
            format!(r#""end": "{end}","#)
        };
        let json = format!(r#"{{"id": "e", "name": "E", "kind": "forum", {end} "start": "{start}"}}"#);
        crate::json::read(&json).unwrap()
    }

    /// On which days of June 2022 an event is, and whether it stands under the month or under the year.
    fn in_june(start: &str, end: &str) -> (Vec<usize>, bool, bool) {
        let events = [event(start, end)];
        let found = Month::parse("2022-06").unwrap().events(&events);
        let days = found.days.iter().enumerate().filter(|(_, day)| !day.is_empty());
        (
            days.map(|(day, _)| day + 1).collect(),
            !found.in_month.is_empty(),
            !found.in_year.is_empty(),
        )
    }

    #[test]
    fn a_month_has_its_weeks() {
        let weeks = Month::parse("2022-06").unwrap().weeks();
        assert_eq!(weeks.len(), 5);
        assert_eq!(
            weeks[0],
            [None, None, Some(1), Some(2), Some(3), Some(4), Some(5)]
        );
        assert_eq!(weeks[4][3], Some(30));
        assert_eq!(weeks[4][4], None);
        // A February that fills its weeks.
        assert_eq!(Month::parse("2021-02").unwrap().weeks().len(), 4);
    }

    #[test]
    fn an_event_stands_on_its_days() {
        assert_eq!(in_june("2022-06-20", "2022-06-21"), (vec![20, 21], false, false));
        assert_eq!(in_june("2022-05-30", "2022-06-02"), (vec![1, 2], false, false));
        assert_eq!(in_june("2022-06-29", "2022-07-09"), (vec![29, 30], false, false));
        assert_eq!(in_june("2021-06-20", "").0, Vec::<usize>::new());
        let long = in_june("2021-01-01", "2023-01-01").0;
        assert_eq!(long.len(), 30);
    }

    #[test]
    fn what_has_no_exact_day_stands_on_none() {
        assert_eq!(in_june("2022-06", ""), (vec![], true, false));
        assert_eq!(in_june("2022-05", "2022-07-03"), (vec![], true, false));
        assert_eq!(in_june("2022-05", ""), (vec![], false, false));
        assert_eq!(in_june("2022", ""), (vec![], false, true));
        assert_eq!(in_june("2021", "2022"), (vec![], false, true));
        assert_eq!(in_june("2021", ""), (vec![], false, false));
        // Of the end no day is known, so only the first is sure.
        assert_eq!(in_june("2022-06-03", "2022-06").0, [3]);
    }

    #[test]
    fn only_months_are_months() {
        for text in ["2022", "2022-13", "2022-06-01", "June", "", "0000-01"] {
            assert_eq!(Month::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn reads_what_it_writes_and_comes_back(year in 1_u16..=9999, month in 1_u8..=12) {
            let month = Month::new(year, month).unwrap();
            prop_assert_eq!(Month::parse(&month.to_string()), Some(month));
            prop_assert_eq!(Date::from(month).to_string(), month.to_string());
            if let Some(after) = month.after() {
                prop_assert_eq!(after.before(), Some(month));
            }
            let days: Vec<u8> = month.weeks().into_iter().flatten().flatten().collect();
            prop_assert_eq!(days, (1..=month.day_count()).collect::<Vec<_>>());
        }
    }
}
