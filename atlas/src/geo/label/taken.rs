//! What of the screen is taken already, found by the squares of a grid.

use super::{Spot, is_sound};
use crate::geo::view::Size;

/// The side of a square of the grid, in px: about as long as a label, so that each touches few squares.
const SQUARE_PX: f64 = 80.0;
/// No more squares than this in a row or a column.
const MOST_SQUARES: f64 = 64.0;
/// The end of a list.
const NONE: u32 = u32::MAX;

/// A box on the screen in px.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

/// Areas that are taken.
#[derive(Debug)]
pub(super) struct Taken {
    /// First those of the spots, in their order, then those of labels.
    areas: Vec<Area>,
    square_px: f64,
    columns: usize,
    rows: usize,
    /// By square, the newest entry.
    heads: Vec<u32>,
    /// An area that touches a square, and the entry before it.
    entries: Vec<(u32, u32)>,
}

impl Area {
    /// Whether they share more than an edge.
    pub(super) fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

impl Taken {
    /// What the marks take, with room for so many labels.
    pub(super) fn new(spots: &[Spot], label_count: usize, frame: Size) -> Self {
        let longest_px = frame.width_px.max(frame.height_px);
        let square_px = if longest_px.is_finite() {
            SQUARE_PX.max(longest_px / MOST_SQUARES)
        } else {
            SQUARE_PX
        };
        // The casts take what is no number, or too large, to an end that the bound cuts off.
        let squares = |side_px: f64| ((side_px / square_px).min(MOST_SQUARES) as usize) + 1;
        let (columns, rows) = (squares(frame.width_px), squares(frame.height_px));
        let mut taken = Self {
            areas: Vec::with_capacity(spots.len() + label_count),
            square_px,
            columns,
            rows,
            heads: vec![NONE; columns * rows],
            entries: Vec::with_capacity(4 * (spots.len() + label_count)),
        };
        for &spot in spots {
            if is_sound(spot) {
                taken.take(Area {
                    left: spot.x_px - spot.radius_px,
                    top: spot.y_px - spot.radius_px,
                    right: spot.x_px + spot.radius_px,
                    bottom: spot.y_px + spot.radius_px,
                });
            } else {
                // It takes nothing, but its place in the order.
                taken.areas.push(Area {
                    left: 0.0,
                    top: 0.0,
                    right: 0.0,
                    bottom: 0.0,
                });
            }
        }
        taken
    }

    /// Whether nothing but the label's own mark stands there.
    pub(super) fn is_free(&self, area: Area, own: usize) -> bool {
        let (columns, rows) = self.squares(area);
        for row in rows {
            for column in columns.clone() {
                let mut entry = self.heads[row * self.columns + column];
                while let Some(&(other, before)) = self.entries.get(entry as usize) {
                    if other as usize != own && self.areas[other as usize].overlaps(area) {
                        return false;
                    }
                    entry = before;
                }
            }
        }
        true
    }

    /// Takes an area.
    pub(super) fn take(&mut self, area: Area) {
        let (columns, rows) = self.squares(area);
        let position = self.areas.len() as u32;
        self.areas.push(area);
        for row in rows {
            for column in columns.clone() {
                let head = &mut self.heads[row * self.columns + column];
                let before = std::mem::replace(head, self.entries.len() as u32);
                self.entries.push((position, before));
            }
        }
    }

    /// The columns and the rows of the squares that an area touches. What is beyond the frame belongs to the
    /// squares at its edge, so that two areas that overlap always share a square.
    fn squares(&self, area: Area) -> (std::ops::RangeInclusive<usize>, std::ops::RangeInclusive<usize>) {
        let along = |px: f64, count: usize| ((px / self.square_px) as usize).min(count - 1);
        (
            along(area.left, self.columns)..=along(area.right, self.columns),
            along(area.top, self.rows)..=along(area.bottom, self.rows),
        )
    }
}
