//! An axis of time in whole years. It runs from left to right in every language.

use crate::date::Date;

/// How many months a year has: the axis knows no finer part of a year than days, counted in months of equal
/// length, which no eye can tell from the calendar's.
pub const MONTHS: f64 = 12.0;

/// Distances between the years that are written at an axis.
const STEPS: [u16; 7] = [1, 2, 5, 10, 20, 50, 100];

/// The years from the first to the last, both whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeAxis {
    first: u16,
    last: u16,
}

impl TimeAxis {
    /// An axis for two years, in whichever order.
    #[must_use]
    pub const fn new(a: u16, b: u16) -> Self {
        if a <= b {
            Self { first: a, last: b }
        } else {
            Self { first: b, last: a }
        }
    }

    /// An axis on which all of the dates stand; `None` without any.
    #[must_use]
    pub fn over(dates: &[Date]) -> Option<Self> {
        let years = || dates.iter().map(|date| date.year());
        years()
            .min()
            .zip(years().max())
            .map(|(first, last)| Self::new(first, last))
    }

    /// The same axis, long enough for another year.
    #[must_use]
    pub const fn reaching(self, year: u16) -> Self {
        if year < self.first {
            Self::new(year, self.last)
        } else if year > self.last {
            Self::new(self.first, year)
        } else {
            self
        }
    }

    /// The first year.
    #[must_use]
    pub const fn first(self) -> u16 {
        self.first
    }

    /// The last year, which belongs to it.
    #[must_use]
    pub const fn last(self) -> u16 {
        self.last
    }

    /// Its years, one after the other.
    pub fn years(self) -> impl ExactSizeIterator<Item = u16> {
        // Years have four digits, so that the last can be counted past.
        self.first..self.last + 1
    }

    /// How wide a year is, in per cent.
    #[must_use]
    pub fn year_width(self) -> f64 {
        100.0 / f64::from(self.last - self.first + 1)
    }

    /// Where a year begins, in per cent; the year after the last begins at 100.
    #[must_use]
    pub fn start_of(self, year: u16) -> f64 {
        (f64::from(year) - f64::from(self.first)) * self.year_width()
    }

    /// From where to where a date reaches, in per cent: a year known alone is as wide as a year.
    #[must_use]
    pub fn reach(self, date: Date) -> (f64, f64) {
        self.span(Some(date), Some(date))
    }

    /// The middle of what a date can mean, in per cent.
    #[must_use]
    pub fn middle(self, date: Date) -> f64 {
        let (from, to) = self.reach(date);
        f64::midpoint(from, to)
    }

    /// From where to where a stretch of time reaches, in per cent. Where an end is not known the stretch reaches
    /// to the end of the axis; what lies outside of the axis is cut off.
    #[must_use]
    pub fn span(self, from: Option<Date>, to: Option<Date>) -> (f64, f64) {
        let from = from.map_or(0.0, |from| self.percent(from.first_day(), 1.0));
        let to = to.map_or(100.0, |to| self.percent(to.last_day(), 0.0));
        (from, to.max(from))
    }

    /// The beginning of a day (`before` is 1) or its end (0).
    fn percent(self, (year, month, day): (u16, u8, u8), before: f64) -> f64 {
        const DAYS: f64 = 31.0;
        let months = f64::from(month) - 1.0 + (f64::from(day) - before) / DAYS;
        // The last day of a short month ends where the month ends.
        let is_last = before < 0.5 && day >= 28;
        let months = if is_last { months.ceil() } else { months };
        (self.start_of(year) + self.year_width() * months / MONTHS).clamp(0.0, 100.0)
    }

    /// The years to write at the axis: round ones, and no more of them than there is room for.
    #[must_use]
    pub fn ticks(self, at_most: usize) -> Vec<u16> {
        let step = STEPS
            .into_iter()
            .find(|&step| self.years().filter(|year| year.is_multiple_of(step)).count() <= at_most)
            .unwrap_or(1000);
        self.years().filter(|year| year.is_multiple_of(step)).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::TimeAxis;
    use crate::date::Date;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_date_is_as_wide_as_it_is_vague() {
        let axis = TimeAxis::new(2011, 2020);
        assert_eq!(axis.reach(date("2011")), (0.0, 10.0));
        assert_eq!(axis.reach(date("2020-12")).1, 100.0);
        let (from, to) = axis.reach(date("2015-02-28"));
        assert!(to - from < 0.2, "{from} {to}");
        assert!((axis.middle(date("2013")) - 25.0).abs() < 1e-9);
        assert_eq!(axis.span(None, Some(date("2012"))), (0.0, 20.0));
        assert_eq!(axis.span(Some(date("2019")), None), (80.0, 100.0));
        assert_eq!(axis.span(Some(date("1990")), Some(date("1991"))), (0.0, 0.0));
    }

    #[test]
    fn ticks_are_round_and_few() {
        assert_eq!(TimeAxis::new(2019, 2022).ticks(6), [2019, 2020, 2021, 2022]);
        assert_eq!(TimeAxis::new(1985, 2026).ticks(5), [1990, 2000, 2010, 2020]);
        assert_eq!(TimeAxis::new(2010, 2026).ticks(5), [2010, 2015, 2020, 2025]);
        assert_eq!(TimeAxis::over(&[]), None);
        assert_eq!(
            TimeAxis::over(&[date("2014-03"), date("2011")]).map(|axis| axis.reaching(2016)),
            Some(TimeAxis::new(2011, 2016))
        );
    }

    proptest! {
        #[test]
        fn later_stands_further_right(a in (1900_u16..2100, 1_u8..=12, 1_u8..=28), b in (1900_u16..2100, 1_u8..=12, 1_u8..=28)) {
            let axis = TimeAxis::new(1900, 2100);
            let day = |(year, month, day)| Date::new(year, Some(month), Some(day)).unwrap();
            let (earlier, later) = if a <= b { (a, b) } else { (b, a) };
            prop_assert!(axis.middle(day(earlier)) <= axis.middle(day(later)));
        }

        #[test]
        fn there_are_never_more_ticks_than_asked_for(first in 1500_u16..2100, more in 0_u16..400, at_most in 1_usize..12) {
            let axis = TimeAxis::new(first, first + more);
            prop_assert!(axis.ticks(at_most).len() <= at_most);
        }
    }
}
