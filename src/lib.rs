//! The Cityweave app: the only crate that names Leptos and the browser. Everything that can be known
//! without them is in the crate `atlas`.
//!
//! In reading order: [`app`] puts the pages together, [`address`] is where each visitor is, [`library`]
//! fetches the data, [`i18n`] has the texts, [`pages`] has a file for each page, [`explorer`] the list and
//! the filters, [`map`] the map, [`embed`] what other people's pages show, [`ui`] the small parts that all of them share, and [`dom`] is the one door
//! to measuring, focus and storage of the document.

// Leptos writes code for each component that nobody reads.
#![allow(
    clippy::needless_pass_by_value,
    reason = "components take their properties by value, as the macro calls them"
)]
#![allow(
    missing_debug_implementations,
    unreachable_pub,
    reason = "the macro writes public types for components, and handles of signals have nothing to tell"
)]
#![recursion_limit = "256"]

pub mod address;
pub mod app;
mod charts;
pub mod dom;
pub mod embed;
pub mod explorer;
pub mod finding;
pub mod i18n;
pub mod later;
pub mod library;
pub mod map;
pub mod pages;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
pub mod reactive;
#[cfg(test)]
mod test_support;
pub mod tools;
pub mod ui;

/// Mounts the app: in place of what tells that it is being loaded, or beside a page that was rendered at build
/// time until it shows the same.
#[cfg(target_arch = "wasm32")]
pub fn start() {
    if let Some(mount) = dom::mount_place() {
        // What the browser did to start the program was long enough for one task.
        dom::in_next_task(move || leptos::mount::mount_to(mount, app::App).forget());
    }
}
