//! All events, as a list or as a calendar, and what is asked of them.

mod calendar;
mod filters;
mod list;
mod months;

use atlas::address::Page;
use atlas::dataset::{CityIx, Standing};
use atlas::query::{EventFilter, EventsQuery, Hint, HintReason, Show};
use atlas::wire::EventBrief;
use leptos::prelude::*;

use super::parts::{joined, record};
use crate::address::{Here, Move, here};
use crate::app::data;
use crate::dom;
use crate::i18n::{Key, Texts, texts};
use crate::reactive::{Computed, changing, derived, memo};
use crate::ui::{Dated, city_in_country, event_name};

/// What is asked of the page, and the events that answer it.
#[derive(Clone, Copy)]
struct Asked {
    here: Here,
    /// What can be answered of the question.
    query: Computed<EventsQuery>,
    /// What could not be read, or is not in the dataset.
    hints: Computed<Vec<Hint>>,
    /// The events that are asked for, as positions in the dataset: the newest first.
    found: Computed<Vec<usize>>,
}

/// The list of the events.
pub(super) fn events_page() -> AnyView {
    let t = texts();
    let asked = Asked::of(here());
    let body = view! {
        <p class="lead">{t.count(Key::EventsLead, data().events().len(), &[])}</p>
        {changing(move || hints(asked))}
        {ways_to_show(asked)}
        {filters::filters(asked)}
        <p role="status">{derived(move || count(asked))}</p>
        {
            // Kept apart from what is found, so that another filter does not take the months away.
            let shown = memo(move || asked.query.with(|query| query.show));
            changing(move || match shown.get() {
                Show::List => list::list(asked),
                Show::Calendar => calendar::calendar(asked),
            })
        }
    }
    .into_any();
    record(String::new(), t.get(Key::EventsTitle).into_any(), body)
}

impl Asked {
    fn of(here: Here) -> Self {
        let dataset = data();
        let read = memo(move || {
            here.search.with(|search| {
                let (mut query, mut hints) = EventsQuery::parse(search);
                let is_known = |filter: EventFilter, value: &str| match filter {
                    EventFilter::Network => dataset.find_network(value).is_some(),
                    EventFilter::Country => dataset.find_country(value).is_some(),
                    EventFilter::Kind | EventFilter::Mode => true,
                };
                for filter in EventFilter::ALL {
                    let value = query.value(filter);
                    if !value.is_empty() && !is_known(filter, &value) {
                        query = query.with(filter, "");
                        hints.push(Hint {
                            key: filter.key().to_owned(),
                            value,
                            reason: HintReason::Unknown,
                        });
                    }
                }
                (query, hints)
            })
        });
        let query = memo(move || read.with(|(query, _)| query.clone()));
        let found = memo(move || {
            query.with(|query| {
                let events = dataset.events().iter().enumerate();
                events
                    .filter(|(_, event)| query.asks_for(dataset, event, None))
                    .map(|(position, _)| position)
                    .collect()
            })
        });
        Self {
            here,
            query,
            hints: memo(move || read.with(|(_, hints)| hints.clone())),
            found,
        }
    }

    /// The events that are asked for, the newest first.
    fn events(self) -> Vec<&'static EventBrief> {
        let all = data().events();
        self.found
            .with(|found| found.iter().filter_map(|&position| all.get(position)).collect())
    }

    /// The address of another question.
    fn href(self, query: &EventsQuery) -> String {
        self.here.href_asking(&Page::Events, &query.format())
    }

    /// Asks something else in place.
    fn ask(self, query: &EventsQuery) {
        self.here.go.run((self.href(query), Move::Replace));
    }
}

fn hints(asked: Asked) -> AnyView {
    let t = texts();
    let lines: Vec<AnyView> = asked.hints.with(|hints| {
        let line = |hint: &Hint| {
            let values = [("key", hint.key.as_str()), ("value", hint.value.as_str())];
            view! { <li>{t.with(Key::ExplorerHint, &values)}</li> }.into_any()
        };
        hints.iter().map(line).collect()
    });
    (!lines.is_empty())
        .then(|| view! { <div role="status"><ul class="hints">{lines}</ul></div> })
        .into_any()
}

/// As a list or as a calendar: links, as each is a page to come back to.
fn ways_to_show(asked: Asked) -> AnyView {
    let t = texts();
    let link = |show: Show, text: Key| {
        let href = derived(move || {
            asked.query.with(|query| {
                asked.href(&EventsQuery {
                    show,
                    ..query.clone()
                })
            })
        });
        let current = derived(move || asked.query.with(|query| query.show == show).then_some("true"));
        view! { <li><a class="switch__way" href=href aria-current=current data-noscroll="">{t.get(text)}</a></li> }
    };
    view! {
        <nav class="switch" aria-label=t.get(Key::EventsShow)>
            <ul>{link(Show::List, Key::EventsAsList)}{link(Show::Calendar, Key::EventsAsCalendar)}</ul>
        </nav>
    }
    .into_any()
}

fn count(asked: Asked) -> String {
    let (t, all) = (texts(), data().events().len());
    let found = asked.found.with(Vec::len);
    if asked.query.with(EventsQuery::is_filtering) {
        t.count(Key::EventsSome, found, &[("all", &t.number(all as f64))])
    } else {
        t.count(Key::EventsAll, found, &[])
    }
}

/// A row for an event: its name, then when, where and of what sort it is, and how far away.
fn event_row(event: &'static EventBrief) -> AnyView {
    let (here, t) = (here(), texts());
    // What is over is so for ever, and its distance is not told.
    let distance = if event.is_over(dom::today()) {
        String::new()
    } else {
        match standing_today(event) {
            Standing::Upcoming(span) => t.ahead(span),
            Standing::Now => t.get(Key::EventNow).to_owned(),
            Standing::Undecided | Standing::Past(_) => String::new(),
        }
    };
    let more = joined(
        " · ",
        [
            place(event).as_str(),
            &t.term("event-kind", &event.kind),
            &distance,
        ],
    );
    view! {
        <li class="row">
            <a class="row__name" href=here.href(&Page::Event(event.id.clone()))>{event_name(event)}</a>
            <span class="row__more"><Dated date=event.start to=event.end />" · "{more}</span>
        </li>
    }
    .into_any()
}

/// Where an event stands to today.
pub(super) fn standing_today(event: &EventBrief) -> Standing {
    let (standing, until) = Standing::with_end(event.start, event.end, dom::today());
    dom::holds_until(until);
    standing
}

/// The host city and its country; empty where none is known.
fn place(event: &EventBrief) -> String {
    // A position of the dataset fits into 32 bits.
    let city = event.city.map(|city| data().city(CityIx(city as u32)));
    city.map(|city| city_in_country(texts(), &city))
        .unwrap_or_default()
}

/// What is known to be within a month or a year, and no better.
fn sometime(t: Texts, date: &str) -> String {
    t.with(Key::EventsSometime, &[("date", date)])
}
