//! From the page that was rendered at build time to the app. The app is mounted outside the document; once it
//! shows the same page it takes the place of the rendered one, and what the visitor did there stays.

use std::cell::RefCell;

use leptos::prelude::document;
use leptos::web_sys::{Element, HtmlElement, HtmlInputElement};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

thread_local! {
    /// The rendered page and the app that is to take its place; `None` where it has, or there was none.
    static PLACES: RefCell<Option<(HtmlElement, HtmlElement)>> = const { RefCell::new(None) };
}

/// What the visitor did on the rendered page.
struct Left {
    /// What leads to the element that had the focus.
    focused: Option<String>,
    /// What was typed into the search field.
    typed: Option<String>,
    /// The ids of what was opened.
    opened: Vec<String>,
    /// What leads to the button that was pressed last, and could do nothing yet; `boot.js` marks it.
    pressed: Option<String>,
}

/// Where the app is mounted: the page's own place, emptied, or outside the document while a rendered page stands
/// there.
#[must_use]
pub fn mount_place() -> Option<HtmlElement> {
    let place: HtmlElement = document().get_element_by_id("app")?.dyn_into().ok()?;
    if !place.has_attribute("data-rendered") {
        place.set_inner_html("");
        clear_status();
        return Some(place);
    }
    let app: HtmlElement = document().create_element("div").ok()?.dyn_into().ok()?;
    app.set_id("app");
    PLACES.set(Some((place, app.clone())));
    Some(app)
}

/// Puts the app in the place of the rendered page; nothing where it stands there already.
pub fn take_over() {
    let Some((rendered, app)) = PLACES.take() else {
        return;
    };
    clear_status();
    let left = Left::of(&rendered);
    let (x, y) = (super::scrolled_x(), super::scrolled());
    // Both are in hand and the old one is in the document, so this cannot fail.
    let _ = rendered.replace_with_with_node_1(&app);
    leptos::prelude::window().scroll_to_with_x_and_y(x, y);
    left.restore(&app);
}

/// Tells on the rendered page why it stays as it is, with a button to ask again. Where the app stands in the document,
/// it tells it itself.
pub fn tell_failure(sentence: &str, retry: &str, again: impl FnMut() + 'static) {
    let has_page = PLACES.with_borrow(Option::is_some);
    let Some(place) = document().get_element_by_id("boot-status").filter(|_| has_page) else {
        return;
    };
    let made = (
        document().create_element("p"),
        document().create_element("button"),
    );
    if let (Ok(words), Ok(button)) = made {
        words.set_text_content(Some(sentence));
        button.set_text_content(Some(retry));
        let again = Closure::<dyn FnMut()>::new(again);
        // Listening to an event that every browser has and setting attributes that every element has cannot fail.
        let _ = button.add_event_listener_with_callback("click", again.as_ref().unchecked_ref());
        // There are as many as there were failures before the app began.
        again.forget();
        let _ = button.set_attribute("class", "button");
        let _ = place.set_attribute("role", "alert");
        place.set_inner_html("");
        let _ = place.append_with_node_2(&words, &button);
    }
}

/// What told that the app is being loaded, or that it is not, is over.
fn clear_status() {
    if let Some(status) = document().get_element_by_id("boot-status") {
        status.remove();
    }
}

impl Left {
    fn of(page: &HtmlElement) -> Self {
        let focused = document()
            .active_element()
            .filter(|focused| page.contains(Some(focused)));
        let field = page.query_selector("#search").ok().flatten();
        let field = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        let opened = page.query_selector_all("details[open][id]").ok();
        let opened = opened.map_or_else(Vec::new, |opened| {
            (0..opened.length())
                .filter_map(|position| opened.item(position)?.dyn_into::<Element>().ok())
                .map(|opened| opened.id())
                .collect()
        });
        let pressed = page.query_selector("button[data-pressed]").ok().flatten();
        let pressed = pressed.and_then(|pressed| pressed.get_attribute("class"));
        Self {
            pressed: pressed.map(|class| format!("button[class=\"{class}\"]")),
            focused: focused.and_then(|focused| selector_of(&focused)),
            typed: field.map(|field| field.value()).filter(|typed| !typed.is_empty()),
            opened,
        }
    }

    fn restore(self, app: &HtmlElement) {
        for id in self.opened {
            if let Some(opened) = document().get_element_by_id(&id) {
                let _ = opened.set_attribute("open", "");
            }
        }
        let focused = self
            .focused
            .and_then(|selector| app.query_selector(&selector).ok().flatten())
            .and_then(|element| element.dyn_into::<HtmlElement>().ok());
        if let Some(focused) = focused {
            super::focus_quietly(&focused);
        }
        let field = app.query_selector("#search").ok().flatten();
        let field = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        if let (Some(field), Some(typed)) = (field, self.typed) {
            field.set_value(&typed);
            // To the app it is as if it had been typed now.
            let init = web_sys::EventInit::new();
            init.set_bubbles(true);
            if let Ok(event) = web_sys::Event::new_with_event_init_dict("input", &init) {
                let _ = field.dispatch_event(&event);
            }
        }
        let pressed = self
            .pressed
            .and_then(|selector| app.query_selector(&selector).ok().flatten());
        if let Some(pressed) = pressed.and_then(|pressed| pressed.dyn_into::<HtmlElement>().ok()) {
            pressed.click();
        }
    }
}

/// What leads to the same element on the app's page: its id, or the address it links to.
fn selector_of(element: &Element) -> Option<String> {
    let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
    if !element.id().is_empty() {
        return Some(format!("[id=\"{}\"]", quoted(&element.id())));
    }
    let href = element.get_attribute("href")?;
    Some(format!("a[href=\"{}\"]", quoted(&href)))
}
