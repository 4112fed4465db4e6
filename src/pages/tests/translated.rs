//! Texts of the dataset in the page's language, and in English where they are not translated.

use atlas::lang::Lang;

use super::records::{award, event, index, network};
use super::{has, page, plain, render, view_of};
use crate::test_support::{Stage, dataset};

#[test]
fn what_is_not_translated_is_marked_as_english() {
    let stage = Stage {
        dataset: dataset(&index()),
        path: "/en/networks/gini",
        detail: Some(Ok(network())),
    };
    let html = plain(&stage.render_in(Lang::It, || view_of(page("/en/networks/gini"))));
    assert!(has(&html, "<li>È nuova.<"), "{html}");
    assert!(has(&html, "<span lang=\"en\" dir=\"auto\">By letter.</span>"));
    let english = render("/en/networks/gini", Some(Ok(network())));
    assert!(has(&english, "<li>It is new.<") && !has(&english, "lang=\"en\""));
}

#[test]
fn each_page_is_in_its_own_language_where_it_is_translated() {
    for (lang, path, detail, own, other) in [
        (
            Lang::It,
            "/en/networks/gini",
            network(),
            "<li>È nuova.<",
            "By letter.",
        ),
        (
            Lang::Zh,
            "/en/events/founding",
            event(),
            "<dd>市政厅",
            "In the hall.",
        ),
        (
            Lang::Th,
            "/en/awards/prize-2022",
            award(),
            "<p class=\"quiet\">ไม่ครบถ้วน<",
            "Recovery",
        ),
        (
            Lang::Fr,
            "/en/awards/prize-2022",
            award(),
            "janvier 2022",
            "Incomplete.",
        ),
    ] {
        let stage = Stage {
            dataset: dataset(&index()),
            path,
            detail: Some(Ok(detail)),
        };
        let html = plain(&stage.render_in(lang, || view_of(page(path))));
        assert!(has(&html, own), "{html}");
        assert!(
            has(&html, &format!("<span lang=\"en\" dir=\"auto\">{other}</span>")),
            "{html}"
        );
    }
}
