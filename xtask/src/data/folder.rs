//! The authored files as texts.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::mistake::{Mistakes, Spot};

/// The texts of the dataset's folder by path within it, with `/` on every system.
#[derive(Debug, Default)]
pub(crate) struct Folder {
    files: BTreeMap<String, String>,
}

impl Folder {
    /// Reads all `.toml`, `.csv` and `.json` files below `root`; a file that is not UTF-8 is a mistake.
    ///
    /// # Errors
    /// The path and the system's own error where something cannot be read.
    pub(crate) fn read(root: &Path, mistakes: &Mistakes) -> Result<Self, (PathBuf, io::Error)> {
        let mut folder = Self::default();
        for path in files_below(root)? {
            let name = name_within(root, &path);
            let known_form = [".toml", ".csv", ".json"].iter().any(|end| name.ends_with(end));
            if !known_form {
                continue;
            }
            let bytes = fs::read(&path).map_err(|error| (path.clone(), error))?;
            match String::from_utf8(bytes) {
                Ok(text) => folder.insert(&name, text),
                Err(_) => mistakes.add(
                    &Spot::file(&format!("data/{name}")),
                    "the file is not in UTF-8",
                    "save it as UTF-8 text",
                ),
            }
        }
        Ok(folder)
    }

    /// Adds a file, or puts another text in its place.
    pub(crate) fn insert(&mut self, name: &str, text: impl Into<String>) {
        self.files.insert(name.to_owned(), text.into());
    }

    /// The text of one file.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.files.get(name).map(String::as_str)
    }

    /// All paths, sorted.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The files directly in `directory` whose names end in `.toml`, as `(stem, path, text)`, sorted.
    pub(crate) fn toml_in<'a>(
        &'a self,
        directory: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str, &'a str)> {
        self.files.iter().filter_map(move |(path, text)| {
            let stem = path
                .strip_prefix(directory)?
                .strip_prefix('/')?
                .strip_suffix(".toml")?;
            (!stem.contains('/')).then_some((stem, path.as_str(), text.as_str()))
        })
    }

    /// Paths and texts of all files, sorted by path.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

/// All files below a folder, sorted; hidden ones and those of folders that do not exist are left out.
///
/// # Errors
/// The path and the system's own error where a folder cannot be listed.
pub(crate) fn files_below(root: &Path) -> Result<Vec<PathBuf>, (PathBuf, io::Error)> {
    let mut found = Vec::new();
    let mut waiting = vec![root.to_owned()];
    while let Some(directory) = waiting.pop() {
        let entries = match fs::read_dir(&directory) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err((directory, error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| (directory.clone(), error))?;
            // Editors and file managers leave hidden files behind, which are not part of the dataset.
            if entry.file_name().to_string_lossy().starts_with(['.', '~']) {
                continue;
            }
            let kind = entry.file_type().map_err(|error| (entry.path(), error))?;
            if kind.is_dir() {
                waiting.push(entry.path());
            } else {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

fn name_within(root: &Path, path: &Path) -> String {
    let parts: Vec<_> = path
        .strip_prefix(root)
        .unwrap_or(path)
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}
