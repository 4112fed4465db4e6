//! Where the parts of a chart stand, without a pixel being drawn: years on an axis, numbers in bars, labels that
//! do not meet. Horizontal positions are per cent of the width, so that a chart fits a phone and a wall.

mod labels;
mod time_axis;

pub use labels::{Label, label_rows, text_width_px};
pub use time_axis::{MONTHS, TimeAxis};

/// How much of the length of the longest bar a number takes, 0 to 100. Bars start at zero.
#[must_use]
pub fn bar_percent(value: u32, longest: u32) -> f64 {
    if longest == 0 {
        return 0.0;
    }
    100.0 * f64::from(value.min(longest)) / f64::from(longest)
}

#[cfg(test)]
mod tests {
    use super::bar_percent;

    #[test]
    fn bars_start_at_zero_and_keep_their_proportion() {
        assert!((bar_percent(7, 21) - 100.0 / 3.0).abs() < 1e-9);
        assert!((bar_percent(30, 21) - 100.0).abs() < f64::EPSILON);
        assert!(bar_percent(3, 0).abs() < f64::EPSILON);
    }
}
