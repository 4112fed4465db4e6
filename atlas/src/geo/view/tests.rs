#![allow(clippy::unwrap_used, reason = "a test may stop at what must not happen")]

use super::*;
use proptest::prelude::*;

const PHONE: Size = Size {
    width_px: 390.0,
    height_px: 844.0,
};
const DESKTOP: Size = Size {
    width_px: 1280.0,
    height_px: 720.0,
};
const NOTHING: Size = Size {
    width_px: 0.0,
    height_px: 0.0,
};

fn view(x: f64, y: f64, zoom: f64) -> View {
    View {
        center: World { x, y },
        zoom,
    }
}

fn frame(size: Size, x: f64, y: f64, zoom: f64) -> Frame {
    Frame {
        view: view(x, y, zoom),
        size,
    }
}

fn any_frame() -> impl Strategy<Value = Frame> {
    (0.0..1.0, 0.0..1.0, 0.0..14.0, 200.0..2000.0, 200.0..1500.0)
        .prop_map(|(x, y, zoom, width_px, height_px)| frame(Size { width_px, height_px }, x, y, zoom))
}

fn close(a: Screen, b: Screen, px: f64) -> bool {
    (a.x_px - b.x_px).abs() < px && (a.y_px - b.y_px).abs() < px
}

fn finite(view: View) -> bool {
    view.center.x.is_finite() && view.center.y.is_finite() && view.zoom.is_finite()
}

#[test]
fn fiji_and_samoa_stand_side_by_side() {
    let suva = LonLat::new(178.44, -18.14).unwrap();
    let apia = LonLat::new(-171.76, -13.83).unwrap();
    for x in [0.995, 0.005] {
        let frame = frame(DESKTOP, x, 0.55, 4.0);
        let dx_px = frame.screen_from_lonlat(apia).x_px - frame.screen_from_lonlat(suva).x_px;
        assert!((dx_px - 9.8 / 360.0 * 4096.0).abs() < 0.01, "{dx_px}");
    }
}

#[test]
fn copies_are_those_that_show() {
    assert_eq!(frame(DESKTOP, 0.5, 0.5, 6.0).copies(), 0..=0);
    assert_eq!(frame(DESKTOP, 0.01, 0.5, 3.0).copies(), -1..=0);
    assert_eq!(frame(DESKTOP, 0.99, 0.5, 3.0).copies(), 0..=1);
    assert_eq!(frame(DESKTOP, 0.5, 0.5, 1.5).copies(), -1..=1);
    assert_eq!(frame(NOTHING, 0.5, 0.5, 0.0).copies(), 0..=0);
    assert!(frame(DESKTOP, 0.5, 0.5, -40.0).copies().count() < 20);
}

#[test]
fn the_frame_of_a_wide_screen_shows_the_world_once() {
    assert_eq!(frame(DESKTOP, 0.3, 0.5, 1.0).bounds(40.0).width(), 1.0);
    let bounds = frame(DESKTOP, 0.99, 0.5, 6.0).bounds(0.0);
    assert!(bounds.x1 > 1.0 && bounds.contains(World { x: 0.01, y: 0.5 }));
}

#[test]
fn fits_what_it_is_given() {
    let europe = Bounds {
        x0: 0.47,
        y0: 0.25,
        x1: 0.61,
        y1: 0.4,
    };
    for size in [PHONE, DESKTOP] {
        let frame = Frame {
            view: View::fit(&europe, size, 24.0, 14.0),
            size,
        };
        for (x, y) in [(europe.x0, europe.y0), (europe.x1, europe.y1)] {
            let Screen { x_px, y_px } = frame.screen_from_world(World { x, y });
            assert!((23.9..=size.width_px - 23.9).contains(&x_px), "{x_px}");
            assert!((23.9..=size.height_px - 23.9).contains(&y_px), "{y_px}");
        }
    }
    let seoul = Bounds::of([World { x: 0.853, y: 0.387 }]).unwrap();
    assert_eq!(View::fit(&seoul, PHONE, 24.0, 9.0).zoom, 9.0);
}

#[test]
fn a_view_outside_the_world_comes_back() {
    assert_eq!(view(3.25, -5.0, 99.0).clamped(DESKTOP).zoom, 14.0);
    let back = view(3.25, -5.0, 4.0).clamped(DESKTOP);
    assert_eq!(back.center.x, 0.25);
    assert_eq!(back.center.y, 720.0 / 2.0 / 4096.0);
    // The world is lower than an upright phone when it just fits in width.
    let upright = view(0.1, 0.9, -3.0).clamped(PHONE);
    assert_eq!(upright.center.y, 0.5);
    assert!((upright.scale_px() - PHONE.width_px).abs() < 1e-9);
}

#[test]
fn no_size_and_no_number_give_a_view() {
    let broken = Size {
        width_px: f64::NAN,
        height_px: -3.0,
    };
    for size in [NOTHING, broken, DESKTOP] {
        for view in [
            view(f64::NAN, 0.5, 3.0),
            view(0.5, f64::INFINITY, 3.0),
            view(0.5, 0.5, f64::NAN),
            view(0.5, 0.5, f64::INFINITY),
            view(0.2, 0.2, 3.0),
        ] {
            assert!(finite(view.clamped(size)));
        }
        assert!(finite(View::fit(&Bounds::WORLD, size, 24.0, 14.0)));
        let frame = frame(size, 0.2, 0.3, 3.0);
        assert!(finite(frame.zoom_around(Screen::default(), f64::NAN)));
        assert!(finite(frame.zoom_around(Screen::default(), 1e300)));
        let screen = frame.screen_from_world(World { x: 0.4, y: 0.1 });
        assert!(screen.x_px.is_finite() && screen.y_px.is_finite());
        assert!(frame.bounds(10.0).width().is_finite());
    }
}

#[test]
fn odd_movements_come_back() {
    let size = Size {
        width_px: 800.0,
        height_px: 600.0,
    };
    let finite = |view: View| view.center.x.is_finite() && view.center.y.is_finite() && view.zoom.is_finite();
    let odd = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -1e300];
    for odd in odd {
        let start = frame(size, 0.2, 0.3, 3.0);
        assert!(finite(start.pan_by_px(odd, 5.0).clamped(size)));
        assert!(finite(start.pan_by_px(5.0, odd).clamped(size)));
        let anchor = Screen { x_px: odd, y_px: odd };
        assert!(finite(start.zoom_around(anchor, 5.0).clamped(size)));
        let pole = Bounds::of([World { x: odd, y: 0.0 }, World { x: 0.0, y: 0.0 }]);
        assert!(pole.is_none_or(|pole| finite(View::fit(&pole, size, 24.0, 14.0))));
    }
    // A wheel turned by the thousand ends at the end, with the point under it where it was.
    let anchor = Screen {
        x_px: 10.0,
        y_px: 590.0,
    };
    let mut wheeled = frame(size, 0.2, 0.3, 3.0);
    let under = wheeled.world_from_screen(anchor);
    for _ in 0..5_000 {
        wheeled.view = wheeled
            .zoom_around(anchor, wheeled.view.zoom + 0.01)
            .clamped(size);
    }
    assert_eq!(wheeled.view.zoom, View::MAX_ZOOM);
    assert!(close(wheeled.screen_from_world(under), anchor, 0.1));
}

#[test]
fn a_flight_takes_the_short_way_and_ends_where_it_should() {
    let (suva, apia) = (view(0.995, 0.55, 5.0), view(0.023, 0.54, 7.0));
    assert_eq!(View::interpolate(suva, apia, 0.0), suva);
    let end = View::interpolate(suva, apia, 1.0);
    assert!((end.center.x - 0.023).abs() < 1e-12 && (end.center.y - 0.54).abs() < 1e-12);
    for step in 0..=10 {
        let x = View::interpolate(suva, apia, f64::from(step) / 10.0).center.x;
        assert!(!(0.03..0.99).contains(&x), "{x}");
    }
}

proptest! {
    #[test]
    fn screen_and_world_are_inverse(frame in any_frame(), x in -300.0..2500.0, y in -300.0..2000.0) {
        let screen = Screen { x_px: x, y_px: y };
        let world = frame.world_from_screen(screen);
        prop_assert!(close(frame.screen_from_copy(world), screen, 1e-6));
        if (world.x - frame.view.center.x).abs() < 0.499 {
            prop_assert!(close(frame.screen_from_world(world), screen, 1e-6));
            if (0.0..=1.0).contains(&world.y) {
                prop_assert!(close(frame.screen_from_lonlat(frame.lonlat_from_screen(screen)), screen, 1e-3));
            }
        }
    }

    #[test]
    fn a_place_is_shown_on_the_nearest_copy(frame in any_frame(), x in -3.0..3.0, y in 0.0..1.0) {
        let screen = frame.screen_from_world(World { x, y });
        let off_px = (screen.x_px - frame.size.width_px / 2.0).abs();
        prop_assert!(off_px <= frame.view.scale_px() / 2.0 + 1e-6);
    }

    #[test]
    fn zooming_keeps_the_point_under_the_pointer(
        frame in any_frame(), x in 0.0..2000.0, y in 0.0..1500.0, zoom in 3.0..14.0, t in 0.0..1.0
    ) {
        let anchor = Screen { x_px: x, y_px: y };
        let under = frame.world_from_screen(anchor);
        let zoomed = Frame { view: frame.zoom_around(anchor, zoom), ..frame };
        prop_assert!(close(zoomed.screen_from_copy(under), anchor, 1e-3));

        // The flight there takes the short way, so it must be no longer than half the world.
        if (zoomed.view.center.x - frame.view.center.x).abs() < 0.5 {
            let between = Frame { view: View::interpolate(frame.view, zoomed.view, t), ..frame };
            // Only where the anchor is on the copy nearest to the centre all the way.
            let off_px = (x - frame.size.width_px / 2.0).abs();
            if off_px / between.view.scale_px().min(frame.view.scale_px()) < 0.499 {
                prop_assert!(close(between.screen_from_world(under), anchor, 1e-2));
            }
        }
    }

    #[test]
    fn panning_there_and_back_ends_where_it_began(
        frame in any_frame(), dx in -900.0..900.0, dy in -900.0..900.0
    ) {
        let there = Frame { view: frame.pan_by_px(dx, dy), ..frame };
        let moved = there.screen_from_copy(frame.view.center);
        let middle = frame.screen_from_copy(frame.view.center);
        prop_assert!((moved.x_px - middle.x_px - dx).abs() < 1e-6);
        prop_assert!((moved.y_px - middle.y_px - dy).abs() < 1e-6);
        let back = there.pan_by_px(-dx, -dy);
        prop_assert!((back.center.x - frame.view.center.x).abs() < 1e-12);
        prop_assert!((back.center.y - frame.view.center.y).abs() < 1e-12);
    }

    #[test]
    fn clamping_twice_is_clamping_once(
        frame in any_frame(), x in -5.0..5.0, y in -2.0..3.0, zoom in -4.0..20.0
    ) {
        let once = view(x, y, zoom).clamped(frame.size);
        let twice = once.clamped(frame.size);
        prop_assert!((once.center.y - twice.center.y).abs() < 1e-12 && once.center.x == twice.center.x);
        prop_assert!(once.zoom == twice.zoom);
        let top = Frame { view: once, ..frame }.screen_from_copy(World { x: 0.0, y: 0.0 }).y_px;
        let bottom = Frame { view: once, ..frame }.screen_from_copy(World { x: 0.0, y: 1.0 }).y_px;
        let covers = top <= 1e-6 && bottom >= frame.size.height_px - 1e-6;
        let inside = top >= -1e-6 && bottom <= frame.size.height_px + 1e-6;
        prop_assert!(covers || inside);
    }
}
