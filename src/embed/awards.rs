//! How far a city came in each award, a line a programme.

use atlas::dataset::{CityIx, Dataset};
use atlas::slug::Slug;
use leptos::prelude::*;

use super::parts::rows;
use crate::address::here;
use crate::app::data;

/// The furthest stage of one round.
struct Reached<'d> {
    round: &'d Slug,
    programme: &'d str,
    year: u16,
    stage: &'d str,
}

/// A row for each programme, the latest first, with the furthest stage of each year; `None` where there is none.
pub(super) fn awards(city: CityIx) -> Option<AnyView> {
    let here = here();
    let reached = reached(data(), city);
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
            let years: Vec<String> = rounds
                .iter()
                .map(|round| format!("{} {}", round.year, round.stage))
                .collect();
            Some(
                view! {
                    <a class="row__name" href=here.href(&latest)>{programme.to_owned()}</a>
                    <span class="row__more">{years.join(" · ")}</span>
                }
                .into_any(),
            )
        })
        .collect();
    (!views.is_empty()).then(|| rows(views))
}

/// The rounds in which the city was named, the newest first. Stages stand from the widest to the narrowest.
fn reached(dataset: &Dataset, city: CityIx) -> Vec<Reached<'_>> {
    let position = city.0 as usize;
    dataset
        .awards()
        .iter()
        .filter_map(|award| {
            let stage = award
                .stages
                .iter()
                .rfind(|stage| stage.cities.contains(&position))?;
            Some(Reached {
                round: &award.id,
                programme: &award.programme,
                year: award.year,
                stage: &stage.name,
            })
        })
        .collect()
}
