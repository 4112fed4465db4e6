//! The stages of an award round, wherever it is shown.

use atlas::address::Page;
use atlas::slug::Slug;
use atlas::wire::{AwardDetail, Stage};
use leptos::prelude::*;

use super::parts::{columns, event_name, joined, note, skipped};
use crate::address::here;
use crate::i18n::{Key, Texts, texts};
use crate::ui::{Cites, Place, prose_text, sentence_with};

/// What a round is called: its programme and its year.
pub(super) fn round_name(t: Texts, programme: &str, year: u16) -> String {
    t.with(
        Key::AwardName,
        &[("programme", programme), ("year", &year.to_string())],
    )
}

/// A link to a round, under the given words.
pub(super) fn round_link(id: &Slug, words: String) -> AnyView {
    let (here, page) = (here(), Page::Award(id.clone()));
    view! { <a href=here.href(&page)>{words}</a> }.into_any()
}

/// The stages of a round from the widest to the narrowest, with what to know of the round.
pub(super) fn round_view(round: &AwardDetail) -> AnyView {
    let t = texts();
    let theme = round.theme.as_ref().map(|theme| {
        view! { <p>{sentence_with(t.get(Key::AwardTheme), "theme", prose_text(theme))}</p> }
    });
    let stages = round
        .stages
        .iter()
        .map(|stage| view! { <li class="stage">{stage_view(stage, t)}</li> })
        .collect_view();
    let note = round.note.as_ref().map(|note| {
        view! { <p class="quiet">{prose_text(note)}<Cites cites=round.cites.clone() /></p> }
    });
    view! {
        {theme}
        <ol class="stages">{stages}</ol>
        {note}
        {skipped(round.stages.skipped())}
    }
    .into_any()
}

fn stage_view(stage: &Stage, t: Texts) -> AnyView {
    // That a winner is one goes without saying.
    let count = stage
        .count
        .filter(|count| *count > 1)
        .map(|count| t.count(Key::AwardInAll, count as usize, &[]));
    let announced = stage
        .announced
        .map(|date| t.with(Key::AwardAnnounced, &[("date", &t.date(date))]));
    let facts = joined(
        " · ",
        [count.as_deref(), announced.as_deref()].into_iter().flatten(),
    );
    let at_event = stage.at_event.as_ref().map(|event| {
        view! { <p class="quiet">{t.get(Key::AwardAnnouncedAt)}" "{event_name(event)}</p> }
    });
    let recipients = (!stage.recipients.is_empty()).then(|| {
        columns(
            stage
                .recipients
                .iter()
                .map(|city| view! { <Place id=city.clone() /> }.into_any())
                .collect(),
        )
    });
    let missing = missing(stage, t).map(|text| view! { <p>{text}</p> });
    view! {
        <p>
            <strong>{prose_text(&stage.name)}</strong>
            {(!facts.is_empty()).then(|| format!(" · {facts}"))}
            <Cites cites=stage.cites.clone() />
        </p>
        {at_event}
        {recipients}
        {missing}
        {note(stage.note.as_ref())}
    }
    .into_any()
}

/// How many recipients are not known here, where some are not.
fn missing(stage: &Stage, t: Texts) -> Option<String> {
    match stage.count {
        Some(all) if stage.missing > 0 => {
            let all = t.number(f64::from(all));
            Some(t.count(Key::AwardMissing, stage.missing as usize, &[("all", &all)]))
        }
        None if stage.recipients.is_empty() => Some(t.get(Key::AwardNamesUnknown).to_owned()),
        _ => None,
    }
}
