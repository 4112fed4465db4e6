//! How the levels are made.

use super::grid::Grid;
use super::{Clusters, Level};
use crate::geo::mercator::{World, short_way};
use crate::geo::view::WORLD_PX;

pub(super) fn build(points: &[World], radius_px: f64, max_zoom: u8) -> Clusters {
    let max_zoom = max_zoom.min(24);
    let radius_px = if radius_px.is_finite() {
        radius_px.clamp(1.0, 256.0)
    } else {
        40.0
    };
    // More points than 32 bits can count would not fit into a browser's memory either.
    let places = u32::try_from(points.len()).unwrap_or(u32::MAX);
    let mut clusters = Clusters {
        places,
        positions: points.iter().map(|point| point.wrapped()).collect(),
        counts: vec![1; points.len()],
        first_child: vec![0],
        children: Vec::new(),
        zooms: Vec::new(),
        levels: Vec::new(),
    };
    let radius_at = |zoom: u8| radius_px / (WORLD_PX * f64::from(zoom).exp2());

    let finite: Vec<u32> = (0..places)
        .filter(|&place| {
            let World { x, y } = clusters.positions[place as usize];
            x.is_finite() && y.is_finite()
        })
        .collect();
    let mut sorter = Sorter::default();
    let ground = sorter.sorted(
        &finite,
        Grid::with_cells_of(radius_at(max_zoom)),
        &clusters.positions,
    );
    let mut levels: Vec<Level> = Vec::with_capacity(usize::from(max_zoom) + 1);
    for zoom in (0..=max_zoom).rev() {
        let below = levels.last().unwrap_or(&ground);
        let nodes = merged(&mut clusters, below, radius_at(zoom), zoom);
        // Sorted by the coarser grid of the next level out, which both the next round and the queries use.
        let grid = Grid::with_cells_of(2.0 * radius_at(zoom));
        levels.push(sorter.sorted(&nodes, grid, &clusters.positions));
    }
    levels.reverse();
    clusters.levels = levels;
    clusters
}

/// One level made from the one below it: each node in turn takes those within the radius that no other
/// has taken. The level must be sorted by a grid whose cells are at least as wide as the radius.
fn merged(clusters: &mut Clusters, below: &Level, radius: f64, zoom: u8) -> Vec<u32> {
    let (cells, nodes) = (&below.cells, &below.nodes);
    let side = below.grid.side();
    // The positions beside one another in the order of the walk: looked up there and then, each would be
    // a step to somewhere else in memory.
    let at: Vec<World> = nodes
        .iter()
        .map(|&node| clusters.positions[node as usize])
        .collect();
    let mut taken = vec![false; nodes.len()];
    let mut merged = Vec::with_capacity(nodes.len());
    let mut group: Vec<u32> = Vec::new();
    let mut next_row = 0;

    for seed in 0..nodes.len() {
        // This start only moves forward, even past a seed that is taken already.
        let (row, column) = (Grid::row(cells[seed]), Grid::column(cells[seed]));
        let next_start = Grid::cell_at(row + 1, column.saturating_sub(1));
        while next_row < cells.len() && row + 1 < side && cells[next_row] < next_start {
            next_row += 1;
        }
        if taken[seed] {
            continue;
        }
        taken[seed] = true;
        group.clear();
        group.push(seed as u32);

        let World { x, y } = at[seed];
        // `x` is that of the seed as seen from the end of the rows where the others stand: taking the
        // shorter way round for each pair would cost more than all the rest.
        let mut take = |x: f64, from: usize, last_cell: u32| {
            for other in from..nodes.len() {
                if cells[other] > last_cell {
                    break;
                }
                let (dx, dy) = (at[other].x - x, at[other].y - y);
                if dx * dx + dy * dy <= radius * radius && !taken[other] {
                    taken[other] = true;
                    group.push(other as u32);
                }
            }
        };
        // Whatever comes earlier in the order has had its turn and would have taken this seed, had it been
        // near enough. So only half of the neighbourhood remains: this row onwards, and the next row.
        let east = (column + 1).min(side - 1);
        take(x, seed + 1, Grid::cell_at(row, east));
        if row + 1 < side {
            take(x, next_row, Grid::cell_at(row + 1, east));
        }
        // Beyond the antimeridian the neighbours stand at the other end of the rows.
        for (at_edge, far_column, x) in [(column == 0, side - 1, x + 1.0), (column + 1 == side, 0, x - 1.0)] {
            if at_edge {
                for row in row..=(row + 1).min(side - 1) {
                    let cell = Grid::cell_at(row, far_column);
                    take(x, cells.partition_point(|&other| other < cell), cell);
                }
            }
        }

        if let [only] = group.as_slice() {
            merged.push(nodes[*only as usize]);
        } else {
            let cluster = add_cluster(clusters, group.iter().map(|&member| nodes[member as usize]), zoom);
            merged.push(cluster);
        }
    }
    merged
}

/// A new cluster at the mean of its members, weighted by their counts.
fn add_cluster(clusters: &mut Clusters, members: impl Iterator<Item = u32>, zoom: u8) -> u32 {
    let first = clusters.children.len();
    clusters.children.extend(members);
    let members = &clusters.children[first..];
    let origin = clusters.positions[members[0] as usize];
    let (mut dx, mut dy, mut count) = (0.0, 0.0, 0_u32);
    for &member in members {
        let (world, weight) = (
            clusters.positions[member as usize],
            clusters.counts[member as usize],
        );
        // Relative to one of them, so that a mean over the antimeridian does not land in Africa.
        dx += short_way(world.x - origin.x) * f64::from(weight);
        dy += (world.y - origin.y) * f64::from(weight);
        count += weight;
    }
    let world = World {
        x: origin.x + dx / f64::from(count),
        y: origin.y + dy / f64::from(count),
    };
    clusters.positions.push(world.wrapped());
    clusters.counts.push(count);
    clusters.first_child.push(clusters.children.len() as u32);
    clusters.zooms.push(zoom);
    (clusters.positions.len() - 1) as u32
}

/// Sorts nodes by their cells, by radix from the lowest digit up: stable, and faster than by comparison.
#[derive(Default)]
struct Sorter {
    /// The cell in the upper half, the node in the lower one.
    pairs: Vec<u64>,
    spare: Vec<u64>,
}

impl Sorter {
    /// Three digits make up a cell's 32 bits.
    const DIGIT_BITS: u32 = 11;

    fn sorted(&mut self, nodes: &[u32], grid: Grid, positions: &[World]) -> Level {
        self.pairs.clear();
        self.pairs.extend(
            nodes
                .iter()
                .map(|&node| (u64::from(grid.cell(positions[node as usize])) << 32) | u64::from(node)),
        );
        // Below about this many, clearing the tables costs more than comparing does.
        if nodes.len() < 2_000 {
            self.pairs.sort_by_key(|pair| pair >> 32);
        } else {
            for digit in 0..3 {
                self.sort_by_digit(32 + digit * Self::DIGIT_BITS);
            }
        }
        Level {
            grid,
            cells: self.pairs.iter().map(|&pair| (pair >> 32) as u32).collect(),
            nodes: self.pairs.iter().map(|&pair| pair as u32).collect(),
        }
    }

    fn sort_by_digit(&mut self, shift: u32) {
        const DIGITS: usize = 1 << Sorter::DIGIT_BITS;
        let digit = |pair: u64| (pair >> shift) as usize % DIGITS;
        let mut starts = [0_u32; DIGITS];
        for &pair in &self.pairs {
            starts[digit(pair)] += 1;
        }
        let mut start = 0;
        for slot in &mut starts {
            start += std::mem::replace(slot, start);
        }
        self.spare.resize(self.pairs.len(), 0);
        for &pair in &self.pairs {
            let slot = &mut starts[digit(pair)];
            self.spare[*slot as usize] = pair;
            *slot += 1;
        }
        std::mem::swap(&mut self.pairs, &mut self.spare);
    }
}
