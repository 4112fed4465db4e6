//! What a page tells of its subject to programs: JSON-LD in the words of schema.org.

use atlas::address::Page;
use atlas::export::slice::Record;
use atlas::export::{Site, jsonld};

use super::Ground;
use crate::i18n::Key;
use crate::library::Detail;
use crate::pages;

/// The element with it; nothing for a page that has no subject. It is data, which no policy on scripts minds.
pub(super) fn element(ground: Ground, page: &Page, description: &str, picture: &str) -> Option<String> {
    let (t, dataset) = (ground.texts, &ground.loaded.dataset);
    let site = Site {
        name: &ground.library.site().name,
        base: ground.whole_base(),
        base_url: &ground.library.site().base_url,
    };
    let detail = ground.detail(page);
    let above = above(page).into_iter().filter_map(|page| {
        let name = match page {
            // The first page has the name of the site here, as the others stand below it.
            Page::Explorer => site.name.to_owned(),
            _ => pages::name_of(&page, t, dataset)?,
        };
        Some((name, page))
    });
    let above: Vec<(String, Page)> = above.collect();
    let above: Vec<(&str, Page)> = above
        .iter()
        .map(|(name, page)| (name.as_str(), page.clone()))
        .collect();
    let name = pages::name_of(page, t, dataset)?;
    let description = match page {
        // A dataset is found by what is in it.
        Page::Data => format!("{} {description}", t.get(Key::AboutLead)),
        _ => description.to_owned(),
    };
    let text = jsonld::head(&jsonld::Head {
        dataset,
        site,
        lang: ground.lang,
        page,
        name: &name,
        dataset_name: t.get(Key::SiteTitle),
        record: record(&detail),
        description: &description,
        picture,
        above: &above,
    })?;
    Some(format!("<script type=\"application/ld+json\">{text}</script>"))
}

/// The pages that a page stands below, the first one first.
fn above(page: &Page) -> Vec<Page> {
    let list = match page {
        Page::Explorer => return Vec::new(),
        Page::Network(_) => Some(Page::Networks),
        Page::City(_) => Some(Page::Cities),
        Page::Event(_) => Some(Page::Events),
        Page::Award(_) => Some(Page::Awards),
        _ => None,
    };
    [Some(Page::Explorer), list].into_iter().flatten().collect()
}

fn record(detail: &Detail) -> Option<Record<'_>> {
    match detail {
        Detail::None => None,
        Detail::Network(network) => Some(Record::Network(network)),
        Detail::City(city) => Some(Record::City(city)),
        Detail::Event(event) => Some(Record::Event(event)),
        Detail::Award(award) => Some(Record::Award(award)),
        Detail::Organization(body) => Some(Record::Organization(body)),
    }
}
