//! A record, whole, as its page has it.

use std::sync::Arc;

use atlas::json;
use atlas::wire::{AwardDetail, CityDetail, EventDetail, NetworkDetail, OrganizationDetail};

pub use atlas::address::Page;

/// What a page shows beyond the index.
#[derive(Debug, Clone, Default)]
pub enum Detail {
    /// The page shows nothing beyond it.
    #[default]
    None,
    /// A network.
    Network(Arc<NetworkDetail>),
    /// A city.
    City(Arc<CityDetail>),
    /// An event.
    Event(Arc<EventDetail>),
    /// An award round.
    Award(Arc<AwardDetail>),
    /// An organization.
    Organization(Arc<OrganizationDetail>),
}

impl Detail {
    /// Reads what is shipped for a page; `None` where it is not what it should be.
    #[must_use]
    pub fn read(page: &Page, text: &str) -> Option<Self> {
        match page {
            Page::Network(_) => json::read(text).ok().map(Arc::new).map(Self::Network),
            Page::City(_) => json::read(text).ok().map(Arc::new).map(Self::City),
            Page::Event(_) => json::read(text).ok().map(Arc::new).map(Self::Event),
            Page::Award(_) => json::read(text).ok().map(Arc::new).map(Self::Award),
            Page::Organization(_) => json::read(text).ok().map(Arc::new).map(Self::Organization),
            _ => Some(Self::None),
        }
    }
}
