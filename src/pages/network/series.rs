//! The events of a network: editions of one another together, then the others.

use atlas::slug::Slug;
use atlas::wire::{EventBrief, NetworkDetail};
use leptos::prelude::*;

use crate::app::data;
use crate::i18n::{Key, texts};
use crate::pages::parts;

/// How many editions stand there at once; the rest opens.
const FIRST: usize = 3;

/// The events, series by series.
pub(super) fn events(network: &NetworkDetail) -> AnyView {
    let t = texts();
    if network.series.is_empty() {
        return parts::events(&network.events);
    }
    let series = network
        .series
        .iter()
        .filter_map(|editions| series_view(editions))
        .collect_view();
    let single: Vec<Slug> = network
        .events
        .iter()
        .filter(|id| !network.series.iter().any(|editions| editions.contains(id)))
        .cloned()
        .collect();
    let others = (!single.is_empty()).then(|| {
        view! { <h3>{t.get(Key::SeriesOthers)}</h3>{parts::events(&single)} }
    });
    view! { {series}{others} }.into_any()
}

/// A series under what it is, how often and when it was held.
fn series_view(editions: &[Slug]) -> Option<AnyView> {
    let t = texts();
    let known: Vec<&EventBrief> = editions.iter().filter_map(|id| data().find_event(id)).collect();
    let (newest, oldest) = (known.first()?, known.last()?);
    let values = [
        ("kind", t.term("event-kind", &newest.kind)),
        ("first", oldest.start.year().to_string()),
        ("last", newest.start.year().to_string()),
    ];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let title = t.count(Key::SeriesTitle, known.len(), &values);
    let (first, rest) = editions.split_at(editions.len().min(FIRST));
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details class="twin more">
                <summary>{t.count(Key::SeriesEarlier, rest.len(), &[])}</summary>
                {parts::events(rest)}
            </details>
        }
    });
    Some(view! { <h3>{title}</h3>{parts::events(first)}{rest} }.into_any())
}
