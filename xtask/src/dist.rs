//! The production site: built by Trunk in release mode, with compressed files beside each asset.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::cli::PublicUrl;
use crate::failure::Failure;
use crate::made_of::{self, MadeOf};
use crate::prerender::Languages;
use crate::project::Project;
use crate::{compress, delivery, offline, pictures, prerender, process, split, styles};

/// Builds the site into `dist/`; set-up must have run.
///
/// # Errors
/// Where the build fails or `dist/` cannot be written.
pub(crate) fn build(project: &Project, public_url: &PublicUrl) -> Result<(), Failure> {
    let dist = project.dist();
    let made_of = MadeOf::now(project)?;
    made_of::forget(project)?;
    bundle(project, &dist, public_url)?;
    split::program(project, &dist)?;
    styles::join(&dist)?;
    delivery::protect(&dist)?;
    // Before the pages, which name the pictures that are there.
    let start = Instant::now();
    let drawn = pictures::write(project, &dist)?;
    println!("{drawn} pictures drawn in {} s", start.elapsed().as_secs());
    prerender::pages(project, &dist, public_url, Languages::All)?;
    offline::keep(&dist)?;
    let start = Instant::now();
    let files = compress::site(&dist)?;
    println!("{files} files compressed in {} s", start.elapsed().as_secs());
    let hosting = delivery::write(&dist, &delivery::folder(project), public_url)?;
    println!(
        "for one's own server: {} and {}",
        hosting.nginx.display(),
        hosting.caddy.display()
    );
    if *public_url == PublicUrl::root() {
        made_of.keep(project)?;
    }
    Ok(())
}

/// Builds the site for another base path into another folder, for a check: the program is that of `dist/`, which must
/// be built, the pages are in two languages, and nothing is compressed.
///
/// # Errors
/// Where the build fails or the folder cannot be written.
pub(crate) fn sample(project: &Project, folder: &Path, public_url: &PublicUrl) -> Result<(), Failure> {
    bundle(project, folder, public_url)?;
    split::program_of(&project.dist(), folder)?;
    styles::join(folder)?;
    delivery::protect(folder)?;
    prerender::pages(project, folder, public_url, Languages::Two)?;
    offline::keep(folder)
}

/// Trunk's part: the page, the styles, the files that are shipped as they are, and the program.
fn bundle(project: &Project, folder: &Path, public_url: &PublicUrl) -> Result<(), Failure> {
    process::run(
        trunk(project)
            .args(["build", "--release", "--public-url", public_url.as_str()])
            .arg("--dist")
            .arg(folder)
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                split::rustflags(project),
            ),
        "mend what the compiler or Trunk names above and run this again",
    )?;
    // Every page asks for it, and half of it is sentences for whoever changes it.
    split::minify(project, &folder.join("boot.js"))
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
