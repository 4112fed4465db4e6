//! Memberships: few networks have most of the members, and few cities are in many networks.

use atlas::wire::{Index, MembershipColumns};

use super::super::numbers::Numbers;

/// A city is in so many networks on average.
const MEAN: f64 = 1.6;
/// A network's share falls with its place by this power, so that the tail is heavy.
const TAIL: f64 = 0.9;
/// The shares of memberships with a beginning, and of those with an end.
const DATED: (f64, f64) = (0.7, 0.12);

/// The memberships of the cities of an index, sorted by network, then city.
pub(super) fn memberships(index: &Index, numbers: &mut Numbers) -> MembershipColumns {
    let shares: Vec<f64> = (1..=index.networks.len())
        .map(|place| (place as f64).powf(-TAIL))
        .collect();
    let mut pairs: Vec<(u16, u32)> = Vec::new();
    for city in 0..index.cities.id.len() as u32 {
        let mut networks = Vec::new();
        // Each further one comes with the same probability: a geometric distribution with this mean.
        while networks.is_empty() || numbers.chance(1.0 - 1.0 / MEAN) {
            networks.push(drawn(&shares, numbers));
        }
        networks.sort_unstable();
        networks.dedup();
        pairs.extend(networks.into_iter().map(|network| (network, city)));
    }
    pairs.sort_unstable();
    let mut columns = MembershipColumns {
        roles: ["member", "founding-member", "observer", "president"]
            .map(str::to_owned)
            .to_vec(),
        ..MembershipColumns::default()
    };
    for (network, city) in pairs {
        let (with_beginning, with_end) = DATED;
        let began = 1990 + numbers.below(35);
        let ended = began + numbers.below(2026 - began);
        let is_dated = numbers.chance(with_beginning);
        let role = if numbers.chance(0.9) { 0 } else { numbers.below(4) };
        columns.network.push(network);
        columns.city.push(city);
        columns.role.push(role as u8);
        columns.from.push(&year(is_dated, began));
        columns
            .to
            .push(&year(is_dated && numbers.chance(with_end), ended));
    }
    columns
}

fn year(is_known: bool, year: usize) -> String {
    if is_known { year.to_string() } else { String::new() }
}

/// A position, each as probable as its share.
fn drawn(shares: &[f64], numbers: &mut Numbers) -> u16 {
    let mut left = numbers.share() * shares.iter().sum::<f64>();
    for (position, share) in shares.iter().enumerate() {
        left -= share;
        if left < 0.0 {
            return position as u16;
        }
    }
    0
}
