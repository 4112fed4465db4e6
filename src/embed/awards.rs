//! How far a city came in each award, a line a programme.

use atlas::award::ways;
use atlas::dataset::{CityIx, Dataset};
use atlas::lang::Lang;
use atlas::slug::Slug;
use leptos::prelude::*;

use super::parts::rows;
use crate::address::here;
use crate::app::data;
use crate::i18n::texts;
use crate::ui::{in_language, prose_text};

/// The furthest stage of one round.
struct Reached<'d> {
    round: &'d Slug,
    programme: &'d str,
    year: u16,
    stage: &'d str,
}

/// A row for each programme, the latest first, with the furthest stage of each year; `None` where there is none.
pub(super) fn awards(city: CityIx) -> Option<AnyView> {
    let (here, dataset, lang) = (here(), data(), texts().lang());
    let reached = reached(dataset, city);
    let mut programmes: Vec<&str> = Vec::new();
    for round in &reached {
        if !programmes.contains(&round.programme) {
            programmes.push(round.programme);
        }
    }
    let views: Vec<AnyView> = programmes
        .into_iter()
        .filter_map(|programme| {
            let rounds: Vec<&Reached<'_>> = reached
                .iter()
                .filter(|round| round.programme == programme)
                .collect();
            let latest = atlas::address::Page::Award(rounds.first()?.round.clone());
            // What a programme is called is told in English alone.
            let programme_name = in_language(programme.to_owned().into_any(), Lang::En.tag());
            let years: Vec<AnyView> = rounds
                .iter()
                .enumerate()
                .map(|(at, round)| {
                    let between = if at == 0 { "" } else { " · " };
                    let year = format!("{between}{} ", round.year);
                    view! { {year}{prose_text(&dataset.stage(round.stage, lang))} }.into_any()
                })
                .collect();
            Some(
                view! {
                    <a class="row__name" href=here.href(&latest)>{programme_name}</a>
                    <span class="row__more">{years}</span>
                }
                .into_any(),
            )
        })
        .collect();
    (!views.is_empty()).then(|| rows(views))
}

/// The rounds in which the city was named, the newest first. Finalists may be told after the winner, so that the
/// furthest stage need not be the last.
fn reached(dataset: &Dataset, city: CityIx) -> Vec<Reached<'_>> {
    let position = city.0 as usize;
    dataset
        .awards()
        .iter()
        .filter_map(|award| {
            let way = ways(&[award]).ways.into_iter().find(|way| way.city == position)?;
            let furthest = way.years.into_iter().flatten().next()?;
            let stage = award.stages.get(furthest.stage)?;
            Some(Reached {
                round: &award.id,
                programme: &award.programme,
                year: award.year,
                stage: &stage.name,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use atlas::dataset::CityIx;

    use super::reached;
    use crate::test_support::dataset;

    #[test]
    fn a_winner_that_is_told_before_the_finalists_is_no_finalist() {
        let dataset = dataset(
            r#"{"format": {"major": 1, "minor": 0}, "version": "2026-11-21",
                "cities": {"id": ["daejeon", "seoul"], "name": ["Daejeon", "Seoul"], "local": ["", ""],
                    "langs": ["ko"], "local_lang": [0, 0], "country": [0, 0], "kinds": ["city"], "kind": [0, 0],
                    "lon": [127, 127], "lat": [36, 37], "population": [1, 9]},
                "countries": [{"code": "KR", "name": "South Korea", "region": 0}],
                "regions": [{"code": "030", "name": "Eastern Asia"}],
                "networks": [{"id": "wego", "name": "Cities", "kind": "membership", "status": "active"}],
                "awards": [{"id": "prize-2024", "network": 0, "programme": "Prize", "year": 2024, "stages": [
                    {"name": "Winner", "count": 1, "cities": [1]},
                    {"name": "Finalists", "count": 2, "cities": [0, 1]}]}]}"#,
        );
        let stage = |city| reached(dataset, CityIx(city)).first().map(|round| round.stage);
        assert_eq!(stage(1), Some("Winner"));
        assert_eq!(stage(0), Some("Finalists"));
    }
}
