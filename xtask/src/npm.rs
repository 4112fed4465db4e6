//! The packages from npm: the browser tests, the formatter, and the optimizer of the release build.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::process;
use crate::project::Project;

const NO_NODE: &str =
    "install Node 20 or newer with npm (Debian: `apt-get install nodejs npm`) and run this again";

/// Whether the packages are those of the lock file.
pub(crate) fn is_installed(project: &Project) -> bool {
    is_installed_in(project.root())
}

/// Installs the packages of the lock file, and none else.
///
/// # Errors
/// Where npm is missing or fails.
pub(crate) fn install(project: &Project) -> Result<(), Failure> {
    install_in(project, project.root())
}

/// The same for a folder with packages of its own; does nothing where they are there.
///
/// # Errors
/// Where npm is missing or fails.
pub(crate) fn install_in(project: &Project, folder: &Path) -> Result<(), Failure> {
    if is_installed_in(folder) {
        return Ok(());
    }
    if process::probe(process::command(project, "npm").arg("--version")).is_none() {
        return Err(Failure::Wrong {
            what: "npm was not found".to_owned(),
            next: NO_NODE.to_owned(),
        });
    }
    process::run(
        process::command(project, "npm")
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(folder)
            // The browser is the system's own.
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
        "look at npm's message above; most often the registry cannot be reached; then run this again",
    )?;
    // The lock itself is the stamp: equal means installed, and an interrupted installation leaves none.
    fs::copy(lock_path(folder), stamp_path(folder))
        .map(|_| ())
        .map_err(|source| Failure::File {
            path: stamp_path(folder),
            doing: "written",
            source,
        })
}

fn is_installed_in(folder: &Path) -> bool {
    let lock = fs::read(lock_path(folder));
    let stamp = fs::read(stamp_path(folder));
    matches!((lock, stamp), (Ok(lock), Ok(stamp)) if lock == stamp)
}

fn lock_path(folder: &Path) -> PathBuf {
    folder.join("package-lock.json")
}

fn stamp_path(folder: &Path) -> PathBuf {
    folder.join("node_modules/.installed-lock.json")
}
