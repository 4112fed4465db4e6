//! The words of a calendar. Only pages of events ask for them, so that no formatter is kept.

use atlas::date::Date;
use atlas::lang::Lang;
use js_sys::{Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use super::{call, day, locales, newer};

/// How far something is from today, such as `in 3 weeks`; negative counts are past. `unit` is one of
/// `Intl.RelativeTimeFormat` (ECMA-402). Empty where the browser lacks it.
#[must_use]
pub fn relative(lang: Lang, count: i32, unit: &str) -> String {
    let options = Object::new();
    // “Tomorrow” and “next year”, where the language has such words. Setting a property of a fresh object
    // cannot fail.
    let _ = Reflect::set(&options, &"numeric".into(), &"auto".into());
    let formatter = newer("RelativeTimeFormat", &locales(lang), &options);
    call(&formatter, "format", &[count.into(), unit.into()])
}

/// The days of the week from Monday on, short and in full.
#[must_use]
pub fn weekdays(lang: Lang) -> Vec<(String, String)> {
    // The first of January 2024 was a Monday.
    let days = (1..=7).filter_map(|day| Date::new(2024, Some(1), Some(day)).ok());
    let (short, long) = (names(lang, "weekday", "short"), names(lang, "weekday", "long"));
    days.map(|day| (short(day), long(day))).collect()
}

/// The months of the year, short.
#[must_use]
pub fn month_names(lang: Lang) -> Vec<String> {
    let months = (1..=12).filter_map(|month| Date::new(2024, Some(month), None).ok());
    months.map(names(lang, "month", "short")).collect()
}

/// Names one part of a date.
fn names(lang: Lang, part: &str, length: &str) -> impl Fn(Date) -> String {
    let options = Object::new();
    for (key, value) in [(part, length), ("timeZone", "UTC")] {
        let _ = Reflect::set(&options, &key.into(), &value.into());
    }
    let format: JsValue = Intl::DateTimeFormat::new(&locales(lang), &options).into();
    move |date| call(&format, "format", &[day(date)])
}
