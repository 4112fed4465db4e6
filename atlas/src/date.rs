//! Dates as exact as their sources: a year, a month or a day.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::json::{Json, Read};

/// A civil date that says how exact it is: `2019`, `2019-06` or `2019-06-13`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    year: u16,
    /// 0 where only the year is known.
    month: u8,
    /// 0 where the day is not known.
    day: u8,
}

/// How exact a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// Only the year is known.
    Year,
    /// The year and the month are known.
    Month,
    /// The day is known.
    Day,
}

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Neither `YYYY`, `YYYY-MM` nor `YYYY-MM-DD`.
    #[error("this is no date; write YYYY, YYYY-MM or YYYY-MM-DD")]
    Form,
    /// A month or a day that no calendar has.
    #[error("no calendar has this day; check the month and the day")]
    NotReal,
}

impl Date {
    /// The first month that can be written.
    pub const FIRST_MONTH: Self = Self {
        year: 1,
        month: 1,
        day: 0,
    };

    /// A date of the calendar; `month` and `day` are `None` where they are not known.
    ///
    /// # Errors
    /// [`DateError::NotReal`] where no calendar has this day, or where a day is given without its month.
    pub fn new(year: u16, month: Option<u8>, day: Option<u8>) -> Result<Self, DateError> {
        let real = (1..=9999).contains(&year)
            && month.is_none_or(|month| (1..=12).contains(&month))
            && match (month, day) {
                (_, None) => true,
                (None, Some(_)) => false,
                (Some(month), Some(day)) => (1..=days_in_month(year, month)).contains(&day),
            };
        if !real {
            return Err(DateError::NotReal);
        }
        Ok(Self {
            year,
            month: month.unwrap_or(0),
            day: day.unwrap_or(0),
        })
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, where it is known.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        (self.month != 0).then_some(self.month)
    }

    /// The day of the month, where it is known.
    #[must_use]
    pub fn day(self) -> Option<u8> {
        (self.day != 0).then_some(self.day)
    }

    /// How exact it is.
    #[must_use]
    pub const fn precision(self) -> Precision {
        match (self.month, self.day) {
            (0, _) => Precision::Year,
            (_, 0) => Precision::Month,
            _ => Precision::Day,
        }
    }

    /// The first day it can mean, as `(year, month, day)`.
    #[must_use]
    pub fn first_day(self) -> (u16, u8, u8) {
        (self.year, self.month.max(1), self.day.max(1))
    }

    /// The last day it can mean, as `(year, month, day)`.
    #[must_use]
    pub fn last_day(self) -> (u16, u8, u8) {
        let month = if self.month == 0 { 12 } else { self.month };
        let day = if self.day == 0 {
            days_in_month(self.year, month)
        } else {
            self.day
        };
        (self.year, month, day)
    }

    /// Whether it can be no later than `other`: a year reaches from its first to its last day.
    #[must_use]
    pub fn can_precede(self, other: Self) -> bool {
        self.first_day() <= other.last_day()
    }
}

/// In time; of two dates that begin together the less exact stands first.
impl Ord for Date {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.year, self.month, self.day).cmp(&(other.year, other.month, other.day))
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let mut parts = text.split('-');
        let year = digits(parts.next(), 4)?.ok_or(DateError::Form)?;
        let month = digits(parts.next(), 2)?;
        let day = digits(parts.next(), 2)?;
        if parts.next().is_some() {
            return Err(DateError::Form);
        }
        // Two digits always fit into a byte.
        Self::new(year, month.map(|month| month as u8), day.map(|day| day as u8))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.year)?;
        if self.month != 0 {
            write!(formatter, "-{:02}", self.month)?;
        }
        if self.day != 0 {
            write!(formatter, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Read for Date {
    fn read(json: &Json<'_>) -> Option<Self> {
        json.text()?.parse().ok()
    }
}

fn digits(part: Option<&str>, len: usize) -> Result<Option<u16>, DateError> {
    let Some(part) = part else { return Ok(None) };
    if part.len() != len || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateError::Form);
    }
    part.parse().map(Some).map_err(|_| DateError::Form)
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::{Date, DateError, Precision};

    fn any_date() -> impl Strategy<Value = Date> {
        (1_u16..=9999, 0_u8..=12, 0_u8..=28).prop_map(|(year, month, day)| {
            let month = (month > 0).then_some(month);
            let day = (day > 0 && month.is_some()).then_some(day);
            Date::new(year, month, day).unwrap()
        })
    }

    proptest! {
        #[test]
        fn reads_what_it_writes(date in any_date()) {
            prop_assert_eq!(date.to_string().parse::<Date>(), Ok(date));
        }

        #[test]
        fn any_text_is_a_date_or_an_error(text in "\\PC{0,12}") {
            let _ = text.parse::<Date>();
        }
    }

    #[test]
    fn says_how_exact_it_is() {
        let date: Date = "2019-06".parse().unwrap();
        assert_eq!(date.precision(), Precision::Month);
        assert_eq!(date.first_day(), (2019, 6, 1));
        assert_eq!(date.last_day(), (2019, 6, 30));
        assert!(
            "2019-06-13"
                .parse::<Date>()
                .unwrap()
                .can_precede("2019".parse().unwrap())
        );
    }

    #[test]
    fn refuses_days_no_calendar_has() {
        for text in ["2019-02-29", "2019-13", "2019-04-31", "0000"] {
            assert_eq!(text.parse::<Date>(), Err(DateError::NotReal), "{text}");
        }
        assert!("2020-02-29".parse::<Date>().is_ok());
        for text in ["", "19", "2019-6", "2019-06-13-1", "June 2019", "2019-06-"] {
            assert_eq!(text.parse::<Date>(), Err(DateError::Form), "{text}");
        }
    }
}
