//! Puts the pages together: the router below, the shell around, the data once.

mod boot;
mod footer;
mod header;
mod languages;
#[cfg(target_arch = "wasm32")]
mod map_place;
mod pane;
mod parts;
mod place;
mod scroll;
mod shell;
mod turns;

use atlas::embed::Embed;
use leptos::prelude::*;
use leptos_router::components::Router;

use scroll::Scroll;

use crate::dom;
use crate::later;
use crate::library::DataError;
use crate::reactive::{changing, memo};

pub use boot::{Retry, reload_where_missing};
pub use parts::{Columns, OtherPages};
#[cfg(not(target_arch = "wasm32"))]
pub use shell::whole_page;
pub use shell::{Data, OpenDetail, data, whole_once};
pub use turns::{after_first_screen, after_takeover, in_turn, once_it_is_ones_turn};

/// The whole app.
///
/// There are no routes below the router: `atlas::address` alone decides what an address means, in the app as in tests
/// and rendered pages.
#[component]
#[must_use]
pub fn App() -> impl IntoView {
    let base = dom::base_path();
    if Embed::is_meant(&dom::path_within(base)) {
        return view! { <Embedded base /> }.into_any();
    }
    provide_context(Scroll::before_the_router());
    view! {
        <Router base=base.trim_end_matches('/')>
            <boot::Boot base />
        </Router>
    }
    .into_any()
}

/// There are no texts yet: the sentence is English.
fn not_loaded(error: DataError) -> AnyView {
    let sentence = error.sentence_without_texts();
    view! { <main class="starting" lang="en" dir="ltr"><p role="alert">{sentence}</p></main> }.into_any()
}

/// The app in a frame of another page: no router, as its address never changes.
#[component]
fn Embedded(base: &'static str) -> impl IntoView {
    let retry = Retry::default();
    provide_context(retry);
    let embeds = later::embeds(memo(|| true));
    changing(move || match embeds.get() {
        None => ().into_any(),
        Some(Ok(embeds)) => (embeds.frame)(base),
        Some(Err(error)) => not_loaded(error),
    })
}
