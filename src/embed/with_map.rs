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
use crate::later::Part;
use crate::map::MakesMap;
use crate::reactive::{changing, effect, on};
use crate::ui::{Failure, Loading};
#[cfg(target_arch = "wasm32")]
use crate::{later, reactive::memo};

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

/// What the part of the program makes, once it is there. The map itself is asked for beside it.
#[cfg(target_arch = "wasm32")]
fn parted(view: fn(super::EmbedMaps) -> AnyView) -> AnyView {
    let maps = later::embed_maps(memo(|| true));
    provide_context(TheMap(later::map(memo(|| true))));
    once_there(maps, view)
}

/// The part that makes the map, as it was asked for.
#[derive(Clone, Copy)]
struct TheMap(Part<MakesMap>);

/// The map, once its part of the program is there.
fn map() -> AnyView {
    let TheMap(map) = expect_context();
    once_there(map, |make| make(RwSignal::new(false)))
}

fn once_there<T: Copy + Send + Sync + 'static>(part: Part<T>, view: fn(T) -> AnyView) -> AnyView {
    changing(move || match part.get() {
        None => view! { <Loading /> }.into_any(),
        Some(Err(error)) => view! { <Failure error /> }.into_any(),
        Some(Ok(part)) => untrack(|| view(part)),
    })
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
        if !explorer.wants_tools.get_untracked() {
            explorer.wants_tools.set(true);
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
