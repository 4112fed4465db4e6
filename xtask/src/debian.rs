//! Packages of Debian and its relatives.

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::process;
use crate::project::Project;

/// Whether this system has them.
pub(crate) fn is_here(project: &Project) -> bool {
    has(project, "apt-get")
}

/// Installs packages for the whole system.
///
/// # Errors
/// Where the package manager fails; `next` says what to do then.
pub(crate) fn install(project: &Project, packages: &[&str], next: &str) -> Result<(), Failure> {
    manager(project, &["update"], next)?;
    let install = ["install", "-y", "--no-install-recommends"];
    manager(project, &[&install, packages].concat(), next)
}

/// Unpacks packages into a folder, without their scripts: nothing of the system changes and nothing is started.
///
/// # Errors
/// Where a package cannot be fetched or unpacked; `next` says what to do then.
pub(crate) fn unpack(project: &Project, packages: &[&str], folder: &Path, next: &str) -> Result<(), Failure> {
    let failed = |doing| {
        move |source| Failure::File {
            path: folder.to_owned(),
            doing,
            source,
        }
    };
    let archives = folder.join("packages");
    // An interrupted run must not leave half an archive.
    let _ = fs::remove_dir_all(&archives);
    fs::create_dir_all(&archives).map_err(failed("created"))?;
    let mut fetch = process::command(project, "apt-get");
    fetch.arg("download").args(packages).current_dir(&archives);
    // The lists of a fresh system are empty, and those of an old one name files that are gone.
    if process::run(&mut fetch, next).is_err() {
        manager(project, &["update"], next)?;
        process::run(&mut fetch, next)?;
    }
    for entry in fs::read_dir(&archives).map_err(failed("read"))? {
        let archive = entry.map_err(failed("read"))?.path();
        let mut unpack = process::command(project, "dpkg-deb");
        process::run(unpack.arg("--extract").arg(&archive).arg(folder), next)?;
    }
    Ok(())
}

/// Runs the package manager as whoever may change the system.
fn manager(project: &Project, arguments: &[&str], next: &str) -> Result<(), Failure> {
    let root = process::probe(process::command(project, "id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let mut command = if root || !has(project, "sudo") {
        process::command(project, "apt-get")
    } else {
        let mut command = process::command(project, "sudo");
        command.arg("apt-get");
        command
    };
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    process::run(&mut command, next)
}

fn has(project: &Project, program: &str) -> bool {
    process::probe(process::command(project, program).arg("--version")).is_some()
}
