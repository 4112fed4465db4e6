//! Work in turns: while a rendered page stands in the document and nobody has to wait for the app, each larger part
//! of a page is made in a task of its own, so that the browser can answer the visitor in between. Of a page that is
//! opened, what stands below the first screen is made once that is painted. The map has turns of its own, beside a page
//! that stands already (`app/map_place`), as has what no rendered page shows and follows it.

use atlas::address::Page;
use leptos::prelude::*;

use crate::dom;
use crate::reactive::{changing, derived};

/// How many parts of the page are still to be made, and whether it has been whole before: what is told anew of such a
/// page is told at once, as somebody may be reading it.
#[derive(Clone, Copy)]
pub(super) struct Turns {
    left: RwSignal<usize>,
    page: StoredValue<Option<Page>>,
    was_whole: StoredValue<bool>,
    /// Whether what is made stands beside a page that can be used already, and is not seen before it is whole.
    is_aside: bool,
}

impl Turns {
    pub(super) fn new() -> Self {
        Self {
            left: RwSignal::new(0),
            page: StoredValue::new(None),
            was_whole: StoredValue::new(false),
            is_aside: false,
        }
    }

    pub(super) fn aside() -> Self {
        Self {
            is_aside: true,
            ..Self::new()
        }
    }

    /// Whether every part is there.
    pub(super) fn are_over(self) -> bool {
        self.left.get() == 0
    }

    /// A page is made, or made anew.
    pub(super) fn begin(self, page: Option<&Page>) {
        if self.page.with_value(|before| before.as_ref() != page) {
            self.page.set_value(page.cloned());
            self.was_whole.set_value(false);
        }
    }

    /// The page is whole.
    pub(super) fn end(self) {
        self.was_whole.set_value(true);
    }
}

/// A part of a page, at once or, while nobody sees it anyway, in its turn.
pub fn in_turn(make: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let is_aside = || use_context().is_some_and(|turns: Turns| turns.is_aside);
    if dom::is_rendered() || is_aside() {
        boxed_part(Box::new(make))
    } else {
        make()
    }
}

/// A part of a page that stands below what is seen of it first. A page that is rendered at build time has it at once.
pub fn after_first_screen(make: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    boxed_part(Box::new(make))
}

/// A part of a page that the rendered one cannot have, as it stands behind a question in the address, in an element with
/// a class: it is made once the app stands and is painted, so that what is above it can be used that much sooner. Until
/// all of it is there, the element says that it is busy, by which the style keeps its room.
pub fn after_takeover(class: &'static str, make: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let waits = dom::is_rendered();
    let (has_come, turns) = (RwSignal::new(!waits), Turns::aside());
    if waits {
        dom::once_painted_in_place(move || {
            has_come.try_set(true);
        });
    }
    let busy = derived(move || (!has_come.get() || !turns.are_over()).then_some("true"));
    let made = made_once(
        has_come,
        Box::new(move || {
            if waits {
                provide_context(turns);
            }
            make()
        }),
    );
    view! { <div class=class aria-busy=busy>{made}</div> }.into_any()
}

/// What is made in a task of its own, whatever stands in the document.
pub(super) fn in_its_own_task(make: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let has_come = RwSignal::new(false);
    dom::in_next_task(move || {
        has_come.try_set(true);
    });
    made_once(has_come, Box::new(make))
}

/// Does something at once or, while nobody sees the page anyway, in its turn.
pub fn once_it_is_ones_turn(then: impl FnOnce() + 'static) {
    if dom::is_rendered() {
        boxed_turn(Box::new(then));
    } else {
        then();
    }
}

fn boxed_part(make: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    let turns: Option<Turns> = use_context();
    if turns.is_none_or(|turns| turns.was_whole.get_value()) {
        return untrack(&*make);
    }
    let has_come = RwSignal::new(false);
    boxed_turn(Box::new(move || has_come.set(true)));
    made_once(has_come, make)
}

/// What is made once its time has come. What it reads meanwhile does not make it anew.
fn made_once(has_come: RwSignal<bool>, make: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    changing(move || {
        if has_come.get() {
            untrack(&*make)
        } else {
            ().into_any()
        }
    })
}

fn boxed_turn(then: Box<dyn FnOnce()>) {
    let Some(Turns { left, is_aside, .. }) = use_context() else {
        return then();
    };
    left.update(|left| *left += 1);
    // A visitor who is faster than the turn has left what it was for.
    let owner = StoredValue::new(());
    let turn = move || {
        if owner.try_get_value().is_some() {
            then();
        }
        // What it has made may have parts of its own, which ask for their turns before that.
        dom::in_next_task(move || {
            // The page may be another one by then.
            left.try_update(|left| *left -= 1);
        });
    };
    if is_aside || dom::is_rendered() {
        dom::in_next_task(turn);
    } else {
        dom::in_next_frame(move || dom::in_next_task(turn));
    }
}
