//! Ids are unique, and those of networks, organizations and cities never meet: a list can hold all three.

use std::collections::BTreeMap;

use super::super::authored::{Authored, Ref};
use super::super::mistake::{Mistakes, Spot};

/// Notes what has the same id, or says the same, twice.
pub(super) fn check(authored: &Authored, mistakes: &Mistakes) {
    once(
        authored.sources.iter().map(|source| &source.id),
        "source",
        mistakes,
    );
    let networks = authored.networks.iter().map(|network| &network.id);
    let organizations = authored.organizations.iter().map(|body| &body.id);
    let cities = authored.cities.iter().map(|city| &city.id);
    once(
        networks.chain(organizations).chain(cities),
        "network, organization or city",
        mistakes,
    );
    for network in &authored.networks {
        once(network.organs.iter().map(|organ| &organ.id), "organ", mistakes);
    }
    for award in &authored.awards {
        once(award.stages.iter().map(|stage| &stage.id), "stage", mistakes);
    }
    same_address(authored, mistakes);
    same_place(authored, mistakes);
    same_membership(authored, mistakes);
    same_name(authored, mistakes);
}

fn once<'a>(ids: impl Iterator<Item = &'a Ref>, kind: &str, mistakes: &Mistakes) {
    let rows = ids.map(|id| (&id.value, &id.spot));
    for (id, first, again) in repeated(rows) {
        mistakes.add(
            again,
            format!(
                "`{id}` is the id of another {kind} too ({}:{})",
                first.file, first.line
            ),
            "give one of them another id",
        );
    }
}

fn same_address(authored: &Authored, mistakes: &Mistakes) {
    let rows = authored
        .sources
        .iter()
        .filter_map(|source| Some((source.url.as_deref()?, &source.id.spot)));
    for (url, first, again) in repeated(rows) {
        mistakes.add(
            again,
            format!("{url} is the address of the source in line {} too", first.line),
            "keep one of the two and cite it",
        );
    }
}

fn same_place(authored: &Authored, mistakes: &Mistakes) {
    let rows = authored
        .cities
        .iter()
        .filter_map(|city| Some((city.geonameid?, &city.id.spot)));
    for (geonameid, first, again) in repeated(rows) {
        mistakes.add(
            again,
            format!("GeoNames {geonameid} is the place in line {} too", first.line),
            "keep one of the two; one place has one id",
        );
    }
}

fn same_membership(authored: &Authored, mistakes: &Mistakes) {
    let rows = authored.memberships.iter().map(|row| {
        let from = row.from.as_ref().map(|from| from.value);
        (
            (&row.network.value, &row.city.value, row.role, from),
            &row.network.spot,
        )
    });
    for ((network, city, ..), first, again) in repeated(rows) {
        mistakes.add(
            again,
            format!(
                "{city} has the same role in {network} from the same time in line {} too",
                first.line
            ),
            "join the two rows, with the sources of both",
        );
    }
}

fn same_name(authored: &Authored, mistakes: &Mistakes) {
    let rows = authored
        .names
        .iter()
        .map(|name| ((&name.city.value, &name.lang, &name.name), &name.city.spot));
    for ((city, lang, name), first, again) in repeated(rows) {
        mistakes.add(
            again,
            format!("line {} gives {city} the same {lang} name {name}", first.line),
            "take one of the two away",
        );
    }
}

/// What stands more than once: the value, where it stood first, where it stands again.
fn repeated<'a, K: Ord + Clone>(rows: impl Iterator<Item = (K, &'a Spot)>) -> Vec<(K, &'a Spot, &'a Spot)> {
    let mut first: BTreeMap<K, &Spot> = BTreeMap::new();
    let mut again = Vec::new();
    for (key, spot) in rows {
        match first.get(&key) {
            Some(known) => again.push((key, *known, spot)),
            None => {
                first.insert(key, spot);
            }
        }
    }
    again
}
