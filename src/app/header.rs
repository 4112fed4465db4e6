//! The header: the mark and the way to every part of the atlas.

use atlas::address::Page;
use leptos::prelude::*;

use super::languages::{LanguageList, LanguageMenu};
use super::turns::in_turn;
use crate::address::here;
use crate::dom;
use crate::i18n::{Key, texts};
use crate::reactive::{derived, on};

#[component]
pub(super) fn Header() -> impl IntoView {
    let here = here();
    let t = texts();
    view! {
        <header class="header">
            <a class="header__mark" href=here.href(&Page::Explorer)>
                <Mark />
                <span lang="en">"Cityweave"</span>
            </a>
            <button class="header__menu" type="button" popovertarget="menu">{t.get(Key::SiteMenu)}</button>
            <nav
                class="header__nav"
                id="menu"
                popover="auto"
                aria-label=t.get(Key::SiteMainNavigation)
                on:click=on(move |_| dom::close_popover("menu"))
            >
                <ul>
                    <NavLink page=Page::Explorer text=t.get(Key::NavExplorer) />
                    <NavLink page=Page::Networks text=t.get(Key::NavNetworks) />
                    <NavLink page=Page::Cities text=t.get(Key::NavCities) />
                    <NavLink page=Page::Events text=t.get(Key::NavEvents) />
                    <NavLink page=Page::Awards text=t.get(Key::NavAwards) />
                    <NavLink page=Page::Sources text=t.get(Key::NavSources) />
                    <NavLink page=Page::About text=t.get(Key::NavAbout) />
                </ul>
                <section class="header__languages" aria-label=t.get(Key::SiteLanguage)>
                    {in_turn(|| view! { <LanguageList /> }.into_any())}
                </section>
            </nav>
            {in_turn(|| view! { <LanguageMenu /> }.into_any())}
        </header>
    }
}

#[component]
fn NavLink(page: Page, text: &'static str) -> impl IntoView {
    let here = here();
    let current = {
        let page = page.clone();
        derived(move || here.page.get().and_then(|open| nearness(&page, &open)))
    };
    view! {
        <li>
            <a href=move || here.href(&page) aria-current=current>{text}</a>
        </li>
    }
}

/// `page` for the page itself, `true` for a record of the section that the link leads to.
fn nearness(link: &Page, open: &Page) -> Option<&'static str> {
    let in_section = matches!(
        (link, open),
        (Page::Networks, Page::Network(_))
            | (Page::Cities, Page::City(_))
            | (Page::Events, Page::Event(_))
            | (Page::Awards, Page::Award(_))
    );
    match (link == open, in_section) {
        (true, _) => Some("page"),
        (_, true) => Some("true"),
        _ => None,
    }
}

/// Three cities, woven: the same mark as the icon of the site.
#[component]
fn Mark() -> impl IntoView {
    // The one dynamic attribute keeps the framework from wrapping static SVG into a group of its own.
    let path = "M5 15 L10 5 L15 15 M5 15 L15 15";
    view! {
        <svg class="header__icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d=path fill="none" stroke="currentColor" stroke-width="1.5" />
            {[(5, 15), (10, 5), (15, 15)]
                .map(|(x, y)| view! { <circle cx=x cy=y r="2.5" fill="currentColor" /> })
                .collect_view()}
        </svg>
    }
}
