//! The page of a network.

use atlas::date::Date;
use atlas::query::Kind;
use atlas::wire::{Criterion, FormerName, MemberCount, NetworkBrief, NetworkDetail, Organ, Related};
use leptos::prelude::*;

use super::membership_table::{Side, distinct, membership_table};
use super::named::{Named, newest};
use super::parts::{
    cited, compare_link, events, facts, joined, note, record, rows, skipped, website, whole_cites,
    with_detail,
};
use super::round::{round_link, round_name, round_view};
use super::sections::Sections;
use super::table::{Column, Row, table};
use crate::app::data;
use crate::dom;
use crate::i18n::{Key, texts};
use crate::library::Detail;
use crate::ui::{
    Cites, Dated, Glance, Names, NetworkLink, Place, SourceList, acronym_beside, provide_footnotes,
};

/// A network: its name at once, the rest when it is there.
pub(super) fn network_page(network: &'static NetworkBrief) -> AnyView {
    let t = texts();
    let kicker = joined(
        " · ",
        [
            t.term("network-kind", &network.kind).as_str(),
            t.term("network-status", &network.status).as_str(),
        ],
    );
    let acronym = acronym_beside(network.acronym.as_deref(), &network.name)
        .map(|acronym| view! { " "<span class="local">{acronym}</span> });
    let name = view! { {network.name.as_str()}{acronym} }.into_any();
    let body = with_detail(|detail| match detail {
        Detail::Network(network) => Some(body(network)),
        _ => None,
    });
    record(kicker, name, body)
}

fn body(network: &NetworkDetail) -> AnyView {
    provide_footnotes(&network.sources);
    let t = texts();
    let mut sections = Sections::default();
    sections.add_list("facts", Key::NetworkFacts, &network.facts, facts);
    sections.add_list("organs", Key::NetworkOrgans, &network.organs, organs);
    if let Some(joining) = &network.joining {
        let joining = view! { <p>{cited(joining, &network.cites)}</p> };
        sections.add("joining", t.get(Key::NetworkJoining), None, joining.into_any());
    }
    sections.add_list("criteria", Key::NetworkCriteria, &network.criteria, criteria);
    if !network.memberships.is_empty() {
        let count = distinct(&network.memberships, Side::Cities);
        let caption = t.with(Key::NetworkMembersCaption, &[("network", english(network))]);
        let members = membership_table(&network.memberships, Side::Cities, caption);
        sections.add("members", t.get(Key::NetworkMembers), Some(count), members);
    }
    sections.add_list("counts", Key::NetworkCounts, &network.member_counts, counts);
    sections.add_list("awards", Key::NetworkAwards, &network.awards, |_| awards(network));
    sections.add_list("events", Key::NetworkEvents, &network.events, events);
    sections.add_list("related", Key::NetworkRelated, &network.related, related);

    let lost = [
        network.facts.skipped(),
        network.organs.skipped(),
        network.criteria.skipped(),
        network.memberships.skipped(),
        network.member_counts.skipped(),
        network.awards.skipped(),
        network.related.skipped(),
    ];
    let has_names = network.names.len() > 1;
    view! {
        {former_names(&network.former_names)}
        {has_names.then(|| view! { <Names names=network.names.clone() /> })}
        {glance(network)}
        {note(network.note.as_ref())}
        {compare_link(Kind::Networks, network.id.as_str())}
        {sections.finish()}
        {skipped(lost.iter().sum())}
        <SourceList />
    }
    .into_any()
}

fn english(network: &NetworkDetail) -> &str {
    network
        .names
        .get("en")
        .map_or(network.id.as_str(), String::as_str)
}

fn former_names(names: &[FormerName]) -> Option<AnyView> {
    let t = texts();
    let lines: Vec<AnyView> = names
        .iter()
        .map(|former| {
            let text = match former.until {
                Some(until) => t.with(
                    Key::NetworkFormerUntil,
                    &[("name", &former.name), ("date", &t.date(until))],
                ),
                None => t.with(Key::NetworkFormer, &[("name", &former.name)]),
            };
            view! { <p class="quiet">{text}</p> }.into_any()
        })
        .collect();
    (!lines.is_empty()).then(|| lines.into_any())
}

fn glance(network: &NetworkDetail) -> AnyView {
    let t = texts();
    let word = |key| t.get(key).to_owned();
    let scope = if network.scope == "global" {
        word(Key::NetworkGlobal)
    } else {
        network.scope.clone()
    };
    let pairs = vec![
        (word(Key::NetworkFounded), network.founded.map(date)),
        (
            word(Key::NetworkSeat),
            network
                .headquarters
                .clone()
                .map(|id| view! { <Place id /> }.into_any()),
        ),
        (
            word(Key::NetworkScope),
            (!scope.is_empty()).then(|| scope.into_any()),
        ),
        (word(Key::NetworkWebsite), website(network.website.as_ref())),
        (word(Key::NetworkMembers), claimed_and_named(network)),
        (word(Key::SiteSources), whole_cites(&network.cites)),
    ];
    view! { <Glance pairs /> }.into_any()
}

fn date(date: Date) -> AnyView {
    view! { <Dated date /> }.into_any()
}

/// How many members it says it has, by the newest count with its source, and how many are named here.
fn claimed_and_named(network: &NetworkDetail) -> Option<AnyView> {
    let t = texts();
    let dataset = data();
    let (ix, _) = dataset.find_network(network.id.as_str())?;
    let claimed = newest(&network.member_counts);
    let sentence = Named::count(dataset, ix, dom::today()).sentence(t, claimed)?;
    let cites: &[usize] = claimed.map_or(&[], |claimed| &claimed.cites);
    let counted = claimed.and_then(|claimed| note(claimed.note.as_ref()));
    Some(view! { {cited(sentence, cites)}{counted} }.into_any())
}

fn organs(organs: &[Organ]) -> AnyView {
    let t = texts();
    let views = organs
        .iter()
        .map(|organ| {
            let host = organ.host.clone().map(|id| view! { " · "<Place id /> });
            let role = organ
                .role
                .clone()
                .map(|role| view! { <span class="row__more">{role}</span> });
            view! {
                <span class="row__name">{organ.name.clone()}<Cites cites=organ.cites.clone() /></span>
                <span class="row__more">{t.term("organ-kind", &organ.kind)}{host}</span>
                {role}
            }
            .into_any()
        })
        .collect();
    rows(views)
}

fn criteria(criteria: &[Criterion]) -> AnyView {
    let views = criteria
        .iter()
        .map(|criterion| {
            let text = (!criterion.text.is_empty())
                .then(|| view! { <span class="row__more">{criterion.text.clone()}</span> });
            view! {
                <span class="row__name">{criterion.name.clone()}<Cites cites=criterion.cites.clone() /></span>
                {text}
            }
            .into_any()
        })
        .collect();
    rows(views)
}

fn counts(counts: &[MemberCount]) -> AnyView {
    let t = texts();
    let columns = [
        Column::text(t.get(Key::NetworkCountDate)),
        Column::number(t.get(Key::NetworkMembers)),
        Column::text(t.get(Key::NetworkCountNote)),
    ];
    let rows = counts
        .iter()
        .map(|count| {
            let when = count
                .date
                .map_or_else(|| t.get(Key::NetworkUndated).into_any(), date);
            Row {
                head: Some((when, 1)),
                cells: vec![
                    cited(t.number(f64::from(count.total)), &count.cites),
                    count.note.clone().unwrap_or_default().into_any(),
                ],
            }
        })
        .collect();
    table(t.get(Key::NetworkCountsCaption).to_owned(), &columns, rows, false)
}

/// Every round; only the newest is open, as a round can name a hundred cities.
fn awards(network: &NetworkDetail) -> AnyView {
    let t = texts();
    let rounds = network
        .awards
        .iter()
        .enumerate()
        .map(|(position, round)| {
            let name = round_name(t, &round.programme, round.year);
            view! {
                <details class="round" open=position == 0>
                    <summary><h3>{name}</h3></summary>
                    {round_view(round)}
                    <p>{round_link(&round.id, t.get(Key::AwardOwnPage).to_owned())}</p>
                </details>
            }
        })
        .collect_view();
    rounds.into_any()
}

fn related(related: &[Related]) -> AnyView {
    let t = texts();
    let views = related
        .iter()
        .map(|related| {
            let relation = t.term("relation", &related.relation);
            let id = related.network.clone();
            view! { {relation}" "<NetworkLink id long=true /><Cites cites=related.cites.clone() /> }
                .into_any()
        })
        .collect();
    rows(views)
}
