//! When something held, in words that claim no more than the dates do.

use atlas::date::Date;

use crate::i18n::{Key, Texts};

/// A stretch of time with open ends. The same date at both ends means that it is attested for that time
/// and no other.
pub(crate) fn period(t: Texts, from: Option<Date>, to: Option<Date>) -> String {
    let with_date = |key, date| t.with(key, &[("date", &t.date(date))]);
    match (from, to) {
        (Some(from), Some(to)) if from == to => with_date(Key::PeriodOnly, from),
        (Some(from), Some(to)) => t.date_range(from, Some(to)),
        (Some(from), None) => with_date(Key::PeriodFrom, from),
        (None, Some(to)) => with_date(Key::PeriodUntil, to),
        (None, None) => t.get(Key::PeriodUnknown).to_owned(),
    }
}
