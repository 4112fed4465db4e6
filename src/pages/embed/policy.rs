//! What the security policy of a page must allow, and whether a pasted one does.

use atlas::embed::{Needs, Verdict, check_policy, escape, frame_policy, script_policy};
use leptos::ev::Event;
use leptos::prelude::*;

use super::code::code;
use super::field::tick;
use crate::address::here;
use crate::dom;
use crate::i18n::{Key, texts};
use crate::reactive::{changing, memo, on};

pub(super) fn policies() -> AnyView {
    let (here, t) = (here(), texts());
    let site = dom::site_address(here.base);
    let line = |policy: Option<String>| {
        let policy = policy.unwrap_or_default();
        memo(move || policy.clone())
    };
    let (pasted, script) = (RwSignal::new(String::new()), RwSignal::new(false));
    let (frame, both) = (line(frame_policy(&site)), line(script_policy(&site)));
    let script_address = format!("{site}embed.js");
    let verdict = changing(move || {
        let text = pasted.get();
        if text.trim().is_empty() {
            return ().into_any();
        }
        match check_policy(&text, &site, Needs { script: script.get() }) {
            Verdict::Allows => t.get(Key::StudioPolicyAllows).into_any(),
            Verdict::OnlyReports => t.get(Key::StudioPolicyReports).into_any(),
            Verdict::NoPolicy | Verdict::NoSite => t.get(Key::StudioPolicyNone).into_any(),
            Verdict::AsksForNonce => nonce(&script_address),
            Verdict::Blocks {
                mends,
                asks_for_nonce,
            } => {
                let mends = codes(mends);
                let nonce = asks_for_nonce.then(|| nonce(&script_address));
                view! { {t.get(Key::StudioPolicyBlocks)}{mends}{nonce} }.into_any()
            }
        }
    });
    view! {
        <section class="section" id="policy" aria-labelledby="policy-title">
            <h2 id="policy-title">{t.get(Key::StudioPolicy)}</h2>
            {code("code-policy", t.get(Key::StudioPolicyFrame), "", frame)}
            {code("code-policy-script", t.get(Key::StudioPolicyScript), "", both)}
            <h3>{t.get(Key::StudioPolicyCheck)}</h3>
            <label class="code__label" for="pasted-policy">{t.get(Key::StudioPolicyLabel)}</label>
            <textarea
                class="code__text"
                id="pasted-policy"
                rows="4"
                maxlength="20000"
                dir="ltr"
                spellcheck="false"
                autocomplete="off"
                on:input=on(move |event: Event| pasted.set(event_target_value(&event)))
            ></textarea>
            {tick(t.get(Key::StudioPolicyScriptToo), memo(move || script.get()), move |on| script.set(on))}
            <div class="studio__verdict" role="status">{verdict}</div>
        </section>
    }
    .into_any()
}

fn codes(codes: Vec<String>) -> AnyView {
    let codes = codes
        .into_iter()
        .map(|code| view! { <li><code dir="ltr">{code}</code></li> })
        .collect_view();
    view! { <ul class="studio__mends">{codes}</ul> }.into_any()
}

/// Where hosts are not trusted: what the script of the element must have.
fn nonce(address: &str) -> AnyView {
    let tag = format!(
        "<script type=\"module\" nonce=\"…\" src=\"{}\"></script>",
        escape(address)
    );
    view! { <p>{texts().get(Key::StudioPolicyNonce)}</p>{codes(vec![tag])} }.into_any()
}
