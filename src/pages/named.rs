//! How many cities of a network can be named, beside how many it says it has.

use atlas::dataset::{Dataset, Membership, NetworkIx};
use atlas::vocabulary::{Role, Term};
use atlas::wire::MemberCount;

use crate::i18n::{Key, Texts};

/// A day as `(year, month, day)`.
type Day = (u16, u8, u8);

/// The cities of a network that are named, each counted once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Named {
    /// Cities that are or were members.
    pub(super) members: usize,
    /// Those of them whose membership is over, or attested for an earlier time only.
    pub(super) past: usize,
    /// Cities that are named in a role that is no membership.
    pub(super) others: usize,
}

impl Named {
    /// Counts the cities of a network as of `today`.
    pub(super) fn count(dataset: &Dataset, network: NetworkIx, today: Day) -> Self {
        let memberships: Vec<&Membership> = dataset.memberships_of_network(network).collect();
        let mut named = Self::default();
        for of_city in memberships.chunk_by(|a, b| a.city == b.city) {
            let as_member = || of_city.iter().filter(|membership| is_member(&membership.role));
            if as_member().next().is_none() {
                named.others += 1;
                continue;
            }
            named.members += 1;
            if as_member().all(|membership| is_over(membership, today)) {
                named.past += 1;
            }
        }
        named
    }

    /// What is claimed and what is named, in a line; `None` where there is neither.
    pub(super) fn sentence(self, t: Texts, claimed: Option<&MemberCount>) -> Option<String> {
        let number = |count: usize| t.number(count as f64);
        let members = match claimed {
            Some(claimed) => {
                let date = claimed
                    .date
                    .map_or_else(|| t.get(Key::NetworkUndated).to_owned(), |date| t.date(date));
                let values = [
                    ("claimed", t.number(f64::from(claimed.total))),
                    ("date", date),
                    ("named", number(self.members)),
                ];
                let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
                Some(t.with(Key::NetworkClaimedAndNamed, &values))
            }
            None => (self.members > 0).then(|| t.count(Key::NetworkNamed, self.members, &[])),
        };
        let past = (self.past > 0).then(|| t.count(Key::NetworkPast, self.past, &[]));
        let others = (self.others > 0).then(|| t.count(Key::NetworkOthers, self.others, &[]));
        let parts: Vec<String> = [members, past, others].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join("; "))
    }
}

/// The count that counts: the newest of those that are dated, else the first.
pub(super) fn newest(counts: &[MemberCount]) -> Option<&MemberCount> {
    counts
        .iter()
        .filter(|count| count.date.is_some())
        .max_by_key(|count| count.date)
        .or_else(|| counts.first())
}

/// Of a role that is not known here nobody can say.
fn is_member(role: &Term<Role>) -> bool {
    role.known().is_some_and(Role::is_member)
}

fn is_over(membership: &Membership, today: Day) -> bool {
    membership.role == Term::Known(Role::FormerMember)
        || membership.to.is_some_and(|to| to.last_day() < today)
}
