//! Many lines in two flat arrays.

use std::fmt::Write;

/// Lines or rings on a whole-number grid. A ring does not repeat its first point.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lines {
    lengths: Vec<u32>,
    /// x and y in turn.
    coordinates: Vec<i32>,
}

impl Lines {
    /// Adds a line.
    pub(super) fn push(&mut self, line: &[[i32; 2]]) {
        self.lengths.push(line.len() as u32);
        self.coordinates.extend(line.iter().flatten());
    }

    /// How many lines there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lengths.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lengths.is_empty()
    }

    /// How many points all lines have together.
    #[must_use]
    pub fn point_count(&self) -> usize {
        self.coordinates.len() / 2
    }

    /// Each line's points.
    pub fn iter(&self) -> impl Iterator<Item = &[[i32; 2]]> {
        let (mut rest, _) = self.coordinates.as_chunks::<2>();
        self.lengths.iter().map(move |&length| {
            // The lengths add up to the points, by construction.
            let (line, after) = rest.split_at_checked(length as usize).unwrap_or((rest, &[]));
            rest = after;
            line
        })
    }

    /// The lines as an SVG path: absolute starts and relative steps, rings closed if `closed`.
    #[must_use]
    pub fn path_data(&self, closed: bool) -> String {
        // A step takes about five characters.
        let mut path = String::with_capacity(self.point_count() * 6);
        for line in self.iter() {
            let Some(&[mut x, mut y]) = line.first() else {
                continue;
            };
            let _ = write!(path, "M{x} {y}l");
            for &[to_x, to_y] in line.iter().skip(1) {
                let _ = write!(path, "{} {} ", to_x - x, to_y - y);
                [x, y] = [to_x, to_y];
            }
            // What follows the last number needs no space before it.
            path.truncate(path.trim_end().len());
            if path.ends_with('l') {
                path.pop();
            }
            if closed {
                path.push('z');
            }
        }
        path
    }

    /// The coordinates as differences; see the shipped form.
    pub(super) fn deltas(&self) -> Vec<i32> {
        let mut deltas = Vec::with_capacity(self.coordinates.len());
        let mut start = [0, 0];
        for line in self.iter() {
            let mut last = start;
            for &[x, y] in line {
                deltas.extend([x - last[0], y - last[1]]);
                last = [x, y];
            }
            start = line.first().copied().unwrap_or(start);
        }
        deltas
    }

    /// The lines from differences. `None` where the lengths do not add up, or a coordinate is further out
    /// than any grid.
    pub(super) fn from_deltas(lengths: Vec<u32>, deltas: Vec<i32>) -> Option<Self> {
        let points: u64 = lengths.iter().map(|&length| u64::from(length)).sum();
        if points.checked_mul(2)? != deltas.len() as u64 {
            return None;
        }
        let mut coordinates = deltas;
        let (mut rest, _) = coordinates.as_chunks_mut::<2>();
        let mut start = [0, 0];
        for &length in &lengths {
            let (line, after) = rest.split_at_mut_checked(length as usize)?;
            rest = after;
            let mut last = start;
            for (index, point) in line.iter_mut().enumerate() {
                *point = [step(last[0], point[0])?, step(last[1], point[1])?];
                last = *point;
                if index == 0 {
                    start = last;
                }
            }
        }
        Some(Self { lengths, coordinates })
    }

    pub(super) fn into_lengths(self) -> Vec<u32> {
        self.lengths
    }
}

/// A coordinate from the one before it, if it lies within twice the finest grid: so the difference of any
/// two fits into 32 bits.
fn step(from: i32, delta: i32) -> Option<i32> {
    let limit = 2 * super::MAX_GRID as i32;
    from.checked_add(delta).filter(|to| (-limit..=limit).contains(to))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at what must not happen")]

    use super::*;
    use proptest::prelude::*;

    fn lines(all: &[&[[i32; 2]]]) -> Lines {
        let mut lines = Lines::default();
        for line in all {
            lines.push(line);
        }
        lines
    }

    #[test]
    fn writes_paths() {
        let lines = lines(&[&[[0, 0], [10, 0], [10, -5]], &[], &[[3, 4]]]);
        assert_eq!(lines.path_data(true), "M0 0l10 0 0 -5zM3 4z");
        assert_eq!(lines.path_data(false), "M0 0l10 0 0 -5M3 4");
        assert_eq!(Lines::default().path_data(true), "");
    }

    #[test]
    fn refuses_what_does_not_fit() {
        assert_eq!(Lines::from_deltas(vec![2], vec![0, 0]), None);
        assert_eq!(Lines::from_deltas(vec![1], vec![0, 0, 1]), None);
        assert_eq!(Lines::from_deltas(vec![u32::MAX; 3], vec![]), None);
        assert_eq!(Lines::from_deltas(vec![1], vec![i32::MAX, 0]), None);
        assert_eq!(
            Lines::from_deltas(vec![2], vec![30_000_000, 0, 30_000_000, 0]),
            None
        );
        assert!(Lines::from_deltas(vec![], vec![]).unwrap().is_empty());
    }

    proptest! {
        #[test]
        fn differences_and_back(all in prop::collection::vec(
            prop::collection::vec([-100_000..100_000, -100_000..100_000], 0..12), 0..8,
        )) {
            let lines = lines(&all.iter().map(Vec::as_slice).collect::<Vec<_>>());
            prop_assert_eq!(lines.iter().map(<[_]>::to_vec).collect::<Vec<_>>(), all);
            let back = Lines::from_deltas(lines.lengths.clone(), lines.deltas()).unwrap();
            prop_assert_eq!(back, lines);
        }
    }
}
