#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;

use super::{Background, Embed, ListPlace, Options, Snippet, Theme, View, escape};
use crate::address::Page;
use crate::contrast::Rgb;
use crate::lang::Lang;
use crate::query::{Code, EventsQuery, Query, Sort};
use crate::slug::Slug;
use crate::vocabulary::{EventKind, Mode, Vocabulary};

fn slug() -> impl Strategy<Value = Slug> {
    "[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}".prop_map(|text| Slug::parse(&text).unwrap())
}

fn view() -> impl Strategy<Value = View> {
    (0_usize..5, slug()).prop_map(|(kind, id)| match kind {
        0 => View::Map,
        1 => View::Network(id),
        2 => View::City(id),
        3 => View::Event(id),
        _ => View::Events,
    })
}

prop_compose! {
    fn options()(
        lang in prop::option::of(prop::sample::select(Lang::ALL.to_vec())),
        theme in prop::sample::select(&Theme::ALL),
        accent in prop::option::of(any::<(u8, u8, u8)>().prop_map(|(red, green, blue)| Rgb(red, green, blue))),
        background in prop::sample::select(&Background::ALL),
        list in prop::sample::select(&ListPlace::ALL),
        map: bool,
        locked: bool,
        kind in prop::option::of(prop::sample::select(EventKind::ALL)),
        mode in prop::option::of(prop::sample::select(Mode::ALL)),
    ) -> Options {
        Options { lang, theme, accent, background, list, map, locked, kind, mode }
    }
}

prop_compose! {
    fn query()(
        text in "\\PC{0,20}",
        networks in prop::collection::vec(slug(), 0..2),
        country in prop::option::of("[A-Z]{2}"),
        sort in prop::sample::select(&Sort::ALL),
        selected in prop::option::of(slug()),
        cooperative: bool,
    ) -> Query {
        let mut networks = networks;
        networks.dedup();
        Query {
            text: text.trim().to_owned(),
            networks,
            countries: country.iter().filter_map(|code| Code::parse(code)).collect(),
            sort,
            selected,
            cooperative,
            ..Query::default()
        }
    }
}

prop_compose! {
    pub(super) fn embed()(view in view(), options in options(), query in query()) -> Embed {
        Embed { view, options, query }
    }
}

fn read(address: &str) -> Result<Embed, super::UnknownEmbed> {
    let (path, search) = address.split_once('?').unwrap_or((address, ""));
    Embed::parse(path, search)
}

proptest! {
    #[test]
    fn reads_what_it_writes(embed in embed()) {
        prop_assert_eq!(read(&embed.path()), Ok(embed));
    }

    #[test]
    fn any_address_is_read_or_refused(path in "\\PC{0,40}", search in "\\PC{0,80}") {
        if let Ok(embed) = Embed::parse(&format!("/embed/v1/{path}"), &search) {
            prop_assert_eq!(read(&embed.path()), Ok(embed));
        }
    }

    #[test]
    fn a_page_and_its_embed_lead_to_one_another(view in view()) {
        prop_assert_eq!(View::of_page(&view.page()), Some(view));
    }

    #[test]
    fn a_lock_holds_against_any_question(embed in embed(), asked in query()) {
        let locked = Embed { options: Options { locked: true, ..embed.options }, ..embed };
        let admitted = locked.admit(asked);
        prop_assert!(admitted.leaves_the_same(&locked.query));
        prop_assert_eq!(admitted.cooperative, locked.query.cooperative);
    }

    #[test]
    fn no_text_leaves_its_place_in_the_code(embed in embed(), title in "\\PC{0,40}", link in "\\PC{0,40}") {
        let snippet = Snippet {
            site: "https://www.example.org/",
            embed: &embed,
            title: &title,
            link: &link,
            lang: Lang::En,
            words_lang: Lang::En,
            width: "100%",
            height_px: 500,
        };
        let iframe = snippet.iframe();
        prop_assert_eq!(iframe.matches("<iframe").count(), 1);
        prop_assert_eq!(iframe.matches("<a href").count(), 2);
        prop_assert_eq!(iframe.matches('<').count(), 8);
        prop_assert_eq!(snippet.element().matches('<').count(), 6);
        prop_assert_eq!(snippet.bare_iframe().matches('"').count(), 8);
    }
}

#[test]
fn the_default_is_the_bare_address() {
    let id = Slug::parse("seoul").unwrap();
    let embed = Embed::new(View::City(id));
    assert_eq!(embed.path(), "/embed/v1/cities/seoul");
    assert_eq!(read("/embed/v1/cities/seoul"), Ok(embed));
}

#[test]
fn ill_options_are_passed_over() {
    let ill = read(
        "/embed/v1/map?lang=xx&theme=pink&accent=javascript:alert(1)&list=<b>&locked=maybe&network=W%3Cb%3E&map=2&utm_source=x",
    );
    assert_eq!(ill, Ok(Embed::new(View::Map)));
    let twice = read("/embed/v1/map?theme=dark&theme=pink&accent=%230A5C36").unwrap();
    assert_eq!(twice.options.theme, Theme::Dark);
    assert_eq!(twice.options.accent, Some(Rgb(0x0a, 0x5c, 0x36)));
}

#[test]
fn a_view_that_does_not_exist_keeps_its_language() {
    for path in [
        "/embed/v1/",
        "/embed/v1/cities",
        "/embed/v1/cities/<b>seoul</b>",
        "/embed/v1/cities/seoul/more",
        "/embed/v1/map/seoul",
        "/embed/v2/map",
        "/embed/v1/awards",
    ] {
        let unknown = Embed::parse(path, "lang=th&theme=dark").unwrap_err();
        assert_eq!(unknown.options.lang, Some(Lang::Th), "{path}");
        assert_eq!(unknown.options.theme, Theme::Dark, "{path}");
    }
}

#[test]
fn a_long_address_is_read_as_far_as_it_goes() {
    let search = format!("theme=dark&{}&theme=light", "network=x".repeat(2000));
    let embed = Embed::parse("/embed/v1/map", &search).unwrap();
    assert_eq!(embed.options.theme, Theme::Dark);
    let one_word = "é".repeat(10_000);
    assert_eq!(
        Embed::parse("/embed/v1/map", &one_word),
        Ok(Embed::new(View::Map))
    );
}

#[test]
fn the_code_is_as_a_webmaster_wants_it() {
    let embed = read("/embed/v1/cities/binh-duong?lang=vi&theme=dark&map=1").unwrap();
    let snippet = Snippet {
        site: "https://www.example.org/atlas/",
        embed: &embed,
        title: "Networks of \"Bình Dương\"",
        link: "Bình Dương & its networks",
        lang: Lang::Vi,
        words_lang: Lang::Vi,
        width: "100%",
        height_px: 600,
    };
    assert_eq!(
        snippet.iframe(),
        "<iframe src=\"https://www.example.org/atlas/embed/v1/cities/binh-duong?lang=vi&amp;theme=dark&amp;map=1\" \
         title=\"Networks of &quot;Bình Dương&quot;\" width=\"100%\" height=\"600\" frameborder=\"0\" loading=\"lazy\" \
         referrerpolicy=\"no-referrer\" allow=\"fullscreen\" allowfullscreen>\n  \
         <a href=\"https://www.example.org/atlas/vi/cities/binh-duong\">Bình Dương &amp; its networks</a>\n</iframe>\n\
         <p><a href=\"https://www.example.org/atlas/vi/cities/binh-duong\">Bình Dương &amp; its networks</a></p>"
    );
    assert_eq!(
        snippet.element(),
        "<script type=\"module\" src=\"https://www.example.org/atlas/embed.js\"></script>\n\
         <cityweave-embed show=\"cities/binh-duong\" lang=\"vi\" theme=\"dark\" map height=\"600\" \
         frame-title=\"Networks of &quot;Bình Dương&quot;\">\n  \
         <a href=\"https://www.example.org/atlas/vi/cities/binh-duong\">Bình Dương &amp; its networks</a>\n\
         </cityweave-embed>"
    );
}

#[test]
fn words_in_another_language_than_the_embed_are_marked() {
    let embed = read("/embed/v1/cities/seoul?lang=th").unwrap();
    let snippet = Snippet {
        site: "https://www.example.org/",
        embed: &embed,
        title: "Networks of Seoul",
        link: "Networks of Seoul",
        lang: Lang::Th,
        words_lang: Lang::En,
        width: "100%",
        height_px: 600,
    };
    for code in [snippet.iframe(), snippet.element()] {
        assert!(
            code.contains("/th/cities/seoul\" lang=\"en\">Networks of Seoul</a>"),
            "{code}"
        );
    }
    assert!(
        snippet
            .iframe()
            .contains("title=\"Networks of Seoul\" lang=\"en\"")
    );
}

#[test]
fn the_element_takes_every_attribute_that_the_code_has() {
    let search = "lang=vi&theme=dark&accent=0a5c36&background=paper&list=below&map=1&locked=1&kind=summit&mode=online&gestures=free&q=a\
                  &network=wego,c40&match=all&without=icf&country=KR&region=030&role=member&award=prize&at=2020\
                  &sort=population&select=seoul&view=127,37.5,4";
    let embed = read(&format!("/embed/v1/map?{search}")).unwrap();
    let snippet = Snippet {
        site: "https://www.example.org/",
        embed: &embed,
        title: "Map",
        link: "Map",
        lang: Lang::En,
        words_lang: Lang::En,
        width: "640",
        height_px: 600,
    };
    let element = snippet.element();
    let (_, tag) = element.split_once("<cityweave-embed ").unwrap();
    let (tag, _) = tag.split_once('>').unwrap();
    let names: Vec<&str> = tag
        .split_ascii_whitespace()
        .map(|attribute| attribute.split_once('=').map_or(attribute, |(name, _)| name))
        .collect();
    let keys = search.split('&').filter_map(|pair| pair.split_once('='));
    for (key, _) in keys {
        assert!(names.contains(&key), "{key} is part of this test: {tag}");
    }
    let script = include_str!("../../../public/embed.js");
    let (lists, _) = script.split_once("/** How long").unwrap();
    let (_, lists) = lists.split_once("const FLAGS").unwrap();
    let (_, observed) = script.split_once("observedAttributes = [").unwrap();
    let (observed, _) = observed.split_once(']').unwrap();
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let taken: Vec<&str> = [lists, observed]
        .into_iter()
        .flat_map(|list| list.split(|letter| !is_word(letter)))
        .collect();
    for name in names {
        assert!(taken.contains(&name), "{name}");
    }
}

#[test]
fn a_list_of_events_leads_to_what_the_page_of_events_can_answer() {
    for (search, asked) in [
        ("network=wego&country=KR", "?network=wego&country=KR"),
        ("network=c40,wego&country=KR", "?country=KR"),
        ("network=wego&country=CN,KR&q=a&sort=population", "?network=wego"),
        ("network=c40,wego", ""),
        (
            "network=wego&kind=summit&mode=online",
            "?network=wego&kind=summit&mode=online",
        ),
        ("kind=party&mode=odd", ""),
    ] {
        let embed = read(&format!("/embed/v1/events?{search}")).unwrap();
        assert_eq!(
            embed.page_path(Lang::En),
            format!("/en/events{asked}"),
            "{search}"
        );
        let question = asked.trim_start_matches('?');
        assert_eq!(EventsQuery::parse(question).1, [], "nothing is hinted at");
    }
}

#[test]
fn a_filtered_map_leads_to_the_filtered_explorer() {
    let embed = read("/embed/v1/map?network=wego&locked=1").unwrap();
    assert_eq!(embed.page_path(Lang::Fr), "/fr/?network=wego");
    assert_eq!(View::of_page(&Page::About), None);
    assert_eq!(escape("<a href='x'>&"), "&lt;a href=&#39;x&#39;&gt;&amp;");
}
