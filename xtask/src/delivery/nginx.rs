//! The rules for nginx, to be included in a `server`.

use std::fmt::Write as _;

use super::rules::Rules;

/// The file for a site that begins at `base`, below the `root` of the server.
pub(super) fn file(rules: &Rules, base: &str) -> String {
    let mut file = Text::default();
    file.line(
        0,
        "# Cityweave for nginx, written by `cargo xtask dist`: see docs/deploying/nginx.md.",
    );
    file.line(
        0,
        "# Include this in a `server`. Its `root` is the folder of which the site is the part",
    );
    file.line(
        0,
        &format!("# `{base}`; nothing here names the host, its certificate or where the files are."),
    );
    file.line(0, "");
    if let Some(folder) = base.strip_suffix('/').filter(|folder| !folder.is_empty()) {
        file.line(0, &format!("location = {folder} {{"));
        file.line(1, "absolute_redirect off;");
        file.line(1, &format!("return 301 {base}$is_args$args;"));
        file.line(0, "}");
        file.line(0, "");
    }
    // Below a path of its own, what the server does by regular expressions elsewhere does not concern the site.
    let kind = if base == "/" { "" } else { "^~ " };
    file.line(0, &format!("location {kind}{base} {{"));
    types(&mut file, rules);
    file.line(
        1,
        "# Compressed files stand beside the plain ones. Brotli needs a module (Debian and Ubuntu:",
    );
    file.line(
        1,
        "# libnginx-mod-http-brotli-static); without it, take this line away.",
    );
    file.line(1, "brotli_static on;");
    file.line(1, "gzip_static on;");
    file.line(1, "gzip_vary on;");
    file.line(1, "absolute_redirect off;");
    file.line(1, "");
    file.line(
        1,
        "# A page is the `index.html` in the folder of its address; what is not there is answered as such.",
    );
    file.line(1, "try_files $uri $uri/index.html =404;");
    file.line(1, &format!("error_page 404 {base}404.html;"));
    file.line(1, "");
    for header in &rules.everywhere {
        file.line(1, &format!("# {}: {}", header.name, header.why));
    }
    for directive in &rules.policy {
        file.line(1, &format!("# {}: {}", directive.directive, directive.why));
    }
    file.line(1, &format!("# frame-ancestors: {}", rules.frames.why));
    file.line(1, &format!("# Cache-Control: {}", rules.caching.why));
    file.line(
        1,
        "# nginx takes headers over from outside only where there are none, so that all stand in each place.",
    );
    let (elsewhere, below) = (&rules.frames.elsewhere, &rules.frames.below);
    let others = &rules.caching.others;
    headers(&mut file, 1, rules, elsewhere, others);
    file.line(1, "");
    file.line(1, &format!("location ~ \"{}\" {{", rules.hashed_pattern(base)));
    file.line(2, "try_files $uri =404;");
    headers(&mut file, 2, rules, elsewhere, &rules.caching.hashed);
    file.line(1, "}");
    file.line(1, "");
    let embeds = format!("{base}{}", rules.frames.folder);
    file.line(1, &format!("location {embeds} {{"));
    file.line(2, "try_files $uri $uri/index.html =404;");
    file.line(
        2,
        "# An embed that is not there says so within the page that frames it.",
    );
    file.line(2, &format!("error_page 404 {embeds}404.html;"));
    headers(&mut file, 2, rules, below, others);
    file.line(2, "");
    file.line(2, &format!("location = {embeds}404.html {{"));
    file.line(3, "internal;");
    file.line(3, &format!("try_files {base}404.html =404;"));
    headers(&mut file, 3, rules, below, others);
    file.line(2, "}");
    file.line(1, "}");
    file.line(0, "}");
    file.0
}

fn types(file: &mut Text, rules: &Rules) {
    file.line(1, "types {");
    for (ending, name) in rules.all_types() {
        file.line(2, &format!("\"{name}\" {ending};"));
    }
    file.line(1, "}");
    file.line(1, "default_type application/octet-stream;");
    // It stands in the types, for those that have one.
    file.line(1, "charset off;");
    file.line(1, "");
}

fn headers(file: &mut Text, depth: usize, rules: &Rules, ancestors: &str, caching: &str) {
    let mut add = |name: &str, value: &str| {
        // `always`: also where the answer is that there is nothing.
        file.line(depth, &format!("add_header {name} \"{value}\" always;"));
    };
    for header in &rules.everywhere {
        add(&header.name, &header.value);
    }
    add("Content-Security-Policy", &rules.policy_framed_by(ancestors));
    add("Cache-Control", caching);
}

/// Lines with four spaces for each depth.
#[derive(Default)]
pub(super) struct Text(pub(super) String);

impl Text {
    pub(super) fn line(&mut self, depth: usize, text: &str) {
        let width = if text.is_empty() { 0 } else { depth * 4 };
        // Writing to a string does not fail.
        let _ = writeln!(self.0, "{:width$}{text}", "");
    }
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
            "location = /atlas {",
            "location ^~ /atlas/ {",
            "    error_page 404 /atlas/404.html;",
            "    location /atlas/embed/ {",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in {text}");
        }
        for line in text
            .lines()
            .filter(|line| line.trim_start().starts_with("location"))
        {
            assert!(line.contains("/atlas"), "{line}");
        }
    }

    #[test]
    fn a_site_of_its_own_needs_no_way_in() {
        let text = file(&Rules::read().unwrap(), "/");
        assert!(
            !text.contains("return 301") && text.contains("\nlocation / {\n"),
            "{text}"
        );
    }

    #[test]
    fn each_place_says_all_headers_and_only_embeds_are_for_strangers() {
        let text = file(&Rules::read().unwrap(), "/");
        let count = |what: &str| text.matches(what).count();
        let places = count("add_header Cache-Control ");
        assert_eq!(places, 4);
        assert_eq!(count("add_header Content-Security-Policy "), places);
        assert_eq!(count("add_header X-Content-Type-Options "), places);
        assert_eq!(count("frame-ancestors *\""), 2);
    }
}
