//! Where the map stands. The address and the scene say where it should stand; a gesture or a flight says
//! where it is meanwhile. This is the one place where time, and not the address, decides what is shown.

use std::sync::Arc;
use std::time::Duration;

use atlas::address::Page;
use atlas::geo::bounds::Bounds;
use atlas::geo::mercator::{World, lonlat_from_world, short_way, world_from_lonlat};
use atlas::geo::motion::Motion;
use atlas::geo::view::{Frame, Size, View};
use atlas::query::MapView;
use leptos::html::Div;
use leptos::prelude::*;

use super::scene::{Occasion, Scene};
use crate::address::{Here, here};
use crate::app::data;
use crate::dom;
use crate::explorer::explorer;
use crate::reactive::{Computed, effect, memo};

/// Room around what is fitted into the map, in px: controls and labels reach into it.
const PADDING_PX: f64 = 56.0;
/// A single place is shown with the land around it.
const CLOSEST_FIT_ZOOM: f64 = 5.0;
/// On paper nobody can go further out to see where a place is.
const CLOSEST_PAPER_ZOOM: f64 = 4.0;
/// The size of the map on paper, in px: what A4 and Letter have room for, as `style/print-map.css` says too.
const PAPER: Size = Size {
    width_px: 680.0,
    height_px: 420.0,
};
const FLIGHT_MS: f64 = 360.0;
/// A wheel comes in steps; each is followed in this time, which the next one cuts short.
const WHEEL_MS: f64 = 140.0;
/// Quiet after the last movement before the address is written; longer than a flight.
const SETTLED: Duration = Duration::from_millis(500);
/// Quiet after the last question before the map goes to its answer.
const ASKED: Duration = Duration::from_millis(180);

/// Where the map stands, for everything that draws on it.
#[derive(Clone, Copy)]
pub struct Camera {
    /// The size of the map and where it stands now.
    pub(super) frame: Computed<Frame>,
    /// Whether it stands on paper now.
    pub(super) printing: Computed<bool>,
    /// Counts how often it has come to rest after it was moved by the visitor.
    pub(super) rests: RwSignal<u32>,
    size: RwSignal<Size>,
    shown: RwSignal<View>,
    /// What moves it, and since when by the page's clock.
    motion: StoredValue<Option<(Motion, f64)>>,
    /// Whether the next frame of the screen is already asked for.
    is_stepping: StoredValue<bool>,
    settling: StoredValue<Option<TimeoutHandle>>,
    /// Whether the visitor has moved it since it last went somewhere by itself.
    by_hand: StoredValue<bool>,
    calm: Signal<bool>,
    here: Here,
}

/// What decides where the map should stand, the room it has left aside.
type Asked = (Option<MapView>, Occasion);

/// What a step of the map was decided by: whether its size was known, what was asked, and the size.
type Decided = (bool, Asked, Size);

/// Derives where the map should stand, and lets it go there.
pub(super) fn provide_camera(scene: Computed<Arc<Scene>>) -> Camera {
    let (here, explorer) = (here(), explorer());
    let size = RwSignal::new(Size {
        width_px: 0.0,
        height_px: 0.0,
    });
    let shown = RwSignal::new(View::WORLD);
    let asked = memo(move || {
        let view = explorer.query.with(|query| query.view);
        let view = view.filter(|_| here.page.get() == Some(Page::Explorer));
        (view, scene.with(|scene| scene.occasion.clone()))
    });
    let printing = explorer.printing;
    let by_hand = StoredValue::new(false);
    let frame = move || {
        let frame = Frame {
            view: shown.get(),
            size: size.get(),
        };
        if !printing.get() {
            return frame;
        }
        let is_chosen = by_hand.get_value() || asked.with(|(view, _)| view.is_some());
        Frame {
            view: if is_chosen {
                on_paper(&frame)
            } else {
                let fitted = scene.with(|scene| fit(scene, PAPER));
                View {
                    zoom: fitted.zoom.min(CLOSEST_PAPER_ZOOM),
                    ..fitted
                }
            },
            size: PAPER,
        }
    };
    let camera = Camera {
        frame: memo(frame),
        printing,
        rests: RwSignal::new(0),
        size,
        shown,
        motion: StoredValue::new(None),
        is_stepping: StoredValue::new(false),
        settling: StoredValue::new(None),
        by_hand,
        calm: dom::media("(prefers-reduced-motion: reduce)"),
        here,
    };
    let target = memo(move || match asked.with(|(view, _)| *view) {
        Some(asked) => View {
            center: world_from_lonlat(asked.center()),
            zoom: asked.zoom(),
        }
        .clamped(size.get()),
        None => scene.with(|scene| fit(scene, size.get())),
    });
    // Who comes with a chosen city in the address wants to see it; whoever chooses one sees it already.
    let first = move |target: View| {
        let chosen = explorer.selected.get_untracked();
        let chosen = chosen.filter(|_| asked.with_untracked(|(view, _)| view.is_none()));
        match chosen.and_then(|ix| data().city(ix).lonlat) {
            Some(place) if here.page.get_untracked() == Some(Page::Explorer) => View {
                center: world_from_lonlat(place),
                zoom: CLOSEST_FIT_ZOOM,
            }
            .clamped(size.get_untracked()),
            _ => target,
        }
    };
    Effect::new(move |before: Option<Decided>| {
        let (aim, asked, room) = (target.get(), asked.get(), size.get());
        let measured = room.width_px > 0.0;
        let was_measured = before.as_ref().is_some_and(|(measured, ..)| *measured);
        match before {
            // Only the year has changed: the map stays.
            Some((true, before, was)) if before == asked && was == room => {}
            // Only the room has changed: what the visitor looks at stays.
            Some((true, before, _)) if before == asked && camera.by_hand.get_value() => {
                shown.update(|shown| *shown = shown.clamped(room));
            }
            Some((true, ..)) if !is_close(shown.get_untracked(), aim) => {
                camera.forget();
                camera.fly_soon(target);
            }
            Some((true, ..)) => {}
            _ => shown.set(first(aim)),
        }
        (measured || was_measured, asked, room)
    });
    on_cleanup(move || camera.halt());
    camera
}

impl Camera {
    /// Follows the size of an element.
    pub(super) fn measure(self, surface: NodeRef<Div>) {
        effect(move || {
            if let Some(surface) = surface.get() {
                dom::on_resize(&surface, move |width_px, height_px| {
                    // On paper it has another size, and is put back afterwards.
                    if !self.printing.get_untracked() {
                        self.size.set(Size { width_px, height_px });
                    }
                });
            }
        });
    }

    /// The frame, for handlers.
    pub(super) fn now(self) -> Frame {
        self.frame.get_untracked()
    }

    /// Whether nothing moves it by itself.
    pub(super) fn is_at_rest(self) -> bool {
        self.motion.with_value(Option::is_none)
    }

    /// Where it is going, or where it stands.
    pub(super) fn aim(self) -> View {
        match self.motion.get_value() {
            Some((Motion::Flight { to, .. }, _)) => to,
            _ => self.shown.get_untracked(),
        }
    }

    /// Moves at once, as a finger does.
    pub(super) fn set(self, view: View) {
        self.motion.set_value(None);
        self.by_hand.set_value(true);
        self.shown.set(view.clamped(self.size.get_untracked()));
        self.settle();
    }

    /// Goes there and keeps it in the address.
    pub(super) fn go(self, view: View) {
        self.by_hand.set_value(true);
        self.fly(view);
        self.settle();
    }

    /// Follows a wheel.
    pub(super) fn follow(self, view: View) {
        self.by_hand.set_value(true);
        self.fly_in(view, WHEEL_MS);
        self.settle();
    }

    /// Goes on after a drag, with a speed in px per ms.
    pub(super) fn throw(self, speed: [f64; 2]) {
        if let Some(throw) = Motion::throw(self.now(), speed).filter(|_| !self.calm.get_untracked()) {
            self.begin(throw);
        }
    }

    /// Stops what goes on by itself: a finger has been put on the map.
    pub(super) fn hold(self) {
        self.motion.set_value(None);
    }

    /// Brings a place into the frame, where it is not well inside it; whether it had to move.
    pub(super) fn show(self, world: World) -> bool {
        let mut frame = self.now();
        frame.view = self.aim();
        let at = frame.screen_from_world(world);
        let is_inside = |at_px: f64, side_px: f64| (PADDING_PX..side_px - PADDING_PX).contains(&at_px);
        if is_inside(at.x_px, frame.size.width_px) && is_inside(at.y_px, frame.size.height_px) {
            return false;
        }
        self.go(View {
            center: world,
            ..frame.view
        });
        true
    }

    /// Goes there once the page asks for nothing else: who types need not watch the map at each letter.
    fn fly_soon(self, to: Computed<View>) {
        let handle = set_timeout_with_handle(
            move || {
                // A map that is gone goes nowhere.
                if self.motion.try_get_value().is_some() {
                    // Meanwhile the page may ask for something else again.
                    self.fly(to.get_untracked());
                }
            },
            ASKED,
        );
        self.settle_with(handle.ok());
    }

    /// Goes there in a short time, or at once where motion is not wanted.
    fn fly(self, to: View) {
        self.fly_in(to, FLIGHT_MS);
    }

    fn fly_in(self, to: View, duration_ms: f64) {
        let to = to.clamped(self.size.get_untracked());
        if self.calm.get_untracked() {
            self.motion.set_value(None);
            self.shown.set(to);
            return;
        }
        self.begin(Motion::Flight {
            from: self.shown.get_untracked(),
            to,
            duration_ms,
        });
    }

    fn begin(self, motion: Motion) {
        self.motion.set_value(Some((motion, dom::now_ms())));
        self.step_later();
    }

    /// One step for each frame of the screen, however many events there are in it.
    fn step_later(self) {
        if !self.is_stepping.get_value() {
            self.is_stepping.set_value(true);
            request_animation_frame(move || self.step());
        }
    }

    fn step(self) {
        // A map that is gone has none.
        let Some(motion) = self.motion.try_get_value() else {
            return;
        };
        self.is_stepping.set_value(false);
        let Some((motion, start_ms)) = motion else { return };
        let (view, is_done) = motion.at(dom::now_ms() - start_ms);
        if is_done {
            self.motion.set_value(None);
        } else {
            self.step_later();
        }
        if matches!(motion, Motion::Throw { .. }) {
            self.settle();
        }
        self.shown.set(view.clamped(self.size.get_untracked()));
    }

    /// Writes the address once the map stands still.
    fn settle(self) {
        let here = self.here;
        let handle = set_timeout_with_handle(
            move || {
                self.rests.update(|rests| *rests += 1);
                if here.page.get_untracked() == Some(Page::Explorer) {
                    let view = self.shown.get_untracked();
                    let view = MapView::new(lonlat_from_world(view.center), view.zoom);
                    here.change(|query| query.view = view);
                }
            },
            SETTLED,
        );
        self.settle_with(handle.ok());
    }

    /// Waits for one thing at a time.
    fn settle_with(self, handle: Option<TimeoutHandle>) {
        self.settling.update_value(|settling| {
            if let Some(earlier) = std::mem::replace(settling, handle) {
                earlier.clear();
            }
        });
    }

    /// Writes nothing of an earlier movement into the address: the page asks for another view.
    fn forget(self) {
        self.by_hand.try_set_value(false);
        self.settling.try_update_value(|settling| {
            if let Some(settling) = settling.take() {
                settling.clear();
            }
        });
    }

    /// Stops whatever is under way.
    fn halt(self) {
        self.motion.try_set_value(None);
        self.forget();
    }
}

/// The view that shows what the scene is about.
pub(super) fn fit(scene: &Scene, size: Size) -> View {
    match Bounds::of(focus(scene)) {
        Some(bounds) => View::fit(&bounds, size, PADDING_PX, CLOSEST_FIT_ZOOM).clamped(size),
        None => View::WORLD.clamped(size),
    }
}

/// What a frame shows, as large as paper has room for.
fn on_paper(frame: &Frame) -> View {
    let size = frame.size;
    let scale = (PAPER.width_px / size.width_px.max(1.0)).min(PAPER.height_px / size.height_px.max(1.0));
    View {
        zoom: frame.view.zoom + scale.log2(),
        ..frame.view
    }
    .clamped(PAPER)
}

/// The places that the scene is about.
pub(super) fn focus(scene: &Scene) -> Vec<World> {
    if scene.focus.is_empty() {
        scene.points.iter().map(|point| point.world).collect()
    } else {
        scene
            .focus
            .iter()
            .filter_map(|&position| scene.points.get(position))
            .map(|point| point.world)
            .collect()
    }
}

/// Whether two views differ by less than the rounding of an address.
fn is_close(a: View, b: View) -> bool {
    let px = a.scale_px().max(b.scale_px());
    let apart_px = short_way(b.center.x - a.center.x).hypot(b.center.y - a.center.y) * px;
    apart_px < 2.0 && (a.zoom - b.zoom).abs() < 0.02
}
