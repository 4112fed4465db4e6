//! What stays of a page whose record cannot be had: what the index knows of it.

use atlas::dataset::{CityIx, NetworkIx};
use atlas::slug::Slug;
use leptos::prelude::*;

use super::parts::failure;
use crate::app::{OpenDetail, data};
use crate::i18n::{Key, texts};
use crate::library::{DataError, Detail, Part};
use crate::reactive::changing;
use crate::ui::Loading;

/// What `view` makes of the record of the page; where there is none, that this is so, and `brief` below it.
///
/// `view` answers `None` to a record of another kind than its page's, which the server must have mixed up.
pub(super) fn with_detail_or(
    view: fn(&Detail) -> Option<AnyView>,
    brief: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let open: OpenDetail = expect_context();
    changing(move || {
        let error = match open.0.get() {
            None => return view! { <Loading /> }.into_any(),
            Some(Ok(detail)) => match view(&detail) {
                Some(view) => return view,
                None => DataError::broken(Part::Detail),
            },
            Some(Err(error)) => error,
        };
        view! {
            {failure(error)}
            <p class="quiet">{texts().get(Key::PageBrief)}</p>
            {brief()}
        }
        .into_any()
    })
}

/// The id of a city by its position in the dataset; `None` where the id is not well formed.
pub(super) fn city_id(position: usize) -> Option<Slug> {
    // A position of the dataset fits into 32 bits.
    Slug::parse(data().city(CityIx(position as u32)).id)
}

/// The ids of networks by their positions in the dataset.
pub(super) fn network_ids(positions: &[usize]) -> Vec<Slug> {
    positions
        .iter()
        .filter_map(|&position| data().networks().get(position))
        .map(|network| network.id.clone())
        .collect()
}

/// The id of a network of the dataset.
pub(super) fn network_id(ix: NetworkIx) -> Slug {
    data().network(ix).id.clone()
}
