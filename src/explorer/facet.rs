//! One group of filter values with the number of cities that each would leave.

use leptos::prelude::*;

use crate::i18n::texts;

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
    choices: Memo<Vec<Choice>>,
    /// Sets or takes back a value.
    on_choice: Callback<(String, bool)>,
    /// What stands above the boxes.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let t = texts();
    let set_count = Memo::new(move |_| choices.with(|choices| choices.iter().filter(|choice| choice.set).count()));
    let values = Memo::new(move |_| {
        choices.with(|choices| choices.iter().map(|choice| (choice.value.clone(), choice.word.clone())).collect::<Vec<_>>())
    });
    view! {
        <details class="facet">
            <summary>
                {title}
                {move || (set_count.get() > 0).then(|| view! {
                    <span class="facet__set">{t.number(set_count.get() as f64)}</span>
                })}
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

#[component]
fn Checkbox(
    value: String,
    word: String,
    choices: Memo<Vec<Choice>>,
    on_choice: Callback<(String, bool)>,
) -> impl IntoView {
    let t = texts();
    let state = {
        let value = value.clone();
        Memo::new(move |_| {
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
                    prop:checked=move || state.get().1
                    on:change=move |event| on_choice.run((value.clone(), event_target_checked(&event)))
                />
                <span class="choice__word">{word}</span>
                <span class="choice__count">{move || t.number(state.get().0 as f64)}</span>
            </label>
        </li>
    }
}
