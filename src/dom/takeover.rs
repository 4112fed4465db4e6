//! From the page that was rendered at build time to the app. The app is mounted outside the document; once it
//! shows the same page it takes the place of the rendered one, and what the visitor did there stays.

use std::cell::RefCell;

use leptos::prelude::document;
use leptos::web_sys::{Element, HtmlElement, HtmlInputElement};
use wasm_bindgen::JsCast;

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
}

/// Where the app is mounted: the page's own place, emptied, or outside the document while a rendered page stands
/// there.
#[must_use]
pub fn mount_place() -> Option<HtmlElement> {
    let place: HtmlElement = document().get_element_by_id("app")?.dyn_into().ok()?;
    if !place.has_attribute("data-rendered") {
        place.set_inner_html("");
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
    let left = Left::of(&rendered);
    let (x, y) = (super::scrolled_x(), super::scrolled());
    // Both are in hand and the old one is in the document, so this cannot fail.
    let _ = rendered.replace_with_with_node_1(&app);
    leptos::prelude::window().scroll_to_with_x_and_y(x, y);
    left.restore(&app);
}

/// Tells on the rendered page why it stays as it is. Where there is none, the app tells it itself.
pub fn tell_failure(sentence: &str, retry: &str) {
    let has_page = PLACES.with_borrow(Option::is_some);
    let Some(place) = document().get_element_by_id("boot-status").filter(|_| has_page) else {
        return;
    };
    let made = (
        document().create_element("p"),
        document().create_element("a"),
        leptos::prelude::window().location().href(),
    );
    if let (Ok(words), Ok(link), Ok(address)) = made {
        words.set_text_content(Some(sentence));
        link.set_text_content(Some(retry));
        // Attributes that every element has.
        let _ = link.set_attribute("href", &address);
        let _ = place.set_attribute("role", "alert");
        place.set_inner_html("");
        let _ = place.append_with_node_2(&words, &link);
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
        Self {
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
