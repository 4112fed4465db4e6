//! A text to take along: it can be copied by a button, and selected where the browser does not allow that.

use leptos::prelude::*;

use crate::dom;
use crate::i18n::{Key, texts};
use crate::reactive::{derived, on};

/// A text under what it is called; `id` is its own in the page.
pub(crate) fn copyable(id: &'static str, name: &'static str, text: String) -> AnyView {
    let t = texts();
    let said = RwSignal::new("");
    let copy = {
        let text = text.clone();
        move |_: leptos::ev::MouseEvent| {
            // Said anew each time, also where it is the same.
            said.set("");
            dom::copy_text(id, &text, move |done| {
                // The page may be gone by the time the browser answers.
                let _ = said.try_set(t.get(if done { Key::TakeCopied } else { Key::TakeNotCopied }));
            });
        }
    };
    view! {
        <div class="copyable">
            <p class="copyable__head">
                <span id=format!("{id}-name")>{name}</span>
                <button
                    class="link"
                    type="button"
                    aria-label=t.with(Key::TakeCopyWhat, &[("what", name)])
                    on:click=on(copy)
                >
                    {t.get(Key::TakeCopy)}
                </button>
                <span role="status">{derived(move || said.get())}</span>
            </p>
            <pre id=id class="copyable__text" tabindex="0" role="group" aria-labelledby=format!("{id}-name") dir="auto">
                {text}
            </pre>
        </div>
    }
    .into_any()
}
