//! The parts of the program that show pages: when each is fetched, and which of them shows the page of the address.

use atlas::address::Page;
use leptos::prelude::*;

use super::shell::data;
use crate::address::here;
use crate::later::{self, Part};
use crate::library::DataError;
use crate::pages::{Choices, Pages, Records, ViewOf};
use crate::reactive::{Computed, from_then_on, latest, memo};

/// The part with the lists and what else is no record and no choice, for the explorer to fetch what it needs of it.
#[derive(Clone, Copy)]
pub struct OtherPages {
    /// Whether the explorer needs it.
    pub wanted: RwSignal<bool>,
    /// The part.
    pub part: Part<Pages>,
}

/// What shows the pages.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    /// Whether the address is that of a record.
    pub(super) shows_record: Computed<bool>,
    /// The pages of records.
    pub(super) records: Part<Records>,
    /// What shows the page of the address; `None` while it is being fetched.
    pub(super) view_of: Computed<Option<Result<ViewOf, DataError>>>,
    wants_records: RwSignal<bool>,
}

impl Parts {
    /// The parts for whatever the address says from now on, and the part with the other pages for all below.
    pub(super) fn provide() -> Self {
        let here = here();
        let dataset = data();
        let shows_record = memo(move || {
            let page = here.page.get();
            page.is_some_and(|page| page.is_record() && dataset.has(&page))
        });
        let chooses = memo(move || here.page.with(|page| page.as_ref().is_some_and(Page::is_choice)));
        let (wants_records, takes) = (RwSignal::new(false), RwSignal::new(false));
        let records = later::records(from_then_on(move || shows_record.get() || wants_records.get()));
        let explores = move || here.page.with(|page| *page == Some(Page::Explorer));
        let choices: Part<Choices> = later::choices(from_then_on(move || chooses.get()));
        let pages = later::pages(from_then_on(move || {
            takes.get() || !explores() && !shows_record.get() && !chooses.get()
        }));
        provide_context(OtherPages {
            wanted: takes,
            part: pages,
        });
        // The map asks it for what a page compares.
        provide_context(choices);
        let view_of = latest(move || match shows_record.get() {
            true => records.get().map(|part| part.map(|part| part.view_of)),
            false if chooses.get() => choices.get().map(|part| part.map(|part| part.view_of)),
            false => pages.get().map(|part| part.map(|part| part.view_of)),
        });
        Self {
            shows_record,
            records,
            view_of,
            wants_records,
        }
    }

    /// A record is likely opened next.
    pub(super) fn want_records(self) {
        if self.wants_records.try_get_untracked() == Some(false) {
            self.wants_records.set(true);
        }
    }
}
