//! What a language does to numbers, dates, plurals and the alphabet: by the browser's `Intl`, and by a twin of it in
//! native builds, so that no table of any language is shipped.

#[cfg(target_arch = "wasm32")]
mod browser;
mod collation;
#[cfg(not(target_arch = "wasm32"))]
mod native;

#[cfg(target_arch = "wasm32")]
pub use browser::calendar::{month_names, relative, weekdays};
#[cfg(target_arch = "wasm32")]
pub use browser::{
    collation_ranks, date, date_range, language, list, number, plural_category, prepare_dates,
};
#[cfg(not(target_arch = "wasm32"))]
pub use native::{
    collation_ranks, date, date_range, language, list, month_names, number, plural_category, prepare_dates,
    relative, weekdays,
};
