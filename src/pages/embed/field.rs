//! The fields of the studio. Each shows what the address says and changes nothing by itself.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::reactive::{Computed, derived, on};

/// One of several, as radio buttons; `options` are values with their words.
pub(super) fn radios(
    group: &'static str,
    legend: &'static str,
    options: Vec<(&'static str, &'static str)>,
    chosen: Computed<&'static str>,
    choose: impl Fn(&str) + Copy + 'static,
) -> AnyView {
    let buttons = options
        .into_iter()
        .map(|(value, words)| {
            view! {
                <label class="field__option">
                    <input
                        type="radio"
                        name=group
                        value=value
                        prop:checked=derived(move || chosen.get() == value)
                        on:change=on(move |_: Event| choose(value))
                    />
                    {words}
                </label>
            }
        })
        .collect_view();
    view! { <fieldset class="field"><legend>{legend}</legend>{buttons}</fieldset> }.into_any()
}

/// One of many.
pub(super) fn select(
    label: &'static str,
    options: Vec<(String, String)>,
    chosen: Computed<String>,
    choose: impl Fn(&str) + 'static,
) -> AnyView {
    let options = options
        .into_iter()
        .map(|(value, words)| {
            let own = value.clone();
            view! { <option value=value prop:selected=derived(move || chosen.with(|chosen| *chosen == own))>{words}</option> }
        })
        .collect_view();
    view! {
        <label class="field">
            <span>{label}</span>
            <select class="field__input" on:change=on(move |event: Event| choose(&event_target_value(&event)))>{options}</select>
        </label>
    }
    .into_any()
}

/// Yes or no.
pub(super) fn tick(label: &'static str, holds: Computed<bool>, set: impl Fn(bool) + 'static) -> AnyView {
    view! {
        <label class="field__option">
            <input
                type="checkbox"
                prop:checked=derived(move || holds.get())
                on:change=on(move |event: Event| set(event_target_checked(&event)))
            />
            {label}
        </label>
    }
    .into_any()
}

/// A line of text, taken over once it is complete.
pub(super) fn line(
    label: &'static str,
    is_number: bool,
    value: Computed<String>,
    set: impl Fn(String) + 'static,
) -> AnyView {
    view! {
        <label class="field">
            <span>{label}</span>
            <input
                class="field__input"
                type="text"
                inputmode=if is_number { "numeric" } else { "text" }
                maxlength="120"
                autocomplete="off"
                prop:value=derived(move || value.get())
                on:change=on(move |event: Event| set(event_target_value(&event)))
            />
        </label>
    }
    .into_any()
}
