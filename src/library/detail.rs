//! A record, whole, as its page has it.

use std::sync::Arc;

use atlas::wire::{AwardDetail, CityDetail, EventDetail, NetworkDetail, OrganizationDetail};

pub use atlas::address::Page;

use super::DataError;

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

/// The detail of a page, with the page it belongs to: while a new one is fetched, the old one is still
/// there, and must not be shown in its place.
#[derive(Debug, Clone)]
pub struct PageDetail {
    /// Whose detail it is.
    pub page: Page,
    /// The detail, or why it is not there.
    pub detail: Result<Detail, DataError>,
}

impl Detail {
    pub(super) fn network(detail: NetworkDetail) -> Self {
        Self::Network(Arc::new(detail))
    }

    pub(super) fn city(detail: CityDetail) -> Self {
        Self::City(Arc::new(detail))
    }

    pub(super) fn event(detail: EventDetail) -> Self {
        Self::Event(Arc::new(detail))
    }

    pub(super) fn award(detail: AwardDetail) -> Self {
        Self::Award(Arc::new(detail))
    }

    pub(super) fn organization(detail: OrganizationDetail) -> Self {
        Self::Organization(Arc::new(detail))
    }
}
