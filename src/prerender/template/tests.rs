//! Pages put together from a small form.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::{Asked, Document, Filling, Holds, Lang, Template, Text, When};

#[test]
fn what_is_each_pages_own_takes_the_place_of_what_all_have() {
    let form = "<!doctype html><html lang=en><meta charset=utf-8><title>Cityweave</title>\
        <meta content=\"An atlas\" name=description><link href=/a.css rel=stylesheet>\
        <link href=/p-1/cityweave.js rel=modulepreload><link href=/p-1/cityweave_bg.wasm rel=preload></head><body>\
        <p id=boot-status><div id=app><main><noscript>No</noscript></main></div><script src=/boot.js></script></body></html>";
    let page = Template::parse(form).unwrap().fill(&Filling {
        document: Document {
            lang: Lang::Ar,
            head: "<title>Seoul</title>",
        },
        app: "<main>Text</main>",
        holds: None,
        is_early: true,
        soon: "<link href=/d.json rel=preload>",
        parts: &["more.wasm".to_owned()],
        asked: &[],
        no_script: "No",
    });
    assert_eq!(
        page,
        "<!doctype html><html lang=\"ar\" dir=\"rtl\"><meta charset=utf-8><title>Seoul</title>\
         <link href=/a.css rel=stylesheet><link href=/boot.js rel=modulepreload>\
         <link fetchpriority=low href=/p-1/cityweave_bg.wasm rel=preload></head><body><p id=boot-status>\
         <noscript><p class=\"no-script\">No</p></noscript>\
         <template data-when=\"soon\"><link href=/p-1/cityweave.js rel=modulepreload><link href=/d.json rel=preload>\
         <link href=/p-1/more.wasm rel=preload></template><div id=\"app\" data-rendered><main>Text</main>\
         </div><script src=/boot.js></script></body></html>"
    );
}

#[test]
fn a_page_that_can_wait_says_how_long_and_asks_for_no_program_early() {
    let form = "<!doctype html><html lang=en><meta charset=utf-8><title>Cityweave</title>\
        <meta content=\"An atlas\" name=description><link href=/a.css rel=stylesheet>\
        <link href=/p-1/cityweave_bg.wasm rel=preload></head><body>\
        <div id=app><main></main></div><script src=/boot.js></script></body></html>";
    let page = Template::parse(form).unwrap().fill(&Filling {
        document: Document {
            lang: Lang::En,
            head: "<title>Seoul</title>",
        },
        app: "<main>Text</main>",
        holds: Some(&Holds {
            from: "2026-11-21".to_owned(),
            until: "2026-12-31".to_owned(),
        }),
        is_early: false,
        soon: "",
        parts: &["more.wasm".to_owned(), "chunk_1.wasm".to_owned()],
        asked: &[
            Asked {
                when: When::Soon,
                keys: "q",
                parts: vec!["finding.wasm".to_owned()],
            },
            Asked {
                when: When::Later,
                keys: "",
                parts: vec!["map.wasm".to_owned()],
            },
            Asked {
                when: When::Later,
                keys: "select",
                parts: Vec::new(),
            },
        ],
        no_script: "No",
    });
    assert_eq!(
        page,
        "<!doctype html><html lang=\"en\" dir=\"ltr\"><meta charset=utf-8><title>Seoul</title>\
         <link href=/a.css rel=stylesheet></head><body><noscript><p class=\"no-script\">No</p></noscript>\
         <template data-when=\"soon\"><link href=/p-1/cityweave_bg.wasm rel=preload><link href=/p-1/more.wasm rel=preload>\
         <link href=/p-1/chunk_1.wasm rel=preload></template><template data-when=\"soon\" data-keys=\"q\">\
         <link href=/p-1/finding.wasm rel=preload></template>\
         <template data-when=\"later\" data-keys=\"\"><link href=/p-1/map.wasm rel=preload></template>\
         <div id=\"app\" data-rendered data-from=\"2026-11-21\" data-until=\"2026-12-31\"><main>Text</main></div>\
         <script src=/boot.js></script></body></html>"
    );
}

#[test]
fn a_page_that_needs_the_program_for_most_asks_for_it_early_and_a_long_one_says_that_it_is() {
    let form = "<!doctype html><html lang=en><meta charset=utf-8><title>Cityweave</title>\
        <meta content=\"An atlas\" name=description><link href=/p-1/cityweave_bg.wasm rel=preload></head><body>\
        <div id=app><main></main></div><script src=/boot.js></script></body></html>";
    let app = "<p></p>".repeat(6000);
    let page = Template::parse(form).unwrap().fill(&Filling {
        document: Document {
            lang: Lang::En,
            head: "<title>Compare</title>",
        },
        app: &app,
        holds: Some(&Holds {
            from: String::new(),
            until: "always".to_owned(),
        }),
        is_early: true,
        soon: "",
        parts: &[],
        asked: &[],
        no_script: "No",
    });
    let (head, body) = page.split_once("</head>").unwrap();
    assert!(head.ends_with("<link fetchpriority=low href=/p-1/cityweave_bg.wasm rel=preload>"));
    assert!(body.contains("<template data-when=\"soon\"></template>"));
    assert!(body.contains("<div id=\"app\" data-rendered=\"long\" data-from=\"\" data-until=\"always\"><p>"));
}

#[test]
fn a_document_that_shows_its_text_asks_for_no_program() {
    let form = "<!doctype html><html lang=en><meta charset=utf-8><title>Cityweave</title>\
        <meta content=\"An atlas\" name=description><link href=/a/style-1.css rel=stylesheet>\
        <link href=/p.wasm rel=preload></head><body>\
        <div id=app><main></main></div><script src=/boot.js></script></body></html>";
    let text = Template::parse(form).unwrap().tell(&Text {
        document: Document {
            lang: Lang::Ar,
            head: "<title>Seoul</title>",
        },
        app: "<main>Text</main>",
        others: "<template lang=\"ko\"></template>",
    });
    assert_eq!(
        text,
        "<!doctype html><html lang=\"ar\" dir=\"rtl\" data-embed=\"auto\"><meta charset=utf-8>\
         <link href=/a/style-1.css rel=stylesheet>\
         <title>Seoul</title></head><body><div id=\"app\"><main>Text</main></div><template lang=\"ko\"></template>\
         <template id=\"program\"><script src=/boot.js></script></template></body></html>"
    );
}

#[test]
fn a_page_of_another_form_says_what_it_lacks() {
    assert_eq!(Template::parse("<p>Nothing").unwrap_err(), "<html>");
    assert_eq!(
        Template::parse("<html><title>x</title>").unwrap_err(),
        "description"
    );
}
