//! The rules. Each looks at one file by name and text, and says what is wrong by line.

/// Longer files do more than one job.
const MOST_LINES: usize = 400;

/// Crates that only a browser, or the framework that draws in it, has.
const BROWSER_CRATES: [&str; 8] = [
    "leptos",
    "leptos_router",
    "leptos_meta",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "gloo_net",
];

/// Addresses that are names and are never asked for, or that lead a reader to whom we owe a credit.
const ADDRESSES: [&str; 12] = [
    "http://www.w3.org/",
    "http://www.sitemaps.org/schemas/",
    "https://schema.org",
    "https://www.naturalearthdata.com/",
    "https://www.geonames.org/",
    "https://creativecommons.org/licenses/",
    "https://whosonfirst.org/",
    "https://cldr.unicode.org/",
    "https://www.unicode.org/license.txt",
    "https://github.com/topojson/world-atlas",
    "https://www.wikidata.org/wiki/",
    // Kept for documents by RFC 2606: it belongs to nobody.
    "https://www.example.org",
];

/// Written by a command from other files; whoever reads them reads those.
const GENERATED: [&str; 1] = ["src/i18n/keys.rs"];

/// Words of layout that mean a side of the screen; right-to-left text needs the side of the text.
const PHYSICAL: [&str; 16] = [
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
    "scroll-margin-left",
    "scroll-margin-right",
    "scroll-padding-left",
    "scroll-padding-right",
    "left",
    "right",
];

/// Whether any rule is about this file.
pub(super) fn concern(name: &str) -> bool {
    matches!(ending(name), "rs" | "mjs" | "js" | "css" | "html" | "svg")
}

/// Everything in the file that breaks a rule, as `file:line: sentence`.
pub(super) fn mistakes(name: &str, text: &str) -> Vec<String> {
    // This file holds what it forbids.
    if name == "xtask/src/tidy/rules.rs" {
        return Vec::new();
    }
    let mut found = Vec::new();
    length(name, text, &mut found);
    let mut is_test = name.contains("/tests");
    let mut next_lines = text.lines().skip(1);
    for (at, line) in text.lines().enumerate() {
        let next = next_lines.next().unwrap_or_default().trim();
        is_test |= line.trim() == "#[cfg(test)]" && next.starts_with("mod ") && next.ends_with('{');
        let mut add = |sentence: String| found.push(format!("{name}:{}: {sentence}", at + 1));
        unfinished(line, &mut add);
        match ending(name) {
            "rs" => {
                border(name, line, &mut add);
                if !is_test {
                    for_programmers(name, line, &mut add);
                }
            }
            "css" => direction(line, &mut add),
            _ => {}
        }
        if ["src/", "style/", "public/"]
            .iter()
            .any(|folder| name.starts_with(folder))
            || name == "index.html"
        {
            other_hosts(line, &mut add);
        }
    }
    found
}

fn length(name: &str, text: &str, found: &mut Vec<String>) {
    let lines = text.lines().count();
    let is_code = matches!(ending(name), "rs" | "mjs" | "js" | "css") && !GENERATED.contains(&name);
    if is_code && lines > MOST_LINES {
        found.push(format!(
            "{name}:{MOST_LINES}: has {lines} lines, more than {MOST_LINES}; split it by its jobs"
        ));
    }
}

fn unfinished(line: &str, add: &mut impl FnMut(String)) {
    for mark in ["TODO", "FIXME", "XXX"] {
        if words(line).any(|word| word == mark) {
            add(format!("`{mark}` is left behind; do it, or file it"));
        }
    }
}

/// What types say of themselves to programmers is taken out of the program that is shipped (`split/hush.rs`): whoever
/// showed it to a visitor would show nothing.
fn for_programmers(name: &str, line: &str, add: &mut impl FnMut(String)) {
    let is_shipped = ["src/", "atlas/src/"]
        .iter()
        .any(|folder| name.starts_with(folder));
    if is_shipped && (line.contains(":?}") || line.contains(":#?}")) {
        add("`{:?}` writes nothing in the built site; write what a person reads".to_owned());
    }
}

/// The domain knows no browser, and the framework stays in the app and its tests.
fn border(name: &str, line: &str, add: &mut impl FnMut(String)) {
    let code = line.trim_start();
    if code.starts_with("//") || ["src/", "tests/"].iter().any(|folder| name.starts_with(folder)) {
        return;
    }
    for name in BROWSER_CRATES {
        if names_crate(code, name) {
            add(format!(
                "`{name}` is named outside the app; hand over a plain value instead"
            ));
        }
    }
}

/// Whether code names a crate as the head of a path or of an import.
fn names_crate(code: &str, name: &str) -> bool {
    let boundary = |c: char| !(c.is_alphanumeric() || c == '_' || c == ':');
    code.match_indices(name).any(|(at, _)| {
        let before = code.get(..at).unwrap_or_default();
        let after = code.get(at + name.len()..).unwrap_or_default();
        let is_import = before.trim_end().ends_with("use") && after.starts_with([';', ' ', ':']);
        before.chars().next_back().is_none_or(boundary) && (after.starts_with("::") || is_import)
    })
}

fn direction(line: &str, add: &mut impl FnMut(String)) {
    for declaration in line.split([';', '{', '}']) {
        let Some((property, value)) = declaration.split_once(':') else {
            continue;
        };
        let property = property.trim();
        if PHYSICAL.iter().any(|word| is_side(property, word)) {
            add(format!(
                "`{property}` means a side of the screen; use its logical twin (inline, block, start, end)"
            ));
        }
        let value = value.trim();
        let sided = matches!(property, "text-align" | "float" | "clear" | "caption-side")
            && ["left", "right"].contains(&value.trim_end_matches("!important").trim());
        if sided {
            add(format!(
                "`{property}: {value}` means a side of the screen; use `start` or `end`, `inline-start` or `inline-end`"
            ));
        }
    }
}

/// `border-left` and also `border-left-width`, but not `--left` or `left-hand`.
fn is_side(property: &str, word: &str) -> bool {
    let longer = word.starts_with("border-") && !word.ends_with("radius");
    property == word
        || (longer
            && property
                .strip_prefix(word)
                .is_some_and(|rest| rest.starts_with('-')))
}

/// The site asks no other host for anything; an address of one has its reason on the list.
fn other_hosts(line: &str, add: &mut impl FnMut(String)) {
    let code = line.trim_start();
    if code.starts_with("//") || code.starts_with("/*") || code.starts_with('*') {
        return;
    }
    for scheme in ["http://", "https://"] {
        for (at, _) in line.match_indices(scheme) {
            let address = line.get(at..).unwrap_or_default();
            let host = address.get(scheme.len()..).and_then(|rest| rest.chars().next());
            // The scheme alone is a test of what an address begins with, no address.
            let is_address = host.is_some_and(|c| c.is_alphanumeric());
            if is_address && !ADDRESSES.iter().any(|allowed| address.starts_with(allowed)) {
                let shown: String = address
                    .chars()
                    .take_while(|c| !c.is_whitespace() && *c != '"')
                    .collect();
                add(format!(
                    "`{shown}` is another host; put the file into the site, or the address into the dataset"
                ));
            }
        }
    }
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !(c.is_alphanumeric() || c == '_'))
}

fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

#[cfg(test)]
mod tests {
    use super::{MOST_LINES, concern, mistakes};

    /// How many mistakes a file of this name and text has.
    fn count(name: &str, text: &str) -> usize {
        mistakes(name, text).len()
    }

    #[test]
    fn a_file_may_be_as_long_as_it_may_be() {
        let longest = "a\n".repeat(MOST_LINES);
        assert_eq!(count("src/a.rs", &longest), 0);
        assert_eq!(count("src/a.rs", &format!("{longest}a\n")), 1);
        assert_eq!(count("index.html", &format!("{longest}a\n")), 0);
    }

    #[test]
    fn a_mistake_names_its_line() {
        let found = mistakes("atlas/src/a.rs", "fn a() {}\n    let b = web_sys::window();\n");
        assert_eq!(found.len(), 1);
        assert!(
            found
                .iter()
                .all(|mistake| mistake.starts_with("atlas/src/a.rs:2: `web_sys`")),
            "{found:?}"
        );
    }

    #[test]
    fn the_border_of_the_browser_is_kept() {
        for line in [
            "use leptos::prelude::*;",
            "use js_sys;",
            "let a = wasm_bindgen::JsValue::NULL;",
        ] {
            assert_eq!(count("atlas/src/a.rs", line), 1, "{line}");
            assert_eq!(count("xtask/src/a.rs", line), 1, "{line}");
            assert_eq!(count("src/map/a.rs", line), 0, "{line}");
            assert_eq!(count("tests/render.rs", line), 0, "{line}");
        }
        for line in [
            "// leptos::view is not for here",
            "let wasm = \"wasm_bindgen\";",
            "my_leptos::a()",
            "crate::leptos::a()",
        ] {
            assert_eq!(count("atlas/src/a.rs", line), 0, "{line}");
        }
    }

    #[test]
    fn styles_know_no_left_and_right() {
        for rule in [
            "a { margin-left: 1rem; }",
            "  left: 0;",
            "a{color:red;padding-right:0}",
            "border-left-width: 1px;",
            "text-align: right !important;",
            "float: left;",
            "border-top-left-radius: 2px;",
        ] {
            assert_eq!(count("style/a.css", rule), 1, "{rule}");
        }
        for rule in [
            "margin-inline-start: 1rem;",
            "inset-inline-start: 0;",
            "--left: 0;",
            ".left { color: red; }",
            "text-align: start;",
            "transform-origin: left top;",
            "border-block: 1px;",
        ] {
            assert_eq!(count("style/a.css", rule), 0, "{rule}");
        }
    }

    #[test]
    fn nothing_is_asked_of_another_host() {
        for (name, line) in [
            ("style/a.css", "@import url(https://fonts.example/a.css);"),
            ("src/a.rs", "let a = \"http://example.org\";"),
            ("index.html", "<script src=\"https://cdn.example/a.js\"></script>"),
        ] {
            assert_eq!(count(name, line), 1, "{line}");
        }
        for (name, line) in [
            ("public/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">"),
            ("src/a.rs", "/// The formula is from https://example.org/paper."),
            ("src/a.rs", "address.starts_with(\"https://\")"),
            ("xtask/src/a.rs", "let a = \"https://example.org\";"),
        ] {
            assert_eq!(count(name, line), 0, "{line}");
        }
    }

    #[test]
    fn what_is_unfinished_shows() {
        assert_eq!(count("src/a.rs", "// TODO: later"), 1);
        assert_eq!(count("public/a.js", "// FIXME"), 1);
        assert_eq!(count("src/a.rs", "let todos = METHODOLOGY;"), 0);
    }

    #[test]
    fn what_is_for_programmers_is_shown_to_nobody() {
        let line = "let text = format!(\"{page:?}\");";
        assert_eq!(mistakes("src/pages/city.rs", line).len(), 1);
        assert_eq!(mistakes("atlas/src/geo/view.rs", line).len(), 1);
        assert!(mistakes("xtask/src/dist.rs", line).is_empty());
        assert!(mistakes("src/pages/tests/networks.rs", line).is_empty());
        let before_a_file = format!("#[cfg(test)]\nmod tests;\n{line}");
        assert_eq!(mistakes("src/pages/city.rs", &before_a_file).len(), 1);
        assert!(
            mistakes(
                "src/pages/city.rs",
                &format!("#[cfg(test)]\nmod tests {{\n{line}")
            )
            .is_empty()
        );
    }

    #[test]
    fn data_and_prose_are_no_code() {
        assert!(concern("src/a.rs") && concern("style/a.css"));
        assert!(!concern("data/cities.csv") && !concern("README.md"));
    }
}
