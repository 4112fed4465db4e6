//! The best matches of all kinds below the search field. They stand in the flow of the page, so that nothing of
//! the list is covered by them.

use atlas::address::Page;
use leptos::prelude::*;

use super::recent::Recent;
use crate::app::data;
use crate::dom;
use crate::explorer::explorer;
use crate::explorer::hit::{Hit, Label, hit_of};
use crate::explorer::marked::marked;
use crate::explorer::why::also;
use crate::i18n::{Key, texts};
use crate::reactive::{Computed, changing, derived, latest, memo, on};
use crate::ui::in_language;

/// The id of the list of suggestions.
pub(super) const LIST: &str = "suggestions";

/// What is suggested and which of it the keys stand on.
#[derive(Clone, Copy)]
pub(super) struct Suggestions {
    /// Whether the visitor wants to see any.
    pub(super) wanted: RwSignal<bool>,
    /// The one that Enter opens.
    pub(super) active: RwSignal<Option<usize>>,
    /// The suggestions; none while they are not wanted.
    pub(super) hits: Computed<Vec<Hit>>,
    /// What was opened before.
    pub(super) recent: Recent,
}

impl Suggestions {
    /// Derives the suggestions from the text that is searched for.
    pub(super) fn new() -> Self {
        let (dataset, explorer) = (data(), explorer());
        let wanted = RwSignal::new(false);
        let recent = Recent::new();
        let hits = memo(move || {
            if !wanted.get() {
                return Vec::new();
            }
            explorer.text.with(|text| {
                if text.is_empty() {
                    let pages = recent.pages();
                    return pages.iter().filter_map(|page| hit_of(dataset, page)).collect();
                }
                let Some(finding) = explorer.finding() else {
                    return Vec::new();
                };
                let scores = explorer.scores.get().unwrap_or_default();
                (finding.best)(dataset, text, &scores, explorer.records.get())
            })
        });
        Self {
            wanted,
            active: RwSignal::new(None),
            hits,
            recent,
        }
    }

    /// Whether any are shown.
    pub(super) fn is_open(self) -> bool {
        self.hits.with(|hits| !hits.is_empty())
    }

    /// Shows them, or shows them no longer.
    pub(super) fn want(self, wanted: bool) {
        // A field that leaves the document loses the focus after its signals are gone.
        if self
            .wanted
            .try_get_untracked()
            .is_some_and(|before| before != wanted)
        {
            self.wanted.set(wanted);
        }
        self.stand_on(None);
    }

    /// Moves to a suggestion.
    pub(super) fn stand_on(self, active: Option<usize>) {
        if self
            .active
            .try_get_untracked()
            .is_some_and(|before| before != active)
        {
            self.active.set(active);
            if let Some(active) = active {
                dom::reveal(&option_id(active));
            }
        }
    }

    /// Moves by one, to the field itself between the last and the first.
    pub(super) fn step(self, forward: bool) {
        let count = self.hits.with_untracked(Vec::len);
        let next = match (self.active.get_untracked(), forward) {
            (None, true) => Some(0),
            (None, false) => count.checked_sub(1),
            (Some(active), true) => Some(active + 1).filter(|&next| next < count),
            (Some(active), false) => active.checked_sub(1),
        };
        self.stand_on(next.filter(|&next| next < count));
    }

    /// The suggestion that Enter opens.
    pub(super) fn chosen(self) -> Option<Hit> {
        let active = self.active.get_untracked()?;
        self.hits.with_untracked(|hits| hits.get(active).copied())
    }
}

/// The id of a suggestion in the document.
pub(super) fn option_id(position: usize) -> String {
    format!("suggestion-{position}")
}

/// What the list of suggestions works with: what is suggested, and what opens a page.
#[derive(Clone, Copy)]
pub struct SearchPopup {
    pub(super) suggestions: Suggestions,
    pub(super) open: Callback<Page>,
}

/// The list of suggestions, and whether to remember what is opened.
pub fn search_popup(SearchPopup { suggestions, open }: SearchPopup) -> AnyView {
    let (t, dataset, explorer) = (texts(), data(), explorer());
    // A text that finds the same as before still marks other parts of it.
    let shown = latest(move || (suggestions.hits.get(), explorer.text.get()));
    let can_remember = dom::can_remember();
    changing(move || {
        let (hits, text) = shown.get();
        if hits.is_empty() {
            return closed();
        }
        let also_of = |hit: &Hit| match *hit {
            Hit::City(ix) => also(explorer, ix, &text, t),
            Hit::Record(_) => None,
        };
        let labels = hits
            .iter()
            .filter_map(|hit| Some((hit.label(dataset, t)?, also_of(hit))));
        let options = labels
            .enumerate()
            .map(|(position, (label, also))| option(position, label, also, &text, suggestions, open))
            .collect_view();
        let title = if text.is_empty() {
            Key::SearchRecent
        } else {
            Key::SearchSuggestions
        };
        let remember = can_remember.then(|| {
            view! {
                <label class="suggest__remember">
                    <input
                        type="checkbox"
                        role="switch"
                        prop:checked=derived(move || suggestions.recent.is_on())
                        on:change=on(move |event| {
                            let wanted = event_target_checked(&event);
                            suggestions.recent.switch(wanted);
                            // Where nothing else was suggested, the switch goes with what was remembered.
                            if !wanted {
                                dom::focus_on("#search".to_owned());
                            }
                        })
                    />
                    <span>{t.get(Key::SearchRemember)}</span>
                </label>
            }
        });
        let told = t.count(Key::SearchSuggested, hits.len(), &[]);
        view! {
            <div class="suggest">
                <p class="hidden" aria-live="polite">{told}</p>
                <ul class="suggest__list" id=LIST role="listbox" aria-label=t.get(title)>{options}</ul>
                {remember}
            </div>
        }
        .into_any()
    })
}

/// The field names what it controls whether or not that is open.
pub(super) fn closed() -> AnyView {
    view! { <ul id=LIST role="listbox" hidden=true></ul> }.into_any()
}

fn option(
    position: usize,
    label: Label,
    also: Option<AnyView>,
    text: &str,
    suggestions: Suggestions,
    open: Callback<Page>,
) -> AnyView {
    let is_active = move || suggestions.active.get() == Some(position);
    let local = label.local.map(|(name, lang)| {
        view! { " "<span class="local" lang=lang dir="auto">{marked(name, text)}</span> }
    });
    let also = also.map(|also| view! { " "<span class="local">{also}</span> });
    let page = label.page;
    view! {
        <li
            class="suggest__option"
            id=option_id(position)
            role="option"
            aria-selected=derived(move || is_active().to_string())
            // The field keeps the focus, and with it the keys.
            on:mousedown=on(move |event: leptos::ev::MouseEvent| event.prevent_default())
            on:click=on(move |_| open.run(page.clone()))
        >
            <span class="suggest__name">{in_language(marked(&label.name, text), label.lang.tag())}{local}{also}</span>
            <span class="suggest__detail">{label.detail}</span>
        </li>
    }
    .into_any()
}
