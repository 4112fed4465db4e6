//! What the explorer shows, derived step by step from the address: query, scores, selection. The list and
//! the map only read it.

use std::sync::Arc;

use atlas::dataset::{CityIx, Dataset};
use atlas::query::{Hint, Query};
use atlas::select::{self, Ordering, Selection};
use leptos::prelude::*;

use super::finder::Finder;
use crate::address::here;
use crate::app::Retry;
use crate::i18n::{collation_ranks, texts};
use crate::library::{DataError, Library};
use crate::reactive::{Computed, Fetched, latest, memo, resource};

/// The state of the explorer, in every component below the shell.
#[derive(Clone, Copy)]
pub struct Explorer {
    /// What is asked, as far as the dataset knows it.
    pub query: Computed<Query>,
    /// What of the address was dropped.
    pub hints: Computed<Vec<Hint>>,
    /// What is shown.
    pub selection: Computed<Arc<Selection>>,
    /// The chosen city.
    pub selected: Computed<Option<CityIx>>,
    /// The city that the pointer or the focus is on, in the list or on the map.
    pub hovered: RwSignal<Option<CityIx>>,
    /// Whether the list shows more than its beginning. Kept here so that it survives a visit to a page.
    pub expanded: RwSignal<bool>,
    /// Whether further names are wanted for the search.
    pub wants_aliases: RwSignal<bool>,
    /// Why further names are not there, where they were wanted.
    pub aliases_failure: Computed<Option<DataError>>,
    /// Finds records by text.
    pub(super) finder: Computed<&'static Finder>,
}

impl Explorer {
    /// Tells that the pointer or the focus has come to a city, or left it. Leaving one for another tells the
    /// new one first; the old one must not take it back.
    pub fn point(self, ix: CityIx, on: bool) {
        if on {
            self.hovered.set(Some(ix));
        } else if self.hovered.get_untracked() == Some(ix) {
            self.hovered.set(None);
        }
    }
}

/// The state of the explorer.
#[must_use]
pub fn explorer() -> Explorer {
    expect_context()
}

/// Derives the state from the address.
pub fn provide_explorer(dataset: &'static Dataset) {
    let (here, t) = (here(), texts());
    let checked = memo(move || {
        let (query, unknown) = select::check(dataset, here.query.get());
        (
            query,
            here.hints.get().into_iter().chain(unknown).collect::<Vec<_>>(),
        )
    });
    let query = memo(move || checked.with(|(query, _)| query.clone()));
    let hints = memo(move || checked.with(|(_, hints)| hints.clone()));
    let selected = memo(move || {
        query.with(|query| {
            dataset
                .find_city(query.selected.as_ref()?.as_str())
                .map(|city| city.ix)
        })
    });

    let wants_aliases = RwSignal::new(false);
    // Who comes with a search in the address wants to find by every name at once.
    let wanted = memo(move || wants_aliases.get() || query.with(|query| !query.text.is_empty()));
    let full = full_finder(dataset, wanted);
    let basic: &'static Finder = Box::leak(Box::new(Finder::new(dataset, None)));
    let finder = latest(move || match full.get() {
        Some(Some(Ok(full))) => full,
        _ => basic,
    });

    // Moving the map or choosing a city changes the query, but not what is shown.
    let question = memo(move || Query {
        view: None,
        selected: None,
        ..query.get()
    });
    let scores = memo(move || {
        question
            .with(|query| finder.get().cities(&query.text))
            .map(Arc::new)
    });
    let names: Vec<&str> = dataset.cities().map(|city| city.name).collect();
    let name_ranks = StoredValue::new(collation_ranks(t.lang(), &names));
    let selection = memo(move || {
        let scores = scores.get();
        let scores = scores.as_ref().map(|scores| scores.as_slice());
        name_ranks.with_value(|name_ranks| {
            Arc::new(question.with(|query| select::select(dataset, query, scores, Ordering { name_ranks })))
        })
    });

    provide_context(Explorer {
        query,
        hints,
        selection,
        selected,
        hovered: RwSignal::new(None),
        expanded: RwSignal::new(false),
        wants_aliases,
        aliases_failure: memo(move || full.get()?.and_then(Result::err)),
        finder,
    });
}

/// A finder that knows every name, once it is wanted and fetched.
fn full_finder(
    dataset: &'static Dataset,
    wanted: Computed<bool>,
) -> Fetched<Option<Result<&'static Finder, DataError>>> {
    let library: Option<Library> = use_context();
    let retry: Option<Retry> = use_context();
    resource(move || {
        if let Some(retry) = retry {
            retry.track();
        }
        let library = library.filter(|_| wanted.get());
        async move {
            let aliases = library?.aliases().await;
            let finder = aliases.map(|aliases| Finder::new(dataset, Some(&aliases)));
            // One for each visit that searches.
            Some(finder.map(|finder| &*Box::leak(Box::new(finder))))
        }
    })
}
