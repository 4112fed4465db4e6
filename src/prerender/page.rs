//! One page.

use atlas::address::Page;
use atlas::query::Query;
use leptos::prelude::*;

use super::template::{Asked, Document, Filling, Holds, Template, When};
use super::{Ground, head};
use crate::address::Here;
use crate::app::{Retry, whole_page};
use crate::dom::{self, Stays};
use crate::explorer::{FINDING_KEY, TOOLS_KEYS};
use crate::i18n::Key;
use crate::pages::PagePart;
use crate::reactive::memo;

/// The HTML of a page; `None` is the page that says that there is none.
pub(super) fn render(ground: Ground, page: Option<Page>, template: &Template<'_>) -> String {
    // What was rendered before is another page's.
    let _ = dom::stays();
    let owner = Owner::new();
    let app = owner.with(|| {
        let (lang, page) = (ground.lang, page.clone());
        provide_context(Here {
            base: ground.base,
            lang: memo(move || lang),
            page: memo(move || page.clone()),
            query: memo(Query::default),
            search: memo(String::new),
            hints: memo(Vec::new),
            go: Callback::new(|_| ()),
        });
        provide_context(ground.texts);
        provide_context(Retry::default());
        whole_page(ground.library, ground.loaded).to_html()
    });
    let holds = holds(ground, page.as_ref(), dom::stays());
    let part = PagePart::of(page.as_ref(), &ground.loaded.dataset);
    let mut parts = part
        .file()
        .map_or(&[][..], |file| ground.parts.files(file))
        .to_vec();
    // Of a record, the map is what most of those want for whom the program begins. What the explorer finds and what is
    // compared can be used without: that comes once the line has brought what the text needs.
    if page.as_ref().is_some_and(Page::is_record) {
        add(&mut parts, ground.parts.files("split_map.wasm"), &[]);
    }
    let mut there = parts.clone();
    let mut asking = |when, keys: &'static str, names: &[&str]| {
        let mut files = Vec::new();
        for name in names {
            add(&mut files, ground.parts.files(name), &there);
        }
        // What any question asks for, no other template has to.
        if keys.is_empty() {
            there.extend(files.iter().cloned());
        }
        Asked {
            when,
            keys,
            parts: files,
        }
    };
    let asked = match &page {
        Some(Page::Compare) => vec![asking(When::Later, "", &["split_columns.wasm", "split_map.wasm"])],
        Some(Page::Explorer) => vec![
            asking(When::Soon, FINDING_KEY, &["split_finding.wasm"]),
            asking(When::Later, "", &["split_map.wasm"]),
            asking(When::Later, TOOLS_KEYS, &["split_tools.wasm"]),
        ],
        _ => Vec::new(),
    };
    template.fill(&Filling {
        document: Document {
            lang: ground.lang,
            head: &head::head(ground, page.as_ref()),
        },
        app: &without_style(&app),
        holds: holds.as_ref(),
        // What is compared stands behind the path, and only the program can show it.
        is_early: holds.is_none() || page == Some(Page::Compare),
        soon: &soon(ground, page.as_ref()),
        parts: &parts,
        asked: &asked,
        no_script: &head::escaped(ground.texts.get(Key::MetaNoScript)),
    })
}

/// Adds files that are neither among them nor among those that are there already.
fn add(files: &mut Vec<String>, more: &[String], there: &[String]) {
    for file in more {
        if !files.contains(file) && !there.contains(file) {
            files.push(file.clone());
        }
    }
}

/// How long a page can wait for the program. Those that are the program's own work cannot: the explorer, the studio
/// of embeds, and the page that says that there is none, which may have to lead to another language. Nor can any where
/// the host has colours of its own, which the program brings.
fn holds(ground: Ground, page: Option<&Page>, stays: Stays) -> Option<Holds> {
    let waits = page.is_some_and(|page| !matches!(page, Page::Explorer | Page::Embed));
    if !waits || !ground.library.site().accent_light.is_empty() {
        return None;
    }
    let today = dom::today();
    let end = stays
        .until_an_end
        .then(|| ground.loaded.dataset.same_until(today));
    let until = stays.until.into_iter().chain(end).min();
    Some(Holds {
        from: until.map(|_| head::iso(today)).unwrap_or_default(),
        until: until.map_or_else(|| "always".to_owned(), head::iso),
    })
}

/// Links to the data that the program asks for first, which it would otherwise find out one after the other.
fn soon(ground: Ground, page: Option<&Page>) -> String {
    let files = ground
        .library
        .first_files(page, &ground.loaded.dataset, ground.lang);
    files
        .into_iter()
        .map(|file| {
            let file = head::escaped(&file);
            format!("<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{file}\">")
        })
        .collect()
}

/// The policy of the site refuses styles that stand in attributes; the app sets its own through the style object.
/// What they say here is only the room of rows that are not there.
pub(super) fn without_style(html: &str) -> String {
    let mut clean = String::with_capacity(html.len());
    let mut rest = html;
    // Text has no quotation mark of this form behind the word: those of texts are escaped or stand in attributes
    // whose own are.
    while let Some((before, after)) = rest.split_once(" style=\"") {
        clean.push_str(before);
        rest = after.split_once('"').map_or("", |(_, rest)| rest);
    }
    clean.push_str(rest);
    clean
}

#[cfg(test)]
mod tests {
    use super::without_style;

    #[test]
    fn style_attributes_go_and_nothing_else() {
        assert_eq!(
            without_style(
                "<ul class=\"rows\" style=\"--above:0;\" id=\"a\"><li style=\"x\">style=1</li></ul>"
            ),
            "<ul class=\"rows\" id=\"a\"><li>style=1</li></ul>"
        );
        assert_eq!(without_style("no styles"), "no styles");
    }
}
