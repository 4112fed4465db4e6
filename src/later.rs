//! Parts of the program that a first visit does not need. A build with `--cfg split` puts each of them into a
//! file of its own, which is fetched when it is first wanted; in every other build they are there at once.

use crate::library::DataError;
use crate::reactive::Computed;

/// A part of the program: `None` while it is not wanted or is being fetched.
pub type Part<T> = Computed<Option<Result<T, DataError>>>;

#[cfg(not(split))]
pub use whole::{columns, compare, embed_maps, embeds, map, overlap, pages, records, studio, tools};

#[cfg(split)]
pub use split::{columns, compare, embed_maps, embeds, map, overlap, pages, records, studio, tools};

#[cfg(not(split))]
mod whole {
    use super::Part;
    use crate::embed::{EmbedMaps, Embeds};
    use crate::map::MakesMap;
    use crate::pages::Views;
    use crate::reactive::{Computed, latest};
    use crate::tools::Tools;

    /// The pages of records.
    #[must_use]
    pub fn records(_wanted: Computed<bool>) -> Part<Views> {
        latest(|| Some(Ok(Views::records())))
    }

    /// The page of what is compared.
    #[must_use]
    pub fn compare(_wanted: Computed<bool>) -> Part<Views> {
        latest(|| Some(Ok(Views::compare())))
    }

    /// The columns of that page, and what its map shows.
    #[must_use]
    pub fn columns(_wanted: Computed<bool>) -> Part<Views> {
        latest(|| Some(Ok(Views::columns())))
    }

    /// The page of what networks share.
    #[must_use]
    pub fn overlap(_wanted: Computed<bool>) -> Part<Views> {
        latest(|| Some(Ok(Views::overlap())))
    }

    /// The studio of embeds.
    #[must_use]
    pub fn studio(_wanted: Computed<bool>) -> Part<Views> {
        latest(|| Some(Ok(Views::studio())))
    }

    /// The other pages beside the explorer.
    #[must_use]
    pub fn pages(_wanted: Computed<bool>) -> Part<Views> {
        latest(|| Some(Ok(Views::pages())))
    }

    /// What the explorer needs once it is used.
    #[must_use]
    pub fn tools(_wanted: Computed<bool>) -> Part<Tools> {
        latest(|| Some(Ok(Tools::part())))
    }

    /// The map.
    #[must_use]
    pub fn map(_wanted: Computed<bool>) -> Part<MakesMap> {
        latest(|| Some(Ok(crate::map::part())))
    }

    /// The embeds that show no map.
    #[must_use]
    pub fn embeds(_wanted: Computed<bool>) -> Part<Embeds> {
        latest(|| Some(Ok(Embeds::part())))
    }

    /// What an embed with a map needs beside.
    #[must_use]
    pub fn embed_maps(_wanted: Computed<bool>) -> Part<EmbedMaps> {
        latest(|| Some(Ok(EmbedMaps::part())))
    }
}

/// Where a function is marked, what only it can reach is cut out of the program after the compiler has
/// written it.
#[cfg(split)]
#[allow(
    unsafe_code,
    reason = "the mark on a function is an import and an export of the program; no code of ours is unsafe"
)]
mod split {
    use std::any::Any;
    use std::future::Future;
    use std::pin::Pin;
    use std::rc::Rc;

    use leptos::prelude::*;
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    use super::Part;
    use crate::app::Retry;
    use crate::embed::{EmbedMaps, Embeds};
    use crate::library::{self, DataError, Library};
    use crate::map::MakesMap;
    use crate::pages::Views;
    use crate::reactive::{Computed, Fetched, latest, resource};
    use crate::tools::Tools;

    /// A file of the program could not be fetched or did not start.
    struct NotLoaded;

    impl From<SplitLoaderError> for NotLoaded {
        fn from(_: SplitLoaderError) -> Self {
            Self
        }
    }

    #[wasm_split(records, fallible)]
    fn load_records() -> Result<Views, NotLoaded> {
        Ok(Views::records())
    }

    #[wasm_split(compare, fallible)]
    fn load_compare() -> Result<Views, NotLoaded> {
        Ok(Views::compare())
    }

    #[wasm_split(columns, fallible)]
    fn load_columns() -> Result<Views, NotLoaded> {
        Ok(Views::columns())
    }

    #[wasm_split(overlap, fallible)]
    fn load_overlap() -> Result<Views, NotLoaded> {
        Ok(Views::overlap())
    }

    #[wasm_split(studio, fallible)]
    fn load_studio() -> Result<Views, NotLoaded> {
        Ok(Views::studio())
    }

    #[wasm_split(pages, fallible)]
    fn load_pages() -> Result<Views, NotLoaded> {
        Ok(Views::pages())
    }

    #[wasm_split(tools, fallible)]
    fn load_tools() -> Result<Tools, NotLoaded> {
        Ok(Tools::part())
    }

    #[wasm_split(map, fallible)]
    fn load_map() -> Result<MakesMap, NotLoaded> {
        Ok(crate::map::part())
    }

    #[wasm_split(embeds, fallible)]
    fn load_embeds() -> Result<Embeds, NotLoaded> {
        Ok(Embeds::part())
    }

    #[wasm_split(embed_maps, fallible)]
    fn load_embed_maps() -> Result<EmbedMaps, NotLoaded> {
        Ok(EmbedMaps::part())
    }

    /// The pages of records.
    #[must_use]
    pub fn records(wanted: Computed<bool>) -> Part<Views> {
        part(wanted, || loading(load_records()))
    }

    /// The page of what is compared.
    #[must_use]
    pub fn compare(wanted: Computed<bool>) -> Part<Views> {
        part(wanted, || loading(load_compare()))
    }

    /// The columns of that page, and what its map shows.
    #[must_use]
    pub fn columns(wanted: Computed<bool>) -> Part<Views> {
        part(wanted, || loading(load_columns()))
    }

    /// The page of what networks share.
    #[must_use]
    pub fn overlap(wanted: Computed<bool>) -> Part<Views> {
        part(wanted, || loading(load_overlap()))
    }

    /// The studio of embeds.
    #[must_use]
    pub fn studio(wanted: Computed<bool>) -> Part<Views> {
        part(wanted, || loading(load_studio()))
    }

    /// The other pages beside the explorer.
    #[must_use]
    pub fn pages(wanted: Computed<bool>) -> Part<Views> {
        part(wanted, || loading(load_pages()))
    }

    /// What the explorer needs once it is used.
    #[must_use]
    pub fn tools(wanted: Computed<bool>) -> Part<Tools> {
        part(wanted, || loading(load_tools()))
    }

    /// The map.
    #[must_use]
    pub fn map(wanted: Computed<bool>) -> Part<MakesMap> {
        part(wanted, || loading(load_map()))
    }

    /// The embeds that show no map.
    #[must_use]
    pub fn embeds(wanted: Computed<bool>) -> Part<Embeds> {
        part(wanted, || loading(load_embeds()))
    }

    /// What an embed with a map needs beside.
    #[must_use]
    pub fn embed_maps(wanted: Computed<bool>) -> Part<EmbedMaps> {
        part(wanted, || loading(load_embed_maps()))
    }

    /// Any part, so that all of them are loaded by one function.
    type Loading = Pin<Box<dyn Future<Output = Result<Rc<dyn Any>, NotLoaded>>>>;

    fn loading<T: 'static>(load: impl Future<Output = Result<T, NotLoaded>> + 'static) -> Loading {
        Box::pin(async move { Ok(Rc::new(load.await?) as Rc<dyn Any>) })
    }

    fn part<T: Copy + Send + Sync + 'static>(wanted: Computed<bool>, load: fn() -> Loading) -> Part<T> {
        let fetched = fetched(wanted, load);
        latest(move || {
            let part = fetched.get().flatten()?;
            // The function that loads it makes nothing else than its part.
            let broken = DataError::broken(library::Part::Program);
            Some(part.and_then(|part| part.downcast_ref().copied().ok_or(broken)))
        })
    }

    fn fetched(
        wanted: Computed<bool>,
        load: fn() -> Loading,
    ) -> Fetched<Option<Result<Rc<dyn Any>, DataError>>> {
        let (retry, library): (Option<Retry>, Option<Library>) = (use_context(), use_context());
        resource(move || {
            if let Some(retry) = retry {
                retry.track();
            }
            let wanted = wanted.get();
            async move {
                if !wanted {
                    return None;
                }
                if let Ok(part) = load().await {
                    return Some(Ok(part));
                }
                // The loader does not say why. A site that answers has the part no longer.
                let is_missing = match library {
                    Some(library) => library.is_reached().await,
                    None => false,
                };
                let failure = if is_missing {
                    DataError::missing
                } else {
                    DataError::unreachable
                };
                Some(Err(failure(library::Part::Program)))
            }
        })
    }
}
