//! The networks of a city as bars over time. The table of memberships below says the same in words.

use atlas::chart::TimeAxis;
use atlas::date::Date;
use atlas::order::sort_by_key;
use atlas::wire::Membership;
use leptos::prelude::*;

use crate::app::data;
use crate::charts::{AXIS_PX, px, time_bar, time_chart};
use crate::dom;
use crate::i18n::{Key, Texts, texts};
use crate::ui::short_name;

/// From one bar to the next, of which the words above it take the first part, in px.
const ROW_PX: f64 = 36.0;
const WORDS_PX: f64 = 18.0;
const BAR_PX: f64 = 10.0;

/// The bars, by their beginnings; `None` where not two dates are known. What has no date has no bar, and that is
/// said below.
pub(super) fn timeline(name: &str, memberships: &[Membership]) -> Option<AnyView> {
    let t = texts();
    let is_dated = |row: &&Membership| row.from.is_some() || row.to.is_some();
    let mut dated: Vec<&Membership> = memberships.iter().filter(is_dated).collect();
    let undated = memberships.len() - dated.len();
    let dates: Vec<Date> = dated
        .iter()
        .flat_map(|row| [row.from, row.to])
        .flatten()
        .collect();
    if dates.len() < 2 {
        return None;
    }
    // What goes on goes on until today, as far as anybody knows.
    let axis = TimeAxis::over(&dates)?.reaching(dom::today().0);
    sort_by_key(&mut dated, |row| (row.from.or(row.to), row.network.clone()));
    let rows: Vec<AnyView> = dated
        .iter()
        .enumerate()
        .map(|(position, row)| bar(axis, row, AXIS_PX + ROW_PX * position as f64, t))
        .collect();
    let height = AXIS_PX + ROW_PX * dated.len() as f64;
    let values = [
        ("city", name),
        ("first", &axis.first().to_string()),
        ("last", &axis.last().to_string()),
    ];
    let chart = time_chart(t.with(Key::CityTimeline, &values), axis, height, rows.into_any());
    let undated =
        (undated > 0).then(|| view! { <p class="quiet">{t.count(Key::CityUndated, undated, &[])}</p> });
    Some(view! { {chart}<p class="quiet">{t.get(Key::CityTimelineHow)}</p>{undated} }.into_any())
}

fn bar(axis: TimeAxis, row: &Membership, top: f64, t: Texts) -> AnyView {
    let network = data().find_network(row.network.as_str());
    let network = network.map_or(row.network.as_str(), |(_, network)| short_name(network));
    let words = format!("{network} · {}", t.term("role", &row.role));
    // The words begin with the bar, or end with it where they would leave the chart.
    let (from, to) = axis.span(row.from, row.to);
    let (x, anchor) = if from > 55.0 { (to, "end") } else { (from, "start") };
    view! {
        <text class="chart__label" x=crate::charts::percent(x) y=px(top + WORDS_PX - 4.0) text-anchor=anchor>{words}</text>
        {time_bar(axis, row.from, row.to, top + WORDS_PX, BAR_PX)}
    }
    .into_any()
}
