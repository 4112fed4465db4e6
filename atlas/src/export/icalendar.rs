//! Calendars as RFC 5545 has them: whole days, of which the end is the day after (3.6.1), text with escapes
//! (3.3.11), lines folded at 75 octets without cutting a letter (3.1). An event known only to a month or a year
//! is left out, as a calendar would put it on a day.
//!
//! The calendar has no `METHOD`: it is published and invites nobody. The stamp of every event is the day of the
//! dataset's version, so that the same version gives the same bytes.

use super::dates::{basic, day_after, days_of};
use super::place::{city_at, with_country};
use super::{Site, release_day};
use crate::address::Page;
use crate::dataset::Dataset;
use crate::decimal::decimal;
use crate::wire::{EventBrief, EventDetail};

/// The longest line in octets, its break not counted (RFC 5545, 3.1).
const LINE_OCTETS: usize = 75;

/// An event with what is known beyond the index, where that is at hand.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The event in brief.
    pub event: &'a EventBrief,
    /// The whole record.
    pub detail: Option<&'a EventDetail>,
}

/// Whether an event can stand in a calendar: its days are known.
#[must_use]
pub fn has_days(event: &EventBrief) -> bool {
    days_of(event).is_some()
}

/// A calendar of the events whose days are known; `None` where there is none, as a calendar has at least one
/// component (3.6).
#[must_use]
pub fn calendar(dataset: &Dataset, site: Site<'_>, name: &str, entries: &[Entry<'_>]) -> Option<String> {
    let mut out = String::new();
    for entry in entries {
        event(dataset, site, entry, &mut out);
    }
    if out.is_empty() {
        return None;
    }
    let events = std::mem::take(&mut out);
    line("BEGIN", "VCALENDAR", &mut out);
    line("VERSION", "2.0", &mut out);
    line("PRODID", "-//Cityweave//Atlas of city networks//EN", &mut out);
    line("CALSCALE", "GREGORIAN", &mut out);
    let name = escaped(&format!("{name} – {}", site.name));
    // The first is RFC 7986, 5.1; the second is what calendars read before it.
    line("NAME", &name, &mut out);
    line("X-WR-CALNAME", &name, &mut out);
    line("REFRESH-INTERVAL;VALUE=DURATION", "P1D", &mut out);
    out.push_str(&events);
    line("END", "VCALENDAR", &mut out);
    Some(out)
}

fn event(dataset: &Dataset, site: Site<'_>, entry: &Entry<'_>, out: &mut String) {
    let event = entry.event;
    let (Some((first, last)), Some(stamp)) = (days_of(event), release_day(dataset.version())) else {
        return;
    };
    line("BEGIN", "VEVENT", out);
    line("UID", &format!("{}@{}", event.id, site.authority()), out);
    line("DTSTAMP", &format!("{}T000000Z", basic(stamp)), out);
    line("DTSTART;VALUE=DATE", &basic(first), out);
    line("DTEND;VALUE=DATE", &basic(day_after(last)), out);
    line("SUMMARY", &escaped(&event.name), out);
    let city = city_at(dataset, event.city);
    let venue = entry.detail.and_then(|detail| detail.venue.as_ref());
    let venue = venue.map(|venue| venue.english().to_owned());
    let place = [venue, city.as_ref().map(with_country)];
    let place: Vec<String> = place.into_iter().flatten().collect();
    if !place.is_empty() {
        line("LOCATION", &escaped(&place.join(", ")), out);
    }
    if let Some(lonlat) = city.and_then(|city| city.lonlat) {
        // North before east (3.8.1.6).
        let geo = format!("{};{}", decimal(lonlat.lat, 4), decimal(lonlat.lon, 4));
        line("GEO", &geo, out);
    }
    line("CATEGORIES", &escaped(event.kind.slug()), out);
    let networks = event
        .networks
        .iter()
        .filter_map(|&position| dataset.networks().get(position))
        .map(|network| network.name.clone());
    let website = entry.detail.and_then(|detail| detail.website.clone());
    let page = site
        .is_absolute()
        .then(|| site.page(&Page::Event(event.id.clone())));
    let about: Vec<String> = networks.chain(website).chain(page.clone()).collect();
    if !about.is_empty() {
        line("DESCRIPTION", &escaped(&about.join("\n")), out);
    }
    if let Some(page) = page {
        line("URL", &page, out);
    }
    // A day in the calendar, and not a day on which nothing else can be.
    line("TRANSP", "TRANSPARENT", out);
    line("END", "VEVENT", out);
}

/// RFC 5545, 3.3.11. Line breaks of every kind are one; other control characters cannot be written.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(letter);
            }
            '\r' if letters.peek() == Some(&'\n') => {}
            '\r' | '\n' => out.push_str("\\n"),
            letter if letter.is_control() && letter != '\t' => {}
            letter => out.push(letter),
        }
    }
    out
}

/// A content line, folded (RFC 5545, 3.1): a line goes on after a break and a space, which count too.
fn line(name: &str, value: &str, out: &mut String) {
    let mut room = LINE_OCTETS;
    for letter in name.chars().chain([':']).chain(value.chars()) {
        if letter.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE_OCTETS - 1;
        }
        room -= letter.len_utf8();
        out.push(letter);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::{Entry, calendar, escaped, line};
    use crate::export::Site;
    use crate::export::slice::tests::dataset;

    /// Undoes the folding and the escapes.
    fn read(folded: &str) -> Option<(String, String)> {
        let unfolded = folded.replace("\r\n ", "");
        let (name, value) = unfolded.strip_suffix("\r\n")?.split_once(':')?;
        let (mut text, mut letters) = (String::new(), value.chars());
        while let Some(letter) = letters.next() {
            text.push(match letter {
                '\\' => match letters.next()? {
                    'n' => '\n',
                    other => other,
                },
                other => other,
            });
        }
        Some((name.to_owned(), text))
    }

    proptest! {
        #[test]
        fn a_reader_finds_what_was_written(text in "([a-z;,:\\\\\n é한📍]|[ ]){0,120}") {
            let mut out = String::new();
            line("SUMMARY", &escaped(&text), &mut out);
            for folded in out.split_terminator("\r\n") {
                prop_assert!(folded.len() <= 75, "{} octets", folded.len());
            }
            prop_assert_eq!(read(&out), Some(("SUMMARY".to_owned(), text)));
        }
    }

    #[test]
    fn a_day_ends_the_day_after_and_a_year_is_no_day() {
        let dataset = dataset();
        let entries: Vec<Entry<'_>> = dataset
            .events()
            .iter()
            .map(|event| Entry { event, detail: None })
            .collect();
        let site = Site {
            name: "Atlas",
            base: "https://atlas.example.org/",
            base_url: "https://atlas.example.org/",
        };
        let text = calendar(&dataset, site, "Events", &entries).unwrap();
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 1, "{text}");
        for line in [
            "UID:forum-2025@atlas.example.org\r\n",
            "DTSTAMP:20261121T000000Z\r\n",
            "DTSTART;VALUE=DATE:20250930\r\n",
            "DTEND;VALUE=DATE:20251003\r\n",
            "LOCATION:Seoul\\, South Korea\r\n",
            "GEO:37.566;126.9784\r\n",
            "URL:https://atlas.example.org/en/events/forum-2025\r\n",
        ] {
            assert!(text.contains(line), "{line}{text}");
        }
        assert_eq!(calendar(&dataset, site, "None", &[]), None);
    }
}
