//! The English forms, for tests and pages that are rendered at build time.

use atlas::date::Date;
use atlas::lang::Lang;

/// The months of the year.
pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The CLDR plural category of a count.
#[must_use]
pub fn plural_category(_: Lang, count: usize) -> String {
    if count == 1 { "one" } else { "other" }.to_owned()
}

/// A number with its thousands set apart, and at most two decimals.
#[must_use]
pub fn number(_: Lang, value: f64) -> String {
    let text = format!("{:.2}", value.abs());
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let decimals = decimals.trim_end_matches('0');
    let sign = if value < 0.0 { "-" } else { "" };
    let point = if decimals.is_empty() { "" } else { "." };
    format!("{sign}{grouped}{point}{decimals}")
}

/// A date such as `13 June 2019`, `June 2019` or `2019`.
#[must_use]
pub fn date(_: Lang, date: Date) -> String {
    let month = date.month().and_then(|month| MONTHS.get(usize::from(month) - 1));
    match (month, date.day()) {
        (Some(month), Some(day)) => format!("{day} {month} {}", date.year()),
        (Some(month), None) => format!("{month} {}", date.year()),
        _ => date.year().to_string(),
    }
}

/// A stretch of time between two dates.
#[must_use]
pub fn date_range(lang: Lang, start: Date, end: Date) -> String {
    let same_month = start.year() == end.year() && start.month() == end.month();
    match (start.day(), end.day()) {
        (Some(first), Some(_)) if same_month => format!("{first}–{}", date(lang, end)),
        _ => format!("{} – {}", date(lang, start), date(lang, end)),
    }
}

/// The name of a language; its tag, as there is no table of names here.
#[must_use]
pub fn language(_: Lang, tag: &str) -> String {
    tag.to_owned()
}

/// For each name its place in the alphabet.
#[must_use]
pub fn collation_ranks(lang: Lang, names: &[&str]) -> Vec<u32> {
    let folded: Vec<String> = names.iter().map(|name| atlas::search::folded(name)).collect();
    super::collation::ranks(lang, names, &mut |a, b| folded[a].cmp(&folded[b]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{collation_ranks, date, date_range, number};
    use atlas::lang::Lang;

    #[test]
    fn english_forms() {
        assert_eq!(number(Lang::En, 1256.0), "1,256");
        assert_eq!(number(Lang::En, 39.55), "39.55");
        assert_eq!(number(Lang::En, 999.0), "999");
        assert_eq!(date(Lang::En, "2019-06".parse().unwrap()), "June 2019");
        let (start, end) = ("2022-06-20".parse().unwrap(), "2022-06-21".parse().unwrap());
        assert_eq!(date_range(Lang::En, start, end), "20–21 June 2022");
        assert_eq!(
            date_range(Lang::En, "2022".parse().unwrap(), end),
            "2022 – 21 June 2022"
        );
        assert_eq!(collation_ranks(Lang::En, &["Zürich", "Łódź", "Lima"]), [2, 1, 0]);
    }
}
