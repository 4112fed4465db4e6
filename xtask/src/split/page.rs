//! The page that begins the program: which files it names.

use std::fs;
use std::path::Path;

use super::{NAME, PARTS_LOADER};
use crate::failure::Failure;
use crate::files::{failed, remove, write};

/// Points the page at the parts and takes away what they replace.
pub(super) fn rewrite(dist: &Path, name: &str) -> Result<(), Failure> {
    let path = dist.join("index.html");
    let page = fs::read_to_string(&path).map_err(failed(&path, "read"))?;
    let (page, replaced) = pointed_at(&page, name).ok_or_else(|| Failure::Wrong {
        what: "dist/index.html does not name the program as Trunk.toml has it".to_owned(),
        next: "compare `pattern_script` and `pattern_preload` in Trunk.toml with what xtask/src/split/page.rs expects"
            .to_owned(),
    })?;
    write(&path, page)?;
    replaced.iter().try_for_each(|file| remove(&dist.join(file)))
}

/// The page with the folder's files in place of Trunk's, and the names of those. The loader of the parts is
/// asked for beside the program's own, which would name it only once it is there.
fn pointed_at(page: &str, folder: &str) -> Option<(String, [String; 2])> {
    let start = page.find(&format!("{NAME}-"))?;
    let rest = page.get(start..)?;
    let stem = rest.get(..rest.find(".js")?)?.to_owned();
    if stem.contains(['/', '"', ' ', '>']) {
        return None;
    }
    let (loader, program) = (format!("{stem}.js"), format!("{stem}_bg.wasm"));
    if !page.contains(&program) {
        return None;
    }
    // The link may stand with quotes or, minified, without.
    let link_start = page.get(..start)?.rfind("<link")?;
    let link_end = start + rest.find('>')? + 1;
    let link = page.get(link_start..link_end)?;
    let second = link.replace(&loader, &format!("{folder}/{PARTS_LOADER}"));
    let mut pointed = page.to_owned();
    pointed.insert_str(link_end, &second);
    let pointed = pointed
        .replace(&loader, &format!("{folder}/{NAME}.js"))
        .replace(&program, &format!("{folder}/{NAME}_bg.wasm"));
    Some((pointed, [loader, program]))
}

/// The folder of the parts that a page names.
pub(super) fn folder_of_parts(page: &str) -> Option<&str> {
    let (before, _) = page.split_once(&format!("/{NAME}_bg.wasm"))?;
    // The address may stand with quotes or, minified, without.
    before
        .rsplit(['/', '=', '"'])
        .next()
        .filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{folder_of_parts, pointed_at};

    #[test]
    fn a_page_points_at_the_parts_and_no_longer_at_the_whole() {
        let page = "<link rel=modulepreload href=/sub/cityweave-1f.js><link rel=preload href=/sub/cityweave-1f_bg.wasm as=fetch>\
            <script src=/sub/boot.js data-loader=/sub/cityweave-1f.js data-wasm=/sub/cityweave-1f_bg.wasm></script>";
        let (pointed, replaced) = pointed_at(page, "cityweave-ab").unwrap();
        assert_eq!(replaced, ["cityweave-1f.js", "cityweave-1f_bg.wasm"]);
        assert!(!pointed.contains("-1f"), "{pointed}");
        assert!(pointed.contains("<link rel=modulepreload href=/sub/cityweave-ab/__wasm_split.js>"));
        assert!(pointed.contains("data-loader=/sub/cityweave-ab/cityweave.js "));
        assert!(pointed.contains("data-wasm=/sub/cityweave-ab/cityweave_bg.wasm>"));
    }

    #[test]
    fn the_folder_of_the_parts_is_read_from_a_page() {
        for page in [
            "<link rel=canonical href=https://cityweave-1.example/en/><link href=/sub/cityweave-ab/cityweave_bg.wasm>",
            "<link href=\"/cityweave-ab/cityweave_bg.wasm\">",
            "<script data-wasm=cityweave-ab/cityweave_bg.wasm>",
        ] {
            assert_eq!(folder_of_parts(page), Some("cityweave-ab"), "{page}");
        }
        assert_eq!(folder_of_parts("<link href=/cityweave_bg.wasm>"), None);
        assert_eq!(folder_of_parts("<p>Nothing</p>"), None);
    }

    #[test]
    fn a_page_that_names_no_program_is_told_apart() {
        assert_eq!(pointed_at("<p>Nothing</p>", "cityweave-ab"), None);
        assert_eq!(pointed_at("<link href=cityweave-1f.js>", "cityweave-ab"), None);
    }
}
