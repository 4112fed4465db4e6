//! The file of a network, and award rounds, which stand whole in it and in files of their own.

use std::cmp::Reverse;

use atlas::slug::Slug;
use atlas::vocabulary::{NetworkKind, OrganKind, Term};
use atlas::wire::{
    AwardDetail, Criterion, FORMAT, Fact, FormerName, MemberCount, Membership, NetworkDetail, Organ, Records,
    Related, Stage, Step,
};

use super::cites::Cites;
use super::view::{View, date, names, slug, slugs};
use crate::data::authored::{self, Award, Network};
use crate::data::checks;

/// Makes the file of a network.
pub(super) fn detail(view: &View<'_>, network: &Network) -> NetworkDetail {
    let mut cites = Cites::new(view);
    let own = cites.of(&network.sources);
    let facts = facts(&mut cites, &network.facts);
    let steps = network
        .steps
        .iter()
        .map(|step| Step {
            text: step.text.clone(),
            state: Term::Known(step.state),
            date: step.date,
            cites: cites.of(&step.sources),
        })
        .collect();
    let organs = organs(&mut cites, network, |_| true);
    let criteria = criteria(&mut cites, network);
    let related = network
        .related
        .iter()
        .map(|related| Related {
            network: related.network.value.clone(),
            relation: Term::Known(related.relation),
            cites: cites.of(&related.sources),
        })
        .collect();
    let member_counts = member_counts(&mut cites, network);
    let memberships = view
        .memberships
        .iter()
        .filter(|row| row.network.value == network.id.value)
        .map(|row| membership(&mut cites, row))
        .collect();
    let awards = awards(&mut cites, view, network);
    NetworkDetail {
        format: FORMAT,
        id: network.id.value.clone(),
        acronym: network.acronym.clone(),
        names: network.names.clone(),
        former_names: network
            .former_names
            .iter()
            .map(|(name, until)| FormerName {
                name: name.clone(),
                until: *until,
            })
            .collect(),
        kind: Term::Known(network.kind),
        status: Term::Known(network.status),
        founded: network.founded,
        headquarters: slug(&network.headquarters),
        website: network.website.clone(),
        scope: network.scope.clone(),
        facts,
        steps,
        organs,
        joining: network.joining.clone(),
        criteria,
        related,
        member_counts,
        memberships,
        awards,
        events: view.events_that(|event| names(&event.networks, &network.id.value)),
        series: series(view, network),
        note: network.note.clone(),
        cites: own,
        sources: cites.into_sources(),
    }
}

/// The facts of a record.
pub(super) fn facts<'a>(cites: &mut Cites<'a>, facts: &'a [authored::Fact]) -> Records<Fact> {
    facts
        .iter()
        .map(|fact| Fact {
            text: fact.text.clone(),
            cites: cites.of(&fact.sources),
        })
        .collect()
}

fn organs<'a>(
    cites: &mut Cites<'a>,
    network: &'a Network,
    is_wanted: impl Fn(OrganKind) -> bool,
) -> Records<Organ> {
    network
        .organs
        .iter()
        .filter(|organ| is_wanted(organ.kind))
        .map(|organ| Organ {
            id: organ.id.value.clone(),
            name: organ.name.clone(),
            kind: Term::Known(organ.kind),
            role: organ.role.clone(),
            host: slug(&organ.host),
            cites: cites.of(&organ.sources),
        })
        .collect()
}

fn criteria<'a>(cites: &mut Cites<'a>, network: &'a Network) -> Records<Criterion> {
    network
        .criteria
        .iter()
        .map(|criterion| Criterion {
            name: criterion.name.clone(),
            text: criterion.text.clone(),
            cites: cites.of_part(&criterion.sources, &network.sources),
        })
        .collect()
}

/// The network's events by series, in the order in which the newest of each was held.
fn series(view: &View<'_>, network: &Network) -> Vec<Vec<Slug>> {
    let mut all: Vec<(&Slug, Vec<Slug>)> = Vec::new();
    let own = view
        .events
        .iter()
        .filter(|event| names(&event.networks, &network.id.value));
    for event in own {
        let Some(series) = &event.series else { continue };
        let id = event.id.value.clone();
        match all.iter_mut().find(|(known, _)| *known == series) {
            Some((_, editions)) => editions.push(id),
            None => all.push((series, vec![id])),
        }
    }
    let editions = all.into_iter().map(|(_, editions)| editions);
    editions.filter(|editions| editions.len() > 1).collect()
}

/// A city's part in a network.
pub(super) fn membership<'a>(cites: &mut Cites<'a>, row: &'a authored::Membership) -> Membership {
    Membership {
        network: row.network.value.clone(),
        city: row.city.value.clone(),
        role: Term::Known(row.role),
        from: date(&row.from),
        to: date(&row.to),
        note: row.note.clone(),
        cites: cites.of(&row.sources),
    }
}

/// What a network said of its size, the newest first.
fn member_counts<'a>(cites: &mut Cites<'a>, network: &'a Network) -> Records<MemberCount> {
    let mut counts: Vec<_> = network.member_counts.iter().collect();
    counts.sort_by_key(|count| Reverse(count.date));
    counts
        .into_iter()
        .map(|count| MemberCount {
            date: count.date,
            total: count.total,
            note: count.note.clone(),
            cites: cites.of(&count.sources),
        })
        .collect()
}

/// The award rounds of a network: the newest of each programme whole, of the others only when which stage was
/// announced. A programme can have dozens of rounds, each with a file of its own.
fn awards<'a>(cites: &mut Cites<'a>, view: &View<'a>, network: &Network) -> Records<AwardDetail> {
    let mut programmes: Vec<&str> = Vec::new();
    view.awards
        .iter()
        .filter(|award| award.network.value == network.id.value)
        .map(|award| {
            if programmes.contains(&award.programme.as_str()) {
                return award_outline(award);
            }
            programmes.push(&award.programme);
            award_detail(cites, award)
        })
        .collect()
}

/// An award round of which only the stages and their dates are told.
fn award_outline(award: &Award) -> AwardDetail {
    AwardDetail {
        format: FORMAT,
        id: award.id.value.clone(),
        network: award.network.value.clone(),
        programme: award.programme.clone(),
        year: award.year.value,
        theme: None,
        stages: award
            .stages
            .iter()
            .map(|stage| Stage {
                id: stage.id.value.clone(),
                name: stage.name.clone(),
                announced: stage.announced,
                at_event: None,
                count: None,
                unit: None,
                from_cities: None,
                recipients: Vec::new(),
                missing: 0,
                note: None,
                cites: Vec::new(),
            })
            .collect(),
        criteria: Records::default(),
        jury: Records::default(),
        note: None,
        cites: Vec::new(),
        sources: Vec::new(),
    }
}

/// An award round within another record's file, whose sources it shares.
pub(super) fn award_detail<'a>(cites: &mut Cites<'a>, award: &'a Award) -> AwardDetail {
    let own = cites.of(&award.sources);
    AwardDetail {
        format: FORMAT,
        id: award.id.value.clone(),
        network: award.network.value.clone(),
        programme: award.programme.clone(),
        year: award.year.value,
        theme: award.theme.clone(),
        stages: award
            .stages
            .iter()
            .map(|stage| Stage {
                id: stage.id.value.clone(),
                name: stage.name.clone(),
                announced: stage.announced,
                at_event: slug(&stage.at_event),
                count: stage.count.as_ref().map(|count| count.value),
                unit: stage.unit.map(Term::Known),
                from_cities: stage.from_cities,
                recipients: slugs(&stage.recipients),
                missing: checks::missing(stage),
                note: stage.note.clone(),
                cites: cites.of(&stage.sources),
            })
            .collect(),
        criteria: Records::default(),
        jury: Records::default(),
        note: award.note.clone(),
        cites: own,
        sources: Vec::new(),
    }
}

/// The file of an award round, with how its candidates are judged: what a network that only gives awards is told to
/// measure by and its jury.
pub(super) fn award_file(view: &View<'_>, award: &Award) -> AwardDetail {
    let mut cites = Cites::new(view);
    let detail = award_detail(&mut cites, award);
    let network = view.network(&award.network.value).map(|at| view.networks[at]);
    let judging = network
        .filter(|network| matches!(network.kind, NetworkKind::Award | NetworkKind::ForumSeries))
        .map(|network| {
            let is_jury = |kind| matches!(kind, OrganKind::Jury | OrganKind::Evaluation);
            (
                criteria(&mut cites, network),
                organs(&mut cites, network, is_jury),
            )
        });
    let (criteria, jury) = judging.unwrap_or_default();
    AwardDetail {
        criteria,
        jury,
        sources: cites.into_sources(),
        ..detail
    }
}
