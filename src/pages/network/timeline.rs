//! The life of a network on an axis of time, with the same told as a list.

use std::sync::Arc;

use atlas::chart::TimeAxis;
use atlas::dataset::{Dataset, NetworkIx};
use atlas::date::Date;
use atlas::select::{Growth, growth};
use atlas::wire::NetworkDetail;
use leptos::prelude::*;

use super::moments::{Lane, Moment, lanes};
use crate::address::here;
use crate::app::data;
use crate::charts::{AXIS_PX, ROW_PX, Shape, Text, labels, percent, px, time_chart, time_mark};
use crate::dom;
use crate::i18n::{Key, Texts, texts};
use crate::pages::table::{Column, Row, table};
use crate::ui::Dated;

/// A title of a lane, its marks and the room below them, in px.
const TITLE_PX: f64 = 18.0;
const MARKS_PX: f64 = 18.0;

/// How high the bars of joining and leaving members are at most, in px.
const BARS_PX: f64 = 40.0;

/// The timeline; `None` where too little is dated to draw one.
pub(super) fn timeline(network: &Arc<NetworkDetail>) -> Option<impl Fn() -> AnyView + Send + 'static> {
    let dataset = data();
    let (ix, _) = dataset.find_network(network.id.as_str())?;
    let (year, _, _) = dom::today();
    let growth = growth(dataset, ix, year);
    let lanes = lanes(network, texts());
    let axis = axis(&lanes, &growth)?;
    let network = Arc::clone(network);
    Some(move || {
        let drawn = drawing(&network, &lanes, &growth, axis);
        let undated = undated(&network, dataset, ix, &growth, texts());
        view! {
            {drawn}
            {undated}
            <details class="twin">
                <summary>{texts().get(Key::TimelineList)}</summary>
                {list(&lanes, &growth, &network, texts())}
            </details>
        }
        .into_any()
    })
}

fn drawing(network: &NetworkDetail, lanes: &[Lane], growth: &Growth, axis: TimeAxis) -> AnyView {
    let t = texts();
    let mut top = AXIS_PX;
    let drawn: Vec<AnyView> = lanes
        .iter()
        .map(|lane| {
            let (view, height) = lane_view(lane, axis, top);
            top += height;
            view
        })
        .collect();
    let members = members_lane(growth, axis, top, t);
    let height = top + members.as_ref().map_or(0.0, |(_, height)| *height);
    let values = [
        ("network", super::english(network)),
        ("first", &axis.first().to_string()),
        ("last", &axis.last().to_string()),
    ];
    let name = t.with(Key::TimelineName, &values);
    let body = view! { {drawn}{members.map(|(view, _)| view)} };
    time_chart(name, axis, height, body.into_any())
}

/// From the first date to the last; none for a single date, which a sentence tells as well.
fn axis(lanes: &[Lane], growth: &Growth) -> Option<TimeAxis> {
    let dates: Vec<Date> = lanes
        .iter()
        .flat_map(|lane| &lane.moments)
        .flat_map(|moment| [Some(moment.date), moment.to])
        .flatten()
        .collect();
    let is_lively = |year: &&atlas::select::YearOfGrowth| year.joined + year.left > 0;
    let years: Vec<u16> = growth
        .years
        .iter()
        .filter(is_lively)
        .map(|year| year.year)
        .collect();
    if dates.len() + years.len() < 2 {
        return None;
    }
    let axis = TimeAxis::over(&dates).or_else(|| years.first().map(|year| TimeAxis::new(*year, *year)))?;
    Some(years.into_iter().fold(axis, TimeAxis::reaching))
}

/// A lane and its height: its title, the labels above the marks, the marks.
fn lane_view(lane: &Lane, axis: TimeAxis, top: f64) -> (AnyView, f64) {
    let has_labels = lane.moments.iter().any(|moment| !moment.label.is_empty());
    let rows = usize::from(has_labels);
    let bottom = top + TITLE_PX + ROW_PX * rows as f64;
    let y = bottom + MARKS_PX / 2.0 - 2.0;
    let texts: Vec<Text> = lane
        .moments
        .iter()
        .filter(|moment| !moment.label.is_empty())
        .map(|moment| Text {
            at_percent: axis.middle(moment.date),
            bottom_px: bottom,
            text: moment.label.clone(),
        })
        .collect();
    let marks = lane
        .moments
        .iter()
        .map(|moment| time_mark(axis, moment.date, moment.shape, y, moment.what.clone()))
        .collect_view();
    let end = bottom + MARKS_PX;
    let view = view! {
        {lane_title(&lane.title, top, end)}
        {labels(&texts, rows)}
        {marks}
    };
    (view.into_any(), end - top)
}

fn lane_title(title: &str, top: f64, end: f64) -> AnyView {
    view! {
        <text class="chart__lane" x="0" y=px(top + 13.0)>{title.to_owned()}</text>
        <line class="chart__line" x1="0" x2="100%" y1=px(end) y2=px(end)></line>
    }
    .into_any()
}

/// Members that joined as bars upwards, members that left as bars downwards, with their numbers.
fn members_lane(growth: &Growth, axis: TimeAxis, top: f64, t: Texts) -> Option<(AnyView, f64)> {
    let most = |count: fn(&atlas::select::YearOfGrowth) -> usize| {
        growth.years.iter().map(count).max().unwrap_or(0) as f64
    };
    let (joined, left) = (most(|year| year.joined), most(|year| year.left));
    let largest = joined.max(left);
    if largest < 1.0 {
        return None;
    }
    let per_member = BARS_PX / largest;
    let zero = top + TITLE_PX + ROW_PX + joined * per_member;
    let end = zero + left * per_member + if left > 0.0 { ROW_PX + 4.0 } else { 6.0 };
    let mut texts: Vec<(usize, Text)> = Vec::new();
    let mut bars: Vec<AnyView> = Vec::new();
    for year in &growth.years {
        let (x, width) = (axis.start_of(year.year), axis.year_width());
        let mut bar = |count: usize, class: &'static str, is_up: bool| {
            if count == 0 {
                return;
            }
            let height = count as f64 * per_member;
            let y = if is_up { zero - height } else { zero };
            let text = Text {
                at_percent: x + width / 2.0,
                bottom_px: if is_up { y } else { zero + height + ROW_PX },
                text: t.number(count as f64),
            };
            texts.push((count, text));
            let (x, width) = (percent(x + width * 0.12), percent(width * 0.76));
            bars.push(
                view! { <rect class=class x=x y=px(y) width=width height=px(height)></rect> }.into_any(),
            );
        };
        bar(year.joined, "chart__fill", true);
        bar(year.left, "chart__open", false);
    }
    // The largest numbers are the ones to read, so they choose their place first.
    atlas::order::sort_by_key(&mut texts, |(count, _)| std::cmp::Reverse(*count));
    let texts = texts.into_iter().map(|(_, text)| text);
    let title = if left > 0.0 {
        t.get(Key::TimelineMembers)
    } else {
        t.get(Key::TimelineMembersJoining)
    };
    let (above, below): (Vec<Text>, Vec<Text>) = texts.partition(|text| text.bottom_px <= zero);
    let view = view! {
        {lane_title(title, top, end)}
        {bars}
        <line class="chart__zero" x1="0" x2="100%" y1=px(zero) y2=px(zero)></line>
        {labels(&above, 1)}
        {labels(&below, 1)}
    };
    Some((view.into_any(), end - top))
}

/// What has no place on the axis, as no date of it is known.
fn undated(
    network: &NetworkDetail,
    dataset: &Dataset,
    ix: NetworkIx,
    growth: &Growth,
    t: Texts,
) -> Option<AnyView> {
    let offices = dataset
        .memberships_of_network(ix)
        .filter(|row| super::moments::is_office(&row.role) && row.from.is_none())
        .count();
    let names = network
        .former_names
        .iter()
        .filter(|former| former.until.is_none())
        .count();
    let sentences: Vec<String> = [
        (Key::TimelineUndatedMembers, growth.undated),
        (Key::TimelineUndatedOffices, offices),
        (Key::TimelineUndatedNames, names),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(key, count)| t.count(key, count, &[]))
    .collect();
    (!sentences.is_empty()).then(|| view! { <p class="quiet">{sentences.join(" ")}</p> }.into_any())
}

/// Everything that is on the axis, in time.
fn list(lanes: &[Lane], growth: &Growth, network: &NetworkDetail, t: Texts) -> AnyView {
    let here = here();
    let mut moments: Vec<Moment> = lanes
        .iter()
        .flat_map(|lane| lane.moments.iter().cloned())
        .collect();
    for year in &growth.years {
        let joined = (year.joined > 0).then(|| t.count(Key::TimeJoined, year.joined, &[]));
        let left = (year.left > 0).then(|| t.count(Key::TimeLeft, year.left, &[]));
        let changes: Vec<String> = [joined, left].into_iter().flatten().collect();
        if let (false, Ok(date)) = (changes.is_empty(), Date::new(year.year, None, None)) {
            moments.push(Moment {
                date,
                to: None,
                shape: Shape::Disc,
                label: String::new(),
                what: t.list(&changes),
                page: None,
            });
        }
    }
    atlas::order::sort_by_key(&mut moments, |moment| moment.date);
    let rows = moments
        .into_iter()
        .map(|moment| {
            let what = match moment.page {
                Some(page) => view! { <a href=here.href(&page)>{moment.what}</a> }.into_any(),
                None => moment.what.into_any(),
            };
            Row {
                head: Some((view! { <Dated date=moment.date to=moment.to /> }.into_any(), 1)),
                cells: vec![what],
            }
        })
        .collect();
    let columns = [
        Column::text(t.get(Key::TimelineWhen)),
        Column::text(t.get(Key::TimelineWhat)),
    ];
    let caption = t.with(Key::TimelineCaption, &[("network", super::english(network))]);
    table(caption, &columns, rows, false)
}
