//! The members of a network by role and by country.

use atlas::order::sort_by;
use atlas::query::{Code, Query};
use atlas::slug::Slug;
use atlas::vocabulary::{Role, Term, Vocabulary};
use atlas::wire::{Membership, NetworkDetail};
use leptos::prelude::*;

use crate::address::here;
use crate::app::data;
use crate::charts::bar;
use crate::i18n::{Key, texts};
use crate::pages::membership_table::{Side, distinct};

/// How many rows stand there at once; the rest opens.
const FIRST: usize = 8;

/// A row: what is counted, how many, and what the explorer is asked for it.
struct Counted {
    name: String,
    count: u32,
    query: Option<Query>,
}

/// Cities by role and by country, all that are named, in whatever role.
pub(super) fn by_role_and_country(network: &NetworkDetail) -> AnyView {
    let t = texts();
    let roles = bars(t.get(Key::NetworkByRole), by_role(network));
    let countries = bars(t.get(Key::NetworkByCountry), by_country(network));
    view! { <div class="by">{roles}{countries}</div> }.into_any()
}

/// The distinct cities of each role; a city that has two is counted in both.
fn by_role(network: &NetworkDetail) -> Vec<Counted> {
    let t = texts();
    let mut roles: Vec<&Term<Role>> = network.memberships.iter().map(|row| &row.role).collect();
    let rank = |role: &Term<Role>| {
        let known = role.known();
        let known = known.and_then(|role| Role::ALL.iter().position(|other| *other == role));
        known.unwrap_or(Role::ALL.len())
    };
    sort_by(&mut roles, |a, b| {
        rank(a).cmp(&rank(b)).then_with(|| a.slug().cmp(b.slug()))
    });
    roles.dedup();
    roles
        .into_iter()
        .map(|role| {
            let rows: Vec<Membership> = network
                .memberships
                .iter()
                .filter(|row| row.role == *role)
                .cloned()
                .collect();
            Counted {
                name: t.term("role", role),
                count: distinct(&rows, Side::Cities) as u32,
                query: role.known().map(|role| Query {
                    networks: vec![network.id.clone()],
                    roles: vec![role],
                    ..Query::default()
                }),
            }
        })
        .collect()
}

/// The distinct cities of each country, most first.
fn by_country(network: &NetworkDetail) -> Vec<Counted> {
    let dataset = data();
    let mut ids: Vec<&Slug> = network.memberships.iter().map(|row| &row.city).collect();
    sort_by(&mut ids, |a, b| a.cmp(b));
    ids.dedup();
    let mut counts: Vec<u32> = vec![0; dataset.countries().len()];
    for city in ids.iter().filter_map(|id| dataset.find_city(id.as_str())) {
        if let Some(count) = counts.get_mut(dataset.country_of(city.ix)) {
            *count += 1;
        }
    }
    let mut counted: Vec<Counted> = counts
        .into_iter()
        .zip(dataset.countries())
        .filter(|(count, _)| *count > 0)
        .map(|(count, country)| Counted {
            name: country.name.clone(),
            count,
            query: Code::parse(&country.code).map(|code| Query {
                networks: vec![network.id.clone()],
                countries: vec![code],
                ..Query::default()
            }),
        })
        .collect();
    sort_by(&mut counted, |a, b| {
        b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name))
    });
    counted
}

/// A table of bars under a caption, the first rows open, the rest to be opened.
fn bars(caption: &'static str, rows: Vec<Counted>) -> AnyView {
    let t = texts();
    let longest = rows.iter().map(|row| row.count).max().unwrap_or(0);
    let mut views: Vec<AnyView> = rows.into_iter().map(|row| bar_row(row, longest)).collect();
    // Two rows more cost no more room than the line that opens them.
    let rest = if views.len() > FIRST + 2 {
        views.split_off(FIRST)
    } else {
        Vec::new()
    };
    let more = (!rest.is_empty()).then(|| {
        let count = t.count(Key::NetworkMoreRows, rest.len(), &[]);
        view! { <details class="twin more"><summary>{count}</summary><table class="bars"><tbody>{rest}</tbody></table></details> }
    });
    view! {
        <div>
            <table class="bars"><caption>{caption}</caption><tbody>{views}</tbody></table>
            {more}
        </div>
    }
    .into_any()
}

fn bar_row(row: Counted, longest: u32) -> AnyView {
    let here = here();
    let name = match row.query {
        Some(query) => view! { <a href=here.explorer_href(&query)>{row.name}</a> }.into_any(),
        None => row.name.into_any(),
    };
    let number = texts().number(f64::from(row.count));
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td class="bars__bar">{bar(row.count, longest)}</td>
            <td class="number">{number}</td>
        </tr>
    }
    .into_any()
}
