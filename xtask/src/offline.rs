//! What the service worker keeps for reading without a connection: the list of it is written into the worker, and what
//! has no hash in its name gets one. So a worker that begins while the site is being updated finds all files of its own
//! version or does not begin at all.

use std::path::Path;

use atlas::json;
use atlas::wire::Manifest;

use crate::compress::files_below;
use crate::data::short_hash;
use crate::failure::Failure;
use crate::files::{read, remove, write};
use crate::sizes::{below, named_files};

/// What stands in `public/worker.js` where the list goes.
const NO_FILES: &str = "const FILES = [];";
/// Written by the native build of the app.
const SHELL: &str = "shell.html";
const DATA: &str = "data/v1";
const MANIFEST: &str = "data/v1/manifest.json";
const BOOT: &str = "boot.js";
/// Parts of the program that only embeds need begin so.
const EMBEDS: &str = "split_embed";

/// Writes the list into the worker of a built site, after its pages are rendered.
///
/// # Errors
/// Where the site is not whole, or the worker is not as this expects it.
pub(crate) fn keep(dist: &Path) -> Result<(), Failure> {
    let path = dist.join("worker.js");
    let worker = String::from_utf8_lossy(&read(&path)?).into_owned();
    let files = beginning(dist)?
        .into_iter()
        .chain(program(dist)?)
        .chain(data(dist)?);
    let list: Vec<String> = files.map(|file| format!("\"{file}\"")).collect();
    let Some((before, after)) = worker.split_once(NO_FILES) else {
        return Err(Failure::Wrong {
            what: format!("{} has no line `{NO_FILES}`", path.display()),
            next: "compare public/worker.js with xtask/src/offline.rs".to_owned(),
        });
    };
    write(
        &path,
        format!("{before}const FILES = [{}];{after}", list.join(",")).as_bytes(),
    )?;
    // It stands among the files of its version now.
    remove(&dist.join(SHELL))
}

/// What every visit begins with and has no hash: put into a folder that has one. The worker reads the first three of
/// its list as the shell, the script and the manifest. The shell asks for the other two where they are kept, so that the
/// worker need not know which documents are the shell.
fn beginning(dist: &Path) -> Result<Vec<String>, Failure> {
    let shell = String::from_utf8_lossy(&read(&dist.join(SHELL))?).into_owned();
    let (boot, manifest) = (read(&dist.join(BOOT))?, read(&dist.join(MANIFEST))?);
    let shell_in = |folder: &str| {
        asking_for(&shell, &[BOOT, MANIFEST], |name| kept(folder, name)).map(String::into_bytes)
    };
    // The folder's name stands in the shell, and cannot be among what it is made of.
    let parts = [&shell_in("offline")?, &boot, &manifest].map(|bytes| {
        // The lengths keep one file's end apart from the next one's beginning.
        [bytes.len().to_string().into_bytes(), bytes.clone()].concat()
    });
    let folder = format!("offline-{}", short_hash(parts.iter().map(Vec::as_slice)));
    let files = [(SHELL, shell_in(&folder)?), (BOOT, boot), (MANIFEST, manifest)];
    files
        .iter()
        .map(|(name, bytes)| {
            let file = kept(&folder, name);
            write(&dist.join(&file), bytes)?;
            Ok(file)
        })
        .collect()
}

/// What a file is called in a folder of what is kept.
fn kept(folder: &str, name: &str) -> String {
    let (_, name) = name.rsplit_once('/').unwrap_or(("", name));
    format!("{folder}/{name}")
}

/// The shell with other names for files that it asks for.
fn asking_for(shell: &str, names: &[&str], other: impl Fn(&str) -> String) -> Result<String, Failure> {
    names.iter().try_fold(shell.to_owned(), |shell, name| {
        if shell.contains(name) {
            return Ok(shell.replace(name, &other(name)));
        }
        Err(Failure::Wrong {
            what: format!("{SHELL} does not ask for `{name}`"),
            next: "compare `pattern_script` in Trunk.toml with xtask/src/offline.rs".to_owned(),
        })
    })
}

/// Styles, the icon, and all parts of the program that pages need.
fn program(dist: &Path) -> Result<Vec<String>, Failure> {
    let shell = String::from_utf8_lossy(&read(&dist.join(SHELL))?).into_owned();
    let named: Vec<String> = named_files(&shell)
        .iter()
        .map(|address| below(dist, address))
        .filter(|name| name != BOOT)
        .collect();
    let folder = named
        .iter()
        .find_map(|name| name.strip_suffix("_bg.wasm")?.rsplit_once('/'))
        .map(|(folder, _)| dist.join(folder));
    let mut files = named;
    // A program in one part has no folder.
    for path in folder
        .map(|folder| files_below(&folder))
        .transpose()?
        .unwrap_or_default()
    {
        let Ok(name) = path.strip_prefix(dist) else {
            continue;
        };
        // Addresses have the same slashes on every system.
        let name = name.to_string_lossy().replace('\\', "/");
        let is_program = name.ends_with(".js") || name.ends_with(".wasm");
        if is_program && !name.contains(EMBEDS) && !files.contains(&name) {
            files.push(name);
        }
    }
    Ok(files)
}

/// What the explorer and its search read of the dataset. Texts and names are kept in the languages that are read, and
/// records once they are opened.
fn data(dist: &Path) -> Result<Vec<String>, Failure> {
    let path = dist.join(MANIFEST);
    let manifest: Manifest =
        json::read(&String::from_utf8_lossy(&read(&path)?)).map_err(|error| Failure::Wrong {
            what: format!("{} is not understood: {error}", path.display()),
            next: "run `cargo xtask dist`, which compiles the dataset anew".to_owned(),
        })?;
    let land = manifest.land.map(|land| land.file);
    Ok([manifest.index, manifest.aliases, manifest.base_map]
        .into_iter()
        .chain(land)
        .map(|file| format!("{DATA}/{file}"))
        .collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::fs;
    use std::path::{Path, PathBuf};

    use super::keep;

    const DATASET: &str = r#"{"format":{"major":1,"minor":0},"version":"1","index":"index-1.json","names":{},
        "aliases":"aliases-1.json","sources":"sources-1.json","details":"details-1","base_map":"base-map-1.json",
        "base_map_fine":"base-map-fine-1.json","texts":{},"changes":"",
        "site":{"name":"Atlas","base_url":"","corrections":"","lang":"en","accent_light":"","accent_dark":""}}"#;

    fn site(name: &str, worker: &str, manifest: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("cityweave-offline-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let shell = "<link href=/sub/base-1a.css rel=stylesheet><script data-base=/sub/ \
            data-manifest=/sub/data/v1/manifest.json data-loader=/sub/cityweave-1/cityweave.js \
            data-wasm=/sub/cityweave-1/cityweave_bg.wasm src=/sub/boot.js></script>";
        for (file, text) in [
            ("shell.html", shell),
            ("boot.js", "start()"),
            ("worker.js", worker),
            ("data/v1/manifest.json", manifest),
            ("base-1a.css", ""),
            ("cityweave-1/cityweave.js", ""),
            ("cityweave-1/cityweave_bg.wasm", ""),
            ("cityweave-1/cityweave_bg.wasm.br", ""),
            ("cityweave-1/parts.txt", ""),
            ("cityweave-1/split_pages.wasm", ""),
            ("cityweave-1/split_embeds.wasm", ""),
        ] {
            super::write(&folder.join(file), text.as_bytes()).unwrap();
        }
        folder
    }

    fn list(folder: &Path) -> Vec<String> {
        keep(folder).unwrap();
        let worker = fs::read_to_string(folder.join("worker.js")).unwrap();
        let (_, list) = worker.split_once("const FILES = [\"").unwrap();
        let (list, _) = list.split_once("\"];").unwrap();
        list.split("\",\"").map(str::to_owned).collect()
    }

    #[test]
    fn a_version_begins_with_its_copies_and_leaves_out_what_embeds_need() {
        let folder = site("list", "// x\nconst FILES = [];\nrun();", DATASET);
        let files = list(&folder);
        let (version, _) = files[0].split_once('/').unwrap();
        assert_eq!(version.len(), "offline-".len() + 16);
        let expected = ["shell.html", "boot.js", "manifest.json"].map(|name| format!("{version}/{name}"));
        assert_eq!(files[..3], expected);
        assert_eq!(
            files[3..],
            [
                "base-1a.css",
                "cityweave-1/cityweave.js",
                "cityweave-1/cityweave_bg.wasm",
                "cityweave-1/split_pages.wasm",
                "data/v1/index-1.json",
                "data/v1/aliases-1.json",
                "data/v1/base-map-1.json",
            ]
        );
        for file in &files[..3] {
            assert!(folder.join(file).is_file(), "{file}");
        }
        assert!(!folder.join("shell.html").exists());
        let shell = fs::read_to_string(folder.join(&files[0])).unwrap();
        for named in [
            format!("src=/sub/{version}/boot.js>"),
            format!("data-manifest=/sub/{version}/manifest.json "),
            "data-base=/sub/ ".to_owned(),
        ] {
            assert!(shell.contains(&named), "{shell}");
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn another_manifest_is_another_version() {
        let (a, b) = (
            site("a", "const FILES = [];", DATASET),
            site("b", "const FILES = [];", &DATASET.replace("Atlas", "Other")),
        );
        assert_ne!(list(&a)[0], list(&b)[0]);
        for folder in [a, b] {
            fs::remove_dir_all(&folder).unwrap();
        }
    }

    #[test]
    fn a_worker_of_another_form_is_told() {
        let folder = site("other", "const FILES = [1];", DATASET);
        assert!(keep(&folder).is_err());
        fs::remove_dir_all(&folder).unwrap();
    }
}
