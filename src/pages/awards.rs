//! All award rounds, by network and programme.

use atlas::address::Page;
use atlas::vocabulary::{StageUnit, Term};
use atlas::wire::{AwardBrief, NetworkBrief, StageBrief};
use leptos::prelude::*;

use super::parts::{joined, linked_row, record, rows};
use super::ways::ways_table;
use crate::app::data;
use crate::i18n::{Key, Texts, collation_ranks, texts};
use crate::ui::{NetworkLink, short_name};

/// The list of the award rounds.
pub(super) fn awards_page() -> AnyView {
    let t = texts();
    let networks = data().networks();
    let names: Vec<&str> = networks.iter().map(short_name).collect();
    let ranks = collation_ranks(t.lang(), &names);
    let mut awards: Vec<&'static AwardBrief> = data().awards().iter().collect();
    atlas::order::sort_by(&mut awards, |a, b| {
        let network = |award: &AwardBrief| ranks.get(award.network).copied();
        network(a)
            .cmp(&network(b))
            .then_with(|| a.programme.cmp(&b.programme))
            .then_with(|| b.year.cmp(&a.year))
    });
    let sections = awards
        .chunk_by(|a, b| a.network == b.network)
        .filter_map(|of_network| {
            let network = networks.get(of_network.first()?.network)?;
            Some(network_view(network, of_network, t))
        })
        .collect_view();
    let lead = t.count(Key::AwardsLead, awards.len(), &[]);
    let body = view! { <p class="lead">{lead}</p>{sections} }.into_any();
    record(String::new(), t.get(Key::AwardsTitle).into_any(), body)
}

fn network_view(network: &NetworkBrief, awards: &[&'static AwardBrief], t: Texts) -> AnyView {
    let programmes = awards
        .chunk_by(|a, b| a.programme == b.programme)
        .filter_map(|rounds| {
            let name = rounds.first()?.programme.clone();
            let table = ways_table(rounds, &name);
            let rounds = rows(rounds.iter().map(|round| round_row(round, t)).collect());
            Some(view! { <h3>{name}</h3>{table}{rounds} }.into_any())
        })
        .collect_view();
    view! {
        <section class="section">
            <h2><NetworkLink id=network.id.clone() long=true /></h2>
            {programmes}
        </section>
    }
    .into_any()
}

/// A row for a round: its year, then its stages with how many of each are named.
pub(super) fn round_row(round: &AwardBrief, t: Texts) -> AnyView {
    let stages: Vec<String> = round.stages.iter().map(|stage| stage_text(stage, t)).collect();
    let more = joined(" · ", stages.iter().map(String::as_str));
    linked_row(Page::Award(round.id.clone()), round.year.to_string(), more)
}

/// A stage with how many of it are named, where that says more than its name: "Smart21: 15 of 21 named".
fn stage_text(stage: &StageBrief, t: Texts) -> String {
    if let (Some(Term::Known(StageUnit::Cases)), Some(count)) = (&stage.unit, stage.count) {
        let count = t.count(Key::FunnelCases, count as usize, &[]);
        return t.with(Key::AwardsStage, &[("stage", &stage.name), ("count", &count)]);
    }
    let named = stage.cities.len();
    let all = stage.count.map_or(named, |all| all as usize);
    let (named_text, all_text) = (t.number(named as f64), t.number(all as f64));
    match (named, all) {
        (1, 1) => stage.name.clone(),
        (0, 0) => t.with(Key::AwardsStageUnknown, &[("stage", &stage.name)]),
        _ if named == all => t.with(Key::AwardsStage, &[("stage", &stage.name), ("count", &all_text)]),
        _ => {
            let values = [
                ("stage", stage.name.as_str()),
                ("named", &named_text),
                ("all", &all_text),
            ];
            t.with(Key::AwardsStageOf, &values)
        }
    }
}
