//! Which files of the built site a visit asks for.

use std::fs;
use std::path::{Path, PathBuf};

use atlas::json;
use atlas::lang::Lang;
use atlas::wire::Manifest;

use super::asset::{Asset, Kind, measure, read};
use crate::compress::files_below;
use crate::failure::Failure;
use crate::split::{OF_USE, PARTS};

const DATA: &str = "data/v1";
const MANIFEST: &str = "data/v1/manifest.json";
/// How the main part of a program in parts is named.
const MAIN_PART: &str = "/cityweave_bg.wasm";
/// So many of the largest before compression are compressed to find the largest after it.
const RECORDS_MEASURED: usize = 4;

/// The files of a first visit to the explorer in English, in a built site.
///
/// # Errors
/// Where the site is not built or not whole.
pub(super) fn first_load(dist: &Path) -> Result<Vec<Asset>, Failure> {
    let page = read(dist, "index.html")?;
    let page = String::from_utf8_lossy(&page).into_owned();
    let mut wanted = vec![("index.html".to_owned(), Kind::Page)];
    for address in named_files(&page) {
        let name = below(dist, &address);
        let kind = match name.rsplit('.').next() {
            Some("wasm") => Kind::Program,
            Some("js") if name == "boot.js" => Kind::HandScript,
            Some("js") => Kind::Loader,
            _ if name.starts_with(DATA) => Kind::Data,
            _ => Kind::Page,
        };
        wanted.push((name, kind));
    }
    // Snippets are written by hand inside a crate and imported by the loader.
    if dist.join("snippets").is_dir() {
        for path in files_below(&dist.join("snippets"))? {
            let is_script = path.extension().is_some_and(|extension| extension == "js");
            if let (true, Ok(name)) = (is_script, path.strip_prefix(dist)) {
                wanted.push((name.to_string_lossy().into_owned(), Kind::HandScript));
            }
        }
    }
    wanted.extend(first_data(dist)?);
    wanted
        .into_iter()
        .map(|(name, kind)| measure(dist, name, kind))
        .collect()
}

/// What the first sign of use brings to the explorer beside its first load: the map, what finds and the tools. Nothing of
/// it where the program is in one part.
///
/// # Errors
/// Where a part that is named is not there.
pub(super) fn load_of_use(dist: &Path, first: &[Asset]) -> Result<Vec<Asset>, Failure> {
    let main = first.iter().find_map(|asset| asset.name.strip_suffix(MAIN_PART));
    let Some(folder) = main else { return Ok(Vec::new()) };
    let list = read(dist, &format!("{folder}/{PARTS}"))?;
    let list = String::from_utf8_lossy(&list).into_owned();
    let part_of = |line: &str| line.split_once(".wasm").map(|(part, _)| part.to_owned());
    let is_of_use = |line: &&str| part_of(line).is_some_and(|part| OF_USE.contains(&part.as_str()));
    let mut names: Vec<String> = Vec::new();
    for file in list.lines().filter(is_of_use).flat_map(str::split_whitespace) {
        let name = format!("{folder}/{file}");
        if !names.contains(&name) && first.iter().all(|asset| asset.name != name) {
            names.push(name);
        }
    }
    let measured = names.into_iter().map(|name| measure(dist, name, Kind::Program));
    measured.collect()
}

/// The files of a first visit to the embed of a city, the one with the most to tell. It stands in a frame, for which
/// no browser asks for an icon.
///
/// # Errors
/// Where the site is not built or not whole.
pub(super) fn embed_load(dist: &Path) -> Result<Vec<Asset>, Failure> {
    let folder = "embed/v1/cities";
    let largest = largest(dist, folder, "html", 1)?;
    let name = largest.into_iter().next().unwrap_or_else(|| folder.to_owned());
    let page = read(dist, &name)?;
    let page = String::from_utf8_lossy(&page);
    let files = named_files(&shown_at_once(&page))
        .into_iter()
        .map(|address| below(dist, &address))
        .filter(|file| !file.starts_with("icon"));
    std::iter::once(name)
        .chain(files)
        .map(|name| measure(dist, name, Kind::Page))
        .collect()
}

/// A document of an embed without what waits in templates, which may stand within one another: the program, other
/// languages, and the drawing for those who ask for a map.
fn shown_at_once(page: &str) -> String {
    let (mut shown, mut depth) = (String::new(), 0_usize);
    for (at, part) in page.split("<template").enumerate() {
        depth += usize::from(at > 0);
        for (at, part) in part.split("</template>").enumerate() {
            depth = depth.saturating_sub(usize::from(at > 0));
            if depth == 0 {
                shown.push_str(part);
            }
        }
    }
    shown
}

fn first_data(dist: &Path) -> Result<Vec<(String, Kind)>, Failure> {
    let names = manifest(dist)?;
    let mut wanted = vec![
        (MANIFEST.to_owned(), Kind::Data),
        (format!("{DATA}/{}", names.index), Kind::Index),
    ];
    if let Some(texts) = names.texts.get(&Lang::En) {
        wanted.push((format!("{DATA}/{texts}"), Kind::Data));
    }
    Ok(wanted)
}

fn manifest(dist: &Path) -> Result<Manifest, Failure> {
    json::read(&String::from_utf8_lossy(&read(dist, MANIFEST)?)).map_err(|error| Failure::Wrong {
        what: format!("{MANIFEST} in the built site is not understood: {error}"),
        next: "run `cargo xtask dist`, which compiles the dataset anew".to_owned(),
    })
}

/// The texts of all languages, and their names.
///
/// # Errors
/// Where the site is not built or not whole.
pub(super) fn languages(dist: &Path) -> Result<[Vec<Asset>; 2], Failure> {
    let manifest = manifest(dist)?;
    let all = |files: Vec<&String>| {
        let files = files.into_iter();
        files
            .map(|file| measure(dist, format!("{DATA}/{file}"), Kind::Data))
            .collect::<Result<Vec<_>, _>>()
    };
    Ok([
        all(manifest.texts.values().collect())?,
        all(manifest.names.values().collect())?,
    ])
}

/// The largest records, of whatever language.
///
/// # Errors
/// Where the site is not built or not whole.
pub(super) fn records(dist: &Path) -> Result<Vec<Asset>, Failure> {
    let details = format!("{DATA}/{}", manifest(dist)?.details);
    largest(dist, &details, "json", RECORDS_MEASURED)?
        .into_iter()
        .map(|name| measure(dist, name, Kind::Data))
        .collect()
}

/// The names of the largest files with an ending below a folder of the site, before compression, largest first.
fn largest(dist: &Path, folder: &str, ending: &str, count: usize) -> Result<Vec<String>, Failure> {
    let mut files: Vec<(u64, PathBuf)> = files_below(&dist.join(folder))?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == ending))
        .filter_map(|path| Some((fs::metadata(&path).ok()?.len(), path)))
        .collect();
    files.sort_unstable();
    let names = files.iter().rev().take(count);
    Ok(names
        .filter_map(|(_, path)| path.strip_prefix(dist).ok())
        .map(|name| name.to_string_lossy().into_owned())
        .collect())
}

/// What an address leads to in the built site, whatever base address it begins with.
pub(crate) fn below(dist: &Path, address: &str) -> String {
    let mut rest = address.trim_start_matches('/');
    while !dist.join(rest).is_file() {
        match rest.split_once('/') {
            Some((_, shorter)) => rest = shorter,
            None => break,
        }
    }
    rest.to_owned()
}

/// The addresses of the site's own files in the attributes of a page, each once, without what only some addresses of the
/// page ask for.
pub(crate) fn named_files(page: &str) -> Vec<String> {
    let page: String = page.split_inclusive("</template>").map(without_asked).collect();
    let mut names: Vec<String> = Vec::new();
    for attribute in [" href=", " src=", " data-loader=", " data-wasm="] {
        for rest in page.split(attribute).skip(1) {
            // The minifier leaves quotes out where it may.
            let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
            let value = match quote {
                Some(quote) => rest.get(1..).and_then(|rest| rest.split(quote).next()),
                None => rest.split([' ', '>']).next(),
            };
            // A part of a file is named behind it.
            let name = value
                .and_then(|value| value.split('#').next())
                .unwrap_or_default();
            let is_asset = ["wasm", "js", "css", "svg"]
                .iter()
                .any(|ending| name.ends_with(&format!(".{ending}")));
            if is_asset && !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
    }
    names
}

/// A piece of a page that ends with a template, without this where it is for addresses that ask something.
fn without_asked(piece: &str) -> &str {
    match piece.rsplit_once("<template ") {
        Some((before, template))
            if template
                .split('>')
                .next()
                .is_some_and(|tag| tag.contains(" data-keys=")) =>
        {
            before
        }
        _ => piece,
    }
}

#[cfg(test)]
mod tests {
    use super::{named_files, shown_at_once};

    #[test]
    fn the_files_of_a_page_are_found_quoted_or_not_and_under_any_base() {
        let page = r#"<base href="/sub/"><link rel=icon href=icon.svg><link rel="stylesheet" href="/sub/tokens-1f.css">
            <link rel="preload" href='/sub/app-1f_bg.wasm'><a href="data/v1/manifest.json">x</a>
            <use href="/sub/land-1f.svg#land"/><use href="/sub/land-1f.svg#land"/>
            <template data-when="soon"><link href=/sub/part.wasm rel=preload></template>
            <template data-when="soon" data-keys="q"><link href=/sub/finding.wasm rel=preload></template>
            <template data-when="later" data-keys=""><link href=/sub/map.wasm rel=preload></template>
            <script type=module src=/sub/boot.js data-loader=/sub/app-1f.js data-wasm=/sub/app-1f_bg.wasm></script>"#;
        assert_eq!(
            named_files(page),
            [
                "icon.svg",
                "/sub/tokens-1f.css",
                "/sub/app-1f_bg.wasm",
                "/sub/land-1f.svg",
                "/sub/part.wasm",
                "/sub/boot.js",
                "/sub/app-1f.js"
            ]
        );
    }

    #[test]
    fn what_waits_for_the_program_is_not_counted() {
        let page = "<link rel=stylesheet href=/a.css><template lang=fr><template><use href=/land.svg#land></template>\
            <img src=/fr.svg></template><script src=/frame.js></script>\
            <template id=\"program\"><script src=/boot.js data-wasm=/app.wasm></script></template>";
        assert_eq!(named_files(&shown_at_once(page)), ["/a.css", "/frame.js"]);
    }
}
