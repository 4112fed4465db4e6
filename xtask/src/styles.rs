//! One file of styles for the production site. They are written in a file for each thing that they style; sent one by
//! one they are half as large again, as each is compressed for itself, and a question to the server each.

use std::path::Path;

use crate::data::short_hash;
use crate::failure::Failure;
use crate::files::{read, remove, write};

/// Puts all styles that `index.html` names, in their order, into one file that is named after what is in it.
///
/// # Errors
/// Where the page names no styles, or a file cannot be read or written.
pub(crate) fn join(dist: &Path) -> Result<(), Failure> {
    let path = dist.join("index.html");
    let page = String::from_utf8_lossy(&read(&path)?).into_owned();
    let links = stylesheets(&page);
    let Some(first) = links.first() else {
        return Err(Failure::Wrong {
            what: "dist/index.html names no styles".to_owned(),
            next: "compare the links in index.html with what xtask/src/styles.rs looks for".to_owned(),
        });
    };
    let mut all = Vec::new();
    for link in &links {
        let path = dist.join(link.file);
        all.extend(read(&path)?);
        remove(&path)?;
    }
    let name = format!("style-{}.css", short_hash([all.as_slice()]));
    let one = first.tag.replace(first.file, &name);
    let mut joined = page.clone();
    for link in &links {
        joined = joined.replacen(link.tag, if link == first { &one } else { "" }, 1);
    }
    write(&dist.join(name), &all)?;
    write(&path, joined.as_bytes())
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::fs;

    use super::join;

    #[test]
    fn styles_become_one_file_in_their_order() {
        let dist = std::env::temp_dir().join(format!("cityweave-styles-{}", std::process::id()));
        fs::create_dir_all(&dist).unwrap();
        let page = "<link href=/a/icon.svg rel=icon><link href=/a/tokens-1.css rel=stylesheet>\
            <link rel=\"stylesheet\" href=\"/a/base-2.css\"><p>";
        fs::write(dist.join("index.html"), page).unwrap();
        fs::write(dist.join("tokens-1.css"), "@layer tokens{}").unwrap();
        fs::write(dist.join("base-2.css"), "@layer base{}").unwrap();

        join(&dist).unwrap();

        let page = fs::read_to_string(dist.join("index.html")).unwrap();
        let name = page.split("href=/a/").nth(2).unwrap().split(' ').next().unwrap();
        assert!(name.starts_with("style-"), "{page}");
        assert_eq!(
            page,
            format!("<link href=/a/icon.svg rel=icon><link href=/a/{name} rel=stylesheet><p>")
        );
        assert_eq!(
            fs::read_to_string(dist.join(name)).unwrap(),
            "@layer tokens{}@layer base{}"
        );
        assert!(!dist.join("base-2.css").exists());
        fs::remove_dir_all(&dist).unwrap();
    }
}
