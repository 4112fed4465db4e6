//! Events one below the other: what is to come by month, then what was, by year.

use std::cmp::Reverse;

use atlas::dataset::{Month, Standing};
use atlas::query::EventsQuery;
use atlas::wire::EventBrief;
use leptos::prelude::*;

use super::super::sections::contents;
use super::{Asked, event_row, sometime, standing_today};
use crate::dom;
use crate::i18n::{Key, Texts, texts};
use crate::reactive::changing;

/// The list.
pub(super) fn list(asked: Asked) -> AnyView {
    changing(move || whole(asked))
}

fn whole(asked: Asked) -> AnyView {
    let (t, today) = (texts(), dom::today());
    let (upcoming, past): (Vec<&EventBrief>, Vec<&EventBrief>) = asked
        .events()
        .into_iter()
        .partition(|event| !event.is_over(today));
    let coming = if upcoming.is_empty() {
        let is_filtering = asked.query.with(EventsQuery::is_filtering);
        let sentence = if is_filtering {
            Key::EventsNoneOfThese
        } else {
            Key::EventsNoneUpcoming
        };
        view! { <p>{t.get(sentence)}</p> }.into_any()
    } else {
        to_come(upcoming, t)
    };
    let past = (!past.is_empty()).then(|| {
        view! { <section class="section" id="past"><h2>{t.get(Key::EventsPast)}</h2>{by_year(past, t)}</section> }
    });
    view! {
        <section class="section" id="upcoming"><h2>{t.get(Key::EventsUpcoming)}</h2>{coming}</section>
        {past}
    }
    .into_any()
}

/// Where an event to come stands: what is going on, then month by month; within a month what has a day before
/// what has none, and after a year's months what is known by that year alone.
type Place = (bool, u16, u8, bool);

fn place(event: &EventBrief) -> Place {
    let is_now = standing_today(event) == Standing::Now;
    match event.start.month() {
        _ if is_now => (false, 0, 0, false),
        None => (true, event.start.year(), 13, true),
        Some(month) => (true, event.start.year(), month, event.start.day().is_none()),
    }
}

fn to_come(mut events: Vec<&'static EventBrief>, t: Texts) -> AnyView {
    atlas::order::sort_by_key(&mut events, |event| (place(event), event.start));
    events
        .chunk_by(|a, b| place(a) == place(b))
        .filter_map(|group| {
            let title = match place(group.first()?) {
                (false, ..) => t.get(Key::EventNow).to_owned(),
                (_, year, 13.., _) => sometime(t, &year.to_string()),
                (_, year, month, is_inexact) => {
                    let month = Month::new(year, month)
                        .map(|month| t.month(month))
                        .unwrap_or_default();
                    if is_inexact { sometime(t, &month) } else { month }
                }
            };
            Some(view! { <h3>{title}</h3>{rows(group)} }.into_any())
        })
        .collect_view()
        .into_any()
}

/// What was, the newest year first; what is known by its year alone ends the year.
fn by_year(mut events: Vec<&'static EventBrief>, t: Texts) -> AnyView {
    atlas::order::sort_by_key(&mut events, |event| {
        (
            Reverse(event.start.year()),
            event.start.month().is_none(),
            Reverse(event.start),
        )
    });
    let years: Vec<&[&EventBrief]> = events.chunk_by(|a, b| a.start.year() == b.start.year()).collect();
    let entries = years
        .iter()
        .filter_map(|year| year.first())
        .map(|event| (fragment(event), event.start.year().to_string()))
        .collect();
    let sections: Vec<AnyView> = years
        .iter()
        .filter_map(|year| {
            let first = year.first()?;
            let (id, title) = (fragment(first), first.start.year().to_string());
            let count = t.number(year.len() as f64);
            let with_month = year.partition_point(|event| event.start.month().is_some());
            let (dated, undated) = year.split_at(with_month);
            let undated =
                (!undated.is_empty()).then(|| view! { <h4>{sometime(t, &title)}</h4>{rows(undated)} });
            let dated = (!dated.is_empty()).then(|| rows(dated));
            Some(
                view! {
                    <section id=id>
                        <h3>{title}" "<span class="section__count">{count}</span></h3>
                        {dated}
                        {undated}
                    </section>
                }
                .into_any(),
            )
        })
        .collect();
    view! { {contents(entries)}{sections} }.into_any()
}

fn rows(events: &[&'static EventBrief]) -> AnyView {
    let rows: Vec<AnyView> = events.iter().map(|event| event_row(event)).collect();
    view! { <ul class="rows">{rows}</ul> }.into_any()
}

fn fragment(event: &EventBrief) -> String {
    format!("year-{}", event.start.year())
}
