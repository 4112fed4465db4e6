//! What rests on a source.

use atlas::address::Page;
use atlas::slug::Slug;
use atlas::wire::{Part, Record, UsedBy};
use leptos::prelude::*;

use super::super::parts::{columns, event_name, in_a_line};
use super::super::round::{round_link, round_name};
use crate::app::data;
use crate::i18n::{Key, Texts, texts};
use crate::reactive::{changing, on};
use crate::ui::{CityLink, NetworkLink, PartLink};

/// So many records stand in a line; more are unfolded when they are asked for.
const IN_A_LINE: usize = 3;

/// The records that cite a source, each as a link; nothing where none is known.
pub(super) fn used_by(users: &UsedBy, t: Texts) -> AnyView {
    let records = records(users);
    let count = records.len();
    if count == 0 {
        return ().into_any();
    }
    if count <= IN_A_LINE {
        let line = in_a_line(records.into_iter().map(link).collect());
        let label = t.count(Key::SourcesUsedBy, count, &[]);
        return view! { <p class="source__uses"><span class="quiet">{label}</span>" "{line}</p> }.into_any();
    }
    // A thousand sources have four thousand uses: those of one are made when it is opened.
    let opened = RwSignal::new(false);
    let list = changing(move || {
        if opened.get() {
            columns(records.iter().cloned().map(link).collect())
        } else {
            ().into_any()
        }
    });
    view! {
        <details class="source__uses" on:toggle=on(move |_| opened.set(true))>
            <summary>{t.count(Key::SourcesUsedByMany, count, &[])}</summary>
            {list}
        </details>
    }
    .into_any()
}

/// Networks, events and award rounds before the many cities.
fn records(users: &UsedBy) -> Vec<Record> {
    let of = |ids: &[Slug], kind: fn(Slug) -> Record| ids.iter().cloned().map(kind).collect::<Vec<_>>();
    [
        of(&users.networks, Record::Network),
        of(&users.events, Record::Event),
        of(&users.awards, Record::Award),
        of(&users.organizations, Record::Organization),
        of(&users.cities, Record::City),
    ]
    .concat()
}

/// A record by its name alone.
pub(in crate::pages) fn link(record: Record) -> AnyView {
    match record {
        Record::Network(id) => view! { <NetworkLink id /> }.into_any(),
        Record::City(id) => view! { <CityLink id /> }.into_any(),
        Record::Event(id) => event_name(&id),
        Record::Award(id) => match data().find_award(&id) {
            Some(award) => round_link(&id, round_name(texts(), &award.programme, award.year)),
            None => Page::Award(id).segments().into_any(),
        },
        Record::Organization(id) => view! { <PartLink part=Part::Organization(id) /> }.into_any(),
    }
}
