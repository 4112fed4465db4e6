//! The parts of the program that show pages: when each is fetched, and which of them shows the page of the address.

use leptos::prelude::*;

use super::shell::data;
use crate::address::here;
use crate::later::{self, Part};
use crate::library::DataError;
use crate::pages::{PagePart, ViewOf, Views};
use crate::reactive::{Computed, from_then_on, latest, memo};

/// The part with the lists and every page that has no part of its own, for the explorer to fetch what it needs of it.
#[derive(Clone, Copy)]
pub struct OtherPages {
    /// Whether the explorer needs it.
    pub wanted: RwSignal<bool>,
    /// The part, which has [`Views::take_view`].
    pub part: Part<Views>,
}

/// The part with what stands below what is chosen to be compared, which has [`Views::columns`], and
/// [`Views::compared`] for the map to ask it what it shows. A page that begins with it does not wait for it.
#[derive(Clone, Copy)]
pub struct Comparing(pub Part<Views>);

/// What shows the pages.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    /// Whether the address is that of a record.
    pub(super) shows_record: Computed<bool>,
    /// The pages of records.
    pub(super) records: Part<Views>,
    /// What shows the page of the address; `None` while it is being fetched.
    pub(super) view_of: Computed<Option<Result<ViewOf, DataError>>>,
    wants_records: RwSignal<bool>,
}

impl Parts {
    /// The parts for whatever the address says from now on, and the part with the other pages for all below.
    pub(super) fn provide() -> Self {
        let here = here();
        let dataset = data();
        let part = memo(move || {
            let page = here.page.get();
            match PagePart::of(page.as_ref()) {
                // The page that says that there is no such record is among the others.
                PagePart::Records if !page.is_some_and(|page| dataset.has(&page)) => PagePart::Pages,
                part => part,
            }
        });
        let shows_record = memo(move || part.get() == PagePart::Records);
        let (wants_records, takes) = (RwSignal::new(false), RwSignal::new(false));
        let records = later::records(from_then_on(move || shows_record.get() || wants_records.get()));
        let opened = |this| from_then_on(move || part.get() == this);
        let compare = later::compare(opened(PagePart::Compare));
        let overlap = later::overlap(opened(PagePart::Overlap));
        let studio = later::studio(opened(PagePart::Studio));
        let pages = later::pages(from_then_on(move || takes.get() || part.get() == PagePart::Pages));
        provide_context(OtherPages {
            wanted: takes,
            part: pages,
        });
        provide_context(Comparing(later::columns(opened(PagePart::Compare))));
        let view_of = latest(move || {
            let part = match part.get() {
                PagePart::Records => records,
                PagePart::Compare => compare,
                PagePart::Overlap => overlap,
                PagePart::Studio => studio,
                PagePart::Explorer | PagePart::Pages => pages,
            };
            part.get().map(|part| part.map(|part| part.view_of))
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
