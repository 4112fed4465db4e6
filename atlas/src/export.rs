//! What can be taken away: the records and views of the atlas in forms that other programs read. Each format is
//! a module and each file a text; the fixed files are written at build time and the filtered view in the
//! browser, by the same functions.
//!
//! Texts are the data's own, which is English with local names beside it, whatever the language of the page: a
//! file of one address always has one content.

pub mod atom;
pub mod changes;
pub mod cite;
pub mod csv;
mod dates;
pub mod geojson;
pub mod icalendar;
pub mod jsonld;
mod node;
pub mod picture;
mod place;
pub mod report;
mod site;
pub mod slice;
mod tables;
pub mod web_app;

pub use dates::release_day;
pub use site::Site;
pub use slice::{Format, Slice};
