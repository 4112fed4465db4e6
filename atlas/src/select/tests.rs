#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::{Ordering, Part, check, find, loosen, select};
use crate::dataset::Dataset;
use crate::query::Query;
use crate::vocabulary::Role;

/// Three cities; Seoul and Chengdu are in `a`, Seoul and Lodz in `b`; Lodz joined at no known time.
const SMALL: &str = r#"{
    "format": {"major": 1, "minor": 0},
    "regions": [{"code": "030", "name": "Eastern Asia"}, {"code": "151", "name": "Eastern Europe"}],
    "countries": [{"code": "CN", "name": "China", "region": 0}, {"code": "KR", "name": "South Korea", "region": 0},
        {"code": "PL", "name": "Poland", "region": 1}],
    "cities": {"id": ["chengdu", "lodz", "seoul", "alone"], "name": ["Chengdu", "Łódź", "Seoul", "Alone"],
        "local": ["", "", "", ""], "langs": [], "local_lang": [0, 0, 0, 0], "country": [0, 2, 1, 1],
        "kinds": ["city"], "kind": [0, 0, 0, 0], "lon": [104.0, 19.4, 126.9, 0], "lat": [30.6, 51.7, 37.5, 0],
        "population": [8, 0, 9, 1]},
    "networks": [{"id": "a", "name": "A", "kind": "membership", "status": "active"},
        {"id": "b", "name": "B", "kind": "membership", "status": "active"}],
    "memberships": {"network": [0, 0, 0, 1, 1], "city": [0, 2, 2, 1, 2], "roles": ["member", "president"],
        "role": [0, 0, 1, 0, 0], "from": ["2010", "2010", "2012", "", "2015"], "to": ["2014", "", "2013", "", ""]},
    "awards": [{"id": "prize-2020", "network": 0, "programme": "Prize", "year": 2020,
        "stages": [{"name": "Winner", "cities": [1]}]}]
}"#;

fn ids(search: &str) -> Vec<String> {
    let dataset = Dataset::load(SMALL).unwrap().dataset;
    let (query, hints) = Query::parse(search);
    assert_eq!(hints, []);
    let selection = select(
        &dataset,
        &query,
        None,
        Ordering {
            name_ranks: &[1, 3, 2, 0],
        },
    );
    selection
        .cities
        .iter()
        .map(|&ix| dataset.city(ix).id.to_owned())
        .collect()
}

#[test]
fn each_filter_alone_and_together() {
    for (search, expected) in [
        ("", &["alone", "chengdu", "seoul", "lodz"][..]),
        ("network=a", &["chengdu", "seoul"]),
        ("network=a,b", &["chengdu", "seoul", "lodz"]),
        ("network=a,b&match=all", &["seoul"]),
        ("network=a&without=b", &["chengdu"]),
        ("without=a", &["alone", "lodz"]),
        ("without=a,b", &["alone"]),
        ("at=2014&network=a&without=b", &["chengdu", "seoul"]),
        ("country=kr", &["alone", "seoul"]),
        ("region=030", &["alone", "chengdu", "seoul"]),
        ("role=president", &["seoul"]),
        ("role=president&network=b", &[]),
        ("role=president&at=2012", &["seoul"]),
        ("role=president&at=2014", &[]),
        ("at=2014", &["chengdu", "seoul"]),
        ("at=2015&network=a", &["seoul"]),
        ("at=2014&network=a,b&match=all", &[]),
        ("award=prize-2020", &["lodz"]),
        ("sort=population", &["seoul", "chengdu", "alone", "lodz"]),
        ("sort=networks", &["seoul", "chengdu", "lodz", "alone"]),
        (
            "sort=distance&view=127,37,4",
            &["seoul", "chengdu", "lodz", "alone"],
        ),
        (
            "sort=distance&view=0,45,2&network=a,b",
            &["lodz", "chengdu", "seoul"],
        ),
        ("sort=distance&country=cn,kr", &["chengdu", "seoul", "alone"]),
    ] {
        assert_eq!(ids(search), expected, "{search}");
    }
}

#[test]
fn a_facet_ignores_its_own_filter_and_heeds_the_others() {
    let dataset = Dataset::load(SMALL).unwrap().dataset;
    let facets = |search: &str| {
        let (query, _) = Query::parse(search);
        select(&dataset, &query, None, Ordering { name_ranks: &[] }).facets
    };
    assert_eq!(facets("network=a").networks, [(0, 2), (1, 2)]);
    assert_eq!(facets("network=a&match=all").networks, [(0, 2), (1, 1)]);
    assert_eq!(facets("network=a").countries, [(0, 1), (1, 1)]);
    assert_eq!(facets("country=PL").countries, [(0, 1), (1, 2), (2, 1)]);
    assert_eq!(facets("country=PL").networks, [(1, 1)]);
    assert_eq!(
        facets("role=president").roles,
        [(Role::President, 1), (Role::Member, 3)]
    );
    assert_eq!(facets("network=b").roles, [(Role::Member, 2)]);
    assert_eq!(facets("at=2012").regions, [(0, 2)]);
    assert_eq!(facets("award=prize-2020").awards, [(0, 1)]);
    assert_eq!(facets("network=b").awards, [(0, 1)]);
    assert_eq!(facets("network=a").awards, []);
}

#[test]
fn a_facet_tells_what_choosing_its_value_leaves() {
    let dataset = Dataset::load(SMALL).unwrap().dataset;
    let run = |search: &str| {
        let (query, _) = Query::parse(search);
        select(&dataset, &query, None, Ordering { name_ranks: &[] })
    };
    for base in ["", "at=2012", "role=member", "region=030", "award=prize-2020"] {
        for (network, count) in run(base).facets.networks {
            let with = format!("{base}&network={}", dataset.networks()[network].id);
            assert_eq!(run(&with).cities.len(), count, "{with}");
        }
        for (country, count) in run(base).facets.countries {
            let with = format!("{base}&country={}", dataset.countries()[country].code);
            assert_eq!(run(&with).cities.len(), count, "{with}");
        }
        for (role, count) in run(base)
            .facets
            .roles
            .into_iter()
            .filter(|_| !base.contains("role"))
        {
            let with = format!("{base}&role={}", crate::vocabulary::Vocabulary::slug(role));
            assert_eq!(run(&with).cities.len(), count, "{with}");
        }
    }
}

#[test]
fn missing_dates_are_told_of() {
    let dataset = Dataset::load(SMALL).unwrap().dataset;
    let (query, _) = Query::parse("at=2013");
    let selection = select(&dataset, &query, None, Ordering { name_ranks: &[] });
    assert_eq!(selection.undated, 1, "Łódź joined at no known time");
}

#[test]
fn what_the_dataset_does_not_have_is_dropped_and_told_of() {
    let dataset = Dataset::load(SMALL).unwrap().dataset;
    let (query, _) = Query::parse("network=a,nato&country=zz&select=atlantis&award=x");
    let (query, hints) = check(&dataset, query);
    assert_eq!(query.format(), "network=a");
    let dropped: Vec<_> = hints.iter().map(|hint| hint.value.as_str()).collect();
    assert_eq!(dropped, ["nato", "ZZ", "x", "atlantis"]);
}

#[test]
fn scores_decide_who_is_shown_and_first() {
    let dataset = Dataset::load(SMALL).unwrap().dataset;
    let selection = select(
        &dataset,
        &Query::default(),
        Some(&[5, 0, 9, 5]),
        Ordering {
            name_ranks: &[1, 3, 2, 0],
        },
    );
    let order: Vec<_> = selection.cities.iter().map(|&ix| dataset.city(ix).id).collect();
    assert_eq!(
        order,
        ["seoul", "chengdu", "alone"],
        "of equal scores the larger city first"
    );
}

#[test]
fn what_is_found_stands_in_the_order_of_the_dataset_and_is_what_is_listed() {
    let dataset = Dataset::load(SMALL).unwrap().dataset;
    for search in ["", "sort=networks", "network=a,b&sort=population", "at=2014"] {
        let (query, _) = Query::parse(search);
        let found = find(&dataset, &query, None);
        assert!(found.cities.is_sorted(), "{search}");
        let mut listed = select(&dataset, &query, None, Ordering { name_ranks: &[] });
        listed.cities.sort_unstable();
        assert_eq!(found, listed, "{search}");
    }
}

#[test]
fn tells_what_to_take_back_where_nothing_is_left() {
    let dataset = Dataset::load(SMALL).unwrap().dataset;
    let parts = |search: &str, scores: Option<&[u16]>| -> Vec<(Part, usize, String)> {
        let (query, _) = Query::parse(search);
        loosen(&dataset, &query, scores)
            .into_iter()
            .map(|loosening| (loosening.part, loosening.count, loosening.query.format()))
            .collect()
    };
    assert_eq!(
        parts("country=PL&network=a", None),
        [
            (Part::Countries, 2, "network=a".to_owned()),
            (Part::Networks, 1, "country=PL".to_owned())
        ]
    );
    let seoul: &[u16] = &[0, 0, 9, 0];
    assert_eq!(
        parts("q=seoul&country=PL&sort=networks", Some(seoul)),
        [
            (Part::Text, 1, "country=PL&sort=networks".to_owned()),
            (Part::Countries, 1, "q=seoul&sort=networks".to_owned())
        ]
    );
    // Neither filter alone stands in the way, and the text finds something by itself.
    assert_eq!(
        parts("q=seoul&country=PL&network=a&region=151", Some(seoul)),
        [(Part::Filters, 1, "q=seoul".to_owned())]
    );
    assert_eq!(parts("q=x&country=PL&network=a", Some(&[0; 4])), []);
    assert_eq!(parts("q=x", Some(&[0; 4])), [(Part::Text, 4, String::new())]);
}
