//! What files, rows and fields can have wrong: one broken file at a time.

use super::fixture::{AWARD, CITIES, EVENT, NAMES, NETWORK, SOURCES, expect_one, mistakes, sound, with};

#[test]
fn the_fixture_has_none() {
    assert_eq!(mistakes(&sound()), Vec::<String>::new());
}

#[test]
fn all_are_named_in_one_run() {
    let mut folder = with(
        "cities.csv",
        &CITIES.replace("10349312", "many").replace("Sichuan", "<i>"),
    );
    folder.insert("sources.toml", SOURCES.replace("2019-06-14", "2019-02-30"));
    folder.insert("networks/wego.toml", NETWORK.replace("\"active\"", "\"sleepy\""));
    let found = mistakes(&folder);
    let spots: Vec<_> = found
        .iter()
        .map(|mistake| mistake.split(": ").take(2).collect::<Vec<_>>().join(": "))
        .collect();
    assert_eq!(
        spots,
        [
            "data/cities.csv:2: admin",
            "data/cities.csv:3: population",
            "data/networks/wego.toml:5: status",
            "data/sources.toml:6: sources.date",
        ]
    );
}

#[test]
fn one_mistake_hides_no_other() {
    let broken = NETWORK
        .replace("\"membership\"", "\"club\"")
        .replace("headquarters = \"seoul\"", "headquarters = \"soul\"")
        .replace("scope = \"global\"\n", "");
    let found = mistakes(&with("networks/wego.toml", &broken));
    let starts = ["1: scope: ", "4: kind: ", "7: headquarters: "];
    assert_eq!(found.len(), starts.len(), "{found:#?}");
    for (found, start) in found.iter().zip(starts) {
        assert!(
            found.starts_with(&format!("data/networks/wego.toml:{start}")),
            "{found}"
        );
    }
}

#[test]
fn a_broken_row_blames_nothing_else() {
    let found = mistakes(&with(
        "cities.csv",
        &CITIES.replace("seoul,Seoul,", "seoul,Seoul,,"),
    ));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with("data/cities.csv:3: the row has 15 cells"),
        "{found:#?}"
    );
    let found = mistakes(&with("cities.csv", ""));
    assert_eq!(found.len(), 1, "{found:#?}");
}

#[test]
fn what_is_no_toml() {
    let name = "awards/wego-2019.toml";
    expect_one(
        name,
        AWARD,
        "year = 2019",
        "year = = 2019",
        "awards/wego-2019.toml:3",
        "not TOML",
    );
}

#[test]
fn what_is_no_csv() {
    let name = "names.csv";
    expect_one(name, NAMES, ",ko,", ",", "names.csv:3", "3 cells");
    expect_one(name, NAMES, "city,lang", "city;lang", "names.csv:1", "the header");
    expect_one(name, NAMES, NAMES, "", "names.csv:1", "empty");
}

#[test]
fn unknown_and_missing_fields() {
    let name = "networks/wego.toml";
    expect_one(
        name,
        NETWORK,
        "joining =",
        "joyning =",
        "networks/wego.toml:10: joyning",
        "no such field",
    );
    expect_one(
        name,
        NETWORK,
        "host =",
        "hots =",
        "networks/wego.toml:25: organs.hots",
        "no such field",
    );
    let name = "events/forum-2019.toml";
    expect_one(
        name,
        EVENT,
        "start = \"2019-06-13\"\n",
        "",
        "events/forum-2019.toml:1: start",
        "missing",
    );
    expect_one(
        name,
        EVENT,
        "title = \"Opening\"",
        "",
        "events/forum-2019.toml:20: agenda.title",
        "missing",
    );
    expect_one(
        name,
        EVENT,
        "value = 150",
        "value = \"150\"",
        "events/forum-2019.toml:17: figures.value",
        "not a number",
    );
}

#[test]
fn a_file_that_nothing_reads() {
    let found = mistakes(&with("events/2019/forum.toml", EVENT));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with("data/events/2019/forum.toml:1: nothing reads"));
}

#[test]
fn malformed_ids() {
    // The id that is meant is plain enough, so that nothing else is blamed.
    expect_one(
        "cities.csv",
        CITIES,
        "\nseoul,",
        "\nSeoul,",
        "cities.csv:3: id",
        "not a well-formed id",
    );
    let ends = SOURCES.replace("id = \"news\"", "id = \"news-\"");
    let found = mistakes(&with("sources.toml", &ends));
    assert!(
        found
            .iter()
            .any(|found| found.starts_with("data/sources.toml:2: sources.id: `news-`")),
        "{found:#?}"
    );
    let found = mistakes(&with("awards/WeGO 2020.toml", AWARD));
    assert!(
        found[0].starts_with("data/awards/WeGO 2020.toml:1: file name: `WeGO 2020`"),
        "{found:#?}"
    );
}
