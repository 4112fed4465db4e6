//! Puts the pages together: the router below, the shell around, the data once.

mod boot;
mod footer;
mod header;
mod pane;
mod place;
mod shell;

use leptos::prelude::*;
use leptos_router::WildcardSegment;
use leptos_router::components::{FlatRoutes, Route, Router};

use crate::dom;

pub use boot::Retry;
pub use shell::{Data, OpenDetail, OtherPages, data};

/// The whole app.
///
/// One route takes every address: `atlas::address` alone decides what an address means, in the app as in
/// tests and rendered pages.
#[component]
#[must_use]
pub fn App() -> impl IntoView {
    let base = dom::base_path();
    view! {
        <Router base=base.trim_end_matches('/')>
            <FlatRoutes fallback=|| ()>
                <Route path=WildcardSegment("path") view=move || view! { <boot::Boot base /> } />
            </FlatRoutes>
        </Router>
    }
}
