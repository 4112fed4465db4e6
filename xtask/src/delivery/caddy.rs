//! The rules for Caddy, to be imported into a site.

use super::rules::Rules;
use super::text::Text;

/// The file for a site that begins at `base`, below the `root` of the site in Caddy's own file.
pub(super) fn file(rules: &Rules, base: &str) -> String {
    let (frames, caching) = (&rules.frames, &rules.caching);
    let mut file = Text::default();
    file.add(&format!(
        "\
# Cityweave for Caddy, written by `cargo xtask dist`: see docs/deploying/caddy.md.
# Import this into a site. Its `root` is the folder of which the site is the part
# `{base}`; nothing here names the host or where the files are.
"
    ));
    file.gap();
    if let Some(folder) = base.strip_suffix('/').filter(|folder| !folder.is_empty()) {
        file.add(&format!(
            "@cityweave_base path {folder}\nredir @cityweave_base {base} 301"
        ));
        file.gap();
    }
    file.add(&format!("handle {base}* {{\nheader {{"));
    for header in &rules.everywhere {
        file.add(&format!("# {}\n{} \"{}\"", header.why, header.name, header.value));
    }
    file.add("}");
    file.gap();
    for directive in &rules.policy {
        file.add(&format!("# {}: {}", directive.directive, directive.why));
    }
    let embeds = format!("{base}{}*", frames.folder);
    file.add(&format!(
        "\
# frame-ancestors: {}
@framed path {embeds}
@unframed not path {embeds}
header @framed Content-Security-Policy \"{}\"
header @unframed Content-Security-Policy \"{}\"
",
        frames.why,
        rules.policy_framed_by(&frames.below),
        rules.policy_framed_by(&frames.elsewhere),
    ));
    file.gap();
    file.add(
        "\
# Older versions answer everything that is asked with the file.
@changing not method GET HEAD
handle @changing {
header Allow \"GET, HEAD\"
respond 405
}
",
    );
    file.gap();
    // To its matcher a folder is there as well, also one without a page.
    file.add(
        "\
# A page is the `index.html` in the folder of its address.
@there {
file {path} {path}/index.html
not {
path */
not file {path}index.html
}
}
",
    );
    file.add(&format!(
        "\
handle @there {{
# {}
@hashed path_regexp {pattern}
@unhashed not path_regexp {pattern}
header @hashed Cache-Control \"{}\"
header @unhashed Cache-Control \"{}\"
",
        caching.why,
        caching.hashed,
        caching.others,
        pattern = rules.hashed_pattern(base),
    ));
    for (ending, name) in rules.all_types() {
        file.add(&format!(
            "@{ending} path *.{ending}\nheader @{ending} Content-Type \"{name}\""
        ));
    }
    file.add(
        "\
rewrite * {http.matchers.file.relative}
file_server {
precompressed br gzip
}
}
",
    );
    file.gap();
    file.add(&format!(
        "\
# What is not there is answered as such, with a page that says so.
handle {{
header Cache-Control \"{}\"
rewrite * {base}404.html
file_server {{
status 404
precompressed br gzip
}}
}}
}}
",
        caching.others,
    ));
    file.into_string()
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
