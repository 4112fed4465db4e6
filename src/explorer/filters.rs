//! The filters: beside the list where there is room, in a sheet on a phone.

use std::sync::Arc;

use atlas::order::sort_by;
use atlas::query::{Code, Matching, Query};
use atlas::select::Facets;
use atlas::slug::Slug;
use atlas::vocabulary::{Role, Vocabulary};
use leptos::html::Dialog;
use leptos::prelude::*;

use super::explorer;
use super::facet::{Choice, Facet, set_mark};
use crate::address::here;
use crate::app::data;
use crate::dom;
use crate::i18n::{Key, texts};
use crate::reactive::{Computed, changing, derived, effect, memo};
use crate::ui::short_name;

/// Below this width of the window the filters open as a sheet over the page.
const NARROW: &str = "(width < 48rem)";

/// Selects the button that opens the filters.
pub(super) const FILTERS_BUTTON: &str = ".filters__button";

#[component]
pub(super) fn Filters() -> impl IntoView {
    let (t, explorer) = (texts(), explorer());
    let narrow = dom::media(NARROW);
    let open = RwSignal::new(false);
    let set_count = memo(move || explorer.query.with(Query::filter_count));
    let total = move || explorer.selection.with(|selection| selection.cities.len());
    let sheet = NodeRef::<Dialog>::new();
    effect(move || {
        if let Some(sheet) = sheet.get() {
            dom::show_dialog(&sheet, open.get());
        }
    });
    view! {
        <button
            class="button filters__button"
            type="button"
            aria-expanded=derived(move || open.get().to_string())
            on:click=move |_| open.update(|open| *open = !*open)
        >
            {t.get(Key::FilterTitle)}
            {set_mark(set_count)}
        </button>
        {changing(move || if narrow.get() {
            view! {
                <dialog
                    class="sheet"
                    node_ref=sheet
                    aria-label=t.get(Key::FilterTitle)
                    on:close=move |_| open.set(false)
                >
                    <div class="sheet__body"><Groups /></div>
                    <button class="button button--main" type="button" on:click=move |_| open.set(false)>
                        {derived(move || t.count(Key::FilterShow, total(), &[]))}
                    </button>
                </dialog>
            }
            .into_any()
        } else {
            view! { <div class="filters" hidden=derived(move || !open.get())><Groups /></div> }.into_any()
        })}
    }
}

#[component]
fn Groups() -> impl IntoView {
    let (here, t, dataset, explorer) = (here(), texts(), data(), explorer());
    let facets = memo(move || Arc::new(explorer.selection.with(|selection| selection.facets.clone())));

    let networks = choices(
        facets,
        |facets| facets.networks.clone(),
        |query| {
            query
                .networks
                .iter()
                .map(|id| dataset.find_network(id.as_str()).map(|(ix, _)| usize::from(ix.0)))
                .collect()
        },
        move |position| {
            let network = &dataset.networks()[position];
            (network.id.to_string(), short_name(network).to_owned())
        },
    );
    let countries = choices(
        facets,
        |facets| facets.countries.clone(),
        |query| {
            query
                .countries
                .iter()
                .map(|code| dataset.find_country(code.as_str()))
                .collect()
        },
        move |position| {
            let country = &dataset.countries()[position];
            (country.code.clone(), country.name.clone())
        },
    );
    let regions = choices(
        facets,
        |facets| facets.regions.clone(),
        |query| {
            query
                .regions
                .iter()
                .map(|code| dataset.find_region(code.as_str()))
                .collect()
        },
        move |position| {
            let region = &dataset.regions()[position];
            (region.code.clone(), region.name.clone())
        },
    );
    let roles = choices(
        facets,
        |facets| {
            facets
                .roles
                .iter()
                .map(|&(role, count)| (position_of(role), count))
                .collect()
        },
        |query| query.roles.iter().map(|role| Some(position_of(*role))).collect(),
        move |position| {
            let role = Role::ALL[position];
            (role.slug().to_owned(), t.word("role", role.slug()))
        },
    );

    let change = move |set: fn(&mut Query, &str, bool)| {
        Callback::new(move |(value, on): (String, bool)| here.change(|query| set(query, &value, on)))
    };
    view! {
        <Facet
            title=t.get(Key::FilterNetwork)
            choices=networks
            on_choice=change(|query, value, on| toggle(&mut query.networks, Slug::parse(value), on))
        >
            <AnyOrAll />
        </Facet>
        <Facet
            title=t.get(Key::FilterCountry)
            choices=countries
            on_choice=change(|query, value, on| toggle(&mut query.countries, Code::parse(value), on))
        />
        <Facet
            title=t.get(Key::FilterRegion)
            choices=regions
            on_choice=change(|query, value, on| toggle(&mut query.regions, Code::parse(value), on))
        />
        <Facet
            title=t.get(Key::FilterRole)
            choices=roles
            on_choice=change(|query, value, on| toggle(&mut query.roles, Role::parse(value), on))
        />
        <Year />
    }
}

/// The values of a facet that leave something, and those that are set, sorted by their words.
fn choices(
    facets: Computed<Arc<Facets>>,
    counts: impl Fn(&Facets) -> Vec<(usize, usize)> + Send + Sync + 'static,
    set: impl Fn(&Query) -> Vec<Option<usize>> + Send + Sync + 'static,
    name: impl Fn(usize) -> (String, String) + Send + Sync + 'static,
) -> Computed<Vec<Choice>> {
    let query = explorer().query;
    memo(move || {
        let set: Vec<usize> = query.with(&set).into_iter().flatten().collect();
        let mut counts = facets.with(|facets| counts(facets));
        for &position in &set {
            if !counts.iter().any(|&(counted, _)| counted == position) {
                counts.push((position, 0));
            }
        }
        let mut choices: Vec<Choice> = counts
            .into_iter()
            .map(|(position, count)| {
                let (value, word) = name(position);
                Choice {
                    value,
                    word,
                    count,
                    set: set.contains(&position),
                }
            })
            .collect();
        sort_by(&mut choices, |a, b| a.word.cmp(&b.word));
        choices
    })
}

fn position_of(role: Role) -> usize {
    // Every role stands in the list of all.
    Role::ALL.iter().position(|known| *known == role).unwrap_or(0)
}

fn toggle<T: PartialEq>(values: &mut Vec<T>, value: Option<T>, on: bool) {
    let Some(value) = value else { return };
    values.retain(|known| *known != value);
    if on {
        values.push(value);
    }
}

/// Whether one of the networks is enough.
#[component]
fn AnyOrAll() -> impl IntoView {
    let (here, t, explorer) = (here(), texts(), explorer());
    let radios = [(Matching::Any, Key::FilterAny), (Matching::All, Key::FilterAll)]
        .map(|(matching, key)| {
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        name="match"
                        prop:checked=derived(move || explorer.query.with(|query| query.matching == matching))
                        on:change=move |_| here.change(|query| query.matching = matching)
                    />
                    <span>{t.get(key)}</span>
                </label>
            }
        })
        .collect_view();
    view! { <div class="any-or-all" role="group" aria-label=t.get(Key::FilterMatch)>{radios}</div> }
}

/// The year whose memberships are shown.
#[component]
fn Year() -> impl IntoView {
    let (here, t, dataset, explorer) = (here(), texts(), data(), explorer());
    let (first, last) = dataset.years().unwrap_or_default();
    let this_year = dom::today().0;
    let years = (first..=last.min(this_year))
        .rev()
        .map(|year| {
            let chosen = derived(move || explorer.query.with(|query| query.at == Some(year)));
            view! { <option value=year selected=chosen>{year}</option> }
        })
        .collect_view();
    view! {
        <label class="year">
            <span>{t.get(Key::FilterYear)}</span>
            <select on:change=move |event| {
                let year = event_target_value(&event).parse().ok();
                here.change(|query| query.at = year);
            }>
                <option value="" selected=derived(move || explorer.query.with(|query| query.at.is_none()))>
                    {t.get(Key::FilterAnyYear)}
                </option>
                {years}
            </select>
        </label>
    }
}
