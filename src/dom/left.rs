//! What the visitor did on a rendered page before the app took its place, and how the same is done on the app's.

use leptos::prelude::document;
use leptos::web_sys::{Element, HtmlElement};
use wasm_bindgen::{JsCast, JsValue};

/// What is kept of an element that was touched: a field's text, a choice, whether a part is open.
const KEPT: [&str; 3] = ["value", "checked", "open"];

/// What the visitor did on the rendered page; `public/boot.js` marks what was touched.
pub(super) struct Left {
    focused: Option<Spot>,
    /// The button that was pressed last, and could do nothing yet.
    pressed: Option<Spot>,
    /// What was typed, chosen, opened or closed, each with what of [`KEPT`] it has.
    touched: Vec<(Spot, Vec<(&'static str, JsValue)>)>,
    /// The ids of the menus that are open.
    menus: Vec<String>,
}

/// What leads to the same element on the app's page.
struct Spot {
    selector: String,
    /// Which of those that the selector finds it is, and how many there are.
    place: u32,
    count: u32,
    text: Option<String>,
}

impl Left {
    pub(super) fn of(page: &HtmlElement) -> Self {
        let focused = document()
            .active_element()
            .filter(|focused| page.contains(Some(focused)));
        let spots = |selector: &str| {
            found(page, selector)
                .into_iter()
                .filter_map(|element| Some((Spot::of(page, &element)?, element)))
        };
        Self {
            focused: focused.and_then(|focused| Spot::of(page, &focused)),
            pressed: spots("[data-pressed]").map(|(spot, _)| spot).next(),
            touched: spots("[data-touched]")
                .map(|(spot, element)| {
                    let values = KEPT.into_iter().filter_map(|name| {
                        let value = js_sys::Reflect::get(&element, &name.into()).ok()?;
                        (!value.is_undefined()).then_some((name, value))
                    });
                    (spot, values.collect())
                })
                .collect(),
            menus: found(page, "[popover]:popover-open")
                .iter()
                .map(Element::id)
                .collect(),
        }
    }

    pub(super) fn restore(self, app: &HtmlElement) {
        for id in self.menus {
            if let Some(menu) = document()
                .get_element_by_id(&id)
                .and_then(|menu| menu.dyn_into::<HtmlElement>().ok())
            {
                // It fails only where it is open already.
                let _ = menu.show_popover();
            }
        }
        for (spot, values) in self.touched {
            let Some(element) = spot.find(app) else {
                continue;
            };
            for (name, value) in values {
                // The properties are those that the element of the same kind had.
                let _ = js_sys::Reflect::set(&element, &name.into(), &value);
            }
            // To the app it is as if it had been done now.
            tell(&element, "input");
            tell(&element, "change");
        }
        if let Some(focused) = self.focused.and_then(|spot| spot.find(app)) {
            super::focus_quietly(&focused);
        }
        if let Some(spot) = self.pressed
            && let Some(pressed) = spot.find(app)
            && found(app, &spot.selector).len() as u32 == spot.count
            && pressed.text_content() == spot.text
        {
            pressed.click();
        }
    }
}

impl Spot {
    /// Its id leads to an element, or else its kind, its address, its name for ears and its class, and which of those
    /// that have all these it is.
    fn of(page: &HtmlElement, element: &Element) -> Option<Self> {
        let id = element.id();
        let names: &[&str] = if id.is_empty() {
            &["href", "aria-label", "class"]
        } else {
            &["id"]
        };
        let mut selector = element.tag_name().to_ascii_lowercase();
        for name in names {
            match element.get_attribute(name) {
                Some(value) => {
                    let value = value.replace('\\', "\\\\").replace('"', "\\\"");
                    selector.push_str(&["[", name, "=\"", &value, "\"]"].concat());
                }
                // The app has marks on its map that lead to the same addresses.
                None => selector.push_str(&[":not([", name, "])"].concat()),
            }
        }
        let alike = found(page, &selector);
        Some(Self {
            place: alike.iter().position(|other| other == element)? as u32,
            count: alike.len() as u32,
            text: element.text_content(),
            selector,
        })
    }

    fn find(&self, app: &HtmlElement) -> Option<HtmlElement> {
        let element = found(app, &self.selector).into_iter().nth(self.place as usize)?;
        element.dyn_into().ok()
    }
}

fn found(within: &HtmlElement, selector: &str) -> Vec<Element> {
    let Ok(list) = within.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|place| list.item(place)?.dyn_into().ok())
        .collect()
}

fn tell(element: &HtmlElement, kind: &str) {
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    if let Ok(event) = web_sys::Event::new_with_event_init_dict(kind, &init) {
        let _ = element.dispatch_event(&event);
    }
}
