//! Labels beside their marks, as many as there is room for.

/// A text that wants to stand at a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Label {
    /// The middle of it, in per cent of the width.
    pub at_percent: f64,
    /// How wide it is.
    pub width_px: f64,
}

/// The room that two labels in a row keep between them.
const GAP_PX: f64 = 8.0;

/// The row of each label, 0 being the nearest to the marks; `None` where it would meet another in all rows or
/// leave the chart. Those named first choose first. A label near an edge is moved in by whoever draws it, which
/// [`Label::left_px`] tells.
#[must_use]
pub fn label_rows(labels: &[Label], width_px: f64, rows: usize) -> Vec<Option<usize>> {
    let mut taken: Vec<Vec<(f64, f64)>> = vec![Vec::new(); rows];
    labels
        .iter()
        .map(|label| {
            if label.width_px > width_px {
                return None;
            }
            let left = label.left_px(width_px);
            let right = left + label.width_px;
            let is_free = |row: &&mut Vec<(f64, f64)>| {
                row.iter()
                    .all(|(from, to)| right + GAP_PX <= *from || *to + GAP_PX <= left)
            };
            let row = taken.iter_mut().position(|row| is_free(&row))?;
            taken[row].push((left, right));
            Some(row)
        })
        .collect()
}

impl Label {
    /// Where it begins in a chart of a width, within the chart.
    #[must_use]
    pub fn left_px(&self, chart_px: f64) -> f64 {
        let left = chart_px * self.at_percent / 100.0 - self.width_px / 2.0;
        left.clamp(0.0, (chart_px - self.width_px).max(0.0))
    }
}

/// About how wide a text is in the text face at a size: letters of Han, Kana and Hangul are as wide as they are
/// high, others a little more than half of it. It is a guess on the wide side; nothing is cut by it.
#[must_use]
pub fn text_width_px(text: &str, size_px: f64) -> f64 {
    let ems: f64 = text
        .chars()
        .map(|letter| if letter >= '\u{1100}' { 1.0 } else { 0.56 })
        .sum();
    ems * size_px
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Label, label_rows, text_width_px};

    fn label(at_percent: f64, width_px: f64) -> Label {
        Label { at_percent, width_px }
    }

    #[test]
    fn what_has_no_room_beside_stands_above_or_nowhere() {
        let labels = [
            label(10.0, 60.0),
            label(15.0, 60.0),
            label(20.0, 60.0),
            label(90.0, 60.0),
        ];
        assert_eq!(label_rows(&labels, 300.0, 2), [Some(0), Some(1), None, Some(0)]);
        assert_eq!(label_rows(&[label(50.0, 400.0)], 300.0, 2), [None]);
        assert_eq!(label_rows(&labels, 300.0, 0), [None; 4]);
    }

    #[test]
    fn labels_stay_within_the_chart() {
        assert!(label(0.0, 50.0).left_px(300.0).abs() < 1e-9);
        assert!((label(100.0, 50.0).left_px(300.0) - 250.0).abs() < 1e-9);
        assert!(text_width_px("성남", 12.0) > text_width_px("ab", 12.0));
    }

    proptest! {
        #[test]
        fn no_two_labels_of_a_row_meet(places in prop::collection::vec((0.0..100.0_f64, 1.0..120.0_f64), 0..40)) {
            let labels: Vec<Label> = places.iter().map(|&(at, width)| label(at, width)).collect();
            let rows = label_rows(&labels, 320.0, 3);
            for (i, a) in labels.iter().enumerate() {
                for (j, b) in labels.iter().enumerate().skip(i + 1) {
                    if rows[i].is_some() && rows[i] == rows[j] {
                        let (first, second) = (a.left_px(320.0), b.left_px(320.0));
                        prop_assert!(first + a.width_px <= second || second + b.width_px <= first);
                    }
                }
            }
        }
    }
}
