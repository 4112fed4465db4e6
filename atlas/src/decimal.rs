//! Decimal numbers as addresses, styles and the wire write them. The language's own writer and reader of any
//! number in full precision are several times as large.

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

/// Reads a decimal number, with or without an exponent; `None` where the text is none.
///
/// What has at most 19 digits, none of them further behind the point than the 19th, and no exponent, is read to
/// the nearest number, as the language's own reader does; beyond that the last digits may differ. That reader brings ten
/// kilobytes of tables along, which no compression makes smaller.
#[must_use]
pub fn parse(text: &str) -> Option<f64> {
    let (is_negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (number, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, exponent.parse::<i32>().ok()?),
        None => (unsigned, 0),
    };
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    if whole.is_empty() && part.is_empty() {
        return None;
    }
    let (mut digits, mut behind) = (0_u64, 0_i32);
    for (position, byte) in whole.bytes().chain(part.bytes()).enumerate() {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
        // Further digits cannot be told apart any more; they only say how large the number is.
        let next = digits
            .checked_mul(10)
            .and_then(|digits| digits.checked_add(digit.into()));
        let is_behind = i32::from(position >= whole.len());
        match next {
            Some(next) => {
                digits = next;
                behind += is_behind;
            }
            None => behind += is_behind - 1,
        }
    }
    let value = scaled(digits, exponent.saturating_sub(behind));
    Some(if is_negative { -value } else { value })
}

/// `digits` times ten to the power of `exponent`.
fn scaled(digits: u64, exponent: i32) -> f64 {
    // As many tens as 64 bits hold.
    const MOST: i32 = 19;
    // What a fraction of 64 bits holds to the last digit, and as many tens as it does: their quotient is rounded once.
    const EXACT: u64 = 1 << 53;
    const EXACT_TENS: i32 = 22;
    // Beyond these everything is nothing or without end.
    let exponent = exponent.clamp(-1000, 400);
    if digits == 0 {
        return 0.0;
    }
    if exponent >= 0 {
        return digits as f64 * 10_f64.powi(exponent);
    }
    if digits < EXACT && exponent >= -EXACT_TENS {
        return digits as f64 / 10_f64.powi(-exponent);
    }
    let tens = 10_u64.pow((-exponent).min(MOST) as u32);
    let (mut quotient, mut remainder, mut shift) = (digits / tens, digits % tens, 0_u64);
    // Bit by bit, as a division of longer numbers would be a kilobyte of the program. With 62 bits or more a remainder is
    // told by the last of them, and rounding is right.
    while quotient < 1 << 62 {
        let is_over = remainder >= tens - remainder;
        remainder = if is_over {
            remainder - (tens - remainder)
        } else {
            2 * remainder
        };
        quotient = (2 * quotient) | u64::from(is_over);
        shift += 1;
    }
    let value = (quotient | u64::from(remainder != 0)) as f64 * f64::from_bits((1023 - shift) << 52);
    let rest = (-exponent).saturating_sub(MOST).max(0);
    value / 10_f64.powi(rest)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::{decimal, parse};

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

        #[test]
        fn what_the_language_writes_is_read_to_the_bit(value in -1e9..1e9_f64) {
            prop_assert_eq!(parse(&value.to_string()), Some(value));
        }

        #[test]
        fn any_decimal_is_read_as_the_language_does(digits in 0..u64::MAX, behind in 0_usize..20) {
            let text = format!("{digits:020}");
            let (whole, part) = text.split_at(20 - behind);
            let text = format!("{whole}.{part}");
            prop_assert_eq!(parse(&text), text.parse().ok());
        }
    }

    #[test]
    fn reads_numbers_and_nothing_else() {
        for (text, value) in [
            ("0", 0.0),
            ("-0.5", -0.5),
            (".5", 0.5),
            ("7.", 7.0),
            ("1e3", 1000.0),
            ("-12.5E-2", -0.125),
            ("1e999", f64::INFINITY),
            ("1e-999", 0.0),
            ("1e-2147483648", 0.0),
            ("1.5e-2147483647", 0.0),
            ("1.5e2147483647", f64::INFINITY),
        ] {
            assert_eq!(parse(text), Some(value), "{text}");
        }
        for text in ["", "-", ".", "+1", "1.2.3", "0x1", "NaN", "inf", "1e", "1 ", "١"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
