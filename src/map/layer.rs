//! What stands on the map in a frame: places, and clusters of those that would stand on one another.

use std::sync::Arc;

use atlas::dataset::CityIx;
use atlas::geo::cluster::{Clusters, MarkId};
use atlas::geo::fan::fan;
use atlas::geo::mercator::World;
use atlas::geo::view::{Frame, View};

use super::scene::{Point, Scene, Weight};

/// Places nearer to each other than this become a cluster, in px: of two marks that are so far apart both keep 24 px for
/// a finger (WCAG 2.2, 2.5.8).
const CLUSTER_PX: f64 = 34.0;
/// From this zoom on, only places that share a spot stay together.
const CLUSTER_MAX_ZOOM: u8 = 10;
/// At most so many marks stand on the map at once: more can neither be read nor reached.
const MOST_MARKS: usize = 300;
/// Room around the places of a cluster that was opened, in px.
const OPENED_PADDING_PX: f64 = 90.0;
/// From middle to middle of places that are fanned out, in px: room for a finger.
const FAN_PX: f64 = 34.0;
/// The least and the most that the disc of a cluster measures, in px.
const LEAST_DISC_PX: f64 = 24.0;
const MOST_DISC_PX: f64 = 44.0;
/// More than this many places of one spot are no fan but a heap; the list has all of them.
const MOST_FANNED: usize = 40;

/// The clusters of a scene. What the page is about stands by itself and is in none of them.
pub(super) struct Layer {
    scene: Arc<Scene>,
    clusters: Clusters,
    /// Positions in the scene of the points that were given to the clusters.
    clustered: Vec<u32>,
    has_one_center: bool,
}

/// What makes a mark the same mark in the next frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum MarkKey {
    /// A place, whatever scene it is in.
    Place(CityIx),
    /// A cluster of one layer.
    Cluster(MarkId),
}

/// A mark and where it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Placed {
    pub(super) key: MarkKey,
    pub(super) world: World,
    /// Beside its place, in px: it has been fanned out, or has made room.
    pub(super) offset_px: (f64, f64),
    /// How many places it stands for.
    pub(super) count: u32,
    /// The place, where it is one.
    pub(super) point: Option<Point>,
}

impl Layer {
    pub(super) fn new(scene: Arc<Scene>) -> Self {
        let (clustered, worlds): (Vec<u32>, Vec<World>) = scene
            .points
            .iter()
            .enumerate()
            .filter(|(_, point)| point.weight != Weight::Center)
            // No scene has more places than the dataset has cities, which 32 bits count.
            .map(|(position, point)| (position as u32, point.world))
            .unzip();
        Self {
            has_one_center: scene.points.len() - clustered.len() == 1,
            clusters: Clusters::build(&worlds, CLUSTER_PX, CLUSTER_MAX_ZOOM),
            scene,
            clustered,
        }
    }

    /// What stands in a frame with a margin around it: what the scene is about first, then from north to south.
    /// The chosen place stands there by itself whatever cluster it is in, and so do the places of the cluster that
    /// is fanned out; these come last.
    pub(super) fn marks(
        &self,
        frame: &Frame,
        margin_px: f64,
        chosen: Option<Point>,
        fanned: Option<MarkId>,
    ) -> Vec<Placed> {
        let mut marks = Vec::new();
        let bounds = frame.bounds(margin_px);
        self.clusters
            .marks_within(&bounds, frame.view.zoom, MOST_MARKS, &mut marks);
        let centers = self.scene.points.iter();
        let centers = centers.filter(|point| point.weight == Weight::Center);
        let mut placed: Vec<Placed> = centers.copied().map(Placed::place).collect();
        let centers = placed.len();
        placed.extend(marks.into_iter().filter_map(|mark| match mark.id {
            MarkId::Point(leaf) => self.point(leaf).map(Placed::place),
            MarkId::Cluster(_) => Some(Placed {
                key: MarkKey::Cluster(mark.id),
                world: mark.world,
                offset_px: (0.0, 0.0),
                count: mark.count,
                point: None,
            }),
        }));
        let (centers, others) = placed.split_at_mut(centers);
        for center in centers {
            make_room(center, others, frame);
        }
        let fanned =
            fanned.filter(|&cluster| placed.iter().any(|mark| mark.key == MarkKey::Cluster(cluster)));
        let fanned: Vec<Placed> = fanned
            .into_iter()
            .flat_map(|cluster| self.fanned(cluster))
            .collect();
        let chosen = chosen.map(Placed::place);
        let stands = |chosen: &Placed| placed.iter().chain(&fanned).any(|mark| mark.key == chosen.key);
        let chosen = chosen.filter(|chosen| !stands(chosen));
        if let Some(chosen) = &chosen {
            make_room(chosen, &mut placed, frame);
        }
        placed.extend(fanned);
        placed.extend(chosen);
        placed
    }

    /// Whether it is the one place that the page is about. Of several, only those are named that have room for it.
    pub(super) fn is_only_center(&self, mark: &Placed) -> bool {
        self.has_one_center && mark.point.is_some_and(|point| point.weight == Weight::Center)
    }

    /// The places of a cluster beside one another.
    fn fanned(&self, cluster: MarkId) -> impl Iterator<Item = Placed> {
        let leaves = self.clusters.leaves(cluster, MOST_FANNED);
        let offsets = fan(leaves.len(), FAN_PX);
        leaves.into_iter().zip(offsets).filter_map(|(leaf, offset_px)| {
            let point = self.point(leaf)?;
            Some(Placed {
                offset_px,
                ..Placed::place(point)
            })
        })
    }

    /// The places of a cluster, at most so many of them.
    pub(super) fn points(&self, cluster: MarkId, limit: usize) -> Vec<Point> {
        let leaves = self.clusters.leaves(cluster, limit);
        leaves.into_iter().filter_map(|leaf| self.point(leaf)).collect()
    }

    /// All places.
    pub(super) fn all(&self) -> &[Point] {
        &self.scene.points
    }

    /// The view in which a cluster comes apart; `None` where its places share a spot.
    pub(super) fn opened(&self, cluster: MarkId, frame: Frame) -> Option<View> {
        self.clusters.expansion_zoom(cluster)?;
        let bounds = self.clusters.bounds(cluster)?;
        let closest = f64::from(CLUSTER_MAX_ZOOM) + 1.0;
        let fitted = View::fit(&bounds, frame.size, OPENED_PADDING_PX, closest);
        Some(View {
            zoom: fitted.zoom.max(frame.view.zoom + 0.5),
            ..fitted
        })
    }

    fn point(&self, leaf: u32) -> Option<Point> {
        let position = *self.clustered.get(leaf as usize)?;
        self.scene.points.get(position as usize).copied()
    }
}

/// Moves what stands too near to a mark straight away from it, so that neither hides the other.
fn make_room(alone: &Placed, others: &mut [Placed], frame: &Frame) {
    let from = frame.screen_from_world(alone.world);
    for other in others {
        let at = frame.screen_from_world(other.world);
        let (dx_px, dy_px) = (at.x_px - from.x_px, at.y_px - from.y_px);
        let distance_px = dx_px.hypot(dy_px);
        if distance_px < CLUSTER_PX {
            // What shares its spot is moved to below it, where no name is written first.
            let (x, y) = if distance_px > 0.0 {
                (dx_px / distance_px, dy_px / distance_px)
            } else {
                (0.0, 1.0)
            };
            let missing_px = CLUSTER_PX - distance_px;
            other.offset_px = (x * missing_px, y * missing_px);
        }
    }
}

impl Placed {
    /// How large it is, in px: the more places, the larger, from where a figure still has room inside.
    pub(super) fn disc_px(&self) -> f64 {
        (20.0 + 1.4 * f64::from(self.count).sqrt()).clamp(LEAST_DISC_PX, MOST_DISC_PX)
    }

    fn place(point: Point) -> Self {
        Self {
            key: MarkKey::Place(point.city),
            world: point.world,
            offset_px: (0.0, 0.0),
            count: 1,
            point: Some(point),
        }
    }
}
