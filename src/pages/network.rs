//! The page of a network.

mod growth;
mod members;
mod moments;
mod organs;
mod programmes;
mod series;
mod steps;
mod timeline;

use std::sync::Arc;

use atlas::date::Date;
use atlas::query::Kind;
use atlas::wire::{FormerName, NetworkBrief, NetworkDetail, Prose, Related};
use leptos::prelude::*;

use super::judging::criteria;
use super::membership_table::{Side, distinct, membership_table};
use super::named::{Named, newest};
use super::parts::{
    cited, compare_link, facts, joined, note, record, rows, skipped, website, whole_cites, with_detail,
};
use super::sections::Sections;
use crate::app::data;
use crate::dom;
use crate::i18n::{Key, texts};
use crate::library::Detail;
use crate::ui::{
    Cites, Dated, Glance, Names, NetworkLink, Place, SourceList, acronym_beside, network_name, prose_text,
    provide_footnotes,
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
    let name = view! { {network_name(network)}{acronym} }.into_any();
    let body = with_detail(|detail| match detail {
        Detail::Network(network) => Some(body(network)),
        _ => None,
    });
    record(kicker, name, body)
}

fn body(network: &Arc<NetworkDetail>) -> AnyView {
    provide_footnotes(&network.sources);
    let t = texts();
    let mut sections = Sections::default();
    sections.add_list_of(
        "facts",
        Key::NetworkFacts,
        network,
        |network| &network.facts,
        facts,
    );
    sections.add_list_of(
        "steps",
        Key::StepsTitle,
        network,
        |network| &network.steps,
        steps::steps,
    );
    if let Some(timeline) = timeline::timeline(network) {
        sections.add_long("timeline", Key::TimelineTitle, None, timeline);
    }
    sections.add_list_of(
        "organs",
        Key::NetworkOrgans,
        network,
        |network| &network.organs,
        organs::organs,
    );
    if network.joining.is_some() {
        let network = Arc::clone(network);
        sections.add("joining", t.get(Key::NetworkJoining), None, move || {
            joining(&network)
        });
    }
    sections.add_list_of(
        "criteria",
        Key::NetworkCriteria,
        network,
        |network| &network.criteria,
        criteria,
    );
    let members_named = distinct(&network.memberships, Side::Cities);
    sections.add_long_of("members", Key::NetworkMembers, members_named, network, members);
    if let Some(growth) = growth::growth_view(network) {
        sections.add_long("growth", Key::GrowthTitle, None, growth);
    }
    let counts = network.member_counts.len();
    sections.add_long_of("counts", Key::NetworkCounts, counts, network, growth::claims);
    let rounds = network.awards.len();
    sections.add_long_of(
        "awards",
        Key::NetworkAwards,
        rounds,
        network,
        programmes::programmes,
    );
    let events = network.events.len();
    sections.add_long_of("events", Key::NetworkEvents, events, network, series::events);
    sections.add_list_of(
        "related",
        Key::NetworkRelated,
        network,
        |network| &network.related,
        related,
    );

    let lost = [
        network.facts.skipped(),
        network.steps.skipped(),
        network.organs.skipped(),
        network.criteria.skipped(),
        network.memberships.skipped(),
        network.member_counts.skipped(),
        network.awards.skipped(),
        network.related.skipped(),
    ];
    let has_names = network.names.len() > 1;
    let end = || view! { {skipped(lost.iter().sum())}<SourceList /> }.into_any();
    view! {
        {former_names(&network.former_names)}
        {has_names.then(|| view! { <Names names=network.names.clone() /> })}
        {glance(network)}
        {note(network.note.as_ref())}
        {compare_link(Kind::Networks, network.id.as_str())}
        {sections.finish(&end)}
    }
    .into_any()
}

/// The members by role and country, and in a table.
fn members(network: &NetworkDetail) -> AnyView {
    let caption = texts().with(Key::NetworkMembersCaption, &[("network", english(network))]);
    let table = membership_table(&network.memberships, Side::Cities, caption);
    view! { {members::by_role_and_country(network)}{table} }.into_any()
}

fn joining(network: &NetworkDetail) -> AnyView {
    let joining = network.joining.as_ref();
    let joining = joining.map(|joining| cited(joining, &network.cites));
    view! { <div class="passage">{joining}</div> }.into_any()
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
    let pairs = vec![
        (word(Key::NetworkFounded), network.founded.map(date)),
        (
            word(Key::NetworkSeat),
            network
                .headquarters
                .clone()
                .map(|id| view! { <Place id /> }.into_any()),
        ),
        (word(Key::NetworkScope), scope(&network.scope)),
        (word(Key::NetworkWebsite), website(network.website.as_ref())),
        (word(Key::NetworkMembers), claimed_and_named(network)),
        (word(Key::SiteSources), whole_cites(&network.cites)),
    ];
    view! { <Glance pairs /> }.into_any()
}

/// Where it is at work; nothing where that is not known.
pub(super) fn scope(scope: &Prose) -> Option<AnyView> {
    match scope.english() {
        "" => None,
        "global" => Some(texts().get(Key::NetworkGlobal).into_any()),
        _ => Some(prose_text(scope)),
    }
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

fn related(related: &[Related]) -> AnyView {
    let t = texts();
    let views = related
        .iter()
        .map(|related| {
            let relation = t.term("relation", &related.relation);
            let id = related.network.clone();
            // One element, as the parts of a row stand below one another.
            view! {
                <span>{relation}" "<NetworkLink id long=true /><Cites cites=related.cites.clone() /></span>
            }
            .into_any()
        })
        .collect();
    rows(views)
}
