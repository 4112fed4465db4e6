//! Native builds read the files of a built site, where they are told of one: pages are rendered from the very
//! files that are shipped.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::OnceLock;

use super::{DataError, Part};

/// The folder of the built site and its base path.
static SITE: OnceLock<(PathBuf, &'static str)> = OnceLock::new();

/// Tells where the built site is; `base` is its base path with slashes at both ends. The first call counts.
pub(super) fn read_from(folder: PathBuf, base: &'static str) {
    // There is one site for each run.
    let _ = SITE.set((folder, base));
}

/// A build without a window has nobody to let in between.
pub(super) async fn pause() {}

/// A build has what it wants at once.
pub(super) fn ahead(_address: String, _part: Part) {}

/// A file of the site by its address.
pub(super) async fn text(address: &str, part: Part) -> Result<String, DataError> {
    let (folder, base) = SITE.get().ok_or(DataError::unreachable(part))?;
    let file = address.strip_prefix(base).ok_or(DataError::missing(part))?;
    fs::read_to_string(folder.join(file)).map_err(|error| match error.kind() {
        ErrorKind::NotFound => DataError::missing(part),
        ErrorKind::InvalidData => DataError::broken(part),
        _ => DataError::unreachable(part),
    })
}
