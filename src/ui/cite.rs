//! Footnotes: a small figure behind a fact that opens its sources in place, like a note in the margin. The
//! figure is a link to the list at the end of the page, so that it also serves without a script, and in
//! print.

use std::sync::Arc;

use atlas::wire::Source;
use leptos::prelude::*;

use super::prose::{ExternalLink, in_page};
use super::report::{Doubt, report_view};
use super::words::prose_text;
use crate::app::after_first_screen;
use crate::i18n::{Key, Texts, texts};
use crate::reactive::{changing, effect, on};

/// Of many sources of one fact so many are shown at once.
const FIRST: usize = 5;

/// The sources of the page, and the ones that are open in place.
#[derive(Clone)]
pub struct Footnotes {
    sources: Arc<[Source]>,
    open: RwSignal<Option<Open>>,
}

#[derive(Clone, PartialEq)]
struct Open {
    cites: Vec<usize>,
    /// Where the figure stands in the window, in px.
    at: (f64, f64),
    /// The text that the figure stands behind.
    text: String,
}

/// Gives the page its sources; every [`Cites`] below points to them.
pub fn provide_footnotes(sources: &[Source]) -> Footnotes {
    let footnotes = Footnotes {
        sources: sources.into(),
        open: RwSignal::new(None),
    };
    provide_context(footnotes.clone());
    footnotes
}

/// The figures behind a fact. Many of them are not phrasing, so that what they stand in is no paragraph.
#[component]
#[must_use]
pub fn Cites(
    /// Positions in the page's sources.
    cites: Vec<usize>,
) -> impl IntoView {
    let t = texts();
    let Some(footnotes) = use_context::<Footnotes>() else {
        return ().into_any();
    };
    let known: Vec<usize> = cites
        .into_iter()
        .filter(|&cite| cite < footnotes.sources.len())
        .collect();
    let figure = |&cite: &usize| {
        let source = &footnotes.sources[cite];
        let name = t.with(
            Key::CiteLabel,
            &[
                ("number", &(cite + 1).to_string()),
                ("publisher", &source.publisher),
                ("title", &source.title),
            ],
        );
        let open = footnotes.open;
        let all = known.clone();
        view! {
            <a
                class="cite"
                href=in_page(&format!("source-{}", cite + 1))
                rel="external"
                aria-haspopup="dialog"
                aria-label=name
                on:click=on(move |event: leptos::ev::MouseEvent| {
                    event.prevent_default();
                    open.set(Some(Open {
                        cites: all.clone(),
                        at: crate::dom::place_of(&event),
                        text: crate::dom::text_around(&event),
                    }));
                })
            >
                {cite + 1}
            </a>
        }
        .into_any()
    };
    let mut figures: Vec<AnyView> = known.iter().map(figure).collect();
    // Two figures more take no more room than the words that open them.
    let rest = if figures.len() > FIRST + 2 {
        figures.split_off(FIRST)
    } else {
        Vec::new()
    };
    let more = (!rest.is_empty()).then(|| {
        let count = t.count(Key::CiteMore, rest.len(), &[]);
        view! {
            <details class="more cites__more">
                <summary>{count}</summary>
                <span class="cites">{rest}</span>
            </details>
        }
    });
    view! { <sup class="cites">{figures}</sup>{more} }.into_any()
}

/// The sources of the page in full, and the note that a figure opens.
#[component]
#[must_use]
pub fn SourceList() -> impl IntoView {
    let t = texts();
    let Some(footnotes) = use_context::<Footnotes>() else {
        return ().into_any();
    };
    after_first_screen(move || {
        let footnotes = footnotes.clone();
        view! {
            <section class="section sources" aria-labelledby="sources-title">
                <h2 id="sources-title">{t.get(Key::SiteSources)}</h2>
                {listed(&footnotes.sources)}
            </section>
            <Note footnotes />
        }
        .into_any()
    })
}

fn listed(sources: &[Source]) -> AnyView {
    let t = texts();
    let list = sources
        .iter()
        .enumerate()
        .map(|(position, source)| {
            view! { <li id=format!("source-{}", position + 1) tabindex="-1">{source_view(source, t)}</li> }
        })
        .collect_view();
    view! { <ol>{list}</ol> }.into_any()
}

/// The sources of one fact, beside it.
#[component]
fn Note(footnotes: Footnotes) -> impl IntoView {
    let t = texts();
    let note = NodeRef::<leptos::html::Div>::new();
    let open = footnotes.open;
    effect(move || {
        if let (Some(open), Some(note)) = (open.get(), note.get()) {
            crate::dom::show_popover_at(&note, open.at);
        }
    });
    // What is opened within the note must not make it reach out of the window.
    effect(move || {
        if let Some(note) = note.get() {
            let element = note.clone();
            crate::dom::on_resize(&note, move |_, _| {
                if let Some(open) = open.get_untracked() {
                    crate::dom::place_popover_at(&element, open.at);
                }
            });
        }
    });
    let sources = footnotes.sources;
    view! {
        <div class="note" id="note" popover="auto" role="dialog" tabindex="-1" aria-label=t.get(Key::SiteSources) node_ref=note>
            {changing(move || {
                open.get()
                    .map(|open| {
                        let notes = open.cites.iter().filter_map(|&cite| sources.get(cite).map(|source| (cite, source)));
                        let notes = notes
                            .map(|(cite, source)| view! {
                                <p><span class="note__number">{cite + 1}</span>{source_view(source, t)}</p>
                            })
                            .collect_view();
                        let report = report_view(&Doubt {
                            id: "report-fact-text",
                            label: Key::TakeReportFact,
                            value: &open.text,
                            sources: open.cites.iter().filter_map(|&cite| sources.get(cite)).collect(),
                        });
                        view! { {notes}<div class="note__report">{report}</div> }
                    })
                    .into_any()
            })}
        </div>
    }
}

/// A source as one line: title, publisher, date, language.
pub(crate) fn source_view(source: &Source, t: Texts) -> impl IntoView + use<> {
    let title = source.title.clone();
    let lang = source.lang.clone();
    let title = match source.url.clone() {
        Some(url) => {
            view! { <ExternalLink url><cite lang=lang dir="auto">{title}</cite></ExternalLink> }.into_any()
        }
        None => view! { <cite lang=lang dir="auto">{title}</cite> }.into_any(),
    };
    let date = source.date.map(|date| t.date(date));
    let language = t.language(&source.lang);
    let details = [Some(source.publisher.clone()), date, Some(language)]
        .into_iter()
        .flatten()
        .filter(|detail| !detail.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    let note = source
        .note
        .as_ref()
        .map(|note| view! { <span class="source__note">{prose_text(note)}</span> });
    view! {
        <span class="source">
            {title}" "<span class="source__details" dir="auto">{details}</span>" "{note}
        </span>
    }
}
