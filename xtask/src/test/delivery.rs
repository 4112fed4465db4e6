//! Real servers over the built site, with the files that are made for them, and what a browser finds there.

use std::path::Path;

use serde_json::json;

use super::Context;
use super::checks::with_browsers;
use crate::cli::PublicUrl;
use crate::delivery::servers::{self, Ground};
use crate::failure::Failure;
use crate::{delivery, dist, process};

/// The folder of a host that has other things too.
const SUB_PATH: &str = "atlas";

/// The built site as all that a host has.
///
/// # Errors
/// Where a server refuses its file, or a test fails.
pub(super) fn whole(context: &Context) -> Result<(), Failure> {
    let dist = context.project.dist();
    served(context, &dist, &dist, "root", &PublicUrl::root())
}

/// A site for a folder of a host, built with the program of the other one.
///
/// # Errors
/// Where it does not build, a server refuses its file, or a test fails.
pub(super) fn in_a_folder(context: &Context) -> Result<(), Failure> {
    let root = context.project.root().join("target/delivery/host");
    let (dist, public_url) = (root.join(SUB_PATH), PublicUrl::within(SUB_PATH));
    dist::sample(&context.project, &dist, &public_url)?;
    served(context, &root, &dist, SUB_PATH, &public_url)
}

/// Starts both servers over a site, which stands below the folder `root` of the host, and tests what they answer.
fn served(
    context: &Context,
    root: &Path,
    dist: &Path,
    name: &str,
    public_url: &PublicUrl,
) -> Result<(), Failure> {
    let project = &context.project;
    let Some(programs) = servers::ready(project)? else {
        println!(
            "SKIPPED: nginx with its module for Brotli, and Caddy, are not here, and how to get them is only known on \
             Debian and its relatives. What is made for them is not tested on this machine."
        );
        return Ok(());
    };
    let folder = project.root().join("target/delivery").join(name);
    let ground = Ground {
        root,
        // Written anew, so that it is of the present table also where the site is older.
        hosting: &delivery::write(dist, &folder, public_url)?,
        folder: &folder,
    };
    let servers = [
        servers::nginx(project, &programs, &ground)?,
        servers::caddy(project, &programs, &ground)?,
    ];
    let sites = servers.each_ref().map(|server| {
        let url = format!("{}{}", server.origin, public_url.as_str());
        json!({ "name": server.name, "url": url, "dist": dist })
    });
    let mut command = process::command(project, "npx");
    command
        .args(["--no-install", "playwright", "test", "--config", "tests/delivery"])
        .env("SITES", json!(sites).to_string());
    process::run(
        with_browsers(&mut command, context),
        "see the failed tests above; what makes the servers' files is xtask/src/delivery/",
    )
}
