//! What other people's pages show of the atlas: the address of an embed with all its options, what it says to the
//! page around it, the code that puts it there, and whether that page's security policy lets it.

mod accent;
mod height;
mod lock;
mod message;
mod oembed;
mod options;
mod policy;
mod snippet;
mod studio;

use crate::address::{Address, Page};
use crate::lang::Lang;
use crate::query::{EventsQuery, Query};
use crate::slug::Slug;

pub use accent::Accent;
pub use height::map_height_px;
pub use message::{Fields, Message, Secret, Value};
pub use oembed::OEmbed;
pub use options::{Background, ListPlace, Options, Theme};
pub use policy::{Needs, Verdict, check_policy, frame_policy, script_policy};
pub use snippet::{Snippet, escape};
pub use studio::{SIDE_PX, Studio, side_px};

/// The part of an address that all embeds share. A later form of the addresses gets a number of its own, and this
/// one goes on being understood.
pub const ROOT: &str = "/embed/v1/";

/// The most of an address that is read, in bytes: more than any embed's own.
const MAX_SEARCH_BYTES: usize = 8192;

/// What an embed shows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum View {
    /// The map and the list of the cities.
    Map,
    /// One network.
    Network(Slug),
    /// One city with its networks, awards and events.
    City(Slug),
    /// One event.
    Event(Slug),
    /// A list of events.
    Events,
}

/// An embed: what it shows and how.
#[derive(Debug, Clone, PartialEq)]
pub struct Embed {
    /// What it shows.
    pub view: View,
    /// How it looks and what visitors can do.
    pub options: Options,
    /// Which cities or events it shows. Its map is cooperative unless the address says otherwise.
    pub query: Query,
}

/// An address below [`ROOT`] that no embed has. What can be told of it is told as the options ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownEmbed {
    /// The options of the address.
    pub options: Options,
}

impl View {
    /// What stands behind [`ROOT`] in the address.
    #[must_use]
    pub fn segments(&self) -> String {
        match self {
            Self::Map => "map".to_owned(),
            Self::Network(id) => format!("networks/{id}"),
            Self::City(id) => format!("cities/{id}"),
            Self::Event(id) => format!("events/{id}"),
            Self::Events => "events".to_owned(),
        }
    }

    /// Reads what stands behind [`ROOT`]; slashes too many are passed over.
    #[must_use]
    pub fn parse(segments: &str) -> Option<Self> {
        let mut parts = segments.split('/').filter(|part| !part.is_empty());
        let (section, id) = (parts.next()?, parts.next());
        if parts.next().is_some() {
            return None;
        }
        let record = |view: fn(Slug) -> Self| id.and_then(Slug::parse).map(view);
        match (section, id.is_some()) {
            ("map", false) => Some(Self::Map),
            ("networks", true) => record(Self::Network),
            ("cities", true) => record(Self::City),
            ("events", true) => record(Self::Event),
            ("events", false) => Some(Self::Events),
            _ => None,
        }
    }

    /// The page of the atlas that shows the same, and more.
    #[must_use]
    pub fn page(&self) -> Page {
        match self {
            Self::Map => Page::Explorer,
            Self::Network(id) => Page::Network(id.clone()),
            Self::City(id) => Page::City(id.clone()),
            Self::Event(id) => Page::Event(id.clone()),
            Self::Events => Page::Events,
        }
    }

    /// The embed of a page; `None` where a page has none.
    #[must_use]
    pub fn of_page(page: &Page) -> Option<Self> {
        match page {
            Page::Explorer => Some(Self::Map),
            Page::Network(id) => Some(Self::Network(id.clone())),
            Page::City(id) => Some(Self::City(id.clone())),
            Page::Event(id) => Some(Self::Event(id.clone())),
            Page::Events => Some(Self::Events),
            _ => None,
        }
    }

    /// How high a frame is at first, in px, where its page cannot follow the embed's own height.
    #[must_use]
    pub const fn height_px(&self) -> u32 {
        match self {
            Self::Map => 560,
            Self::Network(_) => 640,
            Self::City(_) => 600,
            Self::Event(_) => 400,
            Self::Events => 520,
        }
    }
}

impl Embed {
    /// An embed as it is without any option.
    #[must_use]
    pub fn new(view: View) -> Self {
        let query = Query {
            cooperative: true,
            ..Query::default()
        };
        Self {
            view,
            options: Options::default(),
            query,
        }
    }

    /// Whether the part of an address after the site's base is meant for an embed.
    #[must_use]
    pub fn is_meant(path: &str) -> bool {
        path.starts_with(ROOT)
    }

    /// Reads an address: what stands after the site's base, and what stands behind the `?`. Options that are not
    /// known or ill formed are passed over, as nobody who could mend them looks at the embed.
    ///
    /// # Errors
    /// [`UnknownEmbed`] where there is no such view.
    pub fn parse(path: &str, search: &str) -> Result<Self, UnknownEmbed> {
        let search = readable(search.trim_start_matches('?'));
        let options = Options::parse(search);
        let path = path.strip_suffix("/index.html").unwrap_or(path);
        let Some(view) = path.strip_prefix(ROOT).and_then(View::parse) else {
            return Err(UnknownEmbed { options });
        };
        let (mut query, _) = Query::parse(search);
        query.cooperative = !options::asks_for_free_gestures(search);
        Ok(Self { view, options, query })
    }

    /// The address from the site's base, with a leading slash, in its one proper form.
    #[must_use]
    pub fn path(&self) -> String {
        let mut search = self.options.format();
        let free = if self.query.cooperative {
            ""
        } else {
            "gestures=free"
        };
        let query = Query {
            cooperative: false,
            ..self.query.clone()
        };
        for part in [query.format().as_str(), free] {
            if !part.is_empty() && !search.is_empty() {
                search.push('&');
            }
            search.push_str(part);
        }
        let mark = if search.is_empty() { "" } else { "?" };
        format!("{ROOT}{}{mark}{search}", self.view.segments())
    }

    /// The address of the page that shows the same, from the site's base. The page of events asks for one network
    /// and one country at most: of several it shows the events of all.
    #[must_use]
    pub fn page_path(&self, lang: Lang) -> String {
        let query = match self.view {
            View::Map => {
                let query = Query {
                    cooperative: false,
                    ..self.query.clone()
                };
                query.format()
            }
            View::Events => {
                let query = EventsQuery {
                    network: only(&self.query.networks),
                    country: only(&self.query.countries),
                    kind: self.options.kind,
                    mode: self.options.mode,
                    ..EventsQuery::default()
                };
                query.format()
            }
            _ => String::new(),
        };
        let page = self.view.page();
        let mut path = Address { lang, page }.path();
        if !query.is_empty() {
            path.push('?');
            path.push_str(&query);
        }
        path
    }
}

/// What stands alone.
fn only<T: Clone>(all: &[T]) -> Option<T> {
    match all {
        [one] => Some(one.clone()),
        _ => None,
    }
}

/// As much of a search as is read, cut where one of its parts ends.
fn readable(search: &str) -> &str {
    if search.len() <= MAX_SEARCH_BYTES {
        return search;
    }
    let bytes = search.as_bytes().get(..MAX_SEARCH_BYTES).unwrap_or_default();
    let end = bytes.iter().rposition(|&byte| byte == b'&').unwrap_or(0);
    search.get(..end).unwrap_or("")
}

#[cfg(test)]
mod tests;
