//! What finds by text: cities and other records, what was found of them and why, and what stands where nothing was. It
//! is a part of the program: who comes with a search waits for it alone, everybody else has it from the first sign of use.

use std::ops::Range;

use atlas::address::Page;
use atlas::dataset::{CityIx, Dataset};
use atlas::wire::Aliases;
use leptos::prelude::*;

use crate::explorer::{CityFinder, Explorer, Hit, RecordFinder, SearchPopup};
use crate::i18n::Texts;

/// The functions by which the rest of the program reaches the part.
#[derive(Clone, Copy)]
pub struct Finding {
    /// Indexes the cities by their names, and by further names where they are there.
    pub new_cities: fn(&Dataset, Option<&'static Aliases>) -> CityFinder,
    /// A score for each city; `None` where nothing is searched for.
    pub scores: fn(&CityFinder, &str) -> Option<Vec<u16>>,
    /// Indexes everything else.
    pub new_records: fn(&Dataset) -> RecordFinder,
    /// The best of what was found, from the text, the scores of the cities and the other records.
    pub best: fn(&Dataset, &str, &[u16], Option<&RecordFinder>) -> Vec<Hit>,
    /// The page of something that was found.
    pub page_of: fn(Hit, &'static Dataset, Texts) -> Option<Page>,
    /// Why a city was found whose names, as they are shown, do not say it.
    pub also: fn(Explorer, CityIx, &str, Texts) -> Option<AnyView>,
    /// What of a name a text matches.
    pub matched: fn(&str, &str) -> Vec<Range<usize>>,
    /// Remembers what was opened from the search, where that is allowed.
    pub remember_opened: fn(&Page),
    /// The suggestions below the search field.
    pub popup: fn(SearchPopup) -> AnyView,
    /// Other records that match, while no suggestions stand in their place; below the cities or above them.
    pub found: fn(RwSignal<bool>, bool) -> AnyView,
    /// What stands where no city matches.
    pub nothing: fn() -> AnyView,
}

impl Finding {
    /// What is named here, and what only it needs, stands in the file that is fetched later.
    #[must_use]
    pub fn part() -> Self {
        Self {
            new_cities: CityFinder::new,
            scores: CityFinder::scores,
            new_records: RecordFinder::new,
            best: crate::explorer::best_hits,
            page_of: crate::explorer::page_of,
            also: crate::explorer::also,
            matched: atlas::search::matched_ranges,
            remember_opened: crate::explorer::remember_opened,
            popup: crate::explorer::search_popup,
            found: crate::explorer::found,
            nothing: crate::explorer::nothing,
        }
    }
}
