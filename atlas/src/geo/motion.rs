//! How the map moves in time: pure functions of the milliseconds since a movement began.

use super::view::{Frame, View};

/// After this time a throw has lost all but a third of its speed, in ms.
const THROW_MS: f64 = 260.0;
/// Below this speed a throw has come to rest, in px per ms.
const RESTING_PX_PER_MS: f64 = 0.02;
/// Faster than this no map is thrown, in px per ms: a single late event can claim any speed.
const FASTEST_PX_PER_MS: f64 = 4.0;

/// A movement of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Motion {
    /// From one view to another: quick at first, then slower.
    Flight {
        /// Where it begins.
        from: View,
        /// Where it ends.
        to: View,
        /// How long it takes.
        duration_ms: f64,
    },
    /// What goes on after a drag: slower and slower.
    Throw {
        /// The frame in which the map was let go.
        from: Frame,
        /// How fast the map went to the right and downwards, in px per ms.
        speed: [f64; 2],
    },
}

impl Motion {
    /// A throw, or none where the map was let go at rest. Speeds are in px per ms.
    #[must_use]
    pub fn throw(from: Frame, speed: [f64; 2]) -> Option<Self> {
        let fast = speed[0].hypot(speed[1]);
        // Not a number is no speed either.
        if fast.is_nan() || fast < 5.0 * RESTING_PX_PER_MS {
            return None;
        }
        let part = (FASTEST_PX_PER_MS / fast).min(1.0);
        Some(Self::Throw {
            from,
            speed: speed.map(|speed| speed * part),
        })
    }

    /// The view so many ms after the beginning, and whether it is the last one.
    #[must_use]
    pub fn at(&self, elapsed_ms: f64) -> (View, bool) {
        let elapsed_ms = elapsed_ms.max(0.0);
        match *self {
            Self::Flight {
                from,
                to,
                duration_ms,
            } => {
                if elapsed_ms >= duration_ms {
                    return (to, true);
                }
                let rest = 1.0 - elapsed_ms / duration_ms;
                (View::interpolate(from, to, 1.0 - rest * rest * rest), false)
            }
            Self::Throw { from, speed } => {
                let left = (-elapsed_ms / THROW_MS).exp();
                let way = THROW_MS * (1.0 - left);
                let view = from.pan_by_px(speed[0] * way, speed[1] * way);
                (view, speed[0].hypot(speed[1]) * left < RESTING_PX_PER_MS)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::*;
    use crate::geo::mercator::World;
    use crate::geo::view::Size;

    fn view(x: f64, y: f64, zoom: f64) -> View {
        View {
            center: World { x, y },
            zoom,
        }
    }

    const SIZE: Size = Size {
        width_px: 800.0,
        height_px: 600.0,
    };

    proptest! {
        #[test]
        fn a_flight_begins_and_ends_where_it_was_told(
            x in 0.0..1.0, y in 0.1..0.9, zoom in 0.0..14.0, to_x in 0.0..1.0, to_zoom in 0.0..14.0,
        ) {
            let (from, to) = (view(x, y, zoom), view(to_x, 0.5, to_zoom));
            let flight = Motion::Flight { from, to, duration_ms: 300.0 };
            let (start, done) = flight.at(0.0);
            prop_assert!(!done);
            prop_assert!((start.center.y - from.center.y).abs() < 1e-9 && (start.zoom - zoom).abs() < 1e-9);
            prop_assert_eq!(flight.at(300.0), (to, true));
            prop_assert_eq!(flight.at(1e9), (to, true));
        }

        #[test]
        fn a_throw_goes_the_way_of_the_drag_and_comes_to_rest(
            dx in -50.0..50.0, dy in -50.0..50.0,
        ) {
            let frame = Frame { view: view(0.5, 0.5, 6.0), size: SIZE };
            let Some(throw) = Motion::throw(frame, [dx, dy]) else {
                prop_assert!(f64::hypot(dx, dy) < 0.2);
                return Ok(());
            };
            let (view, _) = throw.at(50.0);
            // Dragging to the right shows what lies to the west.
            prop_assert!((view.center.x - 0.5) * dx <= 0.0 && (view.center.y - 0.5) * dy <= 0.0);
            prop_assert!(throw.at(5_000.0).1);
            let far_px = (throw.at(1e6).0.center.x - 0.5).hypot(throw.at(1e6).0.center.y - 0.5)
                * frame.view.scale_px();
            prop_assert!(far_px <= FASTEST_PX_PER_MS * THROW_MS + 1e-6);
        }
    }

    #[test]
    fn what_is_let_go_at_rest_stays() {
        let frame = Frame {
            view: View::WORLD,
            size: SIZE,
        };
        assert_eq!(Motion::throw(frame, [0.0, 0.01]), None);
        assert_eq!(Motion::throw(frame, [f64::NAN, 0.0]), None);
    }
}
