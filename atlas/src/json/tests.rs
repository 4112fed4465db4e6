#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::Value;

use super::{Json, JsonError, Read, read};

#[derive(Debug, PartialEq)]
struct Place {
    name: String,
    people: Option<u32>,
}
record!(Place { name; people });

#[test]
fn missing_is_empty_and_unknown_is_ignored() {
    let read = |text| read::<Place>(text);
    let (name, people) = ("Lyon".to_owned(), None);
    let lyon = Place { name, people };
    assert_eq!(read(r#"{"name": "Lyon"}"#).unwrap(), lyon);
    assert_eq!(
        read(r#"{"mood": [{}], "people": null, "name": "Lyon"}"#).unwrap(),
        lyon
    );
    assert_eq!(read("{}"), Err(JsonError::Form));
    assert_eq!(
        read(r#"{"name": "Lyon", "people": "many"}"#),
        Err(JsonError::Form)
    );
    assert_eq!(read(r#"{"name": null}"#), Err(JsonError::Form));
}

#[test]
fn only_json_is_read() {
    for bad in [
        "",
        "{",
        "[1,]",
        "[1 2]",
        "{\"a\" 1}",
        "{a:1}",
        "\"open",
        "\"\\",
        "nul",
        "1 2",
        "\"a\nb\"",
        "é",
    ] {
        assert!(matches!(Json::parse(bad), Err(JsonError::Syntax { .. })), "{bad}");
    }
    assert_eq!(read::<Vec<u8>>(" [ 1 , 2 ] \n"), Ok(vec![1, 2]));
    assert_eq!(read::<u8>("256"), Err(JsonError::Form));
    assert_eq!(read::<u8>("1.0"), Err(JsonError::Form));
    assert_eq!(read::<f64>("-1.25e2"), Ok(-125.0));
    for bad in [
        "\"\\u12\"",
        "\"\\x\"",
        "\"\\ud800\"",
        "\"\\ud800\\u0041\"",
        "\"\\ué000\"",
    ] {
        assert_eq!(read::<String>(bad), Err(JsonError::Form), "{bad}");
    }
    assert_eq!(
        read::<String>(r#""\ud83c\udf06\u00e9\/\"""#),
        Ok("🌆é/\"".to_owned())
    );
}

#[test]
fn depth_has_an_end() {
    let deep = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(Json::parse(&deep(64)).is_ok());
    assert!(Json::parse(&deep(65)).is_err());
    assert!(Json::parse(&"[".repeat(1_000_000)).is_err());
}

/// Whether both readers find the same.
fn same(ours: &Json<'_>, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Json::Null, Value::Null) => true,
        (Json::Truth(ours), Value::Bool(theirs)) => ours == theirs,
        (Json::Number(_), Value::Number(theirs)) => i32::read(ours).map(i64::from) == theirs.as_i64(),
        (Json::Text(_), Value::String(theirs)) => ours.text().as_ref() == Some(theirs),
        (Json::List(ours), Value::Array(theirs)) => {
            let elements: Vec<Json<'_>> = ours.into_iter().collect();
            let pairs = || elements.iter().zip(theirs);
            ours.len() == theirs.len()
                && elements.len() == theirs.len()
                && pairs().all(|(ours, theirs)| same(ours, theirs))
        }
        (Json::Table(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .all(|(key, ours)| theirs.get(*key).is_some_and(|theirs| same(ours, theirs)))
        }
        _ => false,
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z]{1,3}", inner, 0..4)
                .prop_map(|table| Value::Object(table.into_iter().collect())),
        ]
    })
}

#[test]
fn the_deepest_list_is_read_to_its_bottom() {
    let deepest = format!("{}7{}", "[".repeat(64), "]".repeat(64));
    let mut json = Json::parse(&deepest).unwrap();
    while let Some(list) = json.list() {
        assert_eq!(list.len(), 1);
        json = list.into_iter().next().unwrap();
    }
    assert_eq!(u8::read(&json), Some(7));
}

proptest! {
    #[test]
    fn lists_in_lists_and_tables_are_read_as_by_serde(value in any_json(), is_pretty in any::<bool>()) {
        let written = if is_pretty {
            serde_json::to_string_pretty(&value).unwrap()
        } else {
            value.to_string()
        };
        prop_assert!(same(&Json::parse(&written).unwrap(), &value), "{}", written);
    }

    #[test]
    fn what_is_written_is_read(
        texts in prop::collection::btree_map(any::<String>(), any::<String>(), 0..6),
        // Coordinates and their like; what is out of all proportion may differ in its last digits.
        numbers in prop::collection::vec(-1e9..1e9, 0..6),
        whole in any::<u64>(),
    ) {
        let read_texts: BTreeMap<String, String> = read(&serde_json::to_string(&texts).unwrap()).unwrap();
        prop_assert_eq!(read_texts, texts);
        let read_numbers: Vec<f64> = read(&serde_json::to_string(&numbers).unwrap()).unwrap();
        prop_assert_eq!(read_numbers, numbers);
        prop_assert_eq!(read::<u64>(&whole.to_string()), Ok(whole));
    }

    #[test]
    fn any_text_is_json_or_an_error(text in r#"[\[\]{}:,"\\0-9a-eun. -]{0,40}"#) {
        if let Ok(json) = Json::parse(&text) {
            let _ = String::read(&json);
        }
        // What serde takes, this takes too.
        if serde_json::from_str::<Value>(&text).is_ok() {
            prop_assert!(Json::parse(&text).is_ok());
        }
    }
}
