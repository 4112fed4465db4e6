#![allow(clippy::unwrap_used, reason = "a test may stop at what must not happen")]

use super::*;
use crate::geo::lonlat::LonLat;
use crate::geo::mercator::world_from_lonlat;
use crate::geo::topology::Topology;
use std::path::Path;

fn topology(name: &str) -> Topology {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../data/basemap")
        .join(name);
    Topology::parse(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn base_map(detail: Detail) -> BaseMap {
    let scale = if detail == Detail::World { "110m" } else { "50m" };
    let land = topology(&format!("land-{scale}.json"));
    let countries = topology(&format!("countries-{scale}.json"));
    BaseMap::from_topology(&land, &countries, detail).unwrap()
}

/// Whether the land covers a place: by the number of edges to the east of it, odd inside.
fn is_land(map: &BaseMap, lon: f64, lat: f64) -> bool {
    let world = world_from_lonlat(LonLat::new(lon, lat).unwrap());
    let (x, y) = (world.x * f64::from(map.grid()), world.y * f64::from(map.grid()));
    let mut inside = false;
    for ring in map.land().iter() {
        for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            let ([ax, ay], [bx, by]) = (a.map(f64::from), b.map(f64::from));
            if (ay > y) != (by > y) && x < ax + (y - ay) / (by - ay) * (bx - ax) {
                inside = !inside;
            }
        }
    }
    inside
}

#[test]
fn land_is_where_land_is() {
    for detail in [Detail::World, Detail::Region] {
        let map = base_map(detail);
        let land = [
            (2.3, 48.8),
            (127.5, 36.5),
            (-100.0, 40.0),
            (179.5, 68.0),
            (-179.5, 68.0),
            (0.0, -84.0),
        ];
        let land = land
            .into_iter()
            .chain([(175.5, -38.5), (-179.9, -84.9), (179.9, -84.9)]);
        for (lon, lat) in land {
            assert!(is_land(&map, lon, lat), "{detail:?} {lon} {lat}");
        }
        for (lon, lat) in [
            (0.0, 0.0),
            (-30.0, 40.0),
            (179.5, 50.0),
            (50.5, 42.0),
            (-160.0, -60.0),
        ] {
            assert!(!is_land(&map, lon, lat), "{detail:?} {lon} {lat}");
        }
    }
    // Only the finer one has Singapore.
    assert!(is_land(&base_map(Detail::Region), 103.8, 1.36));
}

#[test]
fn a_drawing_has_the_land_and_is_read_back() {
    let map = base_map(Detail::World);
    let drawing = map.drawing();
    assert_eq!(land_of_drawing(&drawing), Some(map.land_path().as_str()));
    let cut_off = drawing.split_at(drawing.len() / 2).0;
    assert!(
        [cut_off, "<svg/>", ""]
            .map(land_of_drawing)
            .iter()
            .all(Option::is_none)
    );
}

#[test]
fn stays_in_its_square_but_for_the_margin() {
    for detail in [Detail::World, Detail::Region] {
        let map = base_map(detail);
        let grid = map.grid() as i32;
        let margin = grid / 180 + 1;
        for &[x, y] in map.land().iter().chain(map.borders().iter()).flatten() {
            assert!(
                (-margin..=grid + margin).contains(&x) && (0..=grid).contains(&y),
                "{x} {y}"
            );
        }
        assert!(
            map.land()
                .iter()
                .flatten()
                .any(|point| point[0] > grid + margin / 2)
        );
    }
}

#[test]
fn the_finer_map_is_finer() {
    let (world, region) = (base_map(Detail::World), base_map(Detail::Region));
    assert!((60..140).contains(&world.land().len()), "{}", world.land().len());
    assert!(region.land().len() >= 1_420, "{}", region.land().len());
    assert!(
        (3_000..5_500).contains(&world.land().point_count()),
        "{}",
        world.land().point_count()
    );
    assert!(
        (40_000..65_000).contains(&region.land().point_count()),
        "{}",
        region.land().point_count()
    );
    assert!(world.borders().len() > 250 && region.borders().len() > 300);
}

#[test]
fn json_and_back() {
    for detail in [Detail::World, Detail::Region] {
        let map = base_map(detail);
        let json = serde_json::to_string(&map).unwrap();
        assert_eq!(BaseMap::from_json(&json).unwrap(), map);
    }
}

#[test]
fn paths_hold_every_ring() {
    let map = base_map(Detail::World);
    let land = map.land_path();
    assert_eq!(land.matches('M').count(), map.land().len());
    assert_eq!(land.matches('z').count(), map.land().len());
    let borders = map.borders_path();
    assert_eq!(borders.matches('M').count(), map.borders().len());
    assert!(!borders.contains('z') && !borders.contains("  "));
}

#[test]
fn says_what_is_wrong() {
    let good =
        r#"{"format":1,"grid":4,"land":{"lengths":[1],"deltas":[1,2]},"borders":{"lengths":[],"deltas":[]}}"#;
    assert_eq!(BaseMap::from_json(good).unwrap().land_path(), "M1 2z");
    for (from, to, says) in [
        ("\"format\":1", "\"format\":2", "format is 2"),
        ("\"grid\":4", "\"grid\":0", "grid of 0"),
        ("\"grid\":4", "\"grid\":4000000000", "grid of 4000000000"),
        ("[1,2]", "[1]", "lengths"),
        ("[1,2]", "[1,2.5]", "cannot be read"),
        ("{\"format\"", "\"format\"", "cannot be read"),
    ] {
        let error = BaseMap::from_json(&good.replace(from, to))
            .unwrap_err()
            .to_string();
        assert!(error.contains(says), "{error}");
    }
}
