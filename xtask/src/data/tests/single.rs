//! What a single value can have wrong: one broken file at a time.

use super::fixture::{
    AWARD, CITIES, EVENT, MEMBERSHIPS, NAMES, NETWORK, ORGANIZATIONS, SOURCES, expect, expect_one,
};

#[test]
fn dates() {
    let event = "events/forum-2019.toml";
    expect_one(
        event,
        EVENT,
        "start = \"2019-06-13\"",
        "start = \"2019-06-31\"",
        "events/forum-2019.toml:3: start",
        "no calendar",
    );
    expect_one(
        event,
        EVENT,
        "start = \"2019-06-13\"",
        "start = \"13 June\"",
        "events/forum-2019.toml:3: start",
        "no date",
    );
    expect_one(
        event,
        EVENT,
        "start = \"2019-06-13\"",
        "start = 2019-06-13",
        "events/forum-2019.toml:3: start",
        "not text",
    );
    expect_one(
        event,
        EVENT,
        "2019-06-14",
        "2019-06-12",
        "events/forum-2019.toml:4: end",
        "ends on 2019-06-12",
    );
    expect_one(
        "memberships.csv",
        MEMBERSHIPS,
        "2017-06",
        "2009",
        "memberships.csv:3: to",
        "begins on 2010",
    );
    // A year is no earlier than a month of it.
    expect(
        "memberships.csv",
        MEMBERSHIPS,
        "2010,2017-06",
        "2017-06,2017",
        &[],
    );
}

#[test]
fn coordinates_off_the_globe() {
    expect_one(
        "cities.csv",
        CITIES,
        "37.566,",
        "97.566,",
        "cities.csv:3: lat",
        "not between -90 and 90",
    );
    expect_one(
        "cities.csv",
        CITIES,
        "126.9784",
        "NaN",
        "cities.csv:3: lon",
        "not between -180 and 180",
    );
    expect_one(
        "cities.csv",
        CITIES,
        "126.9784",
        "126°58",
        "cities.csv:3: lon",
        "not a number",
    );
}

#[test]
fn languages_and_addresses() {
    expect_one(
        "sources.toml",
        SOURCES,
        "lang = \"en\"",
        "lang = \"English\"",
        "sources.toml:5: sources.lang",
        "not a language tag",
    );
    expect_one(
        "networks/wego.toml",
        NETWORK,
        "names.zh-Hant",
        "names.zh_hant",
        "networks/wego.toml:3: names.zh_hant",
        "language tag",
    );
    expect_one(
        "networks/wego.toml",
        NETWORK,
        "names.en",
        "names.fr",
        "networks/wego.toml:2: names",
        "English name is missing",
    );
    expect_one(
        "names.csv",
        NAMES,
        ",zh,",
        ",Zh,",
        "names.csv:2: lang",
        "language tag",
    );
    expect_one(
        "names.csv",
        NAMES,
        ",ne",
        ",web",
        "names.csv:2: source",
        "not on the list",
    );
    expect_one(
        "sources.toml",
        SOURCES,
        "https://example.org/news?id=1",
        "example.org/news",
        "sources.toml:7: sources.url",
        "not an address",
    );
    expect_one(
        "sources.toml",
        SOURCES,
        "news?id=1",
        "news#top",
        "sources.toml:7: sources.url",
        "fragment",
    );
    expect_one(
        "networks/wego.toml",
        NETWORK,
        "https://we-gov.org",
        "javascript:alert(1)",
        "networks/wego.toml:8: website",
        "not an address",
    );
}

#[test]
fn texts_by_language() {
    let network = "networks/wego.toml";
    let text = "text = \"It was founded in Seoul.\"";
    expect(
        network,
        NETWORK,
        text,
        "text.en = \"It was founded in Seoul.\"\ntext.it = \"È nata a Seul.\"",
        &[],
    );
    expect_one(
        network,
        NETWORK,
        text,
        "text.it = \"È nata a Seul.\"",
        "networks/wego.toml:18: facts.text",
        "the English text is missing",
    );
    expect_one(
        network,
        NETWORK,
        text,
        "text.en = \"It was founded in Seoul.\"\ntext.Italian = \"È nata a Seul.\"",
        "networks/wego.toml:19: facts.text.Italian",
        "not a language tag",
    );
    expect_one(
        network,
        NETWORK,
        text,
        "text.en = \"It was founded in Seoul.\"\ntext.it = \"<b>Nata</b>\"",
        "networks/wego.toml:19: facts.text.it",
        "looks like HTML",
    );
    expect_one(
        network,
        NETWORK,
        "joining = \"Cities apply.\"",
        "joining.en = 7",
        "networks/wego.toml:10: joining.en",
        "this is no text",
    );
}

#[test]
fn translations_that_do_not_fit() {
    let event = "events/forum-2019.toml";
    let text = "text = \"It rained.\"";
    let english = "text.en = \"It rained from 2018 to 2019.\"";
    expect(
        event,
        EVENT,
        text,
        &format!("{english}\ntext.ar = \"أمطرت من ٢٠١٨ إلى ٢٠١٩.\""),
        &[],
    );
    for (translation, field, sentence) in [
        (
            "text.it = \"Ha piovuto fino al 2019.\"",
            "text.it",
            "names 2018, this does not",
        ),
        (
            "text.it = \"It rained from 2018 to 2019.\"",
            "text.it",
            "this is the English text",
        ),
        (
            "text.ja = \"2018年から2019年まで雨。\"",
            "text.ja",
            "no page of the atlas is in `ja`",
        ),
    ] {
        expect_one(
            event,
            EVENT,
            text,
            &format!("{english}\n{translation}"),
            &format!("events/forum-2019.toml:26: facts.{field}"),
            sentence,
        );
    }
    // What stands once in a record may be translated too.
    expect(
        event,
        EVENT,
        "city = \"chengdu\"",
        "city = \"chengdu\"\nvenue.en = \"Town Hall\"\nvenue.fr = \"Hôtel de ville\"",
        &[],
    );
}

#[test]
fn what_says_not_where_it_is_known_from() {
    let network = "networks/wego.toml";
    expect_one(
        network,
        NETWORK,
        "sources = [\"overview\", \"news\"]\n",
        "",
        "networks/wego.toml:17: facts.sources",
        "known from",
    );
    expect_one(
        network,
        NETWORK,
        "host = \"seoul\"\nsources = [\"overview\"]",
        "host = \"seoul\"",
        "networks/wego.toml:21: organs.sources",
        "known from",
    );
    expect_one(
        network,
        NETWORK,
        "total = 215\nsources = [\"overview\"]",
        "total = 215\nsources = []",
        "networks/wego.toml:40: member_count.sources",
        "known from",
    );
    expect_one(
        "awards/wego-2019.toml",
        AWARD,
        "sources = [\"news\"]\n\n",
        "\n",
        "awards/wego-2019.toml:1: sources",
        "known from",
    );
    expect_one(
        "memberships.csv",
        MEMBERSHIPS,
        ",,,overview",
        ",,,",
        "memberships.csv:2: sources",
        "known from",
    );
    expect_one(
        "organizations.toml",
        ORGANIZATIONS,
        "sources = [\"news\"]",
        "",
        "organizations.toml:1: organizations.sources",
        "known from",
    );
}

#[test]
fn words_that_are_not_on_the_list() {
    expect_one(
        "memberships.csv",
        MEMBERSHIPS,
        "president",
        "boss",
        "memberships.csv:3: role",
        "`boss` is not on the list",
    );
    expect_one(
        "cities.csv",
        CITIES,
        "Sichuan,city",
        "Sichuan,town",
        "cities.csv:2: kind",
        "`town`",
    );
    expect_one(
        "networks/wego.toml",
        NETWORK,
        "\"partner\"",
        "\"friend\"",
        "networks/wego.toml:34: related.relation",
        "`friend`",
    );
}

#[test]
fn text_that_is_not_plain() {
    let event = "events/forum-2019.toml";
    expect_one(
        event,
        EVENT,
        "It rained.",
        "It <b>rained</b>.",
        "events/forum-2019.toml:25: facts.text",
        "looks like HTML",
    );
    expect_one(
        event,
        EVENT,
        "It rained.",
        " It rained.",
        "events/forum-2019.toml:25: facts.text",
        "space before",
    );
    expect_one(
        event,
        EVENT,
        "It rained.",
        "It\\nrained.",
        "events/forum-2019.toml:25: facts.text",
        "line break",
    );
    expect_one(
        "names.csv",
        NAMES,
        "成都",
        "成都 ",
        "names.csv:2: name",
        "space before or after",
    );
}
