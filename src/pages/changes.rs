//! What changed in the dataset, the newest first.

use atlas::address::Page;
use atlas::export::changes::Change;
use leptos::prelude::*;

use super::name_of;
use super::parts::record;
use crate::address::here;
use crate::app::{Retry, data, whole_once};
use crate::i18n::{Key, texts};
use crate::library::{DataError, Library, Part};
use crate::reactive::{changing, resource};
use crate::ui::{Dated, awaited};

/// The list of changes.
pub(super) fn changes_page() -> AnyView {
    let t = texts();
    let library: Option<Library> = use_context();
    let retry: Option<Retry> = use_context();
    let changes = resource(move || {
        if let Some(retry) = retry {
            retry.track();
        }
        async move {
            match library {
                Some(library) => library.changes().await,
                None => Err(DataError::unreachable(Part::Changes)),
            }
        }
    });
    whole_once(move || changes.get().is_some());
    let list = changing(move || awaited(changes.get(), |changes| change_list(&changes)));
    let version = t.with(Key::AboutVersion, &[("version", data().version())]);
    let body = view! {
        <p class="lead">{t.get(Key::ChangesLead)}</p>
        {list}
        <p class="quiet">{version}</p>
    }
    .into_any();
    record(String::new(), t.get(Key::ChangesTitle).into_any(), body)
}

/// Changes by day.
pub(super) fn change_list(changes: &[Change]) -> AnyView {
    if changes.is_empty() {
        return view! { <p>{texts().get(Key::ChangesNothing)}</p> }.into_any();
    }
    changes
        .chunk_by(|a, b| a.date == b.date)
        .map(|day| {
            let date = day
                .first()
                .map(|change| view! { <h2><Dated date=change.date /></h2> });
            let rows = day.iter().map(change_view).collect_view();
            view! { <section class="section">{date}<ul class="rows">{rows}</ul></section> }.into_any()
        })
        .collect_view()
        .into_any()
}

fn change_view(change: &Change) -> AnyView {
    let (here, t, dataset) = (here(), texts(), data());
    let records = change
        .records
        .iter()
        .filter_map(|record| {
            let page = Page::of_record(record)?;
            let name = name_of(&page, t, dataset)?;
            Some(view! { <li><a href=here.href(&page)>{name}</a></li> })
        })
        .collect_view();
    let records = (!change.records.is_empty()).then(|| view! { <ul class="take__files">{records}</ul> });
    view! {
        <li class="row">
            <span lang="en" dir="ltr">{change.text.clone()}</span>
            {records}
        </li>
    }
    .into_any()
}
