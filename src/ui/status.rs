//! What stands where data is awaited or could not be had.

use leptos::prelude::*;

use crate::app::{Retry, reload_where_missing};
use crate::i18n::{Key, texts};
use crate::library::DataError;
use crate::reactive::on;

/// What `show` makes of what is there, or what stands in its place.
pub fn awaited<T>(value: Option<Result<T, DataError>>, show: impl FnOnce(T) -> AnyView) -> AnyView {
    match value {
        None => view! { <Loading /> }.into_any(),
        Some(Ok(value)) => show(value),
        Some(Err(error)) => view! { <Failure error /> }.into_any(),
    }
}

/// A line that appears when waiting takes long enough to be noticed.
#[component]
#[must_use]
pub fn Loading() -> impl IntoView {
    view! { <p class="loading" role="status">{texts().get(Key::SiteLoading)}</p> }
}

/// What is not there, why, and a way on.
#[component]
#[must_use]
pub fn Failure(error: DataError) -> impl IntoView {
    let t = texts();
    let retry: Option<Retry> = use_context();
    let [what, why] = error.sentences(t);
    reload_where_missing(error);
    view! {
        <div class="failure" role="alert">
            <p class="failure__what">{what}</p>
            <p>{why}</p>
            <button class="button" type="button" on:click=on(move |_| if let Some(retry) = retry {
                retry.after(error);
                crate::dom::focus_heading();
            })>
                {t.get(Key::SiteRetry)}
            </button>
        </div>
    }
}
