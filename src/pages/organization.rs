//! The page of an organization.

use atlas::wire::{OrganizationBrief, OrganizationDetail};
use leptos::prelude::*;

use super::parts::{events, note, record, website, whole_cites, with_detail};
use super::sections::Sections;
use crate::i18n::{Key, texts};
use crate::library::Detail;
use crate::ui::{Glance, Names, Place, SourceList, acronym_beside, organization_name, provide_footnotes};

/// An organization: its name at once, the rest when it is there.
pub(super) fn organization_page(organization: &'static OrganizationBrief) -> AnyView {
    let kicker = texts().term("organization-kind", &organization.kind);
    let acronym = acronym_beside(organization.acronym.as_deref(), &organization.name)
        .map(|acronym| view! { " "<span class="local">{acronym}</span> });
    let name = view! { {organization_name(organization)}{acronym} }.into_any();
    let body = with_detail(|detail| match detail {
        Detail::Organization(organization) => Some(body(organization)),
        _ => None,
    });
    record(kicker, name, body)
}

fn body(organization: &OrganizationDetail) -> AnyView {
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
    sections.add_list(
        "organized",
        Key::OrganizationOrganized,
        &organization.organized,
        events,
    );
    sections.add_list(
        "supported",
        Key::OrganizationSupported,
        &organization.supported,
        events,
    );
    sections.add_list(
        "attended",
        Key::OrganizationAttended,
        &organization.attended,
        events,
    );
    if organization.names.len() > 1 {
        let names = view! { <Names names=organization.names.clone() /> };
        sections.add("names", t.get(Key::CityNames), None, names.into_any());
    }
    view! {
        <Glance pairs />
        {note(organization.note.as_ref())}
        {sections.finish()}
        <SourceList />
    }
    .into_any()
}
