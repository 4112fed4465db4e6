//! What search engines ask a site for: `robots.txt` (RFC 9309) and, where the host tells the whole address of the
//! site, a sitemap for each language with an index of them (sitemaps.org, protocol 0.9).

use atlas::address::{Address, Page};
use atlas::date::Date;

use super::{Ground, head::escaped};

/// The most addresses that a sitemap may hold.
const MOST: usize = 50_000;

/// The files with their paths below the site's folder. `day` is when the site is built.
pub(super) fn files(grounds: &[Ground], pages: &[Page], day: Date) -> Vec<(String, String)> {
    let base = grounds
        .first()
        .map_or("", |ground| ground.library.site().base_url.as_str());
    if base.is_empty() {
        return vec![("robots.txt".to_owned(), "User-agent: *\nAllow: /\n".to_owned())];
    }
    let of_languages = grounds.iter().map(|ground| {
        let path = format!("sitemap-{}.xml", ground.lang.tag());
        (path, sitemap(base, *ground, pages, day))
    });
    let mut files: Vec<(String, String)> = of_languages.collect();
    let entries: String = files
        .iter()
        .map(|(path, _)| {
            format!(
                "<sitemap><loc>{}</loc></sitemap>",
                escaped(&format!("{base}{path}"))
            )
        })
        .collect();
    files.push(("sitemap.xml".to_owned(), document("sitemapindex", &entries)));
    files.push((
        "robots.txt".to_owned(),
        format!("User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n"),
    ));
    files
}

fn sitemap(base: &str, ground: Ground, pages: &[Page], day: Date) -> String {
    let entries: String = pages
        .iter()
        .take(MOST)
        .map(|page| {
            let address = Address {
                lang: ground.lang,
                page: page.clone(),
            };
            let whole = format!("{base}{}", address.path().trim_start_matches('/'));
            format!(
                "<url><loc>{}</loc><lastmod>{day}</lastmod></url>",
                escaped(&whole)
            )
        })
        .collect();
    document("urlset", &entries)
}

fn document(name: &str, entries: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <{name} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{entries}</{name}>\n"
    )
}
