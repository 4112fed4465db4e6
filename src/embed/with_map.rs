//! Embeds with a map. It is the explorer's own, with what a frame leaves room for; it is fetched only where it is
//! asked for.

use atlas::embed::{ListPlace, View};
use leptos::prelude::*;

use super::foot::foot;
use super::frame::opened;
use super::host::Host;
use crate::app::data;
use crate::explorer::{Results, ResultsAndSearch, explorer, provide_explorer};
use crate::i18n::{Key, texts};
use crate::map::MakesMap;
use crate::reactive::{changing, effect, on};
use crate::ui::Loading;
#[cfg(target_arch = "wasm32")]
use crate::{later, reactive::memo, ui::Failure};

/// The map with its list.
#[cfg(target_arch = "wasm32")]
pub(super) fn explorer_embed() -> AnyView {
    parted(|maps| (maps.explorer)())
}

/// The map of a record, where the address asks for it.
#[cfg(target_arch = "wasm32")]
pub(super) fn small() -> AnyView {
    if opened().is_some_and(|embed| embed.options.map) {
        view! { <div class="embed__map">{parted(|maps| (maps.record)())}</div> }.into_any()
    } else {
        ().into_any()
    }
}

/// The same in a document: a drawing, in whose place the map comes once somebody reaches for it. What the address asks
/// is not known when the document is rendered; `public/frame.js` puts the drawing into its room.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn small() -> AnyView {
    provide_explorer(data());
    view! { <div class="embed__map" hidden><template>{crate::map::still_map(crate::map::Dots::Bare)}</template></div> }.into_any()
}

/// What the parts of the program make, once both are there: what stands around the map would move if that came later.
#[cfg(target_arch = "wasm32")]
fn parted(view: fn(super::EmbedMaps) -> AnyView) -> AnyView {
    let (maps, map) = (later::embed_maps(memo(|| true)), later::map(memo(|| true)));
    changing(move || match (maps.get(), map.get()) {
        (Some(Err(error)), _) | (_, Some(Err(error))) => view! { <Failure error /> }.into_any(),
        (Some(Ok(maps)), Some(Ok(map))) => {
            provide_context(TheMap(map));
            untrack(|| view(maps))
        }
        _ => view! { <Loading /> }.into_any(),
    })
}

/// The part that makes the map.
#[derive(Clone, Copy)]
struct TheMap(MakesMap);

/// The map; nothing where its part is not there.
fn map() -> AnyView {
    let map: Option<TheMap> = use_context();
    map.map(|TheMap(make)| make(RwSignal::new(false))).into_any()
}

/// A record's map, as wide as the embed.
pub(super) fn record_map() -> AnyView {
    provide_explorer(data());
    map()
}

/// The explorer in a frame: the map, and the list beside it or below.
pub(super) fn explorer_view() -> AnyView {
    provide_explorer(data());
    let (t, explorer, host) = (texts(), explorer(), expect_context::<Host>());
    let Some(embed) = opened().filter(|embed| embed.view == View::Map) else {
        return ().into_any();
    };
    let (list, locked) = (embed.options.list, embed.options.locked);
    let told = StoredValue::new(None);
    effect(move || {
        let selected = explorer.selected.get();
        if told.get_value() != selected {
            told.set_value(selected);
            host.select(selected.map(|ix| data().city(ix).id.to_owned()));
        }
    });
    let wake = move || {
        if !explorer.is_used.get_untracked() {
            explorer.is_used.set(true);
        }
    };
    let results = match (list, locked) {
        (ListPlace::None, _) => None,
        (_, true) => Some(view! { <Results /> }.into_any()),
        (_, false) => Some(view! { <ResultsAndSearch /> }.into_any()),
    };
    view! {
        <div
            class="embed__explorer"
            data-list=list.slug()
            on:pointermove=on(move |_| wake())
            on:pointerdown=on(move |_| wake())
            on:focusin=on(move |_| wake())
        >
            {changing(move || if explorer.is_ready() {
                map()
            } else {
                view! { <Loading /> }.into_any()
            })}
            <div class="text" id="text">
                <h1 class="embed__title" class:hidden=list == ListPlace::None tabindex="-1">{t.get(Key::EmbedMapTitle)}</h1>
                {results}
                {foot()}
            </div>
        </div>
    }
    .into_any()
}
