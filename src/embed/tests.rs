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
            events::events_embed(&atlas::query::Query::default())
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
