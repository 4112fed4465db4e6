//! The sections of a long page, with a table of contents over them.

use std::sync::{Mutex, PoisonError};

use leptos::prelude::*;

use crate::app::after_first_screen;
use crate::i18n::{Key, texts};
use crate::ui::{Section, in_page};

/// From how many sections on a table of contents is a help.
const LONG: usize = 4;

/// So many sections are made at once. With the head of a page they fill most screens; the others come in the frame
/// after.
const SEEN_FIRST: usize = 2;

/// Sections in the order of the page; only those that have something to show are added.
#[derive(Default)]
pub(super) struct Sections {
    entries: Vec<(&'static str, String)>,
    views: Vec<AnyView>,
}

impl Sections {
    /// A section; `id` is its fragment in the page's address, `count` how many things it lists.
    pub(super) fn add(
        &mut self,
        id: &'static str,
        title: &'static str,
        count: Option<usize>,
        content: AnyView,
    ) {
        self.add_named(id, title.to_owned(), count, content);
    }

    /// A section whose heading is made for this page.
    pub(super) fn add_named(
        &mut self,
        id: &'static str,
        title: String,
        count: Option<usize>,
        content: AnyView,
    ) {
        self.entries.push((id, title.clone()));
        self.views
            .push(view! { <Section id title count>{content}</Section> }.into_any());
    }

    /// A section for a list, left out where the list is empty.
    pub(super) fn add_list<T>(
        &mut self,
        id: &'static str,
        title: Key,
        list: &[T],
        view: impl FnOnce(&[T]) -> AnyView,
    ) {
        if !list.is_empty() {
            self.add(id, texts().get(title), Some(list.len()), view(list));
        }
    }

    /// All of it.
    pub(super) fn finish(self) -> AnyView {
        let contents = (self.entries.len() >= LONG).then(|| contents(self.entries));
        let mut first = self.views;
        let rest = first.split_off(first.len().min(SEEN_FIRST));
        let rest: Vec<AnyView> = rest.into_iter().map(later).collect();
        view! { {contents}{first}{rest} }.into_any()
    }
}

/// A view that is put into the document after the first screen.
fn later(view: AnyView) -> AnyView {
    // A view stands in one place: it is taken out of here.
    let view = Mutex::new(Some(view));
    after_first_screen(move || {
        let mut view = view.lock().unwrap_or_else(PoisonError::into_inner);
        view.take().into_any()
    })
}

/// Links to places within the page: pairs of an id and what stands there.
pub(super) fn contents<I: Into<String>>(entries: Vec<(I, String)>) -> AnyView {
    let links = entries
        .into_iter()
        .map(|(id, title)| {
            let id: String = id.into();
            view! { <li><a href=in_page(&id) rel="external">{title}</a></li> }
        })
        .collect_view();
    view! { <nav class="toc" aria-label=texts().get(Key::PageContents)><ul>{links}</ul></nav> }.into_any()
}
