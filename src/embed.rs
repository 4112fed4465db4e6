//! The embeds: pages that stand in other people's pages. They have no router, no menu and no history: their address
//! is read once, what visitors do is kept in memory, and every link opens outside the frame.

mod awards;
mod city;
mod event;
mod events;
mod foot;
mod frame;
mod host;
mod members;
mod memberships;
mod missing;
mod network;
mod parts;
#[cfg(not(target_arch = "wasm32"))]
mod plain;
#[cfg(not(target_arch = "wasm32"))]
mod rendered;
#[cfg(test)]
mod tests;
mod with_map;

use leptos::prelude::*;

pub use frame::{name_of, opened};
#[cfg(not(target_arch = "wasm32"))]
pub use rendered::{Rendered, render};

/// The embeds that show no map, as a part of the program: all that most of them need.
#[derive(Clone, Copy)]
pub struct Embeds {
    /// The embed of the document's address, below the site's base.
    pub frame: fn(&'static str) -> AnyView,
}

impl Embeds {
    /// What is named here, and what only it needs, stands in a file of its own.
    #[must_use]
    pub fn part() -> Self {
        Self { frame: frame::frame }
    }
}

/// What an embed with a map needs beside, as a part of the program.
#[derive(Clone, Copy)]
pub struct EmbedMaps {
    /// The map with its list.
    pub explorer: fn() -> AnyView,
    /// The map of one record.
    pub record: fn() -> AnyView,
}

impl EmbedMaps {
    /// What is named here, and what only it needs, stands in a file of its own.
    #[must_use]
    pub fn part() -> Self {
        Self {
            explorer: with_map::explorer_view,
            record: with_map::record_map,
        }
    }
}
