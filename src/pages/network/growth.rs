//! How many members a network has, through the years: those that are named here as bars, what it said of itself
//! as rings.

use std::sync::Arc;

use atlas::chart::TimeAxis;
use atlas::date::Date;
use atlas::select::{Growth, growth};
use atlas::wire::{MemberCount, NetworkDetail};
use leptos::prelude::*;

use crate::app::data;
use crate::charts::{AXIS_PX, ROW_PX, Shape, Text, labels, mark, percent, px, time_chart};
use crate::dom;
use crate::i18n::{Key, Texts, texts};
use crate::pages::parts::cited;
use crate::pages::table::{Column, Row, table};
use crate::ui::prose_text;

/// How high the largest number stands above zero, in px.
const HEIGHT_PX: f64 = 130.0;

/// The chart and its table; `None` where there are no two years or counts to compare.
pub(super) fn growth_view(network: &Arc<NetworkDetail>) -> Option<impl Fn() -> AnyView + Send + 'static> {
    let (ix, _) = data().find_network(network.id.as_str())?;
    let (year, _, _) = dom::today();
    let growth = growth(data(), ix, year);
    let bars = growth.years.iter().filter(|year| year.members > 0).count();
    if bars + dated(&network.member_counts).len() < 2 {
        return None;
    }
    let network = Arc::clone(network);
    Some(move || drawn(&network, &growth, bars > 0))
}

fn drawn(network: &NetworkDetail, growth: &Growth, has_bars: bool) -> AnyView {
    let t = texts();
    let counts = dated(&network.member_counts);
    let undated = (growth.undated > 0).then(|| t.count(Key::GrowthUndated, growth.undated, &[]));
    let has_claims = !counts.is_empty();
    let lead = match (has_bars, has_claims) {
        (true, true) => t.get(Key::GrowthBoth),
        (true, false) => t.get(Key::GrowthNamed),
        _ => t.get(Key::GrowthClaimed),
    };
    view! {
        <p class="quiet">{lead}{undated.map(|undated| format!(" {undated}"))}</p>
        {chart(network, growth, &counts, t)}
        {has_bars.then(|| view! {
            <details class="twin">
                <summary>{t.get(Key::GrowthTable)}</summary>
                {years(network, growth, t)}
            </details>
        })}
    }
    .into_any()
}

/// The counts that have a date, the newest first.
fn dated(counts: &[MemberCount]) -> Vec<(Date, &MemberCount)> {
    let mut dated: Vec<(Date, &MemberCount)> = counts
        .iter()
        .filter_map(|count| count.date.map(|date| (date, count)))
        .collect();
    atlas::order::sort_by_key(&mut dated, |(date, _)| std::cmp::Reverse(*date));
    dated
}

fn chart(
    network: &NetworkDetail,
    growth: &Growth,
    counts: &[(Date, &MemberCount)],
    t: Texts,
) -> Option<AnyView> {
    let mut dates: Vec<Date> = counts.iter().map(|(date, _)| *date).collect();
    let named = growth.years.iter().filter(|year| year.members > 0);
    dates.extend(named.filter_map(|year| Date::new(year.year, None, None).ok()));
    let axis = TimeAxis::over(&dates)?;
    let claimed = counts.iter().map(|(_, count)| count.total).max().unwrap_or(0);
    let largest = f64::from(claimed).max(growth.most() as f64).max(1.0);
    let zero = AXIS_PX + ROW_PX + 6.0 + HEIGHT_PX;
    let y_of = |members: f64| zero - HEIGHT_PX * members / largest;

    let bars = growth
        .years
        .iter()
        .filter(|year| year.members > 0)
        .map(|year| {
            let (x, y) = (axis.start_of(year.year), y_of(year.members as f64));
            let (x, width) = (
                percent(x + axis.year_width() * 0.12),
                percent(axis.year_width() * 0.76),
            );
            view! { <rect class="chart__tone" x=x y=px(y) width=width height=px(zero - y)></rect> }
        })
        .collect_view();
    let rings = counts
        .iter()
        .map(|(date, count)| {
            let y = y_of(f64::from(count.total));
            let number = t.number(f64::from(count.total));
            let title = t.with(Key::GrowthClaim, &[("count", &number), ("date", &t.date(*date))]);
            mark(Shape::Ring, axis.middle(*date), y, title)
        })
        .collect_view();
    let values = [("network", super::english(network))];
    let body = view! {
        {bars}
        <line class="chart__zero" x1="0" x2="100%" y1=px(zero) y2=px(zero)></line>
        {rings}
        {labels(&numbers(growth, counts, axis, &y_of, t), 1)}
    };
    Some(time_chart(
        t.with(Key::GrowthName, &values),
        axis,
        zero + 4.0,
        body.into_any(),
    ))
}

/// The numbers worth reading, the most telling first: the newest of both, the largest, the first.
fn numbers(
    growth: &Growth,
    counts: &[(Date, &MemberCount)],
    axis: TimeAxis,
    y_of: &dyn Fn(f64) -> f64,
    t: Texts,
) -> Vec<Text> {
    let claim = |(date, count): &(Date, &MemberCount)| Text {
        at_percent: axis.middle(*date),
        bottom_px: y_of(f64::from(count.total)) - 6.0,
        text: t.number(f64::from(count.total)),
    };
    let largest = counts.iter().max_by_key(|(_, count)| count.total);
    let last = growth.years.iter().rev().find(|year| year.members > 0);
    let bar = last.map(|year| Text {
        at_percent: axis.start_of(year.year) + axis.year_width() / 2.0,
        bottom_px: y_of(year.members as f64),
        text: t.number(year.members as f64),
    });
    [counts.first(), largest, counts.last()]
        .into_iter()
        .flatten()
        .map(claim)
        .chain(bar)
        .chain(counts.iter().map(claim))
        .collect()
}

/// Year by year; years in which nothing changed are left out.
fn years(network: &NetworkDetail, growth: &Growth, t: Texts) -> AnyView {
    let number = |count: usize| match count {
        0 => String::new().into_any(),
        count => t.number(count as f64).into_any(),
    };
    let rows = growth
        .years
        .iter()
        .enumerate()
        .filter(|(position, year)| *position == 0 || year.joined + year.left > 0)
        .map(|(_, year)| Row {
            head: Some((year.year.to_string().into_any(), 1)),
            cells: vec![number(year.joined), number(year.left), number(year.members)],
        })
        .collect();
    let columns = [
        Column::text(t.get(Key::AwardYear)),
        Column::number(t.get(Key::GrowthJoined)),
        Column::number(t.get(Key::GrowthLeft)),
        Column::number(t.get(Key::GrowthMembers)),
    ];
    let caption = t.with(Key::GrowthCaption, &[("network", super::english(network))]);
    table(caption, &columns, rows, false)
}

/// What the network said of its size beside how many are named here for that time. Counts of one year stand
/// together, so that where sources disagree both are seen.
pub(super) fn claims(network: &NetworkDetail) -> AnyView {
    let t = texts();
    let growth = data()
        .find_network(network.id.as_str())
        .map(|(ix, _)| growth(data(), ix, dom::today().0))
        .unwrap_or_default();
    let groups: Vec<&[MemberCount]> = network
        .member_counts
        .chunk_by(|a, b| a.date.map(Date::year) == b.date.map(Date::year))
        .collect();
    let rows = groups
        .into_iter()
        .filter_map(|group| {
            let year = group.first()?.date.map(Date::year);
            let named = growth.years.iter().find(|of| Some(of.year) == year);
            let named = named.map(|of| t.number(of.members as f64)).unwrap_or_default();
            let head = year.map_or_else(|| t.get(Key::NetworkUndated).to_owned(), |year| year.to_string());
            Some(Row {
                head: Some((head.into_any(), 1)),
                cells: vec![claimed(group, t), named.into_any()],
            })
        })
        .collect();
    let columns = [
        Column::text(t.get(Key::NetworkCountDate)),
        Column::text(t.get(Key::GrowthSaid)),
        Column::number(t.get(Key::GrowthNamedThen)),
    ];
    table(t.get(Key::NetworkCountsCaption).to_owned(), &columns, rows, false)
}

/// Counts side by side, each with its date, what it counts and its sources.
fn claimed(counts: &[MemberCount], t: Texts) -> AnyView {
    let entries = counts
        .iter()
        .map(|count| {
            let date = count
                .date
                .map(|date| view! { " "<span class="quiet">{t.date(date)}</span> });
            let note = count
                .note
                .as_ref()
                .map(|note| view! { <span class="claim__note" title=t.get(Key::NetworkCountNote)>{prose_text(note)}</span> });
            view! {
                <li class="claim">
                    <strong>{cited(t.number(f64::from(count.total)), &count.cites)}</strong>{date}{note}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="claims">{entries}</ul> }.into_any()
}
