//! An event as the index alone knows it.

use std::collections::BTreeMap;

use atlas::wire::{EventBrief, EventDetail, Records};

use crate::pages::brief::{city_id, network_ids};

/// The record of an event without what only its own file has.
pub(super) fn from_index(event: &EventBrief) -> EventDetail {
    EventDetail {
        format: atlas::wire::FORMAT,
        id: event.id.clone(),
        names: BTreeMap::from([("en".to_owned(), event.name.clone())]),
        kind: event.kind.clone(),
        start: event.start,
        end: event.end,
        mode: event.mode.clone(),
        city: event.city.and_then(city_id),
        venue: None,
        networks: network_ids(&event.networks),
        organizers: Vec::new(),
        partners: Vec::new(),
        cities: Vec::new(),
        organizations: Vec::new(),
        series: Vec::new(),
        part_of: None,
        siblings: Vec::new(),
        parts: Vec::new(),
        figures: Records::default(),
        agenda: Records::default(),
        facts: Records::default(),
        awards: Records::default(),
        website: None,
        cites: Vec::new(),
        sources: Vec::new(),
    }
}
