//! Feeds as RFC 4287 has them. Ids are of the kind that stays (RFC 4151) where the site moves. The time of an
//! entry is that of the dataset's version, as the dataset does not say when each record was last touched.

use super::dates::instant;
use super::place::{city_at, with_country};
use super::{Site, release_day};
use crate::address::Page;
use crate::dataset::Dataset;
use crate::date::Date;
use crate::wire::EventBrief;

/// How many of the newest events a feed has: readers fetch it whole every time.
const MOST_EVENTS: usize = 60;

/// What stands at the head of a feed.
#[derive(Debug, Clone, Copy)]
pub struct Head<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its path from the beginning of the site.
    pub path: &'a str,
    /// The page that it follows.
    pub page: &'a Page,
    /// When anything of it was last changed.
    pub updated: Date,
}

/// One entry.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What names it for ever within the site.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The page it leads to.
    pub page: Page,
    /// When it was last changed.
    pub updated: Date,
    /// What it says.
    pub summary: String,
    /// What sort of entry it is; empty where all are of one.
    pub category: String,
}

/// A feed of events, the newest first; `None` without any, or for a dataset whose version has no day.
#[must_use]
pub fn events(
    dataset: &Dataset,
    site: Site<'_>,
    (title, path, page): (&str, &str, &Page),
    events: &[&EventBrief],
) -> Option<String> {
    let updated = release_day(dataset.version())?;
    let entries: Vec<Entry> = events
        .iter()
        .take(MOST_EVENTS)
        .map(|event| Entry {
            id: format!("events/{}", event.id),
            title: event.name.clone(),
            page: Page::Event(event.id.clone()),
            updated,
            summary: summary(dataset, event),
            category: event.kind.slug().to_owned(),
        })
        .collect();
    let head = Head {
        title,
        path,
        page,
        updated,
    };
    (!entries.is_empty()).then(|| feed(site, &head, &entries))
}

/// When and where an event is, and whose.
fn summary(dataset: &Dataset, event: &EventBrief) -> String {
    let mut when = event.start.to_string();
    if let Some(end) = event.end.filter(|end| *end != event.start) {
        when.push_str(" – ");
        when.push_str(&end.to_string());
    }
    let networks: Vec<&str> = event
        .networks
        .iter()
        .filter_map(|&position| dataset.networks().get(position))
        .map(|network| network.name.as_str())
        .collect();
    let place = city_at(dataset, event.city).map(|city| with_country(&city));
    let networks = (!networks.is_empty()).then(|| networks.join(", "));
    let parts: Vec<String> = [Some(when), place, networks].into_iter().flatten().collect();
    parts.join(" · ")
}

/// A feed.
#[must_use]
pub fn feed(site: Site<'_>, head: &Head<'_>, entries: &[Entry]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.push_str("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n");
    element("id", &site.tag(head.path), &mut out);
    element("title", &format!("{} – {}", head.title, site.name), &mut out);
    element("updated", &instant(head.updated), &mut out);
    link("self", "application/atom+xml", &site.file(head.path), &mut out);
    link("alternate", "text/html", &site.page(head.page), &mut out);
    out.push_str("<author>");
    element("name", site.name, &mut out);
    out.push_str("</author>\n");
    element("rights", "CC BY 4.0", &mut out);
    for entry in entries {
        out.push_str("<entry>\n");
        element("id", &site.tag(&entry.id), &mut out);
        element("title", &entry.title, &mut out);
        element("updated", &instant(entry.updated), &mut out);
        link("alternate", "text/html", &site.page(&entry.page), &mut out);
        if !entry.category.is_empty() {
            out.push_str("<category term=\"");
            escape(&entry.category, &mut out);
            out.push_str("\"/>\n");
        }
        element("summary", &entry.summary, &mut out);
        out.push_str("</entry>\n");
    }
    out.push_str("</feed>\n");
    out
}

fn element(name: &str, text: &str, out: &mut String) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    escape(text, out);
    out.push_str("</");
    out.push_str(name);
    out.push_str(">\n");
}

fn link(rel: &str, media_type: &str, href: &str, out: &mut String) {
    for (open, value) in [
        ("<link rel=\"", rel),
        ("\" type=\"", media_type),
        ("\" href=\"", href),
    ] {
        out.push_str(open);
        escape(value, out);
    }
    out.push_str("\"/>\n");
}

/// XML 1.0, 2.2 and 2.4: marks become entities, and characters that no document may hold are left out.
fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(letter),
            '\r' => out.push_str("&#13;"),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            letter => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::{escape, events};
    use crate::address::Page;
    use crate::export::Site;
    use crate::export::slice::tests::dataset;

    fn unescaped(text: &str) -> String {
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#13;", "\r")
            .replace("&amp;", "&")
    }

    proptest! {
        #[test]
        fn a_reader_finds_what_was_written(text in "[a-z<>&\"';#\\t\\n\\ré]{0,30}") {
            let mut out = String::new();
            escape(&text, &mut out);
            prop_assert!(!out.contains(['<', '>', '"']));
            prop_assert_eq!(unescaped(&out), text);
        }
    }

    #[test]
    fn a_feed_has_what_a_feed_must_have() {
        let dataset = dataset();
        let site = Site {
            name: "Atlas",
            base: "../../",
            base_url: "",
        };
        let all: Vec<_> = dataset.events().iter().collect();
        let text = events(
            &dataset,
            site,
            ("Events", "data/v1/events.atom", &Page::Events),
            &all,
        )
        .unwrap();
        assert_eq!(text.matches("<entry>").count(), 2);
        for part in [
            "<id>tag:cityweave.invalid,2026-11-21:data/v1/events.atom</id>",
            "<updated>2026-11-21T00:00:00Z</updated>",
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"../../data/v1/events.atom\"/>",
            "<summary>2025-09-30 – 2025-10-02 · Seoul, South Korea · World &lt;Cities&gt;</summary>",
            "<summary>2012</summary>",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }
}
