//! What stands at the end of a page: its files, how it is cited, and where a mistake is reported.

use atlas::address::Page;
use atlas::export::cite::Citation;
use atlas::export::icalendar::has_days;
use atlas::export::slice::{Format, events_of, formats_of, path_of};
use leptos::prelude::*;

use super::name_of;
use crate::address::{Here, here};
use crate::app::data;
use crate::i18n::{Key, texts};
use crate::reactive::changing;
use crate::ui::{Doubt, copyable, file_href, page_url, report_view, site_name};

/// The end of the open page; nothing where the address is of none.
pub(super) fn page_end() -> AnyView {
    let (here, t, dataset) = (here(), texts(), data());
    // The page about the data has all of this in its text.
    let has_end = |page: &Page| dataset.has(page) && *page != Page::Data;
    let page = here.page.get_untracked().filter(has_end);
    let Some(page) = page else { return ().into_any() };
    let name = name_of(&page, t, dataset).unwrap_or_default();
    let report = page.is_record().then(|| {
        report_view(&Doubt {
            id: "report-text",
            label: Key::TakeReport,
            value: "",
            sources: Vec::new(),
        })
    });
    let title = t.get(Key::TakeTitle);
    let files = files(here, &page).map(|files| {
        view! { <h2 class="take__title">{title}</h2>{files} }
    });
    view! {
        <section class="take" aria-label=title>
            {files}
            {cited(here, &page, name)}
            {report}
        </section>
    }
    .into_any()
}

/// How the page is cited, with what is asked of it where its content follows from that.
fn cited(here: Here, page: &Page, name: String) -> AnyView {
    let (key, url) = (page.segments(), page_url(here, page));
    if !matches!(page, Page::Compare | Page::Overlap | Page::Events) {
        return cite(Key::TakeCite, &key, &name, &url);
    }
    changing(move || {
        let url = here.search.with(|search| match search.as_str() {
            "" => url.clone(),
            search => format!("{url}?{search}"),
        });
        cite(Key::TakeCite, &key, &name, &url)
    })
}

/// Links to the files of a page, with what is not in its calendar.
fn files(here: Here, page: &Page) -> Option<AnyView> {
    let (t, dataset) = (texts(), data());
    let formats = formats_of(dataset, page);
    if formats.is_empty() {
        return None;
    }
    let events = events_of(dataset, page);
    let without_days = events.iter().filter(|event| !has_days(event)).count();
    let note = (formats.contains(&Format::Calendar) && without_days > 0).then(|| {
        let sentence = t.count(Key::TakeWithoutDays, without_days, &[]);
        view! { <p class="quiet take__note">{sentence}</p> }
    });
    let links = formats
        .into_iter()
        .map(|format| file_link(here, &path_of(page, format), format))
        .collect_view();
    Some(view! { <ul class="take__files">{links}</ul>{note} }.into_any())
}

/// A link to a file in a list. A calendar or a feed is opened rather than kept, so that it can be subscribed to.
pub(super) fn file_link(here: Here, path: &str, format: Format) -> AnyView {
    let t = texts();
    let name = match format {
        Format::Calendar if path.contains("/events/") => t.get(Key::TakeAddToCalendar),
        Format::Calendar => t.get(Key::TakeCalendar),
        Format::Feed => t.get(Key::TakeFeed),
        _ => format.name(),
    };
    let file = path.rsplit('/').next().unwrap_or(path).to_owned();
    let download = (!matches!(format, Format::Calendar | Format::Feed)).then_some(file);
    view! {
        <li>
            <a href=file_href(here, path) rel="external" type=format.media_type() download=download>
                {name}
            </a>
        </li>
    }
    .into_any()
}

/// How a page is cited; a `key` of nothing is that of the whole dataset.
pub(super) fn cite(label: Key, key: &str, title: &str, url: &str) -> AnyView {
    let t = texts();
    let citation = Citation {
        key,
        title,
        site: site_name(),
        version: data().version(),
        url,
    };
    view! {
        <details class="take__more">
            <summary>{t.get(label)}</summary>
            {copyable("cite-text", t.get(Key::TakeCiteText), citation.text())}
            {copyable("cite-bibtex", "BibTeX", citation.bibtex())}
            {copyable("cite-csl", "CSL-JSON", citation.csl_json())}
        </details>
    }
    .into_any()
}
