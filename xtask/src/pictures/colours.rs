//! The colours of the pictures: the site's own for light pages.

/// Red, green and blue.
pub(super) type Rgb = [u8; 3];

/// What a picture is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Colours {
    pub(super) sea: Rgb,
    pub(super) land: Rgb,
    /// The places that a page is about.
    pub(super) ink: Rgb,
    /// The place that it is most about.
    pub(super) signal: Rgb,
    /// Lines, and places around.
    pub(super) quiet: Rgb,
}

impl Colours {
    /// Reads them from the style sheet that has every colour of the site; `accent` is the host's own in place of the
    /// signal, empty for none. `None` where one is not there.
    pub(super) fn of(style: &str, accent: &str) -> Option<Self> {
        let light = |name: &str| {
            let (_, rest) = style.split_once(&format!(" {name}: light-dark("))?;
            rgb(rest.split(',').next()?)
        };
        Some(Self {
            sea: light("--sea")?,
            land: light("--land")?,
            ink: light("--ink")?,
            signal: rgb(accent).or_else(|| light("--signal"))?,
            quiet: light("--border-on-map")?,
        })
    }

    /// Every colour of a picture, no more than sixteen: a file with so few takes half a byte for a point. Between two
    /// colours that meet, edges are smooth by what stands between them; for coasts, which are most of a file, one step
    /// is enough.
    pub(super) fn palette(&self) -> [Rgb; 14] {
        let Self {
            sea,
            land,
            ink,
            signal,
            quiet,
        } = *self;
        [
            sea,
            between(sea, land, 1, 2),
            land,
            ink,
            between(land, ink, 1, 4),
            between(land, ink, 2, 4),
            between(land, ink, 3, 4),
            signal,
            between(land, signal, 1, 4),
            between(land, signal, 2, 4),
            between(land, signal, 3, 4),
            quiet,
            between(land, quiet, 1, 2),
            between(sea, quiet, 1, 2),
        ]
    }
}

fn rgb(text: &str) -> Option<Rgb> {
    let is_hex = |digits: &&str| digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let digits = text.trim().strip_prefix('#').filter(is_hex)?;
    let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
    Some([red, green, blue])
}

fn between(from: Rgb, to: Rgb, part: u16, of: u16) -> Rgb {
    let mix = |from: u8, to: u8| {
        // Between two bytes lies a byte.
        ((u16::from(from) * (of - part) + u16::from(to) * part + of / 2) / of) as u8
    };
    [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test stops at what it did not expect")]

    use super::{Colours, between, rgb};

    #[test]
    fn the_style_sheet_has_them_all() {
        let style = include_str!("../../../style/tokens.css");
        let own = Colours::of(style, "").expect("every colour");
        assert_ne!(own.sea, own.land);
        assert_eq!(
            Colours::of(style, "#102030").map(|of| of.signal),
            Some([16, 32, 48])
        );
        assert_eq!(Colours::of(":root { --sea: blue }", ""), None);
        let mut palette = own.palette().to_vec();
        palette.sort_unstable();
        palette.dedup();
        assert_eq!(palette.len(), 14);
    }

    #[test]
    fn what_is_no_colour_is_none() {
        assert_eq!(rgb(" #d3dee7"), Some([0xd3, 0xde, 0xe7]));
        for text in ["", "#fff", "d3dee7", "#d3dee", "#gggggg", "#+12345"] {
            assert_eq!(rgb(text), None, "{text}");
        }
        assert_eq!(between([0, 100, 255], [200, 0, 255], 1, 4), [50, 75, 255]);
    }
}
