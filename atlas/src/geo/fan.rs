//! Places that share a spot, fanned out so that each can be seen and touched.

use std::f64::consts::{PI, TAU};

/// So many stand in a circle; more stand on a spiral, which stays smaller.
const MOST_IN_CIRCLE: usize = 8;

/// How far the turns of the spiral are apart, in spacings. On a spiral the nearest point of the next turn
/// lies a little aside of the one straight outwards: at the innermost turn 1.3 % nearer.
const TURN: f64 = 1.05;

/// Offsets in px from a shared spot, one for each of `count` places: clockwise from the top, and from the
/// middle outwards. No two are closer than `spacing_px`, and none is closer to the spot itself, so that
/// what stands there stays in reach. A spacing that is none counts as 24 px.
#[must_use]
pub fn fan(count: usize, spacing_px: f64) -> Vec<(f64, f64)> {
    let spacing_px = if spacing_px.is_finite() && spacing_px > 0.0 {
        spacing_px
    } else {
        24.0
    };
    let at = |angle: f64, radius_px: f64| (radius_px * angle.sin(), -radius_px * angle.cos());
    let mut offsets = Vec::with_capacity(count);
    if count <= MOST_IN_CIRCLE {
        // The chord between neighbours is the spacing, or longer where few would stand on the spot.
        let half_step = PI / count.max(2) as f64;
        let radius_px = spacing_px * (0.5 / half_step.sin()).max(1.0);
        offsets.extend((0..count).map(|place| at(2.0 * half_step * place as f64, radius_px)));
        return offsets;
    }
    let (mut angle, mut radius_px) = (0.0, spacing_px);
    while offsets.len() < count {
        offsets.push(at(angle, radius_px));
        // As if on a circle: the next one stands further out, hence never nearer than that.
        angle += 2.0 * (0.5 * spacing_px / radius_px).asin();
        radius_px = spacing_px * (1.0 + TURN * angle / TAU);
    }
    offsets
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn assert_apart(offsets: &[(f64, f64)], spacing_px: f64) {
        let least = spacing_px * (1.0 - 1e-9);
        for (i, a) in offsets.iter().enumerate() {
            assert!(a.0.hypot(a.1) >= least, "{a:?} covers the middle");
            for b in &offsets[i + 1..] {
                assert!((a.0 - b.0).hypot(a.1 - b.1) >= least, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn none_and_one_and_odd_spacings() {
        assert_eq!(fan(0, 24.0), []);
        assert_eq!(fan(1, 24.0), [(0.0, -24.0)]);
        for spacing_px in [0.0, -3.0, f64::NAN, f64::INFINITY] {
            assert_eq!(fan(5, spacing_px), fan(5, 24.0));
        }
    }

    #[test]
    fn two_stand_above_and_below() {
        let offsets = fan(2, 24.0);
        assert!((offsets[0].1 + 24.0).abs() < 1e-9 && (offsets[1].1 - 24.0).abs() < 1e-9);
    }

    #[test]
    fn many_stand_closely() {
        let offsets = fan(300, 24.0);
        assert_apart(&offsets, 24.0);
        // As compact as its area allows, but for a third.
        let reach = offsets.iter().map(|at| at.0.hypot(at.1)).fold(0.0, f64::max);
        assert!(reach < 24.0 * (300.0 / PI).sqrt() * 1.33, "{reach}");
        assert_eq!(fan(10_000, 24.0).len(), 10_000);
    }

    proptest! {
        #[test]
        fn all_stand_apart(count in 0_usize..200, spacing_px in 1.0..100.0) {
            let offsets = fan(count, spacing_px);
            prop_assert_eq!(offsets.len(), count);
            assert_apart(&offsets, spacing_px);
        }
    }
}
