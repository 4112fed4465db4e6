//! `_headers`, which Netlify and Cloudflare read (docs/deploying/netlify-cloudflare.md says how).
//!
//! Where several rules fit an address, these hosts join what they say of a header with a comma, and only one of them
//! can take anything back. So no header is named by two rules that fit the same address: who may frame a page is said
//! by a header of its own, for the folders of pages, and caching only for what is kept, as both hosts have everything
//! else asked for again by themselves.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::rules::Rules;
use crate::failure::Failure;

/// Cloudflare reads no more.
const MOST_RULES: usize = 100;
/// Cloudflare reads no longer line, in characters.
const LONGEST_LINE: usize = 2_000;

/// The file for the built site, which begins at `base`.
///
/// # Errors
/// Where the site cannot be read, or needs more rules than hosts read.
pub(super) fn file(rules: &Rules, dist: &Path, base: &str) -> Result<String, Failure> {
    let mut all: Vec<(String, Vec<(&str, String)>)> = Vec::new();
    let mut everywhere: Vec<(&str, String)> = rules
        .everywhere
        .iter()
        .map(|header| (header.name.as_str(), header.value.clone()))
        .collect();
    everywhere.push(("Content-Security-Policy", rules.policy()));
    all.push((format!("{base}*"), everywhere));

    let folders = page_folders(dist)?;
    let pages = ["", "index.html", "404.html"].map(str::to_owned).into_iter();
    for path in pages.chain(folders.into_iter().map(|folder| format!("{folder}/*"))) {
        all.push((
            format!("{base}{path}"),
            vec![("X-Frame-Options", "SAMEORIGIN".to_owned())],
        ));
    }
    for folder in &rules.caching.folders {
        for path in hashed(rules, &dist.join(folder))? {
            let caching = rules.caching.hashed.clone();
            all.push((format!("{base}{folder}{path}"), vec![("Cache-Control", caching)]));
        }
    }
    for (ending, name) in &rules.types.taken_away {
        all.push((format!("{base}*.{ending}"), vec![("Content-Type", name.clone())]));
    }
    written(&all)
}

fn written(rules: &[(String, Vec<(&str, String)>)]) -> Result<String, Failure> {
    let mut file = String::from("# Written by `cargo xtask dist` for Netlify and Cloudflare.\n");
    for (path, headers) in rules {
        // Writing to a string does not fail.
        let _ = writeln!(file, "{path}");
        for (name, value) in headers {
            let _ = writeln!(file, "  {name}: {value}");
        }
    }
    if rules.len() > MOST_RULES || file.lines().any(|line| line.len() > LONGEST_LINE) {
        return Err(Failure::Wrong {
            what: format!(
                "dist/_headers has {} rules; hosts read {MOST_RULES}, of {LONGEST_LINE} characters a line",
                rules.len()
            ),
            next: "put files that have a hash in their names into a folder that has it instead".to_owned(),
        });
    }
    Ok(file)
}

/// The folders of pages: one for each language, with a first page in it.
fn page_folders(dist: &Path) -> Result<Vec<String>, Failure> {
    let names = names(dist)?;
    Ok(names
        .into_iter()
        .filter(|name| dist.join(name).join("index.html").is_file())
        .collect())
}

/// What in the folder has a hash in its name; folders as all that is below them.
fn hashed(rules: &Rules, folder: &Path) -> Result<Vec<String>, Failure> {
    let is_packed = |name: &str| name.ends_with(".br") || name.ends_with(".gz");
    let names = names(folder)?
        .into_iter()
        .filter(|name| rules.is_hashed(name) && !is_packed(name));
    let paths = names.map(|name| {
        if folder.join(&name).is_dir() {
            format!("{name}/*")
        } else {
            name
        }
    });
    Ok(paths.collect())
}

/// The names in a folder, sorted.
fn names(folder: &Path) -> Result<Vec<String>, Failure> {
    let failed = |source| Failure::File {
        path: folder.to_owned(),
        doing: "read",
        source,
    };
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        names.push(entry.map_err(failed)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::fs;

    use super::{MOST_RULES, file, written};
    use crate::delivery::rules::Rules;

    /// What each rule of the file says, by its path.
    fn rules(text: &str) -> Vec<(&str, Vec<&str>)> {
        let mut rules: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match (line.strip_prefix("  "), rules.last_mut()) {
                (Some(header), Some((_, headers))) => headers.push(header.split_once(": ").unwrap().0),
                _ => rules.push((line, Vec::new())),
            }
        }
        rules
    }

    #[test]
    fn no_two_rules_that_fit_one_address_name_the_same_header() {
        let dist = std::env::temp_dir().join(format!("cityweave-headers-{}", std::process::id()));
        for path in [
            "en/index.html",
            "embed/v1/map/index.html",
            "base-ad78854578458940.css",
            "base-ad78854578458940.css.br",
            "cityweave-e57920b7b24256b7/cityweave.js",
            "data/v1/manifest.json",
            "data/v1/land-0357e99c3a15f6ea.svg",
        ] {
            let path = dist.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let text = file(&Rules::read().unwrap(), &dist, "/atlas/").unwrap();
        fs::remove_dir_all(&dist).unwrap();

        let rules = rules(&text);
        let paths: Vec<&str> = rules.iter().map(|(path, _)| *path).collect();
        for path in [
            "/atlas/*",
            "/atlas/",
            "/atlas/en/*",
            "/atlas/base-ad78854578458940.css",
            "/atlas/cityweave-e57920b7b24256b7/*",
            "/atlas/data/v1/land-0357e99c3a15f6ea.svg",
            "/atlas/*.ics",
        ] {
            assert!(paths.contains(&path), "{path} in {paths:?}");
        }
        for absent in ["embed", "manifest.json", ".css.br"] {
            assert!(
                !paths.iter().any(|path| path.contains(absent)),
                "{absent} in {paths:?}"
            );
        }
        // Rules below the first fit different addresses, or name different headers.
        let (first, rest) = rules.split_first().unwrap();
        assert_eq!(first.0, "/atlas/*");
        for (path, headers) in rest {
            assert_eq!(headers.len(), 1, "{path}");
            assert!(!first.1.contains(&headers[0]), "{path}");
        }
    }

    #[test]
    fn more_rules_than_hosts_read_are_a_failure() {
        let rule = ("/a".to_owned(), vec![("Cache-Control", "no-cache".to_owned())]);
        assert!(written(&vec![rule.clone(); MOST_RULES]).is_ok());
        assert!(written(&vec![rule; MOST_RULES + 1]).is_err());
        let long = ("/a".to_owned(), vec![("X", "a".repeat(2_000))]);
        assert!(written(&[long]).is_err());
    }
}
