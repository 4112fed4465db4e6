//! How a network grew, as far as dates are known.

use super::changes::{has_joined, has_left};
use crate::dataset::{Attested, Dataset, Membership, NetworkIx};

/// A year in the life of a network. Only members are counted, each city once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearOfGrowth {
    /// The year.
    pub year: u16,
    /// Cities that joined in it.
    pub joined: usize,
    /// Cities that left in it.
    pub left: usize,
    /// Cities whose dates say that they were members at some time of it. Who left is still counted in that year,
    /// and who is not known to have left is counted in all later ones.
    pub members: usize,
}

/// The years of a network from the first in which a member is known to the last that is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Growth {
    /// The years, one after the other.
    pub years: Vec<YearOfGrowth>,
    /// Cities that are or were members and of which no date is known.
    pub undated: usize,
}

impl Growth {
    /// The year of the most members, of those that are counted here.
    #[must_use]
    pub fn most(&self) -> usize {
        self.years.iter().map(|year| year.members).max().unwrap_or(0)
    }
}

/// How a network grew until `last`, the year of today. It visits each of its memberships once for each year.
#[must_use]
pub fn growth(dataset: &Dataset, network: NetworkIx, last: u16) -> Growth {
    let memberships: Vec<Membership> = dataset
        .memberships_of_network(network)
        .filter(|row| row.role.known().is_some_and(crate::vocabulary::Role::is_member))
        .cloned()
        .collect();
    let cities: Vec<&[Membership]> = memberships.chunk_by(|a, b| a.city == b.city).collect();
    let is_undated = |rows: &&&[Membership]| rows.iter().all(|row| row.from.is_none() && row.to.is_none());
    let dates = || memberships.iter().flat_map(|row| [row.from, row.to]).flatten();
    let first = dates().map(|date| date.year()).min();
    let year_of = |year: u16| {
        let count = |fits: &dyn Fn(&[Membership]) -> bool| cities.iter().filter(|rows| fits(rows)).count();
        YearOfGrowth {
            year,
            joined: count(&|rows| has_joined(rows, year)),
            left: count(&|rows| has_left(rows, year)),
            members: count(&|rows| rows.iter().any(|row| row.attested_in(year) == Attested::Yes)),
        }
    };
    Growth {
        years: first.map_or_else(Vec::new, |first| (first..=last).map(year_of).collect()),
        undated: cities.iter().filter(is_undated).count(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::growth;
    use crate::dataset::{Dataset, NetworkIx};

    #[test]
    fn members_are_counted_by_what_their_dates_say() {
        let index = r#"{"format": {"major": 1, "minor": 0},
            "cities": {"id": ["a", "b", "c", "d"], "name": ["A", "B", "C", "D"], "local": ["", "", "", ""],
                "local_lang": [0, 0, 0, 0], "country": [0, 0, 0, 0], "kinds": ["city"], "kind": [0, 0, 0, 0],
                "lon": [1, 2, 3, 4], "lat": [1, 2, 3, 4], "population": [0, 0, 0, 0]},
            "networks": [{"id": "n", "name": "N", "kind": "membership", "status": "active"}],
            "memberships": {"network": [0, 0, 0, 0, 0], "city": [0, 1, 1, 2, 3],
                "roles": ["member", "president", "observer"], "role": [0, 0, 1, 0, 2],
                "from": ["2010", "2011", "2013", "", "2010"], "to": ["2012-06", "", "2014", "", ""]}}"#;
        let dataset = Dataset::load(index).unwrap().dataset;
        let growth = growth(&dataset, NetworkIx(0), 2014);
        let row = |year: usize| {
            let year = &growth.years[year];
            (year.year, year.joined, year.left, year.members)
        };
        assert_eq!(row(0), (2010, 1, 0, 1));
        assert_eq!(row(1), (2011, 1, 0, 2));
        assert_eq!(row(2), (2012, 0, 1, 2), "who leaves is there until then");
        assert_eq!(row(3), (2013, 0, 0, 1), "a further role is no joining");
        assert_eq!((growth.years.len(), growth.undated, growth.most()), (5, 1, 2));
    }
}
