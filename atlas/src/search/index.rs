//! The names to search in: one flat text, its words in order, and for each word the names it stands in.

use std::ops::{Range, RangeInclusive};

use super::fold::fold;
use super::script::{begins_part, last_completion};
use crate::order::{positions, sort_by_number};

/// What kind of name a text is; a match in a greater one ranks higher.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Any other name: in further languages, former, abbreviated.
    Alias = 1,
    /// The name where the place is.
    Local = 2,
    /// The name that is shown.
    Main = 3,
}

/// Documents by the words of their names.
///
/// Five flat buffers, however many names there are: nothing to chase, and nothing to free one by one.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// The folded names, one after the other.
    text: String,
    names: Vec<Name>,
    /// Distinct words and parts of words, in order.
    words: Vec<Word>,
    /// For each word, how many bytes it has in common with the word before it: whole letters, 255 at most.
    shared: Vec<u8>,
    /// For each word in turn, the names it stands in.
    postings: Vec<Posting>,
    doc_count: usize,
}

#[derive(Debug, Clone, Copy)]
struct Name {
    /// Where it begins in the text; it ends where the next one begins.
    start: u32,
    doc: u32,
    weight: Weight,
}

#[derive(Debug, Clone, Copy)]
struct Word {
    start: u32,
    len: u32,
    /// Where its postings begin; they end where those of the next word begin.
    first_posting: u32,
}

/// That a word stands in a name: the number of the name with two flags above it.
#[derive(Debug, Clone, Copy)]
struct Posting(u32);

impl Posting {
    const FIRST: u32 = 1 << 31;
    const INSIDE: u32 = 1 << 30;
    const MAX_NAMES: usize = 1 << 30;
}

/// That a word stands in a name, with what ranking needs to know of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Occurrence {
    pub(super) doc: u32,
    pub(super) weight: Weight,
    pub(super) name: usize,
    /// The name begins with it.
    pub(super) first: bool,
    /// It is a part of a longer word, in a script without spaces.
    pub(super) inside: bool,
}

/// A word on its way into the order. The key is its first eight bytes, so that most comparisons stay in it.
struct Entry {
    key: u64,
    start: u32,
    end: u32,
    posting: Posting,
}

impl Index {
    /// Takes the names of all documents: (document, name, what kind of name), in any order, a document as
    /// often as it has names.
    ///
    /// Documents are numbered from 0 without great gaps: a search answers with a score for each number up to the
    /// greatest. Names beyond 4 GB of text are left out.
    pub fn build<'a>(docs: impl IntoIterator<Item = (u32, &'a str, Weight)>) -> Self {
        let mut index = Self::default();
        let mut entries = Vec::new();
        for (doc, name, weight) in docs {
            index.add(doc, name, weight, &mut entries);
        }
        let order = index.order(&entries);
        index.fill(&entries, &order);
        index
    }

    /// How many documents there are: one more than the greatest number.
    #[must_use]
    pub fn doc_count(&self) -> usize {
        self.doc_count
    }

    fn add(&mut self, doc: u32, name: &str, weight: Weight, entries: &mut Vec<Entry>) {
        let begin = self.text.len();
        fold(name, &mut self.text);
        let known = self.is_known(doc, weight, begin);
        // Offsets are 32 bits wide, and the flags leave 30 for the number of a name.
        let (Ok(start), Ok(_)) = (u32::try_from(begin), u32::try_from(self.text.len())) else {
            self.text.truncate(begin);
            return;
        };
        if known || self.text.len() == begin || self.names.len() >= Posting::MAX_NAMES {
            self.text.truncate(begin);
            return;
        }
        let number = self.names.len() as u32;
        self.names.push(Name { start, doc, weight });
        self.doc_count = self.doc_count.max(doc as usize + 1);

        let folded = self.text.get(begin..).unwrap_or_default();
        let mut word_start = 0;
        for word in folded.split(' ') {
            let mut before = None;
            for (offset, letter) in word.char_indices() {
                if begins_part(before, letter) {
                    let first = if word_start + offset == 0 {
                        Posting::FIRST
                    } else {
                        0
                    };
                    let inside = if offset > 0 { Posting::INSIDE } else { 0 };
                    entries.push(Entry {
                        key: key(word.as_bytes().get(offset..).unwrap_or_default()),
                        start: start + (word_start + offset) as u32,
                        end: start + (word_start + word.len()) as u32,
                        posting: Posting(number | first | inside),
                    });
                }
                before = Some(letter);
            }
            word_start += word.len() + 1;
        }
    }

    /// Whether the text from `begin` is one of the last names of the same document: languages often share one.
    fn is_known(&self, doc: u32, weight: Weight, begin: usize) -> bool {
        const LOOK_BACK: usize = 16;
        let new = self.text.get(begin..);
        let mut end = begin;
        for name in self.names.iter().rev().take(LOOK_BACK) {
            if name.doc != doc {
                return false;
            }
            if name.weight >= weight && self.text.get(name.start as usize..end) == new {
                return true;
            }
            end = name.start as usize;
        }
        false
    }

    /// The positions of the entries in the order of their words; equal words stay as they were.
    fn order(&self, entries: &[Entry]) -> Vec<u32> {
        let keys: Vec<u64> = entries.iter().map(|entry| entry.key).collect();
        let mut order: Vec<u32> = (0..entries.len() as u32).collect();
        sort_by_number(&mut order, &keys);
        // `None` (eight bytes or fewer) stands before any longer word with the same beginning.
        let rest = |position: u32| {
            let entry = &entries[position as usize];
            self.text
                .as_bytes()
                .get(entry.start as usize + 8..entry.end as usize)
        };
        for run in order.chunk_by_mut(|&a, &b| keys[a as usize] == keys[b as usize]) {
            // Most words are whole in the key, and a run of them is one word.
            if run.len() > 1 && run.iter().any(|&position| rest(position).is_some()) {
                let sorted: Vec<u32> = positions(run.len(), &mut |a, b| rest(run[a]).cmp(&rest(run[b])))
                    .into_iter()
                    .map(|position| run[position as usize])
                    .collect();
                run.copy_from_slice(&sorted);
            }
        }
        order
    }

    fn fill(&mut self, entries: &[Entry], order: &[u32]) {
        self.postings.reserve_exact(entries.len());
        let mut before = "";
        for (first_posting, &position) in order.iter().enumerate() {
            let entry = &entries[position as usize];
            let word = self
                .text
                .get(entry.start as usize..entry.end as usize)
                .unwrap_or_default();
            if word != before {
                self.words.push(Word {
                    start: entry.start,
                    len: entry.end - entry.start,
                    first_posting: first_posting as u32,
                });
                self.shared.push(shared_bytes(before, word));
                before = word;
            }
            self.postings.push(entry.posting);
        }
        self.words.shrink_to_fit();
        self.shared.shrink_to_fit();
        self.names.shrink_to_fit();
        self.text.shrink_to_fit();
    }

    /// The word with that number; empty where there is none.
    pub(super) fn word(&self, number: usize) -> &str {
        self.words.get(number).map_or("", |word| self.word_text(word))
    }

    fn word_text(&self, word: &Word) -> &str {
        let start = word.start as usize;
        self.text
            .get(start..start + word.len as usize)
            .unwrap_or_default()
    }

    /// For each word, how many bytes it has in common with the one before it.
    pub(super) fn shared(&self) -> &[u8] {
        &self.shared
    }

    /// The folded name with that number; empty where there is none.
    pub(super) fn name(&self, number: usize) -> &str {
        let Some(name) = self.names.get(number) else {
            return "";
        };
        let end = self
            .names
            .get(number + 1)
            .map_or(self.text.len(), |next| next.start as usize);
        self.text.get(name.start as usize..end).unwrap_or_default()
    }

    /// The numbers of the words that begin with `beginning`, whose last syllable may be unfinished Hangul.
    pub(super) fn words_with_prefix(&self, beginning: &str) -> Range<usize> {
        let low = self
            .words
            .partition_point(|word| self.word_text(word) < beginning);
        let mut last = beginning.to_owned();
        if let Some(completion) = beginning.chars().next_back().and_then(last_completion) {
            last.pop();
            last.push(completion);
        }
        let last = last.as_str();
        let after = self.words.get(low..).unwrap_or_default();
        let count = after.partition_point(|word| {
            let word = self.word_text(word);
            word <= last || word.starts_with(last)
        });
        low..low + count
    }

    /// The numbers of the words that begin with a letter of `letters`.
    pub(super) fn words_from(&self, letters: RangeInclusive<char>) -> Range<usize> {
        let first = |word: &Word| self.word_text(word).chars().next();
        let low = self
            .words
            .partition_point(|word| first(word) < Some(*letters.start()));
        let high = self
            .words
            .partition_point(|word| first(word) <= Some(*letters.end()));
        low..high.max(low)
    }

    /// Where the word with that number stands.
    pub(super) fn occurrences(&self, word: usize) -> impl Iterator<Item = Occurrence> {
        let begin = self.first_posting(word);
        let end = self.first_posting(word.saturating_add(1));
        let postings = self.postings.get(begin..end).unwrap_or_default();
        postings.iter().filter_map(|posting| {
            let number = posting.0 & !(Posting::FIRST | Posting::INSIDE);
            let name = self.names.get(number as usize)?;
            Some(Occurrence {
                doc: name.doc,
                weight: name.weight,
                name: number as usize,
                first: posting.0 & Posting::FIRST != 0,
                inside: posting.0 & Posting::INSIDE != 0,
            })
        })
    }

    fn first_posting(&self, word: usize) -> usize {
        self.words
            .get(word)
            .map_or(self.postings.len(), |word| word.first_posting as usize)
    }
}

/// The first eight bytes as a number that orders as they do.
fn key(word: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    for (to, from) in bytes.iter_mut().zip(word) {
        *to = *from;
    }
    u64::from_be_bytes(bytes)
}

/// How many bytes two words have in common from the beginning: whole letters, 255 at most.
fn shared_bytes(a: &str, b: &str) -> u8 {
    let mut shared = a
        .bytes()
        .zip(b.bytes())
        .take(usize::from(u8::MAX))
        .take_while(|(a, b)| a == b)
        .count();
    while !b.is_char_boundary(shared) {
        shared -= 1;
    }
    shared as u8
}

#[cfg(test)]
mod tests;
