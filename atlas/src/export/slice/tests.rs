#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::Value;

use super::{Format, Material, Record, Slice, Whole, formats_of, of_record, path_of, view, whole};
use crate::address::Page;
use crate::dataset::{CityIx, Dataset};
use crate::export::Site;
use crate::json;
use crate::slug::Slug;
use crate::wire::{NetworkDetail, Source};

/// Two cities, one of them without a place, a network, and two events, one of them without a day.
pub(in crate::export) fn dataset() -> Dataset {
    let index = r#"{
        "format": {"major": 1, "minor": 0},
        "version": "2026-11-21-0a1b2c3d",
        "regions": [{"code": "030", "name": "Eastern Asia"}],
        "countries": [{"code": "KR", "name": "South Korea", "region": 0}],
        "cities": {
            "id": ["nowhere", "seoul"], "name": ["=Nowhere", "Seoul"], "local": ["", "서울"],
            "langs": ["ko"], "local_lang": [0, 0], "country": [0, 0], "kinds": ["city"], "kind": [0, 0],
            "lon": [999, 126.9784], "lat": [999, 37.566], "population": [0, 9000000]
        },
        "networks": [{"id": "wego", "acronym": "WC", "name": "World <Cities>", "kind": "membership",
            "status": "active", "founded": "2010", "seat": 1}],
        "memberships": {"network": [0, 0], "city": [0, 1], "roles": ["member", "president"], "role": [0, 1],
            "from": ["", "2010"], "to": ["", ""]},
        "events": [
            {"id": "forum-2025", "name": "Forum, 2025", "kind": "forum", "start": "2025-09-30",
                "end": "2025-10-02", "city": 1, "networks": [0]},
            {"id": "summit-2012", "name": "Summit", "kind": "summit", "start": "2012", "networks": []}
        ]
    }"#;
    Dataset::load(index).unwrap().dataset
}

fn network() -> NetworkDetail {
    json::read(
        r#"{"id": "wego", "acronym": "WC", "names": {"en": "World <Cities>", "ko": "세계"}, "kind": "membership",
            "status": "active", "founded": "2010", "headquarters": "seoul", "events": ["forum-2025"],
            "memberships": [
                {"network": "wego", "city": "seoul", "role": "president", "from": "2010", "cites": [0]},
                {"network": "wego", "city": "nowhere", "role": "member", "note": "-2, perhaps"}
            ],
            "sources": [{"id": "paper", "title": "Paper", "publisher": "Press", "lang": "en", "date": "2012"}]}"#,
    )
    .unwrap()
}

fn material(dataset: &Dataset) -> Material<'_> {
    Material {
        dataset,
        name: "Atlas",
        base_url: "",
        event: &|_| None,
    }
}

fn slices() -> Vec<Slice> {
    let dataset = dataset();
    of_record(&material(&dataset), Record::Network(&network()))
}

fn text(format: Format) -> String {
    let path = path_of(&Page::Network(Slug::parse("wego").unwrap()), format);
    let slice = slices().into_iter().find(|slice| slice.path == path);
    slice.unwrap().text
}

#[test]
fn a_network_has_a_file_of_each_form() {
    let paths: Vec<String> = slices().into_iter().map(|slice| slice.path).collect();
    assert_eq!(
        paths,
        ["csv", "geojson", "jsonld", "ics", "atom"].map(|ending| format!("data/v1/networks/wego.{ending}"))
    );
}

#[test]
fn a_page_has_no_form_that_would_be_empty() {
    let dataset = dataset();
    let formats = |page: Page| formats_of(&dataset, &page);
    let slug = |id| Slug::parse(id).unwrap();
    let places = [Format::Csv, Format::GeoJson, Format::JsonLd];
    assert_eq!(formats(Page::City(slug("nowhere"))), places);
    assert_eq!(formats(Page::City(slug("elsewhere"))), places);
    assert_eq!(formats(Page::Event(slug("summit-2012"))), places);
    assert!(formats(Page::City(slug("seoul"))).contains(&Format::Calendar));
    assert!(formats(Page::Event(slug("forum-2025"))).contains(&Format::Calendar));
    assert_eq!(formats(Page::Network(slug("forming"))), [Format::JsonLd]);
    assert_eq!(formats(Page::About), []);
}

#[test]
fn the_table_has_roles_dates_and_sources() {
    let rows = crate::export::csv::tests::read(&text(Format::Csv));
    assert_eq!(rows[0].first().map(String::as_str), Some("network"));
    assert_eq!(
        rows[1],
        [
            "wego",
            "World <Cities>",
            "seoul",
            "Seoul",
            "KR",
            "126.9784",
            "37.566",
            "president",
            "2010",
            "",
            "",
            "paper"
        ]
    );
    assert_eq!(rows[2][3], "=Nowhere");
    assert_eq!(rows[2][10], "-2, perhaps");
    assert!(text(Format::Csv).contains(",'=Nowhere,"));
}

#[test]
fn the_places_stand_in_the_order_of_the_standard() {
    let json: Value = serde_json::from_str(&text(Format::GeoJson)).unwrap();
    assert_eq!(json["type"], "FeatureCollection");
    assert_eq!(
        json["bbox"],
        serde_json::json!([126.9784, 37.566, 126.9784, 37.566])
    );
    let features = json["features"].as_array().unwrap();
    assert_eq!(
        features[0]["geometry"]["coordinates"],
        serde_json::json!([126.9784, 37.566])
    );
    assert_eq!(features[0]["properties"]["from"], "2010");
    assert_eq!(features[1]["geometry"], Value::Null);
}

#[test]
fn linked_data_names_members_in_their_roles() {
    let json: Value = serde_json::from_str(&text(Format::JsonLd)).unwrap();
    assert_eq!(json["@context"], "https://schema.org");
    assert_eq!(json["@type"], "Organization");
    assert_eq!(json["@id"], "../../../en/networks/wego");
    assert_eq!(json["foundingDate"], "2010");
    assert_eq!(json["member"][0]["roleName"], "president");
    assert_eq!(json["member"][0]["member"]["name"], "Seoul");
    assert_eq!(json["location"]["geo"]["latitude"], 37.566);
    assert_eq!(json["event"][0]["endDate"], "2025-10-02");
    assert_eq!(json["subjectOf"][0]["datePublished"], "2012");
    assert!(json["member"][1].get("startDate").is_none());
}

#[test]
fn the_files_of_all_records_are_there() {
    let dataset = dataset();
    let networks = [network()];
    let sources: [Source; 0] = [];
    let records = Whole {
        networks: &networks,
        awards: &[],
        sources: &sources,
        changes: &[],
    };
    let slices = whole(&material(&dataset), &records);
    let text = |path: &str| {
        let slice = slices.iter().find(|slice| slice.path == path);
        slice.map(|slice| slice.text.as_str())
    };
    assert_eq!(text("data/v1/memberships.csv").unwrap().lines().count(), 3);
    assert_eq!(text("data/v1/events.csv").unwrap().lines().count(), 3);
    assert!(text("data/v1/events.ics").unwrap().contains("UID:forum-2025@"));
    assert_eq!(text("data/v1/changes.atom"), None);
    let whole: Value = serde_json::from_str(text("data/v1/dataset.jsonld").unwrap()).unwrap();
    assert_eq!(
        whole["distribution"][0]["contentUrl"],
        "../../data/v1/manifest.json"
    );
    assert_eq!(whole["dateModified"], "2026-11-21");
}

#[test]
fn a_view_holds_its_cities_and_no_others() {
    let dataset = dataset();
    let site = Site {
        name: "Atlas",
        base: "https://atlas.example.org/",
        base_url: "https://atlas.example.org/",
    };
    let view = |cities: &[CityIx], format| view(&dataset, site, cities, format);
    let seoul = [CityIx(1)];
    assert_eq!(view(&seoul, Format::Csv).unwrap().lines().count(), 2);
    assert!(view(&seoul, Format::Calendar).unwrap().contains("forum-2025"));
    assert_eq!(view(&[CityIx(0)], Format::Calendar), None);
    let json: Value = serde_json::from_str(&view(&seoul, Format::JsonLd).unwrap()).unwrap();
    assert_eq!(json["itemListElement"][0]["item"]["name"], "Seoul");
    assert_eq!(json["numberOfItems"], 1);
}

#[test]
fn a_view_is_the_same_in_every_language() {
    let names = r#"{"cities": ["어디에도", "서울"], "countries": ["대한민국"], "regions": ["동아시아"],
        "networks": {"wego": "세계 도시"}, "events": {"forum-2025": "포럼"}}"#;
    let (english, korean) = (dataset(), dataset().with_names(json::read(names).unwrap()));
    let site = Site {
        name: "Atlas",
        base: "https://atlas.example.org/",
        base_url: "",
    };
    let cities = [CityIx(0), CityIx(1)];
    for format in super::VIEW_FORMATS {
        let text = view(&korean, site, &cities, format);
        assert!(text.is_some(), "{format:?}");
        assert_eq!(text, view(&english, site, &cities, format), "{format:?}");
    }
    let table = view(&korean, site, &cities, Format::Csv).unwrap();
    assert!(
        table.contains("seoul,Seoul,서울,ko,city,KR,South Korea"),
        "{table}"
    );
}
