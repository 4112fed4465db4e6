//! Native builds say what a browser says.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use atlas::date::Date;
use atlas::lang::Lang;
use serde_json::Value;

use super::{
    collation_ranks, date, date_range, language, list, month_names, number, plural_category, relative,
    weekdays,
};
use crate::i18n::OFFERED;

fn samples() -> Value {
    serde_json::from_str(include_str!("samples.json")).unwrap()
}

fn parsed(value: &Value) -> Date {
    value.as_str().unwrap().parse().unwrap()
}

/// Compares what is said of each sample of a kind with what the browser says of it: the last of the sample.
#[track_caller]
fn compare(kind: &str, say: impl Fn(Lang, &Value) -> String) {
    let samples = samples();
    for &lang in OFFERED {
        // A language without samples needs `node tests/browser/intl.mjs` to be run.
        for sample in samples[lang.tag()][kind].as_array().unwrap() {
            let browser = sample.as_array().unwrap().last().unwrap();
            assert_eq!(say(lang, sample), browser.as_str().unwrap(), "{lang:?} {sample}");
        }
    }
}

#[test]
fn numbers_are_those_of_the_browser() {
    compare("numbers", |lang, sample| {
        number(lang, sample[0].as_f64().unwrap())
    });
}

#[test]
fn dates_are_those_of_the_browser() {
    compare("dates", |lang, sample| date(lang, parsed(&sample[0])));
    compare("ranges", |lang, sample| {
        date_range(lang, parsed(&sample[0]), parsed(&sample[1]))
    });
    assert_eq!(
        date_range(Lang::En, "2022".parse().unwrap(), "2022-06-21".parse().unwrap()),
        "2022 – 21 June 2022"
    );
}

#[test]
fn lists_are_those_of_the_browser() {
    compare("lists", |lang, sample| {
        let things: Vec<String> = sample[0]
            .as_array()
            .unwrap()
            .iter()
            .map(|thing| thing.as_str().unwrap().to_owned())
            .collect();
        list(lang, &things)
    });
    assert_eq!(list(Lang::En, &[]), "");
}

#[test]
fn relative_times_are_those_of_the_browser() {
    compare("relative", |lang, sample| {
        let count = i32::try_from(sample[0].as_i64().unwrap()).unwrap();
        relative(lang, count, sample[1].as_str().unwrap())
    });
}

#[test]
fn plurals_are_those_of_the_browser() {
    let samples = samples();
    for &lang in OFFERED {
        let of_lang = &samples[lang.tag()];
        let counts = (0..=120).chain([1000, 1_000_000, 2_000_000]);
        let ours: Vec<String> = counts.map(|count| plural_category(lang, count)).collect();
        assert_eq!(of_lang["plurals"], Value::from(ours), "{lang:?}");
        assert_eq!(
            of_lang["categories"],
            Value::from(lang.plural_forms()),
            "{lang:?}"
        );
    }
}

#[test]
fn alphabets_are_those_of_the_browser() {
    let samples = samples();
    for &lang in OFFERED {
        let sorted = samples[lang.tag()]["collated"].as_array().unwrap();
        // Handed over backwards, so that nothing is in order already.
        let names: Vec<&str> = sorted.iter().rev().map(|name| name.as_str().unwrap()).collect();
        let ranks = collation_ranks(lang, &names);
        let mut ours = vec![""; names.len()];
        for (name, rank) in names.iter().zip(ranks) {
            ours[rank as usize] = name;
        }
        assert_eq!(Value::from(ours), Value::from(sorted.clone()), "{lang:?}");
    }
}

#[test]
fn words_are_known_in_every_language() {
    for &lang in OFFERED {
        assert_eq!(month_names(lang).len(), 12);
        assert_eq!(weekdays(lang).len(), 7);
        assert_ne!(language(lang, "ko"), "ko", "{lang:?}");
    }
    assert_eq!(language(Lang::It, "fr"), "francese");
    assert_eq!(language(Lang::It, "qqq"), "qqq");
}
