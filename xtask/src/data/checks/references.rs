//! Every id that names another record leads to one.

use std::collections::BTreeSet;

use atlas::slug::Slug;

use super::super::authored::{Authored, Ref};
use super::super::mistake::Mistakes;
use super::super::visit;

/// Notes every reference that leads nowhere.
pub(super) fn check(authored: &Authored, mistakes: &Mistakes) {
    let ids = &authored.ids;
    resolve(&visit::citations(authored), "source", &[&ids.sources], mistakes);
    resolve(&visit::networks(authored), "network", &[&ids.networks], mistakes);
    resolve(&visit::events(authored), "event", &[&ids.events], mistakes);
    let named: Vec<_> = authored.names.iter().map(|name| &name.city).collect();
    resolve(&visit::cities(authored), "city", &[&ids.cities], mistakes);
    resolve(&named, "city", &[&ids.cities], mistakes);
    for event in &authored.events {
        let parts: Vec<_> = event.organizers.iter().chain(&event.partners).collect();
        let any = [&ids.organizations, &ids.networks, &ids.cities];
        resolve(&parts, "organization, network or city", &any, mistakes);
        let attending: Vec<_> = event.organizations.iter().collect();
        let bodies = [&ids.organizations, &ids.networks];
        resolve(&attending, "organization or network", &bodies, mistakes);
    }
    parts_of_themselves(authored, mistakes);
    codes(authored, mistakes);
}

fn resolve(references: &[&Ref], kind: &str, known: &[&BTreeSet<Slug>], mistakes: &Mistakes) {
    for reference in references {
        if !known.iter().any(|ids| ids.contains(&reference.value)) {
            mistakes.add(
                &reference.spot,
                format!("there is no {kind} `{}`", reference.value),
                "correct the id, or add the record",
            );
        }
    }
}

/// An event that is part of itself, at once or by way of others, would have no end.
fn parts_of_themselves(authored: &Authored, mistakes: &Mistakes) {
    let whole_of = |id: &Slug| {
        let event = authored.events.iter().find(|event| event.id.value == *id)?;
        event.part_of.as_ref().map(|whole| &whole.value)
    };
    for event in &authored.events {
        let Some(part_of) = &event.part_of else { continue };
        let mut seen = BTreeSet::new();
        let mut at = Some(&part_of.value);
        while let Some(id) = at
            && seen.insert(id)
        {
            at = whole_of(id);
        }
        if seen.contains(&event.id.value) {
            mistakes.add(
                &part_of.spot,
                format!("`{}` would be a part of itself", event.id.value),
                "name the event that it was really part of",
            );
        }
    }
}

/// Codes of countries and regions.
fn codes(authored: &Authored, mistakes: &Mistakes) {
    for city in &authored.cities {
        if !city.country.is_empty() && !authored.ids.countries.contains(&city.country.value) {
            mistakes.add(
                &city.country.spot,
                format!("`{}` is not in countries.csv", city.country.value),
                "write the two capital letters of ISO 3166-1, or XK for Kosovo",
            );
        }
    }
    let regions = authored
        .countries
        .iter()
        .filter_map(|country| country.region.as_ref());
    let parents = authored
        .regions
        .iter()
        .filter_map(|region| region.parent.as_ref());
    for code in regions.chain(parents) {
        // 001 is the world, which is no region of it.
        if code.value != "001" && !authored.ids.regions.contains(&code.value) {
            mistakes.add(
                &code.spot,
                format!("`{}` is not in regions.csv", code.value),
                "write a code of UN M49",
            );
        }
    }
}
