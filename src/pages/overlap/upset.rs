//! A few networks in every combination, as an UpSet plot (Lex and others, 2014): a column for each combination, with
//! a bar for its cities above dots for its networks. Each column is a link with a picture in it, and not a link
//! within one picture, so that it is a link like any other to the keyboard, the router and a reader.

use atlas::decimal::decimal;
use atlas::relate::{Intersection, Intersections};
use leptos::prelude::*;

use super::explorer_link;
use crate::app::data;
use crate::i18n::{Key, Texts, texts};
use crate::pages::table::{Column, Row, table};
use crate::ui::short_name;

/// From the top to the foot of the longest bar with its number, in px.
const PLOT_PX: f64 = 176.0;
/// The longest bar, in px.
const BAR_PX: f64 = 150.0;
/// A network's row of dots, in px.
const ROW_PX: f64 = 32.0;
/// A combination's column, in px: room for a finger.
const COLUMN_PX: f64 = 28.0;
/// The longest bar of a network, in px.
const SET_PX: f64 = 96.0;
/// What a rem is where the visitor has changed nothing, in px: the picture grows with the letters.
const REM_PX: f64 = 16.0;

/// The plot and, below it, the same as a table.
pub(super) fn upset(sets: &Intersections) -> AnyView {
    let (t, dataset) = (texts(), data());
    if sets.parts.is_empty() {
        return view! { <p>{t.get(Key::OverlapNothing)}</p> }.into_any();
    }
    let names: Vec<&'static str> = sets
        .networks
        .iter()
        .map(|&ix| short_name(dataset.network(ix)))
        .collect();
    let columns = sets
        .parts
        .iter()
        .map(|&part| column(sets, part, &names, t))
        .collect_view();
    view! {
        <div class="upset">
            {set_sizes(sets, &names, t)}
            <div class="upset__scroll" role="region" tabindex="0" aria-label=t.get(Key::OverlapParts)>
                <ul class="upset__parts">{columns}</ul>
            </div>
        </div>
        {twin(sets, &names, t)}
    }
    .into_any()
}

/// The networks with bars for all their cities, in the order of the rows of dots.
fn set_sizes(sets: &Intersections, names: &[&'static str], t: Texts) -> AnyView {
    let dataset = data();
    let most = sets.sizes.iter().copied().max().unwrap_or(1).max(1);
    let rows = sets
        .networks
        .iter()
        .zip(&sets.sizes)
        .zip(names)
        .map(|((&ix, &size), &name)| {
            let query = atlas::query::Query {
                networks: vec![dataset.network(ix).id.clone()],
                ..atlas::query::Query::default()
            };
            let label = t.count(Key::OverlapSet, size as usize, &[("network", name)]);
            let width = f64::from(size) / f64::from(most) * SET_PX;
            let bar = picture(SET_PX, 12.0, "upset__size", vec![bar(0.0, 0.0, width, 12.0)]);
            view! {
                <li>
                    <a href=explorer_link(&query) aria-label=label>
                        <span class="upset__name">{name}</span>
                        <span class="upset__count">{t.number(f64::from(size))}</span>
                        {bar}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="upset__sets" aria-label=t.get(Key::OverlapSets)>{rows}</ul> }.into_any()
}

fn column(sets: &Intersections, part: Intersection, names: &[&'static str], t: Texts) -> AnyView {
    // The largest stands first.
    let most = sets.parts.first().map_or(1, |part| part.count).max(1);
    let height = f64::from(part.count) / f64::from(most) * BAR_PX;
    let middle = COLUMN_PX / 2.0;
    let row_middle = |row: usize| PLOT_PX + (row as f64 + 0.5) * ROW_PX;
    let rows = 0..names.len();
    let mut shapes = vec![bar(5.0, PLOT_PX - height, COLUMN_PX - 10.0, height)];
    let number = t.number(f64::from(part.count));
    shapes.push(
        view! {
            <text class="upset__number" x=px(middle) y=px(PLOT_PX - height - 6.0) text-anchor="middle">{number}</text>
        }
        .into_any(),
    );
    let inside: Vec<usize> = rows.clone().filter(|&row| part.is_in(row)).collect();
    if let [first, .., last] = inside[..] {
        shapes.push(
            view! {
                <line class="upset__link" x1=px(middle) x2=px(middle) y1=px(row_middle(first)) y2=px(row_middle(last)) />
            }
            .into_any(),
        );
    }
    for row in rows {
        let class = if part.is_in(row) {
            "upset__in"
        } else {
            "upset__out"
        };
        let radius = if part.is_in(row) { "6.5" } else { "4" };
        shapes
            .push(view! { <circle class=class cx=px(middle) cy=px(row_middle(row)) r=radius /> }.into_any());
    }
    let within = within(part, names);
    let label = t.count(Key::OverlapPart, part.count as usize, &[("networks", &within)]);
    let height = PLOT_PX + names.len() as f64 * ROW_PX;
    let href = explorer_link(&sets.query(data(), part));
    view! {
        <li><a href=href aria-label=label>{picture(COLUMN_PX, height, "upset__part", shapes)}</a></li>
    }
    .into_any()
}

/// The networks of a combination, by name.
fn within(part: Intersection, names: &[&'static str]) -> String {
    let names = names.iter().enumerate();
    let within: Vec<String> = names
        .filter(|&(position, _)| part.is_in(position))
        .map(|(_, name)| (*name).to_owned())
        .collect();
    texts().list(&within)
}

fn bar(x: f64, y: f64, width: f64, height: f64) -> AnyView {
    view! { <rect class="upset__bar" x=px(x) y=px(y) width=px(width) height=px(height) /> }.into_any()
}

fn px(value: f64) -> String {
    decimal(value, 1)
}

fn picture(width: f64, height: f64, class: &'static str, shapes: Vec<AnyView>) -> AnyView {
    let rem = |value: f64| format!("{}rem", decimal(value / REM_PX, 4));
    view! {
        <svg
            class=class
            viewBox=format!("0 0 {} {}", px(width), px(height))
            style:inline-size=rem(width)
            style:block-size=rem(height)
            aria-hidden="true"
        >
            {shapes}
        </svg>
    }
    .into_any()
}

/// The same as a table.
fn twin(sets: &Intersections, names: &[&'static str], t: Texts) -> AnyView {
    let columns = [
        Column::text(t.get(Key::OverlapIn)),
        Column::text(t.get(Key::OverlapNotIn)),
        Column::number(t.get(Key::OverlapCities)),
    ];
    let rows = sets
        .parts
        .iter()
        .map(|&part| {
            let outside = names.iter().enumerate();
            let outside: Vec<String> = outside
                .filter(|&(position, _)| !part.is_in(position))
                .map(|(_, name)| (*name).to_owned())
                .collect();
            let outside = t.list(&outside);
            let number = t.number(f64::from(part.count));
            let href = explorer_link(&sets.query(data(), part));
            Row {
                head: Some((within(part, names).into_any(), 1)),
                cells: vec![outside.into_any(), view! { <a href=href>{number}</a> }.into_any()],
            }
        })
        .collect();
    let table = table(t.get(Key::OverlapTableCaption).to_owned(), &columns, rows, true);
    view! { <details class="twin"><summary>{t.get(Key::OverlapTable)}</summary>{table}</details> }.into_any()
}
