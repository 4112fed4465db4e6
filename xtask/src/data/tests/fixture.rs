//! A dataset as small as one can be in which everything occurs once.

use super::super::folder::Folder;
use super::super::mistake::Mistakes;
use super::super::{checks, read};

pub(super) const NETWORK: &str = r#"acronym = "WeGO"
names.en = "World Smart Sustainable Cities Organization"
names.zh-Hant = "世界智慧永續城市組織"
kind = "membership"
status = "active"
founded = "2010-09"
headquarters = "seoul"
website = "https://we-gov.org"
scope = "global"
joining = "Cities apply."
sources = ["overview"]

[[former_names]]
name = "World e-Governments Organization"
until = "2017"

[[facts]]
text = "It was founded in Seoul."
sources = ["overview", "news"]

[[organs]]
id = "assembly"
name = "General Assembly"
kind = "assembly"
host = "seoul"
sources = ["overview"]

[[criteria]]
name = "Will"
text = "Wants to join."

[[related]]
network = "wego"
relation = "partner"
sources = ["overview"]

[[member_count]]
date = "2023-05"
total = 215
sources = ["overview"]
"#;

pub(super) const EVENT: &str = r#"names.en = "Forum"
kind = "forum"
start = "2019-06-13"
end = "2019-06-14"
mode = "hybrid"
city = "chengdu"
networks = ["wego"]
organizers = ["adb"]
partners = ["wego", "seoul"]
series = "forum"
cities = ["seoul"]
organizations = ["adb"]
sources = ["news"]

[[figures]]
label = "participants"
value = 150
qualifier = "more than"

[[agenda]]
date = "2019-06-13"
title = "Opening"

[[facts]]
text = "It rained."
sources = ["news"]
"#;

pub(super) const AWARD: &str = r#"network = "wego"
programme = "Awards"
year = 2019
sources = ["news"]

[[stages]]
id = "winner"
name = "Winner"
announced = "2019-06-13"
at_event = "forum-2019"
count = 1
recipients = ["seoul"]
sources = ["news"]
"#;

pub(super) const SOURCES: &str = r#"[[sources]]
id = "news"
title = "News"
publisher = "A paper"
lang = "en"
date = "2019-06-14"
url = "https://example.org/news?id=1"

[[sources]]
id = "overview"
title = "Overview"
lang = "zh-Hant"
"#;

pub(super) const ORGANIZATIONS: &str = r#"[[organizations]]
id = "adb"
acronym = "ADB"
names.en = "Asian Development Bank"
kind = "bank"
city = "seoul"
sources = ["news"]
"#;

pub(super) const CITIES: &str = "\
id,name,country,admin,kind,lat,lon,place_source,place_note,population,population_source,geonameid,wikidata,note
chengdu,Chengdu,CN,Sichuan,city,30.6667,104.0667,GeoNames,,7415590,GeoNames,1815286,Q30002,
seoul,Seoul,KR,,city,37.566,126.9784,GeoNames,,10349312,GeoNames,1835848,Q8684,
";

pub(super) const NAMES: &str = "city,lang,name,source\nchengdu,zh,成都,ne\nseoul,ko,서울,research\n";

pub(super) const MEMBERSHIPS: &str = "\
network,city,role,from,to,note,sources
wego,chengdu,founding-member,2010,,,overview
wego,seoul,president,2010,2017-06,\"Elected, twice\",overview news
";

const COUNTRIES: &str = "\
code,iso3,num,continent,region,lang,lon,lat,name
CN,CHN,156,AS,030,zh,103.8,36.6,China
KR,KOR,410,AS,030,ko,127.8,36.4,South Korea
";

/// The fixture with one file changed.
pub(super) fn with(name: &str, text: &str) -> Folder {
    let mut folder = Folder::default();
    for (name, text) in [
        ("dataset.toml", "changed = \"2026-11-21\"\n"),
        ("networks/wego.toml", NETWORK),
        ("events/forum-2019.toml", EVENT),
        ("awards/wego-2019.toml", AWARD),
        ("sources.toml", SOURCES),
        ("organizations.toml", ORGANIZATIONS),
        ("cities.csv", CITIES),
        ("names.csv", NAMES),
        ("memberships.csv", MEMBERSHIPS),
        ("countries.csv", COUNTRIES),
        ("country-names.csv", "code,lang,name\nKR,ko,대한민국\n"),
        (
            "regions.csv",
            "code,parent,name\n030,142,Eastern Asia\n142,001,Asia\n",
        ),
        ("region-names.csv", "code,lang,name\n142,fr,Asie\n"),
    ] {
        folder.insert(name, text);
    }
    folder.insert(name, text);
    folder
}

/// The fixture as it is.
pub(super) fn sound() -> Folder {
    with("dataset.toml", "changed = \"2026-11-21\"\n")
}

/// All mistakes of a folder, each as the line that an editor sees.
pub(super) fn mistakes(folder: &Folder) -> Vec<String> {
    let mistakes = Mistakes::default();
    let authored = read::read(folder, &mistakes);
    checks::check(&authored, None, &mistakes);
    let sorted = mistakes.into_sorted();
    sorted.iter().map(ToString::to_string).collect()
}

/// Changes one spot of one file and expects these mistakes: where, and a part of the sentence.
#[track_caller]
pub(super) fn expect(name: &str, text: &str, from: &str, to: &str, expected: &[(&str, &str)]) {
    assert_eq!(text.matches(from).count(), 1, "the fixture has {from:?} once");
    let found = mistakes(&with(name, &text.replace(from, to)));
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (found, (spot, sentence)) in found.iter().zip(expected) {
        assert!(
            found.starts_with(&format!("data/{spot}: ")),
            "{found} is at {spot}"
        );
        assert!(found.contains(sentence), "{found} says {sentence}");
        assert!(found.contains("; "), "{found} says what to do");
    }
}

/// Changes one spot of one file and expects one mistake.
#[track_caller]
pub(super) fn expect_one(name: &str, text: &str, from: &str, to: &str, spot: &str, sentence: &str) {
    expect(name, text, from, to, &[(spot, sentence)]);
}
