//! The way through the months of the calendar. It stays in the document while the month changes, so that the
//! keyboard stays where it is.

use atlas::dataset::Month;
use atlas::query::EventsQuery;
use leptos::prelude::*;

use super::Asked;
use crate::app::data;
use crate::i18n::{Key, Texts, texts};
use crate::reactive::{Computed, derived, on};

/// One month back and forth, the months of the year with how many events each has, and the years.
pub(super) fn months(asked: Asked, shown: Computed<Month>) -> AnyView {
    let t = texts();
    let counts = crate::reactive::memo(move || counts(asked, shown.get().year()));
    let strip: Vec<AnyView> = (1_u8..)
        .zip(t.month_names())
        .map(|(number, name)| {
            let month = move || Month::new(shown.get().year(), number).unwrap_or_default();
            let count = move || counts.with(|counts| counts.get(usize::from(number)).copied().unwrap_or(0));
            let label = derived(move || t.count(Key::EventsMonth, count(), &[("month", &t.month(month()))]));
            let current = derived(move || (month() == shown.get()).then_some("true"));
            let figure = derived(move || match count() {
                0 => String::new(),
                count => t.number(count as f64),
            });
            view! {
                <li>
                    <a
                        class="months__one"
                        href=derived(move || href(asked, month()))
                        aria-label=label
                        aria-current=current
                        data-noscroll=""
                    >
                        <span>{name}</span>
                        <span class="months__count">{figure}</span>
                    </a>
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <nav class="months" aria-label=t.get(Key::EventsMonths)>
            {step(asked, shown, Key::EventsMonthBefore, "←", Month::before, t)}
            {years(asked, shown, t)}
            {step(asked, shown, Key::EventsMonthAfter, "→", Month::after, t)}
            <ul>{strip}</ul>
        </nav>
    }
    .into_any()
}

fn href(asked: Asked, month: Month) -> String {
    asked.query.with(|query| {
        asked.href(&EventsQuery {
            month: Some(month),
            ..query.clone()
        })
    })
}

/// A link to the month beside the one that is shown.
fn step(
    asked: Asked,
    shown: Computed<Month>,
    key: Key,
    arrow: &'static str,
    way: fn(Month) -> Option<Month>,
    t: Texts,
) -> AnyView {
    let month = move || way(shown.get()).unwrap_or_else(|| shown.get());
    let label = derived(move || t.with(key, &[("month", &t.month(month()))]));
    view! {
        <a class="months__step" href=derived(move || href(asked, month())) aria-label=label data-noscroll="">
            <span class="points" aria-hidden="true">{arrow}</span>
        </a>
    }
    .into_any()
}

/// The years that have events, and the one that is shown.
fn years(asked: Asked, shown: Computed<Month>, t: Texts) -> AnyView {
    let events = data().events();
    let own = shown.get_untracked().year();
    let years = || {
        events
            .iter()
            .flat_map(|event| [event.start.year(), event.end.unwrap_or(event.start).year()])
            .chain([own])
    };
    let (first, last) = (years().min().unwrap_or(own), years().max().unwrap_or(own));
    let options: Vec<AnyView> = (first..=last)
        .rev()
        .map(|year| {
            // Beyond the years that have events the nearest of them stands, so that the field is never at odds.
            let is_shown = move || shown.get().year().clamp(first, last) == year;
            let at_first = own == year;
            view! { <option selected=at_first prop:selected=derived(is_shown)>{year.to_string()}</option> }
                .into_any()
        })
        .collect();
    view! {
        <label class="months__year">
            <span class="hidden">{t.get(Key::EventsYear)}</span>
            <select on:change=on(move |event| {
                let year = event_target_value(&event).parse().ok();
                let month = year.and_then(|year| Month::new(year, shown.get_untracked().month()));
                asked.ask(&asked.query.with_untracked(|query| EventsQuery { month, ..query.clone() }));
            })>{options}</select>
        </label>
    }
    .into_any()
}

/// For each month of a year, from 1, how many of the events that are asked for are known to be in it.
fn counts(asked: Asked, year: u16) -> Vec<usize> {
    let events = asked.events();
    let count = |month: u8| {
        let Some(month) = Month::new(year, month) else {
            return 0;
        };
        let found = month.events(events.iter().copied());
        let on_days = found.days.iter().flatten().filter(|on_day| on_day.begins).count();
        on_days + found.in_month.len()
    };
    (0..=12).map(count).collect()
}
