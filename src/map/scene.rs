//! What the map of each page shows.

use std::sync::Arc;

use atlas::address::Page;
use atlas::dataset::{CityIx, Dataset};
use atlas::geo::arc::great_circle;
use atlas::geo::mercator::{World, world_from_lonlat};
use atlas::slug::Slug;
use leptos::prelude::*;

use crate::address::here;
use crate::app::{OpenDetail, data};
use crate::explorer::explorer;
use crate::library::Detail;
use crate::reactive::{Computed, memo};

/// The places of a page and how they stand out.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Scene {
    /// The places, each once.
    pub(super) points: Vec<Point>,
    /// What the map shows when nothing else is asked for: positions in `points`; all of them where empty.
    pub(super) focus: Vec<usize>,
    /// Lines between places, as polylines that may leave the unit square.
    pub(super) lines: Vec<Vec<World>>,
}

/// A place on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) city: CityIx,
    pub(super) world: World,
    pub(super) weight: Weight,
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

/// Derives the scene from the page.
pub(super) fn provide_scene() -> Computed<Arc<Scene>> {
    let (here, dataset, explorer) = (here(), data(), explorer());
    let detail: OpenDetail = expect_context();
    memo(move || {
        let scene = match here.page.get() {
            Some(Page::Network(id)) => network(dataset, &id),
            Some(Page::City(id)) => city(dataset, &id),
            Some(Page::Event(_) | Page::Award(_) | Page::Organization(_)) => match detail.0.get() {
                Some(Ok(detail)) => record(dataset, &detail),
                _ => Scene::default(),
            },
            _ => explorer.selection.with(|selection| {
                let selected = explorer.selected.get();
                let weight = |city| {
                    if Some(city) == selected {
                        Weight::Center
                    } else {
                        Weight::Among
                    }
                };
                let points = selection.cities.iter().map(|&city| (city, weight(city)));
                Scene {
                    points: place(dataset, points),
                    ..Scene::default()
                }
            }),
        };
        Arc::new(scene)
    })
}

/// Members of a network, and its seat.
fn network(dataset: &Dataset, id: &Slug) -> Scene {
    let Some((ix, network)) = dataset.find_network(id.as_str()) else {
        return Scene::default();
    };
    // A position of the dataset fits into 32 bits.
    let seat = network.seat.map(|seat| (CityIx(seat as u32), Weight::Center));
    let members = dataset
        .memberships_of_network(ix)
        .map(|membership| (membership.city, Weight::Among));
    Scene {
        points: place(dataset, seat.into_iter().chain(members)),
        ..Scene::default()
    }
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
        focus: Vec::new(),
        lines,
    }
}

/// Enough that the longest line across the map looks round.
const LINE_SEGMENTS: usize = 48;

/// Cities that have a place, each once, with the weight it is first named with.
fn place(dataset: &Dataset, cities: impl Iterator<Item = (CityIx, Weight)>) -> Vec<Point> {
    let mut seen = vec![false; dataset.city_count()];
    cities
        .filter_map(|(ix, weight)| {
            let seen = seen.get_mut(ix.0 as usize)?;
            if std::mem::replace(seen, true) {
                return None;
            }
            let world = world_from_lonlat(dataset.city(ix).lonlat?);
            Some(Point {
                city: ix,
                world,
                weight,
            })
        })
        .collect()
}
