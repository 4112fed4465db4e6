//! The page of an organization.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use atlas::slug::Slug;
use atlas::wire::{OrganizationBrief, OrganizationDetail, Records};
use leptos::prelude::*;

use super::brief::{city_id, with_detail_or};
use super::parts::{events, note, record, skipped, website, whole_cites};
use super::sections::Sections;
use super::table::{Column, Row, table};
use super::told::add_told;
use crate::app::data;
use crate::i18n::{Key, texts};
use crate::library::Detail;
use crate::ui::{
    Glance, NetworkLink, Place, SourceList, acronym_beside, organization_name, provide_footnotes,
};

/// An organization: its name at once, the rest when it is there.
pub(super) fn organization_page(organization: &'static OrganizationBrief) -> AnyView {
    let kicker = texts().term("organization-kind", &organization.kind);
    let acronym = acronym_beside(organization.acronym.as_deref(), &organization.name)
        .map(|acronym| view! { " "<span class="local">{acronym}</span> });
    let name = view! { {organization_name(organization)}{acronym} }.into_any();
    let body = with_detail_or(
        |detail| match detail {
            Detail::Organization(organization) => Some(body(organization)),
            _ => None,
        },
        move || body(&Arc::new(from_index(organization))),
    );
    record(kicker, name, body)
}

fn body(organization: &Arc<OrganizationDetail>) -> AnyView {
    provide_footnotes(&organization.sources);
    let t = texts();
    let seat = organization
        .city
        .clone()
        .map(|id| view! { <Place id /> }.into_any());
    let pairs = vec![
        (t.get(Key::NetworkSeat).to_owned(), seat),
        (
            t.get(Key::NetworkWebsite).to_owned(),
            website(organization.website.as_ref()),
        ),
        (
            t.get(Key::SiteSources).to_owned(),
            whole_cites(&organization.cites),
        ),
    ];
    let mut sections = Sections::default();
    sections.add_list_of(
        "organized",
        Key::OrganizationOrganized,
        organization,
        |organization| &organization.organized,
        events,
    );
    sections.add_list_of(
        "supported",
        Key::OrganizationSupported,
        organization,
        |organization| &organization.supported,
        events,
    );
    sections.add_list_of(
        "attended",
        Key::OrganizationAttended,
        organization,
        |organization| &organization.attended,
        events,
    );
    let networks = networks(organization);
    sections.add_list("networks", Key::OrganizationNetworks, networks, network_table);
    add_told(&mut sections, organization, |organization| &organization.told);
    sections.add_names(&organization.names);
    let end = || {
        view! {
            {skipped(organization.told.skipped())}
            {(!organization.sources.is_empty()).then(|| view! { <SourceList /> })}
        }
        .into_any()
    };
    view! {
        <Glance pairs />
        {note(organization.note.as_ref())}
        {sections.finish(&end)}
    }
    .into_any()
}

/// The networks whose events it had a part in, with the number of those events: most first, then by id.
fn networks(organization: &OrganizationDetail) -> Vec<(Slug, usize)> {
    let dataset = data();
    let mut counts = vec![0; dataset.networks().len()];
    let lists = [
        &organization.organized,
        &organization.supported,
        &organization.attended,
    ];
    let mut events: Vec<&Slug> = lists.into_iter().flatten().collect();
    atlas::order::sort_by(&mut events, |a, b| a.cmp(b));
    events.dedup();
    for event in events.into_iter().filter_map(|id| dataset.find_event(id)) {
        for &network in &event.networks {
            if let Some(count) = counts.get_mut(network) {
                *count += 1;
            }
        }
    }
    let mut found: Vec<(Slug, usize)> = dataset
        .networks()
        .iter()
        .map(|network| network.id.clone())
        .zip(counts)
        .filter(|(_, count)| *count > 0)
        .collect();
    atlas::order::sort_by_key(&mut found, |(_, count)| Reverse(*count));
    found
}

fn network_table(networks: &[(Slug, usize)]) -> AnyView {
    let t = texts();
    let columns = [
        Column::text(t.get(Key::MembershipNetwork)),
        Column::number(t.get(Key::NetworkEvents)),
    ];
    let rows = networks
        .iter()
        .map(|(id, count)| Row {
            head: Some((view! { <NetworkLink id=id.clone() long=true /> }.into_any(), 1)),
            cells: vec![t.number(*count as f64).into_any()],
        })
        .collect();
    table(
        t.get(Key::OrganizationNetworksCaption).to_owned(),
        &columns,
        rows,
        false,
    )
}

/// The record of an organization without what only its own file has.
fn from_index(organization: &OrganizationBrief) -> OrganizationDetail {
    OrganizationDetail {
        format: atlas::wire::FORMAT,
        id: organization.id.clone(),
        acronym: organization.acronym.clone(),
        names: BTreeMap::from([("en".to_owned(), organization.name.clone())]),
        kind: organization.kind.clone(),
        city: organization.city.and_then(city_id),
        website: None,
        note: None,
        organized: Vec::new(),
        supported: Vec::new(),
        attended: Vec::new(),
        told: Records::default(),
        cites: Vec::new(),
        sources: Vec::new(),
    }
}
