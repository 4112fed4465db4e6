//! The places above the canvas: a link for each, a button for each cluster.

use std::sync::Arc;

use atlas::address::Page;
use atlas::dataset::{CityIx, Dataset};
use atlas::decimal::decimal;
use atlas::geo::cluster::{Clusters, MarkId};
use atlas::geo::mercator::World;
use atlas::geo::view::{Frame, View};
use atlas::order::sort_by_key;
use atlas::slug::Slug;
use leptos::prelude::*;

use super::camera::Camera;
use super::gestures::Gestures;
use super::labels::{self, Placed, PlacedId};
use super::scene::{Point, Scene, Weight};
use crate::address::here;
use crate::app::data;
use crate::dom;
use crate::explorer::explorer;
use crate::i18n::{Key, Texts, texts};
use crate::reactive::{Computed, derived, memo};

/// Places nearer to each other than this become a cluster, in px.
const CLUSTER_PX: f64 = 40.0;
/// From this zoom on, only places that share a spot stay together.
const CLUSTER_MAX_ZOOM: u8 = 10;
/// Marks are kept this far outside the frame, so that a small movement finds them there, in px.
const MARGIN_PX: f64 = 12.0;
/// Room around the places of a cluster that was opened, in px.
const OPENED_PADDING_PX: f64 = 90.0;
/// How many cities the name of a cluster tells.
const NAMED: usize = 3;

/// The clusters of a scene. What the page is about stands by itself and is in none of them.
#[derive(Clone)]
struct Layer {
    scene: Arc<Scene>,
    clusters: Arc<Clusters>,
    /// Positions in the scene of the points that were given to the clusters.
    clustered: Arc<[usize]>,
}

/// Two layers are the same when they were made at once.
impl PartialEq for Layer {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.clusters, &other.clusters)
    }
}

impl Layer {
    fn new(scene: Arc<Scene>) -> Self {
        let (clustered, worlds): (Vec<usize>, Vec<World>) = scene
            .points
            .iter()
            .enumerate()
            .filter(|(_, point)| point.weight != Weight::Center)
            .map(|(position, point)| (position, point.world))
            .unzip();
        let clusters = Arc::new(Clusters::build(&worlds, CLUSTER_PX, CLUSTER_MAX_ZOOM));
        Self {
            scene,
            clusters,
            clustered: clustered.into(),
        }
    }

    /// What is drawn in a frame.
    fn marks(&self, frame: &Frame) -> Vec<Placed> {
        let mut marks = Vec::new();
        self.clusters
            .marks(&frame.bounds(MARGIN_PX), frame.view.zoom, &mut marks);
        let clustered = marks.into_iter().filter_map(|mark| {
            let id = match mark.id {
                MarkId::Point(point) => PlacedId::Place(*self.clustered.get(point as usize)?),
                cluster @ MarkId::Cluster(_) => PlacedId::Cluster(cluster),
            };
            Some(Placed {
                world: mark.world,
                count: mark.count,
                id,
            })
        });
        let centers = self
            .scene
            .points
            .iter()
            .enumerate()
            .filter(|(_, point)| point.weight == Weight::Center);
        let centers = centers.map(|(position, point)| Placed {
            world: point.world,
            count: 1,
            id: PlacedId::Place(position),
        });
        clustered.chain(centers).collect()
    }

    /// The cities of a cluster, and whether all of them only stand around.
    fn cities(&self, cluster: MarkId) -> (Vec<CityIx>, bool) {
        let points: Vec<Point> = self
            .clusters
            .leaves(cluster, usize::MAX)
            .into_iter()
            .filter_map(|leaf| {
                self.scene
                    .points
                    .get(*self.clustered.get(leaf as usize)?)
                    .copied()
            })
            .collect();
        let is_around = points.iter().all(|point| point.weight == Weight::Around);
        (points.into_iter().map(|point| point.city).collect(), is_around)
    }
}

/// A mark of a layer; what makes it the same mark in the next frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct MarkKey {
    layer: usize,
    id: PlacedId,
}

/// A mark with whether its name has room beside it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Shown {
    key: MarkKey,
    world: World,
    labelled: bool,
}

#[component]
pub(super) fn Marks(camera: Camera, scene: Computed<Arc<Scene>>) -> impl IntoView {
    let (t, dataset) = (texts(), data());
    let layer = memo(move || Layer::new(scene.get()));
    let shown = memo(move || {
        let frame = camera.frame.get();
        layer.with(|layer| {
            let marks = layer.marks(&frame);
            let labelled = labels::labelled(&marks, &layer.scene, frame.view, dataset);
            let of_layer = Arc::as_ptr(&layer.clusters) as usize;
            let shown = marks.into_iter().zip(labelled).map(|(mark, labelled)| Shown {
                key: MarkKey {
                    layer: of_layer,
                    id: mark.id,
                },
                world: mark.world,
                labelled,
            });
            shown.collect::<Vec<_>>()
        })
    });
    let labelled = memo(move || {
        shown.with(|shown| {
            shown
                .iter()
                .filter(|shown| shown.labelled)
                .map(|shown| shown.key)
                .collect::<Vec<_>>()
        })
    });
    let place = move |world: World| {
        let at = camera.frame.get().screen_from_world(world);
        format!("translate({}px,{}px)", decimal(at.x_px, 1), decimal(at.y_px, 1))
    };
    view! {
        <ul class="map__marks" aria-label=t.get(Key::MapPlaces)>
            <For
                each=move || shown.get()
                key=|shown| shown.key
                children=move |Shown { key, world, .. }| {
                    let at = derived(move || place(world));
                    let layer = layer.get_untracked();
                    let mark = match key.id {
                        PlacedId::Place(position) => layer
                            .scene
                            .points
                            .get(position)
                            .map(|&point| {
                                let labelled = Signal::derive(move || labelled.with(|keys| keys.contains(&key)));
                                view! { <PlaceMark point labelled /> }
                            })
                            .into_any(),
                        PlacedId::Cluster(cluster) => view! { <ClusterMark cluster layer camera /> }.into_any(),
                    };
                    view! { <li style:transform=at>{mark}</li> }
                }
            />
        </ul>
    }
}

/// A city: a link to its page.
#[component]
fn PlaceMark(point: Point, labelled: Signal<bool>) -> impl IntoView {
    let (here, t, dataset, explorer) = (here(), texts(), data(), explorer());
    let gestures: Gestures = expect_context();
    let ix = point.city;
    let city = dataset.city(ix);
    let hover = move |on: bool| explorer.point(ix, on);
    let is_pointed = memo(move || explorer.hovered.get() == Some(ix));
    let is_selected = derived(move || explorer.selected.get() == Some(ix) || point.weight == Weight::Center);
    view! {
        <a
            class="mark mark--place"
            class:mark--around=point.weight == Weight::Around
            class:mark--selected=is_selected
            class:mark--pointed=derived(move || is_pointed.get())
            class:mark--labelled=labelled
            draggable="false"
            href=Slug::parse(city.id).map(|id| here.href(&Page::City(id)))
            aria-label=place_name(dataset, ix, t)
            on:click=move |event| if gestures.was_drag(&event) { event.prevent_default() }
            on:pointerenter=move |_| hover(true)
            on:pointerleave=move |_| hover(false)
            on:focus=move |_| hover(true)
            on:blur=move |_| hover(false)
        >
            <span class="mark__dot"></span>
            <span class="mark__label" aria-hidden="true">{city.name}</span>
        </a>
    }
}

/// The full name of a place, for those who do not see where it stands.
fn place_name(dataset: &Dataset, ix: CityIx, t: Texts) -> String {
    let city = dataset.city(ix);
    let networks = atlas::select::network_count(dataset, ix);
    t.count(
        Key::MapPlace,
        networks,
        &[("city", city.name), ("country", &city.country.name)],
    )
}

/// Several cities: a button that goes to where they come apart.
#[component]
fn ClusterMark(cluster: MarkId, layer: Layer, camera: Camera) -> impl IntoView {
    let (t, dataset, explorer) = (texts(), data(), explorer());
    let gestures: Gestures = expect_context();
    let (cities, is_around) = layer.cities(cluster);
    let named: Vec<&str> = largest(dataset, &cities)
        .into_iter()
        .map(|ix| dataset.city(ix).name)
        .collect();
    let name = t.count(Key::MapCluster, cities.len(), &[("cities", &named.join(", "))]);
    let count = t.number(cities.len() as f64);
    // The area follows the count, from where a figure still has room inside.
    let diameter_px = (17.0 + 2.6 * (cities.len() as f64).sqrt()).min(60.0);
    let has_pointed = memo(move || {
        explorer
            .hovered
            .get()
            .is_some_and(|hovered| cities.contains(&hovered))
    });
    let open = move |event: leptos::ev::MouseEvent| {
        if gestures.was_drag(&event) {
            return;
        }
        if let Some(bounds) = layer.clusters.bounds(cluster) {
            let frame = camera.now();
            let fitted = View::fit(
                &bounds,
                frame.size,
                OPENED_PADDING_PX,
                f64::from(CLUSTER_MAX_ZOOM) + 1.0,
            );
            camera.go(View {
                zoom: fitted.zoom.max(frame.view.zoom + 0.5),
                ..fitted
            });
            // The cluster falls apart and takes the focus with it.
            dom::focus_on(".map__keys".to_owned());
        }
    };
    view! {
        <button
            class="mark mark--cluster"
            class:mark--around=is_around
            class:mark--pointed=derived(move || has_pointed.get())
            type="button"
            style:--size=format!("{}px", decimal(diameter_px, 0))
            aria-label=name
            on:click=open
        >
            <span class="mark__disc">{count}</span>
        </button>
    }
}

fn largest(dataset: &Dataset, cities: &[CityIx]) -> Vec<CityIx> {
    let mut cities = cities.to_vec();
    sort_by_key(&mut cities, |&ix| std::cmp::Reverse(dataset.city(ix).population));
    cities.truncate(NAMED);
    cities
}
