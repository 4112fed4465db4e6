//! Clusters of places for every zoom, built once over flat arrays and asked at every frame.
//!
//! From the furthest zoom outwards, what stands closer than a radius is merged, level by level, each level
//! made from the one below it. A cluster thus opens into what it holds, and one that does not change from
//! one level to the next keeps its id. A level is a list in rows that are at least as high as the radius:
//! neighbours are found by walking along two rows at once, and a box by bisection.
//!
//! Indexing in this module and its parts stays within its own arrays: every index was made by `build`
//! from their lengths, or checked on the way in.

mod build;
mod rows;

use super::bounds::Bounds;
use super::mercator::World;
use super::remainder::remainder;
use crate::order::positions;
use rows::{Rows, whole};

/// Places merged where they would stand on one another, for each zoom from 0 to a furthest one.
#[derive(Debug, Clone)]
pub struct Clusters {
    /// The radius at zoom 0; it halves with each zoom.
    radius: f64,
    /// How many places there are: nodes below that number are places, the others clusters.
    places: u32,
    /// By node; of a cluster the mean of its places.
    positions: Vec<World>,
    /// By node, how many places it stands for.
    counts: Vec<u32>,
    /// By cluster: where its children begin in `children`. One more closes the last.
    first_child: Vec<u32>,
    children: Vec<u32>,
    /// By cluster: the furthest zoom at which it stands.
    zooms: Vec<u8>,
    /// By zoom.
    levels: Vec<Rows>,
}

/// A place or a cluster, for as long as its [`Clusters`] live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MarkId {
    /// A place, by its index among the points that were given.
    Point(u32),
    /// A cluster. It keeps its id at every zoom at which it holds the same places.
    Cluster(u32),
}

/// Something to be drawn: a place, or several as one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// Where, with 0 ≤ x < 1.
    pub world: World,
    /// How many places it stands for.
    pub count: u32,
    /// What it is.
    pub id: MarkId,
}

impl Clusters {
    /// Merges, for each whole zoom from 0 to `max_zoom` (at most 24), what stands within `radius_px` (1 to
    /// 256), and what comes so near by that. Points that are not finite stand nowhere and count nowhere.
    ///
    /// The same points in the same order give the same clusters.
    #[must_use]
    pub fn build(points: &[World], radius_px: f64, max_zoom: u8) -> Self {
        build::build(points, radius_px, max_zoom)
    }

    /// What stands in a box at a zoom, added to `out`: from north to south by rows of twice the radius, in a
    /// row from west to east as seen from the box; each mark once even where the box goes more than once
    /// round the world. A fraction of a zoom counts as the whole zoom below it, one beyond the furthest as
    /// the furthest.
    pub fn marks(&self, bounds: &Bounds, zoom: f64, out: &mut Vec<Mark>) {
        self.marks_at(self.level(zoom), bounds, out);
    }

    /// The same with at most about `limit` marks: where more would stand in the box, it shows what stands at a
    /// zoom further out. Returns the zoom that was taken.
    ///
    /// It counts in the box enlarged to the lines of a grid, so that a frame that moves changes from one zoom
    /// to another only as it crosses a line, and there and back it shows the same. Zoom 0 is never left,
    /// whatever stands there: at a radius of 34 px that is 80 marks or fewer.
    pub fn marks_within(&self, bounds: &Bounds, zoom: f64, limit: usize, out: &mut Vec<Mark>) -> u8 {
        let mut level = self.level(zoom);
        let enlarged = enlarged(bounds);
        while level > 0 && self.counts_more(level, &enlarged, limit) {
            level -= 1;
        }
        self.marks_at(level, bounds, out);
        // There are 25 levels at most.
        level as u8
    }

    fn marks_at(&self, level: usize, bounds: &Bounds, out: &mut Vec<Mark>) {
        let first = out.len();
        self.visit(level, bounds, &mut |node| out.push(self.mark(node)));
        let row_height = self.radius * 2_f64.powi(1 - level as i32);
        let place = |mark: &Mark| {
            let row = (mark.world.y / row_height) as u32;
            (row, remainder(mark.world.x - bounds.x0, 1.0))
        };
        let found = out.split_off(first);
        let order = positions(found.len(), &mut |a, b| {
            let (a, b) = (place(&found[a]), place(&found[b]));
            a.0.cmp(&b.0).then(a.1.total_cmp(&b.1))
        });
        out.extend(order.into_iter().map(|at| found[at as usize]));
    }

    fn counts_more(&self, level: usize, bounds: &Bounds, limit: usize) -> bool {
        let mut count = 0;
        self.visit(level, bounds, &mut |_| count += 1);
        count > limit
    }

    /// Calls for each node that stands in a box.
    fn visit(&self, level: usize, bounds: &Bounds, call: &mut dyn FnMut(u32)) {
        let Some(rows) = self.levels.get(level) else {
            return;
        };
        let mut visit = |x0: f64, x1: f64| {
            let (north, south) = (whole(bounds.y0), whole(bounds.y1));
            rows.visit(whole(x0), north, whole(x1), south, &mut |item| {
                let world = self.positions[item.node as usize];
                if (x0..=x1).contains(&world.x) && (bounds.y0..=bounds.y1).contains(&world.y) {
                    call(item.node);
                }
            });
        };
        if bounds.width() >= 1.0 {
            return visit(0.0, 1.0);
        }
        let west = World { x: bounds.x0, y: 0.0 }.wrapped().x;
        let east = west + bounds.width();
        visit(west, east.min(1.0));
        if east >= 1.0 {
            // The west edge itself was visited already.
            visit(0.0, (east - 1.0).min(west.next_down()));
        }
    }

    /// The level of a zoom. The cast takes what is not a number to 0 and what is too large to the end.
    fn level(&self, zoom: f64) -> usize {
        (zoom as usize).min(self.levels.len().saturating_sub(1))
    }

    /// The places of a cluster, at most `limit` of them, in a fixed order; a place has itself.
    #[must_use]
    pub fn leaves(&self, id: MarkId, limit: usize) -> Vec<u32> {
        let mut leaves = Vec::new();
        let mut open: Vec<u32> = self.node(id).into_iter().collect();
        while leaves.len() < limit
            && let Some(node) = open.pop()
        {
            if node < self.places {
                leaves.push(node);
            } else {
                open.extend(self.children(node).iter().rev());
            }
        }
        leaves
    }

    /// The first zoom at which a cluster falls apart. `None` for a place, and for places so close that
    /// they stand together at the furthest zoom: fan those out.
    #[must_use]
    pub fn expansion_zoom(&self, id: MarkId) -> Option<u8> {
        let node = self.node(id)?;
        let zoom = self.zooms.get(node.checked_sub(self.places)? as usize)? + 1;
        (usize::from(zoom) < self.levels.len()).then_some(zoom)
    }

    /// The smallest box round the places of a cluster. `None` for an id of other clusters.
    #[must_use]
    pub fn bounds(&self, id: MarkId) -> Option<Bounds> {
        Bounds::of(
            self.leaves(id, usize::MAX)
                .into_iter()
                .map(|place| self.positions[place as usize]),
        )
    }

    /// The mark of a place or a cluster, wherever it stands. `None` for an id of other clusters.
    #[must_use]
    pub fn find(&self, id: MarkId) -> Option<Mark> {
        self.node(id).map(|node| self.mark(node))
    }

    fn mark(&self, node: u32) -> Mark {
        Mark {
            world: self.positions[node as usize],
            count: self.counts[node as usize],
            id: match node.checked_sub(self.places) {
                None => MarkId::Point(node),
                Some(cluster) => MarkId::Cluster(cluster),
            },
        }
    }

    fn node(&self, id: MarkId) -> Option<u32> {
        match id {
            MarkId::Point(place) => (place < self.places).then_some(place),
            MarkId::Cluster(cluster) => {
                ((cluster as usize) < self.zooms.len()).then(|| self.places + cluster)
            }
        }
    }

    /// The nodes that a cluster was made of.
    fn children(&self, node: u32) -> &[u32] {
        let cluster = (node - self.places) as usize;
        &self.children[self.first_child[cluster] as usize..self.first_child[cluster + 1] as usize]
    }
}

/// A box enlarged to lines an eighth of its width apart. They stay where they are while a frame moves at one
/// zoom, as its width stays the same.
fn enlarged(bounds: &Bounds) -> Bounds {
    let step = (bounds.width() / 8.0).max(f64::EPSILON);
    Bounds {
        x0: (bounds.x0 / step).floor() * step,
        y0: (bounds.y0 / step).floor() * step,
        x1: (bounds.x1 / step).ceil() * step,
        y1: (bounds.y1 / step).ceil() * step,
    }
}

#[cfg(test)]
mod tests;
