//! The browser's own knowledge of languages.

pub(super) mod calendar;

use std::cell::RefCell;

use atlas::date::{Date, Precision};
use atlas::decimal::decimal;
use atlas::lang::Lang;
use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    /// Formatters are dear to make; there is one for each language and form.
    static FORMATTERS: RefCell<Vec<((Lang, Form), JsValue)>> = RefCell::default();
    /// Categories of small counts that were asked for before: a map asks for hundreds at once.
    static CATEGORIES: RefCell<Vec<((Lang, usize), String)>> = RefCell::default();
}

/// Counts below this are remembered with their plural categories.
const SMALL: usize = 64;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Number,
    Plural,
    Collation,
    Language,
    List,
    Year,
    Month,
    Day,
}

/// The CLDR plural category of a count.
#[must_use]
pub fn plural_category(lang: Lang, count: usize) -> String {
    if count >= SMALL {
        return asked_category(lang, count);
    }
    let known = CATEGORIES.with_borrow(|known| {
        let known = known.iter().find(|(of, _)| *of == (lang, count));
        known.map(|(_, category)| category.clone())
    });
    known.unwrap_or_else(|| {
        let category = asked_category(lang, count);
        CATEGORIES.with_borrow_mut(|known| known.push(((lang, count), category.clone())));
        category
    })
}

fn asked_category(lang: Lang, count: usize) -> String {
    with(lang, Form::Plural, |rules| {
        let rules: &Intl::PluralRules = rules.unchecked_ref();
        rules.select(count as f64).into()
    })
}

/// A number in the language's form, with at most two decimals.
#[must_use]
pub fn number(lang: Lang, value: f64) -> String {
    // Making the first formatter takes as long as reading the dataset, and a page without large numbers needs none:
    // below a thousand whole numbers are written alike.
    if value.fract() == 0.0 && (0.0..1000.0).contains(&value) {
        return decimal(value, 0);
    }
    with(lang, Form::Number, |format| {
        call(format, "format", &[value.into()])
    })
}

/// Makes the formatter of whole dates, with which the browser reads what all others need too.
pub fn prepare_dates(lang: Lang) {
    with(lang, Form::Day, |_| ());
}

/// A date, as exactly as it is known.
#[must_use]
pub fn date(lang: Lang, date: Date) -> String {
    with(lang, form_of(date), |format| call(format, "format", &[day(date)]))
}

/// A stretch of time between two dates, as exactly as the less exact of them.
#[must_use]
pub fn date_range(lang: Lang, start: Date, end: Date) -> String {
    if form_of(start) != form_of(end) {
        return format!("{} – {}", date(lang, start), date(lang, end));
    }
    with(lang, form_of(start), |format| {
        call(format, "formatRange", &[day(start), day(end)])
    })
}

/// Things in a row, the last with “and”; with commas alone where the browser has no such form.
#[must_use]
pub fn list(lang: Lang, things: &[String]) -> String {
    let list: Array = things.iter().map(JsValue::from).collect();
    let text = with(lang, Form::List, |format| call(format, "format", &[list.into()]));
    if text.is_empty() {
        return things.join(", ");
    }
    text
}

/// The name of a language by its BCP 47 tag, or the tag where the browser does not know it.
#[must_use]
pub fn language(lang: Lang, tag: &str) -> String {
    let name = with(lang, Form::Language, |names| call(names, "of", &[tag.into()]));
    if name.is_empty() { tag.to_owned() } else { name }
}

/// For each name its place in the alphabet of the language.
#[must_use]
pub fn collation_ranks(lang: Lang, names: &[&str]) -> Vec<u32> {
    with(lang, Form::Collation, |collator| {
        let compare = Reflect::get(collator, &"compare".into()).map(JsCast::unchecked_into::<Function>);
        // A name is handed over once, however often it is asked about.
        let mut handed: Vec<Option<JsValue>> = vec![None; names.len()];
        super::collation::ranks(lang, names, &spelled, &mut |a, b| {
            let mut hand = |name: usize| handed[name].get_or_insert_with(|| names[name].into()).clone();
            let (a, b) = (hand(a), hand(b));
            let order = compare
                .as_ref()
                .ok()
                .and_then(|compare| compare.call2(&JsValue::UNDEFINED, &a, &b).ok());
            let order = order.and_then(|order| order.as_f64()).unwrap_or(0.0);
            order.total_cmp(&0.0)
        })
    })
}

/// The plain spelling of a name with European letters. The search knows more of them; its tables would be two kilobytes
/// of the first visit.
fn spelled(name: &str) -> String {
    if name
        .chars()
        .any(|letter| ('\u{c0}'..'\u{2000}').contains(&letter))
    {
        super::collation::bare(&String::from(js_sys::JsString::from(name).normalize("NFD")))
    } else {
        name.to_owned()
    }
}

fn form_of(date: Date) -> Form {
    match date.precision() {
        Precision::Year => Form::Year,
        Precision::Month => Form::Month,
        Precision::Day => Form::Day,
    }
}

/// The first instant of a date in UTC; the formatters speak of UTC too, so that no day is shifted.
fn day(date: Date) -> JsValue {
    let (year, month, day) = date.first_day();
    let time = js_sys::Date::utc(f64::from(year), f64::from(month) - 1.0) + f64::from(day - 1) * 86_400_000.0;
    js_sys::Date::new(&time.into()).into()
}

fn with<T>(lang: Lang, form: Form, then: impl FnOnce(&JsValue) -> T) -> T {
    let formatter = FORMATTERS.with_borrow_mut(|formatters| {
        let made = formatters.iter().find(|(of, _)| *of == (lang, form));
        if let Some((_, made)) = made {
            return made.clone();
        }
        let made = formatter(lang, form);
        formatters.push(((lang, form), made.clone()));
        made
    });
    then(&formatter)
}

fn formatter(lang: Lang, form: Form) -> JsValue {
    let locales = locales(lang);
    let options = |pairs: &[(&str, JsValue)]| {
        let options = Object::new();
        for (key, value) in pairs {
            // Setting a property of a fresh object cannot fail.
            let _ = Reflect::set(&options, &(*key).into(), value);
        }
        options
    };
    let date = |pairs: &[(&str, JsValue)]| {
        let all: Vec<_> = pairs
            .iter()
            .cloned()
            .chain([("timeZone", "UTC".into())])
            .collect();
        Intl::DateTimeFormat::new(&locales, &options(&all)).into()
    };
    let (year, month, day) = (
        ("year", "numeric".into()),
        ("month", "long".into()),
        ("day", "numeric".into()),
    );
    match form {
        Form::Number => {
            Intl::NumberFormat::new(&locales, &options(&[("maximumFractionDigits", 2.into())])).into()
        }
        Form::Plural => Intl::PluralRules::new(&locales, &Object::new()).into(),
        Form::Collation => Intl::Collator::new(&locales, &Object::new()).into(),
        Form::Language => newer("DisplayNames", &locales, &options(&[("type", "language".into())])),
        Form::List => newer("ListFormat", &locales, &Object::new()),
        Form::Year => date(&[year]),
        Form::Month => date(&[year, month]),
        Form::Day => date(&[year, month, day]),
    }
}

/// The locale whose forms a language is written in. Everywhere with the years and the digits that stand in addresses,
/// sources and names, so that 2022 is 2022 in a filter, in the address and in the text beside it: Thai would write
/// 2565 for it, and Arabic, in some countries, ٢٠٢٢.
fn locales(lang: Lang) -> Array {
    // Days before months, as every country but one writes them.
    let tag = if lang == Lang::En { "en-GB" } else { lang.tag() };
    Array::of1(&format!("{tag}-u-ca-gregory-nu-latn").into())
}

/// A class of `Intl` that the bindings lack, as an object; `undefined` where the browser lacks it too.
fn newer(class: &str, locales: &Array, options: &Object) -> JsValue {
    Reflect::get(&js_sys::global(), &"Intl".into())
        .and_then(|intl| Reflect::get(&intl, &class.into()))
        .and_then(|class| class.dyn_into::<Function>())
        .and_then(|class| Reflect::construct(&class, &Array::of2(locales, options)))
        .unwrap_or(JsValue::UNDEFINED)
}

/// Calls a method that formats; empty text where the browser lacks it.
fn call(formatter: &JsValue, method: &str, values: &[JsValue]) -> String {
    Reflect::get(formatter, &method.into())
        .ok()
        .and_then(|method| method.dyn_into::<Function>().ok())
        .and_then(|method| Reflect::apply(&method, formatter, &values.iter().collect::<Array>()).ok())
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}
