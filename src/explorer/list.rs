//! The list of cities, in step with the map.

mod heights;
mod nothing;
mod row;
mod sort_by;
mod window;

pub use self::nothing::nothing;
use atlas::dataset::CityIx;
use leptos::ev::Event;
use leptos::ev::{FocusEvent, PointerEvent};
use leptos::prelude::*;

use self::row::{Standing, row};
use self::window::{Mounted, PRINTED, Window};
use super::explorer;
use crate::app::in_turn;
use crate::dom;
use crate::i18n::{Key, texts};
use crate::reactive::{changing, fingerprint, keyed, memo, on};

pub use self::window::ListMemory;

/// The cities that match, in the order that was asked for.
#[component]
pub(super) fn CityList() -> impl IntoView {
    let (t, explorer) = (texts(), explorer());
    let total = memo(move || explorer.listed.with(|list| list.len()));
    let content = memo(move || {
        let origin = explorer.origin.get();
        let origin = origin.map_or([0; 16], |origin| {
            (u128::from(origin.lon.to_bits()) << 64 | u128::from(origin.lat.to_bits())).to_le_bytes()
        });
        let sort = explorer.query.with(|query| query.sort.slug());
        // Which names are known decides which one a match came through.
        let finder = explorer
            .cities
            .get()
            .map_or(0, |finder| std::ptr::from_ref(finder) as usize);
        explorer.text.with(|text| {
            fingerprint(&[
                text.as_bytes(),
                sort.as_bytes(),
                &origin,
                &total.get().to_le_bytes(),
                &finder.to_le_bytes(),
            ])
        })
    });
    let window = Window::new(content);
    let standing = Standing {
        pointed: memo(move || explorer.hovered.get()),
        selected: explorer.selected,
    };
    let city_at = move |event: &Event| -> Option<(usize, CityIx)> {
        let position = dom::position_in_set(event)?.checked_sub(1)?;
        let ix = explorer
            .listed
            .with_untracked(|list| list.get(position).copied())?;
        Some((position, ix))
    };
    let point_at = move |event: &Event| {
        let ix = city_at(event).map(|(_, ix)| ix);
        if explorer.hovered.get_untracked() != ix {
            explorer.hovered.set(ix);
        }
    };
    let leave = move || {
        if explorer.hovered.get_untracked().is_some() {
            explorer.hovered.set(None);
        }
    };
    let rows = keyed(
        window.rows,
        move || {
            window
                .mounted
                .with(|rows| rows.iter().map(|row| row.key).collect())
        },
        move |key| {
            let find = |rows: &Vec<Mounted>| rows.iter().find(|row| row.key == key).copied();
            match window.mounted.with_untracked(find) {
                Some(mounted) => row(mounted, standing),
                None => ().into_any(),
            }
        },
    );
    view! {
        <section class="list" aria-labelledby="list-title">
            <div class="list__head">
                <h2 id="list-title">{t.get(Key::ListTitle)}</h2>
                {in_turn(sort_by::sort_by)}
            </div>
            {sort_by::measured_from()}
            {changing(move || {
                if total.get() > 0 {
                    return ().into_any();
                }
                // Who finds nothing needs a way on, whether or not anything was typed.
                if !explorer.wants_finding.get_untracked() {
                    explorer.wants_finding.set(true);
                }
                explorer.finding().map(|finding| (finding.nothing)()).into_any()
            })}
            <ul
                class="rows"
                role="list"
                style=("--above", window.above())
                style=("--below", window.below())
                node_ref=window.rows
                on:pointerover=on(move |event: PointerEvent| point_at(&event))
                on:pointerleave=on(move |_| leave())
                on:focusin=on(move |event: FocusEvent| {
                    window.keep(city_at(&event).map(|(position, _)| position));
                    point_at(&event);
                })
                on:focusout=on(move |event: FocusEvent| {
                    // A row that the focus goes to must not leave before it is there.
                    window.keep(dom::next_position_in_set(&event).and_then(|next| next.checked_sub(1)));
                    leave();
                })
            >
                {rows}
            </ul>
            {changing(move || {
                let cut = window.printing.get() && total.get() > PRINTED;
                let sentence = cut.then(|| {
                    let first = t.number(PRINTED as f64);
                    let words = t.count(Key::ListPrinted, total.get(), &[("first", &first)]);
                    view! { <p class="list__note">{words}</p> }
                });
                sentence.into_any()
            })}
        </section>
    }
}
