//! The stages of an award round, wherever it is shown: as a funnel where they narrow one another down, and
//! always as a list.

use atlas::address::Page;
use atlas::award::{funnel, size};
use atlas::slug::Slug;
use atlas::vocabulary::{StageUnit, Term};
use atlas::wire::{AwardDetail, Stage, StageBrief};
use leptos::prelude::*;

use super::parts::{columns, event_name, joined, note, skipped};
use crate::address::here;
use crate::charts::stacked_bar;
use crate::i18n::{Key, Texts, texts};
use crate::ui::{Cites, Place, Words, prose_text, sentence_with};

/// What a round is called: its programme and its year.
pub(super) fn round_name(t: Texts, programme: &str, year: u16) -> String {
    t.with(
        Key::AwardName,
        &[("programme", programme), ("year", &year.to_string())],
    )
}

/// A link to a round, under the given words.
pub(super) fn round_link(id: &Slug, words: impl Into<Words>) -> AnyView {
    let (here, page, words) = (here(), Page::Award(id.clone()), words.into().into_view());
    view! { <a href=here.href(&page)>{words}</a> }.into_any()
}

/// The stages of a round from the widest to the narrowest, with what to know of the round.
pub(super) fn round_view(round: &AwardDetail) -> AnyView {
    let t = texts();
    let theme = round.theme.as_ref().map(|theme| {
        view! { <p>{sentence_with(t.get(Key::AwardTheme), "theme", prose_text(theme))}</p> }
    });
    let briefs = brief_stages(round);
    let line = funnel(&briefs);
    // One stage alone is no funnel, and a bar of its own says nothing.
    let bar_of = |position: usize| {
        let brief = briefs
            .get(position)
            .filter(|_| line.len() > 1 && line.contains(&position))?;
        // Cases and cities are not measured by one another.
        let alike = line
            .iter()
            .filter_map(|&other| briefs.get(other))
            .filter(|other| other.unit == brief.unit);
        let longest = alike.filter_map(size).max()?;
        Some(stacked_bar(brief.cities.len() as u32, size(brief)?, longest))
    };
    let stages = round
        .stages
        .iter()
        .enumerate()
        .map(|(position, stage)| {
            let bar = bar_of(position);
            let class = if bar.is_some() {
                "stage stage--funnel"
            } else {
                "stage"
            };
            view! { <li class=class>{stage_view(stage, bar, t)}</li> }
        })
        .collect_view();
    let is_partly_named =
        |brief: &StageBrief| size(brief).is_some_and(|all| all as usize > brief.cities.len());
    let key = line.len() > 1 && line.iter().filter_map(|&at| briefs.get(at)).any(is_partly_named);
    let key = key.then(|| view! { <p class="quiet">{t.get(Key::FunnelKey)}</p> });
    let note = round.note.as_ref().map(|note| {
        view! { <div class="quiet passage">{prose_text(note)}<Cites cites=round.cites.clone() /></div> }
    });
    view! {
        {theme}
        {key}
        <ol class="stages">{stages}</ol>
        {note}
        {skipped(round.stages.skipped())}
    }
    .into_any()
}

/// The stages of a whole round in brief. Cities are told apart by where they first stand in it.
pub(super) fn brief_stages(round: &AwardDetail) -> Vec<StageBrief> {
    let mut cities: Vec<&Slug> = Vec::new();
    let mut position_of = |id| match cities.iter().position(|known| *known == id) {
        Some(at) => at,
        None => {
            cities.push(id);
            cities.len() - 1
        }
    };
    let brief = |stage| {
        let stage: &Stage = stage;
        StageBrief {
            name: stage.name.english().to_owned(),
            count: stage.count,
            unit: stage.unit.clone(),
            cities: Vec::new(),
        }
    };
    let mut stages: Vec<StageBrief> = round.stages.iter().map(brief).collect();
    for (brief, stage) in stages.iter_mut().zip(&round.stages) {
        brief.cities = stage.recipients.iter().map(&mut position_of).collect();
    }
    stages
}

/// How many there were, in the unit they are counted in; `None` for one city: that a winner is one goes without
/// saying.
fn count_text(stage: &Stage, t: Texts) -> Option<String> {
    let count = stage.count? as usize;
    if stage.unit == Some(Term::Known(StageUnit::Cases)) {
        return Some(match stage.from_cities {
            Some(cities) => {
                let cities = t.count(Key::ExplorerAllCities, cities as usize, &[]);
                t.count(Key::FunnelCasesFrom, count, &[("cities", &cities)])
            }
            None => t.count(Key::FunnelCases, count, &[]),
        });
    }
    (count > 1).then(|| t.count(Key::AwardInAll, count, &[]))
}

fn stage_view(stage: &Stage, bar: Option<AnyView>, t: Texts) -> AnyView {
    let count = count_text(stage, t);
    let announced = match stage.announced {
        Some(date) => Some(t.with(Key::AwardAnnounced, &[("date", &t.date(date))])),
        None => bar.is_some().then(|| t.get(Key::FunnelUndated).to_owned()),
    };
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
        <div class="passage">
            <strong>{prose_text(&stage.name)}</strong>
            {(!facts.is_empty()).then(|| format!(" · {facts}"))}
            <Cites cites=stage.cites.clone() />
        </div>
        {bar}
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
        _ if stage.recipients.is_empty() => Some(t.get(Key::AwardNamesUnknown).to_owned()),
        _ => None,
    }
}
