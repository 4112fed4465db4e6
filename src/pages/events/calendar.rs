//! Events on the days of a month. What is known to a month or a year only stands below the days and on none of
//! them.

use atlas::address::Page;
use atlas::dataset::{Day, Month, MonthEvents, OnDay, weekday};
use atlas::date::{Date, Precision};
use atlas::query::EventsQuery;
use atlas::wire::EventBrief;
use leptos::prelude::*;

use super::months::months;
use super::{Asked, event_row, sometime};
use crate::address::here;
use crate::dom;
use crate::i18n::{Key, Texts, texts};
use crate::reactive::{changing, derived, memo};
use crate::ui::event_name;

/// The calendar: the way through the months, then the one that is asked for.
pub(super) fn calendar(asked: Asked) -> AnyView {
    let t = texts();
    let month = memo(move || {
        asked
            .query
            .with(|query| query.month)
            .unwrap_or_else(|| usual_month(asked))
    });
    view! {
        {months(asked, month)}
        <h2 aria-live="polite">{derived(move || t.month(month.get()))}</h2>
        {changing(move || whole(asked, month.get()))}
    }
    .into_any()
}

/// Where nothing is asked for: this month where it has an event, else that of the next event, else that of the
/// last one.
fn usual_month(asked: Asked) -> Month {
    let today = dom::this_day();
    let months = asked
        .events()
        .into_iter()
        .filter_map(|event| month_of(event.start));
    let (mut next, mut last) = (None, None);
    // A clock always shows a month.
    let this = Month::of(today).unwrap_or_default();
    for month in months {
        if month >= this && next.is_none_or(|next| month < next) {
            next = Some(month);
        }
        if month < this && last.is_none_or(|last| month > last) {
            last = Some(month);
        }
    }
    next.or(last).unwrap_or(this)
}

fn month_of(date: Date) -> Option<Month> {
    Month::new(date.year(), date.month()?)
}

fn whole(asked: Asked, month: Month) -> AnyView {
    let t = texts();
    let events = asked.events();
    // The newest stand first; a month is read from its beginning.
    let found = month.events(events.iter().rev().copied());
    let is_empty = found.in_month.is_empty() && found.days.iter().all(Vec::is_empty);
    let nothing = is_empty.then(|| nothing(asked, month, &events, t));
    let listed = |events: &[&'static EventBrief], date: String| {
        (!events.is_empty()).then(|| {
            let rows: Vec<AnyView> = events.iter().map(|event| event_row(event)).collect();
            view! { <section><h3>{sometime(t, &date)}</h3><ul class="rows">{rows}</ul></section> }.into_any()
        })
    };
    view! {
        {nothing}
        {grid(month, &found, t)}
        {listed(&found.in_month, t.month(month))}
        {listed(&found.in_year, month.year().to_string())}
    }
    .into_any()
}

/// That the month has no event, and the nearest months that have.
fn nothing(asked: Asked, month: Month, events: &[&EventBrief], t: Texts) -> AnyView {
    let months = || events.iter().filter_map(|event| month_of(event.start));
    let before = months().filter(|other| *other < month).max();
    let after = months().filter(|other| *other > month).min();
    let link = |key: Key, to: Option<Month>| {
        to.map(|to| {
            let query = asked.query.with_untracked(|query| EventsQuery {
                month: Some(to),
                ..query.clone()
            });
            let text = t.with(key, &[("month", &t.month(to))]);
            view! { <li><a href=asked.href(&query) data-noscroll="">{text}</a></li> }
        })
    };
    view! {
        <p>{t.with(Key::EventsNoneInMonth, &[("month", &t.month(month))])}</p>
        <ul class="names">
            {link(Key::EventsBeforeThat, before)}
            {link(Key::EventsAfterThat, after)}
        </ul>
    }
    .into_any()
}

/// The days. Roles are written out, as narrow windows lay the table out as a list of the days that have events.
fn grid(month: Month, found: &MonthEvents<'static>, t: Texts) -> AnyView {
    let weekdays = t.weekdays();
    let heads = weekdays
        .iter()
        .map(|(short, long)| {
            view! { <th scope="col" role="columnheader" abbr=long.clone()>{short.clone()}</th> }
        })
        .collect_view();
    let weeks = month
        .weeks()
        .into_iter()
        .map(|week| {
            let days = week
                .into_iter()
                .zip(&weekdays)
                .map(|(day, (_, weekday))| cell(month, day, weekday, found, t))
                .collect_view();
            view! { <tr role="row">{days}</tr> }
        })
        .collect_view();
    let caption = t.with(Key::EventsCalendarCaption, &[("month", &t.month(month))]);
    view! {
        <table class="calendar" role="table">
            <caption class="hidden">{caption}</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{weeks}</tbody>
        </table>
    }
    .into_any()
}

fn cell(month: Month, day: Option<u8>, weekday: &str, found: &MonthEvents<'static>, t: Texts) -> AnyView {
    let Some(day) = day else {
        return view! { <td role="cell" class="calendar__other"></td> }.into_any();
    };
    let events = found
        .days
        .get(usize::from(day - 1))
        .map_or(&[][..], Vec::as_slice);
    let date = Date::new(month.year(), Some(month.month()), Some(day)).ok();
    let is_today = (month.year(), month.month(), day) == dom::this_day();
    let class = if events.is_empty() {
        "calendar__day"
    } else {
        "calendar__day calendar__day--full"
    };
    let list = (!events.is_empty()).then(|| {
        let items: Vec<AnyView> = events
            .iter()
            .map(|on_day| item(*on_day, (month.year(), month.month(), day), t))
            .collect();
        view! { <ul>{items}</ul> }
    });
    view! {
        <td role="cell" class=class aria-current=is_today.then_some("date")>
            <time class="calendar__number" datetime=date.map(|date| date.to_string())>
                <span class="calendar__weekday">{weekday.to_owned()}" "</span>{t.number(f64::from(day))}
            </time>
            {list}
        </td>
    }
    .into_any()
}

/// An event on a day. Its name stands on the first of its days and where a week begins; between them a line goes on.
fn item(on_day: OnDay<'static>, day: Day, t: Texts) -> AnyView {
    let (here, event) = (here(), on_day.event);
    let goes_on = !on_day.begins && weekday(day) != 0;
    let more_days = event
        .end
        .is_some_and(|end| end.precision() == Precision::Day && end.last_day() > day);
    let class = if more_days {
        "calendar__event calendar__event--on"
    } else {
        "calendar__event"
    };
    if goes_on {
        let text = t.with(Key::EventsGoesOn, &[("event", &event.name)]);
        return view! { <li class=class><span class="calendar__line"></span><span class="hidden">{text}</span></li> }
            .into_any();
    }
    view! {
        <li class=class><a href=here.href(&Page::Event(event.id.clone()))>{event_name(event)}</a></li>
    }
    .into_any()
}
