//! Sorting, once for the whole program: the compiler writes a sort anew for each type and comparison, some
//! kilobytes each, which a download feels and lists of a few hundred things do not.

use std::cmp::Ordering;

/// The positions `0..len` in the order of `compare`; equal ones stay as they were.
#[must_use]
#[inline(never)]
pub fn positions(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<u32> {
    // Nothing here has more than 32 bits can count.
    let mut positions: Vec<u32> = (0..len as u32).collect();
    positions.sort_by(|&a, &b| compare(a as usize, b as usize));
    positions
}

/// Sorts positions by the number that `keys` has for each, smallest first; equal ones stay as they were.
///
/// It counts bytes instead of comparing: a hundred thousand cities take some milliseconds, and bytes that all
/// keys share take none.
#[inline(never)]
pub fn sort_by_number(positions: &mut Vec<u32>, keys: &[u64]) {
    let key = |position: u32| keys.get(position as usize).copied().unwrap_or(u64::MAX);
    let first = positions.first().map_or(0, |&position| key(position));
    let differing = positions
        .iter()
        .fold(0, |bits, &position| bits | (key(position) ^ first));
    let mut sorted = vec![0; positions.len()];
    for shift in (0..u64::BITS).step_by(8) {
        if (differing >> shift) & 0xff == 0 {
            continue;
        }
        let byte = |position: u32| (key(position) >> shift) as usize & 0xff;
        let mut starts = [0_usize; 257];
        for &position in &*positions {
            starts[byte(position) + 1] += 1;
        }
        for value in 1..starts.len() {
            starts[value] += starts[value - 1];
        }
        for &position in &*positions {
            let place = &mut starts[byte(position)];
            sorted[*place] = position;
            *place += 1;
        }
        std::mem::swap(positions, &mut sorted);
    }
}

/// Sorts a list; equal elements stay in their order.
pub fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = positions(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    let mut unsorted: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    items.extend(
        order
            .into_iter()
            .filter_map(|position| unsorted[position as usize].take()),
    );
}

/// Sorts a list by what `key` makes of each element.
pub fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{positions, sort_by_key, sort_by_number};

    proptest! {
        #[test]
        fn sorts_as_the_library_does(items in prop::collection::vec((0_u8..9, any::<u8>()), 0..40)) {
            let mut ours = items.clone();
            sort_by_key(&mut ours, |item| item.0);
            let mut theirs = items;
            theirs.sort_by_key(|item| item.0);
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn numbers_are_sorted_as_the_library_does(
            keys in prop::collection::vec(prop_oneof![0_u64..4, any::<u64>(), (0_u64..9).prop_map(|n| n << 40)], 0..40),
            skipped in 0_usize..3,
        ) {
            let mut ours: Vec<u32> = (skipped..keys.len()).map(|position| position as u32).rev().collect();
            let mut theirs = ours.clone();
            sort_by_number(&mut ours, &keys);
            theirs.sort_by_key(|&position| keys[position as usize]);
            prop_assert_eq!(ours, theirs);
        }
    }

    #[test]
    fn says_where_each_thing_goes() {
        let names = ["c", "a", "b"];
        assert_eq!(positions(3, &mut |a, b| names[a].cmp(names[b])), [1, 2, 0]);
    }
}
