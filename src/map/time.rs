//! The years: a slider that shows the members of one of them, and plays through all.

use std::time::Duration;

use atlas::address::Page;
use atlas::dataset::{CityIx, NetworkIx};
use atlas::select::changes_asked;
use leptos::prelude::*;

use super::controls::Icon;
use crate::address::here;
use crate::app::data;
use crate::explorer::explorer;
use crate::i18n::{Key, texts};
use crate::reactive::{changing, derived, effect, memo, on};
use crate::ui::short_name;

/// How long each year stands while they are played.
const STEP: Duration = Duration::from_millis(1100);

/// The strip of years below the map of the explorer; `None` years, no strip.
#[component]
pub(super) fn Time() -> impl IntoView {
    let (here, explorer) = (here(), explorer());
    let opened = RwSignal::new(false);
    // The strip stays while the year changes.
    let is_open = memo(move || opened.get() || explorer.query.with(|query| query.at.is_some()));
    let on_explorer = memo(move || here.page.get() == Some(Page::Explorer));
    let years = data().years();
    changing(move || {
        let strip = years.filter(|_| on_explorer.get()).map(|years| {
            if is_open.get() {
                // The years of an address are shown without any sign of use.
                if opened.get() {
                    explorer.is_used.set(true);
                }
                match explorer.tools() {
                    Some(tools) => (tools.years)(Years { years, opened }),
                    None => (opener(opened), explorer.tools_failure()).into_any(),
                }
            } else {
                opener(opened)
            }
        });
        strip.into_any()
    })
}

fn opener(opened: RwSignal<bool>) -> AnyView {
    view! {
        <button class="time time--closed" type="button" on:click=on(move |_| opened.set(true))>
            <Icon path="M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M10 6v4l3 2" />
            {texts().get(Key::TimeOpen)}
        </button>
    }
    .into_any()
}

/// What the strip works with.
#[derive(Clone, Copy)]
pub struct Years {
    /// The first and the last year that any membership names.
    years: (u16, u16),
    /// Whether the strip is wanted without a year being chosen.
    opened: RwSignal<bool>,
}

/// The slider, the button that plays, and what happened in the year that is shown.
pub fn years(
    Years {
        years: (first, last),
        opened,
    }: Years,
) -> AnyView {
    let (here, t, explorer) = (here(), texts(), explorer());
    let playing = RwSignal::new(false);
    let year = memo(move || explorer.query.with(|query| query.at));
    // Whoever has opened it goes on with it.
    if opened.get_untracked() {
        crate::dom::focus_on(".time__slider".to_owned());
    }
    let shown = move || year.get().unwrap_or(last);
    let go = move |at: Option<u16>| here.change(|query| query.at = at);
    effect(move || {
        if !playing.get() {
            return;
        }
        let handle = set_interval_with_handle(
            move || match year.get_untracked() {
                Some(at) if at < last => go(Some(at + 1)),
                _ => playing.set(false),
            },
            STEP,
        );
        on_cleanup(move || {
            if let Ok(handle) = handle {
                handle.clear();
            }
        });
    });
    let play = move || {
        if playing.get_untracked() {
            playing.set(false);
            return;
        }
        // From the end there is nothing to play but all of it.
        if year.get_untracked().is_none_or(|at| at >= last) {
            go(Some(first));
        }
        playing.set(true);
    };
    let networks = move || explorer.question.with(|query| query.networks.clone());
    let changed = memo(move || (year.get(), networks()));
    let state = move || {
        let count = explorer.selection.with(|selection| selection.cities.len());
        match year.get() {
            Some(at) => t.count(Key::TimeState, count, &[("year", &at.to_string())]),
            None => t.get(Key::TimeAll).to_owned(),
        }
    };
    view! {
        <section class="time" aria-label=t.get(Key::TimeOpen)>
            <button
                class="control"
                type="button"
                aria-label=derived(move || t.get(if playing.get() { Key::TimeStop } else { Key::TimePlay }))
                on:click=on(move |_| play())
            >
                {changing(move || {
                    let path = if playing.get() { "M7 4v12M13 4v12" } else { "M7 4l9 6l-9 6z" };
                    view! { <Icon path /> }.into_any()
                })}
            </button>
            <input
                class="time__slider"
                type="range"
                min=first.to_string()
                max=last.to_string()
                step="1"
                aria-label=t.get(Key::TimeYear)
                prop:value=derived(move || shown().to_string())
                aria-valuetext=derived(state)
                on:input=on(move |event| {
                    playing.set(false);
                    go(event_target_value(&event).parse().ok());
                })
            />
            <span class="time__state" aria-hidden="true">{derived(state)}</span>
            <button class="link" type="button" on:click=on(move |_| {
                playing.set(false);
                opened.set(false);
                go(None);
                crate::dom::focus_on(".time".to_owned());
            })>{t.get(Key::TimeAll)}</button>
            {changing(move || changed.get().0.map(change_list).into_any())}
        </section>
    }
    .into_any()
}

/// Who joined and who left, as text.
fn change_list(year: u16) -> AnyView {
    let (t, dataset, explorer) = (texts(), data(), explorer());
    let changes = explorer
        .question
        .with_untracked(|query| changes_asked(dataset, query, year));
    let rows = |list: &[(NetworkIx, CityIx)]| -> Vec<String> {
        list.iter()
            .map(|&(network, city)| {
                let names = [
                    ("city", dataset.city(city).name),
                    ("network", short_name(dataset.network(network))),
                ];
                t.with(Key::TimeChange, &names)
            })
            .collect()
    };
    let group = |rows: Vec<String>, key: Key| {
        (!rows.is_empty()).then(|| {
            let items: Vec<AnyView> = rows
                .iter()
                .map(|row| view! { <li>{row.clone()}</li> }.into_any())
                .collect();
            view! { <h3>{t.count(key, rows.len(), &[])}</h3><ul>{items}</ul> }
        })
    };
    let (joined, left) = (rows(&changes.joined), rows(&changes.left));
    if joined.is_empty() && left.is_empty() {
        return ().into_any();
    }
    let title = [(&joined, Key::TimeJoined), (&left, Key::TimeLeft)];
    let title: Vec<String> = title
        .into_iter()
        .filter(|(rows, _)| !rows.is_empty())
        .map(|(rows, key)| t.count(key, rows.len(), &[]))
        .collect();
    view! {
        <details class="time__changes">
            <summary>{t.list(&title)}</summary>
            <div>{group(joined, Key::TimeJoined)}{group(left, Key::TimeLeft)}</div>
        </details>
    }
    .into_any()
}
