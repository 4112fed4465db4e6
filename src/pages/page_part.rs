//! Which part of the program shows a page.

use atlas::address::Page;
use atlas::dataset::Dataset;

/// A part of the program, by the pages that it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagePart {
    /// The explorer is in the first part.
    Explorer,
    /// The pages of records, which have files of their own.
    Records,
    /// What the visitor puts beside one another.
    Compare,
    /// What networks share.
    Overlap,
    /// The studio of embeds.
    Studio,
    /// The rest.
    Pages,
    /// The page that says that there is none.
    Missing,
}

impl PagePart {
    /// The part of a page; `None` is an address that leads nowhere, as does a record that the dataset does not have.
    #[must_use]
    pub fn of(page: Option<&Page>, dataset: &Dataset) -> Self {
        match page.filter(|page| dataset.has(page)) {
            None => Self::Missing,
            Some(Page::Explorer) => Self::Explorer,
            Some(Page::Compare) => Self::Compare,
            Some(Page::Overlap) => Self::Overlap,
            Some(Page::Embed) => Self::Studio,
            Some(page) if page.is_record() => Self::Records,
            Some(_) => Self::Pages,
        }
    }

    /// The file of the part, as `src/later.rs` names it; none for the first one.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn file(self) -> Option<&'static str> {
        match self {
            Self::Explorer => None,
            Self::Records => Some("split_records.wasm"),
            Self::Compare => Some("split_compare.wasm"),
            Self::Overlap => Some("split_overlap.wasm"),
            Self::Studio => Some("split_studio.wasm"),
            Self::Pages => Some("split_pages.wasm"),
            Self::Missing => Some("split_missing.wasm"),
        }
    }
}
