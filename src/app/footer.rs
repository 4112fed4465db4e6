//! The foot of every page: where the data is from, and where to read more.

use atlas::address::Page;
use leptos::prelude::*;

use crate::address::here;
use crate::i18n::{Key, texts};

#[component]
pub(super) fn Footer() -> impl IntoView {
    let here = here();
    let t = texts();
    view! {
        <footer class="footer">
            <p>
                {t.get(Key::SiteFooterAttribution)}" "
                <a href=format!("{}#data", here.href(&Page::About))>{t.get(Key::SiteFooterLicences)}</a>
            </p>
        </footer>
    }
}
