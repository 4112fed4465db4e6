//! What fingers, the mouse and the keys do to the map.

use std::time::Duration;

use atlas::geo::view::Screen;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, KeyboardEvent, MouseEvent, PointerEvent, WheelEvent};

use super::camera::Camera;
use crate::dom;
use crate::explorer::explorer;
use crate::i18n::Key;
use crate::reactive::{Computed, memo};

/// How far a pointer may wander and still click, in px.
const CLICK_PX: f64 = 4.0;
/// How far a key moves the map, in px.
const KEY_PX: f64 = 90.0;
/// Zoom levels for each px of the wheel.
const WHEEL: f64 = 1.0 / 240.0;
/// A trackpad's pinch comes as a wheel with small steps.
const PINCH: f64 = 1.0 / 60.0;
/// Firefox may tell the wheel in lines.
const LINE_PX: f64 = 18.0;
/// A throw goes as fast as the drag went in its last moments, this far back, in ms.
const THROW_MEMORY_MS: f64 = 90.0;
/// For so long the map is taken to stand where it stood in the window, in ms, while nobody holds it.
const CORNER_MEMORY_MS: f64 = 200.0;
/// How long a hint stands.
const HINT: Duration = Duration::from_millis(1800);

/// The pointers that are down, and where the map is told to go.
#[derive(Clone, Copy)]
pub(super) struct Gestures {
    camera: Camera,
    surface: NodeRef<Div>,
    pointers: StoredValue<Vec<Pointer>>,
    /// Where they were when the map last followed them, while it has not caught up; it does so once in each frame.
    followed: StoredValue<Option<Vec<Pointer>>>,
    /// Where the map begins in the window, and when that was asked: a browser may have to lay out the page for it.
    corner: StoredValue<Option<(f64, Screen)>>,
    /// Whether the present press has moved the map, so that it is no click.
    moved: StoredValue<bool>,
    /// Whether a wheel and one finger are the page's.
    cooperative: Computed<bool>,
    /// What helps whoever has tried either in vain.
    pub(super) hint: RwSignal<Option<Key>>,
    /// Where one finger was lately, and when by the page's clock.
    trail: StoredValue<Vec<(f64, Screen)>>,
}

#[derive(Clone, Copy)]
struct Pointer {
    id: i32,
    first: Screen,
    last: Screen,
}

impl Gestures {
    pub(super) fn new(camera: Camera, surface: NodeRef<Div>) -> Self {
        let query = explorer().query;
        Self {
            cooperative: memo(move || query.with(|query| query.cooperative)),
            hint: RwSignal::new(None),
            camera,
            surface,
            pointers: StoredValue::new(Vec::new()),
            followed: StoredValue::new(None),
            corner: StoredValue::new(None),
            moved: StoredValue::new(false),
            trail: StoredValue::new(Vec::new()),
        }
    }

    /// Whether a click ends a movement of the map. Clicks by the keyboard and by voice have no count, and
    /// never do.
    pub(super) fn was_drag(self, event: &MouseEvent) -> bool {
        event.detail() != 0 && self.moved.get_value()
    }

    pub(super) fn press(self, event: &PointerEvent) {
        if event.button() != 0 {
            return;
        }
        self.catch_up();
        if event.is_primary() {
            self.corner.set_value(None);
        }
        let at = self.place(event);
        self.camera.hold();
        self.trail.update_value(Vec::clear);
        self.pointers.update_value(|pointers| {
            // A finger that was lifted elsewhere may never have said so; the first of a new touch begins anew.
            if event.is_primary() {
                pointers.clear();
            }
            if pointers.is_empty() {
                self.moved.set_value(false);
            }
            pointers.push(Pointer {
                id: event.pointer_id(),
                first: at,
                last: at,
            });
        });
    }

    pub(super) fn drag(self, event: &PointerEvent) {
        if event.buttons() == 0 {
            // The button was let go outside the map.
            self.release(event);
            return;
        }
        let at = self.place(event);
        let before = self.pointers.get_value();
        if self.is_cooperative() && before.len() == 1 && event.pointer_type() == "touch" {
            self.help(Key::MapTwoFingers);
            return;
        }
        if !before.iter().any(|pointer| pointer.id == event.pointer_id()) {
            return;
        }
        let mut after = before.clone();
        for pointer in after
            .iter_mut()
            .filter(|pointer| pointer.id == event.pointer_id())
        {
            pointer.last = at;
        }
        let wandered = after
            .iter()
            .any(|pointer| distance(pointer.first, pointer.last) > CLICK_PX);
        if wandered && !self.moved.get_value() {
            self.moved.set_value(true);
            // From here on the movement is the map's, even where it leaves it.
            if let Some(surface) = self.surface.get_untracked() {
                let _ = surface.set_pointer_capture(event.pointer_id());
            }
        }
        if self.moved.get_value() {
            self.follow_soon(before);
            if after.len() == 1 {
                let now_ms = dom::now_ms();
                self.trail.update_value(|trail| {
                    trail.retain(|(then_ms, _)| now_ms - then_ms < THROW_MEMORY_MS);
                    trail.push((now_ms, at));
                });
            }
        }
        self.pointers.set_value(after);
    }

    pub(super) fn release(self, event: &PointerEvent) {
        self.catch_up();
        let held = self.pointers.with_value(Vec::len);
        self.pointers
            .update_value(|pointers| pointers.retain(|pointer| pointer.id != event.pointer_id()));
        if held == 1 && self.moved.get_value() {
            let speed = self.trail.with_value(|trail| speed(trail, dom::now_ms()));
            self.camera.throw(speed);
        }
        self.trail.update_value(Vec::clear);
    }

    /// The browser has taken the pointer for something else.
    pub(super) fn cancel(self, event: &PointerEvent) {
        self.trail.update_value(Vec::clear);
        self.release(event);
    }

    pub(super) fn wheel(self, event: &WheelEvent) {
        if self.is_cooperative() && !(event.ctrl_key() || event.meta_key()) {
            self.help(Key::MapHoldCtrl);
            return;
        }
        event.prevent_default();
        let unit_px = if event.delta_mode() == WheelEvent::DOM_DELTA_LINE {
            LINE_PX
        } else {
            1.0
        };
        let frame = self.camera.now();
        let at = self.place(event);
        if event.ctrl_key() {
            // The fingers are on the trackpad: the map follows them at once.
            let zoom = frame.view.zoom - event.delta_y() * unit_px * PINCH;
            self.camera.set(frame.zoom_around(at, zoom));
        } else {
            let zoom = self.camera.aim().zoom - event.delta_y() * unit_px * WHEEL;
            self.camera.follow(frame.zoom_around(at, zoom));
        }
    }

    pub(super) fn double_click(self, event: &MouseEvent) {
        if on_mark(event) {
            return;
        }
        let frame = self.camera.now();
        self.camera
            .go(frame.zoom_around(self.place(event), frame.view.zoom + 1.0));
    }

    pub(super) fn key(self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let frame = self.camera.now();
        let step_px = if event.shift_key() { KEY_PX / 3.0 } else { KEY_PX };
        let view = match event.key().as_str() {
            "ArrowLeft" => frame.pan_by_px(step_px, 0.0),
            "ArrowRight" => frame.pan_by_px(-step_px, 0.0),
            "ArrowUp" => frame.pan_by_px(0.0, step_px),
            "ArrowDown" => frame.pan_by_px(0.0, -step_px),
            "+" | "=" => super::controls::zoomed(frame, 1.0),
            "-" | "_" => super::controls::zoomed(frame, -1.0),
            _ => return,
        };
        event.prevent_default();
        self.camera.go(view);
    }

    /// Whether a wheel and one finger are the page's.
    pub(super) fn is_cooperative(self) -> bool {
        self.cooperative.get_untracked()
    }

    /// Tells for a moment how the map is moved.
    fn help(self, key: Key) {
        if self.hint.get_untracked() == Some(key) {
            return;
        }
        self.hint.set(Some(key));
        let hide = move || {
            if self.hint.try_get_untracked() == Some(Some(key)) {
                self.hint.set(None);
            }
        };
        set_timeout(hide, HINT);
    }

    /// Follows the pointers in the next frame, from where they were. Two fingers tell of themselves one after the
    /// other, and a fast mouse more often than anything is painted.
    fn follow_soon(self, before: Vec<Pointer>) {
        if self.followed.with_value(Option::is_none) {
            self.followed.set_value(Some(before));
            dom::in_next_frame(move || self.catch_up());
        }
    }

    fn catch_up(self) {
        // The map may be gone by then.
        let before = self.followed.try_update_value(Option::take).flatten();
        if let Some(before) = before {
            self.follow(&before, &self.pointers.get_value());
        }
    }

    /// Moves and zooms so that what was under the fingers stays under them.
    fn follow(self, before: &[Pointer], after: &[Pointer]) {
        let frame = self.camera.now();
        match (before, after) {
            ([from], [to]) => {
                let (from, to) = (from.last, to.last);
                self.camera
                    .set(frame.pan_by_px(to.x_px - from.x_px, to.y_px - from.y_px));
            }
            ([a, b, ..], [c, d, ..]) => {
                let (from, to) = (middle(a.last, b.last), middle(c.last, d.last));
                let spread = distance(c.last, d.last).max(1.0) / distance(a.last, b.last).max(1.0);
                let mut panned = frame;
                panned.view = frame.pan_by_px(to.x_px - from.x_px, to.y_px - from.y_px);
                self.camera
                    .set(panned.zoom_around(to, panned.view.zoom + spread.log2()));
            }
            _ => {}
        }
    }

    /// Where on the map an event happened.
    fn place(self, event: &MouseEvent) -> Screen {
        let corner = self.corner();
        Screen {
            x_px: f64::from(event.client_x()) - corner.x_px,
            y_px: f64::from(event.client_y()) - corner.y_px,
        }
    }

    /// Where the map begins in the window, asked once for each time that it is held, and now and then while a wheel
    /// turns.
    fn corner(self) -> Screen {
        let now_ms = dom::now_ms();
        let is_held = self.pointers.with_value(|pointers| !pointers.is_empty());
        let known = self.corner.get_value();
        let known = known.filter(|(asked_ms, _)| is_held || now_ms - asked_ms < CORNER_MEMORY_MS);
        if let Some((_, corner)) = known {
            return corner;
        }
        let rect = self
            .surface
            .get_untracked()
            .map(|surface| surface.get_bounding_client_rect());
        let (x_px, y_px) = rect.map_or((0.0, 0.0), |rect| (rect.left(), rect.top()));
        let corner = Screen { x_px, y_px };
        self.corner.set_value(Some((now_ms, corner)));
        corner
    }
}

fn on_mark(event: &MouseEvent) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .is_some_and(|element| element.closest(".mark").is_ok_and(|mark| mark.is_some()))
}

/// How fast the pointer went when it was let go, in px per ms.
fn speed(trail: &[(f64, Screen)], now_ms: f64) -> [f64; 2] {
    match (trail.first(), trail.last()) {
        (Some((first_ms, from)), Some((_, to))) if now_ms - first_ms < 2.0 * THROW_MEMORY_MS => {
            let time_ms = (now_ms - first_ms).max(1.0);
            [(to.x_px - from.x_px) / time_ms, (to.y_px - from.y_px) / time_ms]
        }
        _ => [0.0, 0.0],
    }
}

fn distance(a: Screen, b: Screen) -> f64 {
    (a.x_px - b.x_px).hypot(a.y_px - b.y_px)
}

fn middle(a: Screen, b: Screen) -> Screen {
    Screen {
        x_px: (a.x_px + b.x_px) / 2.0,
        y_px: (a.y_px + b.y_px) / 2.0,
    }
}
