#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;

use super::{Compared, Intersections, Overlap, Sharing, check, compare, most_joined};
use crate::dataset::{Dataset, NetworkIx};
use crate::query::{CompareHint, CompareQuery, OverlapSort, Query};
use crate::select::find;

/// Some cities, each with bits that say in which of the networks it is, twice where it is.
fn dataset(cities: &[u8], network_count: usize) -> Dataset {
    let list = |text: &dyn Fn(usize) -> String, count: usize| -> String {
        (0..count).map(text).collect::<Vec<_>>().join(",")
    };
    let zeros = list(&|_| "0".to_owned(), cities.len());
    let members: Vec<(usize, usize)> = (0..network_count)
        .flat_map(|network| {
            let is_in = move |city: &usize| cities[*city] >> network & 1 == 1;
            (0..cities.len())
                .filter(is_in)
                .flat_map(move |city| [(network, city); 2])
        })
        .collect();
    let json = format!(
        r#"{{"format": {{"major": 1, "minor": 0}}, "countries": [{{"code": "KR", "name": "Korea"}}],
        "cities": {{"id": [{ids}], "name": [{ids}], "local": [{blanks}], "langs": [], "local_lang": [{zeros}],
            "country": [{zeros}], "kinds": ["city"], "kind": [{zeros}], "lon": [{zeros}], "lat": [{zeros}],
            "population": [{zeros}]}},
        "networks": [{networks}],
        "memberships": {{"network": [{of}], "city": [{who}], "roles": ["member"], "role": [{roles}],
            "from": [{dates}], "to": [{dates}]}}}}"#,
        ids = list(&|city| format!("\"city-{city:03}\""), cities.len()),
        blanks = list(&|_| "\"\"".to_owned(), cities.len()),
        networks = list(
            &|network| format!(
                r#"{{"id": "n{network}", "name": "N{network}", "kind": "alliance", "status": "active"}}"#
            ),
            network_count
        ),
        of = list(&|at| members[at].0.to_string(), members.len()),
        who = list(&|at| members[at].1.to_string(), members.len()),
        roles = list(&|_| "0".to_owned(), members.len()),
        dates = list(&|_| "\"\"".to_owned(), members.len()),
    );
    Dataset::load(&json).unwrap().dataset
}

fn found(dataset: &Dataset, query: &Query) -> u32 {
    find(dataset, query, None).cities.len() as u32
}

proptest! {
    /// What a cell or a bar says is what the explorer then finds, by the address that it leads to.
    #[test]
    fn counts_are_those_of_the_explorer(cities in prop::collection::vec(any::<u8>(), 0..30)) {
        let dataset = dataset(&cities, 6);
        for sort in OverlapSort::ALL {
            let overlap = Overlap::new(&dataset, sort);
            for row in 0..overlap.networks().len() {
                for column in 0..overlap.networks().len() {
                    let query = Query::parse(&overlap.query(&dataset, row, column).format()).0;
                    prop_assert_eq!(overlap.shared(row, column), found(&dataset, &query));
                }
            }
        }
        let networks: Vec<NetworkIx> = (0..6).map(NetworkIx).collect();
        let intersections = Intersections::new(&dataset, &networks);
        let mut total = 0;
        for &part in &intersections.parts {
            let query = Query::parse(&intersections.query(&dataset, part).format()).0;
            prop_assert_eq!(part.count, found(&dataset, &query));
            total += part.count;
        }
        let in_any = cities.iter().filter(|bits| **bits & 0b11_1111 != 0).count();
        prop_assert_eq!(total as usize, in_any);
        prop_assert!(intersections.parts.is_sorted_by(|a, b| a.count >= b.count));
    }

    #[test]
    fn every_entry_is_sorted_by_who_has_it(
        bits in prop::collection::vec(0_u8..16, 0..30),
        count in 1_usize..5,
    ) {
        let has = |list: usize, entry: usize| bits[entry] >> list & 1 == 1;
        let lists: Vec<Vec<u32>> = (0..count)
            .map(|list| (0..bits.len()).filter(|&entry| has(list, entry)).map(|entry| entry as u32).collect())
            .collect();
        let sharing = Sharing::of(&lists);
        for (list, entries) in lists.iter().enumerate() {
            let mut told: Vec<u32> = sharing.only[list].clone();
            if count > 1 {
                told.extend(&sharing.all);
            }
            told.extend(sharing.some.iter().filter(|(holders, _)| holders.contains(&list)).flat_map(|(_, own)| own));
            told.sort_unstable();
            prop_assert_eq!(&told, entries);
        }
    }
}

#[test]
fn what_is_similar_stands_together() {
    // 0 and 2 share all their cities, 1 and 3 most of theirs; 4 names nobody.
    let dataset = dataset(&[0b101, 0b101, 0b1010, 0b1010, 0b1010, 0b0010, 0b0010], 5);
    let order = |sort| {
        let overlap = Overlap::new(&dataset, sort);
        overlap
            .networks()
            .iter()
            .map(|network| network.0)
            .collect::<Vec<_>>()
    };
    assert_eq!(order(OverlapSort::Size), [1, 3, 0, 2]);
    assert_eq!(order(OverlapSort::Similarity), [0, 2, 1, 3]);
    assert_eq!(Overlap::new(&dataset, OverlapSort::Size).most_shared(), 3);
    assert_eq!(
        most_joined(&dataset, 3),
        [NetworkIx(1), NetworkIx(3), NetworkIx(0)]
    );
}

#[test]
fn nothing_overlaps_where_nothing_is() {
    let empty = Dataset::default();
    for sort in OverlapSort::ALL {
        let overlap = Overlap::new(&empty, sort);
        assert_eq!((overlap.networks().len(), overlap.most_shared()), (0, 0));
    }
    assert_eq!(Intersections::new(&empty, &[]).parts, []);
    assert_eq!(most_joined(&empty, 6), []);
}

#[test]
fn what_cannot_be_compared_is_told_of() {
    let dataset = dataset(&[1, 1, 1, 1, 1, 1], 1);
    let all = "cities=city-000,nowhere,city-001,city-002,city-003,city-004,city-005";
    let (query, hints) = check(&dataset, CompareQuery::parse(all).0);
    assert_eq!(query.format(), "cities=city-000,city-001,city-002,city-003");
    assert!(
        matches!(&hints[..], [CompareHint::Unknown(id), CompareHint::TooMany(2)] if id.as_str() == "nowhere")
    );
}

#[test]
fn cities_share_networks_and_networks_share_cities() {
    let dataset = dataset(&[0b011, 0b110, 0b010], 3);
    let of = |search: &str| compare(&dataset, &CompareQuery::parse(search).0);
    let Compared::Cities(cities, sharing) = of("cities=city-000,city-001,city-002") else {
        unreachable!("cities were asked for");
    };
    assert_eq!(cities.len(), 3);
    assert_eq!(
        (sharing.all, sharing.only),
        (vec![1], vec![vec![0], vec![2], vec![]])
    );
    let Compared::Networks(_, sharing) = of("networks=n0,n1,n2") else {
        unreachable!("networks were asked for");
    };
    assert_eq!(sharing.some, [(vec![0, 1], vec![0]), (vec![1, 2], vec![1])]);
    assert_eq!(
        (sharing.all, sharing.only),
        (vec![], vec![vec![], vec![2], vec![]])
    );
}
