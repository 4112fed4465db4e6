//! Set-up: what a command needs, installed where it is missing, found where it is not.

use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::browser::Browser;
use crate::failure::Failure;
use crate::npm;
use crate::process;
use crate::project::Project;
use crate::tools::{self, Tool};

const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Installs what building and serving need.
///
/// # Errors
/// The step that failed, why, and what to do.
pub(crate) fn for_build(project: &Project) -> Result<(), Failure> {
    let mut progress = Progress { done: 0, all: 4 };
    build_steps(project, &mut progress)
}

/// Installs what the tests need, and returns the programs of these browsers in their order.
///
/// # Errors
/// The step that failed, why, and what to do.
pub(crate) fn for_test(project: &Project, browsers: &[&Browser]) -> Result<Vec<PathBuf>, Failure> {
    let mut progress = Progress {
        done: 0,
        all: 5 + browsers.len(),
    };
    build_steps(project, &mut progress)?;
    progress.step(
        "rustfmt and clippy",
        has_components(project).then_some(()),
        "adding them, less than a minute",
        || {
            process::run(
                process::command(project, "rustup").args(["component", "add", "rustfmt", "clippy"]),
                "install rustfmt and clippy of the compiler in use; with rustup, `rustup component add rustfmt clippy`",
            )
        },
    )?;
    browsers
        .iter()
        .map(|browser| {
            progress.step(
                browser.name,
                browser.find(),
                "installing the system's package, about 2 minutes, once",
                || browser.install(project),
            )
        })
        .collect()
}

fn build_steps(project: &Project, progress: &mut Progress) -> Result<(), Failure> {
    progress.step(
        &format!("target {WASM_TARGET}"),
        has_wasm_target(project).then_some(()),
        "adding it, less than a minute, once",
        || {
            process::run(
                process::command(project, "rustup").args(["target", "add", WASM_TARGET]),
                "install rustup, or this target for the compiler in use, and run this again",
            )
        },
    )?;
    for tool in [Tool::trunk(), Tool::wasm_bindgen(project)?] {
        progress.step(
            &tool.title(),
            tool.is_installed(project).then_some(()),
            &format!("building it, about {} minutes, once", tool.minutes()),
            || tool.install(project),
        )?;
    }
    tools::clean(project);
    progress.step(
        "npm packages",
        npm::is_installed(project).then_some(()),
        "installing them, less than a minute",
        || npm::install(project),
    )
}

fn has_wasm_target(project: &Project) -> bool {
    process::probe(process::command(project, "rustc").args([
        "--print",
        "target-libdir",
        "--target",
        WASM_TARGET,
    ]))
    .is_some_and(|folder| Path::new(folder.trim()).is_dir())
}

fn has_components(project: &Project) -> bool {
    ["fmt", "clippy"]
        .iter()
        .all(|part| process::probe(process::command(project, "cargo").args([part, "--version"])).is_some())
}

/// How far the set-up is.
struct Progress {
    done: usize,
    all: usize,
}

impl Progress {
    /// One step: what is found is said to be found; what is not is installed, with what that takes.
    fn step<T>(
        &mut self,
        title: &str,
        found: Option<T>,
        installing: &str,
        install: impl FnOnce() -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.done += 1;
        let head = format!("[{}/{}] {title}", self.done, self.all);
        if let Some(found) = found {
            println!("{head}: found");
            return Ok(found);
        }
        println!("{head}: {installing}");
        let start = Instant::now();
        let installed = install().map_err(|failure| failure.in_step(format!("set-up, {title}")))?;
        println!("{head}: done in {} s", start.elapsed().as_secs());
        Ok(installed)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test stops at what it did not expect")]

    use super::Progress;
    use crate::failure::Failure;

    #[test]
    fn what_is_found_is_not_installed_again() {
        let mut progress = Progress { done: 0, all: 1 };
        let found = progress.step("thing", Some(1), "installing", || {
            Err(Failure::Dataset("was called".to_owned()))
        });
        assert_eq!(found.expect("found"), 1);
    }

    #[test]
    fn a_failed_step_is_named() {
        let mut progress = Progress { done: 0, all: 1 };
        let failed = progress.step::<()>("thing", None, "installing", || {
            Err(Failure::Wrong {
                what: "no network".to_owned(),
                next: "connect".to_owned(),
            })
        });
        let report = failed.expect_err("failed").report();
        assert_eq!(report, "failed: set-up, thing: no network\n  next: connect");
    }
}
