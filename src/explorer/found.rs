//! Networks, events and organizations that match the text, above the cities.

use atlas::address::Page;
use atlas::vocabulary::Term;
use leptos::prelude::*;

use super::explorer;
use super::finder::Record;
use crate::address::here;
use crate::app::data;
use crate::i18n::{Key, texts};
use crate::reactive::{changing, memo};
use crate::ui::short_name;

/// How many records are shown at once.
const SHOWN: usize = 6;

#[component]
pub(super) fn Found() -> impl IntoView {
    let (t, explorer) = (texts(), explorer());
    let text = memo(move || explorer.query.with(|query| query.text.clone()));
    changing(move || {
        let records = text.with(|text| explorer.finder.get().records(text));
        let found = (!records.is_empty()).then(|| {
            let row = |&record: &Record| view! { <li class="row"><RecordRow record /></li> };
            let rows = records.iter().take(SHOWN).map(row).collect_view();
            let more = records.len().saturating_sub(SHOWN);
            let more = (more > 0).then(|| {
                let rest = records.iter().skip(SHOWN).map(row).collect_view();
                view! {
                    <details>
                        <summary class="quiet">{t.count(Key::SearchMoreFound, more, &[])}</summary>
                        <ul class="rows">{rest}</ul>
                    </details>
                }
            });
            view! {
                <section class="found" aria-labelledby="found-title">
                    <h2 id="found-title" class="found__title">{t.get(Key::SearchAlsoFound)}</h2>
                    <ul class="rows">{rows}</ul>
                    {more}
                </section>
            }
        });
        found.into_any()
    })
}

#[component]
fn RecordRow(record: Record) -> impl IntoView {
    let (here, t, dataset) = (here(), texts(), data());
    let (page, name, word) = match record {
        Record::Network(ix) => {
            let network = dataset.network(ix);
            let word = t.term("network-kind", &network.kind);
            let name = match &network.acronym {
                Some(_) => format!("{} · {}", short_name(network), network.name),
                None => network.name.clone(),
            };
            (Page::Network(network.id.clone()), name, word)
        }
        Record::Event(position) => {
            let event = &dataset.events()[position];
            let word = format!(
                "{} · {}",
                t.term("event-kind", &event.kind),
                t.date_range(event.start, event.end)
            );
            (Page::Event(event.id.clone()), event.name.clone(), word)
        }
        Record::Organization(position) => {
            let organization = &dataset.organizations()[position];
            let kind: &Term<_> = &organization.kind;
            let word = t.term("organization-kind", kind);
            (
                Page::Organization(organization.id.clone()),
                organization.name.clone(),
                word,
            )
        }
    };
    view! {
        <a class="row__name" href=here.href(&page)>{name}</a>
        <span class="row__more">{word}</span>
    }
}
