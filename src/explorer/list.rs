//! The list of cities, in step with the map.

use atlas::address::Page;
use atlas::dataset::{CityIx, Dataset};
use atlas::query::Sort;
use atlas::select::network_count;
use atlas::slug::Slug;
use leptos::prelude::*;

use super::explorer;
use super::filters::FILTERS_BUTTON;
use crate::address::here;
use crate::app::data;
use crate::dom;
use crate::i18n::{Key, Texts, texts};
use crate::reactive::{changing, derived, memo};
use crate::ui::{CityName, short_name};

/// How many rows the beginning of a long list has.
const BEGINNING: usize = 100;
/// How many networks a row names before it counts them.
const NETWORKS_NAMED: usize = 4;

#[component]
pub(super) fn CityList() -> impl IntoView {
    let (t, explorer) = (texts(), explorer());
    let hovered = Selector::new(move || explorer.hovered.get());
    let total = memo(move || explorer.selection.with(|selection| selection.cities.len()));
    let shown = memo(move || {
        let limit = if explorer.expanded.get() {
            usize::MAX
        } else {
            BEGINNING
        };
        explorer
            .selection
            .with(|selection| selection.cities.iter().copied().take(limit).collect::<Vec<_>>())
    });
    let hidden = move || total.get() - shown.with(Vec::len);
    view! {
        <section class="list" aria-labelledby="list-title">
            <div class="list__head">
                <h2 id="list-title">{t.get(Key::ListTitle)}</h2>
                <SortBy />
            </div>
            {changing(move || (total.get() == 0).then(|| view! { <Nothing /> }).into_any())}
            <ul class="rows">
                <For
                    each=move || shown.get()
                    key=|ix| *ix
                    children=move |ix| view! { <Row ix hovered=hovered.clone() /> }
                />
            </ul>
            {changing(move || {
                let hidden = hidden();
                let more = (hidden > 0).then(|| view! {
                    <button class="button" type="button" on:click=move |_| {
                        explorer.expanded.set(true);
                        dom::focus_on(format!(".list .row:nth-child({}) a", BEGINNING + 1));
                    }>
                        {t.count(Key::ListMore, hidden, &[])}
                    </button>
                });
                more.into_any()
            })}
        </section>
    }
}

#[component]
fn Row(ix: CityIx, hovered: Selector<Option<CityIx>>) -> impl IntoView {
    let (here, t, dataset, explorer) = (here(), texts(), data(), explorer());
    let city = dataset.city(ix);
    let point = move |on: bool| explorer.point(ix, on);
    let href = Slug::parse(city.id).map(|id| here.href(&Page::City(id)));
    view! {
        <li
            class="row"
            class:row--pointed=derived(move || hovered.selected(&Some(ix)))
            class:row--selected=derived(move || explorer.selected.get() == Some(ix))
            on:pointerenter=move |_| point(true)
            on:pointerleave=move |_| point(false)
        >
            <a class="row__name" href=href on:focus=move |_| point(true) on:blur=move |_| point(false)>
                <CityName city />
            </a>
            <span class="row__more">{summary(dataset, ix, t)}</span>
        </li>
    }
}

/// Country and networks of a city, in a line.
fn summary(dataset: &Dataset, ix: CityIx, t: Texts) -> String {
    let names: Vec<&str> = dataset
        .memberships_of_city(ix)
        .chunk_by(|a, b| a.network == b.network)
        .filter_map(|group| group.first())
        .take(NETWORKS_NAMED)
        .map(|membership| short_name(dataset.network(membership.network)))
        .collect();
    let more = network_count(dataset, ix) - names.len();
    let more = (more > 0).then(|| t.count(Key::ListMoreNetworks, more, &[]));
    let country = dataset.city(ix).country.name.as_str();
    [country, &names.join(", ")]
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .chain(more)
        .collect::<Vec<_>>()
        .join(" · ")
}

/// Nothing matches: what can be taken back.
#[component]
fn Nothing() -> impl IntoView {
    let (here, t, explorer) = (here(), texts(), explorer());
    view! {
        <div class="nothing">
            <p>{t.get(Key::ListNothing)}</p>
            <button
                class="button"
                type="button"
                on:click=move |_| {
                    here.change(|query| *query = query.cleared());
                    dom::focus_on(FILTERS_BUTTON.to_owned());
                }
                disabled=derived(move || !explorer.query.with(atlas::query::Query::is_filtering))
            >
                {t.get(Key::FilterClear)}
            </button>
        </div>
    }
}

#[component]
fn SortBy() -> impl IntoView {
    let (here, t, explorer) = (here(), texts(), explorer());
    let options = Sort::ALL
        .map(|sort| {
            let name = match sort {
                Sort::Name => t.get(Key::ListByName),
                Sort::Networks => t.get(Key::ListByNetworks),
                Sort::Population => t.get(Key::ListByPopulation),
            };
            let chosen = derived(move || explorer.query.with(|query| query.sort == sort));
            view! { <option value=sort.slug() selected=chosen>{name}</option> }
        })
        .collect_view();
    view! {
        <label class="sort">
            <span>{t.get(Key::ListSort)}</span>
            <select on:change=move |event| {
                if let Some(sort) = Sort::parse(&event_target_value(&event)) {
                    here.change(|query| query.sort = sort);
                }
            }>{options}</select>
        </label>
    }
}
