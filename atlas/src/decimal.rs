//! Decimal numbers as addresses and styles write them. The language's own writer of any number in full
//! precision is several times as large.

/// A number rounded to so many decimals, half away from zero, without zeros at the end. Empty where it is not
/// finite or further from zero than whole numbers are exact.
#[must_use]
pub fn decimal(value: f64, decimals: u32) -> String {
    let steps = 10_u64.pow(decimals.min(9));
    let scaled = (value * steps as f64).round();
    // 2^53, the first whole number whose neighbour cannot be told from it.
    if scaled.is_nan() || scaled.abs() > 9_007_199_254_740_992.0 {
        return String::new();
    }
    let whole = scaled.abs() as u64;
    let sign = if scaled < 0.0 { "-" } else { "" };
    let mut text = format!("{sign}{}", whole / steps);
    let rest = whole % steps;
    if rest > 0 {
        let digits = (steps + rest).to_string();
        // The first digit is the one that keeps the zeros after the point.
        text.push('.');
        text.push_str(digits.get(1..).unwrap_or("").trim_end_matches('0'));
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::decimal;

    #[test]
    fn writes_what_is_needed() {
        for (value, decimals, text) in [
            (0.0, 4, "0"),
            (-0.00001, 4, "0"),
            (126.98, 4, "126.98"),
            (-0.05, 2, "-0.05"),
            (1.999, 2, "2"),
            (12.5, 0, "13"),
            (100.0, 1, "100"),
            (f64::NAN, 1, ""),
            (f64::INFINITY, 1, ""),
        ] {
            assert_eq!(decimal(value, decimals), text, "{value}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_the_nearest(value in -1e9..1e9, decimals in 0_u32..5) {
            let steps = f64::from(10_u32.pow(decimals));
            let written: f64 = decimal(value, decimals).parse().unwrap();
            prop_assert_eq!(written, (value * steps).round() / steps);
        }
    }
}
