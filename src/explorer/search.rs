//! The search field. What is typed is the query's text at once; below the field stand the best matches of all
//! kinds.
//!
//! It is a combobox of the form in which the field keeps a role of its own (WAI-ARIA 1.1, "combobox"): the group
//! is the combobox that tells whether the suggestions are open, and the field within is still a search field.

mod popup;
mod recent;

use atlas::address::Page;
use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::prelude::*;

use self::popup::{LIST, Suggestions, closed, option_id};
pub use self::popup::{SearchPopup, search_popup};
pub use self::recent::{forget_recent, remember_opened};
use super::{Hit, explorer};
use crate::address::{Move, here};
use crate::app::data;
use crate::dom;
use crate::i18n::{Key, texts};
use crate::reactive::{changing, derived, on};
use crate::ui::Failure;

/// The field with its suggestions. `found` is shown in their place while they are closed.
#[component]
pub(super) fn SearchBox(
    /// Tells the page around whether suggestions stand there.
    suggesting: RwSignal<bool>,
) -> impl IntoView {
    let (here, t, dataset, explorer) = (here(), texts(), data(), explorer());
    let suggestions = Suggestions::new();
    let typed = RwSignal::new(String::new());
    // The address has the text without white space at its ends; the field keeps what is being typed.
    let shown = move || {
        let (typed, asked) = (typed.get(), explorer.query.with(|query| query.text.clone()));
        if typed.trim() == asked { typed } else { asked }
    };
    let show = move |wanted: bool| {
        suggestions.want(wanted);
        if suggesting
            .try_get_untracked()
            .is_some_and(|before| before != wanted)
        {
            suggesting.set(wanted);
        }
    };
    let ask = move |text: String| {
        typed.set(text.clone());
        show(true);
        here.change(|query| query.text = text.trim().to_owned());
    };
    let open = Callback::new(move |page: Page| {
        // What is opened was found by it.
        if let Some(finding) = explorer.finding_now() {
            (finding.remember_opened)(&page);
        }
        show(false);
        here.go.run((here.href(&page), Move::Push));
    });
    let on_key = move |event: &KeyboardEvent| {
        let is_open = suggestions.hits.with_untracked(|hits| !hits.is_empty());
        match event.key().as_str() {
            // Keys that choose a letter of a script that is being composed are not for the list.
            _ if event.is_composing() => {}
            "ArrowDown" | "ArrowUp" => {
                event.prevent_default();
                if is_open {
                    suggestions.step(event.key() == "ArrowDown");
                } else {
                    show(true);
                }
            }
            "Enter" => {
                let page_of = |hit: Hit| (explorer.finding_now()?.page_of)(hit, dataset, t);
                let chosen = suggestions.chosen().and_then(page_of);
                match chosen {
                    Some(page) => open.run(page),
                    None => show(false),
                }
            }
            "Escape" if is_open => {
                // The field itself would be emptied.
                event.prevent_default();
                show(false);
            }
            "Escape" if !explorer.text.with_untracked(String::is_empty) => {
                event.prevent_default();
                ask(String::new());
            }
            _ => {}
        }
    };
    view! {
        <form
            class="search"
            role="search"
            on:submit=on(move |event: SubmitEvent| event.prevent_default())
            on:focusout=on(move |event| {
                // What is pressed on must not move before it is released.
                if dom::leaves(&event) && !dom::is_pressing() {
                    show(false);
                }
            })
        >
            <label class="search__label" for="search">{t.get(Key::SearchLabel)}</label>
            <div
                class="search__combobox"
                role="combobox"
                aria-label=t.get(Key::SearchCombobox)
                aria-haspopup="listbox"
                aria-owns=LIST
                aria-controls=LIST
                aria-expanded=derived(move || suggestions.is_open().to_string())
            >
                <input
                    class="search__field"
                    id="search"
                    type="search"
                    name="q"
                    autocomplete="off"
                    spellcheck="false"
                    enterkeyhint="search"
                    maxlength="120"
                    placeholder=t.get(Key::SearchPlaceholder)
                    aria-autocomplete="list"
                    aria-controls=LIST
                    aria-activedescendant=derived(move || {
                        suggestions.active.get().map(option_id).unwrap_or_default()
                    })
                    prop:value=derived(shown)
                    on:focus=on(move |_| {
                        explorer.wants_aliases.set(true);
                        explorer.is_used.set(true);
                        if explorer.text.with_untracked(String::is_empty) && suggestions.recent.is_on() {
                            show(true);
                        }
                    })
                    on:input=on(move |event| ask(event_target_value(&event)))
                    on:keydown=on(move |event| on_key(&event))
                />
            </div>
            {changing(move || match explorer.finding() {
                Some(finding) => (finding.popup)(SearchPopup { suggestions, open }),
                None => closed(),
            })}
        </form>
        {changing(move || explorer.failure())}
        {changing(move || explorer.aliases_failure.get().map(|error| view! { <Failure error /> }).into_any())}
    }
}
