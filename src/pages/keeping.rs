//! What the browser keeps of the site for reading without a connection, and the choice to keep nothing.

use leptos::prelude::*;

use crate::dom;
use crate::explorer::forget_recent;
use crate::i18n::{Key, texts};
use crate::reactive::{derived, effect, on};

/// A button that removes everything that is kept, and then another that allows a copy again.
pub(super) fn keeping() -> AnyView {
    let t = texts();
    // A page that is rendered at build time asks no browser; what the visitor chose before comes from outside.
    let keeps = RwSignal::new(true);
    effect(move || keeps.set(dom::keeps_copy()));
    let choose = move || {
        let wanted = !keeps.get_untracked();
        if !wanted {
            forget_recent();
        }
        dom::keep_copy(wanted);
        // Where the browser remembers nothing, nothing is kept and the choice is not either.
        keeps.set(dom::keeps_copy());
    };
    let told = derived(move || {
        if keeps.get() {
            ""
        } else {
            t.get(Key::AboutOfflineRemoved)
        }
    });
    let named = derived(move || {
        t.get(if keeps.get() {
            Key::AboutOfflineRemove
        } else {
            Key::AboutOfflineAgain
        })
    });
    view! {
        <p role="status">{told}</p>
        <p><button class="button" type="button" on:click=on(move |_| choose())>{named}</button></p>
    }
    .into_any()
}
