//! Where an event stands to today.

use super::day::{Day, day_number};
use crate::date::{Date, Precision};

/// Where an event stands to today, as far as its dates tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is to come, in so much time.
    Upcoming(Span),
    /// It is going on.
    Now,
    /// Its dates are not exact, and today is within what they can mean: nobody can say whether it has been.
    Undecided,
    /// It is over, since so much time.
    Past(Span),
}

/// A stretch of time in words: as exact as the date that it leads to, and no finer than is of use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// How many of the unit; at least one.
    pub count: u16,
    /// The unit.
    pub unit: Unit,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the four names say everything that there is to say")]
pub enum Unit {
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    /// The unit as `Intl.RelativeTimeFormat` names it (ECMA-402).
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

impl Standing {
    /// Where a stretch of time stands to `today`, with a day until which it stands there: `today` itself or the end of a
    /// month, and not always the last such day.
    #[must_use]
    pub fn with_end(start: Date, end: Option<Date>, today: Day) -> (Self, Day) {
        let standing = Self::of(start, end, today);
        let (year, this_month, _) = today;
        // A stretch of time grows as the days pass and comes back to nothing that it was.
        let until = (this_month..=12)
            .filter_map(|month| Date::new(year, Some(month), None).ok())
            .map(Date::last_day)
            .take_while(|&day| Self::of(start, end, day) == standing)
            .last();
        (standing, until.unwrap_or(today))
    }

    /// Where a stretch of time stands to `today`.
    #[must_use]
    pub fn of(start: Date, end: Option<Date>, today: Day) -> Self {
        let end = end.unwrap_or(start);
        if end.last_day() < today {
            return Self::Past(span(end, end.last_day(), today));
        }
        if today < start.first_day() {
            return Self::Upcoming(span(start, start.first_day(), today));
        }
        // It has begun whatever its beginning means, and is not over whatever its end means.
        let is_sure = start.last_day() <= today && today <= end.first_day();
        if is_sure { Self::Now } else { Self::Undecided }
    }
}

/// From when on weeks are counted and not days, then months, then years.
const WEEKS_FROM_DAYS: u32 = 14;
const MONTHS_FROM_DAYS: u32 = 61;
const YEARS_FROM_DAYS: u32 = 730;
const YEARS_FROM_MONTHS: u32 = 24;

/// How far `day`, which is the near end of `date`, is from today.
fn span(date: Date, day: Day, today: Day) -> Span {
    let (count, unit) = match date.precision() {
        Precision::Day => {
            let days = day_number(day).abs_diff(day_number(today));
            if days < WEEKS_FROM_DAYS {
                (days, Unit::Day)
            } else if days < MONTHS_FROM_DAYS {
                ((days + 3) / 7, Unit::Week)
            } else if days < YEARS_FROM_DAYS {
                ((days * 12 + 182) / 365, Unit::Month)
            } else {
                ((days + 182) / 365, Unit::Year)
            }
        }
        Precision::Month => {
            let month = |(year, month, _): Day| u32::from(year) * 12 + u32::from(month);
            let months = month(day).abs_diff(month(today));
            if months < YEARS_FROM_MONTHS {
                (months, Unit::Month)
            } else {
                ((months + 6) / 12, Unit::Year)
            }
        }
        Precision::Year => (u32::from(day.0.abs_diff(today.0)), Unit::Year),
    };
    // Years have four digits, so that no count has more.
    Span {
        count: count.max(1) as u16,
        unit,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::{Span, Standing, Unit};

    const TODAY: (u16, u8, u8) = (2026, 11, 21);

    #[test]
    fn what_is_said_today_holds_until_the_day_that_is_told_with_it() {
        for start in [
            "2017-06-08",
            "2020",
            "2026-11-20",
            "2026-12-24",
            "2027-05-01",
            "2026-11",
        ] {
            let start = start.parse().unwrap();
            for today in [(2026, 3, 2), (2026, 11, 21), (2026, 12, 31)] {
                let (standing, until) = Standing::with_end(start, None, today);
                assert!(
                    until >= today && until.0 == today.0,
                    "{start} {today:?} {until:?}"
                );
                let mut day = today;
                while day <= until {
                    assert_eq!(
                        Standing::of(start, None, day),
                        standing,
                        "{start} {today:?} {day:?}"
                    );
                    let last = crate::date::Date::new(day.0, Some(day.1), None)
                        .unwrap()
                        .last_day();
                    day = if day < last {
                        (day.0, day.1, day.2 + 1)
                    } else {
                        (day.0, day.1 + 1, 1)
                    };
                }
            }
        }
        // Eight years and more: for months nothing changes.
        let (_, until) = Standing::with_end("2018-10-10".parse().unwrap(), None, (2026, 11, 21));
        assert_eq!(until, (2026, 12, 31));
    }

    fn standing(start: &str, end: &str) -> Standing {
        Standing::of(start.parse().unwrap(), end.parse().ok(), TODAY)
    }

    fn upcoming(count: u16, unit: Unit) -> Standing {
        Standing::Upcoming(Span { count, unit })
    }

    fn past(count: u16, unit: Unit) -> Standing {
        Standing::Past(Span { count, unit })
    }

    #[test]
    fn says_how_far_it_is() {
        assert_eq!(standing("2026-11-22", ""), upcoming(1, Unit::Day));
        assert_eq!(standing("2026-12-12", "2026-12-14"), upcoming(3, Unit::Week));
        assert_eq!(standing("2027-05-20", ""), upcoming(6, Unit::Month));
        assert_eq!(standing("2029-11-20", ""), upcoming(3, Unit::Year));
        assert_eq!(standing("2026-11-18", "2026-11-20"), past(1, Unit::Day));
        assert_eq!(standing("2022-06-20", "2022-06-21"), past(4, Unit::Year));
    }

    #[test]
    fn is_no_more_exact_than_the_date() {
        assert_eq!(standing("2026-12", ""), upcoming(1, Unit::Month));
        assert_eq!(standing("2028-12", ""), upcoming(2, Unit::Year));
        assert_eq!(standing("2027", ""), upcoming(1, Unit::Year));
        assert_eq!(standing("2025", ""), past(1, Unit::Year));
        assert_eq!(standing("2026-10", ""), past(1, Unit::Month));
    }

    #[test]
    fn is_going_on_only_where_that_is_sure() {
        assert_eq!(standing("2026-11-21", ""), Standing::Now);
        assert_eq!(standing("2026-11-20", "2026-11-22"), Standing::Now);
        assert_eq!(standing("2026-11-20", "2026-11"), Standing::Undecided);
        assert_eq!(standing("2026-01", "2026-12"), Standing::Now);
        for inexact in ["2026-11", "2026"] {
            assert_eq!(standing(inexact, ""), Standing::Undecided, "{inexact}");
        }
    }

    proptest! {
        #[test]
        fn a_day_is_upcoming_now_or_past(year in 1990_u16..2060, month in 1_u8..=12, day in 1_u8..=28) {
            let date = crate::date::Date::new(year, Some(month), Some(day)).unwrap();
            let found = Standing::of(date, None, TODAY);
            match (year, month, day).cmp(&TODAY) {
                std::cmp::Ordering::Less => prop_assert!(matches!(found, Standing::Past(_))),
                std::cmp::Ordering::Equal => prop_assert_eq!(found, Standing::Now),
                std::cmp::Ordering::Greater => prop_assert!(matches!(found, Standing::Upcoming(_))),
            }
        }
    }
}
