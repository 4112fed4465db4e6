//! What several embeds are put together from.

use atlas::dataset::{CityIx, Dataset, NetworkIx};
use atlas::order::sort_by_key;
use atlas::slug::Slug;
use atlas::wire::EventBrief;
use leptos::prelude::*;

use crate::app::data;
use crate::dom;
use crate::i18n::{Key, texts};
use crate::ui::EventLink;

/// How many events are shown at most.
const EVENTS: usize = 5;

/// The head of an embed: what it is, and its name.
pub(super) fn head(kicker: String, name: AnyView) -> AnyView {
    let kicker = (!kicker.is_empty()).then(|| view! { <p class="kicker">{kicker}</p> });
    view! { <header class="embed__head">{kicker}<h1 tabindex="-1">{name}</h1></header> }.into_any()
}

/// A section with its heading.
pub(super) fn section(title: &'static str, count: Option<usize>, content: AnyView) -> AnyView {
    let t = texts();
    let count = count.map(|count| view! { " "<span class="section__count">{t.number(count as f64)}</span> });
    view! { <section class="embed__section"><h2>{title}{count}</h2>{content}</section> }.into_any()
}

/// Rows, each a view.
pub(super) fn rows(rows: Vec<AnyView>) -> AnyView {
    let rows = rows
        .into_iter()
        .map(|row| view! { <li class="row">{row}</li> })
        .collect_view();
    view! { <ul class="rows" role="list">{rows}</ul> }.into_any()
}

/// Rows for events.
pub(super) fn event_rows(events: &[&EventBrief]) -> AnyView {
    let link = |event: &&EventBrief| {
        let id: Slug = event.id.clone();
        view! { <EventLink id /> }.into_any()
    };
    rows(events.iter().map(link).collect())
}

/// What is to come of the events that `concerns` picks; of what is over the latest, where nothing is to come and
/// something was.
pub(super) fn next_events(concerns: impl Fn(&EventBrief) -> bool) -> AnyView {
    let t = texts();
    let Split { coming, past } = split(data(), dom::today(), concerns);
    let (coming, past) = (first(&coming), first(&past));
    if !coming.is_empty() {
        return section(t.get(Key::EmbedNextEvents), None, event_rows(coming));
    }
    let none = view! { <p class="quiet">{t.get(Key::EmbedNoNext)}</p> }.into_any();
    let next = section(t.get(Key::EmbedNextEvents), None, none);
    let latest = (!past.is_empty()).then(|| section(t.get(Key::EmbedLatestEvents), None, event_rows(past)));
    view! { {next}{latest} }.into_any()
}

/// Events in two lists.
pub(super) struct Split<'d> {
    /// Not over yet, the next first.
    pub(super) coming: Vec<&'d EventBrief>,
    /// Over, the latest first.
    pub(super) past: Vec<&'d EventBrief>,
}

/// The events that `concerns` picks, as of `today`.
pub(super) fn split(
    dataset: &Dataset,
    today: (u16, u8, u8),
    concerns: impl Fn(&EventBrief) -> bool,
) -> Split<'_> {
    let (mut coming, mut past): (Vec<_>, Vec<_>) = dataset
        .events()
        .iter()
        .filter(|event| concerns(event))
        .partition(|event| !event.is_over(today));
    sort_by_key(&mut coming, |event| event.start);
    sort_by_key(&mut past, |event| std::cmp::Reverse(event.start));
    Split { coming, past }
}

fn first<'a, 'd>(events: &'a [&'d EventBrief]) -> &'a [&'d EventBrief] {
    events.get(..EVENTS).unwrap_or(events)
}

/// Whether a city hosts an event.
pub(super) fn is_hosted_by(event: &EventBrief, city: CityIx) -> bool {
    event.city == Some(city.0 as usize)
}

/// Whether an event is one of a network.
pub(super) fn is_of(event: &EventBrief, network: NetworkIx) -> bool {
    event.networks.contains(&usize::from(network.0))
}
