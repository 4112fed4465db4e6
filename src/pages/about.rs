//! What the atlas is, how its data is made, and under which terms it stands.

use atlas::address::Page;
use leptos::prelude::*;

use super::keeping::keeping;
use super::linked::linked;
use super::parts::record;
use super::sections::Sections;
use crate::address::here;
use crate::app::data;
use crate::i18n::{Key, texts};

/// Where the credits lead. GeoNames and Who's On First ask for theirs by licence.
pub(super) const CREDITS: [(&str, &str); 8] = [
    ("geonames", "https://www.geonames.org/"),
    ("cc-by", "https://creativecommons.org/licenses/by/4.0/"),
    ("wof", "https://whosonfirst.org/"),
    ("wof-licence", "https://whosonfirst.org/docs/licenses/"),
    ("cldr", "https://cldr.unicode.org/"),
    ("unicode-licence", "https://www.unicode.org/license.txt"),
    ("natural-earth", "https://www.naturalearthdata.com/"),
    ("world-atlas", "https://github.com/topojson/world-atlas"),
];

/// About the atlas.
pub(super) fn about_page() -> AnyView {
    let (here, t) = (here(), texts());
    let mut sections = Sections::default();
    let mut add = |id, title, keys: &'static [Key]| {
        sections.add(id, t.get(title), None, move || paragraphs(keys));
    };
    add(
        "making",
        Key::AboutMakingTitle,
        &[Key::AboutMaking, Key::AboutMakingWords],
    );
    add(
        "gaps",
        Key::AboutGapsTitle,
        &[Key::AboutGaps, Key::AboutGapsDates, Key::AboutGapsSources],
    );
    add(
        "data",
        Key::AboutDataTitle,
        &[Key::AboutDataOwn, Key::AboutDataPlaces, Key::AboutDataCode],
    );
    add("map", Key::AboutMapTitle, &[Key::AboutMap]);
    add(
        "accessibility",
        Key::AboutAccessibilityTitle,
        &[Key::AboutAccessibility, Key::AboutAccessibilityMap],
    );
    sections.add("privacy", t.get(Key::AboutPrivacyTitle), None, || {
        view! { {paragraphs(&[Key::AboutPrivacy, Key::AboutOffline])}{keeping()} }.into_any()
    });

    let version = t.with(Key::AboutVersion, &[("version", data().version())]);
    let end = || {
        let (data, changes) = (here.href(&Page::Data), here.href(&Page::Changes));
        let more = linked(t.get(Key::DataMore), &[("data", &data), ("changes", &changes)]);
        view! { <p class="quiet">{version.clone()}</p><p>{more}</p> }.into_any()
    };
    let body = view! {
        <p class="lead">{t.get(Key::AboutLead)}</p>
        {sections.finish(&end)}
    }
    .into_any();
    record(String::new(), t.get(Key::AboutTitle).into_any(), body)
}

fn paragraphs(keys: &[Key]) -> AnyView {
    let sources = here().href(&Page::Sources);
    let addresses: Vec<(&str, &str)> = CREDITS
        .into_iter()
        .chain([("sources", sources.as_str())])
        .collect();
    keys.iter()
        .map(|key| view! { <p>{linked(texts().get(*key), &addresses)}</p> })
        .collect_view()
        .into_any()
}
