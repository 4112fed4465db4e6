//! The places above the canvas: real links and buttons, in reading order, kept in step with the frame.

use std::collections::BTreeMap;
use std::sync::Arc;

use atlas::address::Page;
use atlas::dataset::CityIx;
use atlas::geo::cluster::MarkId;
use atlas::geo::mercator::World;
use atlas::geo::neighbour::{Heading, neighbour};
use atlas::geo::view::{Frame, Size, View};
use leptos::ev::{FocusEvent, PointerEvent};
use leptos::html::Ul;
use leptos::prelude::*;
use leptos::web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent, Node};
use wasm_bindgen::JsCast;

use super::board::{Look, Making, Mounted, in_order, is_inside, nearest, translate};
use super::camera::Camera;
use super::card::choose;
use super::gestures::Gestures;
use super::labels;
use super::layer::{Layer, MarkKey};
use super::numbers::number_marks;
use super::scene::{Scene, Weight, point};
use crate::address::here;
use crate::app::data;
use crate::dom;
use crate::explorer::{Explorer, explorer};
use crate::i18n::{Key, texts};
use crate::reactive::{Computed, effect, latest, on};

/// Marks stand this far outside the frame, and the map is dragged as far before they are placed anew, in px.
const MARGIN_PX: f64 = 160.0;
/// Wider than any screen, in px.
const MOST_PX: f64 = 65_536.0;

/// The marks and what they are placed for.
#[derive(Clone, Copy)]
struct Board {
    camera: Camera,
    explorer: Explorer,
    layer: Computed<Arc<Layer>>,
    making: Making,
    mounted: StoredValue<Vec<Mounted>, LocalStorage>,
    /// What the marks are placed for: the view, the layer, and what else has them placed anew when it changes.
    placed_for: StoredValue<Option<(View, Arc<Layer>, Reason)>, LocalStorage>,
    /// The cluster whose places are fanned out.
    fanned: RwSignal<Option<MarkId>>,
    /// Where the focus goes once the map stands still.
    awaited: StoredValue<Option<World>>,
}

/// What has the marks placed anew when it changes: the size and zoom of the map, what is fanned out and what is
/// chosen.
type Reason = (Size, u64, Option<MarkId>, Option<CityIx>);

#[component]
pub(super) fn Marks(camera: Camera, scene: Computed<Arc<Scene>>) -> impl IntoView {
    let (t, explorer) = (texts(), explorer());
    let gestures: Gestures = expect_context();
    let list = NodeRef::<Ul>::new();
    let fanned = RwSignal::new(None);
    let board = Board {
        camera,
        explorer,
        layer: latest(move || Arc::new(Layer::new(scene.get()))),
        making: Making {
            here: here(),
            t,
            dataset: data(),
            year: None,
        },
        mounted: StoredValue::new_local(Vec::new()),
        placed_for: StoredValue::new_local(None),
        fanned,
        awaited: StoredValue::new(None),
    };
    effect(move || {
        let frame = camera.frame.get();
        let selected = explorer.selected.get();
        let fanned = fanned.get();
        if let Some(list) = list.get() {
            board.show(&list, &frame, selected, fanned);
        }
    });
    effect(move || board.point_at(explorer.hovered.get()));
    effect(move || {
        if camera.printing.get() {
            dom::once_shown(move || board.number());
        }
    });
    view! {
        <ul
            class="map__marks"
            node_ref=list
            aria-label=t.get(Key::MapPlaces)
            on:click=on(move |event| if gestures.was_drag(&event) { event.prevent_default() } else { board.open(&event) })
            on:pointerover=on(move |event: PointerEvent| board.hover(&event, true))
            on:pointerout=on(move |event: PointerEvent| board.hover(&event, false))
            on:focusin=on(move |event: FocusEvent| board.hover(&event, true))
            on:focusout=on(move |event: FocusEvent| {
                board.hover(&event, false);
                // Whoever has gone elsewhere is not called back.
                if dom::leaves(&event) {
                    board.awaited.try_set_value(None);
                }
            })
            on:keydown=on(move |event| board.key(&event))
        ></ul>
    }
}

impl Board {
    /// Puts the marks where they stand in a frame. While the map is only dragged, all of them move as one.
    fn show(self, list: &HtmlElement, frame: &Frame, selected: Option<CityIx>, fanned: Option<MarkId>) {
        let layer = self.layer.get();
        let reason = (frame.size, frame.view.zoom.to_bits(), fanned, selected);
        let before = self.placed_for.get_value();
        let is_same = before
            .as_ref()
            .is_some_and(|(_, before, _)| Arc::ptr_eq(before, &layer));
        if !is_same {
            // A cluster is one of its own layer alone.
            self.mounted.update_value(|mounted| {
                mounted.retain(|mark| {
                    let is_place = matches!(mark.placed.key, MarkKey::Place(_));
                    if !is_place {
                        mark.item.remove();
                    }
                    is_place
                });
            });
        }
        let fanned = fanned.filter(|_| is_same);
        let dragged = before.filter(|_| is_same).and_then(|(view, _, before)| {
            let at = Frame { view, ..*frame }.screen_from_world(frame.view.center);
            let x_px = frame.size.width_px / 2.0 - at.x_px;
            let y_px = frame.size.height_px / 2.0 - at.y_px;
            let is_near = x_px.abs() < MARGIN_PX && y_px.abs() < MARGIN_PX;
            (before == reason && is_near).then_some((x_px, y_px))
        });
        let (x_px, y_px) = dragged.unwrap_or_else(|| {
            self.placed_for
                .set_value(Some((frame.view, Arc::clone(&layer), reason)));
            self.place(list, frame, &layer, selected, fanned);
            self.point_at(self.explorer.hovered.get_untracked());
            (0.0, 0.0)
        });
        translate(list, x_px, y_px);
        self.settle_focus(frame);
    }

    fn place(
        self,
        list: &HtmlElement,
        frame: &Frame,
        layer: &Layer,
        selected: Option<CityIx>,
        fanned: Option<MarkId>,
    ) {
        let dataset = self.making.dataset;
        let chosen = selected.and_then(|ix| point(dataset, ix, Weight::Among));
        let wanted = layer.marks(frame, MARGIN_PX, chosen, fanned);
        let sides = labels::sides(&wanted, frame, dataset, selected);
        let making = Making {
            year: self.explorer.question.with_untracked(|query| query.at),
            ..self.making
        };
        let focused = document().active_element();
        let mut before: BTreeMap<MarkKey, Mounted> = BTreeMap::new();
        self.mounted.update_value(|mounted| {
            before.extend(mounted.drain(..).map(|mark| (mark.placed.key, mark)));
        });
        let has_focus = |mark: &&Mounted| mark.control.is_same_node(focused.as_deref());
        let had_focus = before
            .values()
            .find(has_focus)
            .map(|mark| (mark.placed.key, mark.placed.world));
        let mut mounted: Vec<Mounted> = Vec::with_capacity(wanted.len());
        for (placed, label) in wanted.into_iter().zip(sides) {
            let kept = before.remove(&placed.key).filter(|mark| {
                let is_still = mark.is_still(&placed, making.year);
                if !is_still {
                    mark.item.remove();
                }
                is_still
            });
            let Some(mut mark) = kept.or_else(|| Mounted::new(placed, layer, making)) else {
                continue;
            };
            mark.placed = placed;
            let is_selected = selected.is_some_and(|ix| placed.key == MarkKey::Place(ix));
            mark.set_look(Look {
                label,
                is_selected,
                is_named: is_selected || layer.is_only_center(&placed),
                is_pointed: false,
            });
            mark.place(frame);
            mounted.push(mark);
        }
        for gone in before.values() {
            gone.item.remove();
        }
        in_order(list, &mounted);
        self.mounted.set_value(mounted);
        if let Some((key, world)) = had_focus {
            self.keep_focus(frame, key, world);
        }
    }

    /// The focus stays on its mark, or goes to the one nearest to where it was.
    fn keep_focus(self, frame: &Frame, key: MarkKey, world: World) {
        self.mounted.with_value(|mounted| {
            let same = mounted.iter().find(|mark| mark.placed.key == key);
            match same {
                Some(mark) => dom::focus_quietly(&mark.control),
                None => {
                    if let Some(mark) = nearest(mounted, frame, world) {
                        dom::focus_quietly(&mark.control);
                    }
                }
            }
        });
    }

    /// Once the map stands still, the focus goes to what it has moved for.
    fn settle_focus(self, frame: &Frame) {
        let Some(world) = self.awaited.get_value().filter(|_| self.camera.is_at_rest()) else {
            return;
        };
        self.awaited.set_value(None);
        self.mounted.with_value(|mounted| {
            if let Some(mark) = nearest(mounted, frame, world) {
                dom::focus_quietly(&mark.control);
            }
        });
    }

    /// Marks the place that the pointer or the focus is on, wherever it is, or the cluster it is in.
    fn point_at(self, hovered: Option<CityIx>) {
        let layer = self.layer.get_untracked();
        self.mounted.update_value(|mounted| {
            let shown =
                hovered.filter(|&ix| mounted.iter().any(|mark| mark.placed.key == MarkKey::Place(ix)));
            for mark in mounted.iter_mut() {
                let is_pointed = match (mark.placed.key, hovered) {
                    (_, None) => false,
                    (MarkKey::Place(ix), _) => shown == Some(ix),
                    (MarkKey::Cluster(cluster), Some(ix)) => {
                        shown.is_none()
                            && layer
                                .points(cluster, usize::MAX)
                                .iter()
                                .any(|point| point.city == ix)
                    }
                };
                mark.set_look(Look {
                    is_pointed,
                    ..mark.look()
                });
            }
        });
    }

    /// Numbers the marks for paper, where nothing can be pointed at.
    fn number(self) {
        // The map may be gone by then, and its marks with it.
        self.mounted.try_with_value(|mounted| {
            let (layer, frame) = (self.layer.get_untracked(), self.camera.now());
            number_marks(mounted, &layer, &frame, self.making);
        });
    }

    fn hover(self, event: &Event, on: bool) {
        if let Some((MarkKey::Place(ix), _)) = self.mark_of(event) {
            self.explorer.point(ix, on);
        }
    }

    /// Opens the card of a place, or goes to where a cluster comes apart.
    fn open(self, event: &MouseEvent) {
        let is_plain = !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        match self.mark_of(event) {
            Some((MarkKey::Place(ix), _)) if is_plain && self.is_on_explorer() => {
                event.prevent_default();
                choose(self.making.here, self.making.dataset, Some(ix));
            }
            Some((MarkKey::Cluster(cluster), world)) => {
                let frame = self.camera.now();
                match self.layer.get_untracked().opened(cluster, frame) {
                    Some(view) => self.camera.go(view),
                    None => self.fanned.update(|fanned| {
                        *fanned = Some(cluster).filter(|_| *fanned != Some(cluster));
                    }),
                }
                // The cluster falls apart and takes the focus with it. Clicks of the keyboard have no count.
                if event.detail() == 0 {
                    self.awaited.set_value(Some(world));
                } else {
                    dom::focus_on(".map__keys".to_owned());
                }
            }
            _ => {}
        }
    }

    fn is_on_explorer(self) -> bool {
        self.making.here.page.get_untracked() == Some(Page::Explorer)
    }

    /// Arrows lead from place to place.
    fn key(self, event: &KeyboardEvent) {
        let heading = match event.key().as_str() {
            "ArrowUp" => Heading::North,
            "ArrowDown" => Heading::South,
            "ArrowLeft" => Heading::West,
            "ArrowRight" => Heading::East,
            _ => return,
        };
        if event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key() {
            return;
        }
        let Some((key, from)) = self.mark_of(event) else {
            return;
        };
        event.prevent_default();
        event.stop_propagation();
        let frame = self.camera.now();
        // On the screen no way leads round the world.
        let flat = |world: World| {
            let at = frame.screen_from_world(world);
            let (x, y) = (at.x_px / MOST_PX, at.y_px / MOST_PX);
            World { x, y }
        };
        let next = self.mounted.with_value(|mounted| {
            let others = mounted.iter().filter(|mark| mark.placed.key != key);
            let seen: Vec<&Mounted> = others
                .filter(|mark| is_inside(&frame, mark.placed.world))
                .collect();
            let worlds: Vec<World> = seen.iter().map(|mark| flat(mark.placed.world)).collect();
            let next = seen.get(neighbour(flat(from), heading, &worlds)?)?;
            Some((next.control.clone(), next.placed.world))
        });
        if let Some((control, world)) = next {
            dom::focus_quietly(&control);
            self.camera.show(world);
            return;
        }
        // Nothing further that way in the frame: the map goes to what is beyond it.
        let layer = self.layer.get_untracked();
        let worlds: Vec<World> = layer
            .all()
            .iter()
            .map(|point| point.world)
            .filter(|&world| !is_inside(&frame, world))
            .collect();
        if let Some(&world) = neighbour(from, heading, &worlds).and_then(|next| worlds.get(next))
            && self.camera.show(world)
        {
            self.awaited.set_value(Some(world));
        }
    }

    /// The mark that an event happened in, and where it stands.
    fn mark_of(self, event: &Event) -> Option<(MarkKey, World)> {
        let target = event.target()?.dyn_into::<Element>().ok()?;
        let item: Node = target.closest(".map__marks > li").ok()??.into();
        // What leaves the document with the focus tells of it after the marks are gone.
        self.mounted.try_with_value(|mounted| {
            let mark = mounted.iter().find(|mark| mark.is(Some(&item)))?;
            Some((mark.placed.key, mark.placed.world))
        })?
    }
}
