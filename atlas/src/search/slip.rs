//! Near misses: words within one or two slips of the fingers from what was typed.
//!
//! A slip is a letter too many, one missing, a wrong one, or two neighbours swapped (the optimal string
//! alignment distance: no letter takes part in two slips). The words are walked in order, so that a beginning
//! which many words share is compared once, and left as soon as it is too far off.

use super::index::Index;
use super::script::same_keyboard;

/// The longest word, in letters, that is looked for in other ways than as it was typed.
pub(super) const MAX_LETTERS: usize = 48;

/// More slips than are ever allowed.
const FAR: u8 = 100;

/// How near a word comes; a greater one is nearer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// Two slips, and the word goes on.
    TwoInBeginning = 1,
    /// Two slips, the whole word.
    TwoInWord,
    /// One slip, and the word goes on.
    OneInBeginning,
    /// One slip, the whole word.
    OneInWord,
}

/// How many slips are forgiven in a word: none in short ones, where any other word would do.
pub(super) fn slips_allowed(word: &str) -> u8 {
    match word.chars().count() {
        4..8 => 1,
        8..=MAX_LETTERS => 2,
        _ => 0,
    }
}

/// Calls `found` with the number of each word of the index that is within the slips allowed for `typed`, or
/// begins with something that is. What is typed must end in step with the beginning: otherwise every word that
/// shares all but the last letter would do. Words whose first letter is from another keyboard are left out.
pub(super) fn near_words(index: &Index, typed: &str, mut found: impl FnMut(usize, Nearness)) {
    let allowed = slips_allowed(typed);
    if allowed == 0 {
        return;
    }
    let Some(keyboard) = typed.chars().next().map(same_keyboard) else {
        return;
    };
    let numbers = index.words_from(keyboard);
    let shared = index.shared().get(numbers.clone()).unwrap_or_default();
    let mut walk = Walk::new(typed, allowed);
    // Where the walk last gave up: words that share as many bytes need no second look.
    let mut given_up: Option<(usize, Option<Nearness>)> = None;
    for (number, &shared) in numbers.zip(shared) {
        let shared = usize::from(shared);
        if let Some((bytes, nearness)) = given_up {
            if shared >= bytes {
                if let Some(nearness) = nearness {
                    found(number, nearness);
                }
                continue;
            }
            given_up = None;
        }
        walk.return_to(shared);
        let word = index.word(number);
        for letter in word.get(walk.bytes()..).unwrap_or_default().chars() {
            if !walk.step(letter) {
                given_up = Some((walk.bytes(), walk.beginning()));
                break;
            }
        }
        let nearness = if given_up.is_some() {
            walk.beginning()
        } else {
            walk.word().max(walk.beginning())
        };
        if let Some(nearness) = nearness {
            found(number, nearness);
        }
    }
}

/// A path of letters from the beginning of a word, with a row of distances for each.
struct Walk {
    typed: Vec<char>,
    allowed: u8,
    path: Vec<Step>,
    /// Row `d` holds, for each beginning of what was typed, its distance from the first `d` letters of the path.
    rows: Vec<u8>,
}

#[derive(Clone, Copy)]
struct Step {
    letter: char,
    /// Bytes of the path up to and with this letter.
    bytes: usize,
    /// The least distance of what was typed from a beginning of the path that ends in step with it.
    beginning: u8,
}

impl Walk {
    fn new(typed: &str, allowed: u8) -> Self {
        let typed: Vec<char> = typed.chars().collect();
        let width = typed.len() + 1;
        // A path is left when it is longer than what was typed by more than the slips.
        let depth = typed.len() + usize::from(allowed) + 2;
        let mut rows = vec![FAR; width * depth];
        for (distance, cell) in rows.iter_mut().take(usize::from(allowed) + 1).enumerate() {
            *cell = distance as u8;
        }
        Self {
            typed,
            allowed,
            path: Vec::with_capacity(depth),
            rows,
        }
    }

    fn bytes(&self) -> usize {
        self.path.last().map_or(0, |step| step.bytes)
    }

    /// Goes back to where the path has no more than that many bytes.
    fn return_to(&mut self, bytes: usize) {
        while self.bytes() > bytes {
            self.path.pop();
        }
    }

    /// Takes one letter; `false` where no longer path can come near again.
    fn step(&mut self, letter: char) -> bool {
        let allowed = usize::from(self.allowed);
        let width = self.typed.len() + 1;
        let depth = self.path.len() + 1;
        let before = self.path.last().copied();
        // Cells further from the diagonal than the slips allowed are never written: they stay far.
        let from = depth.saturating_sub(allowed);
        let to = (depth + allowed).min(self.typed.len());
        let boundary = (depth * width).min(self.rows.len());
        let (earlier, row) = self.rows.split_at_mut(boundary);
        let mut least = FAR;
        let mut beginning = before.map_or(FAR, |step| step.beginning);
        let above = |rows_up: usize, column: usize| {
            (earlier.len() + column)
                .checked_sub(rows_up * width)
                .and_then(|at| earlier.get(at))
                .map_or(FAR, |&distance| distance)
        };
        let mut left = FAR;
        for column in from..=to {
            let distance = if column == 0 {
                depth as u8
            } else {
                let typed = self.typed.get(column - 1).copied();
                let same = typed == Some(letter);
                let diagonal = above(1, column - 1);
                let mut aligned = if same { diagonal } else { FAR };
                if column >= 2
                    && before.map(|step| step.letter) == typed
                    && self.typed.get(column - 2) == Some(&letter)
                {
                    aligned = aligned.min(above(2, column - 2) + 1);
                }
                if column == self.typed.len() {
                    beginning = beginning.min(aligned);
                }
                aligned
                    .min(diagonal + 1)
                    .min(above(1, column) + 1)
                    .min(left + 1)
                    .min(FAR)
            };
            if let Some(cell) = row.get_mut(column) {
                *cell = distance;
            }
            left = distance;
            least = least.min(distance);
        }
        self.path.push(Step {
            letter,
            bytes: before.map_or(0, |step| step.bytes) + letter.len_utf8(),
            beginning,
        });
        least <= self.allowed
    }

    /// How near the path as a whole word comes.
    fn word(&self) -> Option<Nearness> {
        let width = self.typed.len() + 1;
        let distance = self
            .rows
            .get(self.path.len() * width + self.typed.len())
            .copied()?;
        self.nearness(distance, Nearness::OneInWord, Nearness::TwoInWord)
    }

    /// How near the best beginning of the path comes.
    fn beginning(&self) -> Option<Nearness> {
        let distance = self.path.last()?.beginning;
        self.nearness(distance, Nearness::OneInBeginning, Nearness::TwoInBeginning)
    }

    fn nearness(&self, distance: u8, one: Nearness, two: Nearness) -> Option<Nearness> {
        match distance {
            _ if distance > self.allowed => None,
            0 | 1 => Some(one),
            _ => Some(two),
        }
    }
}
