//! What every language must have in common, and what the code must use.

use std::path::{Path, PathBuf};
use std::{fs, io};

use atlas::lang::Lang;
use atlas::vocabulary::{
    CityKind, EventKind, Mode, NetworkKind, NetworkStatus, OrganKind, OrganizationKind, Relation, Role,
    Vocabulary,
};

use super::{Locale, Text, WORDS, is_word, variant};
use crate::data::folder::files_below;
use crate::data::mistake::{Mistakes, Spot};

/// The code of the app, in which every key must stand.
pub(super) fn code_of(folder: &Path) -> Result<String, (PathBuf, io::Error)> {
    let mut code = String::new();
    for path in files_below(folder)? {
        let is_code = path.extension().is_some_and(|extension| extension == "rs");
        if is_code && !path.ends_with("i18n/keys.rs") {
            code.push_str(&fs::read_to_string(&path).map_err(|error| (path, error))?);
        }
    }
    Ok(code)
}

/// Notes every text that is not used, ill-formed, that has other placeholders than the English one or other plural
/// forms than its language; and apart from these every text that is missing.
pub(super) fn check(locales: &[Locale], code: &str, mistakes: &Mistakes, missing: &Mistakes) {
    let Some(english) = locales.iter().find(|locale| locale.lang == Lang::En) else {
        mistakes.add(
            &Spot::file("locales/en.toml"),
            "the English texts are missing",
            "put the file back",
        );
        return;
    };
    for locale in locales {
        let categories = locale.lang.plural_forms();
        for (key, entry) in &locale.entries {
            let spot = spot(locale, key, entry.line);
            check_form(&spot, &entry.text, mistakes);
            check_categories(&spot, &entry.text, categories, mistakes);
            match english.entries.get(key) {
                None => mistakes.add(
                    &spot,
                    "the English texts have no such key",
                    "remove it, or add it there",
                ),
                Some(original) => check_against(&spot, &original.text, &entry.text, mistakes),
            }
        }
        for key in english
            .entries
            .keys()
            .filter(|key| !locale.entries.contains_key(*key))
        {
            missing.add(&spot(locale, key, 1), "the text is missing", "add it");
        }
    }
    for (key, entry) in english.entries.iter().filter(|(key, _)| !is_word(key)) {
        if !names(code, &variant(key)) {
            mistakes.add(
                &spot(english, key, entry.line),
                "no part of src/ uses the text",
                "remove it, or use it",
            );
        }
    }
    check_words(english, mistakes);
}

fn check_form(spot: &Spot, text: &Text, mistakes: &Mistakes) {
    if text.forms().iter().any(|form| !is_well_formed(form)) {
        mistakes.add(
            spot,
            "a brace is not closed, or a form is empty",
            "write placeholders as {name}",
        );
    }
}

/// A form that the language never asks for is never read, and for one that it lacks a wrong one would be.
fn check_categories(spot: &Spot, text: &Text, categories: &[&str], mistakes: &Mistakes) {
    let Text::Plural(forms) = text else { return };
    if !forms.keys().eq(categories) {
        mistakes.add(
            spot,
            format!(
                "these are not the plural forms of the language ({})",
                forms.keys().cloned().collect::<Vec<_>>().join(", ")
            ),
            format!("write one for each of: {}", categories.join(", ")),
        );
    }
}

fn check_against(spot: &Spot, original: &Text, text: &Text, mistakes: &Mistakes) {
    if is_plural(original) != is_plural(text) {
        mistakes.add(
            spot,
            "one language has plural forms here and the other has none",
            "give it forms",
        );
    } else if original.placeholders() != text.placeholders() {
        mistakes.add(
            spot,
            "the placeholders differ from the English text",
            "use the same names in braces",
        );
    }
}

/// Every term of every vocabulary has its word, and no word is without its term.
fn check_words(english: &Locale, mistakes: &Mistakes) {
    let expected: Vec<String> = WORDS
        .iter()
        .flat_map(|section| {
            slugs(section)
                .into_iter()
                .map(move |slug| format!("{section}.{slug}"))
        })
        .collect();
    for key in &expected {
        if !english.entries.contains_key(key) {
            mistakes.add(
                &spot(english, key, 1),
                "a term of the vocabulary has no word",
                "add it",
            );
        }
    }
    for (key, entry) in english.entries.iter().filter(|(key, _)| is_word(key)) {
        if !expected.contains(key) {
            mistakes.add(
                &spot(english, key, entry.line),
                "the vocabulary has no such term",
                "remove it",
            );
        }
    }
}

fn slugs(section: &str) -> Vec<&'static str> {
    fn all<T: Vocabulary>() -> Vec<&'static str> {
        T::ALL.iter().map(|term| term.slug()).collect()
    }
    match section {
        "role" => all::<Role>(),
        "network-kind" => all::<NetworkKind>(),
        "network-status" => all::<NetworkStatus>(),
        "event-kind" => all::<EventKind>(),
        "mode" => all::<Mode>(),
        "city-kind" => all::<CityKind>(),
        "organization-kind" => all::<OrganizationKind>(),
        "organ-kind" => all::<OrganKind>(),
        "relation" => all::<Relation>(),
        _ => Vec::new(),
    }
}

/// Whether the code has `Key::{variant}`, and not only a longer name that begins so.
fn names(code: &str, variant: &str) -> bool {
    let named = format!("Key::{variant}");
    code.match_indices(&named).any(|(start, _)| {
        let next = code[start + named.len()..].chars().next();
        !next.is_some_and(|next| next.is_ascii_alphanumeric())
    })
}

fn is_plural(text: &Text) -> bool {
    matches!(text, Text::Plural(_))
}

fn is_well_formed(form: &str) -> bool {
    let mut open = false;
    let balanced = form.chars().all(|letter| match letter {
        '{' => !std::mem::replace(&mut open, true),
        '}' => std::mem::replace(&mut open, false),
        _ => true,
    });
    balanced && !open && !form.trim().is_empty()
}

fn spot(locale: &Locale, key: &str, line: usize) -> Spot {
    Spot {
        line,
        field: key.into(),
        ..Spot::file(&locale.file)
    }
}

#[cfg(test)]
mod tests {
    use atlas::lang::Lang;

    use super::super::read;
    use super::{check, names};
    use crate::data::mistake::Mistakes;

    fn mistakes_of(english: &str, lang: Lang, translated: &str, code: &str) -> Vec<String> {
        let (mistakes, missing) = (Mistakes::default(), Mistakes::default());
        let locales = [
            read::locale(Lang::En, english, &mistakes),
            read::locale(lang, translated, &mistakes),
        ];
        check(&locales, code, &mistakes, &missing);
        let all = mistakes.into_sorted().into_iter().chain(missing.into_sorted());
        let lines = all.map(|mistake| mistake.to_string());
        lines
            .filter(|line| !line.contains("term of the vocabulary"))
            .collect()
    }

    fn expect(found: &[String], expected: &[&str]) {
        for expected in expected {
            assert!(
                found.iter().any(|line| line.starts_with(expected)),
                "{expected}\n{found:#?}"
            );
        }
        assert_eq!(found.len(), expected.len(), "{found:#?}");
    }

    #[test]
    fn every_difference_is_named_with_its_line() {
        let english = "[a]\nb = \"{x} of {y}\"\nc = { one = \"1\", other = \"{count}\" }\nd = \"unused\"";
        let french = "[a]\nb = \"{x}\"\nc = \"{count}\"\ne = \"{open\"";
        let found = mistakes_of(english, Lang::Fr, french, "Key::AB Key::AC");
        expect(
            &found,
            &[
                "locales/en.toml:4: a.d: no part of src/ uses the text",
                "locales/fr.toml:1: a.d: the text is missing",
                "locales/fr.toml:2: a.b: the placeholders differ",
                "locales/fr.toml:3: a.c: one language has plural forms",
                "locales/fr.toml:4: a.e: a brace is not closed",
                "locales/fr.toml:4: a.e: the English texts have no such key",
            ],
        );
    }

    #[test]
    fn each_language_has_its_own_plural_forms() {
        let english = "[a]\nb = { one = \"{count} city\", other = \"{count} cities\" }";
        let code = "Key::AB";
        let arabic = "[a]\nb = { one = \"{count}\", two = \"{count}\", other = \"{count}\" }";
        expect(
            &mistakes_of(english, Lang::Ar, arabic, code),
            &["locales/ar.toml:2: a.b: these are not the plural forms of the language (one, other, two)"],
        );
        let thai = "[a]\nb = { one = \"{count}\", other = \"{count}\" }";
        expect(
            &mistakes_of(english, Lang::Th, thai, code),
            &["locales/th.toml:2: a.b: these are not the plural forms"],
        );
        let thai = "[a]\nb = { other = \"{count} เมือง\" }";
        expect(&mistakes_of(english, Lang::Th, thai, code), &[]);
    }

    #[test]
    fn a_longer_name_is_another_one() {
        assert!(!names("Key::ListMoreNetworks", "ListMore"));
        assert!(names("Key::ListMore)", "ListMore"));
    }
}
