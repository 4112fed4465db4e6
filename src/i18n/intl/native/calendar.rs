//! The words of a calendar.

use atlas::json::Json;
use atlas::lang::Lang;

use super::forms::{filled, form, forms};
use super::plural_category;

/// How far something is from today, such as `in 3 weeks`; negative counts are past.
#[must_use]
pub fn relative(lang: Lang, count: i32, unit: &str) -> String {
    let said = form(lang, &["relative", unit, "said", &count.to_string()]);
    if !said.is_empty() {
        return said;
    }
    let way = if count < 0 { "ago" } else { "ahead" };
    let far = count.unsigned_abs();
    let category = plural_category(lang, far as usize);
    filled(
        &form(lang, &["relative", unit, way, &category]),
        &[("count", &far.to_string())],
    )
}

/// The days of the week from Monday on, short and in full.
#[must_use]
pub fn weekdays(lang: Lang) -> Vec<(String, String)> {
    let text = |json: Option<Json<'_>>| json.as_ref().and_then(Json::text).unwrap_or_default();
    forms(lang, &["weekdays"])
        .iter()
        .filter_map(Json::list)
        .map(|names| {
            let mut names = names.into_iter();
            (text(names.next()), text(names.next()))
        })
        .collect()
}

/// The months of the year, short.
#[must_use]
pub fn month_names(lang: Lang) -> Vec<String> {
    forms(lang, &["monthNames"])
        .iter()
        .filter_map(Json::text)
        .collect()
}
