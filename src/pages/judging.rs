//! How candidates are judged: what they are measured by, and who decides.

use atlas::wire::{Criterion, Organ};
use leptos::prelude::*;

use super::parts::rows;
use crate::ui::{Cites, prose_text};

/// Criteria, of membership or of an award.
pub(super) fn criteria(criteria: &[Criterion]) -> AnyView {
    let views = criteria
        .iter()
        .map(|criterion| {
            let text = (!criterion.text.is_empty())
                .then(|| view! { <span class="row__more">{prose_text(&criterion.text)}</span> });
            view! {
                <span class="row__name">{prose_text(&criterion.name)}<Cites cites=criterion.cites.clone() /></span>
                {text}
            }
            .into_any()
        })
        .collect();
    rows(views)
}

/// Those who judge, with what they do.
pub(super) fn jury(bodies: &[Organ]) -> AnyView {
    let views = bodies
        .iter()
        .map(|body| {
            let role = body
                .role
                .as_ref()
                .map(|role| view! { <span class="row__more">{prose_text(role)}</span> });
            view! {
                <span class="row__name">{prose_text(&body.name)}<Cites cites=body.cites.clone() /></span>
                {role}
            }
            .into_any()
        })
        .collect();
    rows(views)
}
