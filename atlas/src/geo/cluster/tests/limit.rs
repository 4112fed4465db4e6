use super::{MAX_ZOOM, build, scattered, sum};
use crate::geo::cluster::*;
use crate::geo::view::{Frame, Size, View};
use proptest::prelude::*;

const LIMIT: usize = 300;

fn random_frame(x: f64, y: f64, zoom: f64, size: (f64, f64)) -> Frame {
    let size = Size {
        width_px: size.0,
        height_px: size.1,
    };
    let center = World { x, y };
    Frame {
        view: View { center, zoom }.clamped(size),
        size,
    }
}

fn within(clusters: &Clusters, frame: &Frame) -> (u8, Vec<Mark>) {
    let mut marks = Vec::new();
    let zoom = clusters.marks_within(&frame.bounds(12.0), frame.view.zoom, LIMIT, &mut marks);
    (zoom, marks)
}

/// As dense as can be: a place every 10 px at zoom 6 on all of the map.
fn dense() -> Vec<World> {
    (0..400 * 250)
        .map(|i| World {
            x: f64::from(i % 400) / 1638.4 + 0.3,
            y: f64::from(i / 400) / 1638.4 + 0.3,
        })
        .collect()
}

#[test]
fn the_densest_places_on_the_largest_screen_stay_few() {
    let clusters = build(&dense());
    let mut most_of_all = 0;
    for half_zoom in 0..=28 {
        let frame = random_frame(0.42, 0.37, f64::from(half_zoom) / 2.0, (4096.0, 2160.0));
        let (zoom, marks) = within(&clusters, &frame);
        assert!(marks.len() <= LIMIT, "{} at {}", marks.len(), frame.view.zoom);
        assert!(f64::from(zoom) <= frame.view.zoom);
        let mut without = Vec::new();
        clusters.marks(&frame.bounds(12.0), frame.view.zoom, &mut without);
        most_of_all = most_of_all.max(without.len());
    }
    assert!(most_of_all > 5 * LIMIT, "only {most_of_all}: this proves nothing");
}

#[test]
fn few_places_are_shown_as_they_stand() {
    let clusters = build(&scattered(200));
    for zoom in 0..=MAX_ZOOM {
        let frame = random_frame(0.5, 0.5, f64::from(zoom), (256.0, 256.0));
        let (taken, marks) = within(&clusters, &frame);
        assert_eq!(taken, zoom);
        let mut without = Vec::new();
        clusters.marks(&frame.bounds(12.0), f64::from(zoom), &mut without);
        assert_eq!(marks, without);
    }
}

#[test]
fn a_moving_frame_seldom_changes_its_zoom() {
    let clusters = build(&dense());
    let zooms: Vec<u8> = (0..1_000)
        .map(|px| {
            let x = 0.25 + f64::from(px) / (256.0 * 64.0);
            within(&clusters, &random_frame(x, 0.37, 6.0, (1600.0, 900.0))).0
        })
        .collect();
    let changes = zooms.windows(2).filter(|pair| pair[0] != pair[1]).count();
    assert!((1..=4).contains(&changes), "{changes} changes over 1,000 px");
}

#[test]
fn what_is_no_frame_gets_what_is_there() {
    let clusters = build(&scattered(2_000));
    let nowhere = Bounds {
        x0: f64::NAN,
        y0: f64::INFINITY,
        x1: f64::NAN,
        y1: f64::NEG_INFINITY,
    };
    let outside = Bounds {
        x0: 0.0,
        y0: 3.0,
        x1: 0.5,
        y1: 4.0,
    };
    let backwards = Bounds {
        x0: 0.9,
        y0: 0.9,
        x1: 0.1,
        y1: 0.1,
    };
    for bounds in [nowhere, outside, backwards] {
        for zoom in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 3.0, 1e300] {
            let mut marks = Vec::new();
            clusters.marks_within(&bounds, zoom, LIMIT, &mut marks);
            assert_eq!(marks, []);
        }
    }
    // A frame of 0 px asks for a margin round one point.
    let frame = random_frame(0.5, 0.4, 5.0, (0.0, 0.0));
    assert!(within(&clusters, &frame).1.len() <= LIMIT);
    let mut marks = Vec::new();
    let zoom = clusters.marks_within(&Bounds::WORLD, f64::INFINITY, 0, &mut marks);
    assert_eq!((zoom, sum(&marks)), (0, 2_000), "zoom 0 is never left");
}

proptest! {
    #[test]
    fn any_frame_gets_few_marks(
        x in -2.0..3.0, y in -1.0..2.0, zoom in -3.0..20.0, width in 0.0..4096.0, height in 0.0..2160.0
    ) {
        let clusters = build(&scattered(4_000));
        let (_, marks) = within(&clusters, &random_frame(x, y, zoom, (width, height)));
        prop_assert!(marks.len() <= LIMIT);
    }
}
