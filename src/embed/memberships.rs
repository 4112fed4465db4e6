//! The networks of a city with its roles there, and since when.

use atlas::dataset::{CityIx, Membership};
use atlas::order::sort_by_key;
use atlas::vocabulary::{Role, Term, Vocabulary};
use leptos::prelude::*;

use super::parts::rows;
use crate::address::here;
use crate::app::data;
use crate::i18n::{Key, Texts, collation_ranks, texts};
use crate::pages::period::period;
use crate::ui::{acronym_beside, network_name};

/// A row for each network, the highest role first, then by name; `None` where the city is in none.
pub(super) fn memberships(city: CityIx) -> Option<(usize, AnyView)> {
    let (here, t, dataset) = (here(), texts(), data());
    let groups: Vec<&[Membership]> = dataset
        .memberships_of_city(city)
        .chunk_by(|a, b| a.network == b.network)
        .collect();
    let names: Vec<&str> = groups
        .iter()
        .filter_map(|group| group.first())
        .map(|first| dataset.network(first.network).name.as_str())
        .collect();
    let ranks = collation_ranks(t.lang(), &names);
    let mut ordered: Vec<_> = groups.into_iter().zip(ranks).collect();
    sort_by_key(&mut ordered, |(group, rank)| {
        (group.iter().map(|part| role_rank(&part.role)).min(), *rank)
    });
    let views: Vec<AnyView> = ordered
        .into_iter()
        .filter_map(|(group, _)| {
            let network = dataset.network(group.first()?.network);
            let acronym = acronym_beside(network.acronym.as_deref(), &network.name)
                .map(|acronym| view! { " "<span class="local">{acronym}</span> });
            let page = atlas::address::Page::Network(network.id.clone());
            Some(
                view! {
                    <a class="row__name" href=here.href(&page)>{network_name(network)}{acronym}</a>
                    <span class="row__more">{roles(group, t)}</span>
                }
                .into_any(),
            )
        })
        .collect();
    (!views.is_empty()).then(|| (views.len(), rows(views)))
}

/// Each role with its time, the highest first.
fn roles(group: &[Membership], t: Texts) -> String {
    let mut parts: Vec<&Membership> = group.iter().collect();
    sort_by_key(&mut parts, |part| (role_rank(&part.role), part.from));
    let words: Vec<String> = parts
        .chunk_by(|a, b| a.role == b.role)
        .filter_map(|parts| {
            let role = t.term("role", &parts.first()?.role);
            let times = times(parts, t);
            Some(if times.is_empty() {
                role
            } else {
                t.with(Key::PeriodOfRole, &[("role", &role), ("times", &times)])
            })
        })
        .collect();
    words.join(" · ")
}

/// When a role was held. Dates for which alone it is attested stand together; of what has no date nothing is said.
fn times(parts: &[&Membership], t: Texts) -> String {
    let (single, spans): (Vec<&Membership>, Vec<&Membership>) = parts
        .iter()
        .copied()
        .filter(|part| part.from.is_some() || part.to.is_some())
        .partition(|part| part.from == part.to);
    let dates: Vec<String> = single
        .iter()
        .filter_map(|part| part.from)
        .map(|date| t.date(date))
        .collect();
    let only = (!dates.is_empty()).then(|| t.with(Key::PeriodOnly, &[("date", &t.list(&dates))]));
    let spans = spans.iter().map(|part| period(t, part.from, part.to));
    let times: Vec<String> = spans.chain(only).collect();
    t.list(&times)
}

fn role_rank(role: &Term<Role>) -> usize {
    let known = role
        .known()
        .and_then(|role| Role::ALL.iter().position(|other| *other == role));
    known.unwrap_or(Role::ALL.len())
}
