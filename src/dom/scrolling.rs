//! Where the page is scrolled to and how high parts of it are, for lists of which only a part is in the document.

use std::cell::Cell;
use std::ops::Range;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// The height of the window, in px.
#[must_use]
pub fn window_height() -> f64 {
    let height = window().inner_height().ok().and_then(|height| height.as_f64());
    height.unwrap_or(0.0)
}

/// How far an element's upper edge is below the window's, in px.
#[must_use]
pub fn top_of(element: &web_sys::Element) -> f64 {
    element.get_bounding_client_rect().top()
}

/// The height of some children of an element together, margins between them included; `None` where they are not
/// all there.
#[must_use]
pub fn height_of_children(element: &web_sys::Element, children: Range<usize>) -> Option<f64> {
    let all = element.children();
    let rect = |child: usize| {
        let child = all.item(u32::try_from(child).ok()?)?;
        Some(child.get_bounding_client_rect())
    };
    let last = rect(children.end.checked_sub(1)?)?;
    Some(last.bottom() - rect(children.start)?.top())
}

/// How far the page is scrolled, in px.
#[must_use]
pub fn scrolled() -> f64 {
    window().scroll_y().unwrap_or(0.0)
}

/// How far the page is scrolled to the side, in px.
#[must_use]
pub fn scrolled_x() -> f64 {
    window().scroll_x().unwrap_or(0.0)
}

/// Scrolls the page, at once.
pub fn scroll_to(y_px: f64) {
    window().scroll_to_with_x_and_y(0.0, y_px);
}

/// Scrolls as little as brings an element into the window.
pub fn reveal(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Does something when the browser is about to paint.
pub fn in_next_frame(then: impl FnOnce() + 'static) {
    request_animation_frame(then);
}

/// Does something once a frame in which anything on the page was scrolled or the window has changed its size,
/// for the life of the component that asks. Whichever part of the page scrolls, it is told: events of scrolling
/// pass the document on their way down.
pub fn on_scroll(then: impl Fn() + Clone + 'static) {
    let waits = Rc::new(Cell::new(false));
    let listener = Closure::<dyn Fn()>::new(move || {
        if !waits.replace(true) {
            let (waits, then) = (Rc::clone(&waits), then.clone());
            request_animation_frame(move || {
                waits.set(false);
                then();
            });
        }
    });
    let callback = listener.as_ref().unchecked_ref();
    // Listening to an event that every browser has cannot fail.
    let _ = document().add_event_listener_with_callback_and_bool("scroll", callback, true);
    let _ = window().add_event_listener_with_callback("resize", callback);
    let kept = StoredValue::new_local(listener);
    on_cleanup(move || {
        kept.with_value(|listener: &Closure<dyn Fn()>| {
            let callback = listener.as_ref().unchecked_ref();
            let _ = document().remove_event_listener_with_callback_and_bool("scroll", callback, true);
            let _ = window().remove_event_listener_with_callback("resize", callback);
        });
    });
}

/// Does something when the visitor goes back or forward, or to another place of the page, for the life of the component
/// that asks.
pub fn on_history(then: impl Fn() + 'static) {
    let listener = window_event_listener(leptos::ev::popstate, move |_| then());
    on_cleanup(move || listener.remove());
}

/// Moves the focus to the first of the elements in the window that a selector finds, without scrolling.
pub fn focus_in_view(selector: &str) {
    let Ok(found) = document().query_selector_all(selector) else {
        return;
    };
    let elements =
        (0..found.length()).filter_map(|place| found.item(place)?.dyn_into::<web_sys::HtmlElement>().ok());
    let bottom = window_height();
    let mut in_view = elements.filter(|element| {
        let rect = element.get_bounding_client_rect();
        rect.top() >= 0.0 && rect.bottom() <= bottom && rect.width() > 0.0
    });
    if let Some(element) = in_view.next() {
        super::focus_quietly(&element);
    }
}

/// Which of a set the element is, or stands in, that an event is about; from 1.
#[must_use]
pub fn position_in_set(event: &web_sys::Event) -> Option<usize> {
    position_of(event.target()?)
}

/// The same for where the focus goes to, while it stays in the set that is listened to.
#[must_use]
pub fn next_position_in_set(event: &web_sys::FocusEvent) -> Option<usize> {
    let set = event.current_target()?.dyn_into::<web_sys::Node>().ok()?;
    let next = event.related_target()?;
    let is_within = set.contains(next.dyn_ref::<web_sys::Node>());
    is_within.then(|| position_of(next)).flatten()
}

fn position_of(target: web_sys::EventTarget) -> Option<usize> {
    let element = target.dyn_into::<web_sys::Element>().ok()?;
    let item = element.closest("[aria-posinset]").ok().flatten()?;
    item.get_attribute("aria-posinset")?.parse().ok()
}
