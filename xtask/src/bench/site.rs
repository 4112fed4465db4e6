//! The sites that are measured: copies of the built one with a made-up dataset, and the same dataset for the
//! peers. Every file has its Brotli form beside it, so that the bytes are those of a well set-up host.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use atlas::json;
use atlas::wire::{Index, Manifest};
use serde::Serialize;

use super::synthetic::{self, Country};
use crate::compress::{self, files_below, packed_form};
use crate::data::short_hash;
use crate::failure::Failure;
use crate::project::Project;

const DATA: &str = "data/v1";
/// What stands in the built site's data folder and is not copied: the made-up dataset has its own, or none.
const NOT_COPIED: [&str; 5] = ["index-", "aliases-", "names-", "details-", "manifest."];

/// Where everything of the benchmarks is put.
pub(super) fn folder(project: &Project) -> PathBuf {
    project.root().join("target/bench")
}

/// The index file of a made-up dataset, as [`make`] wrote it for the peers.
pub(super) fn index_file(project: &Project, size: usize) -> PathBuf {
    folder(project).join(format!("data-{size}/cities.json"))
}

/// Makes the datasets, and copies of the built site that hold them.
///
/// # Errors
/// Where the built site is not whole, or a file cannot be written.
pub(super) fn make(project: &Project, built: &Path, sizes: &[usize]) -> Result<(), Failure> {
    let data = built.join(DATA);
    let manifest: Manifest = read(&data.join("manifest.json"))?;
    let real: Index = read(&data.join(&manifest.index))?;
    let countries = countries(project)?;
    for &size in sizes {
        let made = synthetic::make(&real, &countries, size);
        let index = written(&made.index)?;
        let aliases = written(&made.aliases)?;

        let site = folder(project).join(format!("site-{size}"));
        copy(built, &site)?;
        let named = |name: &str, bytes: &[u8]| format!("{name}-{}.json", short_hash([bytes]));
        let manifest = Manifest {
            version: made.index.version.clone(),
            index: named("index", &index),
            aliases: named("aliases", &aliases),
            names: Default::default(),
            ..manifest.clone()
        };
        let data = site.join(DATA);
        put(&data.join(&manifest.index), &index)?;
        put(&data.join(&manifest.aliases), &aliases)?;
        put(&data.join("manifest.json"), &written(&manifest)?)?;

        let for_peers = folder(project).join(format!("data-{size}"));
        put(&for_peers.join("cities.json"), &index)?;
        put(&for_peers.join("names.json"), &aliases)?;
        println!("{size} cities, {} memberships", made.index.memberships.city.len());
    }
    Ok(())
}

/// Copies the built site without its dataset; what is there already and is not in it goes.
fn copy(built: &Path, site: &Path) -> Result<(), Failure> {
    let mut wanted = HashSet::new();
    for path in files_below(built)? {
        let Ok(name) = path.strip_prefix(built) else {
            continue;
        };
        let is_replaced = name.strip_prefix(DATA).is_ok_and(|rest| {
            let rest = rest.to_string_lossy();
            NOT_COPIED.iter().any(|start| rest.starts_with(start))
        });
        let is_packed = matches!(path.extension().and_then(|end| end.to_str()), Some("br" | "gz"));
        if is_replaced || is_packed {
            continue;
        }
        let target = site.join(name);
        let bytes = fs::read(&path).map_err(failed(&path, "read"))?;
        match fs::read(packed_form(&path, "br")) {
            // What is compressed once is not compressed again: there are thousands of pages.
            Ok(packed) => put_both(&target, &bytes, &packed)?,
            Err(_) => put(&target, &bytes)?,
        }
        wanted.insert(target);
    }
    if site.is_dir() {
        for path in files_below(site)? {
            let plain = match path.extension().and_then(|end| end.to_str()) {
                Some("br") => path.with_extension(""),
                _ => path.clone(),
            };
            if !wanted.contains(&plain) && !plain.starts_with(site.join(DATA)) {
                fs::remove_file(&path).map_err(failed(&path, "removed"))?;
            }
        }
    }
    Ok(())
}

/// Writes a file and its Brotli form, where they are not there with these bytes already.
pub(super) fn put(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let same = fs::read(path).is_ok_and(|present| present == bytes);
    if same && packed_form(path, "br").is_file() {
        return Ok(());
    }
    let packed = compress::brotli(bytes).map_err(failed(path, "compressed"))?;
    put_both(path, bytes, &packed)
}

/// Writes a file and its Brotli form.
fn put_both(path: &Path, bytes: &[u8], packed: &[u8]) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed(folder, "made"))?;
    }
    // The plain file comes last: an interrupted run leaves none that looks finished.
    let target = packed_form(path, "br");
    fs::write(&target, packed).map_err(failed(&target, "written"))?;
    fs::write(path, bytes).map_err(failed(path, "written"))
}

/// The countries of the authored list that have a middle.
fn countries(project: &Project) -> Result<Vec<Country>, Failure> {
    let path = project.root().join("data/countries.csv");
    let text = fs::read_to_string(&path).map_err(failed(&path, "read"))?;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().cloned().unwrap_or_default();
    let column = |name: &str| {
        header
            .iter()
            .position(|title| title == name)
            .unwrap_or(usize::MAX)
    };
    let [code, name, region, lon, lat] = ["code", "name", "region", "lon", "lat"].map(column);
    let countries: Vec<Country> = reader
        .records()
        .flatten()
        .filter_map(|row| {
            Some(Country {
                code: row.get(code)?.to_owned(),
                name: row.get(name)?.to_owned(),
                region: row.get(region)?.to_owned(),
                lon: row.get(lon)?.parse().ok()?,
                lat: row.get(lat)?.parse().ok()?,
            })
        })
        .collect();
    if countries.is_empty() {
        return Err(Failure::Wrong {
            what: format!("{} has no country with a position", path.display()),
            next: "run `cargo xtask data --check`, which says what is wrong with it".to_owned(),
        });
    }
    Ok(countries)
}

fn read<T: json::Read>(path: &Path) -> Result<T, Failure> {
    let wrong = |what: String| Failure::Wrong {
        what: format!("{}: {what}", path.display()),
        next: "build the site with `cargo xtask dist`, or name one that is built with `--site`".to_owned(),
    };
    let text = fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
    json::read(&text).map_err(|error| wrong(error.to_string()))
}

fn written(value: &impl Serialize) -> Result<Vec<u8>, Failure> {
    serde_json::to_vec(value).map_err(|error| Failure::Wrong {
        what: format!("a made-up dataset could not be written as JSON: {error}"),
        next: "this is a mistake in `xtask/src/bench/synthetic.rs`".to_owned(),
    })
}

fn failed(path: &Path, doing: &'static str) -> impl FnOnce(std::io::Error) -> Failure {
    let path = path.to_path_buf();
    move |source| Failure::File { path, doing, source }
}
