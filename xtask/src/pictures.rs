//! The pictures that are shown with links to pages: a map with the places of the page, in the colours of the site.
//!
//! They hold no words. The title of the page stands beside its picture wherever a link is shown, and in nine
//! languages' scripts words would need fonts that are on few machines that build the site; what a picture shows is
//! told by the page, in its language.

mod colours;
mod drawing;
mod png_file;
mod subject;

use std::num::NonZero;
use std::path::Path;
use std::{fs, thread};

use atlas::dataset::Dataset;
use atlas::geo::base_map::BaseMap;
use atlas::json::{self, Read};
use atlas::wire::Manifest;

use crate::failure::Failure;
use crate::files;
use crate::project::Project;
use colours::Colours;
use drawing::Ground;
use subject::Subject;

/// Draws the pictures into a site that Trunk has built, and returns how many. Without the address of the site there are none: who shows a
/// link asks for its picture by its whole address.
///
/// # Errors
/// A file that cannot be read or written, or is not what the data of a site is.
pub(crate) fn write(project: &Project, dist: &Path) -> Result<usize, Failure> {
    let data = dist.join("data").join("v1");
    let manifest: Manifest = read(&data.join("manifest.json"))?;
    if manifest.site.base_url.is_empty() {
        return Ok(0);
    }
    let style = project.root().join("style").join("tokens.css");
    let colours = Colours::of(&text(&style)?, &manifest.site.accent_light).ok_or_else(|| Failure::Wrong {
        what: format!("{} gives no light colours for the map", style.display()),
        next:
            "give --sea, --land, --ink, --signal and --border-on-map as `light-dark(#rrggbb, #rrggbb)` there"
                .to_owned(),
    })?;
    let index = data.join(&manifest.index);
    let dataset = Dataset::load(&text(&index)?)
        .map_err(|error| broken(&index, &error.to_string()))?
        .dataset;
    let coarse: BaseMap = read(&data.join(&manifest.base_map))?;
    let fine: BaseMap = read(&data.join(&manifest.base_map_fine))?;
    let ground = Ground {
        colours,
        coarse: &coarse,
        fine: &fine,
    };
    let subjects = subject::all(&dataset, &data.join(&manifest.details))?;
    draw_all(&ground, &subjects, dist)?;
    Ok(subjects.len())
}

fn draw_all(ground: &Ground<'_>, subjects: &[Subject], dist: &Path) -> Result<(), Failure> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = subjects.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let workers: Vec<_> = subjects
            .chunks(share)
            .map(|subjects| {
                scope.spawn(move || {
                    subjects.iter().try_for_each(|subject| {
                        let path = dist.join(&subject.path);
                        let picture = drawing::draw(ground, subject)
                            .ok_or_else(|| broken(&path, "there is no memory for it"))?;
                        let bytes = png_file::bytes(&picture, &ground.colours)
                            .map_err(|error| broken(&path, &error.to_string()))?;
                        files::write(&path, &bytes)
                    })
                })
            })
            .collect();
        workers.into_iter().try_for_each(|worker| {
            worker.join().unwrap_or_else(|_| {
                Err(Failure::Wrong {
                    what: "the drawing of a picture broke off".to_owned(),
                    next: "the panic above says where; it is a mistake in `xtask/src/pictures/`".to_owned(),
                })
            })
        })
    })
}

fn text(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|source| Failure::File {
        path: path.to_owned(),
        doing: "read",
        source,
    })
}

/// What a file of the site's data holds.
fn read<T: Read>(path: &Path) -> Result<T, Failure> {
    json::read(&text(path)?).map_err(|error| broken(path, &error.to_string()))
}

fn broken(path: &Path, why: &str) -> Failure {
    Failure::Wrong {
        what: format!("{}: {why}", path.display()),
        next: "build the site anew with `cargo xtask dist`".to_owned(),
    }
}

#[cfg(test)]
mod tests;
