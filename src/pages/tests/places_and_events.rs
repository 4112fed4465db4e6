//! The pages of cities, events, organizations and sources.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use serde_json::{Value, json};

use super::records::{self, index, read, sources_json};
use super::{has, page, plain, render, view_of};
use crate::library::{DataError, Detail, Part};
use crate::pages::sources;
use crate::test_support::{Stage, dataset};

/// A page over the index as `change` leaves it.
fn render_over(
    change: impl FnOnce(&mut Value),
    path: &'static str,
    detail: Option<Result<Detail, DataError>>,
) -> String {
    let mut json: Value = serde_json::from_str(&index()).unwrap();
    change(&mut json);
    let stage = Stage {
        dataset: dataset(&json.to_string()),
        path,
        detail,
    };
    plain(&stage.render(|| view_of(page(path))))
}

fn broken() -> Option<Result<Detail, DataError>> {
    Some(Err(DataError::broken(Part::Detail)))
}

/// The part of a page between two texts.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    html.split_once(from).unwrap().1.split_once(to).unwrap().0
}

#[test]
fn without_its_record_a_page_says_what_the_index_knows() {
    for (path, known) in [
        (
            "/en/cities/daejeon",
            &[
                "South Korea",
                "href=\"/en/networks/gini\"",
                "President",
                "Smart21",
                "36.35° N",
                "href=\"/en/events/founding\"",
                "href=\"/en/cities/hsinchu\"",
            ][..],
        ),
        (
            "/en/events/founding",
            &[
                "4 – 5 September 2024",
                "href=\"/en/cities/daejeon\"",
                "href=\"/en/networks/gini\"",
            ],
        ),
        ("/en/organizations/bank", &["Seattle", "United States"]),
    ] {
        let html = render(path, broken());
        assert!(has(&html, "role=\"alert\""), "{path}");
        assert!(
            has(&html, "What follows is what the list of all records knows"),
            "{path}"
        );
        for text in known {
            assert!(has(&html, text), "{path}: {text}");
        }
        assert!(
            !has(&html, "id=\"sources-title\""),
            "{path} has no sources to list"
        );
    }
}

#[test]
fn a_city_has_its_way_through_a_programme() {
    let more_rounds = |index: &mut Value| {
        let round = |year: u16, stages: Value| {
            json!({"id": format!("prize-{year}"), "network": 1,
            "programme": "Prize", "year": year, "stages": stages})
        };
        index["awards"] = json!([
            round(
                2023,
                json!([{"name": "Smart21", "cities": [0]}, {"name": "Top7", "count": 1, "cities": [0]}])
            ),
            round(
                2022,
                json!([{"name": "Smart21", "count": 21, "cities": [1]}, {"name": "Top7", "count": 1, "cities": [2]}])
            ),
            round(2021, json!([{"name": "Smart21", "count": 1, "cities": [0]}])),
            round(2020, json!([{"name": "Smart21", "cities": [1]}])),
        ]);
    };
    let html = render_over(more_rounds, "/en/cities/daejeon", broken());
    let way = between(&html, "<table class=\"way\">", "</table>");
    for year in ["2021", "2022", "2023"] {
        assert!(has(way, &format!("<th scope=\"col\">{year}</th>")), "{year}");
    }
    assert!(!has(way, "2020"), "the way begins with the city's first year");
    let (widest, narrowest) = way.split_once("Top7</th>").unwrap();
    assert_eq!(widest.matches("way__mark").count(), 2);
    assert!(
        has(widest, "not all names are known"),
        "20 of 21 are missing in 2022"
    );
    assert_eq!(narrowest.matches("way__mark").count(), 1);
    assert!(!has(narrowest, "not all names are known"));
    assert!(has(narrowest, "aria-label=\"Top7: Prize 2023\""));
}

#[test]
fn one_round_needs_no_table_of_years() {
    let html = render("/en/cities/daejeon", Some(Ok(records::city())));
    assert!(has(&html, "Smart21") && !has(&html, "class=\"way\""));
}

/// A city with two dated memberships and one without a date, and what others tell of it.
fn told_city() -> Detail {
    Detail::City(Arc::new(read(json!({
        "id": "daejeon", "kind": "city", "names": {"en": "Daejeon"},
        "memberships": [
            {"network": "gini", "city": "daejeon", "role": "president", "from": "2024-09-04", "cites": [0]},
            {"network": "wta", "city": "daejeon", "role": "member", "from": "1998", "to": "2010", "cites": [0]},
            {"network": "wta", "city": "daejeon", "role": "observer", "cites": [0]}
        ],
        "told": [
            {"by": {"is": "event", "id": "founding"}, "facts": [{"text": "Daejeon <b>hosted</b> it.", "cites": [1]}],
                "figures": [{"label": "parks in Daejeon", "value": 7.0, "cites": [0]}]},
            {"by": {"is": "network", "id": "gini"}, "facts": [{"text": "Daejeon began it.", "cites": [0]}]},
            {"by": {"is": "spirit", "id": "x"}}
        ],
        "sources": sources_json()
    }))))
}

#[test]
fn the_networks_of_a_city_are_bars_and_a_table() {
    let html = render("/en/cities/daejeon", Some(Ok(told_city())));
    assert!(has(&html, "Networks of Daejeon over time, 1998 to 2026."));
    let chart = between(&html, "<svg role=\"img\"", "</svg>");
    assert!(has(chart, "GINI · President") && has(chart, "World Technopolis Association · Member"));
    assert_eq!(chart.matches("chart__fill").count(), 2);
    assert_eq!(chart.matches("chart__open").count(), 1, "one end is not known");
    assert!(has(&html, "1 role has no date and no bar."));
    assert!(has(&html, "from 4 September 2024"), "the table says it in words");
}

#[test]
fn what_others_tell_stands_under_their_names_with_its_sources() {
    let html = render("/en/cities/daejeon", Some(Ok(told_city())));
    let told = between(&html, "id=\"told\"", "id=\"figures\"");
    assert!(has(told, "Daejeon &lt;b&gt;hosted&lt;/b&gt; it."));
    assert!(has(told, "href=\"/en/events/founding\"") && has(told, "href=\"/en/networks/gini\""));
    assert_eq!(told.matches("class=\"cite\"").count(), 2);
    assert!(has(&html, "parks in Daejeon"));
    assert!(has(&html, "1 entry of this record could not be read"));
}

#[test]
fn a_city_has_its_peers_and_what_they_are_in() {
    let more_members = |index: &mut Value| {
        index["memberships"] = json!({"network": [0, 0, 0, 1, 1], "city": [0, 1, 2, 1, 2],
            "roles": ["member"], "role": [0, 0, 0, 0, 0], "from": ["", "", "", "", ""], "to": ["", "", "", "", ""]});
    };
    let html = render_over(more_members, "/en/cities/daejeon", broken());
    let peers = between(&html, "id=\"peers\"", "</section>");
    let (near, far) = (peers.find("Hsinchu").unwrap(), peers.find("Seattle").unwrap());
    assert!(near < far, "of equals the nearer stands first");
    let lacking = between(&html, "id=\"peer-networks\"", "</section>");
    assert!(has(lacking, "href=\"/en/networks/wta\"") && !has(lacking, "href=\"/en/networks/gini\""));
    let near = between(&html, "id=\"near\"", "</section>");
    assert!(has(near, "Hsinchu") && has(near, "south"));
}

#[test]
fn an_event_says_where_it_stands_to_today() {
    // The clock of native builds stands at the beginning of 2026.
    for (path, said) in [
        ("/en/events/later", "To come: in 16 months"),
        ("/en/events/founding", "Over: 16 months ago"),
        ("/en/events/earlier", "Over: 3 years ago"),
    ] {
        assert!(has(&render(path, None), said), "{path}");
    }
    let this_year = |index: &mut Value| index["events"][0]["start"] = json!("2026");
    let html = render_over(this_year, "/en/events/later", None);
    assert!(has(&html, "it may be over or still to come"));
}

#[test]
fn events_are_narrowed_down_by_the_address() {
    let html = render("/en/events?network=gini&kind=summit", None);
    assert!(has(&html, "3 events of the networks"));
    let html = render("/en/events?country=KR", None);
    assert!(has(&html, "1 of 3 events") && has(&html, "Founding") && !has(&html, "The later one"));
    assert!(has(&html, "None of these events is known to be still to come."));
    assert!(has(&html, "Clear all filters"));
    let html = render("/en/events?network=nobody&month=2024-13", None);
    assert!(has(&html, "3 events</p>"), "what is not known leaves nothing out");
    assert!(has(&html, "network “nobody”") && has(&html, "month “2024-13”"));
    assert!(!has(&html, "Clear all filters"));
}

#[test]
fn what_is_known_to_a_month_stands_below_the_months_days() {
    let html = render("/en/events", None);
    let upcoming = between(&html, "id=\"upcoming\"", "id=\"past\"");
    assert!(has(upcoming, "<h3>Sometime in May 2027</h3>"));
    let html = render("/en/events?show=calendar&month=2027-05", None);
    let (days, below) = html.split_once("</table>").unwrap();
    assert!(!has(days.split_once("<table").unwrap().1, "The later one"));
    assert!(has(below, "<h3>Sometime in May 2027</h3>") && has(below, "The later one"));
    let html = render("/en/events?show=calendar&month=2023-08", None);
    assert!(has(
        html.split_once("</table>").unwrap().1,
        "<h3>Sometime in 2023</h3>"
    ));
    assert!(has(&html, "No event of August 2023 is known here."));
    assert!(has(&html, "The nearest after: September 2024"));
    assert!(!has(&html, "The nearest before"), "a year is no month");
}

#[test]
fn a_calendar_has_events_on_their_days() {
    let html = render("/en/events?show=calendar&month=2024-09", None);
    let days: Vec<&str> = between(&html, "<tbody", "</tbody>").split("<td").collect();
    let day = |number: &str| {
        let number = format!("</span>{number}</time>");
        *days.iter().find(|day| has(day, &number)).unwrap()
    };
    assert!(has(day("4"), "href=\"/en/events/founding\""));
    assert!(has(day("5"), "Founding goes on") && !has(day("5"), "href="));
    assert!(!has(day("6"), "Founding"));
    assert!(has(
        &html,
        "aria-label=\"September 2024, 1 event\" aria-current=\"true\""
    ));
    assert!(has(&html, "month=2024-08") && has(&html, "month=2024-10"));
    // Without a month the next one that has an event is shown.
    assert!(has(
        &render("/en/events?show=calendar", None),
        "Sometime in May 2027"
    ));
}

#[test]
fn an_organization_has_the_networks_it_works_with() {
    let html = render("/en/organizations/bank", Some(Ok(records::organization())));
    let networks = between(&html, "id=\"networks\"", "</section>");
    assert!(has(networks, "href=\"/en/networks/gini\"") && !has(networks, "href=\"/en/networks/wta\""));
}

fn source_page(path: &'static str) -> String {
    let stage = Stage {
        dataset: dataset(&index()),
        path,
        detail: None,
    };
    let sources = read(json!([
        {"id": "first", "title": "First", "publisher": "Zürich Press", "lang": "de", "date": "2019-06",
            "used_by": {"networks": ["gini"], "events": ["founding"]}},
        {"id": "second", "title": "Second", "lang": "ko",
            "used_by": {"networks": ["gini", "wta"], "cities": ["daejeon", "seattle"], "awards": ["prize-2022"]}},
        {"id": "third", "title": "Third", "lang": "ko"}
    ]));
    plain(&stage.render(|| sources::source_list(sources)))
}

#[test]
fn a_source_says_what_rests_on_it() {
    let html = source_page("/en/sources");
    let first = between(&html, "id=\"source-first\"", "</li>");
    assert!(has(first, "2 records rest on it:"));
    assert!(has(first, "href=\"/en/networks/gini\"") && has(first, "href=\"/en/events/founding\""));
    let second = between(&html, "id=\"source-second\"", "</li>");
    assert!(has(second, "<summary>5 records rest on it</summary>"));
    assert!(!has(second, "href="), "what is many is made when it is opened");
    assert!(!has(between(&html, "id=\"source-third\"", "</li>"), "rest on it"));
}

#[test]
fn the_address_groups_the_sources() {
    for (path, title, sources) in [
        ("/en/sources?by=date", "<h2>2019 ", "Date not known"),
        ("/en/sources?by=language", "<h2>Korean ", "<h2>German "),
        ("/en/sources?by=weight", "<h2>Z ", "Publisher not known"),
    ] {
        let html = source_page(path);
        assert!(has(&html, title) && has(&html, sources), "{path}");
    }
}
