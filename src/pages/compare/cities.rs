//! Cities side by side.

use atlas::address::Page;
use atlas::dataset::{City, CityIx, Membership, NetworkIx};
use atlas::relate::Sharing;
use atlas::slug::Slug;
use leptos::prelude::*;

use super::details::Whole;
use super::side_by_side::{Group, Row, side_by_side as table};
use crate::app::data;
use crate::i18n::{Key, Texts, texts};
use crate::library::Detail;
use crate::pages::parts::event_name;
use crate::pages::period::period;
use crate::pages::round::round_link;
use crate::ui::{CityLink, NetworkLink, Section, prose_text, sentence_with, short_name};

/// More events than this make a column that nobody compares.
const MOST_EVENTS: usize = 6;

/// What the cities share, then the table.
pub(super) fn side_by_side(ixs: &[CityIx], sharing: &Sharing) -> AnyView {
    let (t, dataset) = (texts(), data());
    let cities: Vec<City<'static>> = ixs.iter().map(|&ix| dataset.city(ix)).collect();
    let names: Vec<String> = cities.iter().map(|city| city.name.to_owned()).collect();
    let whole: Vec<Whole> = cities
        .iter()
        .filter_map(|city| Slug::parse(city.id))
        .map(|id| Whole::of(Page::City(id)))
        .collect();
    let heads = cities
        .iter()
        .zip(&whole)
        .map(|(city, whole)| head(*city, *whole))
        .collect();
    let is_pair = cities.len() == 2;
    let some: Vec<u32> = sharing
        .some
        .iter()
        .flat_map(|(_, networks)| networks)
        .copied()
        .collect();
    let only: Vec<u32> = sharing.only.iter().flatten().copied().collect();
    let memberships = |title: Key, networks: Vec<u32>| {
        let cities = ixs.to_vec();
        Group::new(title, move || network_rows(&cities, &networks, t))
    };
    let of_all = if is_pair {
        Key::CompareOfBoth
    } else {
        Key::CompareOfAll
    };
    let groups = vec![
        memberships(of_all, sharing.all.clone()),
        memberships(Key::CompareOfSome, some),
        memberships(Key::CompareOfOne, only),
        Group::new(Key::CompareRecord, move || facts(&cities, &whole, t)),
    ];
    let shared = shared_networks(&sharing.all, is_pair, t);
    view! {
        <Section id="shared" title=t.get(Key::CompareShared).to_owned() count=None><p>{shared}</p></Section>
        <Section id="side-by-side" title=t.get(Key::CompareSideBySide).to_owned() count=None>
            {table(t.with(Key::CompareCaption, &[("names", &t.list(&names))]), heads, groups)}
        </Section>
    }
    .into_any()
}

fn head(city: City<'static>, whole: Whole) -> AnyView {
    let link = Slug::parse(city.id).map(|id| view! { <CityLink id /> });
    let local = city
        .local
        .map(|(name, lang)| view! { <span class="local" lang=lang dir="auto">{name}</span> });
    view! { <div class="side__head">{link}{local}{whole.failure()}</div> }.into_any()
}

fn shared_networks(networks: &[u32], is_pair: bool, t: Texts) -> String {
    if networks.is_empty() {
        return t.get(Key::CompareNoNetwork).to_owned();
    }
    let names: Vec<String> = networks
        .iter()
        .map(|&position| data().network(NetworkIx(position as u16)))
        .map(|network| short_name(network).to_owned())
        .collect();
    let key = if is_pair {
        Key::CompareBothNetworks
    } else {
        Key::CompareAllNetworks
    };
    t.count(key, networks.len(), &[("names", &t.list(&names))])
}

fn network_rows(cities: &[CityIx], networks: &[u32], t: Texts) -> Vec<Row> {
    // Positions of networks, which 16 bits can name.
    let networks = networks.iter().map(|&position| NetworkIx(position as u16));
    networks.map(|ix| network_row(cities, ix, t)).collect()
}

/// What each city is or was in a network, and when.
fn network_row(cities: &[CityIx], ix: NetworkIx, t: Texts) -> Row {
    let dataset = data();
    let id = dataset.network(ix).id.clone();
    let cells = cities
        .iter()
        .map(|&city| {
            let parts = parts(dataset.memberships_of_city(city), ix, t);
            Some(if parts.is_empty() {
                let text = t.get(Key::CompareNotIn);
                view! { <span class="quiet" aria-hidden="true">"–"</span><span class="hidden">{text}</span> }
                    .into_any()
            } else {
                parts.into_any()
            })
        })
        .collect();
    Row::headed(view! { <NetworkLink id /> }.into_any(), cells)
}

/// Each role that the city has in a network, with all the times it had it.
fn parts(memberships: &[Membership], ix: NetworkIx, t: Texts) -> Vec<AnyView> {
    let mut roles: Vec<(String, Vec<String>)> = Vec::new();
    for membership in memberships.iter().filter(|membership| membership.network == ix) {
        let role = t.term("role", &membership.role);
        let when = period(t, membership.from, membership.to);
        match roles.iter_mut().find(|(name, _)| *name == role) {
            Some((_, times)) => times.push(when),
            None => roles.push((role, vec![when])),
        }
    }
    roles
        .into_iter()
        .map(|(role, times)| {
            view! { <p class="side__part">{role}" "<span class="quiet">{t.list(&times)}</span></p> }
                .into_any()
        })
        .collect()
}

/// What the cities are, what they were named for and where they met.
fn facts(cities: &[City<'static>], whole: &[Whole], t: Texts) -> Vec<Row> {
    let each = |cell: &dyn Fn(&City<'static>) -> Option<AnyView>| cities.iter().map(cell).collect();
    let detailed =
        |show: fn(&Detail) -> Option<AnyView>| whole.iter().map(|whole| Some(whole.cell(show))).collect();
    vec![
        Row::new(
            Key::CompareKindOf,
            each(&|city| Some(t.term("city-kind", city.kind).into_any())),
        ),
        Row::new(
            Key::CityCountry,
            each(&|city| Some(city.country.name.as_str().into_any())),
        ),
        Row::new(
            Key::CityAdmin,
            detailed(|detail| match detail {
                Detail::City(city) => city.admin.clone().map(IntoAny::into_any),
                _ => None,
            }),
        ),
        Row::new(
            Key::CityPopulation,
            each(&|city| Some(t.number(f64::from(city.population?)).into_any())),
        ),
        Row::new(Key::CityAwards, each(&|city| awards(city.ix, t))),
        Row::new(Key::CityHosted, each(&|city| hosted(city.ix))),
        Row::new(
            Key::CityAttended,
            detailed(|detail| match detail {
                Detail::City(city) => events(&city.attended),
                _ => None,
            }),
        ),
    ]
}

/// The furthest stage that a city reached in each round; stages go from the widest to the narrowest.
fn awards(city: CityIx, t: Texts) -> Option<AnyView> {
    let position = city.0 as usize;
    let rounds: Vec<AnyView> = data()
        .awards()
        .iter()
        .filter_map(|round| {
            let mut stages = round.stages.iter().rev();
            let stage = stages.find(|stage| stage.cities.contains(&position))?;
            let values = [
                ("programme", round.programme.as_str()),
                ("year", &round.year.to_string()),
                ("stage", "{stage}"),
            ];
            let words = t.with(Key::CompareAwardRound, &values);
            let stage = prose_text(&data().stage(&stage.name, t.lang()));
            let words = sentence_with(&words, "stage", stage);
            Some(round_link(&round.id, words))
        })
        .collect();
    items(rounds)
}

fn hosted(city: CityIx) -> Option<AnyView> {
    let position = Some(city.0 as usize);
    let hosted = data().events().iter().filter(|event| event.city == position);
    let ids: Vec<Slug> = hosted.map(|event| event.id.clone()).collect();
    events(&ids)
}

/// The newest events; the page of the city has all of them.
fn events(ids: &[Slug]) -> Option<AnyView> {
    let mut views: Vec<AnyView> = ids.iter().take(MOST_EVENTS).map(event_name).collect();
    let more = ids.len().saturating_sub(MOST_EVENTS);
    if more > 0 {
        let text = texts().count(Key::SearchMoreFound, more, &[]);
        views.push(view! { <span class="quiet">{text}</span> }.into_any());
    }
    items(views)
}

/// Short views one below the other; `None` where there is none.
pub(super) fn items(views: Vec<AnyView>) -> Option<AnyView> {
    if views.is_empty() {
        return None;
    }
    let views = views
        .into_iter()
        .map(|view| view! { <li>{view}</li> })
        .collect_view();
    Some(view! { <ul class="side__items">{views}</ul> }.into_any())
}
