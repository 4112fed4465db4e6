//! What records can have wrong with one another: one broken file at a time.

use super::fixture::{
    AWARD, CITIES, EVENT, MEMBERSHIPS, NAMES, NETWORK, ORGANIZATIONS, SOURCES, expect, expect_one, mistakes,
    with,
};

#[test]
fn ids_that_stand_twice() {
    expect(
        "organizations.toml",
        ORGANIZATIONS,
        "id = \"adb\"",
        "id = \"seoul\"",
        &[
            ("cities.csv:3: id", "of another network, organization or city"),
            ("events/forum-2019.toml:8: organizers", "no organization"),
            ("events/forum-2019.toml:12: organizations", "no organization"),
        ],
    );
    let twice = NETWORK.replace(
        "[[criteria]]",
        "[[organs]]\nid = \"assembly\"\nname = \"A\"\nkind = \"board\"\nsources = [\"news\"]\n\n[[criteria]]",
    );
    let found = mistakes(&with("networks/wego.toml", &twice));
    assert!(
        found[0].starts_with("data/networks/wego.toml:29: organs.id: `assembly`"),
        "{found:#?}"
    );
    expect_one(
        "events/forum-2019.toml",
        EVENT,
        "[\"news\"]\n\n[[fig",
        "[\"news\", \"news\"]\n\n[[fig",
        "events/forum-2019.toml:13: sources",
        "twice",
    );
    let again = format!("{SOURCES}url = \"https://example.org/news?id=1\"\n");
    let found = mistakes(&with("sources.toml", &again));
    assert!(
        found[0].starts_with("data/sources.toml:10: sources.id: https://example.org/news?id=1 is"),
        "{found:#?}"
    );
}

#[test]
fn rows_that_say_the_same() {
    let again = format!("{MEMBERSHIPS}wego,chengdu,founding-member,2010,,,news\n");
    let found = mistakes(&with("memberships.csv", &again));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with("data/memberships.csv:4: network: chengdu has the same role"));
    let again = format!("{NAMES}seoul,ko,서울,ne\n");
    let found = mistakes(&with("names.csv", &again));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with("data/names.csv:4: city: line 3 gives seoul"));
    expect_one(
        "cities.csv",
        CITIES,
        "1835848",
        "1815286",
        "cities.csv:3: id",
        "GeoNames 1815286",
    );
}

#[test]
fn references_that_lead_nowhere() {
    let cases = [
        (
            "networks/wego.toml",
            NETWORK,
            "[\"overview\", \"news\"]",
            "[\n  \"overview\",\n  \"olds\",\n]",
            "networks/wego.toml:21: facts.sources",
        ),
        (
            "networks/wego.toml",
            NETWORK,
            "headquarters = \"seoul\"",
            "headquarters = \"soul\"",
            "networks/wego.toml:7: headquarters",
        ),
        (
            "networks/wego.toml",
            NETWORK,
            "host = \"seoul\"",
            "host = \"soul\"",
            "networks/wego.toml:25: organs.host",
        ),
        (
            "networks/wego.toml",
            NETWORK,
            "network = \"wego\"",
            "network = \"vego\"",
            "networks/wego.toml:33: related.network",
        ),
        (
            "awards/wego-2019.toml",
            AWARD,
            "forum-2019",
            "forum-2020",
            "awards/wego-2019.toml:10: stages.at_event",
        ),
        (
            "awards/wego-2019.toml",
            AWARD,
            "[\"seoul\"]",
            "[\"soul\"]",
            "awards/wego-2019.toml:12: stages.recipients",
        ),
        (
            "events/forum-2019.toml",
            EVENT,
            "series",
            "part_of",
            "events/forum-2019.toml:10: part_of",
        ),
        (
            "events/forum-2019.toml",
            EVENT,
            "[\"wego\", \"seoul\"]",
            "[\"wego\", \"soul\"]",
            "events/forum-2019.toml:9: partners",
        ),
        (
            "memberships.csv",
            MEMBERSHIPS,
            "overview news",
            "overview olds",
            "memberships.csv:3: sources",
        ),
        ("names.csv", NAMES, "seoul", "soul", "names.csv:3: city"),
        ("cities.csv", CITIES, ",KR,", ",UK,", "cities.csv:3: country"),
    ];
    for (name, text, from, to, spot) in cases {
        expect_one(name, text, from, to, spot, "`");
    }
}

#[test]
fn a_city_is_no_organization_that_took_part() {
    let name = "events/forum-2019.toml";
    expect_one(
        name,
        EVENT,
        "organizations = [\"adb\"]",
        "organizations = [\"seoul\"]",
        "events/forum-2019.toml:12: organizations",
        "no organization or network",
    );
}

#[test]
fn an_event_that_would_be_part_of_itself() {
    let name = "events/forum-2019.toml";
    let series = "series = \"forum\"";
    let part_of = "part_of = \"forum-2019\"";
    expect_one(
        name,
        EVENT,
        series,
        part_of,
        "events/forum-2019.toml:10: part_of",
        "part of itself",
    );
}

#[test]
fn what_nothing_uses() {
    let unused = format!("{SOURCES}\n[[sources]]\nid = \"lost\"\ntitle = \"Lost\"\nlang = \"en\"\n");
    let found = mistakes(&with("sources.toml", &unused));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with("data/sources.toml:15: sources.id: nothing cites"),
        "{found:#?}"
    );
    let unused = format!("{CITIES}ghost,Ghost,KR,,city,37.5,127,GeoNames,,,,,,\n");
    let found = mistakes(&with("cities.csv", &unused));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with("data/cities.csv:4: id: nothing names"),
        "{found:#?}"
    );
}

#[test]
fn more_cities_than_places_want_a_note() {
    let name = "awards/wego-2019.toml";
    let two = "recipients = [\"seoul\", \"chengdu\"]";
    expect_one(
        name,
        AWARD,
        "recipients = [\"seoul\"]",
        two,
        "awards/wego-2019.toml:11: stages.count",
        "2 cities stand for 1 places",
    );
    expect(
        name,
        AWARD,
        "recipients = [\"seoul\"]",
        &format!("{two}\nnote = \"Shared.\""),
        &[],
    );
    expect(name, AWARD, "recipients = [\"seoul\"]\n", "", &[]);
    expect_one(
        name,
        AWARD,
        "year = 2019",
        "year = 219",
        "awards/wego-2019.toml:3: year",
        "no year",
    );
}
