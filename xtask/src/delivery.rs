//! How the site is delivered: the headers of every answer, from one table (`delivery/rules.json`), in the forms
//! that hosts read. `tests/browser/server.mjs` reads the same table.

mod caddy;
mod headers;
mod nginx;
mod page;
mod rules;
pub(crate) mod servers;
mod text;

use std::path::{Path, PathBuf};

use crate::cli::PublicUrl;
use crate::failure::Failure;
use crate::files;
use crate::project::Project;
use rules::Rules;

pub(crate) use page::protect;

/// The files for one's own server. They depend on the base path, so they are written with each build, and beside
/// `dist/`, where only what is served stands.
#[derive(Debug)]
pub(crate) struct Hosting {
    /// To be included in a `server` of nginx.
    pub(crate) nginx: PathBuf,
    /// To be imported into a site of Caddy.
    pub(crate) caddy: PathBuf,
}

/// Writes what hosts need to know: `_headers` into the built site, the files for one's own server into a folder.
///
/// # Errors
/// Where the table is not as it must be, or a file cannot be read or written.
pub(crate) fn write(dist: &Path, folder: &Path, public_url: &PublicUrl) -> Result<Hosting, Failure> {
    let rules = Rules::read()?;
    let base = public_url.as_str();
    files::write(&dist.join("_headers"), &headers::file(&rules, dist, base)?)?;
    // GitHub Pages would leave out files whose names begin with an underscore, as a part of the program's does.
    files::write(&dist.join(".nojekyll"), "")?;
    let hosting = Hosting {
        nginx: folder.join("nginx.conf"),
        caddy: folder.join("caddy.conf"),
    };
    files::write(&hosting.nginx, nginx::file(&rules, base))?;
    files::write(&hosting.caddy, caddy::file(&rules, base))?;
    Ok(hosting)
}

/// The folder of the files for one's own server.
pub(crate) fn folder(project: &Project) -> PathBuf {
    project.root().join("hosting")
}
