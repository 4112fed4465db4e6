//! The sections of a long page, with a table of contents over them.

use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::*;

use crate::app::after_first_screen;
use crate::i18n::{Key, texts};
use crate::ui::{Section, in_page};

/// From how many sections on a table of contents is a help.
const LONG: usize = 4;

/// So many sections are made at once. With the head of a page they fill most screens; the others come in the frame
/// after.
const SEEN_FIRST: usize = 2;
/// So much of a list is seen first on most screens; what follows a section that lists more is seen by nobody then.
pub(super) const LISTED_FIRST: usize = 10;

/// Sections in the order of the page; only those that have something to show are added.
#[derive(Default)]
pub(super) struct Sections {
    entries: Vec<Entry>,
}

/// A section that is still to be put into the page.
struct Entry {
    id: &'static str,
    title: String,
    count: Option<usize>,
    content: Content,
}

/// What stands below the heading of a section.
enum Content {
    Made(AnyView),
    Make(Box<dyn Fn() -> AnyView + Send>),
    /// The same where it takes so long that the heading does not wait for it.
    MakeLong(Box<dyn Fn() -> AnyView + Send>),
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
        self.push(id, title, count, Content::Made(content));
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

    /// The same for a list of a record, made when its turn has come.
    pub(super) fn add_list_of<R: Send + Sync + 'static, T: 'static>(
        &mut self,
        id: &'static str,
        title: Key,
        record: &Arc<R>,
        list: fn(&R) -> &[T],
        view: fn(&[T]) -> AnyView,
    ) {
        let count = list(record).len();
        if count > 0 {
            let record = Arc::clone(record);
            let make = Box::new(move || view(list(&record)));
            self.push(
                id,
                texts().get(title).to_owned(),
                Some(count),
                Content::Make(make),
            );
        }
    }

    /// A section that takes long to make: never before the first screen is painted.
    pub(super) fn add_long(
        &mut self,
        id: &'static str,
        title: Key,
        count: Option<usize>,
        make: impl Fn() -> AnyView + Send + 'static,
    ) {
        let content = Content::MakeLong(Box::new(make));
        self.push(id, texts().get(title).to_owned(), count, content);
    }

    /// The same for what a record lists, left out where it lists nothing.
    pub(super) fn add_long_of<R: Send + Sync + 'static>(
        &mut self,
        id: &'static str,
        title: Key,
        count: usize,
        record: &Arc<R>,
        view: fn(&R) -> AnyView,
    ) {
        if count > 0 {
            let record = Arc::clone(record);
            self.add_long(id, title, Some(count), move || view(&record));
        }
    }

    /// All of it.
    pub(super) fn finish(self) -> AnyView {
        let entries = || self.entries.iter().map(|entry| (entry.id, entry.title.clone()));
        let contents = (self.entries.len() >= LONG).then(|| contents(entries().collect()));
        let much = self
            .entries
            .iter()
            .position(|entry| entry.count > Some(LISTED_FIRST));
        let seen_first = much.map_or(SEEN_FIRST, |much| SEEN_FIRST.min(much + 1));
        let sections: Vec<AnyView> = self
            .entries
            .into_iter()
            .enumerate()
            .map(|(place, entry)| entry.view(place < seen_first))
            .collect();
        view! { {contents}{sections} }.into_any()
    }

    fn push(&mut self, id: &'static str, title: String, count: Option<usize>, content: Content) {
        self.entries.push(Entry {
            id,
            title,
            count,
            content,
        });
    }
}

impl Entry {
    fn view(self, is_seen_first: bool) -> AnyView {
        let Self {
            id,
            title,
            count,
            content,
        } = self;
        let section = move |content: AnyView| {
            view! { <Section id title=title.clone() count>{content}</Section> }.into_any()
        };
        match (content, is_seen_first) {
            (Content::Made(view), true) => section(view),
            (Content::Make(make), true) => section(make()),
            (Content::MakeLong(make), true) => section(after_first_screen(make)),
            (Content::Made(view), false) => {
                // A view stands in one place: it is taken out of here.
                let view = Mutex::new(Some(view));
                after_first_screen(move || {
                    let mut view = view.lock().unwrap_or_else(PoisonError::into_inner);
                    section(view.take().into_any())
                })
            }
            (Content::Make(make) | Content::MakeLong(make), false) => {
                after_first_screen(move || section(make()))
            }
        }
    }
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
