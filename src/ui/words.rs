//! Texts of the dataset in the page's language, and marked where they are in another one.

use atlas::wire::Prose;
use leptos::prelude::*;

use crate::i18n::texts;

/// A text of the dataset in the page's language; where it is not translated the English one, marked as such, so that
/// it is read aloud and broken into lines as English.
#[must_use]
pub fn prose_text(prose: &Prose) -> AnyView {
    let (text, lang) = prose.shown_in(texts().lang());
    in_language(text.to_owned().into_any(), lang)
}

/// Words that are marked with its language where that is not the page's.
#[must_use]
pub fn in_language(words: AnyView, lang: &str) -> AnyView {
    if lang == texts().lang().tag() {
        return words;
    }
    view! { <span lang=lang.to_owned() dir="auto">{words}</span> }.into_any()
}

/// A sentence of the interface with a view in the place of `{name}`.
#[must_use]
pub fn sentence_with(sentence: &str, name: &str, view: AnyView) -> AnyView {
    let place = format!("{{{name}}}");
    match sentence.split_once(&place) {
        Some((before, after)) => {
            let (before, after) = (before.to_owned(), after.to_owned());
            view! { {before}{view}{after} }.into_any()
        }
        None => sentence.to_owned().into_any(),
    }
}

/// Words to show: a text or a view that is in the page's language already or marked, or a text of the dataset.
pub struct Words(AnyView);

impl Words {
    /// As they are shown.
    #[must_use]
    pub fn into_view(self) -> AnyView {
        self.0
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self(text.into_any())
    }
}

impl From<AnyView> for Words {
    fn from(view: AnyView) -> Self {
        Self(view)
    }
}

impl From<&Prose> for Words {
    fn from(prose: &Prose) -> Self {
        Self(prose_text(prose))
    }
}
