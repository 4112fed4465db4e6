//! The parts of the program that show pages: when each is fetched, and which of them shows the page of the address.

use leptos::prelude::*;

use super::boot::Retry;
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

/// What stands below what is chosen to be compared, and is not waited for.
#[derive(Clone, Copy)]
pub struct Columns {
    /// The part, which has [`Views::columns`], and [`Views::compared`] for the map to ask what it shows.
    pub part: Part<Views>,
    /// Asks for it once more, and leaves the page as it is.
    pub again: Retry,
}

/// What shows the pages.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    /// Whether the address is that of a record.
    pub(super) shows_record: Computed<bool>,
    /// The pages of records.
    pub(super) records: Part<Views>,
    /// Whether the page of the address still waits for the columns of what is compared.
    pub(super) awaits_columns: Computed<bool>,
    /// What shows the page of the address; `None` while it is being fetched.
    pub(super) view_of: Computed<Option<Result<ViewOf, DataError>>>,
    wants_records: RwSignal<bool>,
}

impl Parts {
    /// The parts for whatever the address says from now on, and the part with the other pages for all below.
    pub(super) fn provide() -> Self {
        let here = here();
        let dataset = data();
        let part = memo(move || PagePart::of(here.page.get().as_ref(), dataset));
        let shows_record = memo(move || part.get() == PagePart::Records);
        let (wants_records, takes) = (RwSignal::new(false), RwSignal::new(false));
        let records = later::records(from_then_on(move || shows_record.get() || wants_records.get()));
        let opened = |this| from_then_on(move || part.get() == this);
        let compare = later::compare(opened(PagePart::Compare));
        let overlap = later::overlap(opened(PagePart::Overlap));
        let studio = later::studio(opened(PagePart::Studio));
        let missing = later::missing(opened(PagePart::Missing));
        let pages = later::pages(from_then_on(move || takes.get() || part.get() == PagePart::Pages));
        provide_context(OtherPages {
            wanted: takes,
            part: pages,
        });
        let (compares, again) = (opened(PagePart::Compare), Retry::default());
        let columns = later::columns(latest(move || {
            again.track();
            compares.get()
        }));
        provide_context(Columns { part: columns, again });
        let view_of = latest(move || {
            let part = match part.get() {
                PagePart::Records => records,
                PagePart::Compare => compare,
                PagePart::Overlap => overlap,
                PagePart::Studio => studio,
                PagePart::Missing => missing,
                PagePart::Explorer | PagePart::Pages => pages,
            };
            part.get().map(|part| part.map(|part| part.view_of))
        });
        Self {
            shows_record,
            records,
            awaits_columns: memo(move || part.get() == PagePart::Compare && columns.get().is_none()),
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
