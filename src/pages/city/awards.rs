//! A city's way through the rounds of awards: at a glance by programme, then stage by stage.

use atlas::address::Page;
use atlas::dataset::{City, Dataset};
use atlas::wire::{AwardBrief, Recipient};
use leptos::prelude::*;

use crate::address::here;
use crate::app::data;
use crate::i18n::{Key, Texts, texts};
use crate::pages::parts::cited;
use crate::pages::round::{round_link, round_name};
use crate::pages::table::{Column, Row, table};
use crate::ui::prose_text;

/// The rounds, programme by programme, then the stages with their dates and sources.
pub(super) fn awards(city: City<'static>, stages: &[Recipient]) -> AnyView {
    view! { {ways(city, stages)}{stage_table(city, stages)} }.into_any()
}

/// For each programme in which the city was named in several years, a table of stages by years.
fn ways(city: City<'static>, reached: &[Recipient]) -> AnyView {
    let dataset = data();
    let mut programmes: Vec<(&str, &str)> = Vec::new();
    for stage in reached {
        let programme = (stage.network.as_str(), stage.programme.as_str());
        if !programmes.contains(&programme) {
            programmes.push(programme);
        }
    }
    let ways: Vec<AnyView> = programmes
        .into_iter()
        .filter_map(|(network, programme)| {
            let rounds = rounds(dataset, network, programme, city);
            (rounds.len() > 1).then(|| way(city, programme, &rounds))
        })
        .collect();
    ways.into_any()
}

/// The rounds of a programme from the first to the last in which the city was named, by year.
fn rounds(
    dataset: &'static Dataset,
    network: &str,
    programme: &str,
    city: City<'static>,
) -> Vec<&'static AwardBrief> {
    let is_of = |award: &&AwardBrief| {
        let by = dataset.networks().get(award.network);
        award.programme == programme && by.is_some_and(|by| by.id.as_str() == network)
    };
    let mut rounds: Vec<&AwardBrief> = dataset.awards().iter().filter(is_of).collect();
    atlas::order::sort_by_key(&mut rounds, |award| award.year);
    let named = |award: &&AwardBrief| stages_of(award, city).next().is_some();
    let first = rounds.iter().position(named).unwrap_or(rounds.len());
    let last = rounds.iter().rposition(named).map_or(first, |last| last + 1);
    rounds.drain(first..last).collect()
}

/// The positions of the stages in which a round names the city.
fn stages_of(award: &AwardBrief, city: City<'_>) -> impl Iterator<Item = usize> {
    let city = city.ix.0 as usize;
    let stages = award.stages.iter().enumerate();
    stages
        .filter(move |(_, stage)| stage.cities.contains(&city))
        .map(|(position, _)| position)
}

/// Stages by years. Where the city is not named among a stage of which not all are known, that is said, as it may
/// have been there.
fn way(city: City<'static>, programme: &str, rounds: &[&'static AwardBrief]) -> AnyView {
    let (here, t) = (here(), texts());
    // From the widest to the narrowest, as far as the city got.
    let mut names: Vec<(usize, &str)> = Vec::new();
    for round in rounds {
        for position in stages_of(round, city) {
            if let Some(stage) = round.stages.get(position) {
                let name = stage.name.as_str();
                if !names.iter().any(|(_, other)| *other == name) {
                    names.push((position, name));
                }
            }
        }
    }
    atlas::order::sort_by_key(&mut names, |(position, _)| *position);
    let years = rounds
        .iter()
        .map(|round| view! { <th scope="col">{round.year.to_string()}</th> })
        .collect_view();
    let rows: Vec<AnyView> = names
        .into_iter()
        .map(|(_, name)| {
            let stage = data().stage(name, t.lang());
            let shown = prose_text(&stage);
            let (heard, heard_lang) = stage.shown_in(t.lang());
            let cells: Vec<AnyView> = rounds
                .iter()
                .map(|round| {
                    let stage = round.stages.iter().find(|stage| stage.name.as_str() == name);
                    let named = stage.is_some_and(|stage| stage.cities.contains(&(city.ix.0 as usize)));
                    if named {
                        let round_name = round_name(t, &round.programme, round.year);
                        let label = t.with(Key::CityReached, &[("stage", heard), ("round", &round_name)]);
                        let href = here.href(&Page::Award(round.id.clone()));
                        return view! {
                            <td><a class="way__mark" href=href aria-label=label lang=heard_lang.to_owned()><span aria-hidden="true">"●"</span></a></td>
                        }
                        .into_any();
                    }
                    // Nothing is said of a stage that the round did not have.
                    let is_open = stage.is_some_and(|stage| {
                        stage.count.is_none_or(|count| (stage.cities.len() as u32) < count)
                    });
                    let open = is_open.then(|| open_mark(t));
                    view! { <td>{open}</td> }.into_any()
                })
                .collect();
            view! { <tr><th scope="row">{shown}</th>{cells}</tr> }.into_any()
        })
        .collect();
    let caption = t.with(Key::CityWay, &[("city", city.name), ("programme", programme)]);
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=caption>
            <table class="way">
                <caption>{caption.clone()}</caption>
                <thead><tr><td></td>{years}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn open_mark(t: Texts) -> AnyView {
    view! {
        <span class="quiet" aria-hidden="true">"?"</span>
        <span class="hidden">{t.get(Key::CityNotAllKnown)}</span>
    }
    .into_any()
}

fn stage_table(city: City<'static>, stages: &[Recipient]) -> AnyView {
    let t = texts();
    let columns = [
        Column::text(t.get(Key::AwardRound)),
        Column::text(t.get(Key::AwardStage)),
        Column::number(t.get(Key::AwardAmong)),
        Column::text(t.get(Key::AwardWhen)),
    ];
    let groups: Vec<&[Recipient]> = stages.chunk_by(|a, b| a.award == b.award).collect();
    let rows = groups
        .into_iter()
        .flat_map(|group| {
            group.iter().enumerate().map(|(position, stage)| {
                let round = || round_link(&stage.award, round_name(t, &stage.programme, stage.year));
                let count = stage
                    .count
                    .map(|count| t.number(f64::from(count)))
                    .unwrap_or_default();
                let announced = stage.announced.map(|date| t.date(date)).unwrap_or_default();
                Row {
                    head: (position == 0).then(|| (round(), group.len())),
                    cells: vec![
                        cited(&stage.stage, &stage.cites),
                        count.into_any(),
                        announced.into_any(),
                    ],
                }
            })
        })
        .collect();
    table(
        t.with(Key::CityAwardsCaption, &[("city", city.name)]),
        &columns,
        rows,
        true,
    )
}
