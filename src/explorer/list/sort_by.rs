//! The choice of an order, and what an order needs to be told of.

use atlas::query::Sort;
use leptos::prelude::*;

use crate::address::here;
use crate::explorer::explorer;
use crate::i18n::{Key, texts};
use crate::reactive::{changing, derived, on};

/// The choice of the order.
pub(super) fn sort_by() -> AnyView {
    let (here, t, explorer) = (here(), texts(), explorer());
    let options = Sort::ALL
        .map(|sort| {
            let name = match sort {
                Sort::Name => t.get(Key::ListByName),
                Sort::Networks => t.get(Key::ListByNetworks),
                Sort::Population => t.get(Key::ListByPopulation),
                Sort::Distance => t.get(Key::ListByDistance),
            };
            let chosen = derived(move || explorer.query.with(|query| query.sort == sort));
            view! { <option value=sort.slug() selected=chosen>{name}</option> }
        })
        .collect_view();
    view! {
        <label class="sort">
            <span>{t.get(Key::ListSort)}</span>
            <select on:change=on(move |event| {
                if let Some(sort) = Sort::parse(&event_target_value(&event)) {
                    here.change(|query| query.sort = sort);
                }
            })>{options}</select>
        </label>
    }
    .into_any()
}

/// Where distances are measured from.
pub(super) fn measured_from() -> AnyView {
    let (t, explorer) = (texts(), explorer());
    changing(move || {
        let by_view = explorer.query.with(|query| match query.sort {
            Sort::Distance => Some(query.view.is_some()),
            _ => None,
        });
        let sentence = by_view.map(|by_view| {
            if by_view {
                t.get(Key::ListFromView)
            } else {
                t.get(Key::ListFromMiddle)
            }
        });
        sentence
            .map(|sentence| view! { <p class="list__note">{sentence}</p> })
            .into_any()
    })
}
