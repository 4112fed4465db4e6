//! The policy within the pages, for hosts that send no headers of ours: what GitHub Pages serves is as strict as the
//! rest. Who may frame a page cannot be said this way.

use std::fs;
use std::path::Path;

use super::rules::Rules;
use crate::failure::Failure;

/// Writes the policy into the page that Trunk has built, which is the form of all others.
///
/// # Errors
/// Where the page is not as Trunk writes it, or cannot be read or written.
pub(crate) fn protect(dist: &Path) -> Result<(), Failure> {
    let path = dist.join("index.html");
    let failed = |doing| {
        let path = path.clone();
        move |source| Failure::File { path, doing, source }
    };
    let page = fs::read_to_string(&path).map_err(failed("read"))?;
    let page = protected(&page, &Rules::read()?.policy()).ok_or_else(|| Failure::Wrong {
        what: "dist/index.html does not begin with its encoding".to_owned(),
        next: "let `<meta charset>` be the first element in the head of index.html".to_owned(),
    })?;
    fs::write(&path, page).map_err(failed("written"))
}

/// The page with the policy behind its encoding, before anything is loaded: what stands before it is not held to it.
fn protected(page: &str, policy: &str) -> Option<String> {
    let start = page.find("<meta charset=")?;
    let end = start + page.get(start..)?.find('>')? + 1;
    let (before, after) = (page.get(..end)?, page.get(end..)?);
    let loads = ["<link", "<script"]
        .iter()
        .any(|element| before.contains(element));
    let policy = format!("<meta http-equiv=\"content-security-policy\" content=\"{policy}\">");
    (!loads).then(|| format!("{before}{policy}{after}"))
}

#[cfg(test)]
mod tests {
    use super::protected;

    #[test]
    fn the_policy_stands_before_what_is_loaded() {
        let page = "<!doctype html><html lang=en><meta charset=utf-8><title>A</title><link href=/a.css>";
        assert_eq!(
            protected(page, "default-src 'none'").as_deref(),
            Some(
                "<!doctype html><html lang=en><meta charset=utf-8><meta http-equiv=\"content-security-policy\" \
                 content=\"default-src 'none'\"><title>A</title><link href=/a.css>"
            )
        );
        assert_eq!(protected("<title>A</title>", "a"), None);
        assert_eq!(protected("<link href=/a.css><meta charset=utf-8>", "a"), None);
    }
}
