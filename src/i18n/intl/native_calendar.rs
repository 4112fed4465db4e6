//! The English words of a calendar, for tests and pages that are rendered at build time.

use atlas::lang::Lang;

use super::native::MONTHS;

const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// How far something is from today; negative counts are past.
#[must_use]
pub fn relative(_: Lang, count: i32, unit: &str) -> String {
    let ending = if count.abs() == 1 { "" } else { "s" };
    match count {
        0.. => format!("in {count} {unit}{ending}"),
        _ => format!("{} {unit}{ending} ago", count.abs()),
    }
}

/// The days of the week from Monday on, short and in full.
#[must_use]
pub fn weekdays(_: Lang) -> Vec<(String, String)> {
    let short = |day: &str| day.chars().take(3).collect();
    DAYS.iter().map(|day| (short(day), (*day).to_owned())).collect()
}

/// The months of the year, short.
#[must_use]
pub fn month_names(_: Lang) -> Vec<String> {
    MONTHS
        .iter()
        .map(|month| month.chars().take(3).collect())
        .collect()
}
