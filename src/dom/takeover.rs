//! From the page that was rendered at build time to the app. The app is mounted outside the document; once it
//! shows the same page it takes the place of the rendered one, and what the visitor did there stays.

use std::cell::RefCell;

use atlas::lang::Lang;
use leptos::prelude::document;
use leptos::web_sys::HtmlElement;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use super::left::Left;

/// The rendered page and the app that is to take its place.
struct Places {
    rendered: HtmlElement,
    app: HtmlElement,
    /// The path of the address that the rendered page belongs to.
    path: String,
}

thread_local! {
    /// `None` where the app has taken its place, or there was no rendered page.
    static PLACES: RefCell<Option<Places>> = const { RefCell::new(None) };
    /// What has to wait until the app has taken its place.
    static AFTERWARDS: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
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
    PLACES.set(Some(Places {
        rendered: place,
        app: app.clone(),
        path: path(),
    }));
    Some(app)
}

/// Whether a rendered page stands in the document and the app does not.
#[must_use]
pub fn is_rendered() -> bool {
    PLACES.with_borrow(Option::is_some)
}

/// Puts the app in the place of the rendered page once the browser has done what has come up meanwhile, where `is_whole`
/// still says then that it shows all.
pub fn take_over_soon(is_whole: impl Fn() -> bool + 'static) {
    if is_rendered() {
        super::in_next_task(move || {
            if is_whole() {
                take_over();
            }
        });
    }
}

/// Puts the app in the place of the rendered page; nothing where it stands there already.
pub fn take_over() {
    let Some(Places {
        rendered,
        app,
        path: of,
    }) = PLACES.take()
    else {
        return;
    };
    clear_status();
    // Whoever followed a link meanwhile comes to another page, at its beginning.
    let left = (of == path()).then(|| Left::of(&rendered));
    let (x, y) = (super::scrolled_x(), super::scrolled());
    let looked_at = looked_at().filter(|_| y > 0.0);
    // Both are in hand and the old one is in the document, so this cannot fail.
    let _ = rendered.replace_with_with_node_1(&app);
    if left.is_some() {
        keep_drawing(&rendered, &app);
    }
    match left {
        Some(left) => {
            leptos::prelude::window().scroll_to_with_x_and_y(x, y);
            if let Some((id, top_px)) = looked_at
                && let Some(element) = document().get_element_by_id(&id)
            {
                let by_px = super::top_of(&element) - top_px;
                leptos::prelude::window().scroll_to_with_x_and_y(x, y + by_px);
            }
            left.restore(&app);
        }
        None => {
            leptos::prelude::window().scroll_to_with_x_and_y(0.0, 0.0);
            super::focus_heading();
        }
    }
    for then in AFTERWARDS.take() {
        then();
    }
}

/// The drawing of the map stays until the map itself has drawn what it shows.
fn keep_drawing(rendered: &HtmlElement, app: &HtmlElement) {
    let found = |page: &HtmlElement, selector| page.query_selector(selector).ok().flatten();
    if let (Some(drawing), Some(place)) = (found(rendered, ".map"), found(app, ".map-place")) {
        // Neither is inside the other, so this cannot fail.
        let _ = place.prepend_with_node_1(&drawing);
    }
}

/// Takes that drawing away: of another address it would tell what is not so.
pub fn drop_drawing() {
    if let Ok(Some(drawing)) = document().query_selector(".map-place > .map") {
        drawing.remove();
    }
}

/// The id of what of the text stands in the middle of the window, and how far below its edge that begins. Of a long
/// rendered list the browser has only guessed how high the parts are that nobody has looked at; in the app's list they are
/// as high as they are, so that the same place is elsewhere. Beside a map there is no such list, and nothing is found.
fn looked_at() -> Option<(String, f64)> {
    let window = leptos::prelude::window();
    let middle = |size: Result<wasm_bindgen::JsValue, _>| Some(size.ok()?.as_f64()? as f32 / 2.0);
    let (x, y) = (middle(window.inner_width())?, middle(window.inner_height())?);
    // Between two parts nothing is hit; the next one begins within some lines.
    let element = (0_u8..4).find_map(|line| {
        let element = document().element_from_point(x, y + f32::from(line) * 24.0)?;
        element.closest("article [id]").ok()?
    })?;
    Some((element.id(), super::top_of(&element)))
}

/// Does something once the app stands in the document: at once where it does.
pub fn once_in_place(then: impl FnOnce() + 'static) {
    if is_rendered() {
        AFTERWARDS.with_borrow_mut(|afterwards| afterwards.push(Box::new(then)));
    } else {
        then();
    }
}

/// Does something in a task of its own once the app stands in the document and what it shows is painted. A tab that nobody
/// looks at paints nothing, and has it at once.
pub fn once_painted_in_place(then: impl FnOnce() + 'static) {
    once_in_place(move || {
        if document().hidden() {
            super::in_next_task(then);
        } else {
            super::in_next_frame(move || super::in_next_task(then));
        }
    });
}

fn path() -> String {
    leptos::prelude::window()
        .location()
        .pathname()
        .unwrap_or_default()
}

/// Tells on the rendered page why it stays as it is, with a button to ask again, in the language `lang`. Where the app
/// stands in the document, it tells it itself.
pub fn tell_failure(lang: Lang, sentence: &str, retry: &str, again: impl FnMut() + 'static) {
    let Some(place) = document()
        .get_element_by_id("boot-status")
        .filter(|_| is_rendered())
    else {
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
        let _ = place.set_attribute("lang", lang.tag());
        let _ = place.set_attribute("dir", lang.dir());
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
