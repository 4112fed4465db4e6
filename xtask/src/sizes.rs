//! What a first visit to the explorer downloads, and what the embed of a city does, against the budgets.

use std::fs;
use std::path::{Path, PathBuf};

use atlas::json;
use atlas::lang::Lang;
use atlas::wire::Manifest;

use crate::compress::{self, files_below};
use crate::failure::Failure;

const DATA: &str = "data/v1";
const MANIFEST: &str = "data/v1/manifest.json";

/// What an asset is, as far as the budgets care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The page, its styles and its icon.
    Page,
    /// JavaScript written by hand.
    HandScript,
    /// JavaScript that the build wrote.
    Loader,
    /// The program.
    Program,
    /// The index of the dataset.
    Index,
    /// What else of the data is asked for at once: the manifest, the base map, the texts.
    Data,
}

/// The budgets, in bytes after Brotli; 1 kB is 1,000 bytes.
const BUDGETS: [(&str, Option<Kind>, usize); 4] = [
    ("first load", None, 300_000),
    ("program (WASM)", Some(Kind::Program), 200_000),
    ("JavaScript by hand", Some(Kind::HandScript), 5_000),
    ("dataset index", Some(Kind::Index), 60_000),
];

/// The budget of the embed of a city, in bytes after Brotli. It is read in other people's pages, beside all that these
/// load, and needs no program.
const EMBED_BUDGET: (&str, usize) = ("embed of a city", 25_000);

/// What a language may cost, in bytes after Brotli.
const TEXTS_BUDGET: (&str, usize) = ("texts of the largest language", 12_000);
const NAMES_BUDGET: (&str, usize) = ("names of the largest language", 25_000);

/// One file and its sizes, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asset {
    name: String,
    kind: Kind,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// A budget and what is spent of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verdict {
    name: &'static str,
    spent: usize,
    budget: usize,
}

impl Verdict {
    /// Whether it is kept.
    pub(crate) fn is_kept(&self) -> bool {
        self.spent <= self.budget
    }
}

/// The files of a first visit to the explorer in English, in a built site.
///
/// # Errors
/// Where the site is not built or not whole.
pub(crate) fn first_load(dist: &Path) -> Result<Vec<Asset>, Failure> {
    let page = read(dist, "index.html")?;
    let page = String::from_utf8_lossy(&page).into_owned();
    let mut wanted = vec![("index.html".to_owned(), Kind::Page)];
    for address in named_files(&page) {
        let name = below(dist, &address);
        let kind = match name.rsplit('.').next() {
            Some("wasm") => Kind::Program,
            Some("js") if name == "boot.js" => Kind::HandScript,
            Some("js") => Kind::Loader,
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

/// The files of a first visit to the embed of a city, the one with the most to tell. It stands in a frame, for which
/// no browser asks for an icon.
fn embed_load(dist: &Path) -> Result<Vec<Asset>, Failure> {
    let folder = dist.join("embed/v1/cities");
    let pages = if folder.is_dir() {
        files_below(&folder)?
    } else {
        Vec::new()
    };
    let documents = pages
        .into_iter()
        .filter(|path| path.ends_with("index.html"))
        .filter_map(|path| Some((fs::metadata(&path).ok()?.len(), path)));
    let largest = documents.max().map(|(_, path)| path);
    let name = largest.as_ref().and_then(|path| path.strip_prefix(dist).ok());
    let name = name.map_or_else(
        || "embed/v1/cities".to_owned(),
        |name| name.to_string_lossy().into_owned(),
    );
    let page = read(dist, &name)?;
    let page = String::from_utf8_lossy(&page);
    let files = named_files(shown_at_once(&page))
        .into_iter()
        .map(|address| below(dist, &address))
        .filter(|file| !file.ends_with(".svg"));
    std::iter::once(name)
        .chain(files)
        .map(|name| measure(dist, name, Kind::Page))
        .collect()
}

/// A document of an embed without the program, which is only fetched where it is called.
fn shown_at_once(page: &str) -> &str {
    page.split_once("<template id=\"program\">")
        .map_or(page, |(before, _)| before)
}

fn first_data(dist: &Path) -> Result<Vec<(String, Kind)>, Failure> {
    let names = manifest(dist)?;
    let mut wanted = vec![
        (MANIFEST.to_owned(), Kind::Data),
        (format!("{DATA}/{}", names.index), Kind::Index),
        (format!("{DATA}/{}", names.base_map), Kind::Data),
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
fn languages(dist: &Path) -> Result<[Vec<Asset>; 2], Failure> {
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

/// Judges the files by each budget.
pub(crate) fn judge(assets: &[Asset]) -> Vec<Verdict> {
    BUDGETS
        .iter()
        .map(|&(name, kind, budget)| Verdict {
            name,
            spent: assets
                .iter()
                .filter(|asset| kind.is_none_or(|kind| kind == asset.kind))
                .map(|asset| asset.brotli)
                .sum(),
            budget,
        })
        .collect()
}

/// The tables for people: of each load a row a file, then a row a budget.
pub(crate) fn table(loads: &[(&str, &[Asset])], verdicts: &[Verdict]) -> String {
    let mut lines = Vec::new();
    for (title, assets) in loads {
        lines.push(format!("{title:<52}{:>11}{:>11}{:>11}", "raw", "gzip", "Brotli"));
        for asset in *assets {
            lines.push(format!(
                "{:<52}{:>11}{:>11}{:>11}",
                asset.name, asset.raw, asset.gzip, asset.brotli
            ));
        }
        lines.push(String::new());
    }
    lines.push(format!(
        "{:<52}{:>11}{:>11}",
        "budget, bytes after Brotli", "spent", "budget"
    ));
    for verdict in verdicts {
        let judgement = if verdict.is_kept() {
            "pass".to_owned()
        } else {
            format!("over by {}", verdict.spent - verdict.budget)
        };
        lines.push(format!(
            "{:<52}{:>11}{:>11}  {judgement}",
            verdict.name, verdict.spent, verdict.budget
        ));
    }
    lines.join("\n")
}

/// Prints the table of a built site.
///
/// # Errors
/// Where the site is not built, or a budget is overspent.
pub(crate) fn check(dist: &Path) -> Result<(), Failure> {
    let assets = first_load(dist)?;
    let embed = embed_load(dist)?;
    let mut verdicts = judge(&assets);
    let (name, budget) = EMBED_BUDGET;
    verdicts.push(Verdict {
        name,
        spent: embed.iter().map(|asset| asset.brotli).sum(),
        budget,
    });
    let [texts, names] = languages(dist)?;
    for ((name, budget), files) in [(TEXTS_BUDGET, &texts), (NAMES_BUDGET, &names)] {
        verdicts.push(Verdict {
            name,
            spent: files.iter().map(|asset| asset.brotli).max().unwrap_or(0),
            budget,
        });
    }
    let loads = [
        ("first load of the explorer, bytes", &assets[..]),
        ("first load of the embed of a city, bytes", &embed[..]),
        ("texts of a language, bytes", &texts[..]),
        ("names of a language, bytes", &names[..]),
    ];
    println!("{}", table(&loads, &verdicts));
    if verdicts.iter().all(Verdict::is_kept) {
        return Ok(());
    }
    Err(Failure::Wrong {
        what: "a size budget is overspent".to_owned(),
        next: "see which file grew in the table above; a budget changes only by the project's decision"
            .to_owned(),
    })
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

/// The addresses of the site's own files in the attributes of a page, each once.
pub(crate) fn named_files(page: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for attribute in [" href=", " src=", " data-loader=", " data-wasm="] {
        for rest in page.split(attribute).skip(1) {
            // The minifier leaves quotes out where it may.
            let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
            let value = match quote {
                Some(quote) => rest.get(1..).and_then(|rest| rest.split(quote).next()),
                None => rest.split([' ', '>']).next(),
            };
            let name = value.unwrap_or_default();
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

fn measure(dist: &Path, name: String, kind: Kind) -> Result<Asset, Failure> {
    let bytes = read(dist, &name)?;
    let failed = |source| Failure::File {
        path: dist.join(&name),
        doing: "compressed",
        source,
    };
    let gzip = compress::gzip(&bytes).map_err(failed)?.len();
    let brotli = compress::brotli(&bytes).map_err(failed)?.len();
    Ok(Asset {
        raw: bytes.len(),
        gzip,
        brotli,
        name,
        kind,
    })
}

fn read(dist: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    let path: PathBuf = dist.join(name);
    fs::read(&path).map_err(|error| Failure::Wrong {
        what: format!("{} could not be read: {error}", path.display()),
        next: "run `cargo xtask dist`, which builds the site".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::{Asset, Kind, Verdict, judge, named_files, shown_at_once, table};

    fn asset(kind: Kind, brotli: usize) -> Asset {
        Asset {
            name: "file".to_owned(),
            kind,
            raw: 3 * brotli,
            gzip: 2 * brotli,
            brotli,
        }
    }

    #[test]
    fn a_budget_counts_its_own_kind_and_the_first_of_them_everything() {
        let assets = [
            asset(Kind::Program, 200_000),
            asset(Kind::HandScript, 5_001),
            asset(Kind::Index, 59_000),
        ];
        let verdicts = judge(&assets);
        let kept: Vec<bool> = verdicts.iter().map(Verdict::is_kept).collect();
        assert_eq!(kept, [true, true, false, true]);
        assert!(table(&[("load", &assets)], &verdicts).contains("over by 1"));
        assert_eq!(verdicts.first().map(|verdict| verdict.spent), Some(264_001));
    }

    #[test]
    fn the_files_of_a_page_are_found_quoted_or_not_and_under_any_base() {
        let page = r#"<base href="/sub/"><link rel=icon href=icon.svg><link rel="stylesheet" href="/sub/tokens-1f.css">
            <link rel="preload" href='/sub/app-1f_bg.wasm'><a href="data/v1/manifest.json">x</a>
            <script type=module src=/sub/boot.js data-loader=/sub/app-1f.js data-wasm=/sub/app-1f_bg.wasm></script>"#;
        assert_eq!(
            named_files(page),
            [
                "icon.svg",
                "/sub/tokens-1f.css",
                "/sub/app-1f_bg.wasm",
                "/sub/boot.js",
                "/sub/app-1f.js"
            ]
        );
    }

    #[test]
    fn what_waits_for_the_program_is_not_counted() {
        let page = "<link rel=stylesheet href=/a.css><script src=/frame.js></script>\
            <template id=\"program\"><script src=/boot.js data-wasm=/app.wasm></script></template>";
        assert_eq!(named_files(shown_at_once(page)), ["/a.css", "/frame.js"]);
    }
}
