//! One group of filter values with the number of cities that each would leave.

use leptos::prelude::*;

use crate::i18n::{Key, texts};
use crate::reactive::{Computed, changing, derived, memo};

/// A filter value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// Its id in the query.
    pub(super) value: String,
    /// Its word.
    pub(super) word: String,
    /// How many cities it would leave.
    pub(super) count: usize,
    /// Whether it is set.
    pub(super) set: bool,
}

/// A group that opens to a list of boxes. A box keeps its focus while the counts change.
#[component]
pub(super) fn Facet(
    /// Its name.
    title: &'static str,
    /// The values that leave something, and those that are set.
    choices: Computed<Vec<Choice>>,
    /// Sets or takes back a value.
    on_choice: Callback<(String, bool)>,
    /// What stands above the boxes.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let set_count = memo(move || choices.with(|choices| choices.iter().filter(|choice| choice.set).count()));
    let values = memo(move || {
        choices.with(|choices| {
            choices
                .iter()
                .map(|choice| (choice.value.clone(), choice.word.clone()))
                .collect::<Vec<_>>()
        })
    });
    view! {
        <details class="facet">
            <summary>
                {title}
                {set_mark(set_count)}
            </summary>
            <fieldset>
                <legend class="hidden">{title}</legend>
                {children.map(|children| children())}
                <ul class="facet__choices">
                    <For
                        each=move || values.get()
                        key=|(value, _)| value.clone()
                        children=move |(value, word)| view! { <Checkbox value word choices on_choice /> }
                    />
                </ul>
            </fieldset>
        </details>
    }
}

/// How many values of a group are set, where any is.
pub(super) fn set_mark(set_count: Computed<usize>) -> AnyView {
    let t = texts();
    changing(move || {
        let count = set_count.get();
        let mark = (count > 0).then(|| {
            view! {
                <span class="facet__set" aria-hidden="true">{t.number(count as f64)}</span>
                <span class="hidden">{t.count(Key::FilterSet, count, &[])}</span>
            }
        });
        mark.into_any()
    })
}

#[component]
fn Checkbox(
    value: String,
    word: String,
    choices: Computed<Vec<Choice>>,
    on_choice: Callback<(String, bool)>,
) -> impl IntoView {
    let t = texts();
    let state = {
        let value = value.clone();
        memo(move || {
            choices.with(|choices| {
                let choice = choices.iter().find(|choice| choice.value == value);
                choice.map_or((0, false), |choice| (choice.count, choice.set))
            })
        })
    };
    view! {
        <li>
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=derived(move || state.get().1)
                    on:change=move |event| on_choice.run((value.clone(), event_target_checked(&event)))
                />
                <span class="choice__word">{word}</span>
                <span class="choice__count">{derived(move || t.number(state.get().0 as f64))}</span>
            </label>
        </li>
    }
}
