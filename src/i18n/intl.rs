//! What a language does to numbers, dates, plurals and the alphabet: by the browser's `Intl`, and by a
//! plain English twin in native builds, so that no table of any language is shipped.

#[cfg(target_arch = "wasm32")]
mod browser;
mod collation;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(not(target_arch = "wasm32"))]
mod native_calendar;

#[cfg(target_arch = "wasm32")]
pub use browser::calendar::{month_names, relative, weekdays};
#[cfg(target_arch = "wasm32")]
pub use browser::{collation_ranks, date, date_range, language, number, plural_category};
#[cfg(not(target_arch = "wasm32"))]
pub use native::{collation_ranks, date, date_range, language, number, plural_category};
#[cfg(not(target_arch = "wasm32"))]
pub use native_calendar::{month_names, relative, weekdays};
