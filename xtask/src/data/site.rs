//! `site.toml`: what the host of the site sets.

use std::path::{Path, PathBuf};
use std::{fs, io};

use atlas::contrast::{
    ColourError, PAPER_DARK, PAPER_LIGHT, RAISED_DARK, Rgb, TEXT_CONTRAST, contrast_ratio,
};
use atlas::lang::Lang;
use atlas::wire::SiteSettings;

use super::fields::{Fields, Shape};
use super::mistake::{Mistakes, Placed};
use super::toml_table::{Table, TomlFile};
use super::values;

/// The name of the file, at the top of the project.
pub(crate) const FILE: &str = "site.toml";

/// Reads and checks the settings; without the file they are the atlas's own.
///
/// # Errors
/// The path and the system's own error where the file is there and cannot be read.
pub(crate) fn read(project: &Path, mistakes: &Mistakes) -> Result<SiteSettings, (PathBuf, io::Error)> {
    let path = project.join(FILE);
    match fs::read_to_string(&path) {
        Ok(text) => Ok(parse(&text, mistakes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(own()),
        Err(error) => Err((path, error)),
    }
}

fn own() -> SiteSettings {
    SiteSettings {
        name: "Cityweave".to_owned(),
        ..SiteSettings::default()
    }
}

/// The settings of a text.
pub(crate) fn parse(text: &str, mistakes: &Mistakes) -> SiteSettings {
    let Some(file) = TomlFile::parse(FILE, text, mistakes) else {
        return own();
    };
    let mut root = file.root();
    let name = root.text("name").unwrap_or_else(|| own().name);
    let base_url = base_url(&mut root);
    let corrections = corrections(&mut root);
    let lang = lang(&mut root);
    let accent_light = accent(&mut root, "accent_light", &[PAPER_LIGHT]);
    let accent_dark = accent(&mut root, "accent_dark", &[PAPER_DARK, RAISED_DARK]);
    if accent_light.is_empty() != accent_dark.is_empty() {
        let missing = if accent_dark.is_empty() {
            "accent_dark"
        } else {
            "accent_light"
        };
        let spot = root.spot(missing);
        if !mistakes.noted_at(&spot) {
            mistakes.add(
                &spot,
                "this accent colour is missing",
                "give both, or neither: one for light pages and one for dark",
            );
        }
    }
    root.finish();
    SiteSettings {
        name,
        base_url,
        corrections,
        lang,
        accent_light,
        accent_dark,
    }
}

fn base_url(root: &mut Table<'_>) -> String {
    let Some(text) = root.take("base_url", Shape::Text) else {
        return String::new();
    };
    values::check_url(&text, root.mistakes());
    if !text.ends_with('/') || text.contains('?') {
        root.mistakes().add(
            &text.spot,
            format!("`{}` is not where a site begins", text.value),
            "write the address of its first page with a slash at its end, as in https://atlas.example.org/",
        );
    }
    text.value
}

fn corrections(root: &mut Table<'_>) -> String {
    let Some(text) = root.take("corrections", Shape::Text) else {
        return String::new();
    };
    let plain = text.replace("{title}", "").replace("{body}", "");
    let known_kind = ["https://", "http://", "mailto:"]
        .iter()
        .any(|start| plain.strip_prefix(start).is_some_and(|rest| !rest.is_empty()));
    let clean = !plain
        .chars()
        .any(|letter| letter.is_whitespace() || letter.is_control() || "<>\"\\^`{|}".contains(letter));
    if !known_kind || !clean {
        root.mistakes().add(
            &text.spot,
            format!("`{}` is not an address that a report can go to", text.value),
            "write https://… or mailto:… with {title} and {body} where they belong",
        );
    } else if !text.contains("{body}") {
        root.mistakes().add(
            &text.spot,
            "the report has no place in this address",
            "write {body} where its text belongs",
        );
    }
    text.value
}

fn lang(root: &mut Table<'_>) -> Option<Lang> {
    let text = root.take("lang", Shape::Text)?;
    let lang = Lang::parse(&text);
    if lang.is_none() {
        let tags: Vec<&str> = Lang::ALL.iter().map(|lang| lang.tag()).collect();
        root.mistakes().add(
            &text.spot,
            format!("`{}` is no language of the interface", text.value),
            format!("write one of: {}", tags.join(", ")),
        );
    }
    lang
}

/// A colour that can be read on all of these grounds.
fn accent(root: &mut Table<'_>, field: &'static str, grounds: &[Rgb]) -> String {
    let Some(text) = root.take(field, Shape::Text) else {
        return String::new();
    };
    check_accent(&text, grounds, root.mistakes());
    text.value
}

fn check_accent(text: &Placed<String>, grounds: &[Rgb], mistakes: &Mistakes) {
    let colour: Rgb = match text.parse() {
        Ok(colour) => colour,
        Err(error) => {
            let sentence = ColourError::to_string(&error);
            let (what, next) = sentence.split_once("; ").unwrap_or((&sentence, "correct it"));
            mistakes.add(&text.spot, format!("`{}`: {what}", text.value), next);
            return;
        }
    };
    let least = grounds
        .iter()
        .map(|&ground| contrast_ratio(colour, ground))
        .fold(f64::INFINITY, f64::min);
    if least < TEXT_CONTRAST {
        mistakes.add(
            &text.spot,
            format!(
                "`{}` has a contrast of only {least:.1} to 1 with the paper behind it",
                text.value
            ),
            format!("choose a colour further from the paper, with at least {TEXT_CONTRAST} to 1"),
        );
    }
}

#[cfg(test)]
mod tests {
    use atlas::lang::Lang;

    use super::super::mistake::Mistakes;
    use super::parse;

    fn mistakes_of(text: &str) -> Vec<String> {
        let mistakes = Mistakes::default();
        parse(text, &mistakes);
        mistakes.into_sorted().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_file_of_the_project_has_no_mistakes() {
        let text = include_str!("../../../site.toml");
        assert_eq!(mistakes_of(text), Vec::<String>::new());
        // What stands there as an example can be switched on as it is.
        let on: String = text
            .lines()
            .map(|line| {
                line.strip_prefix("# ")
                    .filter(|line| line.contains(" = \""))
                    .unwrap_or(line)
            })
            .filter(|line| !line.starts_with("corrections = \"\""))
            .map(|line| format!("{line}\n"))
            .collect();
        assert_eq!(mistakes_of(&on), Vec::<String>::new(), "{on}");
        let settings = parse(&on, &Mistakes::default());
        assert_eq!(settings.lang, Some(Lang::En));
        assert_eq!(settings.base_url, "https://atlas.example.org/");
        assert_eq!(settings.accent_dark, "#ff7a5c");
    }

    #[test]
    fn every_mistake_is_named_by_its_line() {
        for (text, line, what) in [
            ("name = 3", 1, "this is not text"),
            ("name = \"<b>Atlas</b>\"", 1, "looks like HTML"),
            (
                "\nbase_url = \"https://example.org\"",
                2,
                "not where a site begins",
            ),
            ("base_url = \"example.org/\"", 1, "not an address"),
            ("corrections = \"javascript:alert({body})\"", 1, "not an address"),
            ("corrections = \"https://example.org/\"", 1, "no place"),
            (
                "corrections = \"https://example.org/{other}{body}\"",
                1,
                "not an address",
            ),
            ("lang = \"de\"", 1, "no language of the interface"),
            (
                "accent_light = \"red\"\naccent_dark = \"#ff7a5c\"",
                1,
                "no colour",
            ),
            (
                "accent_light = \"#ff7a5c\"\naccent_dark = \"#ff7a5c\"",
                1,
                "contrast of only 2.",
            ),
            (
                "accent_light = \"#c2300f\"\naccent_dark = \"#c2300f\"",
                2,
                "contrast of only",
            ),
            ("accent_light = \"#c2300f\"", 1, "is missing"),
            ("colour = \"#c2300f\"", 1, "no such field"),
        ] {
            let found = mistakes_of(text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert!(
                found[0].starts_with(&format!("site.toml:{line}: ")) && found[0].contains(what),
                "{text}: {found:?}"
            );
        }
    }
}
