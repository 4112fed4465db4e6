//! What is asked of the page on which embeds are put together. Its address holds the whole embed, so that a
//! half-finished one can be passed on.

use std::ops::RangeInclusive;

use super::{Embed, View};
use crate::query::percent;

/// The longest name of a frame, in characters.
const MAX_TITLE_CHARS: usize = 120;

/// A side of a frame, in px: from the narrowest that an embed is made for to more than any screen has.
pub const SIDE_PX: RangeInclusive<u32> = 200..=4000;

/// An embed with the frame it gets.
#[derive(Debug, Clone, PartialEq)]
pub struct Studio {
    /// `show` and the embed's own options.
    pub embed: Embed,
    /// `width`: in px; `None` for all the room there is.
    pub width_px: Option<u32>,
    /// `height`: in px; `None` for what suits the view.
    pub height_px: Option<u32>,
    /// `title`: what the frame is called; empty for what the embed itself is called.
    pub title: String,
}

impl Studio {
    /// Reads the part of an address behind the `?`; what cannot be read is passed over, and what is shown then stands
    /// before the visitor.
    #[must_use]
    pub fn parse(search: &str) -> Self {
        let (mut view, mut width_px, mut height_px) = (View::Map, None, None);
        let mut title = String::new();
        for pair in search.trim_start_matches('?').split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = percent::decode(value);
            match key {
                "show" => view = View::parse(&value).unwrap_or(view),
                "width" => width_px = side_px(&value).or(width_px),
                "height" => height_px = side_px(&value).or(height_px),
                "title" => {
                    let cut: String = value.trim().chars().take(MAX_TITLE_CHARS).collect();
                    title = cut.trim().to_owned();
                }
                _ => {}
            }
        }
        let path = Embed::new(view.clone()).path();
        let embed = Embed::parse(&path, search).unwrap_or_else(|_| Embed::new(view));
        Self {
            embed,
            width_px,
            height_px,
            title,
        }
    }

    /// Writes it: keys in one order, defaults left out.
    #[must_use]
    pub fn format(&self) -> String {
        let mut parts = Vec::new();
        if self.embed.view != View::Map {
            let mut show = "show=".to_owned();
            // A slash needs no escape behind the `?`.
            show.push_str(&self.embed.view.segments());
            parts.push(show);
        }
        if let Some((_, options)) = self.embed.path().split_once('?') {
            parts.push(options.to_owned());
        }
        for (key, size) in [("width", self.width_px), ("height", self.height_px)] {
            if let Some(size) = size {
                parts.push(format!("{key}={size}"));
            }
        }
        if !self.title.is_empty() {
            let mut title = "title=".to_owned();
            percent::encode(&self.title, &mut title);
            parts.push(title);
        }
        parts.join("&")
    }

    /// The height of the frame, in px.
    #[must_use]
    pub fn frame_height_px(&self) -> u32 {
        self.height_px.unwrap_or_else(|| self.embed.view.height_px())
    }

    /// The width of the frame, as its attribute has it.
    #[must_use]
    pub fn frame_width(&self) -> String {
        self.width_px
            .map_or_else(|| "100%".to_owned(), |width_px| width_px.to_string())
    }
}

/// Reads a side of a frame, in px; `None` where it is no number or not within [`SIDE_PX`].
#[must_use]
pub fn side_px(text: &str) -> Option<u32> {
    text.trim().parse().ok().filter(|px| SIDE_PX.contains(px))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::embed;
    use super::{Embed, SIDE_PX, Studio, View, side_px};

    proptest! {
        #[test]
        fn reads_what_it_writes(
            embed in embed(),
            width_px in prop::option::of(SIDE_PX),
            height_px in prop::option::of(SIDE_PX),
            title in "\\PC{0,40}",
        ) {
            let studio = Studio { embed, width_px, height_px, title: title.trim().to_owned() };
            prop_assert_eq!(Studio::parse(&studio.format()), studio);
        }

        #[test]
        fn any_text_asks_for_something(text in "\\PC{0,80}") {
            let studio = Studio::parse(&text);
            prop_assert_eq!(Studio::parse(&studio.format()), studio);
        }
    }

    #[test]
    fn a_side_is_within_its_bounds() {
        assert_eq!(side_px(" 200 "), Some(200));
        assert_eq!(side_px("4000"), Some(4000));
        for refused in ["", "199", "4001", "12em", "-300", "99999999999"] {
            assert_eq!(side_px(refused), None, "{refused}");
        }
    }

    #[test]
    fn a_question_of_the_explorer_is_an_embed_of_the_map() {
        let studio = Studio::parse("network=wego&width=9");
        assert_eq!(studio.embed.view, View::Map);
        assert_eq!(studio.embed.path(), "/embed/v1/map?network=wego");
        assert_eq!(studio.frame_width(), "100%");
        assert_eq!(Studio::parse("").embed, Embed::new(View::Map));
    }
}
