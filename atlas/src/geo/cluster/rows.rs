//! Places in rows: what stands in a box, and what stands near, is found by walking along one row or two.
//!
//! A position is a whole number here, 2^32 once round the world (9 mm at the equator), so that a difference
//! in x wraps over the antimeridian by itself.

use crate::geo::mercator::World;

/// Once round the world.
pub(super) const WHOLE: f64 = 4_294_967_296.0;

/// A place or a cluster at its position.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Item {
    pub(super) x: u32,
    pub(super) y: u32,
    pub(super) node: u32,
}

/// Items from north to south by rows of one height, in a row from west to east.
#[derive(Debug, Clone, Default)]
pub(super) struct Rows {
    pub(super) items: Vec<Item>,
    /// The rows are 2 to this power high.
    shift: u32,
}

impl Item {
    /// An item at a position; beyond the north and south edges it counts as standing on them.
    pub(super) fn new(world: World, node: u32) -> Self {
        Self {
            x: whole(world.x),
            y: whole(world.y),
            node,
        }
    }

    /// The row it stands in.
    pub(super) fn row(self, shift: u32) -> u32 {
        self.y.checked_shr(shift).unwrap_or(0)
    }

    fn key(self, shift: u32) -> u64 {
        u64::from(self.row(shift)) << 32 | u64::from(self.x)
    }
}

/// A coordinate as a whole number. The cast takes what is beyond the range to its end.
pub(super) fn whole(t: f64) -> u32 {
    (t * WHOLE) as u32
}

impl Rows {
    /// Sorts items into rows that are 2 to the power of `shift` high, by counting digits from the lowest
    /// up: the cost grows as the number of items does.
    pub(super) fn new(mut items: Vec<Item>, shift: u32) -> Self {
        // Wider digits are fewer, but their tables take longer to clear than a short list to sort.
        let digit_bits = if items.len() < 4_000 { 8 } else { 11 };
        let mut starts = vec![0; 1 << digit_bits];
        let mut spare = items.clone();
        for from in (0..32).step_by(digit_bits) {
            sort_by_digit(&mut items, &mut spare, &mut starts, |item| item.x >> from);
        }
        for from in (shift..32).step_by(digit_bits) {
            sort_by_digit(&mut items, &mut spare, &mut starts, |item| item.y >> from);
        }
        Self { items, shift }
    }

    /// What is kept and what is new, in the rows of the new: these are as high as those of the kept, or
    /// twice as high.
    pub(super) fn joined(kept: &[Item], kept_shift: u32, fresh: &Self) -> Self {
        let shift = fresh.shift;
        let (mut kept, mut fresh) = (kept, fresh.items.as_slice());
        let mut items = Vec::with_capacity(kept.len() + fresh.len());
        while let Some(row) = [kept, fresh]
            .iter()
            .filter_map(|rest| Some(rest.first()?.row(shift)))
            .min()
        {
            let fresh = split_row(&mut fresh, shift, row);
            if shift == kept_shift {
                merge(split_row(&mut kept, shift, row), &[], fresh, &mut items);
            } else {
                let north = split_row(&mut kept, kept_shift, row << 1);
                let south = split_row(&mut kept, kept_shift, row << 1 | 1);
                merge(north, south, fresh, &mut items);
            }
        }
        Self { items, shift }
    }

    /// The height of the rows, as a power of two.
    pub(super) fn shift(&self) -> u32 {
        self.shift
    }

    /// Calls for every item in the part of the rows that a box touches; some stand north or south of the
    /// box itself.
    pub(super) fn visit(&self, west: u32, north: u32, east: u32, south: u32, call: &mut dyn FnMut(&Item)) {
        let corner = |x, y| Item { x, y, node: 0 }.key(self.shift);
        let last = corner(east, south);
        let mut from = corner(west, north);
        let mut rest = self.items.as_slice();
        while from <= last {
            rest = &rest[rest.partition_point(|item| item.key(self.shift) < from)..];
            // The row that is next, or one further south where all until there are empty.
            let Some(first) = rest.first() else { return };
            let row = first.row(self.shift);
            let start = u64::from(row) << 32;
            if start > last {
                return;
            }
            if first.x >= west {
                let end = start | u64::from(east);
                let inside = rest
                    .iter()
                    .take_while(|item| item.key(self.shift) <= end)
                    .inspect(|item| call(item))
                    .count();
                rest = &rest[inside..];
                from = (start + (1 << 32)) | u64::from(west);
            } else {
                from = start | u64::from(west);
            }
        }
    }
}

/// Sorts by a digit, which is as wide as the table is long; what is equal stays in its order.
fn sort_by_digit(
    items: &mut Vec<Item>,
    spare: &mut Vec<Item>,
    starts: &mut [u32],
    digit: impl Fn(&Item) -> u32,
) {
    let mask = starts.len() - 1;
    starts.fill(0);
    for item in items.iter() {
        starts[digit(item) as usize & mask] += 1;
    }
    let mut start = 0;
    for slot in starts.iter_mut() {
        start += std::mem::replace(slot, start);
    }
    for item in items.iter() {
        let slot = &mut starts[digit(item) as usize & mask];
        spare[*slot as usize] = *item;
        *slot += 1;
    }
    std::mem::swap(items, spare);
}

/// Cuts off the items of one row from the start of a list.
fn split_row<'a>(items: &mut &'a [Item], shift: u32, row: u32) -> &'a [Item] {
    let len = items
        .iter()
        .position(|item| item.row(shift) != row)
        .unwrap_or(items.len());
    let (head, rest) = items.split_at(len);
    *items = rest;
    head
}

/// Three rows as one, from west to east.
fn merge<'a>(mut a: &'a [Item], mut b: &'a [Item], mut c: &'a [Item], items: &mut Vec<Item>) {
    if b.is_empty() && c.is_empty() {
        items.extend_from_slice(a);
        return;
    }
    const NONE: u64 = u64::MAX;
    let head = |row: &[Item]| row.first().map_or(NONE, |item| item.x.into());
    let (mut at_a, mut at_b, mut at_c) = (head(a), head(b), head(c));
    loop {
        let (row, at) = if at_a <= at_b && at_a <= at_c {
            (&mut a, &mut at_a)
        } else if at_b <= at_c {
            (&mut b, &mut at_b)
        } else {
            (&mut c, &mut at_c)
        };
        let Some((first, rest)) = row.split_first() else {
            return;
        };
        items.push(*first);
        *row = rest;
        *at = head(rest);
    }
}
