//! What a build without a document answers.

use std::cell::Cell;
use std::sync::OnceLock;

use atlas::lang::Lang;
use leptos::prelude::*;

use crate::reactive::{Computed, memo};

/// The site's base path.
#[must_use]
pub fn base_path() -> &'static str {
    "/"
}

/// Where a document says its data's manifest is: no document, none.
#[must_use]
pub fn manifest_path() -> Option<String> {
    None
}

/// The languages the visitor wishes for, dearest first.
#[must_use]
pub fn wished_languages() -> Vec<String> {
    Vec::new()
}

/// Sets the title, the language and the direction of the document.
pub fn describe_document(_title: &str, _lang: &str, _dir: &str) {}

/// Moves the focus without scrolling.
pub fn focus_quietly(_: &web_sys::HtmlElement) {}

/// Moves the focus within a grid.
pub fn grid_key(_: &web_sys::KeyboardEvent) {}

/// Leaves the cell that has the focus as the one that Tab comes to.
pub fn grid_focus(_: &web_sys::FocusEvent) {}

/// Moves the focus to the page's main heading.
pub fn focus_heading() {}

/// Moves the focus to an element, if it is shown.
pub fn focus_if_shown(_selector: &'static str) {}

/// Gives a link that is being followed the fragment of the present address.
pub fn keep_fragment(_event: &leptos::ev::MouseEvent) {}

/// Whether a media query holds, now and later.
#[must_use]
pub fn media(_query: &'static str) -> Signal<bool> {
    Signal::from(false)
}

/// The day on which the site is built.
static TODAY: OnceLock<(u16, u8, u8)> = OnceLock::new();

/// Tells the day on which the site is built; the first call counts.
pub fn build_on(today: (u16, u8, u8)) {
    // There is one day for each run.
    let _ = TODAY.set(today);
}

/// How long what was rendered stays true.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stays {
    /// No longer than what is over stays the same: somebody has asked for the day.
    pub until_an_end: bool,
    /// No longer than until this day.
    pub until: Option<(u16, u8, u8)>,
}

thread_local! {
    static STAYS: Cell<Stays> = const { Cell::new(Stays { until_an_end: false, until: None }) };
}

/// How long what this thread has rendered since it was asked last stays true.
#[must_use]
pub fn stays() -> Stays {
    STAYS.take()
}

/// Tells that what is being rendered is true until a day and no longer.
pub fn holds_until(day: (u16, u8, u8)) {
    let stays = STAYS.get();
    let until = stays.until.map_or(day, |until| until.min(day));
    STAYS.set(Stays {
        until: Some(until),
        ..stays
    });
}

/// The day on which the site is built, or the first day of 2026 where none was told, as in tests. For what is over by
/// then; what tells how far away a day is says [`holds_until`] as well.
#[must_use]
pub fn today() -> (u16, u8, u8) {
    STAYS.set(Stays {
        until_an_end: true,
        ..STAYS.get()
    });
    *TODAY.get().unwrap_or(&(2026, 1, 1))
}

/// The same for what is another way tomorrow.
#[must_use]
pub fn this_day() -> (u16, u8, u8) {
    let today = today();
    holds_until(today);
    today
}

/// Nobody uses a page that is being rendered.
pub fn at_first_use(_then: impl Fn() + 'static) {}

/// The path of the site's own link that an event is about.
#[must_use]
pub fn link_of(_event: &web_sys::Event) -> Option<String> {
    None
}

/// Where in the window the element that was clicked ends.
#[must_use]
pub fn place_of(_event: &leptos::ev::MouseEvent) -> (f64, f64) {
    (0.0, 0.0)
}

/// Shows an element of the popover kind beside a place of the window.
pub fn show_popover_at(_element: &web_sys::HtmlDivElement, _at: (f64, f64)) {}

/// Puts an open popover beside a place of the window.
pub fn place_popover_at(_element: &web_sys::HtmlDivElement, _at: (f64, f64)) {}

/// A custom property of the page's style, as text.
#[must_use]
pub fn style_token(_name: &str) -> String {
    String::new()
}

/// The size of an element's box in CSS px, told again whenever it changes.
pub fn on_resize(_element: &web_sys::Element, _then: impl Fn(f64, f64) + 'static) {}

/// Tells once that an element is seen, or will be with little more scrolling.
pub fn once_near(_element: &web_sys::Element, _then: impl Fn() + 'static) {}

/// Milliseconds of the page's clock.
#[must_use]
pub fn now_ms() -> f64 {
    0.0
}

/// Opens or closes a dialog.
pub fn show_dialog(_dialog: &web_sys::HtmlDialogElement, _open: bool) {}

/// Closes an element of the popover kind.
pub fn close_popover(_id: &str) {}

/// Moves the focus to the first element that a selector names.
pub fn focus_on(_selector: String) {}

/// The part of the address behind the `#`.
#[must_use]
pub fn fragment() -> String {
    String::new()
}

/// Goes to the place in the page that the address names.
pub fn go_to_fragment() {}

/// Whether the browser lets an element fill the screen.
#[must_use]
pub fn can_fill_screen() -> bool {
    false
}

/// Whether an element fills the screen, now and later.
#[must_use]
pub fn fills_screen() -> Signal<bool> {
    Signal::from(false)
}

/// Lets the element that a selector names fill the screen, or no longer.
pub fn fill_screen(_selector: &str, _on: bool) {}

/// The height of the window, in px: as much of a long list as a page that is rendered at build time should have.
#[must_use]
pub fn window_height() -> f64 {
    4_000.0
}

/// How far an element's upper edge is below the window's, in px.
#[must_use]
pub fn top_of(_element: &web_sys::Element) -> f64 {
    0.0
}

/// The height of some children of an element together, in px.
#[must_use]
pub fn height_of_children(_element: &web_sys::Element, _children: std::ops::Range<usize>) -> Option<f64> {
    None
}

/// How far the page is scrolled, in px.
#[must_use]
pub fn scrolled() -> f64 {
    0.0
}

/// Scrolls the page.
pub fn scroll_to(_y_px: f64) {}

/// Scrolls as little as brings an element into the window.
pub fn reveal(_id: &str) {}

/// Does something when the browser is about to paint.
pub fn in_next_frame(_then: impl FnOnce() + 'static) {}

/// Does something in each frame in which anything was scrolled.
pub fn on_scroll(_then: impl Fn() + Clone + 'static) {}

/// Does something when the visitor goes back or forward.
pub fn on_history(_then: impl Fn() + 'static) {}

/// Moves the focus to the first of the elements in the window that a selector finds.
pub fn focus_in_view(_selector: &str) {}

/// Which of a set the element is that an event is about.
#[must_use]
pub fn position_in_set(_event: &web_sys::Event) -> Option<usize> {
    None
}

/// The same for where the focus goes to.
#[must_use]
pub fn next_position_in_set(_event: &web_sys::FocusEvent) -> Option<usize> {
    None
}

/// Whether a press of the pointer is what moved the focus.
#[must_use]
pub fn is_pressing() -> bool {
    false
}

/// Takes the focus from the link or the button that has it within an element.
pub fn let_go(_within: &str) {}

/// Whether the focus goes to something outside the element that listens.
#[must_use]
pub fn leaves(_event: &web_sys::FocusEvent) -> bool {
    false
}

/// Whether anything can be remembered.
#[must_use]
pub fn can_remember() -> bool {
    false
}

/// What is remembered under a name.
#[must_use]
pub fn remembered(_name: &str) -> Option<String> {
    None
}

/// Remembers a text under a name, or forgets it.
pub fn remember(_name: &str, _text: Option<&str>) {}

/// Whether a copy of the site is kept.
#[must_use]
pub fn keeps_copy() -> bool {
    true
}

/// Keeps a copy of the site, or none.
pub fn keep_copy(_keeps: bool) {}

/// Loads the page anew.
pub fn reload() {}

/// Loads the page anew, once.
pub fn reload_once() {}

/// Does something once the browser has nothing better to do.
pub fn when_idle(_then: impl FnOnce() + 'static) {}

/// Whether the page is being printed.
#[must_use]
pub fn printing() -> Computed<bool> {
    memo(|| false)
}

/// Does something once the document shows what has just changed.
pub fn once_shown(_then: impl FnOnce() + 'static) {}

/// The links to cities in the text beside the map.
#[must_use]
pub fn city_links() -> Vec<web_sys::Element> {
    Vec::new()
}

/// Moves the focus to one element, or to another where that is not there.
pub fn focus_on_either(_first: String, _second: String) {}

/// Whether the focus is on something inside the element that a selector names.
#[must_use]
pub fn has_focus_within(_selector: &str) -> bool {
    false
}

/// Where the site is.
#[must_use]
pub fn origin() -> String {
    String::new()
}

/// Hands a text to the visitor as a file.
pub fn download(_name: &str, _media_type: &str, _text: &str) {}

/// The sentence, row or value that a footnote stands in.
#[must_use]
pub fn text_around(_event: &leptos::ev::MouseEvent) -> String {
    String::new()
}

/// Puts another colour in the place of the one that marks what is chosen.
pub fn set_accent(_light: &str, _dark: &str) {}
/// Puts the app in the place of a rendered page.
pub fn take_over() {}

/// Does something next.
pub fn in_next_task(then: impl FnOnce() + 'static) {
    then();
}

/// Does something once the app stands in the document.
pub fn once_in_place(_then: impl FnOnce() + 'static) {}

/// Does something once the app stands in the document and what it shows is painted.
pub fn once_painted_in_place(_then: impl FnOnce() + 'static) {}

/// Puts the app in the place of the rendered page once the browser is done with what came before.
pub fn take_over_soon(_is_whole: impl Fn() -> bool + 'static) {}

/// Whether a rendered page stands in the document and the app does not.
#[must_use]
pub fn is_rendered() -> bool {
    false
}

/// Tells on a rendered page that the app cannot take its place.
pub fn tell_failure(_lang: Lang, _sentence: &str, _retry: &str, _again: impl FnMut() + 'static) {}
