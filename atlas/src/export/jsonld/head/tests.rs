#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use serde_json::Value;

use super::{Head, head};
use crate::address::Page;
use crate::export::Site;
use crate::export::slice::Record;
use crate::export::slice::tests::dataset;
use crate::json;
use crate::lang::Lang;
use crate::slug::Slug;

const WHOLE: Site<'_> = Site {
    name: "Atlas",
    base: "https://atlas.example.org/",
    base_url: "https://atlas.example.org/",
};

/// What search engines ask of each type, so that they do not pass over it: their guides' own tables, and the ranges
/// that schema.org gives. `a.b` is `b` of `a`.
const REQUIRED: [(&str, &[&str]); 9] = [
    ("Organization", &["@id", "name"]),
    ("City", &["@id", "name", "containedInPlace.name"]),
    ("Event", &["@id", "name", "startDate", "description"]),
    ("Place", &["name", "address.addressCountry"]),
    ("VirtualLocation", &["url"]),
    (
        "Dataset",
        &[
            "name",
            "description",
            "license",
            "creator.name",
            "distribution",
            "dateModified",
        ],
    ),
    ("DataDownload", &["contentUrl", "encodingFormat"]),
    ("BreadcrumbList", &["itemListElement"]),
    ("ListItem", &["position", "name"]),
];

fn id(id: &str) -> Slug {
    Slug::parse(id).unwrap()
}

fn said(site: Site<'_>, page: &Page, record: Option<Record<'_>>) -> Value {
    let dataset = dataset();
    let text = head(&Head {
        dataset: &dataset,
        site,
        lang: Lang::Fr,
        page,
        dataset_name: "The networks that join smart cities",
        name: "Ici </script><b>",
        record,
        description: "Une phrase assez longue pour dire de quoi parle la page.",
        picture: "",
        above: &[("Atlas", Page::Explorer), ("Réseaux", Page::Networks)],
    })
    .unwrap();
    assert!(!text.contains('<'), "{text}");
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["@context"], "https://schema.org");
    check(&value["@graph"]);
    value["@graph"].clone()
}

/// Every thing at any depth has what its type needs.
fn check(value: &Value) {
    match value {
        Value::Array(list) => list.iter().for_each(check),
        Value::Object(table) => {
            let types = match &table.get("@type") {
                Some(Value::Array(types)) => types.iter().filter_map(Value::as_str).collect(),
                Some(Value::String(name)) => vec![name.as_str()],
                _ => Vec::new(),
            };
            for (name, fields) in REQUIRED.iter().filter(|(name, _)| types.contains(name)) {
                for field in *fields {
                    let pointer = format!("/{}", field.replace('.', "/"));
                    assert!(
                        value.pointer(&pointer).is_some(),
                        "{name} without {field}: {value}"
                    );
                }
            }
            table.values().for_each(check);
        }
        _ => {}
    }
}

#[test]
fn a_network_is_an_organization_with_a_trail() {
    let network = json::read(
        r#"{"id": "wego", "acronym": "WC", "names": {"en": "World <Cities>"}, "kind": "membership",
            "status": "active", "founded": "2010", "headquarters": "seoul",
            "website": "https://example.org/</script>"}"#,
    )
    .unwrap();
    let graph = said(WHOLE, &Page::Network(id("wego")), Some(Record::Network(&network)));
    let [subject, trail] = graph.as_array().unwrap().as_slice() else {
        panic!("{graph}");
    };
    assert_eq!(subject["@type"], "Organization");
    assert_eq!(subject["@id"], "https://atlas.example.org/en/networks/wego");
    assert_eq!(
        subject["mainEntityOfPage"],
        "https://atlas.example.org/fr/networks/wego"
    );
    assert_eq!(subject["url"], "https://example.org/</script>");
    assert_eq!(subject["foundingDate"], "2010");
    assert_eq!(subject["address"]["addressLocality"], "Seoul");
    let steps = trail["itemListElement"].as_array().unwrap();
    let positions: Vec<u64> = steps
        .iter()
        .map(|step| step["position"].as_u64().unwrap())
        .collect();
    assert_eq!(positions, [1, 2, 3]);
    assert_eq!(steps[1]["item"]["@id"], "https://atlas.example.org/fr/networks");
    assert_eq!(steps[2]["name"], "Ici </script><b>");
}

#[test]
fn an_event_claims_no_more_of_its_date_than_is_known() {
    let event = |text: &str| json::read(text).unwrap();
    let forum = event(
        r#"{"id": "forum-2025", "names": {"en": "Forum"}, "kind": "forum", "start": "2025-09-30",
            "end": "2025-10-02", "mode": "hybrid", "city": "seoul", "venue": "A hall", "networks": ["wego"],
            "organizers": [{"is": "network", "id": "wego"}, {"is": "city", "id": "seoul"}]}"#,
    );
    let graph = said(WHOLE, &Page::Event(id("forum-2025")), Some(Record::Event(&forum)));
    let subject = &graph[0];
    assert_eq!(subject["startDate"], "2025-09-30");
    assert_eq!(subject["endDate"], "2025-10-02");
    assert_eq!(
        subject["eventAttendanceMode"],
        "https://schema.org/MixedEventAttendanceMode"
    );
    assert_eq!(subject["location"]["address"]["addressCountry"], "KR");
    assert_eq!(subject["organizer"].as_array().unwrap().len(), 2);

    let summit = event(
        r#"{"id": "summit-2012", "names": {"en": "Summit"}, "kind": "summit", "start": "2012", "mode": "online"}"#,
    );
    let page = Page::Event(id("summit-2012"));
    let graph = said(WHOLE, &page, Some(Record::Event(&summit)));
    assert_eq!(graph[0]["startDate"], "2012");
    assert_eq!(graph[0]["endDate"], Value::Null);
    assert_eq!(
        graph[0]["location"]["url"],
        "https://atlas.example.org/fr/events/summit-2012"
    );
}

#[test]
fn a_city_is_found_elsewhere_by_its_other_addresses() {
    let city = json::read(
        r#"{"id": "seoul", "kind": "city", "names": {"en": "Seoul"}, "geonameid": 1835848, "wikidata": "Q8684"}"#,
    )
    .unwrap();
    let graph = said(WHOLE, &Page::City(id("seoul")), Some(Record::City(&city)));
    assert_eq!(graph[0]["@type"][0], "City");
    assert_eq!(graph[0]["alternateName"], "서울");
    assert_eq!(graph[0]["sameAs"][1], "https://www.wikidata.org/wiki/Q8684");
    assert_eq!(graph[0]["geo"]["latitude"], 37.566);
}

#[test]
fn the_dataset_is_one_with_files_that_are_free() {
    let graph = said(WHOLE, &Page::Data, None);
    let subject = &graph[0];
    assert_eq!(subject["@type"], "Dataset");
    assert_eq!(subject["isAccessibleForFree"], true);
    assert_eq!(subject["dateModified"], "2026-11-21");
    assert!(
        subject["license"]
            .as_str()
            .unwrap()
            .starts_with("https://creativecommons.org/")
    );
    let files = subject["distribution"].as_array().unwrap();
    assert_eq!(
        files[1]["contentUrl"],
        "https://atlas.example.org/data/v1/networks.csv"
    );
}

#[test]
fn the_first_page_is_the_site_and_tells_how_to_search_it() {
    let search = |site| said(site, &Page::Explorer, None)[0]["potentialAction"].clone();
    assert_eq!(
        search(WHOLE)["target"]["urlTemplate"],
        "https://atlas.example.org/fr/?q={search_term_string}"
    );
    // An address that is not whole would lead nowhere.
    let unknown = Site {
        name: "Atlas",
        base: "/",
        base_url: "",
    };
    assert_eq!(search(unknown), Value::Null);
}

#[test]
fn a_page_of_no_subject_has_its_trail_alone() {
    let graph = said(WHOLE, &Page::Sources, None);
    assert_eq!(graph.as_array().unwrap().len(), 1);
    assert_eq!(graph[0]["@type"], "BreadcrumbList");
    let dataset = dataset();
    let lonely = Head {
        dataset_name: "The networks that join smart cities",
        dataset: &dataset,
        site: WHOLE,
        lang: Lang::En,
        page: &Page::Sources,
        name: "Sources",
        record: None,
        description: "",
        picture: "",
        above: &[],
    };
    assert_eq!(head(&lonely), None);
}
