//! Colours of the screen and how well two of them can be told apart.

use std::str::FromStr;

/// The least contrast of text with its ground (WCAG 2.2, 1.4.3, level AA).
pub const TEXT_CONTRAST: f64 = 4.5;

/// The paper of light pages, as `style/tokens.css` has it.
pub const PAPER_LIGHT: Rgb = Rgb(0xfb, 0xfc, 0xfd);

/// The paper of dark pages.
pub const PAPER_DARK: Rgb = Rgb(0x0f, 0x16, 0x1d);

/// What is raised above the paper of dark pages. In light pages it is whiter than the paper.
pub const RAISED_DARK: Rgb = Rgb(0x18, 0x22, 0x2c);

/// An opaque colour in sRGB: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// A text is no colour of the form that a style sheet has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no colour; write # and six hexadecimal digits, as in #c2300f")]
pub struct ColourError;

impl Rgb {
    /// Reads three or six hexadecimal digits, with or without a `#` before them; `None` where it is no such text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text).as_bytes();
        let digit = |at: usize| {
            let digit = char::from(*digits.get(at)?).to_digit(16)?;
            u8::try_from(digit).ok()
        };
        let pair = |high: usize, low: usize| Some(digit(high)? << 4 | digit(low)?);
        match digits.len() {
            3 => Some(Self(pair(0, 0)?, pair(1, 1)?, pair(2, 2)?)),
            6 => Some(Self(pair(0, 1)?, pair(2, 3)?, pair(4, 5)?)),
            _ => None,
        }
    }

    /// Six hexadecimal digits in lower case, without a `#`.
    #[must_use]
    pub fn hex(self) -> String {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = String::with_capacity(6);
        for byte in [self.0, self.1, self.2] {
            text.push(char::from(DIGITS[usize::from(byte >> 4)]));
            text.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
        text
    }

    /// How light it is, from 0 for black to 1 for white (WCAG 2.2, "relative luminance").
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = |byte: u8| {
            let share = f64::from(byte) / 255.0;
            if share <= 0.040_45 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

impl FromStr for Rgb {
    type Err = ColourError;

    /// Reads `#` and six hexadecimal digits, and no other form.
    fn from_str(text: &str) -> Result<Self, ColourError> {
        let has_form = text.len() == 7 && text.starts_with('#');
        has_form.then(|| Self::parse(text)).flatten().ok_or(ColourError)
    }
}

/// How well two colours can be told apart, from 1 to 21 (WCAG 2.2, "contrast ratio").
#[must_use]
pub fn contrast_ratio(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::{ColourError, PAPER_DARK, PAPER_LIGHT, Rgb, contrast_ratio};

    proptest! {
        #[test]
        fn reads_what_it_writes(red: u8, green: u8, blue: u8) {
            let color = Rgb(red, green, blue);
            prop_assert_eq!(Rgb::parse(&color.hex()), Some(color));
        }

        #[test]
        fn any_text_is_a_color_or_none(text in "\\PC{0,8}") {
            let _ = Rgb::parse(&text);
        }
    }

    #[test]
    fn short_forms_and_signs_are_read() {
        assert_eq!(Rgb::parse("#fa0"), Some(Rgb(255, 170, 0)));
        assert_eq!(Rgb::parse("FFAA00"), Some(Rgb(255, 170, 0)));
        for bad in [
            "", "#", "ff", "ffff", "red", "#gggggg", "ffaa001", "##fff", "+1+1+1",
        ] {
            assert_eq!(Rgb::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_style_sheet_has_the_long_form() {
        assert_eq!("#c2300F".parse(), Ok(Rgb(0xc2, 0x30, 0x0f)));
        for text in [
            "", "red", "#fff", "c2300ff", "#12345", "#1234567", "#12345g", "#ééé",
        ] {
            assert_eq!(text.parse::<Rgb>(), Err(ColourError), "{text}");
        }
    }

    #[test]
    fn the_papers_are_those_of_the_style() {
        let tokens = include_str!("../../style/tokens.css");
        let paper = tokens.split_once("--paper: light-dark(").unwrap().1;
        let (light, rest) = paper.split_once(", ").unwrap();
        let dark = rest.split_once(')').unwrap().0;
        assert_eq!((light.parse(), dark.parse()), (Ok(PAPER_LIGHT), Ok(PAPER_DARK)));
    }

    #[test]
    fn contrast_is_as_the_guidelines_have_it() {
        let ratio = |a, b| (contrast_ratio(a, b) * 100.0).round() / 100.0;
        assert_eq!(ratio(Rgb(0, 0, 0), Rgb(255, 255, 255)), 21.0);
        // The lightest grey that passes on white, as every checker gives it.
        assert_eq!(ratio(Rgb(0x76, 0x76, 0x76), Rgb(255, 255, 255)), 4.54);
        assert_eq!(ratio(Rgb(9, 9, 9), Rgb(9, 9, 9)), 1.0);
    }
}
