//! The award programmes of a network, each with its years at a glance and its rounds.

use atlas::wire::{AwardBrief, AwardDetail, NetworkDetail};
use leptos::prelude::*;

use crate::app::data;
use crate::i18n::{Key, texts};
use crate::pages::round::{round_link, round_name, round_view};
use crate::pages::ways::ways_table;

/// Every round; only the newest of each programme is open, as a round can name a hundred cities.
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
    let rounds = network
        .awards
        .iter()
        .filter(|round| round.programme == name)
        .enumerate()
        .map(|(position, round)| round_within(round, position == 0))
        .collect_view();
    view! { <h3>{name.to_owned()}</h3>{ways_table(&briefs, name)}{rounds} }.into_any()
}

fn round_within(round: &AwardDetail, open: bool) -> AnyView {
    let t = texts();
    let name = round_name(t, &round.programme, round.year);
    view! {
        <details class="round" open=open>
            <summary><h4>{name}</h4></summary>
            {round_view(round)}
            <p>{round_link(&round.id, t.get(Key::AwardOwnPage).to_owned())}</p>
        </details>
    }
    .into_any()
}
