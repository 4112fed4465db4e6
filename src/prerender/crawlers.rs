//! What search engines ask a site for: `robots.txt` (RFC 9309) and, where the host tells the whole address of the
//! site, sitemaps with an index of them (sitemaps.org, protocol 0.9). Each page stands there with its forms in the
//! other languages, as its own head has them, and with the day on which it was last changed.

use std::fmt::Write as _;

use atlas::address::{Address, Page};
use atlas::date::Date;
use atlas::export::changes::Change;
use atlas::export::release_day;
use atlas::lang::Lang;

use super::{Ground, head::escaped};
use crate::i18n::DEFAULT;

/// The most pages in all their languages that a sitemap holds. It may have 50,000 addresses and 50 MB, and a page with
/// its links to ten forms takes some 12 kB.
const MOST_PAGES: usize = 2_000;

/// The files with their paths below the site's folder. `langs` are the languages that pages are rendered in,
/// and `changes` those of the dataset, the newest first.
pub(super) fn files(
    ground: &Ground,
    langs: &[Lang],
    pages: &[Page],
    changes: &[Change],
) -> Vec<(String, String)> {
    let settings = ground.library.site();
    let maps = Maps {
        base: &settings.base_url,
        langs,
        default: settings.lang.unwrap_or(DEFAULT),
        release: release_day(ground.library.version()),
        changes,
    };
    maps.files(pages)
}

/// What sitemaps are made of.
struct Maps<'a> {
    /// Where the site begins; empty where that is not known.
    base: &'a str,
    /// The languages that pages are rendered in.
    langs: &'a [Lang],
    /// The language of whoever wishes for none of those that are offered.
    default: Lang,
    /// The day of the dataset's version.
    release: Option<Date>,
    changes: &'a [Change],
}

impl Maps<'_> {
    fn files(&self, pages: &[Page]) -> Vec<(String, String)> {
        let everybody = "User-agent: *\nAllow: /\n";
        let base = self.base;
        // A sitemap names pages by their whole addresses.
        if base.is_empty() {
            return vec![("robots.txt".to_owned(), everybody.to_owned())];
        }
        let parts = pages.chunks(MOST_PAGES).zip(1..);
        let mut files: Vec<(String, String)> = parts
            .map(|(pages, part)| (format!("sitemap-{part}.xml"), self.sitemap(pages)))
            .collect();
        let mut index = String::new();
        for (path, _) in &files {
            // Writing to a string does not fail.
            let _ = write!(index, "<sitemap><loc>{}</loc>", escaped(&format!("{base}{path}")));
            last_change(self.release, &mut index);
            index.push_str("</sitemap>\n");
        }
        files.push(("sitemap.xml".to_owned(), document("sitemapindex", "", &index)));
        files.push((
            "robots.txt".to_owned(),
            format!("{everybody}Sitemap: {base}sitemap.xml\n"),
        ));
        files
    }

    fn sitemap(&self, pages: &[Page]) -> String {
        let mut entries = String::new();
        for page in pages {
            let forms: String = self
                .langs
                .iter()
                .map(|&lang| self.form(lang.tag(), lang, page))
                .chain([self.form("x-default", self.default, page)])
                .collect();
            for &lang in self.langs {
                let _ = write!(entries, "<url><loc>{}</loc>", self.address(lang, page));
                last_change(self.changed(page), &mut entries);
                entries.push_str(&forms);
                entries.push_str("</url>\n");
            }
        }
        document(
            "urlset",
            " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"",
            &entries,
        )
    }

    /// A link to a form of a page, as the page's head has it.
    fn form(&self, tag: &str, lang: Lang, page: &Page) -> String {
        let address = self.address(lang, page);
        format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\"/>")
    }

    /// A page's whole address, as XML has it.
    fn address(&self, lang: Lang, page: &Page) -> String {
        let page = page.clone();
        let path = Address { lang, page }.path();
        escaped(&format!("{}{}", self.base, path.trim_start_matches('/')))
    }

    /// When a page was last changed: a record when it was last named among the changes, or when many were changed at
    /// once. Other pages show what all records are, and change with each version.
    fn changed(&self, page: &Page) -> Option<Date> {
        let record = page.segments();
        let concerns = |change: &&Change| change.records.is_empty() || change.records.contains(&record);
        let change = self.changes.iter().find(concerns);
        change
            .filter(|_| page.is_record())
            .map(|change| change.date)
            .or(self.release)
    }
}

fn last_change(day: Option<Date>, out: &mut String) {
    if let Some(day) = day {
        // Writing to a string does not fail.
        let _ = write!(out, "<lastmod>{day}</lastmod>");
    }
}

fn document(name: &str, namespaces: &str, entries: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <{name} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"{namespaces}>\n{entries}</{name}>\n"
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use atlas::address::Page;
    use atlas::export::changes::Change;
    use atlas::lang::Lang;
    use atlas::slug::Slug;

    use super::{MOST_PAGES, Maps};
    use crate::i18n::OFFERED;

    fn change(date: &str, records: &[&str]) -> Change {
        Change {
            date: date.parse().unwrap(),
            text: "A change.".to_owned(),
            records: records.iter().map(|&record| record.to_owned()).collect(),
        }
    }

    fn maps<'a>(base: &'a str, changes: &'a [Change]) -> Maps<'a> {
        Maps {
            base,
            langs: OFFERED,
            default: Lang::En,
            release: "2026-11-30".parse().ok(),
            changes,
        }
    }

    fn network(id: &str) -> Page {
        Page::Network(Slug::parse(id).unwrap())
    }

    #[test]
    fn without_an_address_there_is_nothing_to_list() {
        let files = maps("", &[]).files(&[Page::Explorer]);
        assert_eq!(
            files,
            [("robots.txt".to_owned(), "User-agent: *\nAllow: /\n".to_owned())]
        );
    }

    #[test]
    fn every_page_stands_there_in_every_language_with_all_its_forms() {
        let files = maps("https://www.example.org/?a&b/", &[]).files(&[network("wego")]);
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["sitemap-1.xml", "sitemap.xml", "robots.txt"]);
        let map = &files[0].1;
        assert_eq!(map.matches("<url>").count(), OFFERED.len());
        assert_eq!(
            map.matches("<xhtml:link").count(),
            OFFERED.len() * (OFFERED.len() + 1)
        );
        assert!(map.contains("<loc>https://www.example.org/?a&amp;b/fr/networks/wego</loc>"));
        assert!(
            map.contains(
                "hreflang=\"x-default\" href=\"https://www.example.org/?a&amp;b/en/networks/wego\"/>"
            )
        );
        assert!(
            files[2]
                .1
                .contains("Sitemap: https://www.example.org/?a&b/sitemap.xml")
        );
    }

    #[test]
    fn the_parts_stay_below_what_a_sitemap_may_hold() {
        let pages: Vec<Page> = (0..=MOST_PAGES)
            .map(|number| network(&format!("a-network-with-a-name-of-some-length-{number}")))
            .collect();
        let files = maps("https://www.example.org/", &[]).files(&pages);
        assert_eq!(files.len(), 4);
        for (name, text) in &files {
            assert!(text.matches("<loc>").count() <= 50_000, "{name}");
            assert!(text.len() < 50_000_000, "{name}: {}", text.len());
        }
        assert!(files[2].1.contains("sitemap-2.xml"));
    }

    #[test]
    fn a_record_has_the_day_of_its_own_last_change() {
        let changes = [
            change("2026-11-30", &["networks/icf"]),
            change("2026-11-25", &["networks/wego"]),
            change("2026-11-21", &[]),
        ];
        let maps = maps("https://www.example.org/", &changes);
        let day = |page: Page| maps.changed(&page).unwrap().to_string();
        assert_eq!(day(network("icf")), "2026-11-30");
        assert_eq!(day(network("wego")), "2026-11-25");
        assert_eq!(day(network("gini")), "2026-11-21");
        assert_eq!(day(Page::Networks), "2026-11-30");
    }
}
