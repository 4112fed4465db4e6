//! What a page says about itself to search engines and to whoever shows a link to it.

use std::fmt::Write as _;

use atlas::address::{Address, Page};
use atlas::dataset::Day;
use atlas::export::slice::{Format, formats_of, path_of};
use atlas::export::web_app::{PAPER, WebApp};
use atlas::lang::Lang;

use super::link_preview::{self, Said};
use super::{Ground, embeds, linked};
use crate::i18n::{DEFAULT, Key, OFFERED};
use crate::pages;

/// Title, description, what shows of a link to the page, links to the same page in other languages and forms, and
/// what it tells programs of its subject.
pub(super) fn head(ground: Ground, page: Option<&Page>) -> String {
    let (t, dataset) = (ground.texts, &ground.loaded.dataset);
    let title = pages::title_of(page, t, dataset);
    let description = page
        .and_then(|page| description(ground, page))
        .unwrap_or_else(|| t.get(Key::AboutLead).to_owned());
    let mut head = format!(
        "<title>{}</title><meta name=\"description\" content=\"{}\">",
        escaped(&title),
        escaped(&description)
    );
    // Writing to a string does not fail.
    let Some(page) = page else {
        head.push_str("<meta name=\"robots\" content=\"noindex\">");
        return head;
    };
    let base = ground.whole_base();
    let address = |lang: Lang| {
        let address = Address {
            lang,
            page: page.clone(),
        };
        format!("{base}{}", address.path().trim_start_matches('/'))
    };
    let _ = write!(
        head,
        "<link rel=\"canonical\" href=\"{}\">",
        escaped(&address(ground.lang))
    );
    for &lang in OFFERED {
        let _ = write!(
            head,
            "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">",
            lang.tag(),
            escaped(&address(lang))
        );
    }
    // Who wishes for none of these languages is answered in the site's own.
    let default = ground.library.site().lang.unwrap_or(DEFAULT);
    let _ = write!(
        head,
        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"{}\">",
        escaped(&address(default))
    );
    let name = pages::name_of(page, t, dataset).unwrap_or_default();
    let picture = link_preview::picture_of(ground, page);
    head.push_str(&link_preview::elements(
        ground,
        &Said {
            title: &title,
            name: &name,
            description: &description,
            address: &address(ground.lang),
            picture: &picture,
        },
    ));
    head.push_str(&app(ground));
    head.push_str(&files(ground, page));
    if let Some(links) = embeds::links(ground, page) {
        head.push_str(&links);
    }
    if let Some(element) = linked::element(ground, page, &description, &picture) {
        head.push_str(&element);
    }
    head
}

/// A day as scripts and search engines read it (ISO 8601).
pub(super) fn iso((year, month, day): Day) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

/// What the site is as an app, and the colour of what the browser draws around it. `boot.js` keeps a site for reading
/// without a connection where a page has this link.
fn app(ground: Ground) -> String {
    let [light, dark] = PAPER;
    format!(
        "<link rel=\"manifest\" href=\"{}\">\
         <meta name=\"theme-color\" content=\"{light}\" media=\"(prefers-color-scheme: light)\">\
         <meta name=\"theme-color\" content=\"{dark}\" media=\"(prefers-color-scheme: dark)\">",
        escaped(&format!("{}{}", ground.base, WebApp::path(ground.lang)))
    )
}

/// Links to the files that hold what the page shows: feed readers and calendars look for them here.
fn files(ground: Ground, page: &Page) -> String {
    formats_of(&ground.loaded.dataset, page)
        .into_iter()
        .filter(|format| matches!(format, Format::Feed | Format::Calendar | Format::JsonLd))
        .map(|format| {
            let (kind, _) = format
                .media_type()
                .split_once(';')
                .unwrap_or((format.media_type(), ""));
            let path = format!("{}{}", ground.base, path_of(page, format));
            format!(
                "<link rel=\"alternate\" type=\"{kind}\" href=\"{}\">",
                escaped(&path)
            )
        })
        .collect()
}

/// What a page tells, in a sentence; `None` for pages that tell of the whole atlas.
fn description(ground: Ground, page: &Page) -> Option<String> {
    let (t, dataset) = (ground.texts, &ground.loaded.dataset);
    let sentence = match page {
        Page::Network(id) => {
            let (ix, network) = dataset.find_network(id.as_str())?;
            let count = dataset.memberships_of_network(ix).count();
            t.count(Key::MetaNetwork, count, &[("network", &network.name)])
        }
        Page::City(id) => {
            let city = dataset.find_city(id.as_str())?;
            let values = [("city", city.name), ("country", &city.country.name)];
            // A city can have several roles in a network; they follow one another.
            let memberships = dataset.memberships_of_city(city.ix);
            let count = memberships.chunk_by(|a, b| a.network == b.network).count();
            t.count(Key::MetaCity, count, &values)
        }
        Page::Event(id) => {
            let event = dataset.find_event(id)?;
            let date = t.date_range(event.start, event.end);
            t.with(Key::MetaEvent, &[("event", &event.name), ("date", &date)])
        }
        Page::Award(id) => {
            let award = dataset.find_award(id)?;
            let name = pages::name_of(page, t, dataset).unwrap_or_else(|| award.programme.clone());
            t.with(Key::MetaAward, &[("award", &name)])
        }
        Page::Organization(id) => {
            let body = dataset.find_organization(id)?;
            t.with(Key::MetaOrganization, &[("organization", &body.name)])
        }
        Page::Data => t.get(Key::DataLead).to_owned(),
        Page::Changes => t.get(Key::ChangesLead).to_owned(),
        _ => return None,
    };
    Some(sentence)
}

/// A text within HTML.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
