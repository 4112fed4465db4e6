//! What the browser's `Intl` says, for tests and pages that are rendered without one. The forms of the languages are
//! those of a browser, written down by `node tests/browser/intl.mjs`; a browser test holds them against the browser it
//! runs in. A language without forms is written in the English ones.

mod calendar;
mod forms;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;

use atlas::date::{Date, Precision};
use atlas::lang::Lang;
use icu_collator::CollatorBorrowed;
use icu_locale_core::Locale;

use self::forms::{filled, form, form_of_month, is_set, number_of};

pub use self::calendar::{month_names, relative, weekdays};

/// Nothing is to be made ready here.
pub const fn prepare_dates(_lang: Lang) {}

/// The CLDR plural category of a count.
#[must_use]
pub fn plural_category(lang: Lang, count: usize) -> String {
    let millions = count != 0 && count.is_multiple_of(1_000_000);
    let category = match (lang, count) {
        (Lang::Ar, 0) => "zero",
        (Lang::Ar, 2) => "two",
        (Lang::Ar, _) if (3..=10).contains(&(count % 100)) => "few",
        (Lang::Ar, _) if (11..=99).contains(&(count % 100)) => "many",
        (Lang::Zh | Lang::Ko | Lang::Th | Lang::Vi, _) => "other",
        (Lang::Fr, 0) => "one",
        (Lang::Fr | Lang::It | Lang::Es, _) if millions => "many",
        (_, 1) => "one",
        _ => "other",
    };
    category.to_owned()
}

/// A number with its thousands set apart, and at most two decimals.
#[must_use]
pub fn number(lang: Lang, value: f64) -> String {
    let text = format!("{:.2}", value.abs());
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let is_grouped = whole.len() >= number_of(lang, &["number", "groupsFrom"]);
    let mut written = String::new();
    if value < 0.0 {
        written.push_str(&form(lang, &["number", "minus"]));
    }
    for (place, digit) in whole.chars().enumerate() {
        if is_grouped && place > 0 && (whole.len() - place).is_multiple_of(3) {
            written.push_str(&form(lang, &["number", "group"]));
        }
        written.push(digit);
    }
    let decimals = decimals.trim_end_matches('0');
    if !decimals.is_empty() {
        written.push_str(&form(lang, &["number", "decimal"]));
        written.push_str(decimals);
    }
    written
}

/// A date such as `13 June 2019`, `June 2019` or `2019`.
#[must_use]
pub fn date(lang: Lang, date: Date) -> String {
    let pattern = match date.precision() {
        Precision::Year => form(lang, &["year"]),
        Precision::Month => form_of_month(lang, &["month"], date),
        Precision::Day => form_of_month(lang, &["day"], date),
    };
    let (year, _, day) = date.first_day();
    filled(
        &pattern,
        &[("year", &year.to_string()), ("day", &day.to_string())],
    )
}

/// A stretch of time between two dates.
#[must_use]
pub fn date_range(lang: Lang, start: Date, end: Date) -> String {
    if start.precision() != end.precision() {
        return format!("{} – {}", date(lang, start), date(lang, end));
    }
    let same_year = start.year() == end.year();
    let same_month = same_year && start.month() == end.month();
    let (pattern, months) = match start.precision() {
        Precision::Year => ("years", "months"),
        Precision::Month if same_year => ("monthsOfYear", "monthsAlone"),
        Precision::Month => ("monthsOfYears", "monthsAlone"),
        Precision::Day if same_month => ("daysOfMonth", "months"),
        Precision::Day if same_year => ("daysOfYear", "months"),
        Precision::Day => ("daysOfYears", "months"),
    };
    let two_figures = is_set(lang, &["range", "twoFigures"]);
    let day = |date: Date| match date.first_day().2 {
        day if two_figures => format!("{day:02}"),
        day => day.to_string(),
    };
    let month = |date: Date| form_of_month(lang, &["range", months], date);
    filled(
        &form(lang, &["range", pattern]),
        &[
            ("year", &start.year().to_string()),
            ("month", &month(start)),
            ("day", &day(start)),
            ("year2", &end.year().to_string()),
            ("month2", &month(end)),
            ("day2", &day(end)),
        ],
    )
}

/// Things in a row, the last with “and”.
#[must_use]
pub fn list(lang: Lang, things: &[String]) -> String {
    let mut written = String::new();
    for (place, thing) in things.iter().enumerate() {
        let joint = match (place, things.len() - place) {
            (0, _) => "",
            (1, 1) => "two",
            (_, 1) => "end",
            (1, _) => "start",
            _ => "middle",
        };
        if !joint.is_empty() {
            written.push_str(&form(lang, &["list", joint]));
        }
        written.push_str(thing);
    }
    written
}

/// The name of a language; its tag where no forms have it.
#[must_use]
pub fn language(lang: Lang, tag: &str) -> String {
    let name = form(lang, &["languages", tag]);
    if name.is_empty() { tag.to_owned() } else { name }
}

/// For each name its place in the alphabet of the language.
#[must_use]
pub fn collation_ranks(lang: Lang, names: &[&str]) -> Vec<u32> {
    let collator = Locale::try_from_str(lang.tag())
        .ok()
        .and_then(|locale| CollatorBorrowed::try_new(locale.into(), Default::default()).ok());
    let compare = |a: &str, b: &str| match &collator {
        Some(collator) => collator.compare(a, b),
        None => Ordering::Equal,
    };
    super::collation::ranks(lang, names, &atlas::search::folded, &mut |a, b| {
        compare(names[a], names[b])
    })
}
