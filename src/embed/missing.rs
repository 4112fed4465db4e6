//! There is no such record or view: a sentence, and the way to the search.

use atlas::address::Page;
use leptos::prelude::*;

use super::foot::foot;
use super::parts::head;
use crate::address::here;
use crate::i18n::{Key, texts};

pub(super) fn missing_embed() -> AnyView {
    let (here, t) = (here(), texts());
    view! {
        {head(String::new(), t.get(Key::EmbedMissingTitle).into_any())}
        <p>{t.get(Key::EmbedMissing)}" "<a href=here.href(&Page::Explorer)>{t.get(Key::EmbedSearch)}</a></p>
        {foot()}
    }
    .into_any()
}
