//! Which places have room for their name, and on which side of them.

use atlas::dataset::{CityIx, Dataset};
use atlas::geo::label::{Label, Side, Spot, place_labels};
use atlas::geo::view::Frame;
use atlas::order::sort_by;

use super::layer::Placed;
use super::scene::{Point, Weight};

/// The height of a line of labels, in px.
const LINE_PX: f64 = 16.0;
/// About what a letter takes, and what a Han, Hangul or Kana character does, in px.
const LETTER_PX: f64 = 7.0;
const WIDE_PX: f64 = 13.0;
/// How much wider bold letters are.
const BOLD: f64 = 1.12;
/// The room that a mark itself takes, in px from its middle.
const MARK_PX: f64 = 9.0;

/// For each mark the side on which its name is written: the chosen place first and then the important ones, and
/// none over another or over a mark.
pub(super) fn sides(
    marks: &[Placed],
    frame: &Frame,
    dataset: &Dataset,
    selected: Option<CityIx>,
) -> Vec<Option<Side>> {
    let boxes: Vec<Spot> = marks
        .iter()
        .map(|mark| {
            let at = frame.screen_from_world(mark.world);
            Spot {
                x_px: at.x_px + mark.offset_px.0,
                y_px: at.y_px + mark.offset_px.1,
                radius_px: if mark.count > 1 {
                    mark.disc_px() / 2.0
                } else {
                    MARK_PX
                },
            }
        })
        .collect();
    let mut places: Vec<usize> = (0..marks.len())
        .filter(|&mark| marks[mark].point.is_some())
        .collect();
    let is_selected = |point: &Point| Some(point.city) == selected;
    let rank = |mark: usize| {
        let point = marks[mark].point?;
        let population = dataset.city(point.city).population;
        Some((is_selected(&point), point.weight, population))
    };
    sort_by(&mut places, |&a, &b| rank(b).cmp(&rank(a)));
    let labels: Vec<Label> = places
        .iter()
        .filter_map(|&mark| {
            let point = marks[mark].point?;
            let is_bold = is_selected(&point) || point.weight == Weight::Center;
            let wider = if is_bold { BOLD } else { 1.0 };
            Some(Label {
                spot: mark,
                width_px: width_px(dataset.city(point.city).name) * wider,
                height_px: LINE_PX,
            })
        })
        .collect();
    let mut sides = vec![None; marks.len()];
    let found = place_labels(&boxes, &labels, frame.size, Side::LEFT_TO_RIGHT);
    for (label, side) in labels.iter().zip(found) {
        sides[label.spot] = side;
    }
    sides
}

fn width_px(text: &str) -> f64 {
    text.chars()
        .map(|letter| if letter >= '\u{1100}' { WIDE_PX } else { LETTER_PX })
        .sum()
}
