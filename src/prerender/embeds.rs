//! The documents of the embeds, and the answers to those who ask a page for its embed (oEmbed 1.0).
//!
//! An embed stands at one address in all languages. Its document shows it in the site's own and has the others at
//! hand; `public/frame.js` puts the right one in its place before anything is painted, and calls the program only where
//! the address asks for what no text can tell.

use std::fmt::Write as _;

use atlas::address::Page;
use atlas::embed::{Embed, OEmbed, View};

use super::page::without_style;
use super::template::{Document, Shell, Template, Text};
use super::{Ground, head, pages};
use crate::embed::{Rendered, name_of, render};
use crate::i18n::DEFAULT;

/// The views that have a document.
pub(super) fn views(ground: Ground) -> impl Iterator<Item = View> {
    pages(ground.loaded)
        .into_iter()
        .filter_map(|page| View::of_page(&page))
}

/// An embed's path below the site's folder, with its document.
pub(super) fn document(grounds: &[Ground], view: View, template: &Template<'_>) -> Option<(String, String)> {
    let own = grounds.first()?.library.site().lang.unwrap_or(DEFAULT);
    let ground = grounds
        .iter()
        .find(|ground| ground.lang == own)
        .or(grounds.first())?;
    let embed = Embed::new(view);
    let path = embed.path().trim_matches('/').to_owned();
    let text = rendered(ground, &embed);
    let head = head_of(grounds, ground, &embed, &text);
    let document = Document {
        lang: ground.lang,
        head: &head,
    };
    let html = if embed.view == View::Map {
        template.wait(&Shell {
            document,
            no_script: &text.html,
        })
    } else {
        let mut others = String::new();
        for other in grounds.iter().filter(|other| other.lang != ground.lang) {
            let (lang, text) = (other.lang, rendered(other, &embed));
            // Writing to a string does not fail.
            let _ = write!(
                others,
                "<template lang=\"{}\" dir=\"{}\" title=\"{}\">{}</template>",
                lang.tag(),
                lang.dir(),
                head::escaped(&text.title),
                text.html
            );
        }
        template.tell(&Text {
            document,
            app: &text.html,
            others: &others,
        })
    };
    Some((path, html))
}

fn rendered(ground: &Ground, embed: &Embed) -> Rendered {
    let &Ground {
        base,
        library,
        texts,
        loaded,
        ..
    } = ground;
    let text = render(base, library, texts, &loaded.dataset, embed);
    Rendered {
        html: without_style(&text.html),
        ..text
    }
}

/// Title and links of a document, and the script that dresses it with what it has to know.
fn head_of(grounds: &[Ground], ground: &Ground, embed: &Embed, text: &Rendered) -> String {
    let path = embed.page_path(ground.lang);
    let page = format!("{}{}", ground.whole_base(), path.trim_start_matches('/'));
    let languages: Vec<&str> = grounds.iter().map(|ground| ground.lang.tag()).collect();
    let until = text
        .holds_until
        .map_or_else(String::new, |day| format!(" data-until=\"{}\"", head::iso(day)));
    let kind = match embed.view {
        View::Map => "map",
        View::Events => "events",
        View::Network(_) | View::City(_) | View::Event(_) => "record",
    };
    format!(
        "<title>{}</title><meta name=\"robots\" content=\"noindex\"><link rel=\"canonical\" href=\"{}\">\
         <script src=\"{}frame.js\" data-view=\"{kind}\" data-languages=\"{}\"{until}></script>",
        head::escaped(&text.title),
        head::escaped(&page),
        head::escaped(ground.base),
        languages.join(" ")
    )
}

/// Each page's answers with their paths below the site's folder; none where the host does not tell the site's address,
/// as answers are read elsewhere and need it whole.
pub(super) fn answers(ground: Ground) -> impl Iterator<Item = (String, String)> {
    views(ground)
        .filter_map(move |view| {
            with_answer(ground, view, |answer| {
                [
                    (answer.path("json"), answer.json()),
                    (answer.path("xml"), answer.xml()),
                ]
            })
        })
        .flatten()
}

/// The links from a page to its answers, for its head; `None` where it has none.
pub(super) fn links(ground: Ground, page: &Page) -> Option<String> {
    with_answer(ground, View::of_page(page)?, |answer| answer.links())
}

fn with_answer<T>(ground: Ground, view: View, then: impl Fn(OEmbed<'_>) -> T) -> Option<T> {
    let site = ground.library.site().base_url.as_str();
    let embed = Embed::new(view);
    let title = name_of(&embed, ground.texts, &ground.loaded.dataset);
    (!site.is_empty()).then(|| {
        then(OEmbed {
            site,
            provider: &ground.library.site().name,
            view: &embed.view,
            lang: ground.lang,
            title: &title,
        })
    })
}
