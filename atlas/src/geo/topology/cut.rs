//! Cuts rings that cross the antimeridian or go round a pole, so that they lie flat.

/// The points with whole turns added to the longitudes so that no step is longer than half a turn.
pub(super) fn unwrapped(points: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let mut last = points.first().map_or(0.0, |first| first[0]);
    points
        .iter()
        .map(|&[lon, lat]| {
            last += short_turn(lon - last);
            [last, lat]
        })
        .collect()
}

/// The parts of a ring between the antimeridian on the one side and on the other, each `margin_deg` (at
/// most 90) wider than the world on both sides. A ring round a pole is closed along the pole.
///
/// Where the ring is cut, its parts go along the cut: right to fill, not to stroke.
pub(super) fn cut_ring(ring: &[[f64; 2]], margin_deg: f64) -> Vec<Vec<[f64; 2]>> {
    let ring = unwrapped(ring);
    let (Some(&first), Some(&last)) = (ring.first(), ring.last()) else {
        return Vec::new();
    };
    let margin_deg = margin_deg.clamp(0.0, 90.0);
    let (min, max) = (-180.0 - margin_deg, 180.0 + margin_deg);
    let turn = last[0] + short_turn(first[0] - last[0]) - first[0];
    if turn.abs() > 180.0 {
        let ring = closed_at_pole(&ring, 360.0 * turn.signum());
        return vec![clipped(&clipped(&ring, min, 1.0), max, -1.0)];
    }

    let (mut west, mut east) = (f64::INFINITY, f64::NEG_INFINITY);
    for [lon, _] in &ring {
        west = west.min(*lon);
        east = east.max(*lon);
    }
    // Every whole turn at which the ring overlaps the strip. One that only touches it has no area there.
    let turns = ((min - east) / 360.0).floor() as i32..=((max - west) / 360.0).ceil() as i32;
    turns
        .map(|turn| 360.0 * f64::from(turn))
        .filter(|shift| east + shift > min && west + shift < max)
        .map(|shift| {
            let shifted: Vec<[f64; 2]> = ring.iter().map(|&[lon, lat]| [lon + shift, lat]).collect();
            clipped(&clipped(&shifted, min, 1.0), max, -1.0)
        })
        .filter(|part| part.len() >= 3)
        .collect()
}

/// A ring that goes once round a pole as one that does not: its coast is walked for several turns, so
/// that the strip lies well within, and then back along the pole. `turn_deg` is 360 or -360.
fn closed_at_pole(ring: &[[f64; 2]], turn_deg: f64) -> Vec<[f64; 2]> {
    // Wherever the ring begins, two turns to either side cover the strip with the widest margin.
    const TURNS: std::ops::RangeInclusive<i32> = -2..=2;
    let pole = if ring.iter().map(|point| point[1]).sum::<f64>() < 0.0 {
        -90.0
    } else {
        90.0
    };
    let mut walk: Vec<[f64; 2]> = TURNS
        .flat_map(|turn| {
            ring.iter()
                .map(move |&[lon, lat]| [lon + turn_deg * f64::from(turn), lat])
        })
        .collect();
    let (Some(&[start, _]), Some(&[end, _])) = (walk.first(), walk.last()) else {
        return walk;
    };
    // In steps, so that no edge is longer than half a turn.
    let steps = 20;
    walk.extend((0..=steps).map(|step| [end + (start - end) * f64::from(step) / f64::from(steps), pole]));
    walk
}

/// The part of a ring on one side of a meridian, by the algorithm of Sutherland and Hodgman (1974):
/// to its east with `side` 1, to its west with -1.
fn clipped(ring: &[[f64; 2]], meridian: f64, side: f64) -> Vec<[f64; 2]> {
    let inside = |point: &[f64; 2]| (point[0] - meridian) * side >= 0.0;
    let mut part = Vec::with_capacity(ring.len());
    let Some(mut from) = ring.last() else { return part };
    for to in ring {
        if inside(from) != inside(to) {
            let t = (meridian - from[0]) / (to[0] - from[0]);
            part.push([meridian, from[1] + (to[1] - from[1]) * t]);
        }
        if inside(to) {
            part.push(*to);
        }
        from = to;
    }
    part.dedup();
    if part.len() > 1 && part.first() == part.last() {
        part.pop();
    }
    part
}

fn short_turn(dlon: f64) -> f64 {
    dlon - 360.0 * (dlon / 360.0).round()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, reason = "a test may stop at what must not happen")]

    use super::*;

    fn widest_step(ring: &[[f64; 2]]) -> f64 {
        let next = ring.iter().cycle().skip(1);
        ring.iter()
            .zip(next)
            .map(|(a, b)| (b[0] - a[0]).abs())
            .fold(0.0, f64::max)
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
    fn leaves_other_rings_alone() {
        let square = vec![[0.0, 0.0], [10.0, 0.0], [10.0, 10.0], [0.0, 10.0]];
        assert_eq!(cut_ring(&square, 2.0), [square]);
        assert!(cut_ring(&[], 0.0).is_empty());
        assert!(cut_ring(&[[0.0, 0.0], [1.0, 0.0]], 0.0).is_empty());
    }

    #[test]
    fn cuts_in_two_at_the_antimeridian() {
        let square = [[170.0, 0.0], [-170.0, 0.0], [-170.0, 10.0], [170.0, 10.0]];
        let parts = cut_ring(&square, 0.0);
        assert_eq!(parts.len(), 2);
        for part in &parts {
            assert_eq!(area(part), 100.0);
            assert!(
                part.iter()
                    .all(|point| point[0].abs() >= 170.0 && point[0].abs() <= 180.0)
            );
        }
        let wide = cut_ring(&square, 2.0);
        assert_eq!(
            wide.iter().map(|part| area(part)).collect::<Vec<_>>(),
            [120.0, 120.0]
        );
    }

    #[test]
    fn closes_along_the_pole() {
        for (lat, pole) in [(-70.0, -90.0), (70.0, 90.0)] {
            for direction in [1.0, -1.0] {
                let ring: Vec<[f64; 2]> = (0..36).map(|i| [f64::from(i) * 10.0 * direction, lat]).collect();
                for margin_deg in [0.0, 2.0] {
                    let parts = cut_ring(&ring, margin_deg);
                    let [part] = parts.as_slice() else {
                        panic!("{parts:?}")
                    };
                    assert_eq!(area(part).abs().round(), (360.0 + 2.0 * margin_deg) * 20.0);
                    assert!(part.contains(&[180.0 + margin_deg, pole]));
                    assert!(part.contains(&[-180.0 - margin_deg, pole]));
                    assert!(widest_step(part) <= 180.0);
                }
            }
        }
    }
}
