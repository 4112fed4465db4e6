//! The foot of every page: where the data is from, and where to read more.

use atlas::address::Page;
use leptos::prelude::*;

use crate::address::here;
use crate::i18n::{Key, texts};
use crate::library::Library;
use crate::reactive::derived;
use crate::ui::page_url;

#[component]
pub(super) fn Footer() -> impl IntoView {
    let here = here();
    let t = texts();
    let version = use_context::<Library>().map_or("", Library::version);
    // What is on paper leads back to where it is from.
    let printed = move || {
        let page = here.page.get().unwrap_or(Page::Explorer);
        let asked = match page {
            Page::Explorer => here.query.with(atlas::query::Query::format),
            _ => here.search.get(),
        };
        let mark = if asked.is_empty() { "" } else { "?" };
        let address = format!("{}{mark}{asked}", page_url(here, &page));
        t.with(Key::TakePrinted, &[("address", &address), ("version", version)])
    };
    let studio = move || {
        let search = match here.page.get() {
            Some(Page::Explorer) => here.query.with(atlas::query::Query::format),
            // What the page shows stays what it shows; how, as a list or a calendar, is no choice of an embed.
            Some(Page::Events) => here.search.with(|search| {
                let is_filter = |pair: &&str| {
                    let key = pair.split('=').next();
                    matches!(key, Some("network" | "kind" | "country" | "mode"))
                };
                let filters = search.split('&').filter(is_filter);
                let parts: Vec<&str> = std::iter::once("show=events").chain(filters).collect();
                parts.join("&")
            }),
            Some(page @ (Page::Network(_) | Page::City(_) | Page::Event(_))) => {
                format!("show={}", page.segments())
            }
            _ => String::new(),
        };
        here.href_asking(&Page::Embed, &search)
    };
    view! {
        <footer class="footer">
            <p>
                {t.get(Key::SiteFooterAttribution)}" "
                <a href=format!("{}#data", here.href(&Page::About))>{t.get(Key::SiteFooterLicences)}</a>
                <span class="footer__ways">
                    " · "<a href=here.href(&Page::Data)>{t.get(Key::DataTitle)}</a>
                    " · "<a href=derived(studio)>{t.get(Key::StudioThisView)}</a>
                </span>
            </p>
            <p class="footer__paper">{derived(printed)}</p>
        </footer>
    }
}
