//! What a narrow window shows: the map, the text, or the text over a part of the map.

use atlas::address::Page;
use leptos::prelude::*;

use crate::address::{Here, here};
use crate::i18n::{Key, texts};
use crate::reactive::{derived, on};

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pane {
    Map,
    Both,
    Text,
}

/// What was chosen, and on which page: the map alone holds for that page only, as the text of whatever is
/// opened from it would otherwise stay out of sight.
#[derive(Clone, Copy)]
pub(super) struct Panes {
    here: Here,
    chosen: RwSignal<(Pane, Option<Page>)>,
}

impl Pane {
    const fn name(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Both => "both",
            Self::Text => "text",
        }
    }
}

impl Panes {
    /// Both, until something is chosen.
    pub(super) fn new() -> Self {
        Self {
            here: here(),
            chosen: RwSignal::new((Pane::Both, None)),
        }
    }

    /// What the style sheet knows it by.
    pub(super) fn name(self) -> String {
        self.shown().name().to_owned()
    }

    fn shown(self) -> Pane {
        let page = self.here.page.get();
        match self.chosen.get() {
            (Pane::Map, on) if on != page => Pane::Both,
            (pane, _) => pane,
        }
    }

    fn choose(self, pane: Pane) {
        self.chosen.set((pane, self.here.page.get_untracked()));
    }
}

/// The switch between them; the style shows it only where there is no room for both side by side.
#[component]
pub(super) fn PaneSwitch(panes: Panes) -> impl IntoView {
    let t = texts();
    let buttons = [
        (Pane::Map, Key::SiteViewMap),
        (Pane::Both, Key::SiteViewBoth),
        (Pane::Text, Key::SiteViewText),
    ]
    .map(|(pane, key)| {
        view! {
            <li>
                <button
                    type="button"
                    aria-pressed=derived(move || (panes.shown() == pane).to_string())
                    on:click=on(move |_| panes.choose(pane))
                >
                    {t.get(key)}
                </button>
            </li>
        }
    })
    .collect_view();
    view! { <div class="views"><ul aria-label=t.get(Key::SiteViews)>{buttons}</ul></div> }
}
