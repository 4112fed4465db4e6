//! The production site: built by Trunk in release mode, with compressed files beside each asset.

use std::process::Command;
use std::time::Instant;

use crate::cli::PublicUrl;
use crate::failure::Failure;
use crate::project::Project;
use crate::{compress, offline, prerender, process, split, styles};

/// Builds the site into `dist/`; set-up must have run.
///
/// # Errors
/// Where the build fails or `dist/` cannot be written.
pub(crate) fn build(project: &Project, public_url: &PublicUrl) -> Result<(), Failure> {
    process::run(
        trunk(project)
            .args(["build", "--release", "--public-url", public_url.as_str()])
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                split::rustflags(project),
            ),
        "mend what the compiler or Trunk names above and run this again",
    )?;
    split::program(project)?;
    styles::join(&project.dist())?;
    prerender::pages(project, public_url)?;
    offline::keep(&project.dist())?;
    let start = Instant::now();
    let files = compress::site(&project.dist())?;
    println!("{files} files compressed in {} s", start.elapsed().as_secs());
    Ok(())
}

/// Trunk, as every command of the project calls it.
pub(crate) fn trunk(project: &Project) -> Command {
    let mut command = process::command(project, "trunk");
    command
        // The versions are chosen here; a question to the registry at each start helps nobody.
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // Trunk reads this as one of its own options and stops at `1`, which others set.
        .env_remove("NO_COLOR");
    command
}
