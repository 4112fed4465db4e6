use super::{MAX_ZOOM, all, build, scattered, sum, world};
use crate::geo::cluster::*;
use crate::geo::mercator::short_way;
use proptest::prelude::*;

/// Every place stands in exactly one mark at every zoom, and marks hold what they say.
fn assert_sound(clusters: &Clusters, points: usize) {
    for zoom in 0..=MAX_ZOOM {
        let marks = all(clusters, f64::from(zoom));
        let mut leaves = Vec::new();
        for mark in &marks {
            let held = clusters.leaves(mark.id, usize::MAX);
            assert_eq!(held.len(), mark.count as usize);
            assert_eq!(clusters.find(mark.id), Some(*mark));
            leaves.extend(held);
        }
        leaves.sort_unstable();
        assert_eq!(leaves, (0..points as u32).collect::<Vec<_>>(), "zoom {zoom}");
    }
}

#[test]
fn none_and_one() {
    let none = build(&[]);
    assert!(all(&none, 3.0).is_empty());
    assert_eq!(none.bounds(MarkId::Point(0)), None);

    let seoul = world(126.978, 37.5665);
    let one = build(&[seoul]);
    for zoom in [0.0, 7.3, 14.0, 99.0, -3.0, f64::NAN] {
        assert_eq!(
            all(&one, zoom),
            [Mark {
                world: seoul,
                count: 1,
                id: MarkId::Point(0)
            }]
        );
    }
    assert_eq!(one.expansion_zoom(MarkId::Point(0)), None);
    assert_eq!(one.leaves(MarkId::Point(0), 9), [0]);
}

#[test]
fn ten_thousand_at_one_spot_stay_together() {
    let spot = world(2.35, 48.86);
    let clusters = build(&vec![spot; 10_000]);
    for zoom in 0..=MAX_ZOOM {
        let marks = all(&clusters, f64::from(zoom));
        assert_eq!(marks.len(), 1);
        assert_eq!(marks[0].count, 10_000);
        assert!((marks[0].world.x - spot.x).abs() < 1e-12);
        assert_eq!(clusters.expansion_zoom(marks[0].id), None);
        assert_eq!(clusters.leaves(marks[0].id, 12).len(), 12);
        assert!(clusters.bounds(marks[0].id).unwrap().width() < 1e-12);
    }
}

#[test]
fn every_place_is_counted_once_at_every_zoom() {
    let points = scattered(5_000);
    let clusters = build(&points);
    assert_sound(&clusters, points.len());
    let counts: Vec<usize> = (0..=MAX_ZOOM)
        .map(|zoom| all(&clusters, f64::from(zoom)).len())
        .collect();
    assert!(counts.is_sorted(), "{counts:?}");
    assert!(counts[0] < 60 && counts[14] > 3_500, "{counts:?}");
}

#[test]
fn merges_over_the_antimeridian() {
    // Suva and Apia: 10° of longitude, 7 px apart at zoom 0.
    let points = [world(178.44, -18.14), world(-171.76, -13.83)];
    let clusters = build(&points);
    let marks = all(&clusters, 0.0);
    assert_eq!(marks.len(), 1);
    assert!(short_way(marks[0].world.x - (178.44 + 4.9 + 180.0) / 360.0).abs() < 1e-3);
    assert!(clusters.bounds(marks[0].id).unwrap().width() < 0.03);
    assert_eq!(clusters.expansion_zoom(marks[0].id), Some(3));
    assert_eq!(all(&clusters, 2.99).len(), 1);
    assert_eq!(all(&clusters, 3.0).len(), 2);
}

#[test]
fn a_box_over_the_antimeridian_holds_both_sides() {
    let points = [world(178.44, -18.14), world(-171.76, -13.83), world(0.0, -15.0)];
    let clusters = build(&points);
    let pacific = Bounds {
        x0: 0.95,
        y0: 0.5,
        x1: 1.05,
        y1: 0.6,
    };
    let mut marks = Vec::new();
    clusters.marks(&pacific, 10.0, &mut marks);
    assert_eq!(
        marks.iter().map(|mark| mark.id).collect::<Vec<_>>(),
        [MarkId::Point(1), MarkId::Point(0)],
        "Apia stands further north"
    );
    // The rest of the world, and the world more than once.
    marks.clear();
    clusters.marks(
        &Bounds {
            x0: 0.05,
            y0: 0.0,
            x1: 0.95,
            y1: 1.0,
        },
        10.0,
        &mut marks,
    );
    assert_eq!(marks.len(), 1);
    marks.clear();
    clusters.marks(
        &Bounds {
            x0: 0.4,
            y0: 0.0,
            x1: 3.7,
            y1: 1.0,
        },
        10.0,
        &mut marks,
    );
    assert_eq!(marks.len(), 3);
}

#[test]
fn a_cluster_opens_into_what_it_holds() {
    let clusters = build(&scattered(2_000));
    for mark in all(&clusters, 2.0).into_iter().filter(|mark| mark.count > 1) {
        let zoom = clusters.expansion_zoom(mark.id).unwrap();
        let before = all(&clusters, f64::from(zoom) - 1.0);
        assert!(before.contains(&mark));
        let after = all(&clusters, f64::from(zoom));
        assert!(!after.iter().any(|other| other.id == mark.id));
        let bounds = clusters.bounds(mark.id).unwrap();
        assert!(bounds.width() > 0.0 && bounds.contains(mark.world));
    }
}

/// No two marks hide one another: clusters, which stand at the mean of their places, keep the radius as places do.
#[test]
fn marks_stand_apart() {
    for count in [100, 1_000, 5_000] {
        let clusters = build(&scattered(count));
        for zoom in [0.0, 2.0, 4.0, 9.0, 14.0] {
            let px = 256.0 * f64::exp2(zoom);
            let marks = all(&clusters, zoom);
            for (i, a) in marks.iter().enumerate() {
                for b in &marks[i + 1..] {
                    let (dx, dy) = (short_way(a.world.x - b.world.x), a.world.y - b.world.y);
                    assert!(dx.hypot(dy) * px > 40.0 - 1e-3, "zoom {zoom}: {a:?} {b:?}");
                }
            }
        }
    }
}

#[test]
fn points_that_stand_nowhere_count_nowhere() {
    let clusters = build(&[
        World { x: f64::NAN, y: 0.5 },
        world(1.0, 1.0),
        World {
            x: 0.5,
            y: f64::INFINITY,
        },
    ]);
    for zoom in 0..=MAX_ZOOM {
        let marks = all(&clusters, f64::from(zoom));
        assert_eq!(
            marks.iter().map(|mark| mark.id).collect::<Vec<_>>(),
            [MarkId::Point(1)]
        );
    }
}

#[test]
fn foreign_ids_and_odd_options_are_answered() {
    let clusters = build(&scattered(100));
    for id in [
        MarkId::Point(100),
        MarkId::Cluster(u32::MAX),
        MarkId::Point(u32::MAX),
    ] {
        assert_eq!(
            (
                clusters.find(id),
                clusters.expansion_zoom(id),
                clusters.bounds(id)
            ),
            (None, None, None)
        );
        assert!(clusters.leaves(id, 5).is_empty());
    }
    for radius_px in [0.0, -1.0, f64::NAN, 1e9, 0.001] {
        let clusters = Clusters::build(&scattered(100), radius_px, 255);
        for zoom in 0..25 {
            assert_eq!(sum(&all(&clusters, f64::from(zoom))), 100);
        }
    }
    let mut marks = Vec::new();
    clusters.marks(
        &Bounds {
            x0: f64::NAN,
            y0: f64::NAN,
            x1: f64::NAN,
            y1: f64::NAN,
        },
        3.0,
        &mut marks,
    );
    assert!(marks.is_empty());
}

proptest! {
    #[test]
    fn small_sets_are_sound(
        points in prop::collection::vec((-1.0..2.0, 0.0..=1.0), 0..60),
        spread in prop::sample::select(vec![1.0, 1e-2, 1e-5, 0.0]),
    ) {
        let points: Vec<World> =
            points.into_iter().map(|(x, y)| World { x: x * spread, y: 0.4 + (y - 0.4) * spread }).collect();
        let clusters = build(&points);
        assert_sound(&clusters, points.len());
    }

    #[test]
    fn a_box_gives_the_marks_that_lie_in_it(
        x0 in 0.0..1.0, width in 0.0..1.0, y0 in 0.0..1.0, height in 0.0..0.5, zoom in 0_u8..=MAX_ZOOM
    ) {
        let clusters = build(&scattered(400));
        let bounds = Bounds { x0, y0, x1: x0 + width, y1: y0 + height };
        let mut marks = Vec::new();
        clusters.marks(&bounds, f64::from(zoom), &mut marks);
        let mut inside = all(&clusters, f64::from(zoom));
        inside.retain(|mark| bounds.contains(mark.world));
        marks.sort_by_key(|mark| mark.id);
        inside.sort_by_key(|mark| mark.id);
        prop_assert_eq!(marks, inside);
    }

    #[test]
    fn marks_come_from_north_to_south(x0 in 0.0..1.0, width in 0.0..1.2, zoom in 0_u8..=MAX_ZOOM) {
        let clusters = build(&scattered(400));
        let bounds = Bounds { x0, y0: 0.0, x1: x0 + width, y1: 1.0 };
        let mut marks = Vec::new();
        clusters.marks(&bounds, f64::from(zoom), &mut marks);
        let row = 80.0 / (256.0 * f64::from(zoom).exp2());
        for pair in marks.windows(2) {
            prop_assert!(pair[0].world.y <= pair[1].world.y + row);
        }
    }
}

/// Where rows end, at the poles and on both sides of the antimeridian, nobody is lost or left beside another.
#[test]
fn poles_and_the_antimeridian_are_places_like_others() {
    let mut points = Vec::new();
    for lat in [90.0, 85.051_128, 60.0, 0.0, -85.051_128, -90.0] {
        for lon in [-180.0, -179.999, 179.999, 180.0 - 1e-12] {
            points.push(world(lon, lat));
        }
    }
    let clusters = build(&points);
    assert_sound(&clusters, points.len());
    // Both poles, 60° north, the equator: the rest stands within 1 px of one of them.
    assert_eq!(all(&clusters, 2.0).len(), 4);
    for mark in all(&clusters, 2.0) {
        assert!(short_way(mark.world.x).abs() < 1e-4, "{mark:?}");
    }
}

/// The rows may be much higher than the radius; a column of places in one of them must not take forever, nor
/// come out wrong.
#[test]
fn a_column_of_places_is_sound() {
    let points: Vec<World> = (0..3_000)
        .map(|i| World {
            x: 0.5,
            y: 0.4 + f64::from(i) * 2e-5,
        })
        .collect();
    let clusters = build(&points);
    assert_sound(&clusters, points.len());
    assert_eq!(all(&clusters, 14.0).len(), 3_000);
    // Each takes what is 31 steps to the south of it.
    assert!((90..=100).contains(&all(&clusters, 8.0).len()));
}
