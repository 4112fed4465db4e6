//! An embed from its address to its content: what is fetched, where links lead, and how the document looks.

use atlas::dataset::Dataset;
use atlas::embed::{Accent, Background, Embed, Options, View};
use atlas::lang::Lang;
use atlas::query::Query;
use leptos::html::Main;
use leptos::prelude::*;

use super::host::Host;
#[cfg(target_arch = "wasm32")]
use super::with_map;
use super::{city, event, events, missing, network};
use crate::address::{Here, Move};
use crate::app::{Data, OpenDetail, Retry, data, reload_where_missing};
use crate::dom;
use crate::i18n::{Key, OFFERED, Texts, texts};
use crate::library::{Detail, Library};
use crate::reactive::{changing, effect, latest, memo, resource};
use crate::ui::{Failure, Loading};

/// The embed of the page, in every component below the frame.
#[derive(Clone, Copy)]
pub struct Opened(StoredValue<Option<Embed>>);

/// The embed of the page; `None` where its address names none.
#[must_use]
pub fn opened() -> Option<Embed> {
    expect_context::<Opened>().0.get_value()
}

/// The embed of the document's address.
pub(super) fn frame(base: &'static str) -> AnyView {
    let read = Embed::parse(&dom::path_within(base), &dom::search());
    let options = match &read {
        Ok(embed) => embed.options,
        Err(unknown) => unknown.options,
    };
    dress(options);
    let lang = language(options);
    provide_embed(base, lang, read.ok());
    let retry = Retry::default();
    provide_context(retry);

    let library = resource(move || {
        retry.track();
        Library::open(base, dom::manifest_path())
    });
    // The texts and the dataset wait for the manifest, and not for one another.
    let texts = resource(move || {
        let library = library.get();
        async move {
            Some(match library? {
                Ok(library) => library.texts(lang).await.map(|texts| (library, texts)),
                Err(error) => Err(error),
            })
        }
    });
    let dataset = resource(move || {
        let library = library.get();
        async move { Some(library?.ok()?.dataset(lang).await) }
    });
    changing(move || {
        let (library, texts) = match texts.get().flatten() {
            None => return ().into_any(),
            Some(Ok(both)) => both,
            // There are no texts to say it with.
            Some(Err(error)) => {
                let sentence = error.sentence_without_texts();
                dom::tell_failure(Lang::En, sentence, "Try again", move || retry.after(error));
                reload_where_missing(error);
                return view! { <main class="embed" lang="en" dir="ltr"><p role="alert">{sentence}</p></main> }
                    .into_any();
            }
        };
        provide_context::<Texts>(texts);
        provide_context(library);
        match dataset.get().flatten() {
            None => view! { <Framed is_done=false><Loading /></Framed> }.into_any(),
            Some(Err(error)) => {
                let sentence = error.sentences(texts).join(" ");
                dom::tell_failure(lang, &sentence, texts.get(Key::SiteRetry), move || {
                    retry.after(error);
                });
                reload_where_missing(error);
                // The text of the document stays, with the sentence above it.
                let is_done = !dom::is_rendered();
                view! { <Framed is_done=is_done><Failure error /></Framed> }.into_any()
            }
            Some(Ok(opened)) => {
                provide_context(Data(&opened.loaded.dataset));
                provide_detail(library);
                view! { <Framed is_done=true>{content()}</Framed> }.into_any()
            }
        }
    })
}

/// An embed as it stands in its document, rendered at build time.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn whole(
    base: &'static str,
    library: Library,
    t: Texts,
    dataset: &'static Dataset,
    embed: Embed,
) -> AnyView {
    provide_embed(base, t.lang(), Some(embed));
    provide_context(t);
    provide_context(library);
    provide_context(Data(dataset));
    provide_detail(library);
    view! { <Framed is_done=true>{content()}</Framed> }.into_any()
}

/// What every component below the frame asks for.
fn provide_embed(base: &'static str, lang: Lang, embed: Option<Embed>) {
    let host = Host::listen();
    provide_context(host);
    provide_here(base, lang, embed.as_ref(), host);
    provide_context(Opened(StoredValue::new(embed)));
}

/// The document's body: it is measured, and named once it shows what it has to show.
#[component]
fn Framed(is_done: bool, children: Children) -> impl IntoView {
    let (t, host, embed) = (texts(), expect_context::<Host>(), opened());
    let body = NodeRef::<Main>::new();
    let title = title(embed.as_ref(), t);
    let (lang, list) = (t.lang(), embed.as_ref().map(|embed| embed.options.list));
    // Without a program there is no map.
    let fills = cfg!(target_arch = "wasm32") && embed.as_ref().is_some_and(|embed| embed.view == View::Map);
    let detail = use_context::<OpenDetail>();
    let has_detail = embed
        .as_ref()
        .is_some_and(|embed| matches!(embed.view, View::Event(_)));
    effect(move || {
        // The app takes the place of the text of the document once it says as much.
        let is_whole = !has_detail || detail.is_some_and(|detail| detail.0.with(Option::is_some));
        if dom::is_rendered() {
            if !is_done || !is_whole {
                return;
            }
            dom::take_over();
        }
        dom::describe_document(&title, lang.tag(), lang.dir());
        if let Some(body) = body.get() {
            host.follow_height(&body, list.filter(|_| fills && is_done));
            if is_done {
                host.is_ready(&title);
            }
        }
    });
    view! {
        <main class="embed" class:embed--map=fills node_ref=body>
            <div class="embed__body">{children()}</div>
        </main>
    }
}

fn content() -> AnyView {
    let dataset = data();
    let view = opened().and_then(|embed| match &embed.view {
        #[cfg(target_arch = "wasm32")]
        View::Map => Some(with_map::explorer_embed()),
        #[cfg(not(target_arch = "wasm32"))]
        View::Map => Some(super::plain::map_embed()),
        View::Network(id) => dataset
            .find_network(id.as_str())
            .map(|(ix, network)| network::network_embed(ix, network)),
        View::City(id) => dataset.find_city(id.as_str()).map(city::city_embed),
        View::Event(id) => dataset.find_event(id).map(event::event_embed),
        View::Events => Some(events::events_embed(&embed)),
    });
    view.unwrap_or_else(missing::missing_embed)
}

/// What the document is called.
pub(super) fn title(embed: Option<&Embed>, t: Texts) -> String {
    let dataset = use_context::<Data>().map(|data| data.0);
    let name = embed.zip(dataset).map_or_else(
        || t.get(Key::SiteTitle).to_owned(),
        |(embed, dataset)| name_of(embed, t, dataset),
    );
    t.with(Key::PageTitle, &[("name", &name)])
}

/// What an embed is called, for those who do not see it.
#[must_use]
pub fn name_of(embed: &Embed, t: Texts, dataset: &Dataset) -> String {
    let named = match &embed.view {
        View::Map => Some(t.get(Key::EmbedMapTitle).to_owned()),
        View::Network(id) => dataset
            .find_network(id.as_str())
            .map(|(_, network)| t.with(Key::EmbedNetworkTitle, &[("network", &network.name)])),
        View::City(id) => dataset
            .find_city(id.as_str())
            .map(|city| t.with(Key::EmbedCityTitle, &[("city", city.name)])),
        View::Event(id) => dataset.find_event(id).map(|event| event.name.clone()),
        View::Events => Some(t.get(Key::EmbedEventsTitle).to_owned()),
    };
    named.unwrap_or_else(|| t.get(Key::SiteTitle).to_owned())
}

/// The language that is asked for, as far as there are texts of it; else the one that the document has found, which
/// is what the visitor reads already; else the visitor's.
fn language(options: Options) -> Lang {
    let wishes = dom::wished_languages();
    options
        .lang
        .filter(|lang| OFFERED.contains(lang))
        .or_else(|| Lang::parse(&dom::document_mark("data-lang")))
        .or_else(|| Lang::negotiate(wishes.iter().map(String::as_str), OFFERED))
        .unwrap_or(Lang::En)
}

fn dress(options: Options) {
    dom::mark_document("data-embed", options.theme.slug());
    if options.background == Background::Paper {
        dom::mark_document("data-background", "paper");
    }
    if let Some(accent) = options.accent {
        for (name, value) in Accent::of(accent).style() {
            dom::set_style_token(name, &value);
        }
    }
}

/// Where the visitor is: the question to the explorer is kept here and not in the address, as Back is the business
/// of the page around.
fn provide_here(base: &'static str, lang: Lang, embed: Option<&Embed>, host: Host) {
    let page = embed.map(|embed| embed.view.page());
    let kept = StoredValue::new(embed.cloned());
    let query = RwSignal::new(embed.map(|embed| embed.query.clone()).unwrap_or_default());
    let explorer = format!("{base}{}/", lang.tag());
    let go = Callback::new(move |(address, _): (String, Move)| {
        let (path, search) = address.split_once('?').unwrap_or((&address, ""));
        if path != explorer {
            host.go(&dom::site_address(&address));
            return;
        }
        let (asked, _) = Query::parse(search);
        let admitted = kept.with_value(|embed| embed.as_ref().map(|embed| embed.admit(asked)));
        if let Some(admitted) = admitted.filter(|admitted| query.with_untracked(|query| query != admitted)) {
            query.set(admitted);
        }
    });
    provide_context(Here {
        base,
        lang: memo(move || lang),
        page: memo(move || page.clone()),
        query: memo(move || query.get()),
        search: memo(move || query.with(Query::format)),
        hints: memo(Vec::new),
        go,
    });
}

/// The whole record, for the one view that shows more of it than the index has.
fn provide_detail(library: Library) {
    let retry = Retry::default();
    provide_context(retry);
    let (dataset, lang) = (data(), texts().lang());
    let wanted = opened().map(|embed| embed.view).and_then(|view| match view {
        View::Event(_) => Some(view.page()),
        _ => None,
    });
    let fetched = resource(move || {
        retry.track();
        let wanted = wanted.clone();
        async move {
            let page = wanted?;
            let text = library.detail(&page, dataset, lang).await;
            Some(text.map(|text| (page, text)))
        }
    });
    provide_context(OpenDetail(latest(move || {
        let fetched = fetched.get().flatten()?;
        Some(fetched.map(|(page, text)| Detail::read(&page, &text).unwrap_or_default()))
    })));
}

/// The embed of a page of the atlas, for tests.
#[cfg(test)]
pub(super) fn provide_opened(path: &str) {
    let languages = atlas::address::Languages {
        offered: &[Lang::En],
        preferred: Lang::En,
    };
    let page = atlas::address::Address::parse(path, languages)
        .ok()
        .map(|address| address.page);
    let embed = page.and_then(|page| View::of_page(&page)).map(Embed::new);
    provide_context(Opened(StoredValue::new(embed)));
}
