//! Each mistake an editor can make is named by file, line and field; the shipped dataset has none.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod fit;
mod fixture;
mod form;
mod found;
mod shipped;
mod single;
mod slices;
