//! The whole records of the columns, fetched beside one another: one that cannot be had leaves the others alone.

use atlas::address::Page;
use leptos::prelude::*;

use crate::app::{Retry, data, reload_where_missing};
use crate::i18n::{Key, texts};
use crate::library::{DataError, Detail, Library, Part};
use crate::reactive::{Computed, changing, latest, on, resource};

/// What is known of a column beyond the index.
#[derive(Clone, Copy)]
pub(super) struct Whole {
    detail: Computed<Option<Result<Detail, DataError>>>,
    again: Retry,
}

impl Whole {
    /// Begins to fetch the record of a page.
    pub(super) fn of(page: Page) -> Self {
        let library: Option<Library> = use_context();
        let (dataset, lang) = (data(), texts().lang());
        let again = Retry::default();
        let shown = page.clone();
        let text = resource(move || {
            again.track();
            let page = page.clone();
            async move { Some(library?.detail(&page, dataset, lang).await) }
        });
        let detail = latest(move || {
            let text = match text.get().flatten()? {
                Ok(text) => text,
                Err(error) => return Some(Err(error)),
            };
            Some(Detail::read(&shown, &text).ok_or(DataError::broken(Part::Detail)))
        });
        Self { detail, again }
    }

    /// A cell with what `show` makes of the record; a dash where it has nothing to show.
    pub(super) fn cell(self, show: fn(&Detail) -> Option<AnyView>) -> AnyView {
        changing(move || match self.detail.get() {
            None => view! { <span class="quiet">{texts().get(Key::CompareAwaited)}</span> }.into_any(),
            Some(Ok(detail)) => show(&detail).unwrap_or_else(nothing),
            // The head of the column says so.
            Some(Err(_)) => nothing(),
        })
    }

    /// What stands in the head of the column where the record could not be had.
    pub(super) fn failure(self) -> AnyView {
        let t = texts();
        changing(move || {
            let error = self.detail.with(|detail| match detail {
                Some(Err(error)) => Some(*error),
                _ => None,
            });
            let Some(error) = error else {
                return ().into_any();
            };
            reload_where_missing(error);
            let [_, why] = error.sentences(t);
            view! {
                <div class="compare__failure" role="alert">
                    <p>{t.get(Key::CompareFailed)}" "{why}</p>
                    <button class="link" type="button" on:click=on(move |_| self.again.after(error))>
                        {t.get(Key::SiteRetry)}
                    </button>
                </div>
            }
            .into_any()
        })
    }
}

/// What stands where nothing is known.
pub(super) fn nothing() -> AnyView {
    let text = texts().get(Key::CompareNothingKnown);
    view! { <span class="quiet" aria-hidden="true">"–"</span><span class="hidden">{text}</span> }.into_any()
}
