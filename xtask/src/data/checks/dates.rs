//! What ends has begun before. Whether each date is real was checked when it was read.

use atlas::date::Date;

use super::super::authored::Authored;
use super::super::mistake::{Mistakes, Placed};

/// Notes what ends before it begins.
pub(super) fn check(authored: &Authored, mistakes: &Mistakes) {
    for row in &authored.memberships {
        in_order(row.from.as_ref(), row.to.as_ref(), mistakes);
    }
    for event in &authored.events {
        in_order(Some(&event.start), event.end.as_ref(), mistakes);
    }
}

fn in_order(from: Option<&Placed<Date>>, to: Option<&Placed<Date>>, mistakes: &Mistakes) {
    let (Some(from), Some(to)) = (from, to) else {
        return;
    };
    if !from.can_precede(to.value) {
        mistakes.add(
            &to.spot,
            format!("it ends on {} but begins on {}", to.value, from.value),
            "correct one of the two",
        );
    }
}
