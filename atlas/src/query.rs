//! What a visitor asks of the explorer, typed. The address is its only home: [`Query::parse`] reads it,
//! [`Query::format`] writes it in one canonical form, and each undoes the other.

mod compare;
mod events;
mod overlap;
pub(crate) mod percent;
mod sources;
mod text_form;

use crate::geo::LonLat;
use crate::slug::Slug;
use crate::vocabulary::Role;

pub use compare::{CompareHint, CompareQuery, Kind};
pub use events::{EventFilter, EventsQuery, Show, values_of};
pub use overlap::{OverlapQuery, OverlapSort};
pub use sources::SourceGrouping;
pub use text_form::{Hint, HintReason};

/// The longest text that is searched for, in characters.
pub const MAX_TEXT_CHARS: usize = 120;

/// A question to the explorer. The default asks for every city and is the empty address.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// `q`: text to search for, without white space at its ends.
    pub text: String,
    /// `network`: networks the city is in.
    pub networks: Vec<Slug>,
    /// `match`: whether one of `networks` is enough.
    pub matching: Matching,
    /// `without`: networks the city is in none of, in whatever role.
    pub without: Vec<Slug>,
    /// `country`: ISO 3166-1 alpha-2 codes, upper case.
    pub countries: Vec<Code>,
    /// `region`: UN M49 codes.
    pub regions: Vec<Code>,
    /// `role`: roles that the city has in a network.
    pub roles: Vec<Role>,
    /// `award`: award rounds in which the city was named.
    pub awards: Vec<Slug>,
    /// `at`: only memberships that began by this year and are not known to have ended before it.
    pub at: Option<u16>,
    /// `sort`: the order of the list.
    pub sort: Sort,
    /// `select`: the chosen city.
    pub selected: Option<Slug>,
    /// `view`: where the map stands; `None` shows all results.
    pub view: Option<MapView>,
    /// `gestures=cooperative`: a wheel and one finger scroll the page, and not the map, which is moved with a key
    /// held or with two fingers. For maps inside other pages.
    pub cooperative: bool,
}

/// Whether a city must be in one of the networks asked for, or in all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Matching {
    /// One is enough.
    #[default]
    Any,
    /// In every one.
    All,
}

/// The order of the list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// Best match first where a text is searched for, else by name.
    #[default]
    Name,
    /// Most networks first.
    Networks,
    /// Largest first.
    Population,
    /// Nearest to the middle of the map first.
    Distance,
}

impl Sort {
    /// All orders, as a visitor may choose them.
    pub const ALL: [Self; 4] = [Self::Name, Self::Networks, Self::Population, Self::Distance];

    /// The order as the address writes it.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Networks => "networks",
            Self::Population => "population",
            Self::Distance => "distance",
        }
    }

    /// Reads the word of an address.
    #[must_use]
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.slug() == slug)
    }
}

/// A short code of upper-case letters and digits: a country or a region.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Code(String);

impl Code {
    /// Reads two or three letters or digits; lower case is understood.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let well_formed =
            matches!(text.len(), 2 | 3) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        well_formed.then(|| Self(text.to_ascii_uppercase()))
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where the map stands, rounded to what an address needs: about 10 m and a hundredth of a zoom level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MapView {
    center: LonLat,
    zoom: f64,
}

impl MapView {
    /// The furthest zoom that an address may ask for.
    pub const MAX_ZOOM: f64 = 14.0;

    /// A view, rounded; `None` where the zoom is not between 0 and [`Self::MAX_ZOOM`].
    #[must_use]
    pub fn new(center: LonLat, zoom: f64) -> Option<Self> {
        let round = |value: f64, steps: f64| (value * steps).round() / steps;
        if !(0.0..=Self::MAX_ZOOM).contains(&zoom) {
            return None;
        }
        Some(Self {
            center: LonLat::new(round(center.lon, 1e4), round(center.lat, 1e4))?,
            zoom: round(zoom, 1e2),
        })
    }

    /// The place at the middle.
    #[must_use]
    pub const fn center(self) -> LonLat {
        self.center
    }

    /// How far it is zoomed in: the world is `256 * 2^zoom` px wide.
    #[must_use]
    pub const fn zoom(self) -> f64 {
        self.zoom
    }
}

impl Query {
    /// Whether it narrows what is shown; where the map stands, the order and the choice do not.
    #[must_use]
    pub fn is_filtering(&self) -> bool {
        !self.text.is_empty() || self.filter_count() > 0
    }

    /// How many filter values are set, the text not among them.
    #[must_use]
    pub fn filter_count(&self) -> usize {
        self.networks.len()
            + self.without.len()
            + self.countries.len()
            + self.regions.len()
            + self.roles.len()
            + self.awards.len()
            + usize::from(self.at.is_some())
    }

    /// Whether it leaves the same cities as another; the order, the choice and the view make no difference.
    #[must_use]
    pub fn leaves_the_same(&self, other: &Self) -> bool {
        let question = |query: &Self| Self {
            sort: Sort::default(),
            selected: None,
            view: None,
            ..query.clone()
        };
        question(self) == question(other)
    }

    /// The same question without text and filters.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self {
            sort: self.sort,
            selected: self.selected.clone(),
            cooperative: self.cooperative,
            ..Self::default()
        }
    }
}
