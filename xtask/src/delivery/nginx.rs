//! The rules for nginx, to be included in a `server`.

use super::rules::Rules;
use super::text::Text;

/// The file for a site that begins at `base`, below the `root` of the server.
pub(super) fn file(rules: &Rules, base: &str) -> String {
    let mut file = Text::default();
    file.add(&format!(
        "\
# Cityweave for nginx, written by `cargo xtask dist`: see docs/deploying/nginx.md.
# Include this in a `server`. Its `root` is the folder of which the site is the part
# `{base}`; nothing here names the host, its certificate or where the files are.
"
    ));
    file.gap();
    if let Some(folder) = base.strip_suffix('/').filter(|folder| !folder.is_empty()) {
        file.add(&format!(
            "location = {folder} {{\nabsolute_redirect off;\nreturn 301 {base}$is_args$args;\n}}"
        ));
        file.gap();
    }
    // Below a path of its own, what the server does by regular expressions elsewhere does not concern the site.
    let kind = if base == "/" { "" } else { "^~ " };
    file.add(&format!("location {kind}{base} {{"));
    types(&mut file, rules);
    file.add(
        "\
# Compressed files stand beside the plain ones. Brotli needs a module (Debian and Ubuntu:
# libnginx-mod-http-brotli-static); without it, take this line away.
brotli_static on;
gzip_static on;
gzip_vary on;
absolute_redirect off;
",
    );
    file.gap();
    file.add(&format!(
        "\
# A page is the `index.html` in the folder of its address; what is not there is answered as such.
try_files $uri $uri/index.html =404;
error_page 404 {base}404.html;
"
    ));
    file.gap();
    for header in &rules.everywhere {
        file.add(&format!("# {}: {}", header.name, header.why));
    }
    for directive in &rules.policy {
        file.add(&format!("# {}: {}", directive.directive, directive.why));
    }
    file.add(&format!(
        "\
# frame-ancestors: {}
# Cache-Control: {}
# nginx takes headers over from outside only where there are none, so that all stand in each place.
",
        rules.frames.why, rules.caching.why,
    ));
    let (elsewhere, below) = (&rules.frames.elsewhere, &rules.frames.below);
    let others = &rules.caching.others;
    headers(&mut file, rules, elsewhere, others);
    file.gap();
    let pattern = rules.hashed_pattern(base);
    file.add(&format!("location ~ \"{pattern}\" {{\ntry_files $uri =404;"));
    headers(&mut file, rules, elsewhere, &rules.caching.hashed);
    file.add("}");
    file.gap();
    let embeds = format!("{base}{}", rules.frames.folder);
    file.add(&format!(
        "\
location {embeds} {{
try_files $uri $uri/index.html =404;
# An embed that is not there says so within the page that frames it.
error_page 404 {embeds}404.html;
"
    ));
    headers(&mut file, rules, below, others);
    file.gap();
    file.add(&format!(
        "location = {embeds}404.html {{\ninternal;\ntry_files {base}404.html =404;"
    ));
    headers(&mut file, rules, below, others);
    file.add("}\n}\n}");
    file.into_string()
}

fn types(file: &mut Text, rules: &Rules) {
    file.add("types {");
    for (ending, name) in rules.all_types() {
        file.add(&format!("\"{name}\" {ending};"));
    }
    file.add("}\ndefault_type application/octet-stream;");
    // It stands in the types, for those that have one.
    file.add("charset off;");
    file.gap();
}

fn headers(file: &mut Text, rules: &Rules, ancestors: &str, caching: &str) {
    let mut add = |name: &str, value: &str| {
        // `always`: also where the answer is that there is nothing.
        file.add(&format!("add_header {name} \"{value}\" always;"));
    };
    for header in &rules.everywhere {
        add(&header.name, &header.value);
    }
    add("Content-Security-Policy", &rules.policy_framed_by(ancestors));
    add("Cache-Control", caching);
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
