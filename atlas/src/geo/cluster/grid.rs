//! A grid over the projected world whose cells are numbered row by row.

use crate::geo::mercator::World;

/// A square grid of `side` × `side` cells over the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Grid {
    side: u32,
}

impl Grid {
    /// The largest grid: a row and a column in 16 bits each.
    const MAX_SIDE: u32 = 1 << 16;

    /// The finest grid whose cells are at least `cell` wide, a whole number of them round the world.
    pub(super) fn with_cells_of(cell: f64) -> Self {
        // The cast takes what is too large to the end of the range, which the largest grid cuts off.
        Self {
            side: ((1.0 / cell).floor() as u32).clamp(1, Self::MAX_SIDE),
        }
    }

    /// The number of rows, and of columns.
    pub(super) fn side(self) -> u32 {
        self.side
    }

    /// The cell of a point. One beyond the edge belongs to the cell at the edge.
    pub(super) fn cell(self, world: World) -> u32 {
        let along = |t: f64| ((t * f64::from(self.side)) as u32).min(self.side - 1);
        Self::cell_at(along(world.y), along(world.x))
    }

    /// The number of a cell: cells sort by row, then by column.
    pub(super) fn cell_at(row: u32, column: u32) -> u32 {
        (row << 16) | column
    }

    pub(super) fn row(cell: u32) -> u32 {
        cell >> 16
    }

    pub(super) fn column(cell: u32) -> u32 {
        cell & 0xffff
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_at_least_as_wide_as_asked() {
        for cell in [0.3, 0.25, 1.0, 7.0, 1e-3, 1e-9] {
            let grid = Grid::with_cells_of(cell);
            assert!(1.0 / f64::from(grid.side()) >= cell.min(1.0), "{cell}");
        }
        assert_eq!(Grid::with_cells_of(0.25).side(), 4);
    }

    #[test]
    fn edges_belong_to_the_grid() {
        let grid = Grid::with_cells_of(1e-9);
        let last = grid.cell(World { x: 1.0, y: 1.0 });
        assert_eq!((Grid::row(last), Grid::column(last)), (65_535, 65_535));
        assert_eq!(grid.cell(World { x: -0.5, y: -0.5 }), 0);
        assert!(grid.cell(World { x: 0.9, y: 0.1 }) < grid.cell(World { x: 0.1, y: 0.2 }));
    }
}
