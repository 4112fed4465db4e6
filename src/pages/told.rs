//! What networks and events tell of a city or an organization: the sentences and figures that name it.

use atlas::wire::Told;
use leptos::prelude::*;

use super::event::figure_table;
use super::parts::facts;
use super::sections::Sections;
use super::sources::link;
use crate::i18n::{Key, texts};

/// Adds what is told, under the records that tell it: facts, then figures.
pub(super) fn add_told(sections: &mut Sections, told: &[Told]) {
    let with_facts: Vec<&Told> = told.iter().filter(|told| !told.facts.is_empty()).collect();
    let count = with_facts.iter().map(|told| told.facts.len()).sum();
    if !with_facts.is_empty() {
        let title = texts().get(Key::CityTold);
        sections.add(
            "told",
            title,
            Some(count),
            by_record(&with_facts, |told| facts(&told.facts)),
        );
    }
    let with_figures: Vec<&Told> = told.iter().filter(|told| !told.figures.is_empty()).collect();
    let count = with_figures.iter().map(|told| told.figures.len()).sum();
    if !with_figures.is_empty() {
        let title = texts().get(Key::CityFigures);
        let view = by_record(&with_figures, |told| figure_table(&told.figures));
        sections.add("figures", title, Some(count), view);
    }
}

fn by_record(told: &[&Told], view: impl Fn(&Told) -> AnyView) -> AnyView {
    told.iter()
        .map(|told| {
            let by = link(told.by.clone());
            view! { <section class="told"><h3>{by}</h3>{view(told)}</section> }.into_any()
        })
        .collect_view()
        .into_any()
}
