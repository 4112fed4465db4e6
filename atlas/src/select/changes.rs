//! Who came and who went in a year.

use crate::dataset::{Attested, CityIx, Dataset, Membership, NetworkIx};
use crate::query::Query;
use crate::slug::Slug;
use crate::vocabulary::{Role, Term};

/// The cities that joined or left a network in a year, sorted by city, then network; each pair once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Who has been there since some time of the year and was not there the year before.
    pub joined: Vec<(NetworkIx, CityIx)>,
    /// Who was there until some time of the year and was not there the year after. It still counts among
    /// the members of the year itself.
    pub left: Vec<(NetworkIx, CityIx)>,
}

/// What changed in `year`, in all networks or only in some. It visits each membership once.
///
/// Only what the dates say counts as a change, and only of a city's part as a whole: who becomes president
/// has not joined, and who is president no more has not left.
///
/// - A beginning in the year is a joining where no other row of the same city and network holds in the year
///   before, or leaves open whether it does: a row without a beginning may have held for long. The one
///   exception is a founding member, who was there from the start and not before.
/// - An end in the year is a departure where no row holds in the year after, or leaves that open. No end is
///   made up: that a row has none does not mean that it lasts, but it does not mean that it ended either.
/// - The same date as beginning and end tells of one time that a source speaks of, such as a meeting:
///   neither a joining nor a departure. The same goes for a former member: the row says that the city left,
///   not when.
#[must_use]
pub fn changes(dataset: &Dataset, year: u16, networks: Option<&[NetworkIx]>) -> Changes {
    let mut changes = Changes::default();
    for city in 0..dataset.city_count() {
        let city = CityIx(city as u32);
        let memberships = dataset.memberships_of_city(city);
        for rows in memberships.chunk_by(|a, b| a.network == b.network) {
            let Some(network) = rows.first().map(|row| row.network) else {
                continue;
            };
            if networks.is_some_and(|networks| !networks.contains(&network)) {
                continue;
            }
            if has_joined(rows, year) {
                changes.joined.push((network, city));
            }
            if has_left(rows, year) {
                changes.left.push((network, city));
            }
        }
    }
    changes
}

/// The same in the networks that a query asks for, or in all where it asks for none.
#[must_use]
pub fn changes_asked(dataset: &Dataset, query: &Query, year: u16) -> Changes {
    let find = |id: &Slug| dataset.find_network(id.as_str()).map(|(ix, _)| ix);
    let asked: Vec<NetworkIx> = query.networks.iter().filter_map(find).collect();
    changes(
        dataset,
        year,
        Some(asked.as_slice()).filter(|asked| !asked.is_empty()),
    )
}

/// Whether the rows of one city in one network tell of a joining in a year, as [`changes`] says.
pub(super) fn has_joined(rows: &[Membership], year: u16) -> bool {
    let begins = |row: &Membership| is_span(row) && row.from.is_some_and(|from| from.year() == year);
    let is_founder = |row: &Membership| begins(row) && row.role == Term::Known(Role::FoundingMember);
    rows.iter().any(begins)
        && (!may_hold(rows, year.checked_sub(1)) || rows.iter().any(is_founder) && !holds(rows, year - 1))
}

/// Whether the rows of one city in one network tell of a departure in a year, as [`changes`] says.
pub(super) fn has_left(rows: &[Membership], year: u16) -> bool {
    let ends = |row: &Membership| is_span(row) && row.to.is_some_and(|to| to.year() == year);
    rows.iter().any(ends) && !may_hold(rows, year.checked_add(1))
}

/// Whether its dates tell of a beginning or an end, and not only of one time.
fn is_span(row: &Membership) -> bool {
    row.role != Term::Known(Role::FormerMember) && (row.from != row.to)
}

fn may_hold(rows: &[Membership], year: Option<u16>) -> bool {
    year.is_some_and(|year| rows.iter().any(|row| row.attested_in(year) != Attested::No))
}

fn holds(rows: &[Membership], year: u16) -> bool {
    rows.iter().any(|row| row.attested_in(year) == Attested::Yes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{Changes, changes};
    use crate::dataset::{CityIx, Dataset, NetworkIx};

    /// A dataset of one city and two networks with rows of network, role, beginning and end.
    fn dataset(rows: &[(u16, &str, &str, &str)]) -> Dataset {
        let column = |cell: &dyn Fn(usize) -> String| (0..rows.len()).map(cell).collect::<Vec<_>>().join(",");
        let json = format!(
            r#"{{"format": {{"major": 1, "minor": 0}},
            "cities": {{"id": ["seoul"], "name": ["Seoul"], "local": [""], "local_lang": [0], "country": [0],
                "kinds": ["city"], "kind": [0], "lon": [126.9], "lat": [37.5], "population": [9]}},
            "networks": [{{"id": "a", "name": "A", "kind": "membership", "status": "active"}},
                {{"id": "b", "name": "B", "kind": "membership", "status": "active"}}],
            "memberships": {{"network": [{}], "city": [{}], "roles": [{}], "role": [{}],
                "from": [{}], "to": [{}]}}}}"#,
            column(&|row| rows[row].0.to_string()),
            column(&|_| "0".to_owned()),
            column(&|row| format!("{:?}", rows[row].1)),
            column(&|row| row.to_string()),
            column(&|row| format!("{:?}", rows[row].2)),
            column(&|row| format!("{:?}", rows[row].3)),
        );
        let loaded = Dataset::load(&json).unwrap();
        assert_eq!(loaded.warnings, []);
        loaded.dataset
    }

    /// The years from 2000 to 2030 in which the city joined the first network, and those in which it left.
    fn years(rows: &[(u16, &str, &str, &str)]) -> (Vec<u16>, Vec<u16>) {
        let dataset = dataset(rows);
        let pair = (NetworkIx(0), CityIx(0));
        let years_of = |of: &dyn Fn(&Changes) -> bool| {
            (2000..=2030)
                .filter(|&year| of(&changes(&dataset, year, None)))
                .collect()
        };
        (
            years_of(&|changes| changes.joined.contains(&pair)),
            years_of(&|changes| changes.left.contains(&pair)),
        )
    }

    fn none() -> (Vec<u16>, Vec<u16>) {
        (vec![], vec![])
    }

    #[test]
    fn dates_of_one_row() {
        assert_eq!(
            years(&[(0, "member", "2014-12", "2019")]),
            (vec![2014], vec![2019])
        );
        assert_eq!(years(&[(0, "member", "2014", "")]), (vec![2014], vec![]));
        assert_eq!(years(&[(0, "member", "", "2019-06-14")]), (vec![], vec![2019]));
        assert_eq!(years(&[(0, "member", "", "")]), none());
        assert_eq!(
            years(&[(0, "member", "2016-01", "2016-12")]),
            (vec![2016], vec![2016])
        );
        assert_eq!(years(&[(1, "member", "2014", "2019")]), none(), "another network");
    }

    #[test]
    fn one_time_that_a_source_speaks_of_is_no_change() {
        assert_eq!(years(&[(0, "executive", "2012", "2012")]), none());
        assert_eq!(years(&[(0, "former-member", "2013-12", "")]), none());
        assert_eq!(years(&[(0, "former-member", "2013", "2015")]), none());
    }

    #[test]
    fn another_part_is_neither_joining_nor_leaving() {
        let president = (0, "president", "2016", "2019");
        assert_eq!(
            years(&[(0, "member", "2010", ""), president]),
            (vec![2010], vec![])
        );
        assert_eq!(
            years(&[(0, "member", "", ""), president]),
            none(),
            "it may have been there for long, and may be still"
        );
        assert_eq!(
            years(&[
                (0, "observer", "2024-09", "2025-06"),
                (0, "candidate", "2025-06-13", "2026-02"),
                (0, "member", "2026-02", "")
            ]),
            (vec![2024], vec![])
        );
        assert_eq!(
            years(&[(0, "member", "2004", "2010"), (0, "member", "2011", "2013")]),
            (vec![2004], vec![2013]),
            "one year ends where the next begins"
        );
    }

    #[test]
    fn who_comes_again_joins_again() {
        assert_eq!(
            years(&[(0, "member", "2002", "2005"), (0, "member", "2010", "")]),
            (vec![2002, 2010], vec![2005])
        );
        assert_eq!(
            years(&[(0, "executive", "2012", "2012"), (0, "member", "2013", "")]),
            none(),
            "it was there before it is known to have joined"
        );
    }

    #[test]
    fn a_founder_joins_at_the_start() {
        assert_eq!(
            years(&[(0, "member", "", ""), (0, "founding-member", "2010", "")]),
            (vec![2010], vec![])
        );
        assert_eq!(
            years(&[(0, "pilot", "2008", ""), (0, "founding-member", "2010", "")]),
            (vec![2008], vec![]),
            "whatever the dates say goes before"
        );
    }

    #[test]
    fn only_the_networks_that_are_asked_for() {
        let dataset = dataset(&[(0, "member", "2014", "2019"), (1, "member", "2014", "")]);
        let of = |networks: &[NetworkIx]| changes(&dataset, 2014, Some(networks)).joined;
        assert_eq!(of(&[NetworkIx(1)]), [(NetworkIx(1), CityIx(0))]);
        assert_eq!(of(&[NetworkIx(0), NetworkIx(1)]).len(), 2);
        assert_eq!(of(&[]), []);
        for year in [0, 1, u16::MAX] {
            assert_eq!(changes(&dataset, year, None), Changes::default());
        }
    }
}
