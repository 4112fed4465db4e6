//! Days as the formats want them.

use crate::date::{Date, Precision};
use crate::wire::EventBrief;

/// The day of a version of the dataset, which stands at its beginning.
#[must_use]
pub fn release_day(version: &str) -> Option<Date> {
    version.get(..10)?.parse().ok()
}

/// The first and the last day of an event; `None` where either is known only to a month or a year, as a file
/// that counts days would claim more than is known.
pub(super) fn days_of(event: &EventBrief) -> Option<(Date, Date)> {
    let end = event.end.unwrap_or(event.start);
    let exact = [event.start, end]
        .iter()
        .all(|date| date.precision() == Precision::Day);
    exact.then_some((event.start, end.max(event.start)))
}

/// The day after; of the last day that dates can tell, that day itself.
pub(super) fn day_after(date: Date) -> Date {
    let (year, month, day) = date.last_day();
    Date::new(year, Some(month), Some(day + 1))
        .or_else(|_| Date::new(year, Some(month + 1), Some(1)))
        .or_else(|_| Date::new(year + 1, Some(1), Some(1)))
        .unwrap_or(date)
}

/// A day without hyphens, as RFC 5545 (3.3.4) writes it.
pub(super) fn basic(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// The beginning of a day in UTC, as RFC 3339 writes it; the first day that the date can mean.
pub(super) fn instant(date: Date) -> String {
    let (year, month, day) = date.first_day();
    format!("{year:04}-{month:02}-{day:02}T00:00:00Z")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{day_after, instant, release_day};

    #[test]
    fn the_day_after_crosses_months_and_years() {
        for (day, after) in [
            ("2024-02-28", "2024-02-29"),
            ("2023-02-28", "2023-03-01"),
            ("2023-12-31", "2024-01-01"),
            ("9999-12-31", "9999-12-31"),
        ] {
            assert_eq!(day_after(day.parse().unwrap()).to_string(), after);
        }
    }

    #[test]
    fn a_version_begins_with_its_day() {
        assert_eq!(
            release_day("2026-11-21-0a1b2c3d").unwrap().to_string(),
            "2026-11-21"
        );
        assert_eq!(release_day("x"), None);
        assert_eq!(release_day("ÄÄÄÄÄÄ"), None);
        assert_eq!(instant("2019".parse().unwrap()), "2019-01-01T00:00:00Z");
    }
}
