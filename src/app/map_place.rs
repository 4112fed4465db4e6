//! The place of the map beside the text. The text can be used without it, so the map is fetched and made once that
//! stands, and where the drawing of the rendered page shows all that the address asks for, with the first sign of use.
//! Until the map has drawn what it shows, that drawing stands over it, or nothing but the sea.

use atlas::address::Page;
use leptos::prelude::*;

use super::turns::Turns;
use crate::address::{Here, here};
use crate::dom;
use crate::explorer::explorer;
use crate::later;
use crate::reactive::{changing, derived, effect, from_then_on, memo};
use crate::ui::{Failure, Loading};

/// The map once its time has come, and what stands over it until it is whole.
pub(super) fn map_place() -> AnyView {
    let new = || RwSignal::new(false);
    let (stands, is_drawn, is_whole) = (new(), new(), new());
    // What was shown before is painted first, and the text that waits for the same comes before the map.
    dom::once_painted_in_place(move || {
        dom::in_next_task(move || {
            stands.try_set(true);
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
    let here = here();
    let begins_with = untrack(|| (here.page.get(), here.search.get()));
    let has_gone_on = from_then_on(move || (here.page.get(), here.search.get()) != begins_with);
    effect(move || {
        if has_gone_on.get() {
            dom::once_in_place(dom::drop_drawing);
        }
    });
    let (waits, is_used) = (is_all_drawn(here), explorer().is_used);
    let comes = memo(move || !waits || is_used.get() || has_gone_on.get());
    let part = later::map(comes);
    let is_there = memo(move || stands.get() && matches!(part.get(), Some(Ok(_))));
    let map = move || {
        if !is_there.get() {
            return None;
        }
        let make = part.get_untracked()?.ok()?;
        provide_context(turns);
        Some(untrack(|| make(is_drawn)))
    };
    let told = move || match part.get() {
        None if comes.get() => view! { <Loading /> }.into_any(),
        Some(Err(error)) => view! { <div class="map__failure"><Failure error /></div> }.into_any(),
        _ => ().into_any(),
    };
    // Whoever does not see has one map: until there is another, that is the drawing.
    let place = move || {
        let hidden = derived(move || is_there.get().then_some("true"));
        view! { <div class="map-place" aria-hidden=hidden>{changing(told)}</div> }.into_any()
    };
    view! {
        {changing(move || map().into_any())}
        {changing(move || (!is_whole.get()).then(place).into_any())}
    }
    .into_any()
}

/// Whether a rendered explorer stands in the document whose drawing shows all that is asked for. Any other page with a map
/// has the program because somebody wants more than its drawing, or because that is not what it shows.
fn is_all_drawn(here: Here) -> bool {
    let is_plain = here.search.with_untracked(String::is_empty);
    dom::is_rendered() && is_plain && here.page.get_untracked() == Some(Page::Explorer)
}
