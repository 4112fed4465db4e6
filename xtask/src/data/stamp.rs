//! Whether anything changed since the last run, told by sizes and times of files without reading them.

use std::io;
use std::path::{Path, PathBuf};

use super::folder::files_below;
use super::writer::short_hash;
use crate::files;

/// A fingerprint of all that the compiled dataset follows from: the files below `roots`, which may be files
/// themselves, and this program.
///
/// # Errors
/// The path and the system's own error where a file cannot be looked at.
pub(crate) fn fingerprint(roots: &[&Path]) -> Result<String, (PathBuf, io::Error)> {
    let mut files: Vec<PathBuf> = Vec::new();
    for root in roots {
        if root.is_file() {
            files.push(root.to_path_buf());
        } else {
            files.extend(files_below(root)?);
        }
    }
    // A program that cannot find itself counts as one that never changes.
    files.extend(std::env::current_exe().ok());
    let mut text = String::new();
    for path in files {
        let (bytes, nanos) = files::looks(&path).map_err(|error| (path.clone(), error))?;
        text.push_str(&format!("{}\t{bytes}\t{nanos}\n", path.display()));
    }
    Ok(short_hash([text.as_bytes()]))
}
