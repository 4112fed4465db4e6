//! The place of the map beside the text. The text can be used without it, so the map is made once that stands; until it
//! has drawn what it shows, the drawing of the rendered page stands over it, or nothing but the sea.

use leptos::prelude::*;

use super::turns::Turns;
use crate::dom;
use crate::map::MapPane;
use crate::reactive::{changing, effect};

/// The map once its time has come, and what stands over it until it is whole.
pub(super) fn map_place() -> AnyView {
    let new = || RwSignal::new(false);
    let (comes, is_drawn, is_whole) = (new(), new(), new());
    // What was shown before is painted first.
    dom::once_in_place(move || {
        dom::in_next_frame(move || {
            dom::in_next_task(move || {
                comes.try_set(true);
            });
        });
    });
    let turns = Turns::aside();
    effect(move || {
        if is_drawn.get() && turns.are_over() {
            turns.end();
            dom::in_next_frame(move || {
                is_whole.try_set(true);
            });
        }
    });
    let map = move || {
        provide_context(turns);
        view! { <MapPane is_drawn /> }.into_any()
    };
    let place = || view! { <div class="map-place" aria-hidden="true"></div> }.into_any();
    view! {
        {changing(move || comes.get().then(|| untrack(map)).into_any())}
        {changing(move || (!is_whole.get()).then(place).into_any())}
    }
    .into_any()
}
