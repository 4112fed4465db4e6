//! Memberships as a table, seen from the network or from the city.

use atlas::order::{sort_by, sort_by_key};
use atlas::slug::Slug;
use atlas::vocabulary::{Role, Term, Vocabulary};
use atlas::wire::Membership;
use leptos::prelude::*;

use super::parts::cited;
use super::period::period;
use super::table::{Column, Row, table};
use crate::app::data;
use crate::i18n::{Key, Texts, collation_ranks, texts};
use crate::ui::{NetworkLink, Place, prose_text, short_name};

/// Which side of the memberships the rows name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The cities of a network.
    Cities,
    /// The networks of a city.
    Networks,
}

impl Side {
    fn id(self, membership: &Membership) -> &Slug {
        match self {
            Self::Cities => &membership.city,
            Self::Networks => &membership.network,
        }
    }

    fn name(self, id: &Slug) -> &str {
        let name = match self {
            Self::Cities => data().find_city(id.as_str()).map(|city| city.name),
            Self::Networks => data()
                .find_network(id.as_str())
                .map(|(_, network)| short_name(network)),
        };
        name.unwrap_or(id.as_str())
    }

    fn link(self, id: &Slug) -> AnyView {
        let id = id.clone();
        match self {
            Self::Cities => view! { <Place id /> }.into_any(),
            Self::Networks => view! { <NetworkLink id /> }.into_any(),
        }
    }
}

/// The table. Highest role first, then by name; the rows of one city or network stand together.
pub(super) fn membership_table(memberships: &[Membership], side: Side, caption: String) -> AnyView {
    let t = texts();
    let has_notes = memberships.iter().any(|membership| membership.note.is_some());
    let notes = has_notes.then_some(Column::text(t.get(Key::MembershipNote)));
    let head = match side {
        Side::Cities => t.get(Key::MembershipCity),
        Side::Networks => t.get(Key::MembershipNetwork),
    };
    let columns: Vec<Column> = [head, t.get(Key::MembershipRole), t.get(Key::MembershipWhen)]
        .map(Column::text)
        .into_iter()
        .chain(notes)
        .collect();

    let rows = grouped(memberships, side, t)
        .iter()
        .flat_map(|group| {
            group.iter().enumerate().map(|(position, membership)| {
                let id = side.id(membership);
                let when = period(t, membership.from, membership.to);
                let note = has_notes.then(|| membership.note.as_ref().map(prose_text).into_any());
                let role = t.term("role", &membership.role).into_any();
                Row {
                    head: (position == 0).then(|| (side.link(id), group.len())),
                    cells: [role, cited(when, &membership.cites)]
                        .into_iter()
                        .chain(note)
                        .collect(),
                }
            })
        })
        .collect();
    table(caption, &columns, rows, true)
}

/// How many different cities or networks there are.
pub(super) fn distinct(memberships: &[Membership], side: Side) -> usize {
    let mut ids: Vec<&Slug> = memberships.iter().map(|membership| side.id(membership)).collect();
    sort_by(&mut ids, |a, b| a.cmp(b));
    ids.dedup();
    ids.len()
}

/// The memberships of each city or network together, in the order of the table.
fn grouped(memberships: &[Membership], side: Side, t: Texts) -> Vec<Vec<&Membership>> {
    let mut sorted: Vec<&Membership> = memberships.iter().collect();
    sort_by(&mut sorted, |a, b| {
        let key = |membership: &Membership| (role_rank(&membership.role), membership.from);
        side.id(a).cmp(side.id(b)).then(key(a).cmp(&key(b)))
    });
    let groups: Vec<Vec<&Membership>> = sorted
        .chunk_by(|a, b| side.id(a) == side.id(b))
        .map(<[_]>::to_vec)
        .collect();

    let names: Vec<&str> = groups
        .iter()
        .filter_map(|group| group.first())
        .map(|first| side.name(side.id(first)))
        .collect();
    let ranks = collation_ranks(t.lang(), &names);
    let mut ordered: Vec<_> = groups.into_iter().zip(ranks).collect();
    sort_by_key(&mut ordered, |(group, rank)| {
        (group.first().map(|first| role_rank(&first.role)), *rank)
    });
    ordered.into_iter().map(|(group, _)| group).collect()
}

/// The place of a role in the order of the vocabulary; roles not known here stand last.
fn role_rank(role: &Term<Role>) -> usize {
    let known = role
        .known()
        .and_then(|role| Role::ALL.iter().position(|other| *other == role));
    known.unwrap_or(Role::ALL.len())
}
