//! What the browser's document answers.

use atlas::decimal::decimal;
use leptos::prelude::*;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, MediaQueryList, MediaQueryListEvent};

/// The site's base path, with slashes at both ends. A `<base>` element would say it too, but would make links
/// within a page lead to the site's root.
#[must_use]
pub fn base_path() -> &'static str {
    // Once for each visit.
    String::leak(said("data-base").unwrap_or_else(|| "/".to_owned()))
}

/// Where the data's manifest is that belongs to the document: a page that stands for one that could not be had has its
/// own.
#[must_use]
pub fn manifest_path() -> Option<String> {
    said("data-manifest")
}

/// What the build says in an attribute of the script that started the app.
fn said(attribute: &str) -> Option<String> {
    let script = document().query_selector("script[data-base]");
    script.ok().flatten()?.get_attribute(attribute)
}

/// The languages the visitor wishes for, dearest first.
#[must_use]
pub fn wished_languages() -> Vec<String> {
    window()
        .navigator()
        .languages()
        .iter()
        .filter_map(|tag| tag.as_string())
        .collect()
}

/// Sets the title, the language and the direction of the document.
pub fn describe_document(title: &str, lang: &str, dir: &str) {
    document().set_title(title);
    if let Some(root) = document().document_element() {
        // Both are attributes of every element; setting them cannot fail.
        let _ = root.set_attribute("lang", lang);
        let _ = root.set_attribute("dir", dir);
    }
}

/// Closes an element of the popover kind, where it is open.
pub fn close_popover(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // It fails where the browser knows no popovers, and then none is open.
        let _ = element.hide_popover();
    }
}

/// Moves the focus to the first element that a selector names, in the next frame; to the main heading where
/// there is none. For what takes the focused element away: the keyboard must not be left nowhere.
pub fn focus_on(selector: String) {
    request_animation_frame(move || {
        let found = document().query_selector(&selector).ok().flatten();
        match found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            Some(element) => {
                let _ = element.focus();
            }
            None => focus_heading(),
        }
    });
}

/// The same with a second choice in place of the heading.
pub fn focus_on_either(first: String, second: String) {
    request_animation_frame(move || {
        let has_first = document()
            .query_selector(&first)
            .is_ok_and(|found| found.is_some());
        focus_on(if has_first { first } else { second });
    });
}

/// Moves the focus to the first element that a selector names, in the next frame, if it is shown; the page stays
/// where it is.
pub fn focus_if_shown(selector: &'static str) {
    request_animation_frame(move || {
        let found = document().query_selector(selector).ok().flatten();
        if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = element.focus_with_options(&options);
        }
    });
}

/// Gives a link that is being followed the fragment of the present address.
pub fn keep_fragment(event: &leptos::ev::MouseEvent) {
    let link = event.current_target();
    if let Some(link) = link.and_then(|link| link.dyn_into::<web_sys::Element>().ok()) {
        let href = link.get_attribute("href").unwrap_or_default();
        let bare = href.split('#').next().unwrap_or_default();
        let _ = link.set_attribute("href", &format!("{bare}{}", fragment()));
    }
}

/// Whether the focus is on something inside the element that a selector names.
#[must_use]
pub fn has_focus_within(selector: &str) -> bool {
    let focused = document().active_element();
    focused.is_some_and(|focused| focused.closest(selector).is_ok_and(|found| found.is_some()))
}

/// The part of the address behind the `#`, with it; empty where there is none.
#[must_use]
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Moves the focus to the page's main heading, so that a new page is announced and read from its start.
pub fn focus_heading() {
    request_animation_frame(|| {
        let heading = document().query_selector("main h1").ok().flatten();
        if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
            // Where the page stands is the router's and the visitor's business.
            super::focus_quietly(&heading);
        }
    });
}

/// Whether a media query holds, now and later; for the life of the component that asks.
#[must_use]
pub fn media(query: &'static str) -> Signal<bool> {
    let Ok(Some(list)) = window().match_media(query) else {
        return Signal::from(false);
    };
    let (holds, set_holds) = signal(list.matches());
    let listener = Closure::<dyn Fn(MediaQueryListEvent)>::new(move |event: MediaQueryListEvent| {
        set_holds.set(event.matches());
    });
    let _ = list.add_event_listener_with_callback("change", listener.as_ref().unchecked_ref());
    let kept = StoredValue::new_local((list, listener));
    on_cleanup(move || {
        kept.with_value(|(list, listener): &(MediaQueryList, Closure<_>)| {
            let _ = list.remove_event_listener_with_callback("change", listener.as_ref().unchecked_ref());
        });
    });
    holds.into()
}

/// Today's date in the visitor's place.
#[must_use]
pub fn today() -> (u16, u8, u8) {
    let now = js_sys::Date::new_0();
    (
        now.get_full_year() as u16,
        now.get_month() as u8 + 1,
        now.get_date() as u8,
    )
}

/// Tells that what is being rendered is true until a day and no longer; it is shown on that day here.
pub fn holds_until(_day: (u16, u8, u8)) {}

/// The same, for what is another way tomorrow.
#[must_use]
pub fn this_day() -> (u16, u8, u8) {
    today()
}

/// A custom property of the page's style, as text.
#[must_use]
pub fn style_token(name: &str) -> String {
    let value = document()
        .document_element()
        .and_then(|root| window().get_computed_style(&root).ok().flatten())
        .and_then(|style| style.get_property_value(name).ok());
    value.unwrap_or_default().trim().to_owned()
}

/// The size of an element's box in CSS px, told again whenever it changes, for the life of the component.
pub fn on_resize(element: &web_sys::Element, then: impl Fn(f64, f64) + 'static) {
    let callback = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let entry = entries.get(0).unchecked_into::<web_sys::ResizeObserverEntry>();
        let rect = entry.content_rect();
        then(rect.width(), rect.height());
    });
    let Ok(observer) = web_sys::ResizeObserver::new(callback.as_ref().unchecked_ref()) else {
        return;
    };
    observer.observe(element);
    let kept = StoredValue::new_local((observer, callback));
    on_cleanup(move || {
        kept.with_value(|(observer, _): &(web_sys::ResizeObserver, Closure<_>)| observer.disconnect());
    });
}

/// Tells once that an element is seen, or will be with little more scrolling; for the life of the component.
pub fn once_near(element: &web_sys::Element, then: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn(js_sys::Array, web_sys::IntersectionObserver)>::new(
        move |entries: js_sys::Array, observer: web_sys::IntersectionObserver| {
            let is_near = |entry: JsValue| {
                entry
                    .unchecked_into::<web_sys::IntersectionObserverEntry>()
                    .is_intersecting()
            };
            if entries.iter().any(is_near) {
                observer.disconnect();
                then();
            }
        },
    );
    let options = web_sys::IntersectionObserverInit::new();
    options.set_root_margin("50%");
    let made = web_sys::IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &options);
    // The margin is one that every browser reads.
    let Ok(observer) = made else { return };
    observer.observe(element);
    let kept = StoredValue::new_local((observer, callback));
    on_cleanup(move || {
        kept.with_value(|(observer, _): &(web_sys::IntersectionObserver, Closure<_>)| {
            observer.disconnect();
            // What is on its way must not come to a closure that is gone.
            observer.take_records();
        });
    });
}

/// Milliseconds of the page's clock.
#[must_use]
pub fn now_ms() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}

/// Goes to the place in the page that the address names, once it is there.
pub fn go_to_fragment() {
    let fragment = fragment();
    let Some(id) = fragment
        .strip_prefix('#')
        .filter(|id| !id.is_empty())
        .map(str::to_owned)
    else {
        return;
    };
    request_animation_frame(move || {
        if let Some(element) = document().get_element_by_id(&id) {
            element.scroll_into_view();
        }
    });
}

/// Opens or closes a dialog.
pub fn show_dialog(dialog: &web_sys::HtmlDialogElement, open: bool) {
    let _: Result<(), JsValue> = match (open, dialog.open()) {
        (true, false) => dialog.show_modal(),
        (false, true) => {
            dialog.close();
            Ok(())
        }
        _ => Ok(()),
    };
}

/// The path of the site's own link that an event is about.
#[must_use]
pub fn link_of(event: &web_sys::Event) -> Option<String> {
    let element = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let link = element.closest("a[href]").ok().flatten()?;
    let link = link.dyn_into::<web_sys::HtmlAnchorElement>().ok()?;
    (link.origin() == window().location().origin().ok()?).then(|| link.pathname())
}

/// Where in the window the element that was clicked ends, in px; clicks by keyboard have no place of their
/// own.
#[must_use]
pub fn place_of(event: &leptos::ev::MouseEvent) -> (f64, f64) {
    let rect = event
        .current_target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .map(|element| element.get_bounding_client_rect());
    rect.map_or((0.0, 0.0), |rect| (rect.left(), rect.bottom()))
}

/// Shows an element of the popover kind beside a place of the window, and whole within it.
pub fn show_popover_at(element: &web_sys::HtmlDivElement, at: (f64, f64)) {
    // It fails only where it is open already.
    let _ = element.show_popover();
    place_popover_at(element, at);
    let _ = element.focus();
}

/// Puts an open popover beside a place of the window, and whole within it.
pub fn place_popover_at(element: &web_sys::HtmlDivElement, at: (f64, f64)) {
    let size = element.get_bounding_client_rect();
    let limit =
        |extent: Result<JsValue, JsValue>| extent.ok().and_then(|extent| extent.as_f64()).unwrap_or(0.0);
    let left =
        at.0.min(limit(window().inner_width()) - size.width() - 8.0)
            .max(8.0);
    let top =
        at.1.min(limit(window().inner_height()) - size.height() - 8.0)
            .max(8.0);
    // The framework has a method of this name for its own elements.
    let style = HtmlElement::style(element);
    let px = |length: f64| decimal(length, 1) + "px";
    let _ = style.set_property("left", &px(left));
    let _ = style.set_property("top", &px(top));
}

/// Whether the browser lets an element fill the screen.
#[must_use]
pub fn can_fill_screen() -> bool {
    document().fullscreen_enabled()
}

/// Whether an element fills the screen, now and later; for the life of the component that asks.
#[must_use]
pub fn fills_screen() -> Signal<bool> {
    let (fills, set_fills) = signal(document().fullscreen_element().is_some());
    let listener = window_event_listener_untyped("fullscreenchange", move |_| {
        set_fills.set(document().fullscreen_element().is_some());
    });
    on_cleanup(move || listener.remove());
    fills.into()
}

/// Lets the element that a selector names fill the screen, or no longer.
pub fn fill_screen(selector: &str, on: bool) {
    if !on {
        document().exit_fullscreen();
    } else if let Ok(Some(element)) = document().query_selector(selector) {
        // The browser may refuse; then nothing changes, and nothing says that it did.
        let _ = element.request_fullscreen();
    }
}

/// Does something next, but lets the browser do first what has come up meanwhile.
pub fn in_next_task(then: impl FnOnce() + 'static) {
    set_timeout(then, std::time::Duration::ZERO);
}

/// Does something once the browser has nothing better to do.
pub fn when_idle(then: impl FnOnce() + 'static) {
    let then = std::cell::Cell::new(Some(then));
    let then = move || {
        if let Some(then) = then.take() {
            then();
        }
    };
    // Safari has no such callback.
    let knows = js_sys::Reflect::has(&window(), &"requestIdleCallback".into()).unwrap_or(false);
    if knows {
        request_idle_callback(then);
    } else {
        set_timeout(then, std::time::Duration::from_millis(200));
    }
}
