//! Nothing stands in the dataset that nothing refers to.

use std::collections::BTreeSet;

use super::super::authored::Authored;
use super::super::mistake::Mistakes;
use super::super::visit;

/// Notes sources that are never cited and cities that are never named.
pub(super) fn check(authored: &Authored, mistakes: &Mistakes) {
    let cited: BTreeSet<_> = visit::citations(authored)
        .into_iter()
        .map(|source| &source.value)
        .collect();
    for source in &authored.sources {
        if !cited.contains(&source.id.value) {
            mistakes.add(
                &source.id.spot,
                format!("nothing cites the source `{}`", source.id.value),
                "cite it where it is used, or take it away",
            );
        }
    }
    let parts = authored
        .events
        .iter()
        .flat_map(|event| event.organizers.iter().chain(&event.partners));
    let named: BTreeSet<_> = visit::cities(authored)
        .into_iter()
        .chain(parts)
        .map(|city| &city.value)
        .collect();
    for city in &authored.cities {
        if !named.contains(&city.id.value) {
            mistakes.add(
                &city.id.spot,
                format!("nothing names the city `{}`", city.id.value),
                "add what it is part of, or take it away",
            );
        }
    }
}
