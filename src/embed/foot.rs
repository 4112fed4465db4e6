//! The foot of an embed: whose work it is, the way to the whole page, and to the sources.

use atlas::address::{Address, Page};
use leptos::prelude::*;

use super::frame::opened;
use crate::address::here;
use crate::i18n::{Key, texts};

/// The mark with the way out.
pub(super) fn foot() -> AnyView {
    let (here, t) = (here(), texts());
    let lang = here.lang.get_untracked();
    let whole = |path: String| format!("{}{}", here.base, path.trim_start_matches('/'));
    let embed = opened();
    let page = embed.as_ref().map_or_else(
        || here.href(&Page::Explorer),
        |embed| whole(embed.page_path(lang)),
    );
    let sources = match embed.map(|embed| embed.view.page()).filter(Page::is_record) {
        Some(page) => format!("{}#sources-title", whole(Address { lang, page }.path())),
        None => here.href(&Page::Sources),
    };
    // The one dynamic attribute keeps the framework from wrapping static SVG into a group of its own.
    let path = "M5 15 L10 5 L15 15 M5 15 L15 15";
    view! {
        <footer class="embed__foot">
            <a class="embed__mark" href=page>
                <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
                    <path d=path fill="none" stroke="currentColor" stroke-width="1.5" />
                    {[(5, 15), (10, 5), (15, 15)]
                        .map(|(x, y)| view! { <circle cx=x cy=y r="2.5" fill="currentColor" /> })
                        .collect_view()}
                </svg>
                <span>{t.get(Key::EmbedFull)}</span>
            </a>
            <a href=sources>{t.get(Key::SiteSources)}</a>
            <span class="hidden">{t.get(Key::EmbedOpens)}</span>
        </footer>
    }
    .into_any()
}
