//! What the map of each page shows.

use std::sync::Arc;

use atlas::address::Page;
use atlas::dataset::{CityIx, Dataset, Membership};
use atlas::geo::arc::great_circle;
use atlas::geo::mercator::World;
use atlas::query::{CompareQuery, Query, Sort};
use atlas::select::changes_asked;
use atlas::slug::Slug;
use atlas::vocabulary::Role;
use leptos::prelude::*;

use super::shapes::{Shape, shapes};
use crate::address::here;
use crate::app::{Columns, OpenDetail, data};
use crate::explorer::explorer;
use crate::library::Detail;
use crate::reactive::{Computed, memo};

/// The places of a page and how they stand out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scene {
    /// The places, each once.
    pub(super) points: Vec<Point>,
    /// What the map shows when nothing else is asked for: positions in `points`; all of them where empty.
    pub(super) focus: Vec<usize>,
    /// Lines between places.
    pub(super) lines: Lines,
    /// What it is shown for.
    pub(super) occasion: Occasion,
}

/// Polylines that may leave the unit square.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Lines(pub(super) Arc<[Vec<World>]>);

/// What a scene is shown for. While it stays the same, the map stays where the visitor has moved it, whatever
/// year passes over it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Occasion {
    page: Option<Page>,
    query: Query,
    /// What is compared, where something is.
    pub(super) compared: CompareQuery,
    /// A record that has arrived has more places than one that is awaited.
    places: usize,
}

impl Lines {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Occasion {
    pub(super) fn is_explorer(&self) -> bool {
        self.page == Some(Page::Explorer)
    }
}

/// A place on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) city: CityIx,
    pub(super) world: World,
    pub(super) weight: Weight,
    /// The shape of the network it is shown for, where several networks are told apart.
    pub(super) shape: Option<Shape>,
    pub(super) change: Change,
}

/// How much a place stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// Stands around what the page is about.
    Around,
    /// Is one of those that the page is about.
    Among,
    /// Is the seat, the host, or the place itself.
    Center,
}

/// What happened to the place in the year that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// Nothing, or no year is shown.
    None,
    /// It joined a network.
    Joined,
    /// It left one.
    Left,
}

/// Derives the scene from the page.
pub(super) fn provide_scene() -> Computed<Arc<Scene>> {
    let (here, dataset, explorer) = (here(), data(), explorer());
    let detail: OpenDetail = expect_context();
    let columns: Option<Columns> = use_context();
    memo(move || {
        let page = here.page.get();
        let mut scene = match &page {
            Some(Page::Network(id)) => network(dataset, id),
            Some(Page::City(id)) => city(dataset, id),
            Some(Page::Compare) => here
                .search
                .with(|search| {
                    columns
                        .and_then(|Columns { part, .. }| Some((part.get()?.ok()?.compared)(dataset, search)))
                })
                .unwrap_or_default(),
            Some(Page::Event(_) | Page::Award(_) | Page::Organization(_)) => match detail.0.get() {
                Some(Ok(detail)) => record(dataset, &detail),
                _ => Scene::default(),
            },
            _ => {
                let question = explorer.question;
                explorer
                    .selection
                    .with(|selection| question.with(|query| found(dataset, query, &selection.cities)))
            }
        };
        if page != Some(Page::Explorer) {
            scene.occasion.places = scene.points.len();
        }
        scene.occasion.page = page;
        Arc::new(scene)
    })
}

/// What the explorer has found, with who came and went in the year that is shown.
fn found(dataset: &Dataset, query: &Query, cities: &[CityIx]) -> Scene {
    let changes = query.at.map(|year| changes_of_cities(dataset, query, year));
    let mut points = place(dataset, cities.iter().map(|&city| (city, Weight::Among)));
    let shapes = shapes(dataset, query);
    for point in &mut points {
        let position = point.city.0 as usize;
        let change = changes.as_ref().and_then(|changes| changes.get(position));
        point.change = change.copied().unwrap_or(Change::None);
        point.shape = shapes.get(position).copied().flatten();
    }
    Scene {
        points,
        occasion: Occasion {
            query: Query {
                at: None,
                sort: Sort::default(),
                ..query.clone()
            },
            ..Occasion::default()
        },
        ..Scene::default()
    }
}

/// For each city what happened to it in a year, in the networks that are asked for.
fn changes_of_cities(dataset: &Dataset, query: &Query, year: u16) -> Vec<Change> {
    let changes = changes_asked(dataset, query, year);
    let mut change_of = vec![Change::None; dataset.city_count()];
    // A city that left one network and joined another is there, so it counts as having joined.
    for (list, change) in [(&changes.left, Change::Left), (&changes.joined, Change::Joined)] {
        for (_, city) in list {
            change_of[city.0 as usize] = change;
        }
    }
    change_of
}

/// Members of a network, with its seat and its offices.
fn network(dataset: &Dataset, id: &Slug) -> Scene {
    let Some((ix, network)) = dataset.find_network(id.as_str()) else {
        return Scene::default();
    };
    // A position of the dataset fits into 32 bits.
    let seat = network.seat.map(|seat| (CityIx(seat as u32), Weight::Center));
    let of_weight = |weight: Weight| {
        dataset
            .memberships_of_network(ix)
            .filter(move |membership| weight == Weight::Among || is_office(membership))
            .map(move |membership| (membership.city, weight))
    };
    let centers = seat.into_iter().chain(of_weight(Weight::Center));
    Scene {
        points: place(dataset, centers.chain(of_weight(Weight::Among))),
        ..Scene::default()
    }
}

/// Whether the network has an office there, and is not known to have left it.
fn is_office(membership: &Membership) -> bool {
    let role = membership.role.known();
    membership.to.is_none() && matches!(role, Some(Role::Secretariat | Role::RegionalOffice))
}

/// A city among all others.
fn city(dataset: &Dataset, id: &Slug) -> Scene {
    let Some(city) = dataset.find_city(id.as_str()) else {
        return Scene::default();
    };
    let others = dataset.cities().map(|other| (other.ix, Weight::Around));
    let points = place(dataset, [(city.ix, Weight::Center)].into_iter().chain(others));
    let focus = points
        .iter()
        .position(|point| point.city == city.ix)
        .into_iter()
        .collect();
    Scene {
        points,
        focus,
        ..Scene::default()
    }
}

/// The places that a record names, with lines from the host where there is one.
fn record(dataset: &Dataset, detail: &Detail) -> Scene {
    let (host, others): (Option<&Slug>, Vec<&Slug>) = match detail {
        Detail::Event(event) => (event.city.as_ref(), event.cities.iter().collect()),
        Detail::Award(award) => (
            None,
            award.stages.iter().flat_map(|stage| &stage.recipients).collect(),
        ),
        Detail::Organization(organization) => (organization.city.as_ref(), Vec::new()),
        _ => (None, Vec::new()),
    };
    let find = |id: &Slug| dataset.find_city(id.as_str());
    let host = host.and_then(find);
    let others: Vec<_> = others.into_iter().filter_map(find).collect();
    let lines = match host.and_then(|host| host.lonlat) {
        Some(from) => others
            .iter()
            .filter_map(|city| city.lonlat)
            .filter(|to| *to != from)
            .map(|to| great_circle(from, to, LINE_SEGMENTS))
            .collect(),
        None => Vec::new(),
    };
    let host = host.map(|host| (host.ix, Weight::Center));
    let others = others.iter().map(|city| (city.ix, Weight::Among));
    Scene {
        points: place(dataset, host.into_iter().chain(others)),
        lines: Lines(lines.into()),
        ..Scene::default()
    }
}

/// Enough that the longest line across the map looks round.
const LINE_SEGMENTS: usize = 48;

/// A city by itself, where it has a place.
pub(super) fn point(dataset: &Dataset, city: CityIx, weight: Weight) -> Option<Point> {
    Some(Point {
        city,
        world: dataset.world(city)?,
        weight,
        shape: None,
        change: Change::None,
    })
}

/// Cities that have a place, each once, with the weight it is first named with.
pub(super) fn place(dataset: &Dataset, cities: impl Iterator<Item = (CityIx, Weight)>) -> Vec<Point> {
    let mut seen = vec![false; dataset.city_count()];
    cities
        .filter_map(|(ix, weight)| {
            let seen = seen.get_mut(ix.0 as usize)?;
            if std::mem::replace(seen, true) {
                return None;
            }
            point(dataset, ix, weight)
        })
        .collect()
}
