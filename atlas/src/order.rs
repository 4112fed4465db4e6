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

    use super::{positions, sort_by_key};

    proptest! {
        #[test]
        fn sorts_as_the_library_does(items in prop::collection::vec((0_u8..9, any::<u8>()), 0..40)) {
            let mut ours = items.clone();
            sort_by_key(&mut ours, |item| item.0);
            let mut theirs = items;
            theirs.sort_by_key(|item| item.0);
            prop_assert_eq!(ours, theirs);
        }
    }

    #[test]
    fn says_where_each_thing_goes() {
        let names = ["c", "a", "b"];
        assert_eq!(positions(3, &mut |a, b| names[a].cmp(names[b])), [1, 2, 0]);
    }
}
