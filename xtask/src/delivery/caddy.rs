//! The rules for Caddy, to be imported into a site.

use super::nginx::Text;
use super::rules::Rules;

/// The file for a site that begins at `base`, below the `root` of the site in Caddy's own file.
pub(super) fn file(rules: &Rules, base: &str) -> String {
    let mut file = Text::default();
    file.line(
        0,
        "# Cityweave for Caddy, written by `cargo xtask dist`: see docs/deploying/caddy.md.",
    );
    file.line(
        0,
        "# Import this into a site. Its `root` is the folder of which the site is the part",
    );
    file.line(
        0,
        &format!("# `{base}`; nothing here names the host or where the files are."),
    );
    file.line(0, "");
    if let Some(folder) = base.strip_suffix('/').filter(|folder| !folder.is_empty()) {
        file.line(0, &format!("@cityweave_base path {folder}"));
        file.line(0, &format!("redir @cityweave_base {base} 301"));
        file.line(0, "");
    }
    file.line(0, &format!("handle {base}* {{"));
    file.line(1, "header {");
    for header in &rules.everywhere {
        file.line(2, &format!("# {}", header.why));
        file.line(2, &format!("{} \"{}\"", header.name, header.value));
    }
    file.line(1, "}");
    file.line(1, "");
    for directive in &rules.policy {
        file.line(1, &format!("# {}: {}", directive.directive, directive.why));
    }
    file.line(1, &format!("# frame-ancestors: {}", rules.frames.why));
    let embeds = format!("{base}{}*", rules.frames.folder);
    file.line(1, &format!("@framed path {embeds}"));
    file.line(1, &format!("@unframed not path {embeds}"));
    for (matcher, ancestors) in [
        ("@framed", &rules.frames.below),
        ("@unframed", &rules.frames.elsewhere),
    ] {
        let policy = rules.policy_framed_by(ancestors);
        file.line(
            1,
            &format!("header {matcher} Content-Security-Policy \"{policy}\""),
        );
    }
    file.line(1, "");
    file.line(
        1,
        "# Older versions answer everything that is asked with the file.",
    );
    file.line(1, "@changing not method GET HEAD");
    file.line(1, "handle @changing {");
    file.line(2, "header Allow \"GET, HEAD\"");
    file.line(2, "respond 405");
    file.line(1, "}");
    file.line(1, "");
    file.line(1, "# A page is the `index.html` in the folder of its address.");
    // To its matcher a folder is there as well, also one without a page.
    file.line(1, "@there {");
    file.line(2, "file {path} {path}/index.html");
    file.line(2, "not {");
    file.line(3, "path */");
    file.line(3, "not file {path}index.html");
    file.line(2, "}");
    file.line(1, "}");
    file.line(1, "handle @there {");
    file.line(2, &format!("# {}", rules.caching.why));
    let pattern = rules.hashed_pattern(base);
    file.line(2, &format!("@hashed path_regexp {pattern}"));
    file.line(2, &format!("@unhashed not path_regexp {pattern}"));
    file.line(
        2,
        &format!("header @hashed Cache-Control \"{}\"", rules.caching.hashed),
    );
    file.line(
        2,
        &format!("header @unhashed Cache-Control \"{}\"", rules.caching.others),
    );
    for (ending, name) in rules.all_types() {
        file.line(2, &format!("@{ending} path *.{ending}"));
        file.line(2, &format!("header @{ending} Content-Type \"{name}\""));
    }
    file.line(2, "rewrite * {http.matchers.file.relative}");
    file.line(2, "file_server {");
    file.line(3, "precompressed br gzip");
    file.line(2, "}");
    file.line(1, "}");
    file.line(1, "");
    file.line(
        1,
        "# What is not there is answered as such, with a page that says so.",
    );
    file.line(1, "handle {");
    file.line(2, &format!("header Cache-Control \"{}\"", rules.caching.others));
    file.line(2, &format!("rewrite * {base}404.html"));
    file.line(2, "file_server {");
    file.line(3, "status 404");
    file.line(3, "precompressed br gzip");
    file.line(2, "}");
    file.line(1, "}");
    file.line(0, "}");
    file.0
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::file;
    use crate::delivery::rules::Rules;

    #[test]
    fn every_address_stands_below_the_base() {
        let text = file(&Rules::read().unwrap(), "/atlas/");
        for line in [
            "redir @cityweave_base /atlas/ 301",
            "handle /atlas/* {",
            "    @framed path /atlas/embed/*",
            "        rewrite * /atlas/404.html",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in {text}");
        }
    }

    #[test]
    fn a_site_of_its_own_needs_no_way_in() {
        let text = file(&Rules::read().unwrap(), "/");
        assert!(
            !text.contains("redir") && text.contains("\nhandle /* {\n"),
            "{text}"
        );
    }
}
