//! Citations: of a page or of the whole dataset, with the version that was read.

use super::node::{Node, Table};
use super::release_day;
use crate::date::Date;

/// What is cited.
#[derive(Debug, Clone, Copy)]
pub struct Citation<'a> {
    /// A short name for it: `networks/wego`, or empty for the whole dataset.
    pub key: &'a str,
    /// What the page is called.
    pub title: &'a str,
    /// The name of the site.
    pub site: &'a str,
    /// The dataset's version.
    pub version: &'a str,
    /// The address of the page; empty where it is not known.
    pub url: &'a str,
}

impl Citation<'_> {
    fn day(&self) -> Option<Date> {
        release_day(self.version)
    }

    fn id(&self) -> String {
        let mut id = String::from("cityweave");
        for part in self.key.split('/').chain([self.version]) {
            if !part.is_empty() {
                id.push('-');
                id.push_str(part);
            }
        }
        id
    }

    /// As a line of text.
    #[must_use]
    pub fn text(&self) -> String {
        let Self {
            title,
            site,
            version,
            url,
            ..
        } = self;
        let title = if self.key.is_empty() {
            String::new()
        } else {
            format!("“{title}”. ")
        };
        let space = if url.is_empty() { "" } else { " " };
        format!("{title}{site}, dataset {version}.{space}{url}")
    }

    /// As an entry of BibTeX.
    #[must_use]
    pub fn bibtex(&self) -> String {
        let mut out = format!("@misc{{{},\n", self.id());
        let mut field = |name: &str, value: &str| {
            if !value.is_empty() {
                out.push_str(&format!("  {name} = {{{value}}},\n"));
            }
        };
        // The second pair of braces keeps capitals as they are.
        field("title", &format!("{{{}}}", latex(self.title)));
        field("author", &format!("{{{}}}", latex(self.site)));
        field("howpublished", &latex(self.site));
        if let Some(day) = self.day() {
            field("year", &day.year().to_string());
            field("date", &day.to_string());
        }
        field("note", &format!("Dataset {}", latex(self.version)));
        // Read as it stands; braces alone would end it.
        field("url", &self.url.replace('{', "%7B").replace('}', "%7D"));
        out.push_str("}\n");
        out
    }

    /// As CSL-JSON: a list of one item.
    #[must_use]
    pub fn csl_json(&self) -> String {
        let kind = if self.key.is_empty() { "dataset" } else { "webpage" };
        let issued = self.day().map(|day| {
            let (year, month, day) = day.first_day();
            let parts = [u64::from(year), month.into(), day.into()];
            let parts = Node::List(parts.map(Node::count).into());
            Table::default().list("date-parts", vec![parts]).into()
        });
        let author = Table::default().text("literal", self.site);
        let item = Table::default()
            .text("id", &self.id())
            .text("type", kind)
            .text("title", self.title)
            .list("author", vec![author.into()])
            .text("container-title", self.site)
            .text("version", self.version)
            .maybe("issued", issued)
            .text("URL", self.url);
        Node::List(vec![item.into()]).document()
    }
}

/// Text for LaTeX. Braces are written by name, as BibTeX counts them wherever they stand.
fn latex(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '&' | '%' | '$' | '#' | '_' => {
                out.push('\\');
                out.push(letter);
            }
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::{Citation, latex};

    const WEGO: Citation<'static> = Citation {
        key: "networks/wego",
        title: "R&D {Cities}",
        site: "Cityweave",
        version: "2026-11-21-0a1b2c3d",
        url: "https://atlas.example.org/en/networks/wego",
    };

    /// The text that LaTeX would set.
    fn set(latex: &str) -> String {
        let mut text = latex.to_owned();
        for (name, letter) in [
            ("\\textbraceleft{}", "{"),
            ("\\textbraceright{}", "}"),
            ("\\textasciitilde{}", "~"),
            ("\\textasciicircum{}", "^"),
            ("\\&", "&"),
            ("\\%", "%"),
            ("\\$", "$"),
            ("\\#", "#"),
            ("\\_", "_"),
        ] {
            text = text.replace(name, letter);
        }
        text.replace("\\textbackslash{}", "\\")
    }

    proptest! {
        #[test]
        fn a_reader_finds_what_was_written(text in "[a-c{}~^&%$#_é]{0,12}") {
            let written = latex(&text);
            prop_assert_eq!(set(&written), text);
        }

        #[test]
        fn braces_are_balanced_whatever_the_title(title in "\\PC{0,20}") {
            let entry = Citation { title: &title, ..WEGO }.bibtex();
            let depth = entry.chars().try_fold(0_i32, |depth, letter| match letter {
                '{' => Some(depth + 1),
                '}' => (depth > 0).then(|| depth - 1),
                _ => Some(depth),
            });
            prop_assert_eq!(depth, Some(0));
        }
    }

    #[test]
    fn a_page_is_cited_with_its_version() {
        assert_eq!(
            WEGO.text(),
            "“R&D {Cities}”. Cityweave, dataset 2026-11-21-0a1b2c3d. https://atlas.example.org/en/networks/wego"
        );
        let entry = WEGO.bibtex();
        assert!(
            entry.starts_with("@misc{cityweave-networks-wego-2026-11-21-0a1b2c3d,\n"),
            "{entry}"
        );
        assert!(entry.contains("  year = {2026},\n"), "{entry}");
        let csl: serde_json::Value = serde_json::from_str(&WEGO.csl_json()).unwrap();
        assert_eq!(csl[0]["issued"]["date-parts"][0][2], 21);
        assert_eq!(csl[0]["type"], "webpage");
    }

    #[test]
    fn the_whole_dataset_is_a_dataset() {
        let whole = Citation {
            key: "",
            title: "Cityweave",
            ..WEGO
        };
        assert_eq!(
            whole.text(),
            "Cityweave, dataset 2026-11-21-0a1b2c3d. https://atlas.example.org/en/networks/wego"
        );
        assert!(whole.csl_json().contains("\"type\":\"dataset\""));
    }
}
