//! Footnotes: each file lists the documents it rests on in the order in which they are first cited.

use atlas::slug::Slug;
use atlas::wire;

use super::super::authored::{Source, Sources};
use super::view::View;

/// The footnotes of one file.
#[derive(Debug)]
pub(super) struct Cites<'a> {
    view: &'a View<'a>,
    order: Vec<&'a Slug>,
}

impl<'a> Cites<'a> {
    /// None yet.
    pub(super) const fn new(view: &'a View<'a>) -> Self {
        Self {
            view,
            order: Vec::new(),
        }
    }

    /// The positions of some sources, which are added where they are new.
    pub(super) fn of(&mut self, sources: &'a Sources) -> Vec<usize> {
        sources
            .iter()
            .map(|source| {
                let known = self.order.iter().position(|id| **id == source.value);
                known.unwrap_or_else(|| {
                    self.order.push(&source.value);
                    self.order.len() - 1
                })
            })
            .collect()
    }

    /// The positions of a part's own sources, or of those of its whole where it has none.
    pub(super) fn of_part(&mut self, own: &'a Sources, whole: &'a Sources) -> Vec<usize> {
        self.of(if own.is_empty() { whole } else { own })
    }

    /// The documents in the order of their positions.
    pub(super) fn into_sources(self) -> Vec<wire::Source> {
        self.order
            .into_iter()
            .filter_map(|id| self.view.source(id))
            .map(wire_source)
            .collect()
    }
}

/// A source as it is shipped.
pub(super) fn wire_source(source: &Source) -> wire::Source {
    wire::Source {
        id: source.id.value.clone(),
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        lang: source.lang.clone(),
        date: source.date,
        url: source.url.clone(),
        note: source.note.clone(),
    }
}
