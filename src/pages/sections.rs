//! The sections of a long page, with a table of contents over them.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::app::after_first_screen;
use crate::i18n::{Key, texts};
use crate::ui::{Names, Section, in_page};

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
    /// What stands below the heading.
    make: Box<dyn Fn() -> AnyView + Send>,
    /// It takes so long to make that the heading does not wait for it.
    is_long: bool,
}

impl Sections {
    /// A section, made when its turn has come; `id` is its fragment in the page's address, `count` how many things it
    /// lists.
    pub(super) fn add(
        &mut self,
        id: &'static str,
        title: impl Into<String>,
        count: Option<usize>,
        make: impl Fn() -> AnyView + Send + 'static,
    ) {
        self.push(id, title.into(), count, Box::new(make), false);
    }

    /// A section for a list, left out where the list is empty.
    pub(super) fn add_list<T: Send + 'static>(
        &mut self,
        id: &'static str,
        title: Key,
        list: Vec<T>,
        view: fn(&[T]) -> AnyView,
    ) {
        if !list.is_empty() {
            self.add(id, texts().get(title), Some(list.len()), move || view(&list));
        }
    }

    /// The same for a list of a record.
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
            self.add(id, texts().get(title), Some(count), move || view(list(&record)));
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
        self.push(id, texts().get(title).to_owned(), count, Box::new(make), true);
    }

    /// A section for what a record lists in a form that takes long for much of it; left out where it lists nothing.
    pub(super) fn add_long_of<R: Send + Sync + 'static>(
        &mut self,
        id: &'static str,
        title: Key,
        count: usize,
        record: &Arc<R>,
        view: impl Fn(&R) -> AnyView + Send + 'static,
    ) {
        if count > 0 {
            let record = Arc::clone(record);
            let make = Box::new(move || view(&record));
            let is_long = count > LISTED_FIRST;
            self.push(id, texts().get(title).to_owned(), Some(count), make, is_long);
        }
    }

    /// The names of a record in all the languages it has, where there is more than one.
    pub(super) fn add_names(&mut self, names: &BTreeMap<String, String>) {
        if names.len() > 1 {
            let names = names.clone();
            let make = move || view! { <Names names=names.clone() /> }.into_any();
            self.add("names", texts().get(Key::CityNames), None, make);
        }
    }

    /// All of it, and behind that what ends the page. What is not seen first stands in a part of its own, which a long
    /// rendered page can lay out later (`style/record.css`). `end` is asked once the sections have asked for their turns.
    pub(super) fn finish(mut self, end: &dyn Fn() -> AnyView) -> AnyView {
        let entries = || self.entries.iter().map(|entry| (entry.id, entry.title.clone()));
        let contents = (self.entries.len() >= LONG).then(|| contents(entries().collect()));
        let much = self
            .entries
            .iter()
            .position(|entry| entry.count > Some(LISTED_FIRST));
        let seen_first = much.map_or(SEEN_FIRST, |much| SEEN_FIRST.min(much + 1));
        let later = self.entries.split_off(seen_first.min(self.entries.len()));
        let view = |entries: Vec<Entry>, is_seen_first| -> Vec<AnyView> {
            let entries = entries.into_iter();
            entries.map(|entry| entry.view(is_seen_first)).collect()
        };
        let (first, later) = (view(self.entries, true), view(later, false));
        view! { {contents}{first}<div class="later">{later}{end()}</div> }.into_any()
    }

    fn push(
        &mut self,
        id: &'static str,
        title: String,
        count: Option<usize>,
        make: Box<dyn Fn() -> AnyView + Send>,
        is_long: bool,
    ) {
        self.entries.push(Entry {
            id,
            title,
            count,
            make,
            is_long,
        });
    }
}

impl Entry {
    fn view(self, is_seen_first: bool) -> AnyView {
        let Self {
            id,
            title,
            count,
            make,
            is_long,
        } = self;
        let section = move |content: AnyView| {
            view! { <Section id title=title.clone() count>{content}</Section> }.into_any()
        };
        match (is_seen_first, is_long) {
            (true, false) => section(make()),
            (true, true) => section(after_first_screen(make)),
            (false, _) => after_first_screen(move || section(make())),
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
