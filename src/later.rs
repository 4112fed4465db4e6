//! Parts of the program that a first visit does not need. A build with `--cfg split` puts each of them into a
//! file of its own, which is fetched when it is first wanted; in every other build they are there at once.

use crate::embed::{EmbedMaps, Embeds};
use crate::finding::Finding;
use crate::library::DataError;
use crate::map::MakesMap;
use crate::pages::Views;
use crate::reactive::Computed;
use crate::tools::Tools;

/// A part of the program: `None` while it is not wanted or is being fetched.
pub type Part<T> = Computed<Option<Result<T, DataError>>>;

/// Each part: what it is, its name, by which its file is called, and what makes it. Where the maker's function is marked,
/// what only it can reach is cut out of the program after the compiler has written it.
macro_rules! parts {
    ($(#[doc = $what:literal] $name:ident: $part:ty = $make:expr;)*) => {
        $(
            #[doc = $what]
            #[must_use]
            pub fn $name(wanted: Computed<bool>) -> Part<$part> {
                #[cfg(split)]
                return split::part(wanted, || split::loading(makers::$name()));
                #[cfg(not(split))]
                return at_once(wanted, $make);
            }
        )*

        #[cfg(split)]
        #[allow(
            unsafe_code,
            reason = "the mark on a function is an import and an export of the program; no code of ours is unsafe"
        )]
        mod makers {
            use wasm_split_helpers::wasm_split;

            use super::split::NotLoaded;
            use super::*;

            $(
                #[wasm_split($name, fallible)]
                pub(super) fn $name() -> Result<$part, NotLoaded> {
                    Ok($make)
                }
            )*
        }
    };
}

parts! {
    /// The pages of records.
    records: Views = Views::records();
    /// The page of what is compared.
    compare: Views = Views::compare();
    /// The columns of that page, and what its map shows.
    columns: Views = Views::columns();
    /// The page of what networks share.
    overlap: Views = Views::overlap();
    /// The studio of embeds.
    studio: Views = Views::studio();
    /// The page that says that there is none.
    missing: Views = Views::missing();
    /// The other pages beside the explorer.
    pages: Views = Views::pages();
    /// What finds by text.
    finding: Finding = Finding::part();
    /// What else the explorer needs once it is used.
    tools: Tools = Tools::part();
    /// The map.
    map: MakesMap = crate::map::part();
    /// The embeds that show no map.
    embeds: Embeds = Embeds::part();
    /// What an embed with a map needs beside.
    embed_maps: EmbedMaps = EmbedMaps::part();
}

/// A part of a program that is in one: whether or not it is wanted.
#[cfg(not(split))]
fn at_once<T: Copy + Send + Sync + 'static>(_wanted: Computed<bool>, part: T) -> Part<T> {
    crate::reactive::latest(move || Some(Ok(part)))
}

#[cfg(split)]
mod split {
    use std::any::Any;
    use std::future::Future;
    use std::pin::Pin;
    use std::rc::Rc;

    use leptos::prelude::*;
    use wasm_split_helpers::SplitLoaderError;

    use super::Part;
    use crate::app::Retry;
    use crate::library::{self, DataError, Library};
    use crate::reactive::{Computed, Fetched, latest, resource};

    /// A file of the program could not be fetched or did not start.
    pub(super) struct NotLoaded;

    impl From<SplitLoaderError> for NotLoaded {
        fn from(_: SplitLoaderError) -> Self {
            Self
        }
    }

    /// Any part, so that all of them are loaded by one function.
    type Loading = Pin<Box<dyn Future<Output = Result<Rc<dyn Any>, NotLoaded>>>>;

    pub(super) fn loading<T: 'static>(load: impl Future<Output = Result<T, NotLoaded>> + 'static) -> Loading {
        Box::pin(async move { Ok(Rc::new(load.await?) as Rc<dyn Any>) })
    }

    pub(super) fn part<T: Copy + Send + Sync + 'static>(
        wanted: Computed<bool>,
        load: fn() -> Loading,
    ) -> Part<T> {
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
