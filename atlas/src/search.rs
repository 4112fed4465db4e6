//! Search by name, in any script, without accents, forgiving slips of the fingers.
//!
//! [`fold`] says which spellings count as the same, [`index`] holds the names, [`lookup`] finds and ranks,
//! [`mark`] shows where a name matches. `slip` walks the words for near misses; `letter`, `latin` and
//! `script` are the tables.

mod cities;
pub mod fold;
pub mod index;
mod latin;
mod letter;
pub mod lookup;
pub mod mark;
mod script;
mod slip;

pub use cities::city_names;
pub use fold::{fold, folded};
pub use index::{Index, Weight};
pub use lookup::Matches;
pub use mark::matched_ranges;
