#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use proptest::prelude::*;

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

proptest! {
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
        if serde_json::from_str::<serde_json::Value>(&text).is_ok() {
            prop_assert!(Json::parse(&text).is_ok());
        }
    }
}
