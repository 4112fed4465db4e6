//! The pictures that are shown with links to pages: where they are and how large.
//!
//! Their names hold no hash. Who shows a link asks for its picture once and keeps its address for years; under a name
//! that changes with every build, the picture of an old link would be missing.

use crate::address::Page;

/// The width of every picture in px; with [`HEIGHT_PX`] the size that all who show links cut to.
pub const WIDTH_PX: u32 = 1200;
/// The height of every picture in px.
pub const HEIGHT_PX: u32 = 630;

/// The path of the picture of the whole atlas from the beginning of the site.
pub const ATLAS: &str = "pictures/atlas.png";

/// The path of a record's own picture from the beginning of the site.
#[must_use]
pub fn path_of(page: &Page) -> String {
    format!("pictures/{}.png", page.segments())
}
