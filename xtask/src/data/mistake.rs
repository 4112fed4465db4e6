//! What is wrong with the dataset, and where.

use std::cell::RefCell;
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

/// A place in an authored file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spot {
    /// Path from the project's root, with `/` on every system.
    pub(crate) file: Rc<str>,
    /// Counted from 1.
    pub(crate) line: usize,
    /// Key or column, with the tables it is in: `organs.host`. Empty where the whole file is meant.
    pub(crate) field: Rc<str>,
}

impl Spot {
    /// A file as a whole.
    pub(crate) fn file(file: &str) -> Self {
        Self {
            file: file.into(),
            line: 1,
            field: "".into(),
        }
    }
}

/// A value that remembers where it stands, so that a check long after the reading can name the line.
#[derive(Debug, Clone)]
pub(crate) struct Placed<T> {
    /// The value.
    pub(crate) value: T,
    /// Where it stands.
    pub(crate) spot: Spot,
}

impl<T> Placed<T> {
    /// Another value at the same place.
    pub(crate) fn with<U>(&self, value: U) -> Placed<U> {
        Placed {
            value,
            spot: self.spot.clone(),
        }
    }
}

impl<T> Deref for Placed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// One thing that is wrong: what, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Mistake {
    /// Where.
    pub(crate) spot: Spot,
    /// What is wrong, as the beginning of a sentence.
    pub(crate) what: String,
    /// What to do.
    pub(crate) next: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Spot { file, line, field } = &self.spot;
        write!(formatter, "{file}:{line}: ")?;
        if !field.is_empty() {
            write!(formatter, "{field}: ")?;
        }
        write!(formatter, "{}; {}", self.what, self.next)
    }
}

/// All mistakes of a run. Readers and checks add to it and go on, so that an editor sees all at once.
#[derive(Debug, Default)]
pub(crate) struct Mistakes(RefCell<Vec<Mistake>>);

impl Mistakes {
    /// Notes a mistake.
    pub(crate) fn add(&self, spot: &Spot, what: impl Into<String>, next: impl Into<String>) {
        self.0.borrow_mut().push(Mistake {
            spot: spot.clone(),
            what: what.into(),
            next: next.into(),
        });
    }

    /// How many there are so far.
    pub(crate) fn count(&self) -> usize {
        self.0.borrow().len()
    }

    /// Whether something is known to be wrong at this very place.
    pub(crate) fn noted_at(&self, spot: &Spot) -> bool {
        self.0.borrow().iter().any(|mistake| mistake.spot == *spot)
    }

    /// All of them, by file and line, each once.
    pub(crate) fn into_sorted(self) -> Vec<Mistake> {
        let mut list = self.0.into_inner();
        list.sort();
        list.dedup();
        list
    }
}
