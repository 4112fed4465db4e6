//! Where pages are scrolled to: Back and another language lead to the place that the visitor left, once the page is
//! as long again. The browser alone goes there too early, when a record is still being fetched.

use atlas::address::Page;
use atlas::lang::Lang;
use leptos::prelude::*;

use crate::address::Here;
use crate::dom;
use crate::reactive::effect;

/// So many places are kept: whoever goes back further finds the beginning of a page.
const KEPT: usize = 100;

/// What stands in the document: a page, and what it is asked.
type Shown = (Option<Page>, String);

/// The places, for as long as the app runs.
#[derive(Clone, Copy, Default)]
pub(super) struct Scroll {
    /// Where each page was left, the one that was looked at last at the end.
    left_px: StoredValue<Vec<(Shown, f64)>>,
    shown: StoredValue<Option<Shown>>,
    /// The page before, where the visitor has gone back or forward from it.
    came_from: StoredValue<Option<Page>>,
    /// Whether the visitor is going back or forward just now.
    moves: StoredValue<bool>,
    /// Where the page that is being made goes.
    goes_to_px: StoredValue<Option<f64>>,
    /// Where the link to another language was followed: the router goes to the fragment before the new page is made.
    left_for: StoredValue<Option<(Lang, f64)>>,
    language: StoredValue<Option<Lang>>,
}

impl Scroll {
    /// Listens to going back and forward. The router has to be made after it, as listeners are told in the order in
    /// which they came, and what follows from an address is made before the next one is told.
    pub(super) fn before_the_router() -> Self {
        let scroll = Self::default();
        dom::on_history(move || {
            scroll.moves.set_value(true);
            dom::in_next_task(move || scroll.moves.set_value(false));
        });
        scroll
    }

    /// Takes note of where each page is left.
    pub(super) fn follow(self, here: Here) {
        effect(move || self.enter((here.page.get(), here.search.get())));
        dom::on_scroll(move || self.note());
    }

    fn enter(self, page: Shown) {
        let before = self.shown.try_update_value(|shown| shown.replace(page.clone()));
        let before = before.flatten().filter(|before| *before != page);
        let Some(before) = before else {
            return;
        };
        if before.0 == page.0 {
            // Another question to the same page: the browser finds the way alone, and tells where it leads. To ask it
            // for the place now would make it lay out a page that is just being changed.
            self.left_px.try_update_value(|left| {
                let place = left.iter().find(|(of, _)| *of == before).map(|(_, y_px)| *y_px);
                keep(left, page, place.unwrap_or(0.0));
            });
            return;
        }
        // What has the focus in the text is about to go with it.
        dom::let_go("#text");
        let moves = self.moves.get_value();
        self.came_from.set_value(before.0.filter(|_| moves));
        let place = self.left_px.try_update_value(|left| {
            let place = left.iter().find(|(of, _)| *of == page).map(|(_, y_px)| *y_px);
            // Whoever follows a link begins at its beginning.
            if !moves {
                left.retain(|(of, _)| *of != page);
            }
            place.filter(|_| moves)
        });
        self.goes_to_px.set_value(place.flatten());
    }

    /// Takes note of where the page is. One that is not there yet is not where it was left.
    pub(super) fn note(self) {
        let shown = self.shown.get_value();
        if let Some(shown) = shown.filter(|_| self.goes_to_px.with_value(Option::is_none)) {
            let y_px = dom::scrolled();
            self.left_px.try_update_value(|left| keep(left, shown, y_px));
        }
    }

    /// Takes note of the place where the link to `lang` is followed.
    pub(super) fn leave_for(self, lang: Lang) {
        self.left_for.set_value(Some((lang, dom::scrolled())));
    }

    /// Takes note of the place before the page is made anew in `lang`; whether it was in another one before.
    pub(super) fn before_page_in(self, lang: Lang) -> bool {
        let before = self.language.get_value();
        self.language.set_value(Some(lang));
        let is_other = before.is_some_and(|before| before != lang);
        if is_other && self.goes_to_px.with_value(Option::is_none) {
            let left = self.left_for.get_value().filter(|(of, _)| *of == lang);
            let y_px = left.map_or_else(dom::scrolled, |(_, y_px)| y_px);
            self.left_for.set_value(None);
            self.goes_to_px.set_value(Some(y_px));
        }
        is_other
    }

    /// The page is whole: goes to the place in it where it was left, with the focus on what led away from it. Whether
    /// there is such a place.
    pub(super) fn arrive(self, here: Here) -> bool {
        let place = self.goes_to_px.get_value();
        self.goes_to_px.set_value(None);
        match place {
            Some(y_px) => {
                let came_from = self.came_from.try_update_value(Option::take).flatten();
                let link = came_from.map(|page| here.href(&page));
                let shown = self.shown.get_value();
                // Rows that are in the window only come to be in the frame after.
                dom::in_next_frame(move || {
                    if self.shown.try_get_value() != Some(shown) {
                        return;
                    }
                    dom::scroll_to(y_px);
                    if let Some(link) = link {
                        dom::focus_in_view(&format!("main .text a[href='{link}']"));
                    }
                });
            }
            // Where nothing is scrolled, the beginning is the place.
            None => self.note(),
        }
        place.is_some()
    }
}

/// Takes note of the place of what is shown, as the one that was looked at last.
fn keep(left_px: &mut Vec<(Shown, f64)>, shown: Shown, y_px: f64) {
    left_px.retain(|(of, _)| *of != shown);
    left_px.push((shown, y_px));
    if left_px.len() > KEPT {
        left_px.remove(0);
    }
}
