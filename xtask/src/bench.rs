//! The benchmarks and the size budgets. They are run by hand and read by people: figures depend on the machine,
//! so that no test waits for them.

mod browser;
mod native;
mod numbers;
mod options;
mod site;
mod synthetic;

use std::path::PathBuf;

use crate::cli::PublicUrl;
use crate::failure::Failure;
use crate::project::Project;
use crate::{dist, setup, sizes};

pub(crate) use options::Options;
use options::Part;

/// Measures what the options name, and prints tables.
///
/// # Errors
/// Where something cannot be built or run, and at the end where a size budget is overspent.
pub(crate) fn run(project: &Project, options: &Options) -> Result<(), Failure> {
    let built = built_site(project, options)?;
    let budgets = if options.has(Part::Sizes) {
        sizes::check(&built)
    } else {
        Ok(())
    };
    if options.has(Part::Native) || options.has(Part::Browser) {
        println!("\nmade-up datasets");
        site::make(project, &built, &options.sizes)?;
    }
    if options.has(Part::Native) {
        native::run(project, &options.sizes)?;
    }
    if options.has(Part::Browser) {
        browser::run(project, options)?;
    }
    let pages = if options.has(Part::Lighthouse) {
        browser::lighthouse(project, options, &built)
    } else {
        Ok(())
    };
    budgets.and(pages)
}

/// The site to measure: the one that was named, or one built now.
fn built_site(project: &Project, options: &Options) -> Result<PathBuf, Failure> {
    if let Some(site) = &options.site {
        return Ok(project.root().join(site));
    }
    setup::for_build(project)?;
    dist::build(project, &PublicUrl::root())?;
    Ok(project.dist())
}
