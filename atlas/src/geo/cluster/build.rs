//! How the levels are made.

use super::Clusters;
use super::rows::{Item, Rows, WHOLE};
use crate::geo::mercator::World;
use crate::geo::view::{WORLD_PX, world_px};

/// A cluster stands at the mean of its places, which may be near another. So often what is too near is merged again;
/// each time there is far less of it, and what is still too near after the last is bearable.
const MOST_ROUNDS: usize = 8;

/// How many times the square root of the number of places there are rows at the furthest zoom, as a power
/// of two.
const ROWS_SHIFT: u32 = 2;
/// How many times as high as need be those rows are at most, as a power of two: it bounds what places that
/// stand in a column cost.
const HIGHER_SHIFT: u32 = 6;

pub(super) fn build(points: &[World], radius_px: f64, max_zoom: u8) -> Clusters {
    let max_zoom = max_zoom.min(24);
    let radius_px = if radius_px.is_finite() {
        radius_px.clamp(1.0, 256.0)
    } else {
        40.0
    };
    // More points than 32 bits can count would not fit into a browser's memory either.
    let places = u32::try_from(points.len()).unwrap_or(u32::MAX);
    // A place more makes a cluster more at most, and usually less than one.
    let mut positions = Vec::with_capacity(2 * points.len());
    positions.extend(points.iter().map(|point| point.wrapped()));
    let mut clusters = Clusters {
        radius: radius_px / WORLD_PX,
        places,
        positions,
        counts: vec![1; points.len()],
        first_child: vec![0],
        children: Vec::with_capacity(2 * points.len()),
        zooms: Vec::new(),
        levels: Vec::new(),
    };
    let mut radius = radius_px / world_px(max_zoom.into());

    let finite: Vec<Item> = (0..places)
        .zip(&clusters.positions)
        .filter(|(_, world)| world.x.is_finite() && world.y.is_finite())
        .map(|(place, &world)| Item::new(world, place))
        .collect();
    let mut below = Rows::new(finite, row_shift(radius, places));
    let mut round = Round::default();
    for zoom in (0..=max_zoom).rev() {
        round.merge(&mut clusters, &below, radius, zoom);
        let shift = below.shift();
        for _ in 0..MOST_ROUNDS {
            if round.fresh.is_empty() {
                break;
            }
            let level = round.level(shift, shift);
            round.merge(&mut clusters, &level, radius, zoom);
        }
        radius *= 2.0;
        let level = round.level(shift, row_shift(radius, places));
        clusters.levels.push(std::mem::replace(&mut below, level));
    }
    // The places themselves went first: they stand at no zoom.
    clusters.levels.push(below);
    clusters.levels.reverse();
    clusters.levels.truncate(usize::from(max_zoom) + 1);
    clusters
}

/// A radius as a whole number, larger by what rounding two positions can take from a distance: who stands
/// within the radius is always found.
fn reach(radius: f64) -> u32 {
    ((radius * WHOLE).ceil() + 2.0) as u32
}

/// How high the rows are where so much is merged, as a power of two: as the radius or higher, so that who is
/// near stands in the same row or in the next.
///
/// While the radius is small there is hardly anyone near. Then rows may be higher, up to as many as the
/// square root of the number of places gives, and stay as they are from one zoom to the next.
fn row_shift(radius: f64, places: u32) -> u32 {
    let shift_of = |reach: u32| 32 - (reach - 1).leading_zeros();
    let least = shift_of(reach(radius));
    let roomy = 32_u32.saturating_sub(ROWS_SHIFT + shift_of(places.max(2)) / 2);
    roomy.clamp(least, least + HIGHER_SHIFT)
}

/// The lists that a round works with, kept for the next.
#[derive(Default)]
struct Round {
    /// By position in the level below, whether it has had its turn or belongs to a cluster.
    taken: Vec<bool>,
    /// What stays as it is, in the order of the level below.
    kept: Vec<Item>,
    fresh: Vec<Item>,
}

/// A node and what it takes to itself.
struct Seed {
    of: Item,
    square: f64,
    /// How many places it and its members stand for.
    count: u32,
    /// The ways to the members, each as often as it counts.
    dx: f64,
    dy: f64,
}

impl Round {
    /// What the last round kept and made, in rows that are as high as those it was made from or twice as high.
    fn level(&mut self, shift: u32, next_shift: u32) -> Rows {
        let fresh = Rows::new(std::mem::take(&mut self.fresh), next_shift);
        Rows::joined(&self.kept, shift, &fresh)
    }

    /// One level made from the one below it: each node in turn takes those within the radius that no
    /// other has taken.
    fn merge(&mut self, clusters: &mut Clusters, below: &Rows, radius: f64, zoom: u8) {
        let (items, shift, reach) = (below.items.as_slice(), below.shift(), reach(radius));
        let square = f64::from(reach) * f64::from(reach);
        self.taken.clear();
        self.taken.resize(items.len(), false);
        self.kept.clear();
        self.fresh.clear();

        let (mut start, mut end) = (0, row_end(items, 0, shift));
        while start < items.len() {
            // A row that is not the very next one is too far away: it counts as empty.
            let row = items[start].row(shift);
            let is_next = items.get(end).is_some_and(|item| item.row(shift) == row + 1);
            let next_end = row_end(items, end, shift);
            let next = end..if is_next { next_end } else { end };
            // Who stands further north has no one near in the next row.
            let near_next = ((u64::from(row) + 1) << shift.min(32)).saturating_sub(u64::from(reach));
            let mut ahead = end;
            for at in start..end {
                if self.taken[at] {
                    continue;
                }
                self.taken[at] = true;
                let of = items[at];
                let east = of.x.saturating_add(reach);
                let own = at + 1..end;
                let mut alone = items[own.clone()].first().is_none_or(|item| item.x > east);
                let mut beside = next.end..next.end;
                if u64::from(of.y) >= near_next {
                    // Seeds come from west to east, so this walks along the row once.
                    let west = of.x.saturating_sub(reach);
                    while ahead < next.end && items[ahead].x < west {
                        ahead += 1;
                    }
                    beside.start = ahead;
                    alone &= items[beside.clone()].first().is_none_or(|item| item.x > east);
                }
                let is_at_edge = of.x < reach || of.x > u32::MAX - reach;
                if alone && !is_at_edge {
                    self.kept.push(of);
                    continue;
                }
                let mut seed = Seed {
                    of,
                    square,
                    count: clusters.counts[of.node as usize],
                    dx: 0.0,
                    dy: 0.0,
                };
                // Whatever comes earlier in the order has had its turn and would have taken this seed, had
                // it been near enough. So only half of the neighbourhood remains.
                let first = clusters.children.len();
                clusters.children.push(of.node);
                self.take(clusters, items, &mut seed, own, east);
                self.take(clusters, items, &mut seed, beside, east);
                // Beyond the antimeridian the neighbours stand at the other end of the rows.
                if is_at_edge {
                    for row in [start..end, next.clone()] {
                        self.take_around(clusters, items, &mut seed, row, reach);
                    }
                }
                if clusters.children.len() == first + 1 {
                    clusters.children.truncate(first);
                    self.kept.push(of);
                } else {
                    self.fresh.push(close_cluster(clusters, &seed, zoom));
                }
            }
            (start, end) = (end, next_end);
        }
    }

    /// Takes from a part of a row what stands near, until something stands east of `east`.
    fn take(
        &mut self,
        clusters: &mut Clusters,
        items: &[Item],
        seed: &mut Seed,
        part: std::ops::Range<usize>,
        east: u32,
    ) {
        for at in part {
            let item = items[at];
            if item.x > east {
                return;
            }
            // Read as signed, the difference is the shorter way round.
            let dx = f64::from(item.x.wrapping_sub(seed.of.x) as i32);
            let dy = f64::from(item.y) - f64::from(seed.of.y);
            if dx * dx + dy * dy <= seed.square && !self.taken[at] {
                self.taken[at] = true;
                clusters.children.push(item.node);
                let count = clusters.counts[item.node as usize];
                seed.count += count;
                seed.dx += dx * f64::from(count);
                seed.dy += dy * f64::from(count);
            }
        }
    }

    /// The same over the antimeridian, in both directions.
    fn take_around(
        &mut self,
        clusters: &mut Clusters,
        items: &[Item],
        seed: &mut Seed,
        row: std::ops::Range<usize>,
        reach: u32,
    ) {
        let x = seed.of.x;
        if x < reach {
            let west = x.wrapping_sub(reach);
            let from = row.start + items[row.clone()].partition_point(|item| item.x < west);
            self.take(clusters, items, seed, from..row.end, u32::MAX);
        }
        if x > u32::MAX - reach {
            self.take(clusters, items, seed, row, x.wrapping_add(reach));
        }
    }
}

/// Where the row that begins at `start` ends.
fn row_end(items: &[Item], start: usize, shift: u32) -> usize {
    let Some(rest) = items.get(start..) else {
        return start;
    };
    let Some(first) = rest.first() else { return start };
    let row = first.row(shift);
    let len = rest.iter().position(|item| item.row(shift) != row);
    start + len.unwrap_or(rest.len())
}

/// Makes a cluster of the children that were added last, at the mean of all their places.
fn close_cluster(clusters: &mut Clusters, seed: &Seed, zoom: u8) -> Item {
    let origin = clusters.positions[seed.of.node as usize];
    let per_place = 1.0 / (f64::from(seed.count) * WHOLE);
    let world = World {
        x: origin.x + seed.dx * per_place,
        y: origin.y + seed.dy * per_place,
    };
    let world = world.wrapped();
    let node = clusters.positions.len() as u32;
    clusters.positions.push(world);
    clusters.counts.push(seed.count);
    clusters.first_child.push(clusters.children.len() as u32);
    clusters.zooms.push(zoom);
    Item::new(world, node)
}
