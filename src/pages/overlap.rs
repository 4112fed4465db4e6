//! What networks share: two by two as a matrix, and a few of them in every combination.

mod matrix;
mod upset;

use atlas::address::Page;
use atlas::dataset::{Dataset, NetworkIx};
use atlas::query::{OverlapQuery, OverlapSort, Query};
use atlas::relate::{MOST_SETS, Overlap, most_joined};
use atlas::slug::Slug;
use leptos::prelude::*;

use super::choose::{self, Act};
use super::parts::record;
use crate::address::{Here, Move, here};
use crate::app::data;
use crate::i18n::{Key, texts};
use crate::reactive::{changing, derived, memo, on};
use crate::ui::{Section, short_name};

/// The page.
pub(super) fn overlap_page() -> AnyView {
    let (here, t, dataset) = (here(), texts(), data());
    let read = memo(move || here.search.with(|search| OverlapQuery::parse(search)));
    let query = memo(move || read.with(|(query, _)| query.clone()));
    let sort = memo(move || query.with(|query| query.sort));
    let chosen = memo(move || query.with(|query| check(dataset, query)));

    let named = (0..dataset.networks().len())
        // The loader keeps no more networks than 16 bits can name.
        .filter(|&position| dataset.named_count(NetworkIx(position as u16)) > 0)
        .count();
    let unnamed = dataset.networks().len() - named;
    let unnamed = (unnamed > 0).then(|| {
        let sentence = t.count(Key::OverlapUnnamed, unnamed, &[]);
        view! { <p class="quiet">{sentence}</p> }
    });
    let hints = changing(move || {
        let dropped = read.with(|(_, dropped)| dropped.clone());
        let dropped = dropped
            .iter()
            .map(|value| t.with(Key::ChooseUnknown, &[("value", value)]));
        choose::hints(chosen.with(|chosen| dropped.chain(chosen.hints(t)).collect()))
    });
    let matrix = changing(move || matrix::matrix(&Overlap::new(dataset, sort.get())));
    let sets = changing(move || chosen.with(|chosen| combinations(here, &query.get(), chosen)));
    let body = view! {
        <p class="lead">{t.count(Key::OverlapLead, named, &[])}</p>
        {hints}
        <Section id="pairs" title=t.get(Key::OverlapPairs).to_owned() count=None>
            {order(here, query)}
            {matrix}
            {unnamed}
        </Section>
        <Section id="combinations" title=t.get(Key::OverlapCombinations).to_owned() count=None>
            {sets}
        </Section>
    };
    let page = record(
        String::new(),
        t.get(Key::OverlapTitle).into_any(),
        body.into_any(),
    );
    view! { <div class="overlap">{page}</div> }.into_any()
}

/// The networks whose combinations are shown.
#[derive(Debug, Clone, Default, PartialEq)]
struct Chosen {
    networks: Vec<NetworkIx>,
    unknown: Vec<Slug>,
    surplus: usize,
}

impl Chosen {
    fn hints(&self, t: crate::i18n::Texts) -> Vec<String> {
        let unknown = self
            .unknown
            .iter()
            .map(|id| t.with(Key::ChooseUnknown, &[("value", id.as_str())]));
        let surplus = (self.surplus > 0).then(|| t.count(Key::OverlapTooMany, self.surplus, &[]));
        unknown.chain(surplus).collect()
    }
}

/// What is asked for, as far as the dataset has it and the picture can hold it; where nothing is, the networks
/// that have the most in common with others.
fn check(dataset: &Dataset, query: &OverlapQuery) -> Chosen {
    let mut chosen = Chosen::default();
    for id in &query.networks {
        match dataset.find_network(id.as_str()) {
            Some((ix, _)) => chosen.networks.push(ix),
            None => chosen.unknown.push(id.clone()),
        }
    }
    chosen.surplus = chosen.networks.len().saturating_sub(MOST_SETS);
    chosen.networks.truncate(MOST_SETS);
    if chosen.networks.is_empty() {
        chosen.networks = most_joined(dataset, MOST_SETS);
    }
    chosen
}

fn order(here: Here, query: crate::reactive::Computed<OverlapQuery>) -> AnyView {
    let t = texts();
    let options = OverlapSort::ALL
        .map(|sort| {
            let name = match sort {
                OverlapSort::Similarity => t.get(Key::OverlapBySimilarity),
                OverlapSort::Size => t.get(Key::OverlapBySize),
            };
            let is_chosen = derived(move || query.with(|query| query.sort == sort));
            view! { <option value=sort.slug() selected=is_chosen>{name}</option> }
        })
        .collect_view();
    view! {
        <label class="sort">
            <span>{t.get(Key::OverlapOrder)}</span>
            <select on:change=on(move |event| {
                let value = event_target_value(&event);
                if let Some(sort) = OverlapSort::ALL.into_iter().find(|sort| sort.slug() == value) {
                    ask(here, &OverlapQuery { sort, ..query.get_untracked() });
                }
            })>{options}</select>
        </label>
    }
    .into_any()
}

/// The combinations, under what they are of.
fn combinations(here: Here, query: &OverlapQuery, chosen: &Chosen) -> AnyView {
    let (t, dataset) = (texts(), data());
    let records: Vec<(Slug, String)> = chosen
        .networks
        .iter()
        .map(|&ix| dataset.network(ix))
        .map(|network| (network.id.clone(), short_name(network).to_owned()))
        .collect();
    let ids: Vec<Slug> = records.iter().map(|(id, _)| id.clone()).collect();
    let change = |change: fn(&mut Vec<Slug>, &Slug)| -> Act {
        let (query, ids) = (query.clone(), ids.clone());
        std::sync::Arc::new(move |id| {
            let mut networks = ids.clone();
            change(&mut networks, id);
            ask(
                here,
                &OverlapQuery {
                    networks,
                    ..query.clone()
                },
            );
        })
    };
    let remove = change(|ids, id| ids.retain(|other| other != id));
    let add = if records.len() < MOST_SETS {
        let add = change(|ids, id| ids.push(id.clone()));
        choose::add_network(&records, true, &add)
    } else {
        view! { <p class="quiet">{t.get(Key::OverlapFull)}</p> }.into_any()
    };
    view! {
        <p>{t.get(Key::OverlapCombinationsLead)}</p>
        <div class="choose">{choose::chosen(&records, false, &remove)}{add}</div>
        {upset::upset(&atlas::relate::Intersections::new(dataset, &chosen.networks))}
    }
    .into_any()
}

fn ask(here: Here, query: &OverlapQuery) {
    let address = here.href_asking(&Page::Overlap, &query.format());
    here.go.run((address, Move::Replace));
}

/// A link to what the explorer finds.
fn explorer_link(query: &Query) -> String {
    here().explorer_href(query)
}
