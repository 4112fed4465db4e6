//! The page of an event.

mod brief;
mod standing;

use std::sync::Arc;

use atlas::date::Date;
use atlas::slug::Slug;
use atlas::wire::{AgendaItem, AwardDetail, EventBrief, EventDetail, Figure};
use leptos::prelude::*;

use super::brief::with_detail_or;
use super::parts::{
    cited, columns, event_name, events, facts, in_a_line, participants, record, skipped, website, whole_cites,
};
use super::round::{round_link, round_name, round_view};
use super::sections::Sections;
use super::table::{Column, Row, table};
use crate::app::data;
use crate::i18n::{Key, texts};
use crate::library::Detail;
use crate::ui::{
    Cites, Dated, Glance, NetworkLink, Place, SourceList, event_name as event_title, prose_text,
    provide_footnotes,
};

/// An event: its name at once, the rest when it is there.
pub(super) fn event_page(event: &'static EventBrief) -> AnyView {
    let t = texts();
    let kicker = format!(
        "{} · {}",
        t.term("event-kind", &event.kind),
        t.date_range(event.start, event.end)
    );
    let body = with_detail_or(
        |detail| match detail {
            Detail::Event(event) => Some(body(event)),
            _ => None,
        },
        move || body(&Arc::new(brief::from_index(event))),
    );
    // When it is stands there at once, as the index knows it.
    let body = view! { {standing::standing(event)}{body} }.into_any();
    record(kicker, event_title(event), body)
}

fn body(event: &Arc<EventDetail>) -> AnyView {
    provide_footnotes(&event.sources);
    let mut sections = Sections::default();
    sections.add_list_of("facts", Key::EventFacts, event, |event| &event.facts, facts);
    sections.add_list_of("agenda", Key::EventAgenda, event, |event| &event.agenda, agenda);
    sections.add_list_of(
        "figures",
        Key::EventFigures,
        event,
        |event| &event.figures,
        figure_table,
    );
    sections.add_list_of("cities", Key::EventCities, event, |event| &event.cities, cities);
    sections.add_list_of(
        "others",
        Key::EventOthers,
        event,
        |event| &event.organizations,
        |parts| columns(participants(parts)),
    );
    sections.add_list_of("awards", Key::EventAwards, event, |event| &event.awards, awards);
    sections.add_list_of("parts", Key::EventParts, event, |event| &event.parts, events);
    sections.add_list_of(
        "siblings",
        Key::EventSiblings,
        event,
        |event| &event.siblings,
        events,
    );
    let (before, after) = editions(event);
    sections.add_list("before", Key::EventBefore, before, events);
    sections.add_list("after", Key::EventAfter, after, events);
    sections.add_names(&event.names);
    let lost = [
        event.facts.skipped(),
        event.agenda.skipped(),
        event.figures.skipped(),
        event.awards.skipped(),
    ];
    let end = || {
        view! {
            {skipped(lost.iter().sum())}
            {(!event.sources.is_empty()).then(|| view! { <SourceList /> })}
        }
        .into_any()
    };
    view! {
        {glance(event)}
        {sections.finish(&end)}
    }
    .into_any()
}

fn glance(event: &EventDetail) -> AnyView {
    let t = texts();
    let word = |key| t.get(key).to_owned();
    let networks = event
        .networks
        .iter()
        .map(|id| view! { <NetworkLink id=id.clone() long=true /> }.into_any());
    let place = event.city.clone().map(|id| view! { <Place id /> }.into_any());
    let venue = event.venue.as_ref().map(prose_text);
    let pairs = vec![
        (
            word(Key::EventWhen),
            Some(view! { <Dated date=event.start to=event.end /> }.into_any()),
        ),
        (
            word(Key::EventWhere),
            (venue.is_some() || place.is_some()).then(|| {
                let between = (venue.is_some() && place.is_some()).then_some(" · ");
                view! { {venue}{between}{place} }.into_any()
            }),
        ),
        (
            word(Key::EventMode),
            event.mode.as_ref().map(|mode| t.term("mode", mode).into_any()),
        ),
        (word(Key::EventNetworks), in_a_line(networks.collect())),
        (word(Key::EventPartOf), event.part_of.as_ref().map(event_name)),
        (
            word(Key::EventOrganizers),
            in_a_line(participants(&event.organizers)),
        ),
        (word(Key::EventPartners), in_a_line(participants(&event.partners))),
        (word(Key::NetworkWebsite), website(event.website.as_ref())),
        (word(Key::SiteSources), whole_cites(&event.cites)),
    ];
    view! { <Glance pairs /> }.into_any()
}

/// What happened, day by day.
fn agenda(items: &[AgendaItem]) -> AnyView {
    items
        .chunk_by(|a, b| a.date == b.date)
        .map(|day| {
            let items = day
                .iter()
                .map(|item| {
                    let text = (!item.text.is_empty())
                        .then(|| view! { <span class="row__more">{prose_text(&item.text)}</span> });
                    view! {
                        <li class="row">
                            <span class="row__name">{prose_text(&item.title)}<Cites cites=item.cites.clone() /></span>
                            {text}
                        </li>
                    }
                })
                .collect_view();
            let date = day.first().and_then(|item| item.date).map(heading);
            view! { {date}<ul class="rows">{items}</ul> }.into_any()
        })
        .collect_view()
        .into_any()
}

fn heading(date: Date) -> AnyView {
    view! { <h3><Dated date /></h3> }.into_any()
}

/// Figures with their sources, as a table.
pub(super) fn figure_table(figures: &[Figure]) -> AnyView {
    let t = texts();
    let columns = [
        Column::text(t.get(Key::EventFigure)),
        Column::number(t.get(Key::EventNumber)),
    ];
    let rows = figures
        .iter()
        .map(|figure| {
            let number = t.number(figure.value);
            let qualifier = figure
                .qualifier
                .as_ref()
                .map(|qualifier| view! { {prose_text(qualifier)}" " });
            let number = view! { {qualifier}{cited(number, &figure.cites)} }.into_any();
            Row {
                head: Some((prose_text(&figure.label), 1)),
                cells: vec![number],
            }
        })
        .collect();
    table(t.get(Key::EventFiguresCaption).to_owned(), &columns, rows, false)
}

fn cities(ids: &[Slug]) -> AnyView {
    columns(
        ids.iter()
            .map(|id| view! { <Place id=id.clone() /> }.into_any())
            .collect(),
    )
}

fn awards(rounds: &[AwardDetail]) -> AnyView {
    let t = texts();
    rounds
        .iter()
        .map(|round| {
            let name = round_name(t, &round.programme, round.year);
            view! { <h3>{round_link(&round.id, name)}</h3>{round_view(round)} }.into_any()
        })
        .collect_view()
        .into_any()
}

/// The other editions of the series that began before and after this one, each in time.
fn editions(event: &EventDetail) -> (Vec<Slug>, Vec<Slug>) {
    let dataset = data();
    let is_before = |id: &Slug| {
        dataset
            .find_event(id)
            .is_some_and(|other| other.start < event.start)
    };
    event
        .series
        .iter()
        .filter(|id| **id != event.id)
        .cloned()
        .partition(is_before)
}
