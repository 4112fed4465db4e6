//! A file of the built site and what it weighs.

use std::fs;
use std::path::Path;

use crate::compress;
use crate::failure::Failure;

/// What an asset is, as far as the budgets care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The page, its styles and its icon.
    Page,
    /// JavaScript written by hand.
    HandScript,
    /// JavaScript that the build wrote.
    Loader,
    /// The program.
    Program,
    /// The index of the dataset.
    Index,
    /// What else of the data is asked for at once: the manifest, the land, the texts.
    Data,
}

/// One file and its sizes, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asset {
    /// Its name within the site.
    pub(crate) name: String,
    /// What it is.
    pub(crate) kind: Kind,
    /// As it stands in the site.
    pub(crate) raw: usize,
    /// After gzip.
    pub(crate) gzip: usize,
    /// After Brotli.
    pub(crate) brotli: usize,
}

/// Compresses a file of the site to see what it weighs.
///
/// # Errors
/// Where it is not there.
pub(super) fn measure(dist: &Path, name: String, kind: Kind) -> Result<Asset, Failure> {
    let bytes = read(dist, &name)?;
    let failed = |source| Failure::File {
        path: dist.join(&name),
        doing: "compressed",
        source,
    };
    let gzip = compress::gzip(&bytes).map_err(failed)?.len();
    let brotli = compress::brotli(&bytes).map_err(failed)?.len();
    Ok(Asset {
        raw: bytes.len(),
        gzip,
        brotli,
        name,
        kind,
    })
}

/// A file of the site.
///
/// # Errors
/// Where it is not there.
pub(super) fn read(dist: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    let path = dist.join(name);
    fs::read(&path).map_err(|error| Failure::Wrong {
        what: format!("{} could not be read: {error}", path.display()),
        next: "run `cargo xtask dist`, which builds the site".to_owned(),
    })
}
