//! The packages from npm: the browser tests, the formatter, and the optimizer of the release build.

use std::fs;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::process;
use crate::project::Project;

const NO_NODE: &str =
    "install Node 20 or newer with npm (Debian: `apt-get install nodejs npm`) and run this again";

/// Whether the packages are those of the lock file.
pub(crate) fn is_installed(project: &Project) -> bool {
    let lock = fs::read(lock_path(project));
    let stamp = fs::read(stamp_path(project));
    matches!((lock, stamp), (Ok(lock), Ok(stamp)) if lock == stamp)
}

/// Installs the packages of the lock file, and none else.
///
/// # Errors
/// Where npm is missing or fails.
pub(crate) fn install(project: &Project) -> Result<(), Failure> {
    if process::probe(process::command(project, "npm").arg("--version")).is_none() {
        return Err(Failure::Wrong {
            what: "npm was not found".to_owned(),
            next: NO_NODE.to_owned(),
        });
    }
    process::run(
        process::command(project, "npm")
            .args(["ci", "--no-audit", "--no-fund"])
            // The browser is the system's own.
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
        "look at npm's message above; most often the registry cannot be reached; then run this again",
    )?;
    // The lock itself is the stamp: equal means installed, and an interrupted installation leaves none.
    fs::copy(lock_path(project), stamp_path(project))
        .map(|_| ())
        .map_err(|source| Failure::File {
            path: stamp_path(project),
            doing: "written",
            source,
        })
}

fn lock_path(project: &Project) -> PathBuf {
    project.root().join("package-lock.json")
}

fn stamp_path(project: &Project) -> PathBuf {
    project.node_modules().join(".installed-lock.json")
}
