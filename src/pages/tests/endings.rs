//! What stands at the end of pages.

use super::records::{city, event, network};
use super::{has, render};

/// The end of a page.
fn end(html: &str) -> &str {
    let (_, end) = html.split_once("class=\"take\">").unwrap();
    end
}

#[test]
fn a_record_has_its_files_its_citation_and_a_report() {
    let html = render("/en/networks/gini", Some(Ok(network())));
    let end = end(&html);
    for part in [
        "href=\"/data/v1/networks/gini.csv\"",
        "href=\"/data/v1/networks/gini.geojson\"",
        "href=\"/data/v1/networks/gini.jsonld\"",
        "@misc{cityweave-networks-gini",
        "record: networks/gini",
    ] {
        assert!(has(end, part), "{part}\n{end}");
    }
}

#[test]
fn no_file_is_offered_that_is_not_there() {
    let html = render("/en/cities/daejeon", Some(Ok(city())));
    let dataset = crate::test_support::dataset(&super::index());
    let page = super::page("/en/cities/daejeon").unwrap();
    for format in atlas::export::slice::formats_of(dataset, &page) {
        assert!(has(end(&html), &format!("daejeon.{}\"", format.extension())));
    }
    let html = render("/en/about", None);
    assert!(!has(end(&html), "/data/v1/"));
    assert!(has(end(&html), "@misc{cityweave-about"));
    assert!(!has(end(&html), "record: "));
}

#[test]
fn only_an_event_with_a_day_can_be_added_to_a_calendar() {
    let html = render("/en/events/founding", Some(Ok(event())));
    let dataset = crate::test_support::dataset(&super::index());
    let founding = dataset
        .events()
        .iter()
        .find(|event| event.id.as_str() == "founding");
    let path = atlas::export::slice::calendar_path(founding.unwrap());
    assert_eq!(
        has(end(&html), "Add to calendar"),
        path.is_some(),
        "{path:?}\n{html}"
    );
}

#[test]
fn a_page_is_cited_with_what_is_asked_of_it() {
    let html = render("/en/events?network=gini", None);
    assert!(has(end(&html), "en/events?network=gini"), "{html}");
    let html = render("/en/networks?network=gini", None);
    assert!(!has(end(&html), "en/networks?"), "{html}");
}

#[test]
fn the_page_about_the_data_is_cited_once() {
    let html = render("/en/data", None);
    assert_eq!(html.matches("id=\"cite-text\"").count(), 1);
    assert!(has(&html, "href=\"/data/v1/memberships.csv\""));
    assert!(has(&html, "href=\"/data/v1/schema/network.schema.json\""));
}

#[test]
fn what_is_kept_on_the_device_can_be_removed() {
    let html = render("/en/about", None);
    let (_, privacy) = html.split_once("id=\"privacy\"").unwrap();
    let (privacy, _) = privacy.split_once("</section>").unwrap();
    assert!(has(privacy, "your browser keeps a copy"), "{privacy}");
    assert!(has(
        privacy,
        ">Remove what this site keeps on this device</button>"
    ));
    assert!(!has(privacy, "Removed."), "nothing was removed yet");
}
