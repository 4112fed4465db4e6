//! How an embed looks and what visitors can do with it.

use crate::contrast::Rgb;
use crate::lang::Lang;
use crate::query::percent;
use crate::vocabulary::{EventKind, Mode, Vocabulary};

/// The options of an embed that are not a question to the explorer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// `lang`: the language; the visitor's own where none is said.
    pub lang: Option<Lang>,
    /// `theme`: light or dark.
    pub theme: Theme,
    /// `accent`: the colour of what stands out, six hexadecimal digits.
    pub accent: Option<Rgb>,
    /// `background`: whether the page around shines through.
    pub background: Background,
    /// `list`: where the list stands beside a map.
    pub list: ListPlace,
    /// `map=1`: whether a record has a small map.
    pub map: bool,
    /// `locked=1`: whether visitors are kept from changing the filters.
    pub locked: bool,
    /// `kind`: what sort of events a list of them shows; the other sorts too where none is said.
    pub kind: Option<EventKind>,
    /// `mode`: how people take part in the events of a list.
    pub mode: Option<Mode>,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the visitor's system has it.
    #[default]
    Auto,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// What stands behind the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Background {
    /// What the page around has there.
    #[default]
    Transparent,
    /// The paper of the theme.
    Paper,
}

/// Where the list of a map stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ListPlace {
    /// Beside the map, where there is room; else below.
    #[default]
    Beside,
    /// Below the map.
    Below,
    /// Nowhere.
    None,
}

impl Theme {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The word of the address.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads the word of an address.
    #[must_use]
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.slug() == slug)
    }
}

impl Background {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Transparent, Self::Paper];

    /// The word of the address.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Transparent => "transparent",
            Self::Paper => "paper",
        }
    }

    /// Reads the word of an address.
    #[must_use]
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|background| background.slug() == slug)
    }
}

impl ListPlace {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Beside, Self::Below, Self::None];

    /// The word of the address.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Beside => "beside",
            Self::Below => "below",
            Self::None => "none",
        }
    }

    /// Reads the word of an address.
    #[must_use]
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.slug() == slug)
    }
}

impl Options {
    /// Reads the part of an address behind the `?`. What is not known or ill formed is passed over; of what is said
    /// twice, the last that can be read holds.
    #[must_use]
    pub fn parse(search: &str) -> Self {
        let mut options = Self::default();
        for (key, value) in pairs(search) {
            match key.as_str() {
                "lang" => options.lang = Lang::parse(&value).or(options.lang),
                "theme" => options.theme = Theme::parse(&value).unwrap_or(options.theme),
                "accent" => options.accent = Rgb::parse(&value).or(options.accent),
                "background" => options.background = Background::parse(&value).unwrap_or(options.background),
                "list" => options.list = ListPlace::parse(&value).unwrap_or(options.list),
                "map" => options.map = flag(&value).unwrap_or(options.map),
                "locked" => options.locked = flag(&value).unwrap_or(options.locked),
                "kind" => options.kind = EventKind::parse(&value).or(options.kind),
                "mode" => options.mode = Mode::parse(&value).or(options.mode),
                _ => {}
            }
        }
        options
    }

    /// Writes the options: keys in one order, defaults left out. Nothing in it needs escaping.
    #[must_use]
    pub fn format(&self) -> String {
        let defaults = Self::default();
        let said = |holds: bool, key: &str, value: &str| holds.then(|| format!("{key}={value}"));
        let accent = self.accent.map(Rgb::hex).unwrap_or_default();
        let parts = [
            said(self.lang.is_some(), "lang", self.lang.map_or("", Lang::tag)),
            said(self.theme != defaults.theme, "theme", self.theme.slug()),
            said(self.accent.is_some(), "accent", &accent),
            said(
                self.background != defaults.background,
                "background",
                self.background.slug(),
            ),
            said(self.list != defaults.list, "list", self.list.slug()),
            said(self.map, "map", "1"),
            said(self.locked, "locked", "1"),
            said(self.kind.is_some(), "kind", self.kind.map_or("", EventKind::slug)),
            said(self.mode.is_some(), "mode", self.mode.map_or("", Mode::slug)),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        parts.join("&")
    }
}

/// Whether the map takes every wheel and finger; the last word on it holds.
pub(super) fn asks_for_free_gestures(search: &str) -> bool {
    let mut free = false;
    for (key, value) in pairs(search) {
        match (key.as_str(), value.as_str()) {
            ("gestures", "free") => free = true,
            ("gestures", "cooperative") => free = false,
            _ => {}
        }
    }
    free
}

fn pairs(search: &str) -> impl Iterator<Item = (String, String)> + '_ {
    search.split('&').map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (percent::decode(key), percent::decode(value))
    })
}

fn flag(value: &str) -> Option<bool> {
    match value {
        "1" | "true" | "yes" => Some(true),
        "0" | "false" | "no" => Some(false),
        _ => None,
    }
}
