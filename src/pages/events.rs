//! All events: what is to come, then what was, by year.

use atlas::slug::Slug;
use atlas::wire::EventBrief;
use leptos::prelude::*;

use super::parts::{events, record};
use super::sections::contents;
use crate::app::data;
use crate::dom;
use crate::i18n::{Key, texts};

/// The list of the events.
pub(super) fn events_page() -> AnyView {
    let t = texts();
    let today = dom::today();
    let (mut upcoming, mut past): (Vec<&EventBrief>, Vec<&EventBrief>) = data()
        .events()
        .iter()
        .partition(|event| event.end.unwrap_or(event.start).last_day() >= today);
    atlas::order::sort_by_key(&mut upcoming, |event| event.start);
    atlas::order::sort_by_key(&mut past, |event| std::cmp::Reverse(event.start));

    let years: Vec<&[&EventBrief]> = past.chunk_by(|a, b| a.start.year() == b.start.year()).collect();
    let index = years
        .iter()
        .filter_map(|year| year.first())
        .map(|event| (fragment(event), event.start.year().to_string()))
        .collect();
    let coming = if upcoming.is_empty() {
        view! { <p>{t.get(Key::EventsNoneUpcoming)}</p> }.into_any()
    } else {
        events(&ids(&upcoming))
    };
    let past = years
        .into_iter()
        .filter_map(|year| {
            let first = year.first()?;
            let (id, title) = (fragment(first), first.start.year().to_string());
            let count = t.number(year.len() as f64);
            Some(
                view! {
                    <section id=id>
                        <h3>{title}" "<span class="section__count">{count}</span></h3>
                        {events(&ids(year))}
                    </section>
                }
                .into_any(),
            )
        })
        .collect_view();
    let body = view! {
        <p class="lead">{t.count(Key::EventsLead, data().events().len(), &[])}</p>
        <section class="section" id="upcoming"><h2>{t.get(Key::EventsUpcoming)}</h2>{coming}</section>
        <section class="section" id="past"><h2>{t.get(Key::EventsPast)}</h2>{contents(index)}{past}</section>
    }
    .into_any();
    record(String::new(), t.get(Key::EventsTitle).into_any(), body)
}

fn fragment(event: &EventBrief) -> String {
    format!("year-{}", event.start.year())
}

fn ids(events: &[&EventBrief]) -> Vec<Slug> {
    events.iter().map(|event| event.id.clone()).collect()
}
