//! The app and its peers in a real browser: the peers are built, everything is served and driven by the scripts
//! under `benches/`.

use std::fs;
use std::path::{Path, PathBuf};

use super::Options;
use super::site::{folder, put};
use crate::browser::CHROMIUM;
use crate::failure::Failure;
use crate::npm;
use crate::process;
use crate::project::Project;

/// Builds the peers and measures everything the options name.
///
/// # Errors
/// Where the peers cannot be installed or built, no browser is there, or the driver breaks off. A product that
/// does not get ready is no error: its row says so.
pub(super) fn run(project: &Project, options: &Options) -> Result<(), Failure> {
    let chromium = ready(project)?;
    if options.products.iter().any(|product| product != "app") {
        build_peers(project)?;
    }
    let sizes: Vec<String> = options.sizes.iter().map(ToString::to_string).collect();
    process::run(
        process::command(project, "node")
            .arg("benches/drive/main.mjs")
            .arg(format!("--folder={}", folder(project).display()))
            .arg(format!("--sizes={}", sizes.join(",")))
            .arg(format!("--runs={}", options.runs))
            .arg(format!("--profiles={}", options.profiles.join(",")))
            .arg(format!("--products={}", options.products.join(",")))
            .env(CHROMIUM.setting, chromium),
        "look at the driver's message above; `--product app --sizes 1000 --runs 1` tries the smallest round",
    )
}

/// Asks Lighthouse about every kind of page of the built site.
///
/// # Errors
/// Where Lighthouse cannot be installed, no browser is there, or a page falls short of a budget.
pub(super) fn lighthouse(project: &Project, options: &Options, built: &Path) -> Result<(), Failure> {
    let chromium = ready(project)?;
    npm::install_in(project, &project.root().join("benches/lighthouse"))?;
    process::run(
        process::command(project, "node")
            .arg("benches/lighthouse/main.mjs")
            .arg(format!("--site={}", built.display()))
            .arg(format!("--folder={}", folder(project).display()))
            .arg(format!("--profiles={}", options.profiles.join(",")))
            .env(CHROMIUM.setting, chromium),
        "see above what each page falls short of; `node benches/lighthouse/main.mjs --pages=about` asks about one",
    )
}

/// What every drive needs: the packages of the project, and the browser, which is returned.
fn ready(project: &Project) -> Result<PathBuf, Failure> {
    if !npm::is_installed(project) {
        npm::install(project)?;
    }
    CHROMIUM.find().map_or_else(|| CHROMIUM.install(project), Ok)
}

/// Installs the packages of the peers where their lock file has changed, and bundles their pages.
fn build_peers(project: &Project) -> Result<(), Failure> {
    let sources = project.root().join("benches/peers");
    npm::install_in(project, &sources)?;
    let plain = folder(project).join("peers-plain");
    process::run(
        process::command(project, "node")
            .arg("build.mjs")
            .arg(&plain)
            .current_dir(&sources),
        "look at the bundler's message above",
    )?;
    pack(&plain, &folder(project).join("peers"))
}

/// Copies the bundles with their Brotli forms beside them.
fn pack(plain: &Path, packed: &Path) -> Result<(), Failure> {
    for path in crate::compress::files_below(plain)? {
        let Ok(name) = path.strip_prefix(plain) else {
            continue;
        };
        let bytes = fs::read(&path).map_err(|source| Failure::File {
            path: path.clone(),
            doing: "read",
            source,
        })?;
        put(&packed.join(name), &bytes)?;
    }
    Ok(())
}
