//! What the explorer needs once somebody uses it, and not before, beside what finds: the filters, the card, the years and
//! the legend. It is a part of the program that is fetched at the first sign of use.

use atlas::dataset::CityIx;
use leptos::prelude::*;

use crate::map::{Camera, Scene, Years};

/// The functions by which the rest of the program reaches the part.
#[derive(Clone, Copy)]
pub struct Tools {
    /// The groups of filters.
    pub filters: fn() -> AnyView,
    /// The card of a city.
    pub card: fn(CityIx, Camera) -> AnyView,
    /// The strip of years.
    pub years: fn(Years) -> AnyView,
    /// What the marks of a scene mean.
    pub legend: fn(&Scene) -> AnyView,
}

impl Tools {
    /// What is named here, and what only it needs, stands in the file that is fetched later.
    #[must_use]
    pub fn part() -> Self {
        Self {
            filters: crate::explorer::filter_panel,
            card: crate::map::card,
            years: crate::map::years,
            legend: crate::map::legend_entries,
        }
    }
}
