//! A part of a long list: only the rows near the window are in the document, and room is kept for the others.
//! The page scrolls as if all were there; each row says which of how many it is.

use std::ops::Range;

use atlas::address::Page;
use atlas::dataset::{CityIx, Dataset};
use atlas::decimal::decimal;
use leptos::html::Ul;
use leptos::prelude::*;

use super::heights::{Heights, rows_around};
use crate::address::here;
use crate::app::once_it_is_ones_turn;
use crate::dom;
use crate::explorer::{Explorer, explorer};
use crate::reactive::{Computed, derived, effect, fingerprint, memo};

/// A list of so many rows stands in the document whole, where the browser's own search finds it.
const WHOLE: usize = 24;
/// How many rows are printed at most: some ten pages.
pub(super) const PRINTED: usize = 500;
/// How far outside the window rows are kept ready for scrolling, in px.
const OVERSCAN_PX: f64 = 400.0;
/// How far outside it they stand until somebody scrolls or goes into the list: so far that the keyboard finds one more
/// row below the last that is seen whole.
const NEXT_PX: f64 = 120.0;

/// What a list remembers while the visitor looks at a page that was opened from it.
#[derive(Debug, Clone, Default)]
pub struct ListMemory {
    /// What was asked.
    question: String,
    /// How far the page was scrolled, in px.
    scroll_px: f64,
    /// What the window showed of the list.
    view: Seen,
    heights: Heights,
    /// The width at which the heights were measured, in px.
    width_px: f64,
    /// The city whose page was opened last.
    opened: Option<CityIx>,
}

impl ListMemory {
    /// An empty memory that follows which city is opened.
    pub(in crate::explorer) fn follow(dataset: &'static Dataset) -> StoredValue<Self> {
        let here = here();
        let memory = StoredValue::new(Self::default());
        effect(move || {
            if let Some(Page::City(id)) = here.page.get() {
                let opened = dataset.find_city(id.as_str()).map(|city| city.ix);
                memory.update_value(|memory| memory.opened = opened);
            }
        });
        memory
    }
}

/// What the window shows of a list: how far its upper edge is below the list's beginning, and its height.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Seen {
    top_px: f64,
    height_px: f64,
}

/// A row that stays in the document wherever the window is: the one that was opened last, until another has the focus.
/// Near the window, those around the focus and between come along, as whoever holds Tab down is faster than the frames
/// that follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Kept {
    row: usize,
    has_focus: bool,
}

/// A row that is in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mounted {
    /// Its place in the list, from 0.
    pub(super) position: usize,
    /// Its city.
    pub(super) ix: CityIx,
    /// A number for all that it shows; a row that shows anything else is another row.
    pub(super) key: u64,
}

/// The part of the list that is in the document.
#[derive(Clone, Copy)]
pub(super) struct Window {
    /// The list.
    pub(super) rows: NodeRef<Ul>,
    /// Those that are in the document.
    pub(super) mounted: Computed<Vec<Mounted>>,
    /// Whether the page is being printed.
    pub(super) printing: Computed<bool>,
    explorer: Explorer,
    content: Computed<u64>,
    span: Computed<Range<usize>>,
    /// What the visitor sees of the list: told by the document.
    seen: RwSignal<Seen>,
    /// What was measured in the document.
    heights: RwSignal<Heights>,
    kept: RwSignal<Option<Kept>>,
    /// The list that has rows ready for scrolling, as its content: the first one in its turn, and each that somebody has
    /// scrolled or gone into. Another one, as each letter of a search brings, has few that nobody sees, so that it is
    /// there sooner.
    ready: RwSignal<Option<u64>>,
}

impl Window {
    /// A window on the explorer's list, where the visitor left it. `content` is what rows show beside their city.
    pub(super) fn new(content: Computed<u64>) -> Self {
        let explorer = explorer();
        let memory = explorer.memory.get_value();
        let returns = memory.scroll_px > 0.0 && memory.question == question(explorer);
        let seen = RwSignal::new(if returns {
            memory.view
        } else {
            Seen {
                top_px: 0.0,
                height_px: 0.0,
            }
        });
        let ready = RwSignal::new(returns.then(|| content.get_untracked()));
        if !returns {
            // The first rows are made with the list, those below them in their turn.
            once_it_is_ones_turn(move || {
                seen.update(|seen| seen.height_px = dom::window_height());
                ready.set(Some(content.get_untracked()));
            });
        }
        let heights = RwSignal::new(memory.heights);
        let opened = memory.opened.and_then(|opened| {
            explorer
                .listed
                .with_untracked(|list| list.iter().position(|&ix| ix == opened))
        });
        let kept = RwSignal::new(opened.map(|row| Kept {
            row,
            has_focus: false,
        }));
        let printing = explorer.printing;
        let total = memo(move || explorer.listed.with(|list| list.len()));
        let span = memo(move || {
            let total = total.get();
            if total <= WHOLE || printing.get() {
                return 0..total.min(PRINTED.max(WHOLE));
            }
            let Seen { top_px, height_px } = seen.get();
            let content = content.get();
            let beyond_px = if ready.get() == Some(content) {
                OVERSCAN_PX
            } else {
                NEXT_PX
            };
            let (top_px, bottom_px) = (top_px - beyond_px, top_px + height_px + beyond_px);
            let span = heights.with(|heights| heights.rows_between(content, total, top_px, bottom_px));
            match kept.get() {
                Some(Kept { row, has_focus: true }) if row < total => rows_around(span, row, total),
                _ => span,
            }
        });
        let mounted = memo(move || {
            let (span, content) = (span.get(), content.get());
            explorer.listed.with(|list| {
                let kept = kept.get().map(|kept| kept.row).filter(|&kept| kept < list.len());
                let before = kept.filter(|&kept| kept < span.start);
                let after = kept.filter(|&kept| kept >= span.end);
                let positions = before.into_iter().chain(span).chain(after);
                let row = |position: usize| {
                    let &ix = list.get(position)?;
                    let key = fingerprint(&[
                        &(position as u32).to_le_bytes(),
                        &ix.0.to_le_bytes(),
                        &content.to_le_bytes(),
                    ]);
                    Some(Mounted { position, ix, key })
                };
                positions.filter_map(row).collect::<Vec<_>>()
            })
        });
        let window = Self {
            rows: NodeRef::new(),
            mounted,
            printing,
            explorer,
            content,
            span,
            seen,
            heights,
            kept,
            ready,
        };
        window.follow_document();
        if returns {
            dom::in_next_frame(move || dom::scroll_to(memory.scroll_px));
        }
        window
    }

    /// The room above the rows, as a length of the style.
    pub(super) fn above(self) -> Signal<String> {
        derived(move || {
            let start = self.span.with(|span| span.start);
            let kept = self.kept.get().is_some_and(|kept| kept.row < start);
            self.length(|heights, list, total| {
                heights.offset_px(list, total, start) - if kept { heights.row_px() } else { 0.0 }
            })
        })
    }

    /// The room below the rows, as a length of the style.
    pub(super) fn below(self) -> Signal<String> {
        derived(move || {
            let end = self.span.with(|span| span.end);
            let kept = self.kept.get().is_some_and(|kept| kept.row >= end);
            self.length(|heights, list, total| {
                let below = heights.offset_px(list, total, total) - heights.offset_px(list, total, end);
                below - if kept { heights.row_px() } else { 0.0 }
            })
        })
    }

    /// Keeps more rows ready than are seen.
    fn prepare(self) {
        // The page that asked for the frame may be gone, and the content with it.
        let Some(ready) = self.ready.try_get_untracked() else {
            return;
        };
        let content = Some(self.content.get_untracked());
        if ready != content {
            self.ready.set(content);
        }
    }

    /// Tells which row has the focus.
    pub(super) fn keep(self, position: Option<usize>) {
        let kept = position.map(|row| Kept { row, has_focus: true });
        if position.is_some() {
            self.prepare();
        }
        // A row that leaves the document loses the focus after its signals are gone.
        if self.kept.try_get_untracked().is_some_and(|before| before != kept) {
            self.kept.set(kept);
        }
    }

    fn length(self, px: impl Fn(&Heights, u64, usize) -> f64) -> String {
        let total = self.explorer.listed.with(|list| list.len());
        if total <= WHOLE || self.printing.get() {
            return "0".to_owned();
        }
        let list = self.content.get();
        let px = self.heights.with(|heights| px(heights, list, total));
        format!("{}px", decimal(px.max(0.0), 1))
    }

    fn follow_document(self) {
        let memory = self.explorer.memory;
        effect(move || {
            let Some(rows) = self.rows.get() else {
                return;
            };
            dom::on_scroll(move || {
                self.prepare();
                self.look();
            });
            dom::on_resize(&rows, move |width, _| {
                // Whoever comes back to the same width finds every row where it was.
                if memory.with_value(|memory| memory.width_px != width) {
                    memory.update_value(|memory| memory.width_px = width);
                    self.heights.update(Heights::forget);
                }
                self.look();
            });
            // What opens and closes above the list moves it without changing its size.
            if let Ok(Some(text)) = rows.closest("#text") {
                dom::on_resize(&text, move |_, _| self.look());
            }
        });
        effect(move || {
            self.mounted.with(Vec::len);
            dom::in_next_frame(move || self.measure());
        });
        let here = here();
        on_cleanup(move || {
            let heights = self.heights.try_get_untracked();
            if let (Some(heights), Some(_)) = (heights, here.page.get_untracked()) {
                self.explorer
                    .memory
                    .update_value(|memory| memory.heights = heights);
            }
        });
    }

    /// Looks where the window stands.
    fn look(self) {
        let Some(rows) = self.rows.try_get_untracked().flatten() else {
            return;
        };
        let seen = Seen {
            top_px: -dom::top_of(&rows),
            height_px: dom::window_height(),
        };
        if self.seen.get_untracked() != seen {
            self.seen.set(seen);
        }
        let question = question(self.explorer);
        self.explorer.memory.update_value(|memory| {
            memory.question = question;
            memory.scroll_px = dom::scrolled();
            memory.view = seen;
        });
    }

    /// Measures the rows that are in the document.
    fn measure(self) {
        let Some(rows) = self.rows.try_get_untracked().flatten() else {
            return;
        };
        let (span, list) = (self.span.get_untracked(), self.content.get_untracked());
        let total = self.explorer.listed.with_untracked(|list| list.len());
        if total <= WHOLE || self.printing.get_untracked() {
            return;
        }
        let kept_above = self
            .kept
            .get_untracked()
            .is_some_and(|kept| kept.row < span.start);
        let child = |row: usize| row - span.start + usize::from(kept_above);
        let mut heights = self.heights.get_untracked();
        let mut changes = false;
        let starts: Vec<usize> = Heights::block_starts(&span).collect();
        for (block, &start) in starts.iter().enumerate() {
            let end = starts.get(block + 1).copied().unwrap_or(span.end);
            if let Some(height_px) = dom::height_of_children(&rows, child(start)..child(end)) {
                changes |= heights.measure(list, total, start, height_px);
            }
        }
        if changes {
            self.heights.set(heights);
        }
    }
}

/// What is asked, as the address says it.
fn question(explorer: Explorer) -> String {
    explorer.query.with_untracked(atlas::query::Query::format)
}
