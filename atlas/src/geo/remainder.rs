//! What is left of a number once whole periods are taken from it.

/// The remainder of a division, 0 ≤ remainder < `period`, for a number of any sign; not a number for what is not finite.
/// Within a rounding of what `rem_euclid` gives, whose exact division weighs two kilobytes of the program, and which may
/// round up to the period itself.
pub(crate) fn remainder(number: f64, period: f64) -> f64 {
    let remainder = number - (number / period).floor() * period;
    // Rounding may take it out of its range, and the digits of a large number are coarser than that.
    if remainder < 0.0 || remainder >= period {
        0.0
    } else {
        remainder
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::remainder;

    #[test]
    fn it_is_in_its_range() {
        for number in [0.0, 360.0, -720.0, -1e-20, 1e300, -1e300] {
            let found = remainder(number, 360.0);
            assert!((0.0..360.0).contains(&found), "{number} {found}");
        }
        assert!(remainder(f64::NAN, 1.0).is_nan() && remainder(f64::INFINITY, 1.0).is_nan());
    }

    proptest! {
        #[test]
        fn it_is_the_exact_one_but_for_rounding(number in -1e6..1e6, period in prop::sample::select(vec![1.0, 8.0, 360.0])) {
            let (exact, found) = (f64::rem_euclid(number, period), remainder(number, period));
            let apart = (exact - found).abs();
            prop_assert!(apart.min(period - apart) < 1e-9, "{exact} {found}");
            prop_assert!((0.0..period).contains(&found));
        }

        #[test]
        fn what_is_in_range_keeps_its_digits(number in 0.0..360.0) {
            prop_assert_eq!(remainder(number, 360.0), number);
        }
    }
}
