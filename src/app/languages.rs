//! The choice of language: the same page, with all that is asked of it, in every language that has texts.

use atlas::lang::Lang;
use leptos::prelude::*;

use super::scroll::Scroll;
use crate::address::here;
use crate::dom;
use crate::i18n::{Key, OFFERED, texts};
use crate::reactive::{derived, on};

/// The button of the header that opens the list where there is room for one.
const BUTTON: &str = ".header__language";

/// The button that opens the menu, in which the list stands on a phone.
const MENU: &str = ".header__menu";

/// Leaves the focus at the choice, whose link has gone with the page in the language before.
pub(super) fn focus_choice() {
    // Only one of them is shown, and what is not shown takes no focus.
    dom::focus_if_shown(BUTTON);
    dom::focus_if_shown(MENU);
}

/// The button with the list behind it, for the header.
#[component]
pub(super) fn LanguageMenu() -> impl IntoView {
    let t = texts();
    let name = t.lang().own_name();
    view! {
        <button
            class="header__language"
            type="button"
            popovertarget="languages"
            aria-label=format!("{}: {name}", t.get(Key::SiteLanguage))
        >
            <Globe />
            {name}
        </button>
        <nav class="languages" id="languages" popover="auto" aria-label=t.get(Key::SiteLanguage)>
            <LanguageList />
        </nav>
    }
}

/// A link for each language, named as its speakers name it.
#[component]
pub(super) fn LanguageList() -> impl IntoView {
    let here = here();
    let scroll: Scroll = expect_context();
    let link = |&lang: &Lang| {
        let current = (lang == texts().lang()).then_some("true");
        view! {
            <li>
                <a
                    href=derived(move || here.href_in(lang))
                    lang=lang.tag()
                    hreflang=lang.tag()
                    dir=lang.dir()
                    aria-current=current
                    // The page stays where it is.
                    data-noscroll=""
                    on:click=on(move |event: leptos::ev::MouseEvent| {
                        scroll.leave_for(lang);
                        dom::keep_fragment(&event);
                    })
                >
                    {lang.own_name()}
                </a>
            </li>
        }
        .into_any()
    };
    let links = OFFERED.iter().map(link).collect_view();
    view! { <ul>{links}</ul> }
}

#[component]
fn Globe() -> impl IntoView {
    // The one dynamic attribute keeps the framework from wrapping static SVG into a group of its own.
    let path = "M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16M2 10h16M10 2c5 5 5 11 0 16c-5-5-5-11 0-16";
    view! {
        <svg class="header__globe" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d=path fill="none" stroke="currentColor" stroke-width="1.25" />
        </svg>
    }
}
