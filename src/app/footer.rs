//! The foot of every page: where the data is from, and where to read more.

use atlas::address::Page;
use leptos::prelude::*;

use crate::address::here;
use crate::i18n::{Key, texts};
use crate::reactive::derived;

#[component]
pub(super) fn Footer() -> impl IntoView {
    let here = here();
    let t = texts();
    let studio = move || {
        let search = match here.page.get() {
            Some(Page::Explorer) => here.query.with(atlas::query::Query::format),
            Some(page @ (Page::Network(_) | Page::City(_) | Page::Event(_) | Page::Events)) => {
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
                " · "<a href=derived(studio)>{t.get(Key::StudioThisView)}</a>
            </p>
        </footer>
    }
}
