//! The award programmes of a network, each with its years at a glance and its rounds.

use atlas::wire::{AwardBrief, AwardDetail, NetworkDetail};
use leptos::prelude::*;

use crate::app::data;
use crate::i18n::{Key, texts};
use crate::pages::awards::round_row;
use crate::pages::parts::rows;
use crate::pages::round::{round_link, round_name, round_view};
use crate::pages::ways::ways_table;

/// Every programme with its newest round; the others are links, as a programme can have dozens.
pub(super) fn programmes(network: &NetworkDetail) -> AnyView {
    let mut names: Vec<&str> = network
        .awards
        .iter()
        .map(|round| round.programme.as_str())
        .collect();
    // In the order of their newest rounds; a list of a handful needs no better search.
    let mut seen: Vec<&str> = Vec::new();
    names.retain(|name| {
        let is_new = !seen.contains(name);
        if is_new {
            seen.push(name);
        }
        is_new
    });
    names
        .into_iter()
        .map(|name| programme(network, name))
        .collect_view()
        .into_any()
}

fn programme(network: &NetworkDetail, name: &str) -> AnyView {
    let position = data().networks().iter().position(|other| other.id == network.id);
    let briefs: Vec<&'static AwardBrief> = data()
        .awards()
        .iter()
        .filter(|round| Some(round.network) == position && round.programme == name)
        .collect();
    // The newest is whole; the others have pages of their own.
    let newest = network.awards.iter().find(|round| round.programme == name);
    let older: Vec<AnyView> = briefs
        .iter()
        .filter(|round| newest.is_none_or(|newest| newest.id != round.id))
        .map(|round| round_row(round, texts()))
        .collect();
    let older = (!older.is_empty()).then(|| rows(older));
    view! { <h3>{name.to_owned()}</h3>{ways_table(&briefs, name)}{newest.map(newest_round)}{older} }
        .into_any()
}

/// The newest round, open.
fn newest_round(round: &AwardDetail) -> AnyView {
    let t = texts();
    let name = round_name(t, &round.programme, round.year);
    view! {
        <details class="round" open=true>
            <summary><h4>{name}</h4></summary>
            {round_view(round)}
            <p>{round_link(&round.id, t.get(Key::AwardOwnPage).to_owned())}</p>
        </details>
    }
    .into_any()
}
