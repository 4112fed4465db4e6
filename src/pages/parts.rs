//! What several pages are put together from. Each part is a view of one type, so that a page of twenty
//! parts is no larger in the download than one of five.

use atlas::address::Page;
use atlas::query::{CompareQuery, Kind};
use atlas::slug::Slug;
use atlas::wire::{Fact, Part as Participant, Prose};
use leptos::prelude::*;

use super::sections::LISTED_FIRST;
use super::take_away::page_end;
use crate::address::here;
use crate::app::{OpenDetail, after_first_screen, data};
use crate::i18n::{Key, texts};
use crate::library::{DataError, Detail, Part};
use crate::reactive::changing;
use crate::ui::{Cites, EventLink, ExternalLink, Failure, PartLink, Words, awaited, prose_text};

/// A page: its head, and what follows.
pub(super) fn record(kicker: String, name: AnyView, body: AnyView) -> AnyView {
    let kicker = (!kicker.is_empty()).then(|| view! { <p class="kicker">{kicker}</p> });
    view! {
        <article class="record">
            <header class="record__head">
                {kicker}
                <h1 tabindex="-1">{name}</h1>
            </header>
            {body}
            {after_first_screen(page_end)}
        </article>
    }
    .into_any()
}

/// What `view` makes of the record of the page, or what stands in its place until it is there.
///
/// `view` answers `None` to a record of another kind than its page's, which the server must have mixed up.
pub(super) fn with_detail(view: fn(&Detail) -> Option<AnyView>) -> AnyView {
    let open: OpenDetail = expect_context();
    changing(move || {
        awaited(open.0.get(), |detail| {
            view(&detail).unwrap_or_else(|| failure(DataError::broken(Part::Detail)))
        })
    })
}

/// What is not there, why, and a way on.
pub(super) fn failure(error: DataError) -> AnyView {
    view! { <Failure error /> }.into_any()
}

/// A text with the sources it rests on.
pub(super) fn cited(text: impl Into<Words>, cites: &[usize]) -> AnyView {
    let text = text.into().into_view();
    view! { {text}<Cites cites=cites.to_vec() /> }.into_any()
}

/// The sources that a record as a whole rests on; `None` where each of its facts names its own.
pub(super) fn whole_cites(cites: &[usize]) -> Option<AnyView> {
    (!cites.is_empty())
        .then(|| view! { <div class="cites-alone"><Cites cites=cites.to_vec() /></div> }.into_any())
}

/// Sentences, each with its sources.
pub(super) fn facts(facts: &[Fact]) -> AnyView {
    let (first, rest) = facts.split_at(facts.len().min(LISTED_FIRST));
    let rest = rest.to_vec();
    let rest = (!rest.is_empty()).then(|| after_first_screen(move || fact_rows(&rest)));
    view! { <ul class="facts">{fact_rows(first)}{rest}</ul> }.into_any()
}

fn fact_rows(facts: &[Fact]) -> AnyView {
    let row = |fact: &Fact| view! { <li>{cited(&fact.text, &fact.cites)}</li> };
    facts.iter().map(row).collect_view().into_any()
}

/// Something to know, in a quieter voice.
pub(super) fn note(text: Option<&Prose>) -> Option<AnyView> {
    text.map(|text| view! { <p class="quiet">{prose_text(text)}</p> }.into_any())
}

/// Views one below the other, as rows.
pub(super) fn rows(rows: Vec<AnyView>) -> AnyView {
    let rows = rows
        .into_iter()
        .map(|row| view! { <li class="row">{row}</li> })
        .collect_view();
    view! { <ul class="rows">{rows}</ul> }.into_any()
}

/// Short views in as many columns as there is room for.
pub(super) fn columns(items: Vec<AnyView>) -> AnyView {
    let items = items
        .into_iter()
        .map(|item| view! { <li>{item}</li> })
        .collect_view();
    view! { <ul class="columns">{items}</ul> }.into_any()
}

/// A link with something to know behind it, for [`rows`].
pub(super) fn linked_row(page: Page, name: impl Into<Words>, more: String) -> AnyView {
    let (here, name) = (here(), name.into().into_view());
    view! {
        <a class="row__name" href=here.href(&page)>{name}</a>
        <span class="row__more">{more}</span>
    }
    .into_any()
}

/// A way to see a record beside others.
pub(super) fn compare_link(kind: Kind, id: &str) -> AnyView {
    let (here, t) = (here(), texts());
    let query = CompareQuery {
        kind,
        ids: Slug::parse(id).into_iter().collect(),
    };
    let href = here.href_asking(&Page::Compare, &query.format());
    let text = t.get(match kind {
        Kind::Cities => Key::CompareLinkCity,
        Kind::Networks => Key::CompareLinkNetwork,
    });
    view! { <p class="see-also"><a href=href>{text}</a></p> }.into_any()
}

/// Views in a row as the language lists things; `None` where there is none.
pub(super) fn in_a_line(views: Vec<AnyView>) -> Option<AnyView> {
    if views.is_empty() {
        return None;
    }
    // What the language puts between things is told only for texts, so that it lists what no text has.
    let list = texts().list(&vec![PLACE.to_owned(); views.len()]);
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let mut between = list.split(PLACE).map(some);
    let before = between.next().flatten();
    let line = views
        .into_iter()
        .zip(between)
        .map(|(view, after)| view! { {view}{after} }.into_any())
        .collect_view();
    Some(view! { {before}{line} }.into_any())
}

/// Stands for a view in a text: the character that Unicode has for objects in a line.
const PLACE: &str = "\u{fffc}";

/// Rows for events.
pub(super) fn events(ids: &[Slug]) -> AnyView {
    rows(
        ids.iter()
            .map(|id| view! { <EventLink id=id.clone() /> }.into_any())
            .collect(),
    )
}

/// An event by its name alone.
pub(super) fn event_name(id: &Slug) -> AnyView {
    let here = here();
    match data().find_event(id) {
        Some(event) => {
            view! { <a href=here.href(&Page::Event(event.id.clone()))>{crate::ui::event_name(event)}</a> }
                .into_any()
        }
        None => id.to_string().into_any(),
    }
}

/// Whoever had a part in an event, each as a link.
pub(super) fn participants(participants: &[Participant]) -> Vec<AnyView> {
    participants
        .iter()
        .map(|part| view! { <PartLink part=part.clone() /> }.into_any())
        .collect()
}

/// The own site of a network, an event or an organization, by its address without what all have.
pub(super) fn website(url: Option<&String>) -> Option<AnyView> {
    url.map(|url| {
        let short = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
        let short = short.trim_start_matches("www.").trim_end_matches('/').to_owned();
        view! { <span class="website"><ExternalLink url=url.clone()>{short}</ExternalLink></span> }.into_any()
    })
}

/// Says that parts of the record could not be read, which happens with a dataset newer than the page.
pub(super) fn skipped(count: usize) -> Option<AnyView> {
    (count > 0)
        .then(|| view! { <p class="quiet">{texts().count(Key::PageSkipped, count, &[])}</p> }.into_any())
}

/// The parts that are not empty, with `between` between them.
pub(super) fn joined<'a>(between: &str, parts: impl IntoIterator<Item = &'a str>) -> String {
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(between)
}
