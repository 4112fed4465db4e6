//! What a page says about itself to search engines and to whoever shows a link to it.

use std::fmt::Write as _;

use atlas::address::{Address, Page};
use atlas::lang::Lang;

use super::{Ground, embeds};
use crate::i18n::{Key, OFFERED};
use crate::pages;

/// Title, description, and links to the same page in other languages.
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
    if let Some(links) = embeds::links(ground, page) {
        head.push_str(&links);
    }
    head
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
