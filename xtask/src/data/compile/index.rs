//! The index: every record in brief.

use std::collections::BTreeMap;

use atlas::vocabulary::{Term, Vocabulary};
use atlas::wire::{
    AwardBrief, CityColumns, CountryBrief, EventBrief, FORMAT, Index, MembershipColumns, NetworkBrief,
    OrganizationBrief, RegionBrief, StageBrief,
};

use super::view::{View, date};
use super::{CompileError, names};
use crate::data::authored::{Award, Event, NamesByLang, Network, Organization, Ref};

/// Makes the index.
pub(super) fn index(view: &View<'_>, version: &str) -> Result<Index, CompileError> {
    let (regions, countries) = world(view);
    Ok(Index {
        format: FORMAT,
        version: version.to_owned(),
        cities: cities(view, &countries)?,
        regions,
        countries,
        networks: view.networks.iter().map(|network| brief(view, network)).collect(),
        memberships: memberships(view)?,
        awards: view
            .awards
            .iter()
            .filter_map(|award| award_brief(view, award))
            .collect(),
        events: view.events.iter().map(|event| event_brief(view, event)).collect(),
        organizations: view
            .organizations
            .iter()
            .map(|body| organization_brief(view, body))
            .collect(),
    })
}

/// The English name, which the reader has made sure of.
pub(super) fn english(names: &NamesByLang) -> String {
    names.get("en").cloned().unwrap_or_default()
}

/// Terms in the order of their first use, so that columns can hold their positions.
#[derive(Debug, Default)]
struct Terms(Vec<String>);

impl Terms {
    fn position(&mut self, term: &str) -> usize {
        let known = self.0.iter().position(|known| known == term);
        known.unwrap_or_else(|| {
            self.0.push(term.to_owned());
            self.0.len() - 1
        })
    }
}

/// A position in the type of its column.
fn narrow<T: TryFrom<usize>>(position: usize, list: &'static str) -> Result<T, CompileError> {
    T::try_from(position).map_err(|_| CompileError::TooMany { list })
}

/// Regions by name and countries by code, those that have cities here.
fn world(view: &View<'_>) -> (Vec<RegionBrief>, Vec<CountryBrief>) {
    let mut countries: Vec<_> = view
        .authored
        .countries
        .iter()
        .filter(|country| view.cities.iter().any(|city| city.country.value == country.code))
        .collect();
    countries.sort_by_key(|country| &country.code);
    let mut regions: Vec<RegionBrief> = view
        .authored
        .regions
        .iter()
        .filter(|region| {
            countries
                .iter()
                .any(|country| country.region.as_deref().is_some_and(|code| *code == region.code))
        })
        .map(|region| RegionBrief {
            code: region.code.clone(),
            name: region.name.clone(),
        })
        .collect();
    regions.sort_by(|a, b| (&a.name, &a.code).cmp(&(&b.name, &b.code)));
    let countries = countries
        .into_iter()
        .map(|country| CountryBrief {
            code: country.code.clone(),
            name: country.name.clone(),
            region: country
                .region
                .as_deref()
                .and_then(|code| regions.iter().position(|region| region.code == *code)),
        })
        .collect();
    (regions, countries)
}

fn cities(view: &View<'_>, countries: &[CountryBrief]) -> Result<CityColumns, CompileError> {
    let by_code: BTreeMap<_, _> = countries
        .iter()
        .enumerate()
        .map(|(at, country)| (country.code.as_str(), at))
        .collect();
    let local = names::local_names(view);
    let mut columns = CityColumns::default();
    let mut langs = Terms::default();
    let mut kinds = Terms::default();
    for (city, local) in view.cities.iter().zip(local) {
        let (lang, name) = local.unwrap_or_default();
        columns.id.push(city.id.as_str());
        columns.name.push(&city.name);
        columns.local_lang.push(if name.is_empty() {
            0
        } else {
            narrow(langs.position(lang), "languages")?
        });
        columns.local.push(name);
        let country = by_code.get(city.country.as_str()).copied();
        columns
            .country
            .push(narrow(country.unwrap_or_default(), "countries")?);
        columns
            .kind
            .push(narrow(kinds.position(city.kind.slug()), "kinds of cities")?);
        columns.lon.push(city.lon.value);
        columns.lat.push(city.lat.value);
        columns.population.push(city.population.unwrap_or_default());
    }
    columns.langs = langs.0;
    columns.kinds = kinds.0;
    Ok(columns)
}

fn memberships(view: &View<'_>) -> Result<MembershipColumns, CompileError> {
    let mut columns = MembershipColumns::default();
    let mut roles = Terms::default();
    for row in &view.memberships {
        let (Some(network), Some(city)) = (view.network(&row.network), view.city(&row.city)) else {
            continue;
        };
        let text = |date: Option<atlas::date::Date>| date.map(|date| date.to_string()).unwrap_or_default();
        columns.network.push(narrow(network, "networks")?);
        columns.city.push(narrow(city, "cities")?);
        columns
            .role
            .push(narrow(roles.position(row.role.slug()), "roles")?);
        columns.from.push(&text(date(&row.from)));
        columns.to.push(&text(date(&row.to)));
    }
    columns.roles = roles.0;
    Ok(columns)
}

fn brief(view: &View<'_>, network: &Network) -> NetworkBrief {
    // Of counts without a date the last written one is taken, after all that have one.
    let newest = network.member_counts.iter().max_by_key(|count| count.date);
    NetworkBrief {
        id: network.id.value.clone(),
        acronym: network.acronym.clone(),
        name: english(&network.names),
        kind: Term::Known(network.kind),
        status: Term::Known(network.status),
        founded: network.founded,
        seat: city_position(view, network.headquarters.as_ref()),
        claimed: newest.map(|count| count.total),
    }
}

fn city_position(view: &View<'_>, city: Option<&Ref>) -> Option<usize> {
    city.and_then(|city| view.city(city))
}

fn award_brief(view: &View<'_>, award: &Award) -> Option<AwardBrief> {
    Some(AwardBrief {
        id: award.id.value.clone(),
        network: view.network(&award.network)?,
        programme: award.programme.clone(),
        year: award.year.value,
        stages: award
            .stages
            .iter()
            .map(|stage| StageBrief {
                name: stage.name.english().to_owned(),
                count: stage.count.as_ref().map(|count| count.value),
                unit: stage.unit.map(Term::Known),
                cities: stage
                    .recipients
                    .iter()
                    .filter_map(|city| view.city(city))
                    .collect(),
            })
            .collect(),
    })
}

fn event_brief(view: &View<'_>, event: &Event) -> EventBrief {
    EventBrief {
        id: event.id.value.clone(),
        name: english(&event.names),
        kind: Term::Known(event.kind),
        start: event.start.value,
        end: date(&event.end),
        mode: event.mode.map(Term::Known),
        city: city_position(view, event.city.as_ref()),
        networks: event
            .networks
            .iter()
            .filter_map(|network| view.network(network))
            .collect(),
    }
}

fn organization_brief(view: &View<'_>, body: &Organization) -> OrganizationBrief {
    OrganizationBrief {
        id: body.id.value.clone(),
        acronym: body.acronym.clone(),
        name: english(&body.names),
        kind: Term::Known(body.kind),
        city: city_position(view, body.city.as_ref()),
    }
}
