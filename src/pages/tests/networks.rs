//! Networks and award rounds: their lives, their organs, their stages.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use serde_json::{Value, json};

use super::records::{index, network, read, sources_json};
use super::{has, page, plain, view_of};
use crate::library::Detail;
use crate::test_support::{Stage, dataset};

fn render_over(index: &str, path: &'static str, detail: Option<Detail>) -> String {
    let stage = Stage {
        dataset: dataset(index),
        path,
        detail: detail.map(Ok),
    };
    plain(&stage.render(|| view_of(page(path))))
}

fn render(path: &'static str, detail: Detail) -> String {
    render_over(&index(), path, Some(detail))
}

/// What stands between the section of an id and the next.
fn section<'a>(html: &'a str, id: &str) -> &'a str {
    let (_, section) = html.split_once(&format!("<section id=\"{id}\"")).unwrap();
    section.split("</section>").next().unwrap()
}

/// A network in preparation with two editions of a series.
fn forming() -> Detail {
    Detail::Network(Arc::new(read(json!({
        "id": "gini", "names": {"en": "Innopolis"}, "kind": "alliance", "status": "forming",
        "steps": [
            {"text": "The statute is still to be written.", "state": "open", "date": "2024", "cites": [0]},
            {"text": "The seat was chosen.", "state": "settled", "date": "2024-09-04", "cites": [1]}
        ],
        "organs": [
            {"id": "office", "name": "The office", "kind": "secretariat", "host": "daejeon", "cites": [0]},
            {"id": "meeting", "name": "The meeting", "kind": "assembly", "cites": [0]}
        ],
        "events": ["later", "founding", "earlier"], "series": [["later", "earlier"]],
        "cites": [0], "sources": sources_json()
    }))))
}

#[test]
fn what_is_settled_stands_apart_from_what_is_open() {
    let html = render("/en/networks/gini", forming());
    let steps = section(&html, "steps");
    let (settled, open) = steps.split_once("Open</h3>").unwrap();
    assert!(has(settled, "The seat was chosen.") && has(settled, "datetime=\"2024-09-04\""));
    assert!(has(open, "The statute is still to be written.") && has(open, "datetime=\"2024\""));
    assert_eq!(steps.matches("class=\"cite\"").count(), 2);
}

#[test]
fn organs_stand_from_who_convenes_to_who_carries_out() {
    let html = render("/en/networks/gini", forming());
    let organs = section(&html, "organs");
    let places = [
        "Where members meet",
        "The meeting",
        "Who carries it out",
        "The office",
        "Daejeon",
    ]
    .map(|text| organs.find(text).unwrap());
    assert!(places.is_sorted(), "{organs}");
    assert!(!has(organs, "Who judges"), "an empty tier is left out");
    let unknown = render("/en/networks/gini", network());
    assert!(has(section(&unknown, "organs"), "Further bodies"));
}

#[test]
fn editions_of_a_series_stand_together() {
    let html = render("/en/networks/gini", forming());
    let events = section(&html, "events");
    let (series, others) = events.split_once("Other events").unwrap();
    assert!(has(series, "Summit: 2 editions, 2023 to 2027"), "{series}");
    assert!(has(series, "The later one") && has(series, "The earlier one"));
    assert!(has(others, "Founding") && !has(others, "The later one"));
}

#[test]
fn a_timeline_is_also_a_list_and_no_more_exact_than_its_dates() {
    let html = render("/en/networks/gini", network());
    let timeline = section(&html, "timeline");
    assert!(has(
        timeline,
        "The life of Global &lt;b&gt;Innopolis&lt;/b&gt; Network from 2017 to 2027"
    ));
    let list = timeline.split_once("<table").unwrap().1;
    assert!(has(list, "<time datetime=\"2017\">2017</time>") && has(list, "New name; until then: Old name"));
    assert!(
        has(list, "href=\"/en/events/founding\"") && has(list, "2 joined"),
        "{list}"
    );
    let founded = list.find("2024-09\"").unwrap();
    assert!(list.find("\"2017\"").unwrap() < founded && founded < list.find("2027-05").unwrap());
}

#[test]
fn counts_of_a_year_stand_side_by_side_with_what_is_named() {
    let html = render("/en/networks/gini", network());
    let counts = section(&html, "counts");
    let row = |year: &str| {
        let (_, row) = counts.split_once(&format!("role=\"rowheader\">{year}<")).unwrap();
        row.split("</tr>").next().unwrap().to_owned()
    };
    assert!(has(&row("2026"), ">6") && has(&row("2026"), "Five founders and one more."));
    assert!(
        has(&row("2024"), "September 2024") && has(&row("2024"), ">2</td>"),
        "{}",
        row("2024")
    );
    assert!(has(&row("undated"), ">9"));
}

#[test]
fn members_are_counted_by_role_and_country() {
    let html = render("/en/networks/gini", network());
    let members = section(&html, "members");
    assert!(
        has(members, "href=\"/en/?network=gini&amp;role=president\""),
        "{members}"
    );
    assert!(has(members, "href=\"/en/?network=gini&amp;country=US\""));
}

/// Cases of which nobody knows whose they were, and cities that were chosen from them.
fn cases() -> Detail {
    Detail::Award(Arc::new(read(json!({
        "id": "prize-2022", "network": "wta", "programme": "Prize", "year": 2022,
        "stages": [
            {"id": "in", "name": "Submitted", "count": 188, "unit": "cases", "from_cities": 41, "cites": [0]},
            {"id": "out", "name": "Chosen", "announced": "2022-11", "count": 52, "unit": "cases", "cites": [0]},
            {"id": "beside", "name": "Beside", "count": 60, "unit": "cases", "recipients": ["seattle"], "missing": 59, "cites": [0]}
        ],
        "criteria": [{"name": "Courage", "cites": [0]}],
        "jury": [{"id": "jury", "name": "The elders", "kind": "jury", "role": "They score.", "cites": [0]}],
        "cites": [0], "sources": sources_json()
    }))))
}

#[test]
fn a_round_is_a_funnel_in_its_own_units() {
    let html = render("/en/awards/prize-2022", cases());
    let stages = section(&html, "stages");
    assert_eq!(
        stages.matches("stage--funnel").count(),
        2,
        "what stands beside has no bar"
    );
    assert!(
        has(
            stages,
            "188 cases from 41 cities · day of the announcement not known"
        ),
        "{stages}"
    );
    assert!(has(stages, "52 cases · announced November 2022"));
    assert!(has(stages, "width=\"27.66%\""), "52 of 188");
    assert!(has(stages, "Outlined: counted, but not named"));
    assert_eq!(stages.matches("The names are not known here.").count(), 2);
    assert!(has(stages, "59 of 60 are not known here."));
    assert!(has(section(&html, "criteria"), "Courage") && has(section(&html, "jury"), "They score."));
}

#[test]
fn a_programme_of_several_years_is_a_table_of_ways() {
    let mut index: Value = serde_json::from_str(&index()).unwrap();
    index["awards"] = json!([
        {"id": "prize-2023", "network": 1, "programme": "Prize", "year": 2023, "stages": [
            {"name": "Smart21", "count": 21, "cities": [0, 2]}, {"name": "Community of the Year", "count": 1, "cities": [2]}]},
        {"id": "prize-2022", "network": 1, "programme": "Prize", "year": 2022, "stages": [
            {"name": "Smart21", "count": 21, "cities": [0]}]}
    ]);
    let html = render_over(&index.to_string(), "/en/awards", None);
    let table = html.split_once("<table class=\"ways\">").unwrap().1;
    let table = table.split("</table>").next().unwrap();
    assert!(
        table.find("2022").unwrap() < table.find("2023").unwrap(),
        "time runs from left to right"
    );
    let (first, second) = table.split_once("Seattle").unwrap();
    assert!(has(first, "Daejeon"), "who is named in most years stands first");
    assert_eq!(first.matches("Smart21").count(), 2);
    assert!(has(second, "Winner") && has(second, "<td></td>"), "{second}");
    let single = render_over(&super::records::index(), "/en/awards", None);
    assert!(!has(&single, "class=\"ways\""), "one year is no way");
}
