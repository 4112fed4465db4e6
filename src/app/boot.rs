//! Fetches what every page needs: the manifest, then the texts, then the dataset. Each stage that fails
//! leaves the page as far as it came.

use atlas::lang::Lang;
use leptos::prelude::*;

use super::languages::focus_choice;
use super::place::provide_here;
use super::scroll::Scroll;
use super::shell::Shell;
use super::turns::in_its_own_task;
use crate::dom;
use crate::i18n::Texts;
use crate::library::{DataError, Library};
use crate::reactive::{changing, effect, on, resource};

/// Asks once more for what failed in a part of the page: the nearest one above is meant.
#[derive(Clone, Copy)]
pub struct Retry(RwSignal<u32>);

impl Default for Retry {
    fn default() -> Self {
        Self(RwSignal::new(0))
    }
}

impl Retry {
    /// Asks again.
    pub fn again(self) {
        self.0.update(|attempt| *attempt += 1);
    }

    /// What helps after a failure: to ask again, or to load the page anew where the site has another version by now.
    pub fn after(self, error: DataError) {
        if error.is_missing() {
            dom::reload();
        } else {
            self.again();
        }
    }

    /// Makes what is being computed depend on the retry.
    pub fn track(self) {
        self.0.track();
    }
}

/// The whole app below the router. It begins in a task of its own, as what the router does to make it is long enough for
/// one.
#[component]
pub(super) fn Boot(base: &'static str) -> impl IntoView {
    in_its_own_task(move || begin(base))
}

fn begin(base: &'static str) -> AnyView {
    let here = provide_here(base);
    let retry = Retry::default();
    provide_context(retry);

    let scroll: Scroll = expect_context();
    scroll.follow(here);

    let library = resource(move || {
        retry.track();
        Library::open(base, dom::manifest_path())
    });
    let texts = resource(move || {
        let lang = here.lang.get();
        let library = library.get();
        async move {
            Some(match library? {
                Ok(library) => library.texts(lang).await.map(|texts| (library, texts)),
                Err(error) => Err(error),
            })
        }
    });
    view! {
        {changing(move || match texts.get().flatten() {
            None => view! { <Starting /> }.into_any(),
            Some(Err(error)) => {
                dom::tell_failure(Lang::En, error.sentence_without_texts(), "Try again", move || retry.after(error));
                view! { <NotStarted error retry /> }.into_any()
            }
            Some(Ok((library, texts))) => {
                let site = library.site();
                if !site.accent_light.is_empty() {
                    dom::set_accent(&site.accent_light, &site.accent_dark);
                }
                if scroll.before_page_in(texts.lang()) {
                    focus_choice();
                }
                provide_context::<Texts>(texts);
                view! { <Shell library /> }.into_any()
            }
        })}
    }
    .into_any()
}

/// An old tab asks for files that the site has in another version by now: the page is loaded anew, once, and then has
/// the site's own. Where that does not help either, the sentence stays.
pub fn reload_where_missing(error: DataError) {
    effect(move || {
        if error.is_missing() {
            dom::reload_once();
        }
    });
}

/// Stands where the page will be. It says nothing until a slow network gives it time to be read.
#[component]
fn Starting() -> impl IntoView {
    view! { <main class="starting" aria-busy="true"><p class="starting__mark" lang="en">"Cityweave"</p></main> }
}

/// There are no texts: the sentence is English and says what to do.
#[component]
fn NotStarted(error: DataError, retry: Retry) -> impl IntoView {
    reload_where_missing(error);
    view! {
        <main class="starting" lang="en" dir="ltr">
            <h1 tabindex="-1">"Cityweave"</h1>
            <p role="alert">{error.sentence_without_texts()}</p>
            <button class="button" on:click=on(move |_| retry.after(error))>"Try again"</button>
        </main>
    }
}
