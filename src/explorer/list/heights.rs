//! How high the rows of a long list are: measured where they have been shown, the average elsewhere. Rows are
//! counted in blocks, so that a list of a hundred thousand is a sum of some thousand numbers.

use std::ops::Range;

/// How many rows a block has.
const BLOCK_ROWS: usize = 8;
/// How many rows stand on each side of the one that has the focus.
const AROUND_ROWS: usize = 4;
/// So many rows away from others, a row is not followed.
const FAR_ROWS: usize = 24;
/// How high a row is thought to be until one has been measured, in px.
const ROW_PX: f64 = 68.0;
/// A difference that nobody sees, in px; without it, rounding would never come to rest.
const TOLERANCE_PX: f64 = 0.5;

/// The heights of the rows of a list.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Heights {
    /// Which list was measured; another one begins anew, with the average kept.
    list: u64,
    /// By block; not a number where it has not been measured.
    measured_px: Vec<f32>,
    row_px: f64,
}

impl Default for Heights {
    fn default() -> Self {
        Self {
            list: 0,
            measured_px: Vec::new(),
            row_px: ROW_PX,
        }
    }
}

impl Heights {
    /// The rows that have anything between two edges, in px from the beginning, in whole blocks; at least one
    /// block where there is one.
    pub(super) fn rows_between(&self, list: u64, total: usize, top_px: f64, bottom_px: f64) -> Range<usize> {
        let blocks = total.div_ceil(BLOCK_ROWS);
        let (mut start, mut end, mut y) = (None, 0, 0.0);
        for block in 0..blocks {
            let next = y + self.block_px(list, total, block);
            if next > top_px || block + 1 == blocks {
                start.get_or_insert(block);
                end = block + 1;
                if next >= bottom_px {
                    break;
                }
            }
            y = next;
        }
        let row = |block: usize| (block * BLOCK_ROWS).min(total);
        row(start.unwrap_or(0))..row(end)
    }

    /// How far below the beginning a row is that begins a block or ends the list, in px.
    pub(super) fn offset_px(&self, list: u64, total: usize, row: usize) -> f64 {
        let blocks = row.min(total).div_ceil(BLOCK_ROWS);
        (0..blocks).map(|block| self.block_px(list, total, block)).sum()
    }

    /// The average height of a row, in px.
    pub(super) fn row_px(&self) -> f64 {
        self.row_px
    }

    /// The beginnings of the blocks among some rows.
    pub(super) fn block_starts(rows: &Range<usize>) -> impl Iterator<Item = usize> + use<> {
        (rows.start..rows.end).step_by(BLOCK_ROWS)
    }

    /// Takes note of the height of the block that begins with a row. Says whether that changes anything.
    pub(super) fn measure(&mut self, list: u64, total: usize, first_row: usize, height_px: f64) -> bool {
        let block = first_row / BLOCK_ROWS;
        let known = self.block_px(list, total, block);
        let is_new = self.list != list || self.measured_px.get(block).is_none_or(|px| px.is_nan());
        if height_px <= 0.0 || (!is_new && (known - height_px).abs() < TOLERANCE_PX) {
            return false;
        }
        if self.list != list {
            self.list = list;
            self.measured_px.clear();
        }
        if self.measured_px.len() <= block {
            self.measured_px.resize(block + 1, f32::NAN);
        }
        self.measured_px[block] = height_px as f32;
        self.average(total);
        true
    }

    /// Forgets all: another width breaks lines elsewhere.
    pub(super) fn forget(&mut self) {
        self.measured_px.clear();
    }

    fn block_px(&self, list: u64, total: usize, block: usize) -> f64 {
        let measured = self.measured_px.get(block).filter(|_| self.list == list);
        match measured.copied().filter(|px| !px.is_nan()) {
            Some(px) => px.into(),
            None => rows_in(total, block) as f64 * self.row_px,
        }
    }

    fn average(&mut self, total: usize) {
        let (mut rows, mut px) = (0, 0.0);
        for (block, &height_px) in self.measured_px.iter().enumerate() {
            if !height_px.is_nan() {
                rows += rows_in(total, block);
                px += f64::from(height_px);
            }
        }
        if rows > 0 {
            self.row_px = px / rows as f64;
        }
    }
}

/// Some rows with those around another that is among them or near, in whole blocks. One that is far away changes
/// nothing.
pub(super) fn rows_around(rows: Range<usize>, near: usize, total: usize) -> Range<usize> {
    if near + FAR_ROWS < rows.start || near >= rows.end + FAR_ROWS {
        return rows;
    }
    let first = near.saturating_sub(AROUND_ROWS) / BLOCK_ROWS * BLOCK_ROWS;
    let end = (near + AROUND_ROWS + 1).next_multiple_of(BLOCK_ROWS).min(total);
    rows.start.min(first)..rows.end.max(end)
}

/// How many rows a block has: the last may have fewer.
fn rows_in(total: usize, block: usize) -> usize {
    total.saturating_sub(block * BLOCK_ROWS).min(BLOCK_ROWS)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{BLOCK_ROWS, Heights, ROW_PX, rows_around};

    #[test]
    fn what_was_measured_counts_and_the_rest_is_the_average() {
        let mut heights = Heights::default();
        assert!(heights.measure(1, 20, 0, 800.0));
        assert!(!heights.measure(1, 20, 0, 800.2), "nobody sees that");
        assert_eq!(heights.row_px(), 100.0);
        assert_eq!(heights.offset_px(1, 20, 8), 800.0);
        assert_eq!(heights.offset_px(1, 20, 20), 2000.0);
        assert!(heights.measure(1, 20, 8, 400.0));
        assert_eq!(heights.offset_px(1, 20, 16), 1200.0);
        assert_eq!(heights.offset_px(1, 20, 20), 1200.0 + 4.0 * 75.0);
        assert_eq!(
            heights.offset_px(2, 20, 8),
            8.0 * 75.0,
            "another list has other rows"
        );
    }

    #[test]
    fn shows_whole_blocks_and_never_nothing() {
        let heights = Heights::default();
        let block = BLOCK_ROWS as f64 * ROW_PX;
        assert_eq!(heights.rows_between(0, 100, 0.0, 10.0), 0..8);
        assert_eq!(
            heights.rows_between(0, 100, block + 1.0, block * 2.0 + 1.0),
            8..24
        );
        assert_eq!(heights.rows_between(0, 100, -900.0, -500.0), 0..8);
        assert_eq!(heights.rows_between(0, 100, 1e9, 2e9), 96..100);
        assert_eq!(heights.rows_between(0, 0, 0.0, 100.0), 0..0);
        assert_eq!(heights.rows_between(0, 3, f64::NAN, f64::NAN), 0..3);
    }

    #[test]
    fn rows_reach_around_one_that_is_near() {
        assert_eq!(rows_around(0..16, 15, 100), 0..24);
        assert_eq!(rows_around(0..16, 11, 100), 0..16);
        assert_eq!(rows_around(0..16, 20, 100), 0..32);
        assert_eq!(rows_around(40..56, 41, 100), 32..56);
        assert_eq!(rows_around(80..96, 95, 98), 80..98);
        assert_eq!(rows_around(0..8, 0, 3), 0..8);
        assert_eq!(rows_around(0..16, 500, 882), 0..16, "it is far below");
        assert_eq!(rows_around(800..816, 69, 882), 800..816, "it is far above");
    }

    proptest! {
        #[test]
        fn rows_reach_over_both_edges(
            total in 1_usize..400, top in 0.0..20_000.0_f64, height in 1.0..2_000.0_f64,
            measured in prop::collection::vec((0_usize..50, 50.0..2_000.0_f64), 0..12),
        ) {
            let mut heights = Heights::default();
            for (block, px) in measured {
                heights.measure(7, total, block * BLOCK_ROWS, px);
            }
            let end = heights.offset_px(7, total, total);
            let rows = heights.rows_between(7, total, top, top + height);
            prop_assert!(rows.start < rows.end && rows.end <= total && rows.start % BLOCK_ROWS == 0);
            if top < end {
                prop_assert!(heights.offset_px(7, total, rows.start) <= top);
            }
            if top + height < end {
                prop_assert!(heights.offset_px(7, total, rows.end) >= top + height - 1e-6);
            }
        }
    }
}
