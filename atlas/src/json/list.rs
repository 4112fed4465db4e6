//! A list of JSON that stays text until its elements are asked for.

use super::Json;
use super::parse::Parser;

/// A list whose text is known to be one. Two are equal that are written alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct List<'t> {
    /// From behind its bracket to behind its end.
    pub(super) text: &'t str,
    pub(super) len: usize,
}

impl<'t> List<'t> {
    /// How many elements it has.
    #[must_use]
    pub const fn len(self) -> usize {
        self.len
    }

    /// Whether it has none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len == 0
    }

    /// Hands over each element in turn, and stops where `take` answers `None`. A loop of its own for each type that is
    /// read would be most of what reading costs in the program.
    #[inline(never)]
    pub fn each(self, take: &mut dyn FnMut(&Json<'t>) -> Option<()>) -> Option<()> {
        self.into_iter().try_for_each(|element| take(&element))
    }
}

impl<'t> IntoIterator for List<'t> {
    type Item = Json<'t>;
    type IntoIter = Elements<'t>;

    fn into_iter(self) -> Elements<'t> {
        Elements {
            rest: Parser::new(self.text),
            left: self.len,
        }
    }
}

/// The elements of a list, each read when it is its turn.
#[derive(Debug)]
pub struct Elements<'t> {
    rest: Parser<'t>,
    left: usize,
}

impl<'t> Iterator for Elements<'t> {
    type Item = Json<'t>;

    fn next(&mut self) -> Option<Json<'t>> {
        self.left = self.left.checked_sub(1)?;
        self.rest.element()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}
