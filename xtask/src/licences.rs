//! The licences of everything that is compiled in or used to compile, and the packages that must be one.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::failure::Failure;
use crate::process;
use crate::project::Project;

/// What may be in a program that is given away under MIT or Apache-2.0, and why.
const ALLOWED: [(&str, &str); 8] = [
    ("MIT", "the project's own"),
    ("Apache-2.0", "the project's own"),
    ("Apache-2.0 WITH LLVM-exception", "asks less than Apache-2.0"),
    ("BSD-2-Clause", "asks for its notice, as MIT does"),
    ("BSD-3-Clause", "asks for its notice, as MIT does"),
    ("BSL-1.0", "asks for its notice beside the source only"),
    ("Zlib", "asks that changes are marked"),
    ("Unicode-3.0", "the character tables; asks for its notice"),
];

/// What else is without conditions, where a package offers nothing else.
const PUBLIC_DOMAIN: [&str; 2] = ["CC0-1.0", "Unlicense"];

/// Packages of which two versions in one program would each have a state of their own, or double the size.
const ONE_VERSION: [&str; 8] = [
    "js-sys",
    "leptos",
    "leptos_router",
    "reactive_graph",
    "tachys",
    "wasm-bindgen",
    "web-sys",
    "serde",
];

#[derive(Debug, Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Debug, Deserialize)]
struct Package {
    name: String,
    version: String,
    #[serde(default)]
    license: Option<String>,
}

/// Checks every package that `Cargo.lock` names.
///
/// # Errors
/// The packages with a licence that is not on the list, and those that are there twice.
pub(crate) fn check(project: &Project) -> Result<(), Failure> {
    let text = process::output(
        process::command(project, "cargo").args(["metadata", "--format-version", "1", "--locked"]),
        "run `cargo metadata` to see what is wrong with Cargo.toml or Cargo.lock",
    )?;
    let metadata: Metadata = serde_json::from_str(&text).map_err(|error| Failure::Wrong {
        what: format!("what `cargo metadata` wrote is not understood: {error}"),
        next: "use the version of Rust that Cargo.toml names".to_owned(),
    })?;
    let mut list = refused(&metadata.packages);
    list.extend(doubled(&metadata.packages));
    if list.is_empty() {
        println!(
            "{} packages, all under licences of the list",
            metadata.packages.len()
        );
        return Ok(());
    }
    Err(Failure::Mistakes {
        what: "packages that may not be used so",
        list,
        next: "use another package, or extend the list in `xtask/src/licences.rs` with its reason; for a doubled \
               one, `cargo tree --duplicates` shows who asks for it"
            .to_owned(),
    })
}

fn refused(packages: &[Package]) -> Vec<String> {
    packages
        .iter()
        .filter_map(|package| {
            let Package {
                name,
                version,
                license,
            } = package;
            match license {
                None => Some(format!("{name} {version}: names no licence")),
                Some(expression) if is_allowed(expression) => None,
                Some(expression) => Some(format!("{name} {version}: {expression}")),
            }
        })
        .collect()
}

fn doubled(packages: &[Package]) -> Vec<String> {
    let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in packages {
        versions.entry(&package.name).or_default().push(&package.version);
    }
    ONE_VERSION
        .iter()
        .filter_map(|name| {
            let versions = versions.get(name).filter(|versions| versions.len() > 1)?;
            Some(format!("{name}: in versions {}", versions.join(" and ")))
        })
        .collect()
}

/// Whether an SPDX expression can be met by licences of the list alone. What is malformed cannot.
fn is_allowed(expression: &str) -> bool {
    // Before SPDX, a slash meant a choice.
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    any_of(&mut rest) == Some(true) && rest.is_empty()
}

/// `a OR b`, where `a` and `b` bind tighter.
fn any_of(words: &mut &[&str]) -> Option<bool> {
    let mut allowed = all_of(words)?;
    while take(words, "OR") {
        allowed |= all_of(words)?;
    }
    Some(allowed)
}

/// `a AND b`.
fn all_of(words: &mut &[&str]) -> Option<bool> {
    let mut allowed = one(words)?;
    while take(words, "AND") {
        allowed &= one(words)?;
    }
    Some(allowed)
}

/// A licence, one with an exception, or an expression in brackets.
fn one(words: &mut &[&str]) -> Option<bool> {
    if take(words, "(") {
        let allowed = any_of(words)?;
        return take(words, ")").then_some(allowed);
    }
    let (&licence, rest) = words.split_first()?;
    *words = rest;
    if matches!(licence, "OR" | "AND" | "WITH" | ")") {
        return None;
    }
    if !take(words, "WITH") {
        return Some(is_listed(licence));
    }
    let (&exception, rest) = words.split_first()?;
    *words = rest;
    // An exception only ever permits more than the licence that it belongs to.
    Some(is_listed(licence) || is_listed(&format!("{licence} WITH {exception}")))
}

fn take(words: &mut &[&str], wanted: &str) -> bool {
    match words.split_first() {
        Some((word, rest)) if *word == wanted => {
            *words = rest;
            true
        }
        _ => false,
    }
}

fn is_listed(licence: &str) -> bool {
    ALLOWED.iter().any(|(name, _)| *name == licence) || PUBLIC_DOMAIN.contains(&licence)
}

#[cfg(test)]
mod tests {
    use super::{Package, doubled, is_allowed, refused};

    #[test]
    fn a_choice_needs_one_and_a_sum_needs_all() {
        for expression in [
            "MIT",
            "MIT/Apache-2.0",
            "GPL-3.0 OR MIT",
            "(MIT OR GPL-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception",
            "MIT OR GPL-3.0 AND GPL-2.0",
        ] {
            assert!(is_allowed(expression), "{expression}");
        }
        for expression in [
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "(MIT OR GPL-2.0) AND GPL-3.0",
            "MPL-2.0",
            "GPL-2.0 WITH Classpath-exception-2.0",
        ] {
            assert!(!is_allowed(expression), "{expression}");
        }
    }

    #[test]
    fn what_is_malformed_is_not_allowed() {
        for expression in [
            "",
            "MIT OR",
            "(MIT",
            "MIT)",
            "OR MIT",
            "MIT Apache-2.0",
            "MIT WITH",
        ] {
            assert!(!is_allowed(expression), "{expression}");
        }
    }

    fn package(name: &str, version: &str, license: Option<&str>) -> Package {
        Package {
            name: name.to_owned(),
            version: version.to_owned(),
            license: license.map(str::to_owned),
        }
    }

    #[test]
    fn packages_without_a_good_licence_and_doubled_ones_are_named() {
        let packages = [
            package("good", "1.0.0", Some("MIT")),
            package("silent", "1.0.0", None),
            package("leptos", "0.8.1", Some("MIT")),
            package("leptos", "0.7.1", Some("MIT")),
            package("closed", "1.0.0", Some("Proprietary")),
        ];
        assert_eq!(
            refused(&packages),
            ["silent 1.0.0: names no licence", "closed 1.0.0: Proprietary"]
        );
        assert_eq!(doubled(&packages), ["leptos: in versions 0.8.1 and 0.7.1"]);
    }
}
