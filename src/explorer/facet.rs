//! One group of filter values with the number of cities that each would leave.

use atlas::order::sort_by_key;
use atlas::search::matched_ranges;
use leptos::prelude::*;

use super::marked::marked;
use crate::i18n::{Key, texts};
use crate::reactive::{Computed, changing, derived, fingerprint, keyed, memo, on};

/// A group with more values than this can be searched and ordered.
const LONG: usize = 12;

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

/// A value as its box shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Value {
    /// A number for all that is shown.
    key: u64,
    value: String,
    word: String,
}

/// The values of a group.
#[derive(Clone, Copy)]
pub(super) struct Group {
    /// Those that leave something and those that are set, by their words.
    pub(super) choices: Computed<Vec<Choice>>,
    /// How many are set.
    pub(super) set_count: Computed<usize>,
}

/// A group that opens to a list of boxes.
#[component]
pub(super) fn Facet(
    /// Its name.
    title: &'static str,
    /// Its values.
    group: Group,
    /// Sets or takes back a value.
    on_choice: Callback<(String, bool)>,
    /// What stands above the boxes.
    #[prop(optional)]
    above: Option<fn() -> AnyView>,
) -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <details
            class="facet"
            on:toggle=on(move |event| {
                let is_open = event_target::<web_sys::Element>(&event).has_attribute("open");
                if open.get_untracked() != is_open {
                    open.set(is_open);
                }
            })
        >
            <summary>
                {title}
                {set_mark(group.set_count)}
            </summary>
            // What is closed counts nothing.
            {changing(move || {
                open.get()
                    .then(|| view! {
                        <fieldset>
                            <legend class="hidden">{title}</legend>
                            {above.map(|above| above())}
                            {choice_list(title, group.choices, on_choice)}
                        </fieldset>
                    })
                    .into_any()
            })}
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

/// The boxes, and for a long list what finds and orders them. A box keeps its focus while the counts change.
fn choice_list(
    title: &'static str,
    choices: Computed<Vec<Choice>>,
    on_choice: Callback<(String, bool)>,
) -> AnyView {
    let t = texts();
    let find = RwSignal::new(String::new());
    let by_count = RwSignal::new(false);
    let values = memo(move || {
        let find = find.get();
        let mut choices = choices.get();
        choices.retain(|choice| find.trim().is_empty() || !matched_ranges(&choice.word, &find).is_empty());
        if by_count.get() {
            sort_by_key(&mut choices, |choice| usize::MAX - choice.count);
        }
        let value = |choice: Choice| Value {
            key: fingerprint(&[choice.value.as_bytes(), find.as_bytes()]),
            value: choice.value,
            word: choice.word,
        };
        choices.into_iter().map(value).collect::<Vec<_>>()
    });
    let list = NodeRef::new();
    let boxes = keyed(
        list,
        move || values.with(|values| values.iter().map(|value| value.key).collect()),
        move |key| {
            let found = |values: &Vec<Value>| values.iter().find(|value| value.key == key).cloned();
            match values.with_untracked(found) {
                Some(value) => checkbox(value, &find.get_untracked(), choices, on_choice),
                None => ().into_any(),
            }
        },
    );
    let is_long = choices.with_untracked(|choices| choices.len() > LONG);
    let tools = is_long.then(|| {
        let label = t.with(Key::FilterFindIn, &[("facet", title)]);
        view! {
            <div class="facet__tools">
                <input
                    class="facet__find"
                    type="text"
                    autocomplete="off"
                    spellcheck="false"
                    aria-label=label
                    placeholder=t.get(Key::FilterFind)
                    on:input=on(move |event| find.set(event_target_value(&event)))
                />
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=derived(move || by_count.get())
                        on:change=on(move |event| by_count.set(event_target_checked(&event)))
                    />
                    <span>{t.get(Key::FilterOrderByCount)}</span>
                </label>
            </div>
        }
    });
    view! {
        {tools}
        <ul class="facet__choices" node_ref=list>
            {boxes}
        </ul>
        {changing(move || {
            let nothing = values.with(Vec::is_empty);
            nothing.then(|| view! { <p class="quiet" role="status">{t.get(Key::FilterFindNothing)}</p> }).into_any()
        })}
    }
    .into_any()
}

fn checkbox(
    Value { value, word, .. }: Value,
    find: &str,
    choices: Computed<Vec<Choice>>,
    on_choice: Callback<(String, bool)>,
) -> AnyView {
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
                    on:change=on(move |event| on_choice.run((value.clone(), event_target_checked(&event))))
                />
                <span class="choice__word">{marked(&word, find)}</span>
                <span class="choice__count">{derived(move || t.number(state.get().0 as f64))}</span>
            </label>
        </li>
    }
    .into_any()
}
