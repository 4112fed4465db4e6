//! Cutting the program into the part that a first visit needs and parts that are fetched later. Trunk's hooks
//! come either before the compiler or after the relocations are gone, so this runs after Trunk and puts its
//! own files in place of what Trunk made of the whole program.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use sha2::{Digest, Sha256};

use crate::failure::Failure;
use crate::files::{failed, read, remove, write};
use crate::process;
use crate::project::Project;

/// What the compiler is told for a program that can be cut: where (`split`), and to keep the relocations that
/// say what belongs to what. Beside it what `.cargo/config.toml` says for this target, which is replaced.
const RUSTFLAGS: &str = "--cfg erase_components --cfg split -C link-args=--emit-relocs";

const NAME: &str = "cityweave";
/// The loader of the later parts, as the cutter names it.
const PARTS_LOADER: &str = "__wasm_split.js";
/// Beside the parts: for each part that has a file of its own a line with that and with those it has in common with
/// others. Pages are rendered by it, also those of a site that has its program from another.
pub(crate) const PARTS: &str = "parts.txt";
/// The parts that the explorer needs once it is used.
pub(crate) const OF_USE: [&str; 3] = ["split_finding", "split_map", "split_tools"];
/// How the cutter begins the names of what parts have in common.
const CHUNK: &str = "chunk_";
/// And how those of the parts.
const PART: &str = "split_";
/// The parts that `src/pages/page_part.rs` and `src/prerender/page.rs` name.
const PARTS_OF_PAGES: [&str; 10] = [
    "split_columns",
    "split_compare",
    "split_finding",
    "split_map",
    "split_missing",
    "split_overlap",
    "split_pages",
    "split_records",
    "split_studio",
    "split_tools",
];

mod hush;
mod linked;
mod loader;
#[cfg(test)]
mod made_up;
mod order;
mod page;
mod shrink;
mod trim;
mod types;
mod unused;
mod within;

/// The flags of the compiler. The program names the source of each place where it could stop; where that lies on
/// this machine is nobody's business, and only makes the download larger.
pub(crate) fn rustflags(project: &Project) -> String {
    let sysroot = process::probe(process::command(project, "rustc").args(["--print", "sysroot"]));
    let cargo = env::var("CARGO_HOME").ok().or_else(|| {
        let home = env::var("HOME").or_else(|_| env::var("USERPROFILE"));
        home.ok().map(|home| format!("{home}/.cargo"))
    });
    let hidden = [
        cargo.map(|cargo| format!("{cargo}/registry/src")),
        sysroot.map(|sysroot| format!("{}/lib/rustlib/src/rust", sysroot.trim())),
    ];
    // Flags stand apart by spaces, so a folder with one in its name stays as it is.
    let hidden = hidden
        .into_iter()
        .flatten()
        .filter(|folder| !folder.contains(' '));
    let hidden = hidden.map(|folder| format!(" --remap-path-prefix={folder}="));
    std::iter::once(RUSTFLAGS.to_owned()).chain(hidden).collect()
}

/// Replaces the program in the built site by one of several parts, in a folder that is named after what is in
/// it: the parts name one another, so that none of them could be named after itself.
///
/// # Errors
/// Where the program cannot be cut, or the page is not as Trunk writes it.
pub(crate) fn program(project: &Project, dist: &Path) -> Result<(), Failure> {
    let folder = project.root().join("target/split");
    // What an earlier build left there must not be shipped.
    let _ = fs::remove_dir_all(&folder);
    let parts = cut(project, &folder)?;
    bind(project, &folder)?;
    let site = folder.join("site");
    let main = site.join(format!("{NAME}_bg.wasm"));
    let (trimmed, names) = trim::trimmed(&read(&main)?).map_err(|error| not_understood(&error))?;
    write(&main, &trimmed)?;
    for file in files(&site)?.iter().filter(|file| ends_with(file, "wasm")) {
        shrink::shrink(project, file)?;
        let ordered = order::ordered(&read(file)?).map_err(|error| not_understood(&error))?;
        write(file, &ordered)?;
    }
    let asked = trim::asked_for(&read(&main)?).map_err(|error| not_understood(&error))?;
    let written = site.join(format!("{NAME}.js"));
    let fitted =
        loader::fitted(&String::from_utf8_lossy(&read(&written)?), &names, &asked).map_err(|name| {
            Failure::Wrong {
                what: format!("the program asks its loader for `{name}`, which was not found there"),
                next:
                    "compare how wasm-bindgen writes a function with what xtask/src/split/loader.rs looks for"
                        .to_owned(),
            }
        })?;
    write(&written, fitted.as_bytes())?;
    join(&site, &parts)?;
    let files = files(&site)?;
    for file in files.iter().filter(|file| ends_with(file, "js")) {
        minify(project, file)?;
    }
    let name = format!("{NAME}-{}", hash(&files)?);
    copy(&files, &dist.join(&name))?;
    page::rewrite(dist, &name)
}

/// The same with the parts that another site has: where it begins, the program learns from the page.
///
/// # Errors
/// Where the other site has none, or the page is not as Trunk writes it.
pub(crate) fn program_of(other: &Path, dist: &Path) -> Result<(), Failure> {
    let missing = || Failure::Wrong {
        what: format!("{} has no program in parts", other.display()),
        next: "build it with `cargo xtask dist`".to_owned(),
    };
    let page = fs::read_to_string(other.join("index.html")).map_err(|_| missing())?;
    let name = page::folder_of_parts(&page).ok_or_else(missing)?;
    copy(&files(&other.join(name))?, &dist.join(name))?;
    page::rewrite(dist, name)
}

/// Puts what is small among what parts have in common into the files that need it, and writes beside them which files
/// each part needs.
fn join(site: &Path, parts: &[Vec<String>]) -> Result<(), Failure> {
    let wasm = |name: &str| site.join(format!("{name}.wasm"));
    let mut small = BTreeMap::new();
    for name in parts.iter().flatten().filter(|name| name.starts_with(CHUNK)) {
        let chunk = read(&wasm(name))?;
        if let Some(number) = within::number(name).filter(|_| chunk.len() <= within::SMALL_BYTES) {
            small.insert(name.as_str(), (number, chunk));
        }
    }
    let files = within::files(parts, |name| small.contains_key(name));
    for file in &files {
        let chunks = (file.within.iter()).filter_map(|name| small.get(name.as_str()));
        let chunks = chunks.map(|(number, chunk)| (*number, chunk.as_slice()));
        let program = match file.name.as_str() {
            within::SHARED => within::EMPTY.to_vec(),
            name => read(&wasm(name))?,
        };
        write(&wasm(&file.name), within::filled(&program, chunks))?;
    }
    let path = site.join(PARTS_LOADER);
    let loader = String::from_utf8_lossy(&read(&path)?).into_owned();
    let loader = within::loader(&loader, &files).ok_or_else(|| Failure::Wrong {
        what: "the loader of the parts is not written as it was".to_owned(),
        next: "compare what wasm_split_cli_support writes with what xtask/src/split/within.rs looks for"
            .to_owned(),
    })?;
    write(&path, loader.as_bytes())?;
    for name in small.keys() {
        remove(&wasm(name))?;
    }
    write(&site.join(PARTS), needed(&files).as_bytes())
}

/// The compiler's program, cut into `main.wasm` for wasm-bindgen and the parts for the site; what each of these needs,
/// by the names of files without their ending.
fn cut(project: &Project, folder: &Path) -> Result<Vec<Vec<String>>, Failure> {
    let path = project
        .root()
        .join("target/wasm32-unknown-unknown/release")
        .join(format!("{NAME}.wasm"));
    let (whole, silenced, places) = hush::hushed(&read(&path)?).map_err(|error| not_understood(&error))?;
    if silenced == 0 || places == 0 {
        return Err(Failure::Wrong {
            what: "no function that ends the program was found by its name, or no place in its source"
                .to_owned(),
            next: "compare what the linker writes with what xtask/src/split/hush.rs looks for".to_owned(),
        });
    }
    let (whole, emptied) = unused::emptied(whole).map_err(|error| not_understood(&error))?;
    if emptied == 0 {
        return Err(Failure::Wrong {
            what: "no data was found that nobody reads".to_owned(),
            next:
                "see whether the linker still writes its relocations, which xtask/src/split/linked.rs reads"
                    .to_owned(),
        });
    }
    let (whole, types) = types::numbered(whole).map_err(|error| not_understood(&error))?;
    if types == 0 {
        return Err(Failure::Wrong {
            what: "no number of a type was found".to_owned(),
            next: "see whether the compiler draws them otherwise, which xtask/src/split/types.rs says how"
                .to_owned(),
        });
    }
    println!(
        "{silenced} functions stop without a word, {emptied} bytes of data are read by nobody, {types} types have short \
         numbers"
    );
    let (site, main) = (folder.join("site"), folder.join("main.wasm"));
    create(&site)?;
    let mut options = wasm_split_cli_support::Options::new(&whole);
    let main_module = format!("./{NAME}.js");
    options.output_dir = &site;
    options.main_out_path = &main;
    options.main_module = &main_module;
    let cut = wasm_split_cli_support::transform(options).map_err(|error| Failure::Wrong {
        what: format!("the program could not be cut into parts: {error:#}"),
        next: "see whether wasm_split_helpers and wasm_split_cli_support in Cargo.lock are of one release"
            .to_owned(),
    })?;
    let parts: Vec<Vec<String>> = cut.prefetch_map.into_values().collect();
    let is_there = |part: &&&str| parts.iter().flatten().any(|name| name == **part);
    if let Some(part) = PARTS_OF_PAGES.iter().find(|part| !is_there(part)) {
        return Err(Failure::Wrong {
            what: format!("the program has no part `{part}`, which pages ask for early"),
            next: "compare src/later.rs with src/pages/page_part.rs and xtask/src/split.rs".to_owned(),
        });
    }
    Ok(parts)
}

/// Which files each part needs, its own first, as lines in a fixed order.
fn needed(files: &[within::File]) -> String {
    let mut needs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for file in files {
        let beside = file.with.iter().flat_map(|name| needs.get(name.as_str()));
        let mut names: Vec<&str> = beside.flatten().copied().collect();
        names.sort_by_key(|name| (name.starts_with(CHUNK), name.len(), *name));
        names.dedup();
        names.insert(0, &file.name);
        needs.insert(&file.name, names);
    }
    let line = |names: &Vec<&str>| {
        let files: Vec<String> = names.iter().map(|name| format!("{name}.wasm")).collect();
        format!("{}\n", files.join(" "))
    };
    let parts = needs.iter().filter(|(name, _)| name.starts_with(PART));
    parts.map(|(_, names)| line(names)).collect()
}

/// Writes the loader of the first part.
fn bind(project: &Project, folder: &Path) -> Result<(), Failure> {
    process::run(
        process::command(project, "wasm-bindgen")
            .args(["--target", "web", "--no-typescript", "--out-name", NAME])
            // The parts find what they share by the names that the linker gave.
            .args(["--keep-lld-exports", "--no-demangle"])
            .arg("--out-dir")
            .arg(folder.join("site"))
            .arg(folder.join("main.wasm")),
        "run `cargo xtask serve` once, which installs wasm-bindgen in the version of Cargo.lock",
    )
}

/// A script without what only a person needs. Names that are asked for from elsewhere stay.
///
/// # Errors
/// Where it is not there, or no script.
pub(crate) fn minify(project: &Project, file: &Path) -> Result<(), Failure> {
    process::run(
        process::command(project, "esbuild")
            .args([
                "--minify",
                "--format=esm",
                "--log-level=warning",
                "--allow-overwrite",
            ])
            .arg(file)
            .arg(format!("--outfile={}", file.display())),
        "esbuild comes with the npm packages: `npm ci` installs them",
    )
}

fn not_understood(error: &dyn std::error::Error) -> Failure {
    Failure::Wrong {
        what: format!("the program is not as the compiler and wasm-bindgen write it: {error}"),
        next: "see whether a new version of one of them writes differently; xtask/src/split/ reads it"
            .to_owned(),
    }
}

/// The files of a folder, by name.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = crate::compress::files_below(folder)?;
    files.sort();
    Ok(files)
}

/// One name for all of them together.
fn hash(files: &[PathBuf]) -> Result<String, Failure> {
    let mut hash = Sha256::new();
    for path in files {
        let bytes = read(path)?;
        hash.update(path.file_name().unwrap_or_default().as_encoded_bytes());
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(&bytes);
    }
    let digits = hash
        .finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Ok(digits)
}

fn ends_with(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|extension| extension == ending)
}

/// Puts files beside one another into a folder.
fn copy(files: &[PathBuf], folder: &Path) -> Result<(), Failure> {
    create(folder)?;
    for file in files {
        let target = folder.join(file.file_name().unwrap_or_default());
        fs::copy(file, &target).map_err(failed(&target, "written"))?;
    }
    Ok(())
}

fn create(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(failed(folder, "created"))
}

#[cfg(test)]
mod tests {
    use super::needed;
    use super::within::File;

    #[test]
    fn what_a_part_needs_stands_behind_it() {
        let file = |name: &str, with: &[&str]| File {
            name: name.to_owned(),
            with: with.iter().map(|&name| name.to_owned()).collect(),
            ..File::default()
        };
        let files = [
            file("chunk_9", &[]),
            file("chunk_10", &[]),
            file("chunks", &[]),
            file("split_tools", &["chunks", "chunk_10", "chunk_9"]),
            file("split_columns", &["split_tools", "chunk_9"]),
        ];
        assert_eq!(
            needed(&files),
            "split_columns.wasm chunks.wasm split_tools.wasm chunk_9.wasm chunk_10.wasm\n\
             split_tools.wasm chunks.wasm chunk_9.wasm chunk_10.wasm\n"
        );
    }
}
