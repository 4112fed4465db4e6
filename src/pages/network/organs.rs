//! The organs of a network: a diagram from who convenes down to who carries out, that is also a list.

use atlas::vocabulary::OrganKind;
use atlas::wire::Organ;
use leptos::prelude::*;

use crate::i18n::{Key, texts};
use crate::ui::{Cites, Place, prose_text};

/// What organs are for, from the top of the diagram to its foot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tier {
    Convenes,
    Decides,
    CarriesOut,
    Judges,
    Other,
}

impl Tier {
    const ALL: [Self; 5] = [
        Self::Convenes,
        Self::Decides,
        Self::CarriesOut,
        Self::Judges,
        Self::Other,
    ];

    fn of(organ: &Organ) -> Self {
        match organ.kind.known() {
            Some(OrganKind::Assembly | OrganKind::Summit | OrganKind::Forum) => Self::Convenes,
            Some(
                OrganKind::Presidency
                | OrganKind::Chair
                | OrganKind::Leadership
                | OrganKind::Board
                | OrganKind::Council
                | OrganKind::Committee,
            ) => Self::Decides,
            Some(
                OrganKind::Secretariat
                | OrganKind::RegionalOffice
                | OrganKind::WorkingGroup
                | OrganKind::Research
                | OrganKind::Network,
            ) => Self::CarriesOut,
            Some(OrganKind::Jury | OrganKind::Evaluation | OrganKind::Adviser) => Self::Judges,
            None => Self::Other,
        }
    }

    fn title(self) -> Key {
        match self {
            Self::Convenes => Key::OrgansConvene,
            Self::Decides => Key::OrgansDecide,
            Self::CarriesOut => Key::OrgansCarryOut,
            Self::Judges => Key::OrgansJudge,
            Self::Other => Key::OrgansOther,
        }
    }
}

/// The diagram; tiers without an organ are left out.
pub(super) fn organs(organs: &[Organ]) -> AnyView {
    let t = texts();
    let tiers = Tier::ALL
        .into_iter()
        .filter_map(|tier| {
            let of_tier: Vec<&Organ> = organs.iter().filter(|organ| Tier::of(organ) == tier).collect();
            if of_tier.is_empty() {
                return None;
            }
            let bodies = of_tier.into_iter().map(organ_view).collect_view();
            Some(view! {
                <li class="organs__tier">
                    <h3>{t.get(tier.title())}</h3>
                    <ul class="organs__bodies">{bodies}</ul>
                </li>
            })
        })
        .collect_view();
    view! { <ol class="organs">{tiers}</ol> }.into_any()
}

fn organ_view(organ: &Organ) -> AnyView {
    let t = texts();
    let kind = t.term("organ-kind", &organ.kind);
    // Where the kind is the name, once is enough.
    let kind = (kind != organ.name.shown_in(t.lang()).0).then_some(kind);
    let seat = organ.host.clone().map(|id| {
        view! { <span class="organs__seat"><span class="organs__pin" aria-hidden="true"></span><Place id /></span> }
    });
    let role = organ
        .role
        .as_ref()
        .map(|role| view! { <span class="row__more">{prose_text(role)}</span> });
    view! {
        <li class="organs__body">
            <span class="organs__name">{prose_text(&organ.name)}<Cites cites=organ.cites.clone() /></span>
            {kind.map(|kind| view! { <span class="row__more">{kind}</span> })}
            {seat}
            {role}
        </li>
    }
    .into_any()
}
