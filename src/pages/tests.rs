//! The pages as HTML, over a small dataset that holds every difficulty once.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod endings;
mod lists;
mod networks;
mod places_and_events;
pub(crate) mod records;
mod translated;

use self::records::{award, city, event, index, network, organization, sources_json};
use super::{PagePart, Views, sources, title_of};
use crate::app::data;
use crate::library::{DataError, Detail, Part};
use crate::test_support::{Stage, dataset, english};
use atlas::address::{Address, Languages, Page};
use atlas::lang::Lang;
use leptos::prelude::AnyView;

fn page(path: &str) -> Option<Page> {
    let languages = Languages {
        offered: &[Lang::En],
        preferred: Lang::En,
    };
    let (path, _) = path.split_once('?').unwrap_or((path, ""));
    Address::parse(path, languages).ok().map(|address| address.page)
}

fn render(path: &'static str, detail: Option<Result<Detail, DataError>>) -> String {
    let stage = Stage {
        dataset: dataset(&index()),
        path,
        detail,
    };
    plain(&stage.render(|| view_of(page(path))))
}

/// The page, by the part of the program that has it.
fn view_of(page: Option<Page>) -> AnyView {
    let part = match PagePart::of(page.as_ref(), data()) {
        PagePart::Records => Views::records(),
        PagePart::Compare => Views::compare(),
        PagePart::Overlap => Views::overlap(),
        PagePart::Studio => Views::studio(),
        PagePart::Missing => Views::missing(),
        PagePart::Explorer | PagePart::Pages => Views::pages(),
    };
    (part.view_of)(page)
}

/// The HTML without the marks by which the framework finds its places.
fn plain(html: &str) -> String {
    html.replace("<!>", "").replace("<!---->", "")
}

fn every_page() -> Vec<(&'static str, Option<Result<Detail, DataError>>)> {
    vec![
        ("/en/networks", None),
        ("/en/networks/gini", Some(Ok(network()))),
        ("/en/cities", None),
        ("/en/cities/daejeon", Some(Ok(city()))),
        ("/en/events", None),
        ("/en/events/founding", Some(Ok(event()))),
        ("/en/awards", None),
        ("/en/awards/prize-2022", Some(Ok(award()))),
        ("/en/organizations/bank", Some(Ok(organization()))),
        ("/en/data", None),
        ("/en/changes", None),
        ("/en/about", None),
        ("/en/overlap", None),
        ("/en/embed", None),
        ("/en/compare?cities=daejeon,seattle", None),
        ("/en/networks/nobody", Some(Err(DataError::missing(Part::Detail)))),
        ("/en/nothing/at/all", None),
    ]
}

fn has(html: &str, text: &str) -> bool {
    html.contains(text)
}

#[test]
fn every_page_has_one_heading_that_takes_the_focus() {
    for (path, detail) in every_page() {
        let html = render(path, detail);
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert!(has(&html, "<h1 tabindex=\"-1\">"), "{path}");
    }
}

#[test]
fn markup_in_the_data_is_shown_as_text() {
    for (path, detail) in every_page() {
        let html = render(path, detail);
        for markup in ["<b>", "<script", "<i>", "javascript:alert(1)\""] {
            assert!(!has(&html, markup), "{path}: {markup}");
        }
    }
    let html = render("/en/networks/gini", Some(Ok(network())));
    assert!(has(&html, "Global &lt;b&gt;Innopolis&lt;/b&gt; Network"));
    assert!(has(&html, "&lt;script&gt;"));
}

#[test]
fn every_fact_has_its_sources_on_the_spot() {
    let html = render("/en/networks/gini", Some(Ok(network())));
    let list = html
        .split_once("<ul class=\"facts\">")
        .unwrap()
        .1
        .split_once("</ul>")
        .unwrap()
        .0;
    let facts: Vec<&str> = list.split("</li>").filter(|fact| !fact.is_empty()).collect();
    assert_eq!(facts.len(), 2);
    for fact in facts {
        assert!(has(fact, "class=\"cite\""), "{fact}");
    }
    assert!(
        has(&html, "First, Zürich Press"),
        "the figure is named after its source"
    );
    assert!(has(&html, "1 entry of this record could not be read"));
}

#[test]
fn what_is_claimed_stands_beside_what_is_named() {
    let html = render("/en/networks/gini", Some(Ok(network())));
    assert!(has(
        &html,
        "6 claimed (February 2026); 2 named here; 1 of them for a time that is over; 1 more city in another role"
    ));
    assert!(
        has(&html, "Five founders and one more."),
        "what is counted is said"
    );
    assert!(has(&render("/en/networks", None), "2 named of 6 claimed"));
}

#[test]
fn a_record_of_an_unknown_kind_is_shown() {
    let html = render("/en/networks/gini", Some(Ok(network())));
    for word in ["flotilla", "throne", "ambassador", "nowhere"] {
        assert!(has(&html, word), "{word}");
    }
    assert!(has(&render("/en/networks", None), "flotilla"));
    assert!(has(&render("/en/events/founding", Some(Ok(event()))), "seance"));
}

#[test]
fn the_rows_of_a_city_stand_together_and_say_no_more_than_the_dates() {
    let html = render("/en/networks/gini", Some(Ok(network())));
    assert_eq!(html.matches("rowspan=\"2\"").count(), 1);
    let places: Vec<_> = [
        "President",
        "Founding member",
        "not known when",
        "attested only for 2024",
    ]
    .iter()
    .map(|text| html.find(text).unwrap())
    .collect();
    assert!(
        places.is_sorted_by(|a, b| a < b),
        "highest role first, unknown roles last: {places:?}"
    );
    assert!(has(&html, "September 2024 – June 2025"));
    assert!(has(&html, "from 4 September 2024"));
}

#[test]
fn an_award_says_what_is_missing() {
    for (path, detail) in [
        ("/en/awards/prize-2022", award()),
        ("/en/networks/gini", network()),
    ] {
        let html = render(path, Some(Ok(detail)));
        assert!(has(&html, "20 of 21 are not known here."), "{path}");
        assert!(has(&html, "The names are not known here."), "{path}");
    }
    assert!(has(&render("/en/awards", None), "Smart21: 1 of 21 named"));
}

#[test]
fn a_city_has_its_place_and_its_parts() {
    let html = render("/en/cities/daejeon", Some(Ok(city())));
    for text in [
        "lang=\"ko\"",
        "1,475,221",
        "36.35° N, 127.39° E",
        "approximate, from general knowledge",
        "At the station.",
        "https://www.geonames.org/1835235",
        "https://www.wikidata.org/wiki/Q20921",
        "href=\"/en/networks/gini\"",
        "href=\"/en/awards/prize-2022\"",
        "href=\"/en/organizations/bank\"",
        "href=\"/en/?country=KR\"",
    ] {
        assert!(has(&html, text), "{text}");
    }
}

#[test]
fn an_event_has_its_days_figures_and_editions() {
    let html = render("/en/events/founding", Some(Ok(event())));
    assert!(has(&html, "more than 150"));
    assert_eq!(
        html.matches("<h3><time datetime=\"2024-09-05\">").count(),
        1,
        "a day is named once"
    );
    let order = ["Opening", "Signing", "Dinner"].map(|title| html.find(title).unwrap());
    assert!(order.is_sorted());
    let (before, after) = html.split_once("id=\"after\"").unwrap();
    assert!(has(
        before.split_once("id=\"before\"").unwrap().1,
        "The earlier one"
    ));
    assert!(has(after, "The later one"));
    assert!(has(&html, "href=\"https://www.example.org/\""));
}

#[test]
fn what_is_to_come_stands_before_what_was() {
    // The clock of native builds stands at the beginning of 2026.
    let html = render("/en/events", None);
    let (upcoming, past) = html.split_once("id=\"past\"").unwrap();
    assert!(has(upcoming, "The later one") && !has(upcoming, "Founding"));
    assert!(has(past, "Founding") && has(past, "id=\"year-2023\""));
}

#[test]
fn while_a_record_is_fetched_its_name_is_there() {
    let html = render("/en/events/founding", None);
    assert!(has(&html, "Founding") && has(&html, "role=\"status\""));
}

#[test]
fn a_record_that_cannot_be_had_says_so_under_its_name() {
    for detail in [Err(DataError::broken(Part::Detail)), Ok(city())] {
        let html = render("/en/events/founding", Some(detail));
        assert!(has(&html, "Founding") && has(&html, "role=\"alert\""));
        assert!(has(&html, "arrived incomplete"), "{html}");
    }
}

#[test]
fn an_unknown_address_offers_a_search() {
    for path in ["/en/networks/nobody", "/en/cities/nowhere", "/en/nothing/at/all"] {
        let html = render(path, None);
        assert!(has(&html, "Page not found"), "{path}");
        assert!(
            has(&html, "role=\"search\"") && has(&html, "name=\"q\"") && has(&html, "action=\"/en/\""),
            "{path}"
        );
        assert!(has(&html, "href=\"/en/cities\""), "{path}");
    }
}

#[test]
fn the_credits_have_working_links() {
    let html = render("/en/about", None);
    let data = html
        .split_once("id=\"data\"")
        .unwrap()
        .1
        .split_once("</section>")
        .unwrap()
        .0;
    for url in [
        "https://www.geonames.org/",
        "https://creativecommons.org/licenses/by/4.0/",
        "https://whosonfirst.org/",
        "https://whosonfirst.org/docs/licenses/",
        "https://www.naturalearthdata.com/",
    ] {
        assert!(has(data, &format!("href=\"{url}\"")), "{url}");
    }
    assert!(!has(&html, "](") && !has(&html, "{version}"));
    assert!(has(&html, "2026-11-21") && has(&html, "href=\"/en/sources\""));
}

#[test]
fn links_within_a_page_lead_to_its_sections() {
    let html = render("/en/networks/gini", Some(Ok(network())));
    assert!(has(&html, "href=\"#members\" rel=\"external\""));
    assert!(has(&html, "id=\"members\""));
}

#[test]
fn sources_stand_under_the_initials_of_their_publishers() {
    let stage = Stage {
        dataset: dataset(&index()),
        path: "/en/sources",
        detail: None,
    };
    let sources = records::read(sources_json());
    let html = plain(&stage.render(|| sources::source_list(sources)));
    assert!(has(&html, "<h2>Z ") && has(&html, "<h2>Publisher not known "));
    assert!(has(&html, "2 sources") && has(&html, "&lt;i&gt;Second"));
    assert!(
        has(&html, "id=\"source-first\""),
        "each source has a place of its own"
    );
}

#[test]
fn documents_are_named_after_their_pages() {
    let (t, dataset) = (english(), dataset(&index()));
    let title = |path: &str| title_of(page(path).as_ref(), t, dataset);
    assert_eq!(title("/en/cities/daejeon"), "Daejeon, South Korea – Cityweave");
    assert_eq!(
        title("/en/networks/wta"),
        "World Technopolis Association – Cityweave"
    );
    assert_eq!(
        title("/en/networks/gini"),
        "Global <b>Innopolis</b> Network (GINI) – Cityweave"
    );
    assert_eq!(title("/en/awards/prize-2022"), "Prize 2022 – Cityweave");
    assert_eq!(title("/en/cities/nowhere"), "Page not found – Cityweave");
    assert_eq!(title("/en/a/b/c"), "Page not found – Cityweave");
}

#[test]
fn cities_stand_side_by_side_with_what_they_share_on_top() {
    let html = render("/en/compare?cities=daejeon,hsinchu,seattle", None);
    let all = html.find("Networks of all").unwrap();
    assert!(has(&html, "All are or were in 1 network: GINI."));
    assert!(all < html.find("What it is").unwrap());
    assert!(has(&html, "Founding member") && has(&html, "Observer"));
    assert!(has(&html, "September 2024"));
    assert!(has(&html, "Prize 2022: Smart21"));
    assert_eq!(html.matches("scope=\"col\"").count(), 3);
    let pair = render("/en/compare?cities=daejeon,seattle", None);
    assert!(has(&pair, "Both are or were in 1 network: GINI."));
}

#[test]
fn networks_stand_side_by_side() {
    let html = render("/en/compare?networks=gini,wta", None);
    assert!(has(&html, "No city is known that is in all of them."));
    assert!(has(&html, "href=\"/en/?network=gini&amp;without=wta\""));
    assert!(has(&html, "&lt;b&gt;Innopolis&lt;/b&gt;"));
}

#[test]
fn what_cannot_be_compared_gets_a_sentence_and_a_way_on() {
    for (path, sentence) in [
        ("/en/compare", "Choose two to four cities"),
        ("/en/compare?networks=", "Choose two to four networks"),
        (
            "/en/compare?cities=seattle",
            "Choose at least one more to compare with Seattle.",
        ),
        (
            "/en/compare?cities=seattle,atlantis",
            "“atlantis”, which the atlas does not know",
        ),
        (
            "/en/compare?cities=seattle,seattle",
            "“seattle” stands in the address more than once",
        ),
        (
            "/en/compare?cities=seattle,%3Cb%3E",
            "“&lt;b&gt;”, which is not the name of a record",
        ),
        (
            "/en/compare?cities=seattle&networks=gini",
            "cannot stand side by side",
        ),
    ] {
        let html = render(path, None);
        assert!(has(&html, sentence), "{path}: {html}");
        assert!(has(&html, "class=\"choose__add\""), "{path}");
    }
}

#[test]
fn what_networks_share_leads_to_the_explorer() {
    let html = render("/en/overlap", None);
    assert!(has(&html, "role=\"grid\"") && has(&html, "1 network names cities here."));
    assert_eq!(
        html.matches("tabindex=\"0\" data-at").count(),
        1,
        "one stop of the Tab key"
    );
    assert!(has(
        &html,
        "href=\"/en/?network=gini\" aria-label=\"GINI: 3 cities\""
    ));
    let html = render("/en/overlap?networks=wta,gini,nobody&sort=size", None);
    assert!(has(
        &html,
        "href=\"/en/?network=gini&amp;without=wta\" aria-label=\"Only in GINI: 3 cities\""
    ));
    assert!(has(&html, "“nobody”, which the atlas does not know"));
}
