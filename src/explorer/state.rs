//! What the explorer shows, derived step by step from the address: query, scores, selection, order. The list
//! and the map only read it. What is dear is worked out when it is first read.

use std::sync::Arc;

use atlas::dataset::{CityIx, Dataset};
use atlas::geo::LonLat;
use atlas::query::{Hint, Query, Sort};
use atlas::select::{self, Ordering, Selection};
use atlas::wire::Aliases;
use leptos::prelude::*;

use super::finder::{CityFinder, RecordFinder};
use super::list::ListMemory;
use crate::address::here;
use crate::app::Retry;
use crate::dom;
use crate::finding::Finding;
use crate::i18n::{collation_ranks, texts};
use crate::later::{self, Part};
use crate::library::{DataError, Library};
use crate::reactive::{Computed, Fetched, effect, latest, memo, resource};
use crate::tools::Tools;
use crate::ui::Failure;

/// The state of the explorer, in every component below the shell.
#[derive(Clone, Copy)]
pub struct Explorer {
    /// What is asked, as far as the dataset knows it.
    pub query: Computed<Query>,
    /// The same without what leaves the same cities shown: where the map stands and the chosen city.
    pub question: Computed<Query>,
    /// What of the address was dropped.
    pub hints: Computed<Vec<Hint>>,
    /// What is shown, in the order of the dataset.
    pub selection: Computed<Arc<Selection>>,
    /// The same cities in the order of the list.
    pub listed: Computed<Arc<Vec<CityIx>>>,
    /// Where distances are measured from, where they are asked for.
    pub origin: Computed<Option<LonLat>>,
    /// The chosen city.
    pub selected: Computed<Option<CityIx>>,
    /// The city that the pointer or the focus is on, in the list or on the map.
    pub hovered: RwSignal<Option<CityIx>>,
    /// Whether the page is being printed: one listener, so that the map and the list are on paper at once.
    pub printing: Computed<bool>,
    /// Whether further names are wanted for the search.
    pub wants_aliases: RwSignal<bool>,
    /// Why further names are not there, where they were wanted.
    pub aliases_failure: Computed<Option<DataError>>,
    /// The text that is searched for.
    pub(super) text: Computed<String>,
    /// For each city how well it matches the text; `None` where none is asked for.
    pub(super) scores: Computed<Option<Arc<Vec<u16>>>>,
    /// Whether somebody uses the page: then what finds and the tools are fetched, and the map where it waits for that.
    pub is_used: RwSignal<bool>,
    /// Whether what finds is wanted for what it says where nothing is found.
    pub(super) wants_finding: RwSignal<bool>,
    finding_part: Part<Finding>,
    finding: Computed<Option<Finding>>,
    tools_part: Part<Tools>,
    tools: Computed<Option<Tools>>,
    /// Finds cities; `None` while no text is asked for.
    pub(super) cities: Computed<Option<&'static CityFinder>>,
    /// Finds other records; `None` while no text is asked for.
    pub(super) records: Computed<Option<&'static RecordFinder>>,
    /// Where the visitor was in the list.
    pub(super) memory: StoredValue<ListMemory>,
}

impl Explorer {
    /// What finds by text, once it is there.
    #[must_use]
    pub fn finding(self) -> Option<Finding> {
        self.finding.get()
    }

    /// The same as it is now.
    #[must_use]
    pub fn finding_now(self) -> Option<Finding> {
        self.finding.get_untracked()
    }

    /// The filters and the rest of what the explorer is used with, once it is there.
    #[must_use]
    pub fn tools(self) -> Option<Tools> {
        self.tools.get()
    }

    /// Whether what the address asks for can be shown, or never will be.
    #[must_use]
    pub fn is_ready(self) -> bool {
        self.text.with(String::is_empty) || self.finding_part.with(Option::is_some)
    }

    /// What is said where what finds or the tools could not be had: once, be it both.
    #[must_use]
    pub fn failure(self) -> AnyView {
        let failure = error_of(self.finding_part).or_else(|| error_of(self.tools_part));
        failure.map(|error| view! { <Failure error /> }).into_any()
    }

    /// What is said where the tools could not be had.
    #[must_use]
    pub fn tools_failure(self) -> AnyView {
        let failure = error_of(self.tools_part);
        failure.map(|error| view! { <Failure error /> }).into_any()
    }

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

fn error_of<T: Send + Sync + 'static>(part: Part<T>) -> Option<DataError> {
    part.with(|part| part.as_ref()?.as_ref().err().copied())
}

/// The part of what is fetched, once it is there.
fn once_there<T: Copy + Send + Sync + 'static>(part: Part<T>) -> Computed<Option<T>> {
    latest(move || part.with(|part| part.as_ref()?.as_ref().ok().copied()))
}

/// The state of the explorer.
#[must_use]
pub fn explorer() -> Explorer {
    expect_context()
}

/// The key of the question that waits for what finds: rendered pages name the files of that for whoever comes with it.
pub const FINDING_KEY: &str = "q";

/// The keys of the questions that need the tools once they are shown, with blanks between.
pub const TOOLS_KEYS: &str = "select at";

/// Whether a question needs the tools: those of [`TOOLS_KEYS`] do.
fn uses_tools(query: &Query) -> bool {
    query.selected.is_some() || query.at.is_some()
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

    let text = memo(move || query.with(|query| query.text.clone()));
    let asked = memo(move || text.with(|text| !text.is_empty()));
    let wants_aliases = RwSignal::new(false);
    // Who comes with a search in the address wants to find by every name at once.
    let wanted = memo(move || wants_aliases.get() || asked.get());
    let (is_used, wants_finding) = (RwSignal::new(false), RwSignal::new(false));
    let finding_part = later::finding(memo(move || is_used.get() || wants_finding.get() || asked.get()));
    let tools_part = later::tools(memo(move || is_used.get() || query.with(uses_tools)));
    let finding = once_there(finding_part);
    let aliases = aliases(wanted);
    let basic = made_once(move |finding: Finding| (finding.new_cities)(dataset, None));
    // The index of all names is made when the browser has time, and not while somebody types.
    let full = RwSignal::new(None::<&'static CityFinder>);
    effect(move || {
        let aliases = aliases.get().flatten().and_then(Result::ok);
        if let (Some(finding), Some(aliases), None) = (finding.get(), aliases, full.get_untracked()) {
            dom::when_idle(move || {
                let finder = (finding.new_cities)(dataset, Some(aliases));
                full.try_set(Some(&*Box::leak(Box::new(finder))));
            });
        }
    });
    let cities = latest(move || {
        let finding = finding.get().filter(|_| asked.get())?;
        Some(full.get().unwrap_or_else(|| basic(finding)))
    });
    let records = made_once(move |finding: Finding| (finding.new_records)(dataset));
    let records = latest(move || finding.get().filter(|_| asked.get()).map(&records));
    let scores = memo(move || {
        let finding = finding.get()?;
        let scores = text.with(|text| (finding.scores)(cities.get()?, text));
        scores.map(Arc::new)
    });

    // Moving the map, another order or choosing a city change the query, but not what is shown.
    let question = memo(move || Query {
        view: None,
        selected: None,
        sort: Sort::default(),
        cooperative: false,
        ..query.get()
    });
    let selection = memo(move || {
        let scores = scores.get();
        let scores = scores.as_ref().map(|scores| scores.as_slice());
        Arc::new(question.with(|query| select::find(dataset, query, scores)))
    });
    // Where the map stands makes a difference to the order by distance alone.
    let asked_order = memo(move || {
        query.with(|query| Query {
            sort: query.sort,
            view: query.view.filter(|_| query.sort == Sort::Distance),
            ..Query::default()
        })
    });
    let origin = memo(move || {
        asked_order.with(|query| match query.sort {
            Sort::Distance => selection.with(|found| select::origin(dataset, &found.cities, query)),
            _ => None,
        })
    });
    let name_ranks = latest(move || {
        let names: Vec<&str> = dataset.cities().map(|city| city.name).collect();
        Arc::new(collation_ranks(t.lang(), &names))
    });
    let listed = memo(move || {
        let scores = scores.get();
        let scores = scores.as_ref().map(|scores| scores.as_slice());
        let ordering = Ordering {
            name_ranks: &name_ranks.get(),
        };
        let order = |query: &Query| {
            selection.with(|found| select::order(dataset, &found.cities, query, scores, ordering))
        };
        Arc::new(asked_order.with(order))
    });

    provide_context(Explorer {
        printing: dom::printing(),
        query,
        question,
        hints,
        selection,
        listed,
        origin,
        selected,
        hovered: RwSignal::new(None),
        wants_aliases,
        aliases_failure: memo(move || aliases.get()?.and_then(Result::err)),
        is_used,
        wants_finding,
        finding_part,
        finding,
        tools_part,
        tools: once_there(tools_part),
        text,
        scores,
        cities,
        records,
        memory: ListMemory::follow(dataset),
    });
}

/// Something that is made when it is first asked for, and kept for as long as the page lives.
fn made_once<T: Send + Sync + 'static>(
    make: impl Fn(Finding) -> T + Send + Sync + 'static,
) -> impl Fn(Finding) -> &'static T + Clone + Send + Sync + 'static {
    let made: Arc<std::sync::OnceLock<&'static T>> = Arc::default();
    let make = Arc::new(make);
    move |finding| made.get_or_init(|| Box::leak(Box::new(make(finding))))
}

/// Every further name of every city, once they are wanted and fetched.
fn aliases(wanted: Computed<bool>) -> Fetched<Option<Result<&'static Aliases, DataError>>> {
    let library: Option<Library> = use_context();
    let retry: Option<Retry> = use_context();
    resource(move || {
        if let Some(retry) = retry {
            retry.track();
        }
        let library = library.filter(|_| wanted.get());
        // One for each visit that searches.
        async move {
            Some(
                library?
                    .aliases()
                    .await
                    .map(|aliases| &*Box::leak(Box::new(aliases))),
            )
        }
    })
}

#[cfg(test)]
mod tests {
    use atlas::query::Query;

    use super::{FINDING_KEY, TOOLS_KEYS, uses_tools};

    #[test]
    fn the_keys_are_those_of_the_questions_that_need_a_part() {
        let asked =
            "q=busan&network=wego&role=member&country=KR&at=2020&sort=name&view=127,37,4&select=busan";
        for question in asked.split('&') {
            let (query, hints) = Query::parse(question);
            assert!(hints.is_empty(), "{question}");
            let key = question.split('=').next().unwrap_or_default();
            let is_named = TOOLS_KEYS.split(' ').any(|named| named == key);
            assert_eq!(uses_tools(&query), is_named, "{question}");
            assert_eq!(!query.text.is_empty(), key == FINDING_KEY, "{question}");
        }
    }
}
