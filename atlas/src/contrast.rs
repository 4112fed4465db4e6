//! Contrast of colours as WCAG 2.2 counts it.

use std::str::FromStr;

/// The least contrast of text with what is behind it (WCAG 2.2, 1.4.3).
pub const TEXT: f64 = 4.5;

/// The paper of light pages, as `style/tokens.css` has it.
pub const PAPER_LIGHT: Rgb = Rgb([0xfb, 0xfc, 0xfd]);

/// The paper of dark pages.
pub const PAPER_DARK: Rgb = Rgb([0x0f, 0x16, 0x1d]);

/// A colour of sRGB without transparency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub [u8; 3]);

/// A text is no colour of the form that is read here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no colour; write # and six hexadecimal digits, as in #c2300f")]
pub struct ColourError;

impl Rgb {
    /// How light it is, from 0 for black to 1 for white: the relative luminance of WCAG 2.2.
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = |byte: u8| {
            let value = f64::from(byte) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast with another colour, from 1 to 21: the contrast ratio of WCAG 2.2.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }
}

impl FromStr for Rgb {
    type Err = ColourError;

    fn from_str(text: &str) -> Result<Self, ColourError> {
        let digits = text.strip_prefix('#').ok_or(ColourError)?.as_bytes();
        let [r1, r2, g1, g2, b1, b2] = digits else {
            return Err(ColourError);
        };
        let byte = |high: &u8, low: &u8| {
            let digit = |byte: &u8| char::from(*byte).to_digit(16);
            // Two hexadecimal digits are one byte.
            Some((digit(high)? * 16 + digit(low)?) as u8)
        };
        let channels = byte(r1, r2).zip(byte(g1, g2)).zip(byte(b1, b2));
        let ((red, green), blue) = channels.ok_or(ColourError)?;
        Ok(Self([red, green, blue]))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{ColourError, PAPER_DARK, PAPER_LIGHT, Rgb, TEXT};

    #[test]
    fn black_and_white_are_furthest_apart() {
        let (black, white) = (Rgb([0; 3]), Rgb([255; 3]));
        assert!((black.contrast(white) - 21.0).abs() < 1e-9);
        assert!((white.contrast(white) - 1.0).abs() < 1e-9);
        // The grey that is known to pass by a hair, and the one that is known not to.
        assert!("#767676".parse::<Rgb>().unwrap().contrast(white) >= TEXT);
        assert!("#777777".parse::<Rgb>().unwrap().contrast(white) < TEXT);
    }

    #[test]
    fn reads_the_colours_of_a_style_sheet() {
        assert_eq!("#c2300F".parse(), Ok(Rgb([0xc2, 0x30, 0x0f])));
        for text in ["", "red", "#fff", "#12345", "#1234567", "#12345g", "#ééé"] {
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
}
