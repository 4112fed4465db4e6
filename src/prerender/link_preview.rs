//! What shows of a link to a page where somebody shares it: Open Graph (ogp.me), which X and others read too.

use std::fmt::Write as _;

use atlas::address::Page;
use atlas::dataset::Dataset;
use atlas::export::picture;
use atlas::lang::Lang;
use atlas::slug::Slug;

use super::Ground;
use super::head::escaped;
use crate::i18n::Key;

/// What a page says of itself.
pub(super) struct Said<'a> {
    /// Its title.
    pub(super) title: &'a str,
    /// What it is called.
    pub(super) name: &'a str,
    /// What it tells, in a sentence.
    pub(super) description: &'a str,
    /// Its address.
    pub(super) address: &'a str,
    /// The whole address of its picture; empty where there is none.
    pub(super) picture: &'a str,
}

/// The elements of the head.
pub(super) fn elements(ground: Ground, said: &Said<'_>) -> String {
    let mut head = String::new();
    let mut property = |name: &str, value: &str| {
        // Writing to a string does not fail.
        let _ = write!(head, "<meta property=\"{name}\" content=\"{}\">", escaped(value));
    };
    property("og:type", "website");
    property("og:title", said.title);
    property("og:description", said.description);
    property("og:site_name", &ground.library.site().name);
    property("og:locale", locale(ground.lang));
    property("og:url", said.address);
    if !said.picture.is_empty() {
        let name = if said.picture.ends_with(picture::ATLAS) {
            ground.texts.get(Key::SiteTitle)
        } else {
            said.name
        };
        let alt = ground.texts.with(Key::MetaPicture, &[("name", name)]);
        property("og:image", said.picture);
        property("og:image:type", "image/png");
        property("og:image:width", &picture::WIDTH_PX.to_string());
        property("og:image:height", &picture::HEIGHT_PX.to_string());
        property("og:image:alt", &alt);
    }
    // The rest of a card is taken from what stands above.
    let card = if said.picture.is_empty() {
        "summary"
    } else {
        "summary_large_image"
    };
    let _ = write!(head, "<meta name=\"twitter:card\" content=\"{card}\">");
    head
}

/// The whole address of a page's picture: its own, or that of the city where what it shows is, or that of the whole
/// atlas. Empty where none was drawn, as where the host does not tell the address of the site.
pub(super) fn picture_of(ground: Ground, page: &Page) -> String {
    let base_url = &ground.library.site().base_url;
    if base_url.is_empty() {
        return String::new();
    }
    let city = city_of(&ground.loaded.dataset, page).map(|city| picture::path_of(&city));
    [
        Some(picture::path_of(page)),
        city,
        Some(picture::ATLAS.to_owned()),
    ]
    .into_iter()
    .flatten()
    .find(|path| ground.folder.join(path).is_file())
    .map(|path| format!("{base_url}{path}"))
    .unwrap_or_default()
}

/// The city where what a page shows is.
fn city_of(dataset: &Dataset, page: &Page) -> Option<Page> {
    let position = match page {
        Page::Event(id) => dataset.find_event(id)?.city?,
        Page::Organization(id) => dataset.find_organization(id)?.city?,
        _ => return None,
    };
    let city = dataset.cities().nth(position)?;
    Slug::parse(city.id).map(Page::City)
}

/// Open Graph names languages only together with a country. These are the names that those who read it know, and say
/// nothing about a spelling.
fn locale(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en_US",
        Lang::Fr => "fr_FR",
        Lang::It => "it_IT",
        Lang::Zh => "zh_CN",
        Lang::Th => "th_TH",
        Lang::Vi => "vi_VN",
        Lang::Ko => "ko_KR",
        Lang::Es => "es_ES",
        Lang::Ar => "ar_AR",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use atlas::address::Page;
    use atlas::slug::Slug;

    use super::{city_of, locale};
    use crate::i18n::OFFERED;
    use crate::test_support::dataset;

    #[test]
    fn what_has_no_picture_of_its_own_has_that_of_its_city() {
        let dataset = dataset(
            r#"{"format": {"major": 1, "minor": 0}, "version": "x",
                "regions": [{"code": "030", "name": "Eastern Asia"}],
                "countries": [{"code": "KR", "name": "South Korea", "region": 0}],
                "cities": {"id": ["busan", "seoul"], "name": ["Busan", "Seoul"], "local": ["", ""],
                    "langs": ["ko"], "local_lang": [0, 0], "country": [0, 0], "kinds": ["city"], "kind": [0, 0],
                    "lon": [129, 127], "lat": [35, 37], "population": [0, 0]},
                "networks": [],
                "memberships": {"network": [], "city": [], "roles": [], "role": [], "from": [], "to": []},
                "events": [{"id": "forum", "name": "Forum", "kind": "forum", "start": "2025", "city": 1,
                    "networks": []}],
                "organizations": [{"id": "press", "name": "Press", "kind": "media"}]}"#,
        );
        let id = |id| Slug::parse(id).unwrap();
        assert_eq!(
            city_of(dataset, &Page::Event(id("forum"))),
            Some(Page::City(id("seoul")))
        );
        for page in [
            Page::Event(id("none")),
            Page::Organization(id("press")),
            Page::City(id("seoul")),
            Page::About,
        ] {
            assert_eq!(city_of(dataset, &page), None, "{page:?}");
        }
    }

    #[test]
    fn a_locale_begins_with_its_language() {
        for &lang in OFFERED {
            let (language, country) = locale(lang).split_once('_').unwrap();
            assert_eq!(language, lang.tag());
            assert_eq!(country.len(), 2);
        }
    }
}
