//! The forms of each language, as a browser has them.

use std::sync::LazyLock;

use atlas::date::Date;
use atlas::json::Json;
use atlas::lang::Lang;

static FORMS: LazyLock<Json<'static>> =
    LazyLock::new(|| Json::parse(include_str!("forms.json")).unwrap_or(Json::Null));

/// The text at the end of a path; empty where there is none.
pub(super) fn form(lang: Lang, path: &[&str]) -> String {
    find(lang, path).and_then(Json::text).unwrap_or_default()
}

/// A text of which there is one for each month. A date without a month has none.
pub(super) fn form_of_month(lang: Lang, path: &[&str], date: Date) -> String {
    let month = date.month().map(|month| usize::from(month) - 1);
    let forms = find(lang, path).and_then(Json::list);
    let form = forms
        .zip(month)
        .and_then(|(forms, month)| forms.into_iter().nth(month));
    form.as_ref().and_then(Json::text).unwrap_or_default()
}

/// The texts of a list.
pub(super) fn forms(lang: Lang, path: &[&str]) -> Vec<Json<'static>> {
    let list = find(lang, path).and_then(Json::list);
    list.into_iter().flatten().collect()
}

/// Whether something holds.
pub(super) fn is_set(lang: Lang, path: &[&str]) -> bool {
    find(lang, path) == Some(&Json::Truth(true))
}

/// A whole number; 0 where there is none.
pub(super) fn number_of(lang: Lang, path: &[&str]) -> usize {
    match find(lang, path) {
        Some(Json::Number(number)) => number.parse().unwrap_or(0),
        _ => 0,
    }
}

/// Puts values in the place of `{name}`.
pub(super) fn filled(pattern: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(pattern.to_owned(), |text, (name, value)| {
        text.replace(&format!("{{{name}}}"), value)
    })
}

fn find(lang: Lang, path: &[&str]) -> Option<&'static Json<'static>> {
    let of_lang = field(&FORMS, lang.tag()).or_else(|| field(&FORMS, Lang::En.tag()))?;
    path.iter().try_fold(of_lang, |json, key| field(json, key))
}

fn field(json: &'static Json<'static>, key: &str) -> Option<&'static Json<'static>> {
    match json {
        Json::Table(table) => table.iter().find(|(name, _)| *name == key).map(|(_, json)| json),
        _ => None,
    }
}
