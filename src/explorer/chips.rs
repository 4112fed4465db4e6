//! The active filters, each of which can be taken back by itself.

use atlas::dataset::Dataset;
use atlas::query::{Matching, Query};
use atlas::select::Part;
use atlas::vocabulary::Vocabulary;
use leptos::prelude::*;

use super::explorer;
use super::filters::FILTERS_BUTTON;
use super::finder::round_name;
use crate::address::{Move, here};
use crate::app::data;
use crate::dom;
use crate::i18n::{Key, Texts, texts};
use crate::reactive::{changing, on};
use crate::ui::short_name;

/// A filter that is set.
pub(super) struct Chip {
    /// Which kind of filter it is.
    pub(super) part: Part,
    /// Its word.
    pub(super) word: String,
    /// The query without it.
    without: Query,
}

#[component]
pub(super) fn Chips() -> impl IntoView {
    let (here, t, explorer) = (here(), texts(), explorer());
    let dataset = data();
    let take_back = move |query: &Query| {
        here.ask(query, Move::Replace);
        // The chip that had the focus is gone.
        dom::focus_on(FILTERS_BUTTON.to_owned());
    };
    changing(move || {
        let query = explorer.query.get();
        let bar = (query.filter_count() > 0).then(|| {
            let chips = chips(&query, t, dataset)
                .into_iter()
                .map(|Chip { word, without, .. }| {
                    let name = t.with(Key::FilterRemove, &[("filter", &word)]);
                    view! {
                        <li>
                            <button
                                class="chip"
                                type="button"
                                aria-label=name
                                on:click=on(move |_| take_back(&without))
                            >
                                <span>{word}</span>
                                <span class="chip__cross" aria-hidden="true">"×"</span>
                            </button>
                        </li>
                    }
                })
                .collect_view();
            let joined = (query.networks.len() > 1).then(|| match query.matching {
                Matching::Any => t.get(Key::FilterInAny),
                Matching::All => t.get(Key::FilterInAll),
            });
            let cleared = Query {
                text: query.text.clone(),
                ..query.cleared()
            };
            view! {
                <div class="chips">
                    <ul aria-label=t.get(Key::FilterActive)>{chips}</ul>
                    {joined.map(|joined| view! { <span class="quiet">{joined}</span> })}
                    <button
                        class="link"
                        type="button"
                        on:click=on(move |_| take_back(&cleared))
                    >
                        {t.get(Key::FilterClear)}
                    </button>
                </div>
            }
        });
        bar.into_any()
    })
}

/// The filters that are set, in the order of the filter groups.
pub(super) fn chips(query: &Query, t: Texts, dataset: &Dataset) -> Vec<Chip> {
    let mut chips = Vec::new();
    let mut add = |part: Part, word: String, remove: &dyn Fn(&mut Query)| {
        let mut without = query.clone();
        remove(&mut without);
        chips.push(Chip { part, word, without });
    };
    for id in &query.networks {
        if let Some((_, network)) = dataset.find_network(id.as_str()) {
            add(Part::Networks, short_name(network).to_owned(), &|query| {
                query.networks.retain(|other| other != id);
            });
        }
    }
    for id in &query.without {
        if let Some((_, network)) = dataset.find_network(id.as_str()) {
            let word = t.with(Key::FilterNotIn, &[("network", short_name(network))]);
            add(Part::Networks, word, &|query| {
                query.without.retain(|other| other != id);
            });
        }
    }
    for code in &query.countries {
        if let Some(country) = dataset.find_country(code.as_str()) {
            let name = dataset.countries()[country].name.clone();
            add(Part::Countries, name, &|query| {
                query.countries.retain(|other| other != code);
            });
        }
    }
    for code in &query.regions {
        if let Some(region) = dataset.find_region(code.as_str()) {
            let name = dataset.regions()[region].name.clone();
            add(Part::Regions, name, &|query| {
                query.regions.retain(|other| other != code);
            });
        }
    }
    for role in &query.roles {
        add(Part::Roles, t.word("role", role.slug()), &|query| {
            query.roles.retain(|other| other != role);
        });
    }
    for id in &query.awards {
        if let Some(award) = dataset.find_award(id) {
            add(Part::Awards, round_name(award), &|query| {
                query.awards.retain(|other| other != id);
            });
        }
    }
    if let Some(year) = query.at {
        let word = t.with(Key::FilterInYear, &[("year", &year.to_string())]);
        add(Part::At, word, &|query| query.at = None);
    }
    chips
}
