//! All sources, by publisher, language or date, each with what rests on it, and a field that narrows them down.

mod groups;
mod used_by;

use std::sync::Arc;

use atlas::address::Page;
use atlas::query::SourceGrouping;
use atlas::wire::ListedSource;
use leptos::prelude::*;

use self::groups::{Entries, Group};
pub(super) use self::used_by::link;
use self::used_by::used_by;
use super::parts::record;
use super::sections::contents;
use crate::address::here;
use crate::app::{Retry, whole_once};
use crate::dom;
use crate::i18n::{Key, Texts, texts};
use crate::library::{DataError, Library, Part};
use crate::reactive::{Computed, changing, derived, memo, resource};
use crate::ui::{awaited, source_view};

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
    whole_once(move || sources.get().is_some());
    let list = changing(move || {
        awaited(sources.get(), |sources| {
            let list = source_list(sources);
            // The address may name a source, which has only now a place in the page.
            dom::once_in_place(dom::go_to_fragment);
            list
        })
    });
    let body = view! { <p class="lead">{t.get(Key::SourcesLead)}</p>{list} }.into_any();
    record(String::new(), t.get(Key::SourcesTitle).into_any(), body)
}

/// The sources, in groups, under the field that narrows them down.
pub(super) fn source_list(sources: Vec<ListedSource>) -> AnyView {
    let (here, t) = (here(), texts());
    let grouping = memo(move || here.search.with(|search| SourceGrouping::parse(search)));
    let entries = Arc::new(Entries::new(sources));
    let filter = RwSignal::new(String::new());
    let all = entries.len();
    let shown = {
        let entries = Arc::clone(&entries);
        memo(move || filter.with(|filter| entries.matching(filter)))
    };
    let count = move || {
        let count = shown.with(Vec::len);
        if count == all {
            t.count(Key::SourcesAll, all, &[])
        } else {
            t.count(Key::SourcesSome, count, &[("all", &t.number(all as f64))])
        }
    };
    let groups = move || {
        let groups = shown.with(|shown| entries.grouped(grouping.get(), shown, t));
        groups_view(&entries, groups, t)
    };
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
        {ways_to_group(grouping, t)}
        <p role="status">{derived(count)}</p>
        {changing(groups)}
    }
    .into_any()
}

fn ways_to_group(grouping: Computed<SourceGrouping>, t: Texts) -> AnyView {
    let here = here();
    let links: Vec<AnyView> = SourceGrouping::ALL
        .into_iter()
        .map(|way| {
            let text = match way {
                SourceGrouping::Publisher => Key::SourcesByPublisher,
                SourceGrouping::Language => Key::SourcesByLanguage,
                SourceGrouping::Date => Key::SourcesByDate,
            };
            let href = here.href_asking(&Page::Sources, &way.format());
            let current = derived(move || (grouping.get() == way).then_some("true"));
            view! { <li><a class="switch__way" href=href aria-current=current data-noscroll="">{t.get(text)}</a></li> }
                .into_any()
        })
        .collect();
    view! { <nav class="switch" aria-label=t.get(Key::SourcesGrouping)><ul>{links}</ul></nav> }.into_any()
}

fn groups_view(entries: &Entries, groups: Vec<Group>, t: Texts) -> AnyView {
    if groups.is_empty() {
        return view! { <p>{t.get(Key::SourcesNothing)}</p> }.into_any();
    }
    let ways = groups
        .iter()
        .enumerate()
        .map(|(position, group)| (fragment(position), group.title.clone()))
        .collect();
    let sections: Vec<AnyView> = groups
        .into_iter()
        .enumerate()
        .map(|(position, group)| group_view(entries, position, group, t))
        .collect();
    view! { {contents(ways)}{sections} }.into_any()
}

fn fragment(position: usize) -> String {
    format!("group-{}", position + 1)
}

fn group_view(entries: &Entries, position: usize, group: Group, t: Texts) -> AnyView {
    let count = t.number(group.sources.len() as f64);
    let rows: Vec<AnyView> = group
        .sources
        .iter()
        .filter_map(|&source| entries.get(source))
        .map(|listed| {
            let id = format!("source-{}", listed.source.id);
            view! { <li class="row" id=id tabindex="-1">{source_view(&listed.source, t)}{used_by(&listed.used_by, t)}</li> }
                .into_any()
        })
        .collect();
    view! {
        <section class="section" id=fragment(position)>
            <h2>{group.title}" "<span class="section__count">{count}</span></h2>
            <ul class="rows">{rows}</ul>
        </section>
    }
    .into_any()
}
