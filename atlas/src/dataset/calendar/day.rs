//! Days, counted.

/// A day as `(year, month, day)`.
pub type Day = (u16, u8, u8);

/// How many days lie between 1 January 1970 and `day` in the Gregorian calendar, which is meant for all years.
///
/// The year is taken to begin in March, so that its last day is the one that some years lack: then the days
/// before a month are a linear function of it.
#[must_use]
pub fn day_number((year, month, day): Day) -> i32 {
    let (year, month, day) = (i32::from(year), i32::from(month), i32::from(day));
    let begins_before = i32::from(month <= 2);
    let year = year - begins_before;
    let months_since_march = month - 3 + 12 * begins_before;
    let day_of_year = (153 * months_since_march + 2) / 5 + day - 1;
    let leap_days = year / 4 - year / 100 + year / 400;
    365 * year + leap_days + day_of_year - 719_468
}

/// The day of the week, 0 for Monday, with which the week begins (ISO 8601).
#[must_use]
pub fn weekday(day: Day) -> usize {
    // The first of January 1970 was a Thursday; the remainder is below 7.
    (day_number(day) + 3).rem_euclid(7) as usize
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{day_number, weekday};
    use crate::date::Date;

    #[test]
    fn known_days() {
        assert_eq!(day_number((1970, 1, 1)), 0);
        assert_eq!(day_number((1969, 12, 31)), -1);
        assert_eq!(day_number((2000, 3, 1)), 11_017);
        // Monday, 20 June 2022, and the leap day of 2024, a Thursday.
        assert_eq!(weekday((2022, 6, 20)), 0);
        assert_eq!(weekday((2024, 2, 29)), 3);
    }

    proptest! {
        #[test]
        fn the_day_after_has_the_next_number(year in 1_u16..=9998, month in 1_u8..=12) {
            let last = Date::new(year, Some(month), None).map(Date::last_day).unwrap_or_default();
            let next = if month == 12 { (year + 1, 1, 1) } else { (year, month + 1, 1) };
            prop_assert_eq!(day_number(last) + 1, day_number(next));
        }
    }
}
