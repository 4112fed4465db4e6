//! The file of an organization.

use atlas::vocabulary::Term;
use atlas::wire::{FORMAT, OrganizationDetail};

use super::cites::Cites;
use super::told;
use super::view::{View, names, slug};
use crate::data::authored::Organization;

/// Makes the file of an organization.
pub(super) fn detail(view: &View<'_>, body: &Organization) -> OrganizationDetail {
    let id = &body.id.value;
    let mut cites = Cites::new(view);
    let own = cites.of(&body.sources);
    OrganizationDetail {
        format: FORMAT,
        id: id.clone(),
        acronym: body.acronym.clone(),
        names: body.names.clone(),
        kind: Term::Known(body.kind),
        city: slug(&body.city),
        website: body.website.clone(),
        note: body.note.clone(),
        organized: view.events_that(|event| names(&event.organizers, id)),
        supported: view.events_that(|event| names(&event.partners, id)),
        attended: view.events_that(|event| names(&event.organizations, id)),
        told: told::of_organization(view, &mut cites, body),
        cites: own,
        sources: cites.into_sources(),
    }
}
