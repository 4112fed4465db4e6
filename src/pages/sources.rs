//! All sources, by publisher, with a field that narrows them down.

use std::sync::Arc;

use atlas::search::folded;
use atlas::wire::Source;
use leptos::prelude::*;

use super::parts::{failure, record};
use crate::app::Retry;
use crate::i18n::{Key, Texts, collation_ranks, texts};
use crate::library::{DataError, Library, Part};
use crate::reactive::{changing, derived, resource};
use crate::ui::{Loading, source_view};

/// The list of the sources.
pub(super) fn sources_page() -> AnyView {
    let t = texts();
    let library: Option<Library> = use_context();
    let retry: Option<Retry> = use_context();
    let sources = resource(move || {
        if let Some(retry) = retry {
            retry.track();
        }
        async move {
            match library {
                Some(library) => library.sources().await,
                None => Err(DataError::unreachable(Part::Sources)),
            }
        }
    });
    let list = changing(move || match sources.get() {
        None => view! { <Loading /> }.into_any(),
        Some(Ok(sources)) => source_list(sources),
        Some(Err(error)) => failure(error),
    });
    let body = view! { <p class="lead">{t.get(Key::SourcesLead)}</p>{list} }.into_any();
    record(String::new(), t.get(Key::SourcesTitle).into_any(), body)
}

/// A source with what it is found by and the initial it stands under.
struct Entry {
    source: Source,
    haystack: String,
    initial: String,
}

/// The sources under the initials of their publishers.
pub(super) fn source_list(sources: Vec<Source>) -> AnyView {
    let t = texts();
    let entries: Arc<[Entry]> = sorted(sources, t).into();
    let filter = RwSignal::new(String::new());
    let all = entries.len();
    let shown = Memo::new({
        let entries = Arc::clone(&entries);
        move |_| filter.with(|filter| matching(&entries, filter))
    });
    let count = move || {
        let count = shown.with(Vec::len);
        if count == all {
            t.count(Key::SourcesAll, all, &[])
        } else {
            t.count(Key::SourcesSome, count, &[("all", &t.number(all as f64))])
        }
    };
    let groups = move || shown.with(|shown| groups(&entries, shown, t));
    view! {
        <form class="search" role="search" on:submit=move |event: leptos::ev::SubmitEvent| event.prevent_default()>
            <label class="search__label" for="source-filter">{t.get(Key::SourcesFilter)}</label>
            <input
                class="search__field"
                id="source-filter"
                type="search"
                autocomplete="off"
                spellcheck="false"
                maxlength="120"
                prop:value=filter
                on:input=move |event| filter.set(event_target_value(&event))
            />
        </form>
        <p role="status">{derived(count)}</p>
        {changing(groups)}
    }
    .into_any()
}

fn sorted(sources: Vec<Source>, t: Texts) -> Vec<Entry> {
    let names: Vec<String> = sources
        .iter()
        .map(|source| format!("{} {}", source.publisher, source.title))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let ranks = collation_ranks(t.lang(), &names);
    let mut entries: Vec<(u32, Entry)> = ranks
        .into_iter()
        .zip(sources)
        .map(|(rank, source)| {
            let haystack = folded(&format!("{} {} {}", source.publisher, source.title, source.id));
            let initial = initial(&source.publisher);
            (
                rank,
                Entry {
                    source,
                    haystack,
                    initial,
                },
            )
        })
        .collect();
    atlas::order::sort_by(&mut entries, |a, b| {
        a.1.initial.cmp(&b.1.initial).then(a.0.cmp(&b.0))
    });
    entries.into_iter().map(|(_, entry)| entry).collect()
}

/// The first letter or figure of a publisher, without its accent; empty where none is known.
fn initial(publisher: &str) -> String {
    let first = folded(publisher).chars().find(|letter| letter.is_alphanumeric());
    match first {
        Some(letter) if letter.is_ascii_digit() => "0–9".to_owned(),
        Some(letter) => letter.to_ascii_uppercase().to_string(),
        None => String::new(),
    }
}

/// Positions of the entries that hold every word of the text.
fn matching(entries: &[Entry], text: &str) -> Vec<usize> {
    let text = folded(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let matches = |entry: &Entry| words.iter().all(|word| entry.haystack.contains(word));
    entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| matches(entry))
        .map(|(position, _)| position)
        .collect()
}

fn groups(entries: &[Entry], shown: &[usize], t: Texts) -> AnyView {
    if shown.is_empty() {
        return view! { <p>{t.get(Key::SourcesNothing)}</p> }.into_any();
    }
    let shown: Vec<&Entry> = shown
        .iter()
        .filter_map(|&position| entries.get(position))
        .collect();
    shown
        .chunk_by(|a, b| a.initial == b.initial)
        .map(|group| {
            let initial = group.first().map(|entry| entry.initial.as_str()).filter(|initial| !initial.is_empty());
            let title = initial.unwrap_or_else(|| t.get(Key::SourcesNoPublisher)).to_owned();
            let rows = group.iter().map(|entry| view! { <li class="row">{source_view(&entry.source, t)}</li> });
            view! { <section class="section"><h2>{title}</h2><ul class="rows">{rows.collect_view()}</ul></section> }
                .into_any()
        })
        .collect_view()
        .into_any()
}
