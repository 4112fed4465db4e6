//! Networks, cities, award rounds and organizations.

use super::document;
use super::thing::{Things, documents, list, other_names};
use crate::address::Page;
use crate::dataset::Dataset;
use crate::export::Site;
use crate::export::node::{Node, Table};
use crate::wire::{AwardDetail, CityDetail, Membership, NetworkDetail, OrganizationDetail};

/// A network with its members, each in its role for its time.
#[must_use]
pub fn network(dataset: &Dataset, site: Site<'_>, network: &NetworkDetail) -> String {
    let things = Things { dataset, site };
    let members = network.memberships.iter().filter_map(|row| {
        let city = dataset.find_city(row.city.as_str())?;
        Some(role(row).with("member", things.place(&city).into()).into())
    });
    let names = network.acronym.iter().cloned().map(Node::Text);
    let names = names.chain(other_names(&network.names)).collect();
    let seat = network.headquarters.as_ref().and_then(|id| things.city_by_id(id));
    let page = site.page(&Page::Network(network.id.clone()));
    document(
        Table::of_type("Organization")
            .text("@id", &page)
            .text("name", english(&network.names))
            .list("alternateName", names)
            .text("url", network.website.as_deref().unwrap_or_default())
            .text("mainEntityOfPage", &page)
            .maybe("foundingDate", network.founded.map(Node::date))
            .maybe("location", seat)
            .text("areaServed", network.scope.english())
            .list("member", members.collect())
            .list("event", things.events(&network.events))
            .list("subjectOf", documents(&network.sources)),
    )
}

/// A city with its place, and the networks it is or was in.
#[must_use]
pub fn city(dataset: &Dataset, site: Site<'_>, city: &CityDetail) -> String {
    let things = Things { dataset, site };
    let Some(brief) = dataset.find_city(city.id.as_str()) else {
        return String::new();
    };
    let networks = city
        .memberships
        .iter()
        .map(|row| role(row).with("memberOf", things.network(&row.network)).into());
    let awards = city.awards.iter().map(|reached| {
        Node::Text(format!(
            "{} {}: {}",
            reached.programme,
            reached.year,
            reached.stage.english()
        ))
    });
    let events: Vec<_> = things.events(&city.hosted);
    document(
        things
            .city_whole(&brief, city)
            .list("alternateName", other_names(&city.names))
            .text("mainEntityOfPage", &site.page(&Page::City(city.id.clone())))
            .list("memberOf", networks.collect())
            .list("award", awards.collect())
            .list("event", events)
            .list("subjectOf", documents(&city.sources)),
    )
}

/// An award round: its stages, each with those it named.
#[must_use]
pub fn award(dataset: &Dataset, site: Site<'_>, award: &AwardDetail) -> String {
    let things = Things { dataset, site };
    let stages = award.stages.iter().map(|stage| {
        let cities = stage.recipients.iter().filter_map(|id| things.city_by_id(id));
        // The items are cities; what counts something else is not their number.
        let count = stage.count.filter(|_| stage.unit.is_none());
        list(stage.name.english(), count, cities.collect()).into()
    });
    let round = list(
        &format!("{} {}", award.programme, award.year),
        None,
        stages.collect(),
    );
    document(
        round
            .text("@id", &site.page(&Page::Award(award.id.clone())))
            .list("subjectOf", documents(&award.sources)),
    )
}

/// An organization.
#[must_use]
pub fn organization(dataset: &Dataset, site: Site<'_>, body: &OrganizationDetail) -> String {
    let things = Things { dataset, site };
    let page = site.page(&Page::Organization(body.id.clone()));
    let names = body.acronym.iter().cloned().map(Node::Text);
    let names = names.chain(other_names(&body.names)).collect();
    let seat = body.city.as_ref().and_then(|id| things.city_by_id(id));
    document(
        Table::of_type("Organization")
            .text("@id", &page)
            .text("name", english(&body.names))
            .list("alternateName", names)
            .text("url", body.website.as_deref().unwrap_or_default())
            .text("mainEntityOfPage", &page)
            .maybe("location", seat)
            .list("event", things.events(&body.organized))
            .list("subjectOf", documents(&body.sources)),
    )
}

fn english(names: &std::collections::BTreeMap<String, String>) -> &str {
    names.get("en").map_or("", String::as_str)
}

/// The role of a membership, in which the property that holds it is told once more, as schema.org has it.
fn role(row: &Membership) -> Table {
    Table::of_type("OrganizationRole")
        .text("roleName", row.role.slug())
        .maybe("startDate", row.from.map(Node::date))
        .maybe("endDate", row.to.map(Node::date))
}
