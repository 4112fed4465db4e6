//! Reporting a mistake: a link to where the host wants reports, or the report as a text to copy.

use atlas::export::report::Report;
use atlas::wire::Source;
use leptos::prelude::*;

use super::copyable::copyable;
use super::site::{page_url, settings};
use crate::address::here;
use crate::app::data;
use crate::i18n::{Key, texts};
use crate::pages::name_of;

/// What may be wrong on the open page.
pub(crate) struct Doubt<'a> {
    /// The id of the prepared text in the page.
    pub(crate) id: &'static str,
    /// What the link says.
    pub(crate) label: Key,
    /// The text that is doubted; empty where the record as a whole is.
    pub(crate) value: &'a str,
    /// What it rests on.
    pub(crate) sources: Vec<&'a Source>,
}

/// The way to report it; nothing where the address is of no page.
pub(crate) fn report_view(doubt: &Doubt<'_>) -> AnyView {
    let (here, t, dataset) = (here(), texts(), data());
    let Some(page) = here.page.get_untracked() else {
        return ().into_any();
    };
    let name = name_of(&page, t, dataset).unwrap_or_default();
    let sources: Vec<(String, String)> = doubt
        .sources
        .iter()
        .map(|source| (source.id.to_string(), source.url.clone().unwrap_or_default()))
        .collect();
    let (record, url) = (page.segments(), page_url(here, &page));
    let report = Report {
        name: &name,
        record: &record,
        url: &url,
        version: dataset.version(),
        value: doubt.value,
        sources: &sources,
        question: t.get(Key::TakeReportQuestion),
    };
    let label = t.get(doubt.label);
    match report.href(&settings().corrections) {
        Some(href) => view! { <p><a href=href rel="external noopener">{label}</a></p> }.into_any(),
        None => view! {
            <details class="take__more">
                <summary>{label}</summary>
                <p class="quiet">{t.get(Key::TakeReportHelp)}</p>
                {copyable(doubt.id, t.get(Key::TakeReportName), report.body())}
            </details>
        }
        .into_any(),
    }
}
