//! What stands in a row: things as the language lists them, and the sources of a fact.

use atlas::lang::Lang;
use atlas::slug::Slug;
use atlas::wire::Source;
use leptos::prelude::*;

use super::{dataset, has, index, plain};
use crate::i18n::texts;
use crate::pages::parts::in_a_line;
use crate::test_support::Stage;
use crate::ui::{Cites, provide_footnotes};

fn stage() -> Stage {
    Stage {
        dataset: dataset(&index()),
        path: "/en/about",
        detail: None,
    }
}

#[test]
fn views_are_listed_as_texts_are() {
    for lang in [Lang::En, Lang::Zh, Lang::Ar] {
        for count in 1..=4 {
            let names: Vec<String> = ["A", "B", "C", "D"]
                .map(str::to_owned)
                .into_iter()
                .take(count)
                .collect();
            let listed = stage().render_in(lang, || {
                let text = texts().list(&names);
                let views = names
                    .iter()
                    .map(|name| view! { <i>{name.clone()}</i> }.into_any());
                view! { {in_a_line(views.collect())}"|"{text} }
            });
            let listed = plain(&listed).replace("<i>", "").replace("</i>", "");
            let (views, text) = listed.split_once('|').unwrap();
            assert_eq!(views, text, "{lang:?}");
        }
    }
    assert_eq!(plain(&stage().render(|| in_a_line(Vec::new()))), "");
}

/// A fact that rests on so many sources.
fn cited(count: usize) -> String {
    let html = stage().render(|| {
        let source = |number: usize| Source {
            id: Slug::parse(&format!("source-{number}")).unwrap(),
            title: "A title".to_owned(),
            publisher: String::new(),
            lang: "en".to_owned(),
            date: None,
            url: None,
            note: None,
        };
        provide_footnotes(&(0..count).map(source).collect::<Vec<_>>());
        view! { <Cites cites=(0..count).collect() /> }
    });
    plain(&html)
}

#[test]
fn of_many_sources_five_stand_open() {
    let html = cited(16);
    let (open, folded) = html.split_once("<details").unwrap();
    assert_eq!(open.matches("<a ").count(), 5);
    assert_eq!(folded.matches("<a ").count(), 11);
    assert!(has(folded, "and 11 more"), "{folded}");
}

#[test]
fn few_sources_are_not_folded() {
    let html = cited(7);
    assert_eq!(html.matches("<a ").count(), 7);
    assert!(!has(&html, "<details"));
}
