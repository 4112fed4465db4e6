//! The host's colour, where it can be read.

use crate::contrast::{PAPER_DARK, PAPER_LIGHT, RAISED_DARK, Rgb, TEXT_CONTRAST, contrast_ratio};

/// The grounds that the colour stands on in the two themes.
const GROUNDS: [&[Rgb]; 2] = [&[PAPER_LIGHT], &[PAPER_DARK, RAISED_DARK]];
/// The signal of the two themes, for where the host's colour cannot be read.
const SIGNAL: [Rgb; 2] = [Rgb(0xc2, 0x30, 0x0f), Rgb(0xff, 0x7a, 0x5c)];
/// What is written on a ground of the colour: the one of the two that is read better.
const INKS: [Rgb; 2] = [Rgb(0xff, 0xff, 0xff), Rgb(0, 0, 0)];

/// A colour of the host's as the two themes can use it: where it is too close to a ground of a theme, the atlas's
/// own signal stands in that theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    /// The colour on light paper.
    pub light: Rgb,
    /// The colour on dark paper.
    pub dark: Rgb,
}

impl Accent {
    /// Checks a colour against the grounds of both themes.
    #[must_use]
    pub fn of(color: Rgb) -> Self {
        let [light, dark] = [0, 1].map(|theme: usize| {
            let is_read_on = |&ground: &Rgb| contrast_ratio(color, ground) >= TEXT_CONTRAST;
            if GROUNDS[theme].iter().all(is_read_on) {
                color
            } else {
                SIGNAL[theme]
            }
        });
        Self { light, dark }
    }

    /// The values of the custom properties `--signal` and `--on-signal`.
    #[must_use]
    pub fn style(self) -> [(&'static str, String); 2] {
        let both = |light: Rgb, dark: Rgb| format!("light-dark(#{}, #{})", light.hex(), dark.hex());
        [
            ("--signal", both(self.light, self.dark)),
            ("--on-signal", both(ink_on(self.light), ink_on(self.dark))),
        ]
    }
}

fn ink_on(ground: Rgb) -> Rgb {
    let [white, black] = INKS;
    if contrast_ratio(white, ground) >= contrast_ratio(black, ground) {
        white
    } else {
        black
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::{Accent, GROUNDS, SIGNAL, ink_on};
    use crate::contrast::{PAPER_DARK, PAPER_LIGHT, RAISED_DARK, Rgb, TEXT_CONTRAST, contrast_ratio};

    proptest! {
        #[test]
        fn whatever_the_host_asks_for_can_be_read(red: u8, green: u8, blue: u8) {
            let accent = Accent::of(Rgb(red, green, blue));
            for (color, grounds) in [accent.light, accent.dark].into_iter().zip(GROUNDS) {
                for &ground in grounds {
                    prop_assert!(contrast_ratio(color, ground) >= TEXT_CONTRAST);
                }
            }
            for ground in [accent.light, accent.dark] {
                prop_assert!(contrast_ratio(ink_on(ground), ground) >= TEXT_CONTRAST);
            }
        }
    }

    #[test]
    fn a_colour_that_serves_one_theme_serves_that_one() {
        let green = Rgb(0x0a, 0x5c, 0x36);
        assert_eq!(
            Accent::of(green),
            Accent {
                light: green,
                dark: SIGNAL[1]
            }
        );
        assert_eq!(Accent::of(green).style()[0].1, "light-dark(#0a5c36, #ff7a5c)");
    }

    #[test]
    fn a_colour_that_only_the_paper_of_dark_pages_bears_is_not_used_there() {
        let grey = Rgb(0x80, 0x80, 0x80);
        assert!(contrast_ratio(grey, PAPER_DARK) >= TEXT_CONTRAST);
        assert!(contrast_ratio(grey, RAISED_DARK) < TEXT_CONTRAST);
        assert_eq!(Accent::of(grey).dark, SIGNAL[1]);
    }

    #[test]
    fn papers_and_signal_are_those_of_the_style() {
        let tokens = include_str!("../../../style/tokens.css");
        let [light, dark] = [PAPER_LIGHT, PAPER_DARK].map(Rgb::hex);
        assert!(tokens.contains(&format!("--paper: light-dark(#{light}, #{dark})")));
        let raised = RAISED_DARK.hex();
        assert!(tokens.contains(&format!("--paper-raised: light-dark(#ffffff, #{raised})")));
        let [light, dark] = SIGNAL.map(Rgb::hex);
        assert!(tokens.contains(&format!("--signal: light-dark(#{light}, #{dark})")));
    }
}
