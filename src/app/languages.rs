//! The choice of language: the same page, with all that is asked of it, in every language that has texts.

use atlas::lang::Lang;
use leptos::prelude::*;

use crate::address::here;
use crate::dom;
use crate::i18n::{Key, OFFERED, texts};
use crate::reactive::{derived, effect, on};

/// The button of the header that opens the list where there is room for one.
const BUTTON: &str = ".header__language";

/// The button that opens the menu, in which the list stands on a phone.
const MENU: &str = ".header__menu";

/// Where the page was scrolled to when another language was chosen. The page is made anew in that language, and goes
/// back there once it is as long again.
#[derive(Clone, Copy, Default)]
pub(super) struct Kept {
    language: StoredValue<Option<Lang>>,
    /// Where the link to a language was followed: the router goes to the fragment before the new page is made.
    left_px: StoredValue<Option<(Lang, f64)>>,
    scrolled_px: StoredValue<Option<f64>>,
}

impl Kept {
    /// Takes note of the place where the link to `lang` is followed.
    fn leave_for(self, lang: Lang) {
        self.left_px.set_value(Some((lang, dom::scrolled())));
    }

    /// Takes note of the place before the page is made anew in `lang`, and leaves the focus at the choice, whose
    /// link goes with the old page.
    pub(super) fn before_page_in(self, lang: Lang) {
        let before = self.language.get_value();
        self.language.set_value(Some(lang));
        if before.is_some_and(|before| before != lang) {
            let left = self.left_px.get_value().filter(|(of, _)| *of == lang);
            let y_px = left.map_or_else(dom::scrolled, |(_, y_px)| y_px);
            self.left_px.set_value(None);
            self.scrolled_px.set_value(Some(y_px));
            // Only one of them is shown, and what is not shown takes no focus.
            dom::focus_if_shown(BUTTON);
            dom::focus_if_shown(MENU);
        }
    }

    /// Whether the page is about to go back to the place.
    pub(super) fn returns(self) -> bool {
        self.scrolled_px.with_value(Option::is_some)
    }

    /// Goes back to the place once `is_whole` says that the page is there.
    pub(super) fn return_when(self, is_whole: impl Fn() -> bool + 'static) {
        effect(move || {
            if is_whole()
                && let Some(y_px) = self.scrolled_px.get_value()
            {
                self.scrolled_px.set_value(None);
                // Rows that are in the window only come to be in the frame after.
                dom::in_next_frame(move || dom::scroll_to(y_px));
            }
        });
    }
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
    let kept: Kept = expect_context();
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
                        kept.leave_for(lang);
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
