//! The same clusters for a part of their places: what a filter leaves, without building them anew.

use super::{Clusters, Mark, MarkId};

/// How many places of each mark a filter leaves. It belongs to the [`Clusters`] that made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recount {
    /// By node.
    counts: Vec<u32>,
}

impl Clusters {
    /// Counts the places for which `keeps` is true, in one walk over all clusters.
    ///
    /// What is merged stays merged, though fewer places might leave more room: where a filter leaves a few
    /// thousand places or less, clusters built of these alone show more of them.
    #[must_use]
    pub fn recount(&self, keeps: &mut dyn FnMut(u32) -> bool) -> Recount {
        let mut counts = Vec::with_capacity(self.counts.len());
        counts.extend((0..self.places).map(|place| u32::from(keeps(place))));
        // The children of a cluster were made before it, so their counts are there already.
        for cluster in 0..self.zooms.len() as u32 {
            let children = self.children(self.places + cluster);
            let count = children.iter().map(|&child| counts[child as usize]).sum();
            counts.push(count);
        }
        Recount { counts }
    }

    /// The mark of a node with the places that are left: `None` where none is, and the place itself where
    /// it is the only one.
    pub(super) fn mark_of(&self, mut node: u32, recount: Option<&Recount>) -> Option<Mark> {
        let Some(recount) = recount else {
            return Some(self.mark(node));
        };
        let count = recount.count_of(node);
        if count == 0 {
            return None;
        }
        while count == 1 && node >= self.places {
            let children = self.children(node);
            node = *children.iter().find(|&&child| recount.count_of(child) == 1)?;
        }
        Some(Mark {
            count,
            ..self.mark(node)
        })
    }
}

impl Recount {
    /// Whether a place is left.
    #[must_use]
    pub fn has(&self, place: u32) -> bool {
        self.count_of(place) > 0
    }

    /// How many places of a mark are left; 0 for an id of other clusters.
    #[must_use]
    pub fn count(&self, clusters: &Clusters, id: MarkId) -> u32 {
        clusters.node(id).map_or(0, |node| self.count_of(node))
    }

    /// How many places of a node are left; 0 for a node of other clusters.
    pub(super) fn count_of(&self, node: u32) -> u32 {
        self.counts.get(node as usize).copied().unwrap_or(0)
    }
}
