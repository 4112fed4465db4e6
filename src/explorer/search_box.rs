//! The search field. What is typed is the query's text at once.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::explorer;
use crate::address::here;
use crate::i18n::{Key, texts};
use crate::reactive::{changing, derived};
use crate::ui::Failure;

#[component]
pub(super) fn SearchBox() -> impl IntoView {
    let (here, t, explorer) = (here(), texts(), explorer());
    let typed = RwSignal::new(String::new());
    // The address has the text without white space at its ends; the field keeps what is being typed.
    let shown = move || {
        let (typed, asked) = (typed.get(), explorer.query.with(|query| query.text.clone()));
        if typed.trim() == asked { typed } else { asked }
    };
    let ask = move |text: String| {
        typed.set(text.clone());
        here.change(|query| query.text = text.trim().to_owned());
    };
    view! {
        <form class="search" role="search" on:submit=move |event: SubmitEvent| event.prevent_default()>
            <label class="search__label" for="search">{t.get(Key::SearchLabel)}</label>
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
                prop:value=derived(shown)
                on:focus=move |_| explorer.wants_aliases.set(true)
                on:input=move |event| ask(event_target_value(&event))
            />
        </form>
        {changing(move || explorer.aliases_failure.get().map(|error| view! { <Failure error /> }).into_any())}
    }
}
