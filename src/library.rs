//! The one door to the data: what is fetched, from where, and what can go wrong with it.

mod detail;
mod failure;
#[cfg(target_arch = "wasm32")]
mod fetch;
#[cfg(not(target_arch = "wasm32"))]
#[path = "library/fetch_native.rs"]
mod fetch;

use atlas::dataset::Loaded;
use atlas::export::changes::Change;
use atlas::geo::base_map::BaseMap;
use atlas::json::{self, Read};
use atlas::lang::Lang;
use atlas::wire::{Aliases, Manifest, SiteSettings, Source};

use crate::i18n::{Catalogue, Texts};

pub use detail::{Detail, Page};
pub use failure::{DataError, Part};

/// Where the data of the site is: its base address and the manifest that names the files.
#[derive(Debug, Clone, Copy)]
pub struct Library {
    base: &'static str,
    manifest: &'static Manifest,
}

impl Library {
    /// Reads the manifest; `base` is the site's base path with slashes at both ends.
    ///
    /// # Errors
    /// [`DataError`] where it cannot be had or is of a newer format.
    pub async fn open(base: &'static str) -> Result<Self, DataError> {
        let text = fetch::text(&format!("{base}data/v1/manifest.json"), Part::Manifest).await?;
        let manifest: Manifest = parse(&text, Part::Manifest)?;
        manifest
            .format
            .check()
            .map_err(|_| DataError::newer(Part::Manifest))?;
        // There is one for each visit, and everything else points to it.
        let manifest = Box::leak(Box::new(manifest));
        Ok(Self { base, manifest })
    }

    /// What the host of the site has set.
    #[must_use]
    pub const fn site(self) -> &'static SiteSettings {
        &self.manifest.site
    }

    /// The dataset's version.
    #[must_use]
    pub fn version(self) -> &'static str {
        &self.manifest.version
    }

    /// What changed between versions, the newest first.
    ///
    /// # Errors
    /// [`DataError`] where it cannot be had.
    pub async fn changes(self) -> Result<Vec<Change>, DataError> {
        // A dataset of an earlier day tells no changes.
        if self.manifest.changes.is_empty() {
            return Ok(Vec::new());
        }
        self.json(&self.manifest.changes, Part::Changes).await
    }

    /// The texts of a language.
    ///
    /// # Errors
    /// [`DataError`] where they cannot be had.
    pub async fn texts(self, lang: Lang) -> Result<Texts, DataError> {
        let file = self
            .manifest
            .texts
            .get(&lang)
            .ok_or(DataError::missing(Part::Texts))?;
        let text = self.text(file, Part::Texts).await?;
        Catalogue::read(lang, &text)
            .map(Texts::keep)
            .map_err(|_| DataError::broken(Part::Texts))
    }

    /// The dataset.
    ///
    /// # Errors
    /// [`DataError`] where nothing of it can be had.
    pub async fn dataset(self) -> Result<&'static Loaded, DataError> {
        let text = self.text(&self.manifest.index, Part::Index).await?;
        let loaded = atlas::dataset::Dataset::load(&text).map_err(|error| match error {
            atlas::dataset::LoadError::Format(_) => DataError::newer(Part::Index),
            _ => DataError::broken(Part::Index),
        })?;
        Ok(Box::leak(Box::new(loaded)))
    }

    /// Every further name of every city, for the search.
    ///
    /// # Errors
    /// [`DataError`] where they cannot be had.
    pub async fn aliases(self) -> Result<Aliases, DataError> {
        self.json(&self.manifest.aliases, Part::Aliases).await
    }

    /// The base map; the finer one is several times as large.
    ///
    /// # Errors
    /// [`DataError`] where it cannot be had.
    pub async fn base_map(self, fine: bool) -> Result<BaseMap, DataError> {
        let file = if fine {
            &self.manifest.base_map_fine
        } else {
            &self.manifest.base_map
        };
        self.json(file, Part::BaseMap).await
    }

    /// All sources.
    ///
    /// # Errors
    /// [`DataError`] where they cannot be had.
    pub async fn sources(self) -> Result<Vec<Source>, DataError> {
        self.json(&self.manifest.sources, Part::Sources).await
    }

    /// What a page shows beyond the index, as it is shipped; empty where it shows nothing beyond it.
    ///
    /// # Errors
    /// [`DataError`] where it cannot be had.
    pub async fn detail(self, page: &Page) -> Result<String, DataError> {
        if !page.is_record() {
            return Ok(String::new());
        }
        let file = format!("{}/{}.json", self.manifest.details, page.segments());
        self.text(&file, Part::Detail).await
    }

    async fn text(self, file: &str, part: Part) -> Result<String, DataError> {
        fetch::text(&format!("{}data/v1/{file}", self.base), part).await
    }

    async fn json<T: Read>(self, file: &str, part: Part) -> Result<T, DataError> {
        parse(&self.text(file, part).await?, part)
    }
}

fn parse<T: Read>(text: &str, part: Part) -> Result<T, DataError> {
    json::read(text).map_err(|_| DataError::broken(part))
}
