//! A city with all its networks, its roles there, its awards and what is next. All of it stands in the index.

use atlas::dataset::{City, CityIx, Dataset, NetworkIx};
use atlas::vocabulary::{Role, Term};
use atlas::wire::EventBrief;
use leptos::prelude::*;

use super::awards::awards;
use super::foot::foot;
use super::memberships::memberships;
use super::parts::{head, is_hosted_by, is_of, next_events, section};
use super::with_map;
use crate::app::data;
use crate::i18n::{Key, texts};
use crate::ui::CityName;

pub(super) fn city_embed(city: City<'static>) -> AnyView {
    let t = texts();
    let kind = t.term("city-kind", city.kind);
    let country = city.country.name.as_str();
    let kicker = if country.is_empty() {
        kind
    } else {
        format!("{kind} · {country}")
    };
    let memberships = memberships(city.ix)
        .map(|(count, rows)| section(t.get(Key::CityMemberships), Some(count), rows))
        .or_else(|| {
            let none = view! { <p class="quiet">{t.get(Key::CardNone)}</p> };
            Some(section(t.get(Key::CityMemberships), None, none.into_any()))
        });
    let awards = awards(city.ix).map(|rows| section(t.get(Key::CityAwards), None, rows));
    let events = next_events(concerning(data(), city.ix));
    view! {
        {head(kicker, view! { <CityName city /> }.into_any())}
        {with_map::small()}
        <div class="embed__columns">{memberships}<div class="embed__stack">{awards}{events}</div></div>
        {foot()}
    }
    .into_any()
}

/// Whether an event concerns a city. What a network holds concerns the cities that are in it, and not those that have
/// left.
pub(super) fn concerning(dataset: &Dataset, city: CityIx) -> impl Fn(&EventBrief) -> bool + use<> {
    let networks: Vec<NetworkIx> = dataset
        .memberships_of_city(city)
        .iter()
        .filter(|part| part.to.is_none() && part.role != Term::Known(Role::FormerMember))
        .map(|part| part.network)
        .collect();
    move |event| is_hosted_by(event, city) || networks.iter().any(|&network| is_of(event, network))
}
