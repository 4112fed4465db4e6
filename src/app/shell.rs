//! What stands around every page: the header, the map beside the text, the foot.

use atlas::address::Page;
use atlas::dataset::{Dataset, Loaded};
use leptos::prelude::*;

use super::boot::Retry;
use super::footer::Footer;
use super::header::Header;
#[cfg(target_arch = "wasm32")]
use super::map_place::map_place;
use super::pane::{PaneSwitch, Panes};
use super::parts::Parts;
use super::scroll::Scroll;
use super::turns::{Turns, in_turn, once_it_is_ones_turn};
use crate::address::here;
use crate::dom;
use crate::explorer::{ExplorerPage, explorer, provide_explorer};
use crate::i18n::{Key, texts};
use crate::library::{DataError, Detail, Library, Opened, Part};
use crate::pages;
use crate::reactive::{Computed, changing, derived, effect, from_then_on, latest, memo, on, resource};
use crate::ui::{Failure, Loading, awaited};

/// The dataset, in every component below the shell. It never changes, so it is no signal.
#[derive(Clone, Copy)]
pub struct Data(pub &'static Dataset);

/// The dataset of the page.
#[must_use]
pub fn data() -> &'static Dataset {
    expect_context::<Data>().0
}

/// The whole record of the page that is open; `None` while it is being fetched.
#[derive(Clone, Copy)]
pub struct OpenDetail(pub Computed<Option<Result<Detail, DataError>>>);

/// What is shipped for a page, or why it could not be had. Another failure is told anew, be it the same.
#[derive(Clone)]
struct Answer(Page, Result<String, DataError>);

impl PartialEq for Answer {
    fn eq(&self, other: &Self) -> bool {
        let is_same_text = matches!((&self.1, &other.1), (Ok(text), Ok(other)) if text == other);
        self.0 == other.0 && is_same_text
    }
}

/// Whether the open page still fetches a list of its own, without which it is not whole.
#[derive(Clone, Copy)]
struct Fetches(RwSignal<bool>);

/// Tells of the page that is being made that it is whole only once a list of its own is there.
pub fn whole_once(is_there: impl Fn() -> bool + Send + Sync + 'static) {
    let Some(Fetches(fetches)) = use_context() else {
        return;
    };
    fetches.set(true);
    // The answer comes from outside, or is there when the page is made.
    effect(move || {
        fetches.try_set(!is_there());
    });
    on_cleanup(move || {
        fetches.try_set(false);
    });
}

#[component]
pub(super) fn Shell(library: Library) -> impl IntoView {
    let retry = Retry::default();
    provide_context(retry);
    let t = texts();
    provide_context(library);
    provide_context(Turns::new());
    let dataset = resource(move || {
        retry.track();
        library.dataset(t.lang())
    });
    frame(changing(move || match dataset.get() {
        None => view! { <main class="reading" id="text"><Loading /></main> }.into_any(),
        Some(Err(error)) => {
            tell_failure(error, retry);
            view! {
                <main class="reading" id="text">
                    <h1 tabindex="-1">{t.get(Key::SiteTitle)}</h1>
                    <Failure error />
                </main>
            }
            .into_any()
        }
        Some(Ok(opened)) => view! {
            {names_missing(opened)}
            <Pages loaded=opened.loaded />
        }
        .into_any(),
    }))
}

/// Tells on a page that was rendered at build time why the app does not take its place; the app itself tells it
/// where it stands in the document already.
fn tell_failure(error: DataError, retry: Retry) {
    let t = texts();
    dom::tell_failure(
        t.lang(),
        &error.sentences(t).join(" "),
        t.get(Key::SiteRetry),
        move || {
            retry.after(error);
        },
    );
}

/// What stands around every page.
fn frame(main: AnyView) -> AnyView {
    let t = texts();
    view! {
        <a class="skip" href="#text" rel="external">{t.get(Key::SiteSkipToContent)}</a>
        {in_turn(|| view! { <Header /> }.into_any())}
        {main}
        {in_turn(|| view! { <Footer /> }.into_any())}
    }
    .into_any()
}

/// A page whole, with what is there at once: for pages that are rendered at build time.
#[cfg(not(target_arch = "wasm32"))]
pub fn whole_page(library: Library, loaded: &'static Loaded) -> AnyView {
    provide_context(library);
    provide_context(Scroll::default());
    frame(view! { <Pages loaded /> }.into_any())
}

/// The page of the address, with the map beside it where it has one. The map stays while the text changes.
#[component]
fn Pages(loaded: &'static Loaded) -> impl IntoView {
    let (here, retry) = (here(), Retry::default());
    provide_context(retry);
    let t = texts();
    let (library, lang): (Library, _) = (expect_context(), t.lang());
    provide_context(Data(&loaded.dataset));

    let explores = memo(move || here.page.get() == Some(Page::Explorer));
    let parts = Parts::provide();
    let fetched = resource(move || {
        retry.track();
        let page = here.page.get().filter(|page| loaded.dataset.has(page));
        async move {
            let page = page?;
            let text = library.detail(&page, &loaded.dataset, lang).await;
            Some(Answer(page, text))
        }
    });
    // The same record, fetched again, is no other one.
    let fetched = memo(move || fetched.get().flatten());
    provide_context(OpenDetail(latest(move || {
        let page = here.page.get()?;
        let Answer(of, text) = fetched.get()?;
        // While the record of a new page is fetched, that of the old one is still there.
        if of != page {
            return None;
        }
        let text = match text {
            Ok(text) => text,
            Err(error) => return Some(Err(error)),
        };
        let records = parts.records.get()?.ok()?;
        Some((records.read_detail)(&page, &text).ok_or(DataError::broken(Part::Detail)))
    })));
    provide_explorer(&loaded.dataset);
    let explorer = explorer();
    // While a rendered page stands, what is found, and in which order, is a turn of its own, before the map and the list
    // of it. A search is still without its answers.
    if untrack(|| explores.get() && explorer.is_ready()) {
        once_it_is_ones_turn(move || explorer.listed.with_untracked(|_| ()));
    }
    // Who comes with a search sees what it finds, and not everything first.
    let is_ready = from_then_on(move || explorer.is_ready());

    let turns: Option<Turns> = use_context();
    let fetches = RwSignal::new(false);
    provide_context(Fetches(fetches));
    let has_map = memo(move || here.page.get().is_some_and(|page| page.has_map()));
    let is_long = memo(move || {
        here.page
            .get()
            .is_some_and(|page| !matches!(page, Page::Explorer))
    });
    // A page whose part of the program is being fetched has no heading yet.
    let is_there = memo(move || explores.get() || parts.view_of.with(Option::is_some));
    announce_pages(is_there);
    let open: OpenDetail = expect_context();
    let is_whole = memo(move || {
        is_ready.get()
            && is_there.get()
            && turns.is_none_or(Turns::are_over)
            && !fetches.get()
            && (!parts.shows_record.get() || open.0.with(Option::is_some))
    });
    // The app takes the place of the page that was rendered at build time once it shows the same.
    let shows = StoredValue::new(false);
    effect(move || {
        let of_part = parts
            .view_of
            .with(|view_of| view_of.as_ref()?.as_ref().err().copied());
        let of_record = open.0.with(|detail| detail.as_ref()?.as_ref().err().copied());
        let failure = of_part.filter(|_| !explores.get()).or(of_record);
        let shows_all = failure.is_none() && is_whole.get();
        shows.set_value(shows_all);
        if let Some(error) = failure {
            tell_failure(error, retry);
        } else if shows_all {
            dom::take_over_soon(move || shows.try_get_value() == Some(true));
        }
    });
    // What the next page will need. From a list, that is a record.
    effect(move || {
        if is_whole.get() && !parts.awaits_columns.get() {
            let leads_on = !explores.get();
            dom::when_idle(move || {
                t.prepare_dates();
                if leads_on {
                    parts.want_records();
                }
            });
        }
    });
    // Who is on the page already is where the browser or the visitor went.
    arrive_when(is_whole, dom::is_rendered());
    let panes = Panes::new();
    let press = move |event: &leptos::ev::PointerEvent| {
        // A finger that comes down may be about to scroll.
        let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key();
        let opens = event.button() == 0 && !elsewhere && event.pointer_type() != "touch";
        let page = dom::link_of(event).and_then(|path| here.page_at(&path));
        let is_other = |page: &Page| here.page.with_untracked(|open| open.as_ref() != Some(page));
        if let Some(page) = page.filter(|page| opens && is_other(page) && loaded.dataset.has(page)) {
            if page.is_record() {
                parts.want_records();
            }
            library.ask_ahead(&page, &loaded.dataset, lang);
        }
    };
    let begin_page = move || {
        if let Some(turns) = turns {
            here.page.with_untracked(|page| turns.begin(page.as_ref()));
        }
    };
    // By the time something is pressed, what it needs is there.
    dom::at_first_use(move || {
        dom::once_in_place(move || {
            explorer.is_used.try_set(true);
        });
    });

    view! {
        <main
            class="site"
            class:site--map=derived(move || has_map.get())
            class:site--record=derived(move || is_long.get())
            data-view=derived(move || panes.name())
            on:pointerdown=on(move |event| press(&event))
        >
            {changing(move || (has_map.get() && is_ready.get()).then(map_pane).into_any())}
            <div class="text" id="text" class:reading=derived(move || !has_map.get())>
                {changing(move || if !is_ready.get() {
                    view! { <Loading /> }.into_any()
                } else if explores.get() {
                    begin_page();
                    in_turn(|| view! { <ExplorerPage /> }.into_any())
                } else {
                    awaited(parts.view_of.get(), |view_of| {
                        let page = here.page.get();
                        begin_page();
                        in_turn(move || view_of(page.clone()))
                    })
                })}
                {left_out(loaded)}
            </div>
            <PaneSwitch panes />
        </main>
    }
}

/// The map, or a drawing of it where pages are rendered at build time.
fn map_pane() -> AnyView {
    #[cfg(target_arch = "wasm32")]
    let pane = map_place();
    #[cfg(not(target_arch = "wasm32"))]
    let pane = crate::map::still_map(crate::map::Dots::Named);
    pane
}

/// Says that names are in English for want of others, with a way to ask again.
fn names_missing(opened: Opened) -> Option<AnyView> {
    let failure = opened.names_failure?;
    Some(view! { <div class="notice"><Failure error=failure /></div> }.into_any())
}

/// How much of the dataset could not be read; nothing where all of it could.
fn left_out(loaded: &Loaded) -> Option<impl IntoView + use<>> {
    let count: usize = loaded.warnings.iter().map(|warning| warning.count).sum();
    (count > 0).then(|| {
        let sentence = texts().count(Key::SiteLeftOut, count, &[]);
        view! { <p class="quiet left-out">{sentence}</p> }
    })
}

/// Names the document after its page, and moves the focus to where reading goes on: to the heading of a new
/// page, and back in the list to the row that was opened.
fn announce_pages(is_there: Computed<bool>) {
    let here = here();
    let (t, dataset) = (texts(), data());
    Effect::new(move |before: Option<Option<Page>>| {
        let page = here.page.get();
        let lang = t.lang();
        dom::describe_document(
            &pages::title_of(page.as_ref(), t, dataset),
            lang.tag(),
            lang.dir(),
        );
        if !is_there.get() {
            return before.flatten();
        }
        match (before.flatten(), &page) {
            (Some(left), Some(Page::Explorer)) if left != Page::Explorer => {
                dom::focus_on(format!(".list a[href='{}']", here.href(&left)));
            }
            (Some(left), page) if Some(&left) != page.as_ref() => dom::focus_heading(),
            _ => {}
        }
        page
    });
}

/// Once the page is whole, goes to the place in it that was left before, or that the address names.
fn arrive_when(is_whole: Computed<bool>, is_there: bool) {
    let here = here();
    let (scroll, open): (Scroll, OpenDetail) = (expect_context(), expect_context());
    let turns: Option<Turns> = use_context();
    let is_whole_now = StoredValue::new(false);
    // A record is told anew without being another one: nobody is taken away from where they read.
    let arrived_at = StoredValue::new(here.page.get_untracked().filter(|_| is_there));
    effect(move || {
        let page = here.page.get();
        let has_failed = open.0.with(|detail| matches!(detail, Some(Err(_))));
        is_whole_now.set_value(is_whole.get() && !has_failed);
        if arrived_at.with_value(|arrived_at| *arrived_at != page) {
            arrived_at.set_value(None);
        }
        // What has just come makes parts that are still to come.
        dom::in_next_task(move || {
            if is_whole_now.try_get_value() != Some(true) {
                return;
            }
            if let Some(turns) = turns {
                turns.end();
            }
            if arrived_at.get_value().is_some() {
                scroll.note();
                return;
            }
            arrived_at.set_value(here.page.get_untracked());
            if !scroll.arrive(here) {
                dom::go_to_fragment();
            }
        });
    });
}
