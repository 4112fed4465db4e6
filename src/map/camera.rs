//! Where the map stands. The address and the scene say where it should stand; a gesture or a flight says
//! where it is meanwhile. This is the one place where time, and not the address, decides what is shown.

use std::sync::Arc;
use std::time::Duration;

use atlas::address::Page;
use atlas::geo::bounds::Bounds;
use atlas::geo::mercator::{lonlat_from_world, short_way, world_from_lonlat};
use atlas::geo::view::{Frame, Size, View};
use atlas::query::MapView;
use leptos::html::Div;
use leptos::prelude::*;

use super::scene::Scene;
use crate::address::{Here, here};
use crate::dom;
use crate::explorer::explorer;
use crate::reactive::{Computed, effect, memo};

/// Room around what is fitted into the map, in px: controls and labels reach into it.
const PADDING_PX: f64 = 56.0;
/// A single place is shown with the land around it.
const CLOSEST_FIT_ZOOM: f64 = 5.0;
const FLIGHT_MS: f64 = 380.0;
/// Quiet after the last movement before the address is written; longer than a flight.
const SETTLED: Duration = Duration::from_millis(600);

/// Where the map stands, for everything that draws on it.
#[derive(Clone, Copy)]
pub(super) struct Camera {
    /// The size of the map and where it stands now.
    pub(super) frame: Computed<Frame>,
    size: RwSignal<Size>,
    shown: RwSignal<View>,
    /// Counts the movements, so that an older flight sees that a newer one has begun.
    movement: StoredValue<u32>,
    settling: StoredValue<Option<TimeoutHandle>>,
    /// Whether the visitor has moved it since it last went somewhere by itself.
    by_hand: StoredValue<bool>,
    calm: Signal<bool>,
    here: Here,
}

/// What decides where the map should stand, the room it has left aside.
type Asked = (Option<Page>, Option<MapView>, Arc<Scene>);

/// Derives where the map should stand, and lets it go there.
pub(super) fn provide_camera(scene: Computed<Arc<Scene>>) -> Camera {
    let (here, explorer) = (here(), explorer());
    let size = RwSignal::new(Size {
        width_px: 0.0,
        height_px: 0.0,
    });
    let shown = RwSignal::new(View::WORLD);
    let camera = Camera {
        frame: memo(move || Frame {
            view: shown.get(),
            size: size.get(),
        }),
        size,
        shown,
        movement: StoredValue::new(0),
        settling: StoredValue::new(None),
        by_hand: StoredValue::new(false),
        calm: dom::media("(prefers-reduced-motion: reduce)"),
        here,
    };
    let target = memo(move || {
        let asked = explorer.query.with(|query| query.view);
        let asked = asked.filter(|_| here.page.get() == Some(Page::Explorer));
        match asked {
            Some(asked) => View {
                center: world_from_lonlat(asked.center()),
                zoom: asked.zoom(),
            }
            .clamped(size.get()),
            None => scene.with(|scene| fit(scene, size.get())),
        }
    });
    let asked = memo(move || {
        (
            here.page.get(),
            explorer.query.with(|query| query.view),
            scene.get(),
        )
    });
    Effect::new(move |before: Option<(bool, Asked)>| {
        let (target, asked) = (target.get(), asked.get());
        let measured = size.with(|size| size.width_px > 0.0);
        let was_measured = before.as_ref().is_some_and(|(measured, _)| *measured);
        match before {
            // Only the room has changed: what the visitor looks at stays.
            Some((true, before)) if before == asked && camera.by_hand.get_value() => {
                shown.update(|shown| *shown = shown.clamped(size.get_untracked()));
            }
            Some((true, _)) if !is_close(shown.get_untracked(), target) => {
                camera.forget();
                camera.fly(target);
            }
            Some((true, _)) => {}
            _ => shown.set(target),
        }
        (measured || was_measured, asked)
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
                    self.size.set(Size { width_px, height_px });
                });
            }
        });
    }

    /// The frame, for handlers.
    pub(super) fn now(self) -> Frame {
        self.frame.get_untracked()
    }

    /// Moves at once, as a finger does.
    pub(super) fn set(self, view: View) {
        self.movement.update_value(|movement| *movement += 1);
        self.by_hand.set_value(true);
        self.shown.set(view.clamped(self.size.get_untracked()));
        self.settle();
    }

    /// Goes there and keeps it in the address.
    pub(super) fn go(self, view: View) {
        self.by_hand.set_value(true);
        self.fly(view.clamped(self.size.get_untracked()));
        self.settle();
    }

    /// Goes there in a short time, or at once where motion is not wanted.
    fn fly(self, to: View) {
        self.movement.update_value(|movement| *movement += 1);
        if self.calm.get_untracked() {
            self.shown.set(to);
            return;
        }
        let flight = Flight {
            camera: self,
            movement: self.movement.get_value(),
            from: self.shown.get_untracked(),
            to,
            start_ms: dom::now_ms(),
        };
        flight.step();
    }

    /// Writes the address once the map stands still.
    fn settle(self) {
        let here = self.here;
        let handle = set_timeout_with_handle(
            move || {
                if here.page.get_untracked() == Some(Page::Explorer) {
                    let view = self.shown.get_untracked();
                    let view = MapView::new(lonlat_from_world(view.center), view.zoom);
                    here.change(|query| query.view = view);
                }
            },
            SETTLED,
        );
        self.settling.update_value(|settling| {
            if let Some(earlier) = std::mem::replace(settling, handle.ok()) {
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
        self.movement.try_update_value(|movement| *movement += 1);
        self.forget();
    }
}

/// A movement from one view to another.
#[derive(Clone, Copy)]
struct Flight {
    camera: Camera,
    movement: u32,
    from: View,
    to: View,
    start_ms: f64,
}

impl Flight {
    fn step(self) {
        // A map that is gone, or that has been moved otherwise since, ends the flight.
        if self.camera.movement.try_get_value() != Some(self.movement) {
            return;
        }
        let t = ((dom::now_ms() - self.start_ms) / FLIGHT_MS).clamp(0.0, 1.0);
        let eased = 1.0 - (1.0 - t).powi(3);
        self.camera
            .shown
            .set(View::interpolate(self.from, self.to, eased));
        if t < 1.0 {
            request_animation_frame(move || self.step());
        }
    }
}

/// The view that shows what the scene is about.
pub(super) fn fit(scene: &Scene, size: Size) -> View {
    let focus: Vec<_> = if scene.focus.is_empty() {
        scene.points.iter().map(|point| point.world).collect()
    } else {
        scene
            .focus
            .iter()
            .filter_map(|&position| scene.points.get(position))
            .map(|point| point.world)
            .collect()
    };
    match Bounds::of(focus) {
        Some(bounds) => View::fit(&bounds, size, PADDING_PX, CLOSEST_FIT_ZOOM).clamped(size),
        None => View::WORLD.clamped(size),
    }
}

/// Whether two views differ by less than the rounding of an address.
fn is_close(a: View, b: View) -> bool {
    let px = a.scale_px().max(b.scale_px());
    let apart_px = short_way(b.center.x - a.center.x).hypot(b.center.y - a.center.y) * px;
    apart_px < 2.0 && (a.zoom - b.zoom).abs() < 0.02
}
