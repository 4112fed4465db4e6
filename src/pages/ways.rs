//! A programme at a glance: years by cities, each with the furthest stage it reached.

use std::sync::Arc;

use atlas::award::{Depth, Reached, Way, size, ways};
use atlas::dataset::CityIx;
use atlas::wire::AwardBrief;
use leptos::prelude::*;

use crate::app::data;
use crate::charts::{Shape, shape_of_text};
use crate::i18n::{Key, texts};
use crate::reactive::{changing, on};
use crate::ui::CityLink;

/// As many cities stand there at once; the others open.
const FIRST: usize = 15;

/// The table of a programme; `None` where it has rounds of one year only, or names nobody.
pub(super) fn ways_table(rounds: &[&'static AwardBrief], programme: &str) -> Option<AnyView> {
    let t = texts();
    let table = ways(rounds);
    if table.years.len() < 2 || table.ways.is_empty() {
        return None;
    }
    // Who is named once is found by its round as well.
    let often = table.ways.iter().take_while(|way| way.count() > 1).count();
    let first = often.clamp(3, FIRST).min(table.ways.len());
    let caption = t.with(Key::WaysCaption, &[("programme", programme)]);
    let years = table
        .years
        .iter()
        .map(|year| view! { <th scope="col">{year.to_string()}</th> })
        .collect_view();
    let rounds: Arc<[&'static AwardBrief]> = rounds.into();
    let (shown, rest) = table.ways.split_at(first);
    let shown = shown.iter().map(|way| row(way, &rounds)).collect_view();
    let rest: Arc<[Way]> = rest.into();
    let (is_open, set_open) = signal(false);
    let more = (!rest.is_empty()).then(|| {
        let open = t.count(Key::WaysAll, table.ways.len(), &[]);
        view! {
            <button
                class="link"
                type="button"
                aria-expanded=move || is_open.get().to_string()
                on:click=on(move |_: leptos::ev::MouseEvent| set_open.update(|is_open| *is_open = !*is_open))
            >
                {changing(move || {
                    let words = if is_open.get() { t.get(Key::WaysFewer).to_owned() } else { open.clone() };
                    words.into_any()
                })}
            </button>
        }
    });
    let others = changing(move || {
        if is_open.get() {
            rest.iter().map(|way| row(way, &rounds)).collect_view().into_any()
        } else {
            ().into_any()
        }
    });
    let label = caption.clone();
    Some(
        view! {
            <div class="table-scroll" tabindex="0" role="region" aria-label=label>
                <table class="ways">
                    <caption>{caption}</caption>
                    <thead><tr><th scope="col">{t.get(Key::MembershipCity)}</th>{years}</tr></thead>
                    <tbody>{shown}{others}</tbody>
                </table>
            </div>
            {more}
        }
        .into_any(),
    )
}

fn row(way: &Way, rounds: &[&'static AwardBrief]) -> AnyView {
    // A position of the dataset fits into 32 bits, and the index names no city that it does not have.
    let city = data().city(CityIx(way.city as u32));
    let name = atlas::slug::Slug::parse(city.id).map(|id| view! { <CityLink id /> });
    let cells = way
        .years
        .iter()
        .map(|reached| view! { <td>{reached.and_then(|reached| cell(reached, rounds))}</td> })
        .collect_view();
    view! { <tr><th scope="row">{name}</th>{cells}</tr> }.into_any()
}

/// A shape that is the fuller the further it is, and the words of the stage.
fn cell(reached: Reached, rounds: &[&'static AwardBrief]) -> Option<AnyView> {
    let stage = rounds.get(reached.round)?.stages.get(reached.stage)?;
    let shape = match reached.depth {
        Depth::Last => Shape::Disc,
        Depth::Near => Shape::Half,
        Depth::Early => Shape::Ring,
        Depth::Beside => Shape::Square,
    };
    // In a column of years, one word for the one that was chosen is enough; the page of the round has its title.
    let is_winner = reached.depth == Depth::Last && reached.stage > 0 && size(stage) == Some(1);
    let words = if is_winner {
        texts().get(Key::WaysWinner)
    } else {
        stage.name.as_str()
    };
    Some(view! { {shape_of_text(shape)}<span>{words}</span> }.into_any())
}
