//! The embeds as HTML, over the small dataset of the pages.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use atlas::lang::Lang;
use leptos::prelude::*;

use super::{city, event, events, foot, missing, network, parts};
use crate::app::data;
use crate::pages::tests::records::index;
use crate::test_support::{Stage, dataset};

fn render(path: &'static str, view: fn() -> AnyView) -> String {
    render_in(Lang::En, path, view)
}

fn render_in(lang: Lang, path: &'static str, view: fn() -> AnyView) -> String {
    let stage = Stage {
        dataset: dataset(&index()),
        path,
        detail: None,
    };
    let html = stage.render_in(lang, || {
        super::frame::provide_opened(path);
        view()
    });
    html.replace("<!>", "").replace("<!---->", "")
}

/// The address of an embed, and what shows it.
type Shown = (&'static str, fn() -> AnyView);

fn every_embed() -> Vec<Shown> {
    vec![
        ("/en/cities/daejeon", || {
            city::city_embed(data().find_city("daejeon").unwrap())
        }),
        ("/en/networks/gini", || {
            let (ix, gini) = data().find_network("gini").unwrap();
            network::network_embed(ix, gini)
        }),
        ("/en/events/founding", || event::event_embed(&data().events()[0])),
        ("/en/events", || {
            events::events_embed(&atlas::embed::Embed::new(atlas::embed::View::Events))
        }),
        ("/en/cities/atlantis", missing::missing_embed),
    ]
}

#[test]
fn every_embed_is_named_and_leads_out() {
    for (path, view) in every_embed() {
        let html = render(path, view);
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert!(html.contains("More on Cityweave"), "{path}");
        assert!(html.contains(">Sources</a>"), "{path}");
        for markup in ["<b>", "<script", "<i>"] {
            assert!(!html.contains(markup), "{path}: {markup}");
        }
    }
}

#[test]
fn names_that_stay_english_are_marked_as_such() {
    for ((path, view), names) in every_embed().into_iter().zip([
        &["Daejeon", "Global "][..],
        &["Global ", "Daejeon"],
        &["The later one"],
    ]) {
        let html = render_in(Lang::Ko, path, view);
        for name in names {
            let marked = html.split("lang=\"en\"").skip(1).any(|after| {
                after
                    .split_once('>')
                    .is_some_and(|(_, text)| text.starts_with(name))
            });
            assert!(marked, "{path}: {name}: {html}");
        }
    }
}

#[test]
fn a_city_shows_all_its_networks_with_roles_and_awards() {
    let (path, view) = every_embed()[0];
    let html = render(path, view);
    for text in [
        "Daejeon",
        "President",
        "from 4 September 2024",
        "Founding member",
        "2022 Smart21",
    ] {
        assert!(html.contains(text), "{text}");
    }
    let places = ["President", "Founding member"].map(|text| html.find(text).unwrap());
    assert!(places.is_sorted(), "the highest role first");
    assert!(html.contains("href=\"/en/networks/gini\""));
}

#[test]
fn the_way_to_the_sources_is_that_of_the_record() {
    let html = render("/en/cities/daejeon", foot::foot);
    assert!(html.contains("href=\"/en/cities/daejeon\""), "{html}");
    assert!(
        html.contains("href=\"/en/cities/daejeon#sources-title\""),
        "{html}"
    );
}

#[test]
fn an_unknown_record_leads_to_the_search() {
    let html = render("/en/cities/atlantis", missing::missing_embed);
    assert!(html.contains("Search the atlas"));
    assert!(html.contains("href=\"/en/\""));
}

#[test]
fn a_list_of_events_is_narrowed_by_all_that_the_page_of_events_asks() {
    let narrowed = |search: &str| {
        let embed = atlas::embed::Embed::parse("/embed/v1/events", search).unwrap();
        let events = data().events();
        events
            .iter()
            .filter(|event| events::matches(&embed, event))
            .count()
    };
    let stage = Stage {
        dataset: dataset(&index()),
        path: "/en/events",
        detail: None,
    };
    stage.render(move || {
        for (search, count) in [
            ("", 3),
            ("kind=summit", 2),
            ("kind=summit&mode=online", 0),
            ("kind=no-such", 3),
            ("country=KR&kind=summit", 0),
        ] {
            assert_eq!(narrowed(search), count, "{search}");
        }
    });
}

#[test]
fn a_document_has_room_for_the_map_that_its_address_may_ask_for() {
    let (path, view) = every_embed()[0];
    let html = render(path, view);
    let map = html.find("embed__map").unwrap();
    assert!(html.find("</header>").unwrap() < map && map < html.find("embed__columns").unwrap());
    assert_eq!(
        html.matches(" hidden ").count() + html.matches(" hidden>").count(),
        1,
        "{html}"
    );
}

#[test]
fn a_map_is_told_in_words_that_no_filter_makes_wrong() {
    let html = render("/en/", super::plain::map_embed);
    assert!(html.contains("href=\"/en/networks/gini\""));
    assert!(
        html.contains("href=\"/en/\"") || html.contains("href=\"/en\""),
        "{html}"
    );
}

#[test]
fn events_are_split_by_today() {
    let dataset = dataset(&index());
    let all = dataset.events().len();
    let long_ago = parts::split(dataset, (1800, 1, 1), |_| true);
    assert_eq!((long_ago.coming.len(), long_ago.past.len()), (all, 0));
    assert!(long_ago.coming.is_sorted_by_key(|event| event.start));
    let far_ahead = parts::split(dataset, (2200, 1, 1), |_| true);
    assert_eq!((far_ahead.coming.len(), far_ahead.past.len()), (0, all));
    assert!(
        far_ahead
            .past
            .is_sorted_by_key(|event| std::cmp::Reverse(event.start))
    );
}
