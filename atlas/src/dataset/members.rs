//! The memberships, found from either side without a search.

use super::{CityIx, NetworkIx};
use crate::date::Date;
use crate::order::{positions, sort_by_key};
use crate::vocabulary::{Role, Term};

/// A city's part in a network, in brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The network.
    pub network: NetworkIx,
    /// The city.
    pub city: CityIx,
    /// What the city is there.
    pub role: Term<Role>,
    /// The first date it is known for.
    pub from: Option<Date>,
    /// The last date it is known for.
    pub to: Option<Date>,
}

/// Whether a membership held in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attested {
    /// The dates say so.
    Yes,
    /// The dates do not tell.
    Unknown,
    /// The dates exclude it.
    No,
}

impl Membership {
    /// Whether it held at some time of `year`, by its dates.
    #[must_use]
    pub fn attested_in(&self, year: u16) -> Attested {
        let ended = self.to.is_some_and(|to| to.year() < year);
        match self.from {
            _ if ended || self.role == Term::Known(Role::FormerMember) => Attested::No,
            Some(from) if from.year() > year => Attested::No,
            Some(_) => Attested::Yes,
            None if self.to.is_some_and(|to| to.year() == year) => Attested::Yes,
            None => Attested::Unknown,
        }
    }
}

/// All memberships in two orders. A city's stand together in `by_city`; `by_network` holds positions in it.
#[derive(Debug, Clone, Default)]
pub(super) struct Members {
    by_city: Vec<Membership>,
    /// Where each city's memberships begin in `by_city`, with the end of the last behind them.
    city_starts: Vec<u32>,
    by_network: Vec<u32>,
    network_starts: Vec<u32>,
    named_counts: Vec<usize>,
    years: Option<(u16, u16)>,
}

impl Members {
    /// Sorts memberships whose positions are all below the two counts.
    pub(super) fn new(mut by_city: Vec<Membership>, city_count: usize, network_count: usize) -> Self {
        sort_by_key(&mut by_city, |membership| {
            (membership.city, membership.network, membership.from)
        });
        let city_starts = starts(
            city_count,
            by_city.iter().map(|membership| membership.city.0 as usize),
        );
        let by_network = positions(by_city.len(), &mut |a, b| {
            by_city[a].network.cmp(&by_city[b].network)
        });
        let network_of = |&position: &u32| usize::from(by_city[position as usize].network.0);
        let network_starts = starts(network_count, by_network.iter().map(network_of));

        let mut named_counts = vec![0; network_count];
        for group in by_city.chunk_by(|a, b| (a.city, a.network) == (b.city, b.network)) {
            if let [first, ..] = group {
                named_counts[usize::from(first.network.0)] += 1;
            }
        }
        let dates = || {
            by_city
                .iter()
                .flat_map(|membership| [membership.from, membership.to])
                .flatten()
        };
        let years = dates().map(Date::year).min().zip(dates().map(Date::year).max());
        Self {
            by_city,
            city_starts,
            by_network,
            network_starts,
            named_counts,
            years,
        }
    }

    /// All of them, by city.
    pub(super) fn all(&self) -> &[Membership] {
        &self.by_city
    }

    pub(super) fn of_city(&self, ix: CityIx) -> &[Membership] {
        &self.by_city[range(&self.city_starts, ix.0 as usize)]
    }

    pub(super) fn of_network(&self, ix: NetworkIx) -> impl Iterator<Item = &Membership> {
        self.by_network[range(&self.network_starts, usize::from(ix.0))]
            .iter()
            .map(|&position| &self.by_city[position as usize])
    }

    pub(super) fn named_count(&self, ix: NetworkIx) -> usize {
        self.named_counts.get(usize::from(ix.0)).copied().unwrap_or(0)
    }

    pub(super) const fn years(&self) -> Option<(u16, u16)> {
        self.years
    }
}

/// Where each group begins in a list that is sorted by group, and where the last ends.
fn starts(group_count: usize, groups: impl Iterator<Item = usize>) -> Vec<u32> {
    let mut starts = vec![0; group_count + 1];
    for group in groups {
        starts[group + 1] += 1;
    }
    for group in 0..group_count {
        starts[group + 1] += starts[group];
    }
    starts
}

fn range(starts: &[u32], group: usize) -> std::ops::Range<usize> {
    match starts.get(group..group + 2) {
        Some(&[start, end]) => start as usize..end as usize,
        _ => 0..0,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{Attested, Members, Membership};
    use crate::dataset::{CityIx, NetworkIx};
    use crate::vocabulary::Term;

    fn membership(network: u16, city: u32, from: &str, to: &str) -> Membership {
        Membership {
            network: NetworkIx(network),
            city: CityIx(city),
            role: Term::read("member"),
            from: from.parse().ok(),
            to: to.parse().ok(),
        }
    }

    #[test]
    fn found_from_either_side() {
        let members = Members::new(
            vec![
                membership(1, 2, "", ""),
                membership(0, 2, "2010", ""),
                membership(1, 0, "", ""),
                membership(1, 2, "2015", ""),
            ],
            4,
            2,
        );
        assert_eq!(members.of_city(CityIx(2)).len(), 3);
        assert_eq!(members.of_city(CityIx(1)), []);
        assert_eq!(members.of_city(CityIx(9)), []);
        assert_eq!(members.of_network(NetworkIx(1)).count(), 3);
        assert_eq!(
            members.named_count(NetworkIx(1)),
            2,
            "a city with two roles is one city"
        );
        assert_eq!(members.years(), Some((2010, 2015)));
    }

    #[test]
    fn dates_say_whether_it_held() {
        let dated = membership(0, 0, "2014-12", "2019");
        assert_eq!(dated.attested_in(2013), Attested::No);
        assert_eq!(dated.attested_in(2014), Attested::Yes);
        assert_eq!(dated.attested_in(2019), Attested::Yes);
        assert_eq!(dated.attested_in(2020), Attested::No);
        assert_eq!(membership(0, 0, "", "2019").attested_in(2018), Attested::Unknown);
        assert_eq!(membership(0, 0, "", "2019").attested_in(2019), Attested::Yes);
        let former = Membership {
            role: Term::read("former-member"),
            ..membership(0, 0, "2010", "")
        };
        assert_eq!(former.attested_in(2015), Attested::No);
        assert_eq!(membership(0, 0, "", "2019").attested_in(2020), Attested::No);
        assert_eq!(membership(0, 0, "2010", "").attested_in(2026), Attested::Yes);
    }
}
