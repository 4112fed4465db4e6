//! The words for an embed that is in another language than the studio.

use atlas::dataset::Dataset;
use atlas::embed::{Embed, Studio};
use leptos::prelude::*;

use crate::app::data;
use crate::embed::name_of;
use crate::i18n::{OFFERED, Texts, texts};
use crate::library::Library;
use crate::reactive::{Computed, memo, resource};

/// Texts and names in one language.
#[derive(Clone, Copy)]
pub(super) struct Words {
    pub(super) texts: Texts,
    dataset: &'static Dataset,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.texts.lang() == other.texts.lang()
    }
}

impl Words {
    pub(super) fn name_of(self, embed: &Embed) -> String {
        name_of(embed, self.texts, self.dataset)
    }
}

/// The words in the language of the embed; those of the page while they are fetched, where they cannot be had, and
/// where the embed speaks the language of each visitor.
pub(super) fn words(studio: Computed<Studio>) -> Computed<Words> {
    let own = Words {
        texts: texts(),
        dataset: data(),
    };
    let library: Option<Library> = use_context();
    let wanted = memo(move || {
        let lang = studio.with(|studio| studio.embed.options.lang);
        lang.filter(|lang| *lang != own.texts.lang() && OFFERED.contains(lang))
    });
    // What was fetched once lives as long as the page.
    let known: StoredValue<Vec<Words>> = StoredValue::new(Vec::new());
    let fetched = resource(move || {
        let wanted = wanted.get();
        async move {
            let (library, lang) = (library?, wanted?);
            let present =
                known.with_value(|known| known.iter().copied().find(|words| words.texts.lang() == lang));
            if present.is_some() {
                return present;
            }
            let texts = library.texts(lang).await.ok()?;
            let dataset = &library.dataset(lang).await.ok()?.loaded.dataset;
            let words = Words { texts, dataset };
            known.update_value(|known| known.push(words));
            Some(words)
        }
    });
    memo(move || {
        let wanted = wanted.get();
        let fetched = fetched.get().flatten();
        fetched
            .filter(|words| Some(words.texts.lang()) == wanted)
            .unwrap_or(own)
    })
}
