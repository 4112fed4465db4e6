//! Texts in several languages as a file for each: whoever opens a record fetches no language but their own.

use std::collections::BTreeSet;

use atlas::lang::Lang;
use serde::Serialize;
use serde_json::{Map, Value};

use super::json;

/// The files of one record.
pub(super) struct Files {
    /// With its texts in English alone.
    pub(super) english: Vec<u8>,
    /// For each language that some of its texts are in, with those instead of the English ones.
    pub(super) translated: Vec<(Lang, Vec<u8>)>,
}

/// Makes the files of a record.
pub(super) fn files<T: Serialize>(record: &T) -> Result<Files, serde_json::Error> {
    let mut whole = serde_json::to_value(record)?;
    let mut langs: BTreeSet<Lang> = BTreeSet::new();
    for text in texts(&mut whole) {
        let tags = text.as_object().into_iter().flat_map(Map::keys);
        langs.extend(tags.filter_map(|tag| Lang::parse(tag)));
    }
    langs.remove(&Lang::En);
    if langs.is_empty() {
        return Ok(Files {
            english: json(record)?,
            translated: Vec::new(),
        });
    }
    let in_language = |lang| json(&only(whole.clone(), lang));
    Ok(Files {
        english: in_language(Lang::En)?,
        translated: langs
            .iter()
            .map(|&lang| Ok((lang, in_language(lang)?)))
            .collect::<Result<_, serde_json::Error>>()?,
    })
}

/// A record with each text in one language, and in English, as a plain text, where there is none in that.
fn only(mut record: Value, lang: Lang) -> Value {
    for text in texts(&mut record) {
        let Value::Object(by_tag) = text else { continue };
        if by_tag.contains_key(lang.tag()) && lang != Lang::En {
            by_tag.retain(|tag, _| tag == lang.tag());
        } else if let Some(english) = by_tag.remove(Lang::En.tag()) {
            *text = english;
        }
    }
    record
}

/// The texts of a record that stand in several languages. Names do so too and stay whole: a page shows all of them.
fn texts(record: &mut Value) -> Vec<&mut Value> {
    let mut found = Vec::new();
    let mut open = vec![record];
    while let Some(value) = open.pop() {
        if value.get(Lang::En.tag()).is_some() {
            found.push(value);
            continue;
        }
        match value {
            Value::Object(fields) => {
                let below = fields.iter_mut().filter(|(field, _)| *field != "names");
                open.extend(below.map(|(_, value)| value));
            }
            Value::Array(list) => open.extend(list),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use atlas::lang::Lang;
    use serde_json::{Value, json};

    use super::files;

    #[test]
    fn each_language_has_a_file_with_its_texts_instead_of_the_english_ones() {
        let record = json!({
            "names": {"en": "Alliance", "it": "Alleanza", "ko": "연합"},
            "facts": [
                {"text": {"en": "It rained.", "it": "Pioveva.", "th": "ฝนตก"}, "cites": [0]},
                {"text": {"en": "It snowed.", "th": "หิมะตก"}},
                {"text": "It was dry."},
            ],
        });
        let files = files(&record).unwrap();
        let read = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap();
        let langs: Vec<Lang> = files.translated.iter().map(|(lang, _)| *lang).collect();
        assert_eq!(langs, [Lang::It, Lang::Th]);
        let names = &record["names"];
        let english = json!({"names": names, "facts": [
            {"text": "It rained.", "cites": [0]}, {"text": "It snowed."}, {"text": "It was dry."},
        ]});
        assert_eq!(read(&files.english), english);
        let italian = json!({"names": names, "facts": [
            {"text": {"it": "Pioveva."}, "cites": [0]},
            {"text": "It snowed."},
            {"text": "It was dry."},
        ]});
        assert_eq!(read(&files.translated[0].1), italian);
    }

    #[test]
    fn a_record_in_english_has_one_file() {
        let files =
            files(&json!({"names": {"en": "Alliance", "it": "Alleanza"}, "note": "It is new."})).unwrap();
        assert!(files.translated.is_empty());
        assert_eq!(
            files.english,
            br#"{"names":{"en":"Alliance","it":"Alleanza"},"note":"It is new."}"#
        );
    }
}
