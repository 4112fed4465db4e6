//! Where pages are scrolled to: Back and another language lead to the place that the visitor left, once the page is
//! as long again. The browser alone goes there too early, when a record is still being fetched.

use atlas::address::Page;
use atlas::lang::Lang;
use leptos::prelude::*;

use crate::address::Here;
use crate::dom;

/// The places, by their pages, for as long as the app runs.
#[derive(Clone, Copy, Default)]
pub(super) struct Scroll {
    left_px: StoredValue<Vec<(Option<Page>, f64)>>,
    /// Where the link to another language was followed: the router goes to the fragment before the new page is made.
    left_for: StoredValue<Option<(Lang, f64)>>,
    language: StoredValue<Option<Lang>>,
    /// Where the page that is being made goes.
    goes_to_px: StoredValue<Option<f64>>,
    /// How often the visitor went back or forward.
    moves: RwSignal<u32>,
}

impl Scroll {
    /// Takes note of where each page is left, and of going back and forward.
    pub(super) fn follow(self, here: Here) {
        let note = move || {
            let (page, y_px) = (here.page.get_untracked(), dom::scrolled());
            self.left_px.try_update_value(|left| {
                left.retain(|(of, _)| *of != page);
                left.push((page, y_px));
            });
        };
        note();
        dom::on_scroll(note);
        dom::on_history(move || {
            let page = here.page.get_untracked();
            self.left_px.with_value(|left| {
                let place = left.iter().find(|(of, _)| *of == page);
                self.goes_to_px.set_value(place.map(|(_, y_px)| *y_px));
            });
            self.moves.update(|moves| *moves += 1);
        });
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
        if is_other {
            let left = self.left_for.get_value().filter(|(of, _)| *of == lang);
            let y_px = left.map_or_else(dom::scrolled, |(_, y_px)| y_px);
            self.left_for.set_value(None);
            self.goes_to_px.set_value(Some(y_px));
        }
        is_other
    }

    /// Makes what is being computed depend on the visitor's going back or forward.
    pub(super) fn track(self) {
        self.moves.track();
    }

    /// The place that the page goes back to, once.
    pub(super) fn place(self) -> Option<f64> {
        let y_px = self.goes_to_px.get_value();
        self.goes_to_px.set_value(None);
        y_px
    }
}
