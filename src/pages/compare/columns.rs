//! The columns of what is compared, in a part of the program of their own.

use atlas::query::CompareQuery;
use atlas::relate::{Compared, compare};
use leptos::prelude::*;

use super::{cities, networks};
use crate::app::data;

/// The columns of a checked query.
pub(in crate::pages) fn columns(query: &CompareQuery) -> AnyView {
    match compare(data(), query) {
        Compared::Cities(ixs, sharing) => cities::side_by_side(&ixs, &sharing),
        Compared::Networks(ixs, sharing) => networks::side_by_side(&ixs, &sharing),
    }
}
