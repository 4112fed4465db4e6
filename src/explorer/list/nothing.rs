//! What stands where nothing matches: what could be taken back, and what that would leave.

use atlas::dataset::Dataset;
use atlas::query::Query;
use atlas::select::{Loosening, Part, loosen};
use leptos::prelude::*;

use crate::address::{Move, here};
use crate::app::data;
use crate::dom;
use crate::explorer::chips::chips;
use crate::explorer::explorer;
use crate::explorer::filters::FILTERS_BUTTON;
use crate::i18n::{Key, Texts, texts};
use crate::reactive::{changing, derived, on};

/// How many ways on are offered.
const OFFERED: usize = 3;

/// Nothing matches: what can be taken back.
pub fn nothing() -> AnyView {
    let (here, t, dataset, explorer) = (here(), texts(), data(), explorer());
    let ask = move |query: &Query| {
        here.ask(query, Move::Replace);
        dom::focus_on(FILTERS_BUTTON.to_owned());
    };
    let ways = changing(move || {
        let query = explorer.query.get();
        let scores = explorer.scores.get();
        let found = loosen(dataset, &query, scores.as_ref().map(|scores| scores.as_slice()));
        let ways = found.into_iter().take(OFFERED).map(|loosening| {
            let words = words(&loosening, &query, t, dataset);
            let query = loosening.query;
            view! { <li><button class="button" type="button" on:click=on(move |_| ask(&query))>{words}</button></li> }
        });
        let ways = ways.collect_view();
        view! { <ul class="nothing__ways">{ways}</ul> }.into_any()
    });
    view! {
        <div class="nothing">
            <p>{t.get(Key::ListNothing)}</p>
            {ways}
            <button
                class="link"
                type="button"
                on:click=on(move |_| ask(&explorer.query.get_untracked().cleared()))
                disabled=derived(move || !explorer.query.with(Query::is_filtering))
            >
                {t.get(Key::FilterClear)}
            </button>
        </div>
    }
    .into_any()
}

/// A way on: what is taken back and how many cities that leaves.
fn words(loosening: &Loosening, query: &Query, t: Texts, dataset: &Dataset) -> String {
    let part = match loosening.part {
        Part::Filters => return t.count(Key::ListWithoutFilters, loosening.count, &[]),
        Part::Text => t.with(Key::ListQuoted, &[("text", &query.text)]),
        part => {
            let chips = chips(query, t, dataset).into_iter();
            let words: Vec<String> = chips
                .filter(|chip| chip.part == part)
                .map(|chip| chip.word)
                .collect();
            t.list(&words)
        }
    };
    t.count(Key::ListWithout, loosening.count, &[("part", &part)])
}
