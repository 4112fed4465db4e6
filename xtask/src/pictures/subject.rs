//! What is to be seen on each picture.

use std::path::Path;

use atlas::address::Page;
use atlas::dataset::Dataset;
use atlas::export::picture;
use atlas::geo::arc::great_circle;
use atlas::geo::lonlat::LonLat;
use atlas::geo::mercator::{World, world_from_lonlat};
use atlas::slug::Slug;
use atlas::wire::{AwardDetail, EventDetail};

use super::read;
use crate::failure::Failure;

/// Enough that the longest line across a picture looks round.
const LINE_SEGMENTS: usize = 48;

/// A picture to be drawn. What stands later in a list lies above.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Subject {
    /// Where it is from the beginning of the site.
    pub(super) path: String,
    /// Places that stand around what the page is about.
    pub(super) around: Vec<World>,
    /// Places that it is about.
    pub(super) among: Vec<World>,
    /// The seat, the host, or the place itself.
    pub(super) center: Option<World>,
    /// Lines from the centre to the others.
    pub(super) lines: Vec<Vec<World>>,
}

impl Subject {
    /// What must be seen.
    pub(super) fn focus(&self) -> impl Iterator<Item = World> {
        self.among.iter().copied().chain(self.center)
    }

    fn is_empty(&self) -> bool {
        self.focus().next().is_none()
    }
}

/// One picture of the whole atlas, and one of each record that has a place. `details` is the folder of the records.
pub(super) fn all(dataset: &Dataset, details: &Path) -> Result<Vec<Subject>, Failure> {
    let cities: Vec<World> = dataset
        .cities()
        .filter_map(|city| city.lonlat)
        .map(world_from_lonlat)
        .collect();
    let mut subjects = vec![Subject {
        path: picture::ATLAS.to_owned(),
        among: cities.clone(),
        ..Subject::default()
    }];
    subjects.extend(dataset.networks().iter().map(|brief| network(dataset, &brief.id)));
    for city in dataset.cities() {
        if let (Some(place), Some(id)) = (city.lonlat, Slug::parse(city.id)) {
            subjects.push(Subject {
                path: picture::path_of(&Page::City(id)),
                around: cities.clone(),
                center: Some(world_from_lonlat(place)),
                ..Subject::default()
            });
        }
    }
    let file = |page: &Page| details.join(format!("{}.json", page.segments()));
    for brief in dataset.events() {
        let page = Page::Event(brief.id.clone());
        let detail: EventDetail = read(&file(&page))?;
        subjects.extend(event(dataset, &page, &detail));
    }
    for brief in dataset.awards() {
        let page = Page::Award(brief.id.clone());
        let detail: AwardDetail = read(&file(&page))?;
        subjects.push(award(dataset, &page, &detail));
    }
    subjects.retain(|subject| !subject.is_empty());
    Ok(subjects)
}

/// The members of a network, with its seat.
fn network(dataset: &Dataset, id: &Slug) -> Subject {
    let path = picture::path_of(&Page::Network(id.clone()));
    let Some((ix, brief)) = dataset.find_network(id.as_str()) else {
        return Subject::default();
    };
    let seat = brief.seat.and_then(|seat| dataset.cities().nth(seat));
    let members = dataset
        .memberships_of_network(ix)
        .map(|row| dataset.city(row.city));
    Subject {
        path,
        among: members
            .filter_map(|city| city.lonlat)
            .map(world_from_lonlat)
            .collect(),
        center: seat.and_then(|city| city.lonlat).map(world_from_lonlat),
        ..Subject::default()
    }
}

/// An event's host and guests; `None` where only the host is known, as the picture of that city says as much.
fn event(dataset: &Dataset, page: &Page, detail: &EventDetail) -> Option<Subject> {
    let host = detail.city.as_ref().and_then(|id| place(dataset, id));
    let guests: Vec<LonLat> = detail
        .cities
        .iter()
        .filter_map(|id| place(dataset, id))
        .filter(|guest| Some(*guest) != host)
        .collect();
    let lines = host.map(|host| {
        guests
            .iter()
            .map(|&guest| great_circle(host, guest, LINE_SEGMENTS))
            .collect()
    });
    (!guests.is_empty()).then(|| Subject {
        path: picture::path_of(page),
        among: guests.iter().copied().map(world_from_lonlat).collect(),
        center: host.map(world_from_lonlat),
        lines: lines.unwrap_or_default(),
        ..Subject::default()
    })
}

/// All whom a round named; where one alone won, it stands out.
fn award(dataset: &Dataset, page: &Page, detail: &AwardDetail) -> Subject {
    let last = detail
        .stages
        .last()
        .filter(|last| last.missing == 0 && detail.stages.len() > 1);
    let winner = match last.map(|last| last.recipients.as_slice()) {
        Some([winner]) => place(dataset, winner),
        _ => None,
    };
    let named = detail.stages.iter().flat_map(|stage| &stage.recipients);
    Subject {
        path: picture::path_of(page),
        among: named
            .filter_map(|id| place(dataset, id))
            .map(world_from_lonlat)
            .collect(),
        center: winner.map(world_from_lonlat),
        ..Subject::default()
    }
}

fn place(dataset: &Dataset, id: &Slug) -> Option<LonLat> {
    dataset.find_city(id.as_str())?.lonlat
}
