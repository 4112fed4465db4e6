//! Networks by networks, with the number of cities that each two share. One stop of the Tab key: hundreds of cells
//! are walked with the arrow keys.

use atlas::address::Page;
use atlas::relate::Overlap;
use leptos::prelude::*;

use super::explorer_link;
use crate::address::here;
use crate::app::data;
use crate::dom;
use crate::i18n::{Key, Texts, texts};
use crate::reactive::on;
use crate::ui::short_name;

/// How many shades there are.
const SHADES: u32 = 5;

/// The matrix with what its shades mean.
pub(super) fn matrix(overlap: &Overlap) -> AnyView {
    let (here, t, dataset) = (here(), texts(), data());
    let networks: Vec<_> = overlap.networks().iter().map(|&ix| dataset.network(ix)).collect();
    if networks.is_empty() {
        return view! { <p>{t.get(Key::OverlapNothing)}</p> }.into_any();
    }
    let most = overlap.most_shared();
    let heads = networks
        .iter()
        .enumerate()
        .map(|(column, network)| {
            let at = format!("0 {}", column + 1);
            view! {
                <th scope="col" tabindex="-1" data-at=at>
                    <span class="matrix__name">{short_name(network)}</span>
                </th>
            }
        })
        .collect_view();
    let rows = networks
        .iter()
        .enumerate()
        .map(|(row, network)| {
            let href = here.href(&Page::Network(network.id.clone()));
            let cells = (0..networks.len())
                .map(|column| cell(overlap, row, column, most, t))
                .collect_view();
            view! {
                <tr>
                    <th scope="row">
                        <a href=href tabindex="-1" data-at=format!("{} 0", row + 1)>{short_name(network)}</a>
                    </th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    view! {
        <p class="matrix__keys">{t.get(Key::OverlapKeys)}</p>
        <div class="matrix-scroll">
            <table
                class="matrix"
                role="grid"
                aria-readonly="true"
                on:keydown=on(move |event| dom::grid_key(&event))
                on:focusin=on(move |event| dom::grid_focus(&event))
            >
                <caption>{t.get(Key::OverlapPairsCaption)}</caption>
                <thead><tr><td></td>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {legend(most, t)}
    }
    .into_any()
}

/// A cell: a link to the cities where there are any.
fn cell(overlap: &Overlap, row: usize, column: usize, most: u32, t: Texts) -> AnyView {
    let (dataset, count) = (data(), overlap.shared(row, column));
    let at = format!("{} {}", row + 1, column + 1);
    let name = |position: usize| {
        let network = overlap.networks().get(position);
        network.map_or("", |&ix| short_name(dataset.network(ix)))
    };
    if count == 0 {
        return view! {
            <td class="matrix__none" tabindex="-1" data-at=at><span class="hidden">{t.number(0.0)}</span></td>
        }
        .into_any();
    }
    let is_own = row == column;
    let label = if is_own {
        t.count(Key::OverlapSet, count as usize, &[("network", name(row))])
    } else {
        t.count(
            Key::OverlapCell,
            count as usize,
            &[("a", name(row)), ("b", name(column))],
        )
    };
    let shade = if is_own {
        "own".to_owned()
    } else {
        shade(count, most).to_string()
    };
    // The stop of the Tab key, until the arrows have moved it.
    let tab = if (row, column) == (0, 0) { "0" } else { "-1" };
    let href = explorer_link(&overlap.query(dataset, row, column));
    view! {
        <td>
            <a href=href aria-label=label tabindex=tab data-at=at data-shade=shade>{t.number(f64::from(count))}</a>
        </td>
    }
    .into_any()
}

/// One of five shades, by the square root of the part of the most: most pairs share few cities, and the differences
/// among them must be seen as well.
fn shade(count: u32, most: u32) -> u32 {
    (1..=SHADES)
        .find(|&shade| count <= upper(shade, most))
        .unwrap_or(SHADES)
}

/// The most cities that a shade stands for.
fn upper(shade: u32, most: u32) -> u32 {
    most * shade * shade / (SHADES * SHADES)
}

/// Which numbers each shade stands for.
fn legend(most: u32, t: Texts) -> AnyView {
    let mut from = 1;
    let entries = (1..=SHADES)
        .filter_map(|shade| {
            let to = upper(shade, most);
            if to < from {
                return None;
            }
            let number = |value: u32| t.number(f64::from(value));
            let text = if to == from {
                number(to)
            } else {
                t.with(Key::OverlapRange, &[("from", &number(from)), ("to", &number(to))])
            };
            from = to + 1;
            Some(view! {
                <li><span class="matrix__swatch" data-shade=shade.to_string() aria-hidden="true"></span>{text}</li>
            })
        })
        .collect_view();
    view! {
        <div class="matrix__legend">
            <p id="matrix-shades">{t.get(Key::OverlapShades)}</p>
            <ul aria-labelledby="matrix-shades">{entries}</ul>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::shade;

    #[test]
    fn shades_grow_with_the_number() {
        let shades: Vec<u32> = [1, 2, 7, 8, 16, 17, 28, 29, 45]
            .map(|count| shade(count, 45))
            .to_vec();
        assert_eq!(shades, [1, 2, 2, 3, 3, 4, 4, 5, 5]);
        assert_eq!(shade(1, 1), 5);
    }
}
