//! Whether the site in `dist/` is what a build would make of the project as it stands, so that the checks need not
//! build it again. The commands that build for people always build.

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};
use std::{fs, io};

use sha2::{Digest, Sha256};

use crate::compress::files_below;
use crate::failure::Failure;
use crate::project::Project;
use crate::{delivery, files, process};

/// What no site is made of. Anything else counts, also what nobody has thought of yet.
const LEFT_OUT: [&str; 12] = [
    ".ci",
    ".git",
    ".tools",
    "benches",
    "dist",
    "docs",
    "fuzz",
    "hosting",
    "node_modules",
    "target",
    "test-results",
    "tests",
];

/// What a site is about to be made of.
#[derive(Debug)]
pub(crate) struct MadeOf(String);

impl MadeOf {
    /// Taken before the site is built: a change made meanwhile shows in the next run.
    ///
    /// # Errors
    /// Where something of it cannot be read.
    pub(crate) fn now(project: &Project) -> Result<Self, Failure> {
        let compiler = process::output(
            process::command(project, "rustc").arg("--version"),
            "install Rust from https://rustup.rs",
        )?;
        let mut word = Sha256::new();
        word.update(compiler);
        // Pages tell what is to come and what has been.
        word.update(today().to_le_bytes());
        for path in sources(project.root())? {
            word.update(path.as_os_str().as_encoded_bytes());
            word.update(files::read(&path)?);
        }
        Ok(Self(format!("{:x}", word.finalize())))
    }

    /// Whether the site that stands there was made of the same, and nobody has touched it since.
    pub(crate) fn is_built(&self, project: &Project) -> bool {
        // What cannot be read cannot be told to be the same.
        let Ok(before) = fs::read_to_string(place(project)) else {
            return false;
        };
        self.with_site(project).is_ok_and(|now| now == before)
    }

    /// Takes note that the site that stands there was made of this.
    ///
    /// # Errors
    /// Where the site cannot be looked at, or the note not be written.
    pub(crate) fn keep(&self, project: &Project) -> Result<(), Failure> {
        files::write(&place(project), self.with_site(project)?)
    }

    /// With the names, sizes and times of what was made.
    fn with_site(&self, project: &Project) -> Result<String, Failure> {
        let mut made = files_below(&project.dist())?;
        made.extend(files_below(&delivery::folder(project))?);
        let mut word = Sha256::new();
        for path in made {
            let (bytes, written) = files::looks(&path).map_err(files::failed(&path, "read"))?;
            word.update(path.as_os_str().as_encoded_bytes());
            word.update(bytes.to_le_bytes());
            word.update(written.to_le_bytes());
        }
        Ok(format!("{} {:x}", self.0, word.finalize()))
    }
}

/// Forgets what the site was made of: another one takes its place.
///
/// # Errors
/// Where the note is there and stays.
pub(crate) fn forget(project: &Project) -> Result<(), Failure> {
    let place = place(project);
    if place.is_file() {
        files::remove(&place)?;
    }
    Ok(())
}

fn place(project: &Project) -> PathBuf {
    project.root().join("target/dist-made-of")
}

/// The files of the project that a site may be made of.
fn sources(root: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(root).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut paths: Vec<PathBuf> = entries
        .map_err(files::failed(root, "read"))?
        .iter()
        .map(fs::DirEntry::path)
        .collect();
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if LEFT_OUT.contains(&&*name) {
            continue;
        }
        if path.is_dir() {
            found.extend(files_below(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

fn today() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs() / (24 * 60 * 60))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test stops at what it did not expect")]

    use std::fs;

    use super::sources;

    #[test]
    fn what_a_site_is_made_of_leaves_out_what_is_made_of_it() {
        let folder = std::env::temp_dir().join(format!("cityweave-stamp-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        for file in [
            "src/a.rs",
            "dist/index.html",
            "tests/a.mjs",
            "new/thing.txt",
            "Cargo.toml",
        ] {
            let path = folder.join(file);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, "x").expect("written");
        }
        let found = sources(&folder).expect("readable");
        let names: Vec<_> = found
            .iter()
            .filter_map(|path| path.strip_prefix(&folder).ok())
            .collect();
        assert_eq!(
            names,
            ["Cargo.toml", "new/thing.txt", "src/a.rs"].map(std::path::Path::new)
        );
        fs::remove_dir_all(&folder).expect("taken away");
    }
}
