//! What the site is as an app that can be installed, in one language (W3C, Web Application Manifest).

use super::node::{Node, Table};
use crate::lang::Lang;

/// The paper of light and of dark pages, as `style/tokens.css` has it.
pub const PAPER: [&str; 2] = ["#fbfcfd", "#0f161d"];

/// The icons, with their sizes, types and purposes: one that is cut to whatever form the system likes is marked so.
const ICONS: [(&str, &str, &str, &str); 4] = [
    ("icon.svg", "any", "image/svg+xml", "any"),
    ("icon-192.png", "192x192", "image/png", "any"),
    ("icon-512.png", "512x512", "image/png", "any"),
    ("icon-maskable-512.png", "512x512", "image/png", "maskable"),
];

/// The site in one language.
#[derive(Debug, Clone, Copy)]
pub struct WebApp<'a> {
    /// Its base path, with slashes at both ends.
    pub base: &'a str,
    /// The language.
    pub lang: Lang,
    /// What the site is called.
    pub name: &'a str,
    /// What it is.
    pub description: &'a str,
}

impl WebApp<'_> {
    /// Where the document stands below the site's folder.
    #[must_use]
    pub fn path(lang: Lang) -> String {
        format!("{}/app.webmanifest", lang.tag())
    }

    /// The document. An installed app starts in its language and stays the same app in every other: its scope is the
    /// whole site.
    #[must_use]
    pub fn json(&self) -> String {
        let base = self.base;
        let icons = ICONS.map(|(file, sizes, kind, purpose)| {
            Node::from(
                Table::default()
                    .text("src", &format!("{base}{file}"))
                    .text("sizes", sizes)
                    .text("type", kind)
                    .text("purpose", purpose),
            )
        });
        let [paper, _] = PAPER;
        let table = Table::default()
            .text("name", self.name)
            .text("short_name", self.name)
            .text("description", self.description)
            .text("lang", self.lang.tag())
            .text("dir", self.lang.dir())
            .text("start_url", &format!("{base}{}/", self.lang.tag()))
            .text("scope", base)
            .text("display", "standalone")
            // Addresses say what is shown and are there to be shared; where a system can show them small, it shall.
            .list("display_override", Node::texts(["minimal-ui"]))
            .text("theme_color", paper)
            .text("background_color", paper)
            .list("icons", icons.into());
        Node::from(table).document()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use serde_json::Value;

    use super::{ICONS, PAPER, WebApp};
    use crate::lang::Lang;

    #[test]
    fn an_app_starts_in_its_language_and_reaches_the_whole_site() {
        let app = WebApp {
            base: "/atlas/",
            lang: Lang::Ar,
            name: "The \"atlas\"",
            description: "أطلس",
        };
        let json: Value = serde_json::from_str(&app.json()).unwrap();
        assert_eq!(json["name"], "The \"atlas\"");
        assert_eq!(json["dir"], "rtl");
        assert_eq!(json["start_url"], "/atlas/ar/");
        assert_eq!(json["scope"], "/atlas/");
        assert_eq!(json["icons"][3]["src"], "/atlas/icon-maskable-512.png");
        assert_eq!(json["icons"][3]["purpose"], "maskable");
    }

    #[test]
    fn its_colours_are_those_of_the_paper_and_its_icons_are_there() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let tokens = std::fs::read_to_string(root.join("style/tokens.css")).unwrap();
        let [light, dark] = PAPER;
        assert!(tokens.contains(&format!("--paper: light-dark({light}, {dark});")));
        for (file, ..) in ICONS {
            assert!(root.join("public").join(file).is_file(), "{file}");
        }
    }
}
