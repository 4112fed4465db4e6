//! The filters: beside the list where there is room, in a sheet on a phone.

use atlas::order::sort_by;
use atlas::query::{Code, Matching, Query};
use atlas::select::Facets;
use atlas::slug::Slug;
use atlas::vocabulary::{Role, Vocabulary};
use leptos::html::Dialog;
use leptos::prelude::*;

use super::explorer;
use super::facet::{Choice, Facet, Group, set_mark};
use super::finder::round_name;
use crate::address::here;
use crate::app::data;
use crate::dom;
use crate::i18n::{Key, collation_ranks, texts};
use crate::reactive::{changing, derived, effect, memo, on};
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
    let was_opened = StoredValue::new(false);
    let set_count = memo(move || explorer.query.with(Query::filter_count));
    let total = move || explorer.selection.with(|selection| selection.cities.len());
    let sheet = NodeRef::<Dialog>::new();
    effect(move || {
        if let Some(sheet) = sheet.get() {
            dom::show_dialog(&sheet, open.get());
        }
    });
    // Closed groups cost nothing; once made they keep what was opened in them.
    let was_open = memo(move || open.get() || was_opened.get_value());
    let panel = move || {
        changing(move || {
            if !was_open.get() {
                return ().into_any();
            }
            explorer.is_used.set(true);
            match explorer.tools() {
                Some(tools) => {
                    was_opened.set_value(true);
                    (tools.filters)()
                }
                None => explorer.tools_failure(),
            }
        })
    };
    view! {
        <button
            class="button filters__button"
            type="button"
            aria-expanded=derived(move || open.get().to_string())
            on:click=on(move |_| open.update(|open| *open = !*open))
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
                    on:close=on(move |_| open.set(false))
                >
                    <div class="sheet__body">{panel()}</div>
                    <button class="button button--main" type="button" on:click=on(move |_| open.set(false))>
                        {derived(move || t.count(Key::FilterShow, total(), &[]))}
                    </button>
                </dialog>
            }
            .into_any()
        } else {
            view! { <div class="filters" hidden=derived(move || !open.get())>{panel()}</div> }.into_any()
        })}
    }
}

/// The groups of filters. They are made when they are first wanted.
pub fn filter_panel() -> AnyView {
    let (t, dataset) = (texts(), data());
    let networks = group(
        |facets| facets.networks.clone(),
        move |query| {
            positions(&query.networks, |id| {
                dataset.find_network(id.as_str()).map(|(ix, _)| usize::from(ix.0))
            })
        },
        move |position| {
            let network = &dataset.networks()[position];
            (network.id.to_string(), short_name(network).to_owned())
        },
    );
    let countries = group(
        |facets| facets.countries.clone(),
        move |query| positions(&query.countries, |code| dataset.find_country(code.as_str())),
        move |position| {
            let country = &dataset.countries()[position];
            (country.code.clone(), country.name.clone())
        },
    );
    let regions = group(
        |facets| facets.regions.clone(),
        move |query| positions(&query.regions, |code| dataset.find_region(code.as_str())),
        move |position| {
            let region = &dataset.regions()[position];
            (region.code.clone(), region.name.clone())
        },
    );
    let roles = group(
        |facets| {
            let roles = facets.roles.iter();
            roles.map(|&(role, count)| (position_of(role), count)).collect()
        },
        |query| query.roles.iter().map(|&role| position_of(role)).collect(),
        move |position| {
            let role = Role::ALL[position];
            (role.slug().to_owned(), t.word("role", role.slug()))
        },
    );
    let awards = group(
        |facets| facets.awards.clone(),
        move |query| {
            positions(&query.awards, |id| {
                dataset.awards().iter().position(|award| award.id == *id)
            })
        },
        move |position| {
            let award = &dataset.awards()[position];
            (award.id.to_string(), round_name(award))
        },
    );
    view! {
        <Facet
            title=t.get(Key::FilterNetwork)
            group=networks
            on_choice=change(|query, value, on| toggle(&mut query.networks, Slug::parse(value), on))
            above=any_or_all
        />
        <Facet
            title=t.get(Key::FilterCountry)
            group=countries
            on_choice=change(|query, value, on| toggle(&mut query.countries, Code::parse(value), on))
        />
        <Facet
            title=t.get(Key::FilterRegion)
            group=regions
            on_choice=change(|query, value, on| toggle(&mut query.regions, Code::parse(value), on))
        />
        <Facet
            title=t.get(Key::FilterRole)
            group=roles
            on_choice=change(|query, value, on| toggle(&mut query.roles, Role::parse(value), on))
        />
        <Facet
            title=t.get(Key::FilterAward)
            group=awards
            on_choice=change(|query, value, on| toggle(&mut query.awards, Slug::parse(value), on))
        />
        <Year />
    }
    .into_any()
}

/// What sets a value of a group or takes it back.
fn change(set: fn(&mut Query, &str, bool)) -> Callback<(String, bool)> {
    let here = here();
    Callback::new(move |(value, on): (String, bool)| here.change(|query| set(query, &value, on)))
}

/// The values of a facet that leave something, and those that are set, sorted by their words.
fn group(
    counts: fn(&Facets) -> Vec<(usize, usize)>,
    set: impl Fn(&Query) -> Vec<usize> + Send + Sync + 'static,
    name: impl Fn(usize) -> (String, String) + Send + Sync + 'static,
) -> Group {
    let (t, explorer) = (texts(), explorer());
    let set = memo(move || explorer.query.with(&set));
    let choices = memo(move || {
        let set = set.get();
        let mut counts = explorer.selection.with(|selection| counts(&selection.facets));
        for &position in &set {
            if !counts.iter().any(|&(counted, _)| counted == position) {
                counts.push((position, 0));
            }
        }
        let choice = |(position, count): (usize, usize)| {
            let (value, word) = name(position);
            let set = set.contains(&position);
            Choice {
                value,
                word,
                count,
                set,
            }
        };
        let mut choices: Vec<Choice> = counts.into_iter().map(choice).collect();
        let words: Vec<&str> = choices.iter().map(|choice| choice.word.as_str()).collect();
        let ranks = collation_ranks(t.lang(), &words);
        let mut ranked: Vec<(u32, Choice)> = ranks.into_iter().zip(choices.drain(..)).collect();
        sort_by(&mut ranked, |a, b| a.0.cmp(&b.0));
        ranked.into_iter().map(|(_, choice)| choice).collect()
    });
    Group {
        choices,
        set_count: memo(move || set.with(Vec::len)),
    }
}

/// The positions of the values that the dataset has.
fn positions<T>(values: &[T], find: impl Fn(&T) -> Option<usize>) -> Vec<usize> {
    values.iter().filter_map(find).collect()
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
fn any_or_all() -> AnyView {
    let (here, t, explorer) = (here(), texts(), explorer());
    let radios = [(Matching::Any, Key::FilterAny), (Matching::All, Key::FilterAll)]
        .map(|(matching, key)| {
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        name="match"
                        prop:checked=derived(move || explorer.query.with(|query| query.matching == matching))
                        on:change=on(move |_| here.change(|query| query.matching = matching))
                    />
                    <span>{t.get(key)}</span>
                </label>
            }
        })
        .collect_view();
    view! { <div class="any-or-all" role="group" aria-label=t.get(Key::FilterMatch)>{radios}</div> }
        .into_any()
}

/// The year whose memberships are shown.
#[component]
fn Year() -> impl IntoView {
    let (here, t, dataset, explorer) = (here(), texts(), data(), explorer());
    let this_year = dom::today().0;
    // Where no membership has a date, there is no year to choose.
    let years = dataset.years().map(|(first, last)| first..=last.min(this_year));
    let years = years
        .into_iter()
        .flatten()
        .rev()
        .map(|year| {
            let chosen = derived(move || explorer.query.with(|query| query.at == Some(year)));
            view! { <option value=year selected=chosen>{year}</option> }
        })
        .collect_view();
    view! {
        <label class="year">
            <span>{t.get(Key::FilterYear)}</span>
            <select on:change=on(move |event| {
                let year = event_target_value(&event).parse().ok();
                here.change(|query| query.at = year);
            })>
                <option value="" selected=derived(move || explorer.query.with(|query| query.at.is_none()))>
                    {t.get(Key::FilterAnyYear)}
                </option>
                {years}
            </select>
        </label>
    }
}
