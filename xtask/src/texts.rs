//! The texts of the interface: `locales/*.toml` are checked against one another and against the code, the
//! keys become an enum of the app, and each language becomes a file that is shipped.

mod check;
mod read;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use atlas::lang::Lang;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::data::mistake::Mistakes;

/// The texts of one language: section, key, text, in the order of the file.
#[derive(Debug)]
pub(crate) struct Locale {
    /// The language.
    pub(crate) lang: Lang,
    /// Path within the project, for messages.
    pub(crate) file: String,
    /// The texts by `section.key`.
    pub(crate) entries: BTreeMap<String, Entry>,
}

/// A text and where it stands.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The text.
    pub(crate) text: Text,
    /// The line of its key, counted from 1.
    pub(crate) line: usize,
}

/// A text, or its plural forms by CLDR category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(crate) enum Text {
    /// One text.
    Plain(String),
    /// A form for each category.
    Plural(BTreeMap<String, String>),
}

impl Text {
    /// All forms.
    pub(crate) fn forms(&self) -> Vec<&str> {
        match self {
            Self::Plain(text) => vec![text],
            Self::Plural(forms) => forms.values().map(String::as_str).collect(),
        }
    }

    /// The text as it is shipped: a form that says what `other` says is not asked for, as `other` stands in for it.
    fn lean(&self) -> Self {
        let Self::Plural(forms) = self else {
            return self.clone();
        };
        let Some(other) = forms.get("other") else {
            return self.clone();
        };
        let mut lean = forms.clone();
        lean.retain(|category, form| category == "other" || form != other);
        match lean.len() {
            1 => Self::Plain(other.clone()),
            _ => Self::Plural(lean),
        }
    }

    /// The names in braces that any of its forms has.
    pub(crate) fn placeholders(&self) -> BTreeSet<&str> {
        self.forms()
            .into_iter()
            .flat_map(|form| form.split('{').skip(1).filter_map(|rest| rest.split_once('}')))
            .map(|(name, _)| name)
            .collect()
    }
}

/// Sections whose keys are the slugs of a vocabulary: the app looks them up by what the data has.
pub(crate) const WORDS: [&str; 9] = [
    "role",
    "network-kind",
    "network-status",
    "event-kind",
    "mode",
    "city-kind",
    "organization-kind",
    "organ-kind",
    "relation",
];

/// Where the enum of the keys stands.
const KEYS: &str = "src/i18n/keys.rs";

/// The texts of all languages.
#[derive(Debug)]
pub(crate) struct Locales {
    /// By language.
    pub(crate) all: Vec<Locale>,
    /// What is not translated yet. Whoever adds an English text need not know eight other languages: until it is
    /// translated its English stands in for it. A test and `cargo xtask data --check` want nothing missing.
    pub(crate) missing: Mistakes,
}

/// Reads and checks all languages.
///
/// # Errors
/// The path and the system's own error where a file cannot be read.
pub(crate) fn read(project: &Path, mistakes: &Mistakes) -> Result<Locales, (PathBuf, io::Error)> {
    let folder = project.join("locales");
    let mut locales = Vec::new();
    for &lang in Lang::ALL {
        let path = folder.join(format!("{}.toml", lang.tag()));
        if path.is_file() {
            let text = fs::read_to_string(&path).map_err(|error| (path.clone(), error))?;
            locales.push(read::locale(lang, &text, mistakes));
        }
    }
    let code = check::code_of(&project.join("src"))?;
    let missing = Mistakes::default();
    check::check(&locales, &code, mistakes, &missing);
    Ok(Locales {
        all: locales,
        missing,
    })
}

/// Writes the enum of the keys where it has changed.
///
/// # Errors
/// The path and the system's own error.
pub(crate) fn write_keys(
    project: &Path,
    locales: &[Locale],
    default: Lang,
) -> Result<(), (PathBuf, io::Error)> {
    let path = project.join(KEYS);
    let module = keys_module(locales, default);
    let same = fs::read_to_string(&path).is_ok_and(|present| present == module);
    if same {
        Ok(())
    } else {
        fs::write(&path, module).map_err(|error| (path, error))
    }
}

/// The file of one language, with the English texts of `locales` that it lacks: those that the program names in the
/// order of the enum of the keys, those that the data names under their names.
///
/// # Errors
/// Where it cannot be put into JSON, which would be a fault of this program.
pub(crate) fn json(locale: &Locale, locales: &[Locale]) -> Result<Vec<u8>, serde_json::Error> {
    #[derive(Serialize)]
    struct File<'a> {
        keys: String,
        texts: Vec<Text>,
        words: BTreeMap<&'a str, &'a Text>,
    }
    let english = locales.iter().filter(|locale| locale.lang == Lang::En);
    let all: BTreeMap<&str, &Text> = english
        .chain([locale])
        .flat_map(|locale| &locale.entries)
        .map(|(key, entry)| (key.as_str(), &entry.text))
        .collect();
    let keys = keys(locales);
    let texts = keys
        .iter()
        .filter_map(|key| all.get(key).map(|text| text.lean()))
        .collect();
    let words = all.into_iter().filter(|(key, _)| is_word(key)).collect();
    serde_json::to_vec(&File {
        keys: fingerprint(&keys),
        texts,
        words,
    })
}

/// The keys that the program names, in the order of the enum.
fn keys(locales: &[Locale]) -> Vec<&str> {
    let english = locales.iter().find(|locale| locale.lang == Lang::En);
    english
        .into_iter()
        .flat_map(|english| english.entries.keys())
        .map(String::as_str)
        .filter(|key| !is_word(key))
        .collect()
}

/// A few letters that differ where the keys or their order do.
fn fingerprint(keys: &[&str]) -> String {
    let digest = Sha256::digest(keys.join("\n"));
    digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The language for visitors whose own is not offered: the host's wish, where that has texts.
pub(crate) fn default_lang(locales: &[Locale], wish: Option<Lang>) -> Lang {
    let offered = |lang: &Lang| locales.iter().any(|locale| locale.lang == *lang);
    wish.filter(offered).unwrap_or(Lang::En)
}

/// The module of the app that names every key of the English texts.
fn keys_module(locales: &[Locale], default: Lang) -> String {
    let offered: Vec<String> = locales
        .iter()
        .map(|locale| format!("Lang::{:?}", locale.lang))
        .collect();
    let keys = keys(locales);
    let fingerprint = fingerprint(&keys);
    // As rustfmt sets a list: in one line where it is short.
    let in_line = offered.join(", ");
    let offered = if in_line.len() > 60 {
        format!("\n    {},\n", offered.join(",\n    "))
    } else {
        in_line
    };
    let mut module = format!(
        "//! Written by `cargo xtask data` from `locales/`; change the texts there.\n\n\
         use atlas::lang::Lang;\n\n\
         /// The languages that have texts.\n\
         pub const OFFERED: &[Lang] = &[{offered}];\n\n\
         /// The language for visitors whose own is not offered, from `site.toml`.\n\
         pub const DEFAULT: Lang = Lang::{default:?};\n\n\
         /// What a file of texts says that is made for these keys.\n\
         pub const FINGERPRINT: &str = \"{fingerprint}\";\n\n\
         /// A text of the interface; a file of texts has them in this order.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq)]\n\
         pub enum Key {{\n"
    );
    // Writing to a string does not fail.
    for key in &keys {
        let _ = writeln!(module, "    /// `{key}`.\n    {},", variant(key));
    }
    module.push_str(
        "}\n\n/// The keys as they are written in `locales/`.\n#[cfg(test)]\npub const NAMES: &[&str] = &[\n",
    );
    for key in &keys {
        let _ = writeln!(module, "    \"{key}\",");
    }
    module.push_str("];\n");
    module
}

/// `list.by-name` as `ListByName`.
fn variant(key: &str) -> String {
    key.split(['.', '-'])
        .filter_map(|part| {
            let first = part.get(..1)?;
            Some(format!("{}{}", first.to_ascii_uppercase(), part.get(1..)?))
        })
        .collect()
}

fn is_word(key: &str) -> bool {
    key.split_once('.')
        .is_some_and(|(section, _)| WORDS.contains(&section))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::fs;
    use std::path::Path;

    use super::{KEYS, Text, default_lang, keys_module, read, variant};
    use crate::data::mistake::Mistakes;

    #[test]
    fn every_text_is_translated() {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let missing = read(project, &Mistakes::default()).unwrap().missing;
        let found: Vec<String> = missing.into_sorted().iter().map(ToString::to_string).collect();
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn the_texts_have_no_mistakes_and_the_keys_are_those_of_the_texts() {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let mistakes = Mistakes::default();
        let locales = read(project, &mistakes).unwrap();
        let site = crate::data::site::read(project, &mistakes).unwrap();
        let found: Vec<String> = mistakes.into_sorted().iter().map(ToString::to_string).collect();
        assert_eq!(found, Vec::<String>::new());
        let written = fs::read_to_string(project.join(KEYS)).unwrap();
        assert_eq!(
            written,
            keys_module(&locales.all, default_lang(&locales.all, site.lang)),
            "run `cargo xtask data` and commit {KEYS}"
        );
    }

    #[test]
    fn forms_that_say_what_the_other_says_are_not_shipped() {
        let plural = |forms: &[(&str, &str)]| {
            let forms = forms
                .iter()
                .map(|(category, form)| ((*category).to_owned(), (*form).to_owned()));
            Text::Plural(forms.collect())
        };
        let some = plural(&[("few", "b"), ("one", "a"), ("other", "b")]);
        assert_eq!(some.lean(), plural(&[("one", "a"), ("other", "b")]));
        let all = plural(&[("one", "b"), ("other", "b")]);
        assert_eq!(all.lean(), Text::Plain("b".to_owned()));
    }

    #[test]
    fn keys_are_named_after_their_section() {
        assert_eq!(variant("list.by-name"), "ListByName");
    }
}
