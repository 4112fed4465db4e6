//! What networks and events tell of a city or an organization: the sentences and figures that name it.

use std::sync::Arc;

use atlas::wire::Told;
use leptos::prelude::*;

use super::event::figure_table;
use super::parts::facts;
use super::sections::Sections;
use super::sources::link;
use crate::i18n::Key;

/// Adds what is told, under the records that tell it: facts, then figures.
pub(super) fn add_told<R: Send + Sync + 'static>(
    sections: &mut Sections,
    record: &Arc<R>,
    told: fn(&R) -> &[Told],
) {
    let facts_in_all = told(record).iter().map(|told| told.facts.len()).sum();
    sections.add_long_of("told", Key::CityTold, facts_in_all, record, move |record| {
        by_record(told(record), |told| {
            (!told.facts.is_empty()).then(|| facts(&told.facts))
        })
    });
    let figures_in_all = told(record).iter().map(|told| told.figures.len()).sum();
    sections.add_long_of(
        "figures",
        Key::CityFigures,
        figures_in_all,
        record,
        move |record| {
            by_record(told(record), |told| {
                (!told.figures.is_empty()).then(|| figure_table(&told.figures))
            })
        },
    );
}

/// What a record tells, for each that tells something.
fn by_record(told: &[Told], view: fn(&Told) -> Option<AnyView>) -> AnyView {
    told.iter()
        .filter_map(|told| {
            let (view, by) = (view(told)?, link(told.by.clone()));
            Some(view! { <section class="told"><h3>{by}</h3>{view}</section> }.into_any())
        })
        .collect_view()
        .into_any()
}
