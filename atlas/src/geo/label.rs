//! Labels beside their marks, so that none stands on another or on a mark.

mod taken;

use super::view::Size;
use taken::{Area, Taken};

/// The gap between a mark and its label, in px.
const GAP_PX: f64 = 2.0;

/// A mark on the screen: labels keep off the square round it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// Its middle, to the right.
    pub x_px: f64,
    /// Its middle, downwards.
    pub y_px: f64,
    /// How far it reaches from its middle.
    pub radius_px: f64,
}

/// A label that asks for room.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Label {
    /// The position of its mark among the spots.
    pub spot: usize,
    /// How wide its text is.
    pub width_px: f64,
    /// How high its line is.
    pub height_px: f64,
}

/// Where a label stands, as seen from its mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the four names say everything that there is to say")]
pub enum Side {
    Right,
    Left,
    Below,
    Above,
}

impl Side {
    /// The sides in the order in which they are tried on a page that is read from left to right.
    pub const LEFT_TO_RIGHT: [Self; 4] = [Self::Right, Self::Left, Self::Below, Self::Above];
    /// The same for a page that is read from right to left.
    pub const RIGHT_TO_LEFT: [Self; 4] = [Self::Left, Self::Right, Self::Below, Self::Above];

    fn area(self, spot: Spot, label: Label) -> Area {
        let (width, height) = (label.width_px, label.height_px);
        let reach = spot.radius_px + GAP_PX;
        let (left, top) = match self {
            Self::Right => (spot.x_px + reach, spot.y_px - height / 2.0),
            Self::Left => (spot.x_px - reach - width, spot.y_px - height / 2.0),
            Self::Below => (spot.x_px - width / 2.0, spot.y_px + reach),
            Self::Above => (spot.x_px - width / 2.0, spot.y_px - reach - height),
        };
        Area {
            left,
            top,
            right: left + width,
            bottom: top + height,
        }
    }
}

/// For each label the side on which it has room, in the order of `sides`: the labels come in the order of
/// their importance, and one that has room takes it from those after it.
///
/// A label that would leave the frame tries its other sides first and leaves it only where these are taken.
/// Apart from that only the distances between the marks decide, so that what is shown stays as the map
/// moves. A label has none where every side is taken, where it is no mark's, and where a number is not
/// finite or no size. A mark that is no mark keeps nothing off.
#[must_use]
pub fn place_labels(spots: &[Spot], labels: &[Label], frame: Size, sides: [Side; 4]) -> Vec<Option<Side>> {
    let mut taken = Taken::new(spots, labels.len(), frame);
    labels
        .iter()
        .map(|&label| {
            let spot = *spots.get(label.spot)?;
            let is_sound = is_sound(spot)
                && label.width_px > 0.0
                && label.height_px > 0.0
                && label.width_px.is_finite()
                && label.height_px.is_finite();
            if !is_sound {
                return None;
            }
            let is_inside = |side: &Side| {
                let area = side.area(spot, label);
                let is_wide = area.left >= 0.0 && area.right <= frame.width_px;
                is_wide && area.top >= 0.0 && area.bottom <= frame.height_px
            };
            let inside = sides.iter().filter(|side| is_inside(side));
            let outside = sides.iter().filter(|side| !is_inside(side));
            for &side in inside.chain(outside) {
                let area = side.area(spot, label);
                if taken.is_free(area, label.spot) {
                    taken.take(area);
                    return Some(side);
                }
            }
            None
        })
        .collect()
}

/// Whether it is a mark that stands somewhere.
fn is_sound(spot: Spot) -> bool {
    spot.x_px.is_finite() && spot.y_px.is_finite() && spot.radius_px.is_finite() && spot.radius_px >= 0.0
}

#[cfg(test)]
mod tests;
