//! Which places have room for their name.

use atlas::dataset::{CityIx, Dataset};
use atlas::geo::cluster::MarkId;
use atlas::geo::mercator::{World, short_way};
use atlas::geo::view::View;
use atlas::order::sort_by;

use super::scene::{Scene, Weight};

/// The height of a line of labels, in px.
const LINE_PX: f64 = 16.0;
/// About what a letter takes, and what a Han, Hangul or Kana character does, in px.
const LETTER_PX: f64 = 7.0;
const WIDE_PX: f64 = 13.0;
/// The room that a mark itself takes, in px from its middle.
const MARK_PX: f64 = 9.0;

/// Something that stands on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Placed {
    pub(super) world: World,
    /// How many places it stands for.
    pub(super) count: u32,
    pub(super) id: PlacedId,
}

/// What stands on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum PlacedId {
    /// A place, by its position in the scene.
    Place(usize),
    /// A cluster.
    Cluster(MarkId),
}

/// A box in px of the zoom's world.
#[derive(Clone, Copy)]
struct Room {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// For each mark whether its name is written: the important first, and none over another or over a mark.
pub(super) fn labelled(marks: &[Placed], scene: &Scene, view: View, dataset: &Dataset) -> Vec<bool> {
    let px = view.scale_px();
    let at = |mark: &Placed| {
        let x = short_way(mark.world.x - view.center.x) * px;
        let y = (mark.world.y - view.center.y) * px;
        (x, y)
    };
    let mut taken: Vec<Room> = marks
        .iter()
        .map(|mark| {
            let (x, y) = at(mark);
            let reach = if mark.count > 1 {
                MARK_PX + 1.6 * f64::from(mark.count).sqrt()
            } else {
                MARK_PX
            };
            Room {
                left: x - reach,
                right: x + reach,
                top: y - reach,
                bottom: y + reach,
            }
        })
        .collect();
    let mut places: Vec<(usize, CityIx, Weight, u32)> = marks
        .iter()
        .enumerate()
        .filter_map(|(position, mark)| match mark.id {
            PlacedId::Place(point) => {
                let point = scene.points.get(point)?;
                let population = dataset.city(point.city).population.unwrap_or(0);
                Some((position, point.city, point.weight, population))
            }
            PlacedId::Cluster(_) => None,
        })
        .collect();
    sort_by(&mut places, |a, b| b.2.cmp(&a.2).then(b.3.cmp(&a.3)));

    let mut labelled = vec![false; marks.len()];
    for (position, city, _, _) in places {
        let own = taken[position];
        let middle = (own.top + own.bottom) / 2.0;
        let room = Room {
            left: own.right,
            right: own.right + width_px(dataset.city(city).name),
            top: middle - LINE_PX / 2.0,
            bottom: middle + LINE_PX / 2.0,
        };
        let free = taken
            .iter()
            .enumerate()
            .all(|(other, taken)| other == position || !overlap(*taken, room));
        if free {
            labelled[position] = true;
            taken.push(room);
        }
    }
    labelled
}

fn overlap(a: Room, b: Room) -> bool {
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

fn width_px(text: &str) -> f64 {
    text.chars()
        .map(|letter| if letter >= '\u{1100}' { WIDE_PX } else { LETTER_PX })
        .sum()
}
