//! How candidates are judged: what they are measured by, and who decides.

use atlas::wire::{Criterion, Organ};
use leptos::prelude::*;

use super::parts::rows;
use crate::ui::Cites;

/// Criteria, of membership or of an award.
pub(super) fn criteria(criteria: &[Criterion]) -> AnyView {
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

/// Those who judge, with what they do.
pub(super) fn jury(bodies: &[Organ]) -> AnyView {
    let views = bodies
        .iter()
        .map(|body| {
            let role = body
                .role
                .clone()
                .map(|role| view! { <span class="row__more">{role}</span> });
            view! {
                <span class="row__name">{body.name.clone()}<Cites cites=body.cites.clone() /></span>
                {role}
            }
            .into_any()
        })
        .collect();
    rows(views)
}
