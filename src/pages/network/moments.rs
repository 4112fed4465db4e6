//! What happened in the life of a network, in lanes.

use atlas::address::Page;
use atlas::award::funnel;
use atlas::dataset::CityIx;
use atlas::date::Date;
use atlas::vocabulary::{EventKind, Role, Term, Vocabulary};
use atlas::wire::{AwardDetail, EventBrief, NetworkDetail};

use crate::app::data;
use crate::charts::Shape;
use crate::dom;
use crate::i18n::{Key, Texts};
use crate::pages::round::round_name;

/// Something that happened, or will happen.
#[derive(Clone)]
pub(super) struct Moment {
    /// When, or the first day of it.
    pub(super) date: Date,
    /// The last day of it, where it is another one.
    pub(super) to: Option<Date>,
    /// What it is drawn as; what is to come is a ring.
    pub(super) shape: Shape,
    /// A word or two for the chart; empty where nothing short says enough.
    pub(super) label: String,
    /// What it was.
    pub(super) what: String,
    /// Its page, where it has one.
    pub(super) page: Option<Page>,
}

/// Moments of one sort, in time.
pub(super) struct Lane {
    /// What they are.
    pub(super) title: String,
    /// The moments.
    pub(super) moments: Vec<Moment>,
}

/// The lanes that have something: founding and names, offices, events by kind, award rounds.
pub(super) fn lanes(network: &NetworkDetail, t: Texts) -> Vec<Lane> {
    let mut lanes = vec![
        Lane {
            title: t.get(Key::TimelineFounding).to_owned(),
            moments: founding(network, t),
        },
        Lane {
            title: t.get(Key::TimelineOffices).to_owned(),
            moments: offices(network, t),
        },
    ];
    lanes.extend(events(network, t));
    lanes.push(Lane {
        title: t.get(Key::TimelineAwards).to_owned(),
        moments: network
            .awards
            .iter()
            .filter_map(|round| award(round, t))
            .collect(),
    });
    lanes.retain(|lane| !lane.moments.is_empty());
    for lane in &mut lanes {
        atlas::order::sort_by_key(&mut lane.moments, |moment| moment.date);
    }
    lanes
}

fn founding(network: &NetworkDetail, t: Texts) -> Vec<Moment> {
    let founded = network.founded.map(|date| Moment {
        date,
        to: None,
        shape: Shape::Diamond,
        label: t.get(Key::NetworkFounded).to_owned(),
        what: t.get(Key::NetworkFounded).to_owned(),
        page: None,
    });
    let renamed = network.former_names.iter().filter_map(|former| {
        let date = former.until?;
        Some(Moment {
            date,
            to: None,
            shape: Shape::Square,
            label: t.get(Key::TimelineRenamed).to_owned(),
            what: t.with(Key::TimelineRenamedFrom, &[("name", &former.name)]),
            page: None,
        })
    });
    founded.into_iter().chain(renamed).collect()
}

/// Whether a role is to be the seat of an office.
pub(super) fn is_office(role: &Term<Role>) -> bool {
    matches!(role.known(), Some(Role::RegionalOffice | Role::Secretariat))
}

fn offices(network: &NetworkDetail, t: Texts) -> Vec<Moment> {
    let office = |membership: &atlas::wire::Membership| {
        let date = membership.from.filter(|_| is_office(&membership.role))?;
        let city = data().find_city(membership.city.as_str())?;
        let role = t.term("role", &membership.role);
        Some(Moment {
            date,
            to: None,
            shape: Shape::Triangle,
            label: city.name.to_owned(),
            what: t.with(Key::TimelineOffice, &[("office", &role), ("city", city.name)]),
            page: Some(Page::City(membership.city.clone())),
        })
    };
    network.memberships.iter().filter_map(office).collect()
}

/// A lane for each kind of event, in the order of the vocabulary; kinds that are not known here stand last.
fn events(network: &NetworkDetail, t: Texts) -> Vec<Lane> {
    let events: Vec<&EventBrief> = network
        .events
        .iter()
        .filter_map(|id| data().find_event(id))
        .collect();
    let mut kinds: Vec<&Term<EventKind>> = events.iter().map(|event| &event.kind).collect();
    let rank = |kind: &Term<EventKind>| {
        let known = kind.known();
        let known = known.and_then(|kind| ORDER.iter().position(|other| *other == kind));
        known.unwrap_or(EventKind::ALL.len())
    };
    atlas::order::sort_by(&mut kinds, |a, b| {
        rank(a).cmp(&rank(b)).then_with(|| a.slug().cmp(b.slug()))
    });
    kinds.dedup();
    kinds
        .into_iter()
        .map(|kind| Lane {
            title: t.term("event-kind", kind),
            moments: events
                .iter()
                .filter(|event| event.kind == *kind)
                .map(|event| event_moment(event))
                .collect(),
        })
        .collect()
}

/// What decides stands before what talks.
const ORDER: [EventKind; 8] = [
    EventKind::Assembly,
    EventKind::Summit,
    EventKind::Committee,
    EventKind::Forum,
    EventKind::Ceremony,
    EventKind::AwardRound,
    EventKind::Expo,
    EventKind::Workshop,
];

fn event_moment(event: &EventBrief) -> Moment {
    let dataset = data();
    // A position of the dataset fits into 32 bits.
    let city = event.city.map(|city| dataset.city(CityIx(city as u32)).name);
    Moment {
        date: event.start,
        to: event.end,
        shape: shape_of(event, dom::today()),
        label: city.unwrap_or_default().to_owned(),
        what: event.name.clone(),
        page: Some(Page::Event(event.id.clone())),
    }
}

/// What may be still to come is a ring, as it stands among what is to come elsewhere.
fn shape_of(event: &EventBrief, today: (u16, u8, u8)) -> Shape {
    if event.is_over(today) {
        Shape::Disc
    } else {
        Shape::Ring
    }
}

/// A round stands at its last announcement, or in its year; its label is whom it chose, where that is one city.
fn award(round: &AwardDetail, t: Texts) -> Option<Moment> {
    let year = Date::new(round.year, None, None).ok();
    let announced = round.stages.iter().filter_map(|stage| stage.announced).max();
    let chosen = data().find_award(&round.id).and_then(|brief| {
        let last = funnel(&brief.stages).last().copied()?;
        match brief.stages.get(last)?.cities.as_slice() {
            // A position of the dataset fits into 32 bits.
            [city] => Some(data().city(CityIx(*city as u32)).name),
            _ => None,
        }
    });
    Some(Moment {
        date: announced.or(year)?,
        to: None,
        shape: Shape::Diamond,
        label: chosen.unwrap_or_default().to_owned(),
        what: round_name(t, &round.programme, round.year),
        page: Some(Page::Award(round.id.clone())),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::shape_of;
    use crate::charts::Shape;
    use crate::pages::tests::records::index;
    use crate::test_support::dataset;

    #[test]
    fn an_event_of_this_month_may_be_to_come() {
        let events = dataset(&index()).events();
        let later = events.iter().find(|event| event.id.as_str() == "later").unwrap();
        assert_eq!(later.start.to_string(), "2027-05");
        for (today, shape) in [
            ((2027, 4, 30), Shape::Ring),
            ((2027, 5, 20), Shape::Ring),
            ((2027, 6, 1), Shape::Disc),
        ] {
            assert_eq!(shape_of(later, today), shape, "{today:?}");
        }
    }
}
