//! Networks, events, award rounds and organizations that match the text, above the cities.

use leptos::prelude::*;

use super::explorer;
use super::finder::Record;
use super::marked::marked;
use crate::address::here;
use crate::app::data;
use crate::i18n::{Key, texts};
use crate::reactive::{changing, memo};
use crate::ui::in_language;

/// How many records are shown at once.
const SHOWN: usize = 6;

/// All of them, while no suggestions stand in their place.
/// `suggesting` tells whether suggestions stand there; `below` whether this is the place below the cities: they
/// stand there where no city matches, behind what is said of that.
pub fn found(suggesting: RwSignal<bool>, below: bool) -> AnyView {
    let (t, explorer) = (texts(), explorer());
    let nothing = memo(move || explorer.selection.with(|selection| selection.cities.is_empty()));
    changing(move || {
        if suggesting.get() || nothing.get() != below {
            return ().into_any();
        }
        let text = explorer.text.get();
        let records = explorer.records.get();
        let records = records.map(|records| records.find(&text)).unwrap_or_default();
        let found = (!records.is_empty()).then(|| {
            let row = |&(_, record): &(u16, Record)| record_row(record, &text);
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

fn record_row(record: Record, text: &str) -> AnyView {
    let here = here();
    let label = record.label(data(), texts());
    view! {
        <li class="row">
            <a class="row__name" href=here.href(&label.page)>{in_language(marked(&label.name, text), label.lang.tag())}</a>
            <span class="row__more">{label.detail}</span>
        </li>
    }
    .into_any()
}
