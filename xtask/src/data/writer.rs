//! Writes the files that are shipped. Names hold a hash of the bytes, so that a file of that name never
//! changes and can be cached for ever; only what is asked for by [`Writer::plain`] keeps its name.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use sha2::{Digest, Sha256};

use super::folder::files_below;

/// Writes below one folder and knows what it wrote.
#[derive(Debug)]
pub(crate) struct Writer {
    root: PathBuf,
    written: BTreeSet<PathBuf>,
}

impl Writer {
    /// A writer for a folder, which need not exist.
    pub(crate) fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            written: BTreeSet::new(),
        }
    }

    /// Writes `index.json` as `index-0123456789abcdef.json` and gives that name.
    pub(crate) fn hashed(&mut self, name: &str, bytes: &[u8]) -> io::Result<String> {
        let hash = short_hash([bytes]);
        let hashed = match name.rsplit_once('.') {
            Some((stem, extension)) => format!("{stem}-{hash}.{extension}"),
            None => format!("{name}-{hash}"),
        };
        self.plain(&hashed, bytes)?;
        Ok(hashed)
    }

    /// Writes files by their paths into one folder, whose name holds a hash over all of them and is given
    /// back.
    pub(crate) fn hashed_folder(
        &mut self,
        name: &str,
        files: &BTreeMap<String, Vec<u8>>,
    ) -> io::Result<String> {
        // Lengths keep two sets of files apart whose bytes are the same in a row.
        let parts: Vec<_> = files
            .iter()
            .map(|(path, bytes)| (path.as_bytes(), bytes.len().to_le_bytes(), bytes))
            .collect();
        let hash = short_hash(
            parts
                .iter()
                .flat_map(|(path, len, bytes)| [*path, len.as_slice(), bytes.as_slice()]),
        );
        let folder = format!("{name}-{hash}");
        for (path, bytes) in files {
            self.plain(&format!("{folder}/{path}"), bytes)?;
        }
        Ok(folder)
    }

    /// Writes a file under its own name. One that has these bytes already is left alone, so that what
    /// watches the folder is not woken.
    pub(crate) fn plain(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let path = self.root.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let same = fs::read(&path).is_ok_and(|present| present == bytes);
        if !same {
            fs::write(&path, bytes)?;
        }
        self.written.insert(path);
        Ok(())
    }

    /// Takes away what earlier runs left behind.
    pub(crate) fn finish(self) -> io::Result<()> {
        for path in files_below(&self.root).map_err(|(_, error)| error)? {
            if !self.written.contains(&path) {
                fs::remove_file(&path)?;
                // Folders that are empty now go too; others refuse, which is what is wanted.
                for folder in path.ancestors().skip(1).take_while(|folder| *folder != self.root) {
                    if fs::remove_dir(folder).is_err() {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
}

/// The first 16 hexadecimal digits of SHA-256: among a few thousand files two will not meet.
pub(crate) fn short_hash<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    let mut hash = String::with_capacity(16);
    for byte in hasher.finalize().iter().take(8) {
        // Writing to a string does not fail.
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::collections::BTreeMap;
    use std::fs;

    use super::Writer;

    #[test]
    fn names_follow_the_bytes_and_leftovers_go() {
        let root = std::env::temp_dir().join(format!("cityweave-writer-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let mut writer = Writer::new(&root);
        let first = writer.hashed("index.json", b"1").unwrap();
        let folder = writer
            .hashed_folder(
                "details",
                &BTreeMap::from([("a/b.json".to_owned(), b"2".to_vec())]),
            )
            .unwrap();
        writer.finish().unwrap();
        assert!(first.starts_with("index-") && first.ends_with(".json") && first.len() == 27);
        assert!(root.join(&folder).join("a/b.json").is_file());

        let mut writer = Writer::new(&root);
        let second = writer.hashed("index.json", b"other").unwrap();
        writer.finish().unwrap();
        assert_ne!(first, second);
        let left: Vec<_> = fs::read_dir(&root)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(left, [second]);
        fs::remove_dir_all(&root).unwrap();
    }
}
