//! The code of an embed in every form, to be copied.

use atlas::embed::Snippet;
use leptos::prelude::*;

use super::{Desk, with_snippet};
use crate::dom;
use crate::i18n::{Key, texts};
use crate::reactive::{Computed, changing, derived, memo, on};

/// All forms, and where each goes.
pub(super) fn codes(desk: Desk) -> AnyView {
    let (t, base) = (texts(), desk.here.base);
    let written = move |write: fn(Snippet<'_>) -> String| {
        memo(move || {
            let words = desk.words.get();
            desk.studio
                .with(|studio| with_snippet(studio, base, words, t.lang(), write))
        })
    };
    let element = written(|snippet| snippet.element());
    let iframe = written(|snippet| snippet.iframe());
    let address = written(|snippet| snippet.page_address());
    let steps = [
        (Key::StudioWordpressTitle, Key::StudioWordpress),
        (Key::StudioDrupalTitle, Key::StudioDrupal),
        (Key::StudioTypo3Title, Key::StudioTypo3),
    ]
    .map(|(title, text)| view! { <div><dt>{t.get(title)}</dt><dd>{t.get(text)}</dd></div> })
    .collect_view();
    let site = dom::site_address(base);
    let privacy = t.with(Key::StudioPrivacyText, &[("site", &site)]);
    view! {
        <section class="section" id="code" aria-labelledby="code-title">
            <h2 id="code-title">{t.get(Key::StudioCode)}</h2>
            {code("code-element", t.get(Key::StudioElement), t.get(Key::StudioElementHint), element)}
            {code("code-iframe", t.get(Key::StudioIframe), t.get(Key::StudioIframeHint), iframe)}
            {code("code-address", t.get(Key::StudioAddress), "", address)}
            <dl class="studio__steps">{steps}</dl>
        </section>
        <section class="section" id="privacy" aria-labelledby="privacy-title">
            <h2 id="privacy-title">{t.get(Key::StudioPrivacy)}</h2>
            {code("code-privacy", t.get(Key::StudioPrivacy), "", memo(move || privacy.clone()))}
        </section>
    }
    .into_any()
}

/// A text that is there to be copied, with the button that does it.
pub(super) fn code(
    id: &'static str,
    title: &'static str,
    hint: &'static str,
    text: Computed<String>,
) -> AnyView {
    let t = texts();
    let copied = RwSignal::new(None::<bool>);
    let copy = move || {
        dom::copy_text(id, &text.get_untracked(), move |done| {
            // The page may be gone by the time the browser answers.
            let _ = copied.try_set(Some(done));
        });
    };
    let said = move || match copied.get() {
        None => "",
        Some(true) => t.get(Key::StudioCopied),
        Some(false) => t.get(Key::StudioCopyRefused),
    };
    let hint = (!hint.is_empty()).then(|| view! { <p class="quiet">{hint}</p> });
    view! {
        <div class="code">
            <label class="code__label" for=id>{title}</label>
            {hint}
            <textarea
                class="code__text"
                id=id
                readonly
                rows="4"
                dir="ltr"
                spellcheck="false"
                prop:value=derived(move || text.get())
            ></textarea>
            <p class="code__foot">
                <button class="button" type="button" on:click=on(move |_| copy())>
                    {t.get(Key::StudioCopy)}<span class="hidden">{format!(": {title}")}</span>
                </button>
                " "<span role="status">{changing(move || said().into_any())}</span>
            </p>
        </div>
    }
    .into_any()
}
