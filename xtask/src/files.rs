//! Files and folders, with what failed and where in the words of this program.

use std::path::Path;
use std::time::UNIX_EPOCH;
use std::{fs, io};

use crate::failure::Failure;

/// What is in a file.
///
/// # Errors
/// Where it cannot be read.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(failed(path, "read"))
}

/// Writes a file, and the folders that it stands in where they are missing.
///
/// # Errors
/// Where one of them cannot be made.
pub(crate) fn write(path: &Path, contents: impl AsRef<[u8]>) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, contents))
        .map_err(failed(path, "written"))
}

/// Takes a file away.
///
/// # Errors
/// Where it is not there or cannot be removed.
pub(crate) fn remove(path: &Path) -> Result<(), Failure> {
    fs::remove_file(path).map_err(failed(path, "removed"))
}

/// How large a file is in bytes, and when it was written, in nanoseconds since 1970; zero where that is not told.
///
/// # Errors
/// The system's own, where it cannot be looked at.
pub(crate) fn looks(path: &Path) -> io::Result<(u64, u128)> {
    let about = fs::metadata(path)?;
    let written = about.modified().ok();
    let since = written.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    Ok((about.len(), since.map_or(0, |since| since.as_nanos())))
}

/// What is said where something with a path could not be done.
pub(crate) fn failed(path: &Path, doing: &'static str) -> impl FnOnce(io::Error) -> Failure + use<> {
    let path = path.to_owned();
    move |source| Failure::File { path, doing, source }
}
