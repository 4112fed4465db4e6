//! Two files of styles for the production site: what every document needs, embeds among them, and the rest. They are
//! written in a file for each thing that they style; sent one by one they are half as large again, as each is
//! compressed for itself, and a question to the server each.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::failure::Failure;

/// The files that embeds need too, the first of the page and in this order.
const EMBEDS: [&str; 6] = ["tokens", "base", "parts", "record", "embed", "print"];

/// Puts the styles that `index.html` names, in their order, into two files that are named after what is in them.
///
/// # Errors
/// Where the page names no such styles, or a file cannot be read or written.
pub(crate) fn join(dist: &Path) -> Result<(), Failure> {
    let path = dist.join("index.html");
    let page = String::from_utf8_lossy(&read(&path)?).into_owned();
    let links = stylesheets(&page);
    let is_of = |link: &Stylesheet<'_>, name: &str| {
        link.file
            .strip_prefix(name)
            .is_some_and(|rest| rest.starts_with('-'))
    };
    let in_order =
        links.len() > EMBEDS.len() && links.iter().zip(EMBEDS).all(|(link, name)| is_of(link, name));
    if !in_order {
        return Err(Failure::Wrong {
            what: "dist/index.html does not begin its styles with those of embeds".to_owned(),
            next: "compare the links in index.html with what xtask/src/styles.rs looks for".to_owned(),
        });
    }
    let (first, rest) = links.split_at(EMBEDS.len());
    let mut joined = page.clone();
    for (name, links) in [("style", first), ("more", rest)] {
        joined = one(dist, name, links, joined)?;
    }
    write(&path, joined.as_bytes())
}

/// Puts some styles into one file, and its link in the place of theirs.
fn one(dist: &Path, name: &str, links: &[Stylesheet<'_>], mut page: String) -> Result<String, Failure> {
    let mut all = Vec::new();
    for link in links {
        let path = dist.join(link.file);
        all.extend(read(&path)?);
        fs::remove_file(&path).map_err(|source| Failure::File {
            path,
            doing: "removed",
            source,
        })?;
    }
    let digits: String = (Sha256::digest(&all).iter().take(8))
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let name = format!("{name}-{digits}.css");
    for (at, link) in links.iter().enumerate() {
        let tag = link.tag.replace(link.file, &name);
        page = page.replacen(link.tag, if at == 0 { &tag } else { "" }, 1);
    }
    write(&dist.join(name), &all)?;
    Ok(page)
}

/// A link to a file of styles.
#[derive(Debug, PartialEq, Eq)]
struct Stylesheet<'p> {
    /// The whole element.
    tag: &'p str,
    /// The name of the file, without the address of the site.
    file: &'p str,
}

/// The styles that a page names, in their order; quotes may be left out by the minifier.
fn stylesheets(page: &str) -> Vec<Stylesheet<'_>> {
    page.match_indices("<link ")
        .filter_map(|(at, _)| {
            let tag = page.get(at..)?;
            let tag = tag.get(..=tag.find('>')?)?;
            let address = tag.split("href=").nth(1)?.trim_start_matches('"');
            let address = address.split(['"', ' ', '>']).next()?;
            let file = address.rsplit('/').next()?;
            (tag.contains("stylesheet") && file.ends_with(".css")).then_some(Stylesheet { tag, file })
        })
        .collect()
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|source| Failure::File {
        path: path.to_owned(),
        doing: "read",
        source,
    })
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|source| Failure::File {
        path: path.to_owned(),
        doing: "written",
        source,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::fs;

    use super::join;

    #[test]
    fn styles_become_two_files_in_their_order() {
        let dist = std::env::temp_dir().join(format!("cityweave-styles-{}", std::process::id()));
        fs::create_dir_all(&dist).unwrap();
        let mut page = "<link href=/a/icon.svg rel=icon>".to_owned();
        for name in [
            "tokens", "base", "parts", "record", "embed", "print", "map", "layout",
        ] {
            fs::write(dist.join(format!("{name}-1.css")), format!("@layer {name}{{}}")).unwrap();
            page += &format!("<link href=\"/a/{name}-1.css\" rel=\"stylesheet\">");
        }
        fs::write(dist.join("index.html"), page + "<p>").unwrap();

        join(&dist).unwrap();

        let page = fs::read_to_string(dist.join("index.html")).unwrap();
        let names: Vec<&str> = page
            .split("/a/")
            .filter_map(|part| part.split('"').next())
            .collect();
        let [_, style, more] = names[..] else {
            panic!("{page}")
        };
        assert!(style.starts_with("style-") && more.starts_with("more-"), "{page}");
        assert!(
            page.ends_with("rel=\"stylesheet\"><p>") && page.matches("<link").count() == 3,
            "{page}"
        );
        let text = |name: &str| fs::read_to_string(dist.join(name)).unwrap();
        assert_eq!(text(more), "@layer map{}@layer layout{}");
        assert!(text(style).starts_with("@layer tokens{}@layer base{}@layer parts{}"));
        assert!(!dist.join("base-1.css").exists());
        fs::remove_dir_all(&dist).unwrap();
    }
}
