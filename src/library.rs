//! The one door to the data: what is fetched, from where, and what can go wrong with it.

#[cfg(target_arch = "wasm32")]
mod ahead;
mod detail;
mod failure;
#[cfg(target_arch = "wasm32")]
mod fetch;
#[cfg(not(target_arch = "wasm32"))]
#[path = "library/fetch_native.rs"]
mod fetch;
mod together;

use atlas::dataset::{Dataset, Loaded};
use atlas::export::changes::Change;
use atlas::geo::base_map::{BaseMap, land_of_drawing};
use atlas::json::{self, Read};
use atlas::lang::Lang;
use atlas::wire::{Aliases, ListedSource, Manifest, Names, SiteSettings};

use crate::i18n::{Catalogue, CatalogueError, Texts};

pub use detail::{Detail, Page};
pub use failure::{DataError, Part};

/// Where the data of the site is: its base address and the manifest that names the files.
#[derive(Debug, Clone, Copy)]
pub struct Library {
    base: &'static str,
    manifest: &'static Manifest,
}

/// Lets a native build read the files of a built site; `base` is the site's base path with slashes at both ends.
#[cfg(not(target_arch = "wasm32"))]
pub fn read_from(folder: std::path::PathBuf, base: &'static str) {
    fetch::read_from(folder, base);
}

/// The dataset as a page has it.
#[derive(Debug, Clone, Copy)]
pub struct Opened {
    /// What could be read of it.
    pub loaded: &'static Loaded,
    /// Why its names are in English, where those in the page's language could not be had.
    pub names_failure: Option<DataError>,
}

impl Library {
    /// Reads the manifest, which lies elsewhere where the document belongs to a copy; `base` is the site's base path
    /// with slashes at both ends.
    ///
    /// # Errors
    /// [`DataError`] where it cannot be had or is of a newer format.
    pub async fn open(base: &'static str, manifest_path: Option<String>) -> Result<Self, DataError> {
        let path = manifest_path.unwrap_or_else(|| format!("{base}data/v1/manifest.json"));
        let text = fetch::text(&path, Part::Manifest).await?;
        let manifest: Manifest = parse(&text, Part::Manifest)?;
        manifest
            .format
            .check()
            .map_err(|_| DataError::newer(Part::Manifest))?;
        // There is one for each visit, and everything else points to it.
        let manifest = Box::leak(Box::new(manifest));
        Ok(Self { base, manifest })
    }

    /// Whether the site can be reached: a copy of the manifest does not tell.
    pub async fn is_reached(self) -> bool {
        self.text("manifest.json", Part::Manifest).await.is_ok()
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
        let texts = Catalogue::read(lang, &text)
            .map(Texts::keep)
            .map_err(|error| match error {
                CatalogueError::Json(_) => DataError::broken(Part::Texts),
                CatalogueError::OtherVersion => DataError::newer(Part::Texts),
            });
        // What stands around every page is made of them, which takes as long again.
        fetch::pause().await;
        texts
    }

    /// The dataset with its names in a language; English ones stand in the index itself, so that nothing more is
    /// fetched for them. Without the names of another language it is shown in English, with the reason beside it.
    ///
    /// # Errors
    /// [`DataError`] where nothing of it can be had.
    pub async fn dataset(self, lang: Lang) -> Result<Opened, DataError> {
        let index = self.text(&self.manifest.index, Part::Index);
        let (index, names) = match self.manifest.names.get(&lang) {
            Some(file) => {
                let names = self.text(file, Part::Names);
                let (index, names) = together::both(Box::pin(index), Box::pin(names)).await;
                (index, Some(names))
            }
            None => (index.await, None),
        };
        let mut loaded = Dataset::load(&index?).map_err(|error| match error {
            atlas::dataset::LoadError::Format(_) => DataError::newer(Part::Index),
            _ => DataError::broken(Part::Index),
        })?;
        let names = names.map(|names| names.and_then(|text| parse::<Names>(&text, Part::Names)));
        let mut names_failure = None;
        match names {
            Some(Ok(names)) => loaded.dataset = loaded.dataset.with_names(names),
            Some(Err(error)) => names_failure = Some(error),
            None => {}
        }
        // What is made of it takes as long again: the visitor's next touch comes in between.
        fetch::pause().await;
        Ok(Opened {
            loaded: Box::leak(Box::new(loaded)),
            names_failure,
        })
    }

    /// Every further name of every city, for the search.
    ///
    /// # Errors
    /// [`DataError`] where they cannot be had.
    pub async fn aliases(self) -> Result<Aliases, DataError> {
        self.json(&self.manifest.aliases, Part::Aliases).await
    }

    /// The land of the coarse base map as an SVG path, and how many of its units the world is wide. Rendered pages show
    /// the same file, so that the browser has it.
    ///
    /// # Errors
    /// [`DataError`] where it cannot be had.
    pub async fn land_path(self) -> Result<(String, u32), DataError> {
        let Some(land) = &self.manifest.land else {
            let map = self.base_map(false, Part::BaseMap).await?;
            return Ok((map.land_path(), map.grid()));
        };
        let drawing = self.text(&land.file, Part::BaseMap).await?;
        // Drawing it takes its while, and the visitor's next touch comes in between.
        fetch::pause().await;
        let path = land_of_drawing(&drawing).ok_or(DataError::broken(Part::BaseMap))?;
        Ok((path.to_owned(), land.grid))
    }

    /// The base map; the finer one is several times as large. What is missed without it is a part of the map.
    ///
    /// # Errors
    /// [`DataError`] where it cannot be had.
    pub async fn base_map(self, fine: bool, missed: Part) -> Result<BaseMap, DataError> {
        let file = if fine {
            &self.manifest.base_map_fine
        } else {
            &self.manifest.base_map
        };
        let map = self.json(file, missed).await;
        // Drawing it takes as long again as reading it.
        fetch::pause().await;
        map
    }

    /// The address of the drawing of the land, and how many of its units the world is wide.
    #[must_use]
    pub fn land(self) -> Option<(String, u32)> {
        let land = self.manifest.land.as_ref()?;
        Some((format!("{}data/v1/{}", self.base, land.file), land.grid))
    }

    /// All sources, with what rests on each.
    ///
    /// # Errors
    /// [`DataError`] where they cannot be had.
    pub async fn sources(self) -> Result<Vec<ListedSource>, DataError> {
        self.json(&self.manifest.sources, Part::Sources).await
    }

    /// What a page shows beyond the index, as it is shipped; empty where it shows nothing beyond it. A record that is
    /// translated has a file of its own in the language of the dataset.
    ///
    /// # Errors
    /// [`DataError`] where it cannot be had.
    pub async fn detail(self, page: &Page, dataset: &Dataset, lang: Lang) -> Result<String, DataError> {
        match self.detail_file(page, dataset, lang) {
            Some(file) => self.text(&file, Part::Detail).await,
            None => Ok(String::new()),
        }
    }

    /// Asks ahead for what [`Library::detail`] will be asked for next.
    pub fn ask_ahead(self, page: &Page, dataset: &Dataset, lang: Lang) {
        if let Some(file) = self.detail_file(page, dataset, lang) {
            fetch::ahead(format!("{}data/v1/{file}", self.base), Part::Detail);
        }
    }

    fn detail_file(self, page: &Page, dataset: &Dataset, lang: Lang) -> Option<String> {
        if !page.is_record() {
            return None;
        }
        let mut file = format!("{}/{}", self.manifest.details, page.segments());
        if dataset.is_translated(page) {
            file.push('.');
            file.push_str(lang.tag());
        }
        file.push_str(".json");
        Some(file)
    }

    /// The addresses of what the program asks for before it shows a page, in its order; of the page that says that there
    /// is none, which stands for every language, those that all of them need.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn first_files(self, page: Option<&Page>, dataset: &Dataset, lang: Lang) -> Vec<String> {
        let Manifest {
            texts,
            index,
            names,
            land,
            base_map,
            ..
        } = self.manifest;
        let files = [
            Some("manifest.json".to_owned()),
            page.and_then(|_| texts.get(&lang).cloned()),
            Some(index.clone()),
        ];
        let more = [
            page.and_then(|_| names.get(&lang).cloned()),
            page.and_then(|page| self.detail_file(page, dataset, lang)),
            page.is_some_and(Page::has_map).then(|| {
                land.as_ref()
                    .map_or_else(|| base_map.clone(), |land| land.file.clone())
            }),
        ];
        let files = files.into_iter().chain(more).flatten();
        files.map(|file| format!("{}data/v1/{file}", self.base)).collect()
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
