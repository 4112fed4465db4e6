#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at what must not happen"
)]

use super::*;
use std::path::Path;

const FILES: [(&str, &str); 4] = [
    ("land-110m.json", "land"),
    ("countries-110m.json", "countries"),
    ("land-50m.json", "land"),
    ("countries-50m.json", "countries"),
];

fn file(name: &str) -> Topology {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../data/basemap")
        .join(name);
    Topology::parse(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn area(ring: &[[f64; 2]]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(next)
        .map(|(a, b)| a[0] * b[1] - b[0] * a[1])
        .sum::<f64>()
        / 2.0
}

#[test]
fn every_file_lies_flat_after_the_cut() {
    for (name, object) in FILES {
        let topology = file(name);
        for margin_deg in [0.0, 2.0] {
            for ring in topology
                .polygons(object, margin_deg)
                .unwrap()
                .iter()
                .flat_map(|area| &area.rings)
            {
                let next = ring.iter().cycle().skip(1);
                assert!(
                    ring.iter().zip(next).all(|(a, b)| (b[0] - a[0]).abs() <= 180.0),
                    "{name}"
                );
                assert!(
                    ring.iter().all(|point| point[0].abs() <= 180.0 + margin_deg),
                    "{name}"
                );
                assert!(ring.iter().all(|point| point[1].abs() <= 90.0), "{name}");
                assert!(ring.len() >= 3 && ring.first() != ring.last(), "{name}");
            }
        }
    }
}

#[test]
fn ring_counts_are_those_of_the_files() {
    // The rings in the file, and one more for each that the antimeridian cuts in two.
    for (name, rings_in_file, cut) in [("land-110m.json", 126, 2), ("land-50m.json", 1421, 2)] {
        let rings: usize = file(name)
            .polygons("land", 0.0)
            .unwrap()
            .iter()
            .map(|polygon| polygon.rings.len())
            .sum();
        assert_eq!(rings, rings_in_file + cut, "{name}");
    }
}

#[test]
fn antarctica_fills_the_bottom_of_the_map() {
    for (name, _) in FILES.iter().filter(|(_, object)| *object == "countries") {
        let features = file(name).features("countries", 0.0).unwrap();
        let antarctica = features
            .iter()
            .find(|feature| feature.id.as_deref() == Some("010"))
            .unwrap();
        let largest = antarctica
            .polygons
            .iter()
            .flat_map(|polygon| &polygon.rings)
            .max_by(|a, b| area(a).abs().total_cmp(&area(b).abs()))
            .unwrap();
        // 360° wide, from the pole to about 75° south.
        assert!(
            (4_500.0..7_000.0).contains(&area(largest).abs()),
            "{}",
            area(largest)
        );
        for corner in [-180.0, 180.0] {
            assert!(largest.contains(&[corner, -90.0]));
        }
    }
}

#[test]
fn holes_turn_against_their_outer_rings() {
    let holes_and_outers: Vec<bool> = file("countries-50m.json")
        .polygons("countries", 0.0)
        .unwrap()
        .iter()
        .filter(|polygon| polygon.rings.len() == 2)
        .map(|polygon| area(&polygon.rings[0]).signum() != area(&polygon.rings[1]).signum())
        .collect();
    // South Africa round Lesotho, Italy round San Marino, …; where a cut made two rings both turn alike.
    assert!(holes_and_outers.iter().filter(|against| **against).count() >= 3);
}

#[test]
fn countries_have_ids_and_names() {
    let features = file("countries-50m.json").features("countries", 0.0).unwrap();
    assert_eq!(features.len(), 241);
    let korea = features
        .iter()
        .find(|feature| feature.id.as_deref() == Some("410"))
        .unwrap();
    assert_eq!(korea.name.as_deref(), Some("South Korea"));
    assert!(features.iter().any(|feature| feature.id.is_none()));
}

#[test]
fn borders_are_shared_and_coasts_are_not() {
    let lines = file("countries-110m.json").shared_lines("countries").unwrap();
    assert!((300..450).contains(&lines.len()), "{}", lines.len());
    // Between the Koreas there is one; in the Bay of Biscay's coast there is none.
    let near = |lon: f64, lat: f64, deg: f64| {
        lines
            .iter()
            .flatten()
            .any(|point| (point[0] - lon).abs() < deg && (point[1] - lat).abs() < deg)
    };
    assert!(near(127.2, 38.3, 0.5));
    assert!(!near(-1.2, 46.0, 0.7));
}

const SQUARE: &str = r#"{"type":"Topology","transform":{"scale":[1,1],"translate":[0,0]},
    "objects":{"land":{"type":"Polygon","id":7,"arcs":[[0,-2]]},"spot":{"type":"Point","coordinates":[0,0]},
    "torn":{"type":"Polygon","arcs":[[0,2]]}},
    "arcs":[[[0,0],[10,0],[0,10]],[[0,0],[0,10],[10,0]]]}"#;

#[test]
fn walks_arcs_backwards() {
    let features = Topology::parse(SQUARE).unwrap().features("land", 0.0).unwrap();
    assert_eq!(features[0].id.as_deref(), Some("7"));
    assert_eq!(
        features[0].polygons[0].rings,
        [[[0.0, 0.0], [10.0, 0.0], [10.0, 10.0], [0.0, 10.0]]]
    );
    assert!(
        Topology::parse(SQUARE)
            .unwrap()
            .features("spot", 0.0)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn says_what_is_wrong() {
    assert!(matches!(Topology::parse("{}"), Err(TopologyError::Syntax(_))));
    let topology = Topology::parse(SQUARE).unwrap();
    let unknown = topology.features("lakes", 0.0).unwrap_err().to_string();
    assert!(
        unknown.contains("lakes") && unknown.contains("land, spot, torn"),
        "{unknown}"
    );
    let torn = topology.features("torn", 0.0).unwrap_err();
    assert!(
        matches!(torn, TopologyError::UnknownArc { arc: 2, arcs: 2, .. }),
        "{torn}"
    );
    let far = SQUARE.replace("[[[0,0],[10,0]", "[[[0,0],[10,200]");
    assert!(matches!(
        Topology::parse(&far),
        Err(TopologyError::OffTheGlobe { arc: 0 })
    ));
    let overflow = SQUARE.replace("[[[0,0],[10,0]", "[[[9223372036854775807,0],[10,0]");
    assert!(matches!(
        Topology::parse(&overflow),
        Err(TopologyError::OffTheGlobe { arc: 0 })
    ));
}
