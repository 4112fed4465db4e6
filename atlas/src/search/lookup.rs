//! From what was typed to a score for each document.

use super::fold::folded;
use super::index::{Index, Occurrence, Weight};
use super::slip::{MAX_LETTERS, Nearness, near_words, slips_allowed};

/// What a search found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matches {
    /// For each document its score, 0 where it does not match. A greater score is a better match: the whole
    /// name, then its beginning, a word of it, the beginning of a word, a near miss; among equals the main name
    /// before the local one before others.
    pub scores: Vec<u16>,
    /// How many documents match.
    pub count: usize,
    /// Some word was found nowhere as it was typed, and near misses stand in for it.
    pub approximate: bool,
}

/// The step from one level to the next in a score; the weight of the name fills it.
const WEIGHTS: u16 = Weight::Main as u16 + 1;

/// How well a word matches, from least to best. Near misses rank 1 to 4, see [`Nearness`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    WordBeginning = 5,
    Word,
    NameBeginning,
    Name,
}

/// Which words may be found by near misses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Forgive {
    None,
    Missing,
    All,
}

/// Further words of a query are not looked at: nobody types so many, and a pasted page must not stall.
const MAX_WORDS: usize = 16;

/// Words for city, county, province that people add to a name in scripts without spaces, where most names are
/// listed without them: 成都市 is 成都.
const ENDINGS: [&str; 17] = [
    "特别行政区",
    "특별자치시",
    "特别市",
    "广域市",
    "広域市",
    "특별시",
    "광역시",
    "市",
    "省",
    "县",
    "縣",
    "県",
    "区",
    "區",
    "都",
    "府",
    "시",
];

impl Index {
    /// Finds the documents in whose names every word of `query` begins a word, or stands anywhere in scripts
    /// without spaces. `None` where the query has no letter and no digit, and so asks for nothing.
    ///
    /// What is found nowhere is looked for once more: written as one word or as several (binhduong, xi an), then
    /// with one slip of the fingers in a word of four letters and more, two from eight.
    #[must_use]
    pub fn search(&self, query: &str) -> Option<Matches> {
        let phrase = folded(query);
        let mut words: Vec<&str> = Vec::new();
        for word in phrase.split(' ').filter(|word| !word.is_empty()) {
            if words.len() < MAX_WORDS && !words.contains(&word) {
                words.push(word);
            }
        }
        if words.is_empty() {
            return None;
        }
        let mut matches = self.find(&phrase, &words, Forgive::Missing);
        if matches.count == 0 && words.len() > 1 {
            let joined: String = phrase.split(' ').collect();
            matches = self.find(&joined, &[&joined], Forgive::None);
        }
        if matches.count == 0 && words.len() > 1 {
            matches = self.find(&phrase, &words, Forgive::All);
        }
        Some(matches)
    }

    fn find(&self, phrase: &str, words: &[&str], forgive: Forgive) -> Matches {
        let mut scores = vec![u16::MAX; self.doc_count()];
        let mut of_word = vec![0; self.doc_count()];
        let mut missing = Vec::new();
        let mut approximate = false;
        // Words that stand somewhere come first: they narrow where near misses of the others count.
        for word in words {
            of_word.fill(0);
            let found = self.add_exact(word, words.len() == 1, &mut of_word);
            if !found || (forgive == Forgive::All && slips_allowed(word) > 0) {
                missing.push(*word);
            } else {
                narrow(&mut scores, &of_word);
            }
        }
        for word in missing {
            of_word.fill(0);
            if forgive == Forgive::All {
                self.add_exact(word, false, &mut of_word);
            }
            if forgive != Forgive::None && !self.add_run_together(word, &scores, &mut of_word) {
                approximate |= self.add_near(word, forgive, &scores, &mut of_word);
            }
            narrow(&mut scores, &of_word);
        }
        if words.len() > 1 {
            self.raise_phrase(phrase, words, &mut scores);
        }
        if forgive == Forgive::All {
            keep_best_level(&mut scores);
        }
        let count = scores.iter().filter(|&&score| score > 0).count();
        Matches {
            scores,
            count,
            approximate: approximate && count > 0,
        }
    }

    /// Adds what has a word that begins with `word`. With `alone` the word is the whole query, so that it may
    /// be a whole name or the beginning of one.
    fn add_exact(&self, word: &str, alone: bool, scores: &mut [u16]) -> bool {
        let range = self.words_with_prefix(word);
        let mut any = !range.is_empty();
        for number in range {
            let whole = self.word(number) == word;
            for found in self.occurrences(number) {
                let level = match found {
                    Occurrence { first: true, .. } if alone => {
                        if whole && self.name(found.name).len() == word.len() {
                            Level::Name
                        } else {
                            Level::NameBeginning
                        }
                    }
                    Occurrence { inside: false, .. } if whole => Level::Word,
                    _ => Level::WordBeginning,
                };
                raise(scores, &found, level as u16);
            }
        }
        for stem in ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)) {
            if stem.chars().nth(1).is_some() {
                for found in self.whole_word(stem) {
                    any = true;
                    raise(scores, &found, Level::WordBeginning as u16);
                }
            }
        }
        any
    }

    /// Adds names whose words, written as one, begin with `word`: binhduong, hochiminh.
    fn add_run_together(&self, word: &str, candidates: &[u16], scores: &mut [u16]) -> bool {
        let mut any = false;
        if word.chars().nth(MAX_LETTERS).is_some() {
            return any;
        }
        for (boundary, _) in word.char_indices().skip(2) {
            let (head, tail) = word.split_at(boundary);
            if tail.chars().nth(1).is_none() {
                break;
            }
            for found in self.whole_word(head) {
                if !found.inside
                    && is_candidate(candidates, &found)
                    && runs_on(self.name(found.name), head, tail)
                {
                    any = true;
                    raise(scores, &found, Level::WordBeginning as u16);
                }
            }
        }
        any
    }

    /// Adds near misses of `word`: only the nearest that any candidate has, so that a slip brings the one place
    /// meant and not everything that resembles it; all of them where other words must match as well.
    fn add_near(&self, word: &str, forgive: Forgive, candidates: &[u16], scores: &mut [u16]) -> bool {
        let mut near: Vec<(usize, Nearness)> = Vec::new();
        near_words(self, word, |number, nearness| near.push((number, nearness)));
        let mut nearest = None;
        if forgive != Forgive::All {
            for &(number, nearness) in &near {
                if nearest < Some(nearness)
                    && self
                        .occurrences(number)
                        .any(|found| is_candidate(candidates, &found))
                {
                    nearest = Some(nearness);
                }
            }
        }
        let mut any = false;
        for (number, nearness) in near {
            if nearest.is_none_or(|nearest| nearness == nearest) {
                for found in self.occurrences(number) {
                    any = true;
                    raise(scores, &found, nearness as u16);
                }
            }
        }
        any
    }

    /// Raises what has matched all words where a name is or begins with the whole of what was typed.
    fn raise_phrase(&self, phrase: &str, words: &[&str], scores: &mut [u16]) {
        let Some(first) = words.first() else { return };
        for found in self.whole_word(first) {
            let name = self.name(found.name);
            if found.first && is_candidate(scores, &found) && name.starts_with(phrase) {
                let level = if name.len() == phrase.len() {
                    Level::Name
                } else {
                    Level::NameBeginning
                };
                raise(scores, &found, level as u16);
            }
        }
    }

    /// Where exactly that word stands.
    fn whole_word(&self, word: &str) -> impl Iterator<Item = Occurrence> {
        let number = self.words_with_prefix(word).start;
        let number = if self.word(number) == word {
            number
        } else {
            usize::MAX
        };
        self.occurrences(number)
    }
}

/// Sets the score of a document where the new one is greater.
fn raise(scores: &mut [u16], found: &Occurrence, level: u16) {
    if let Some(score) = scores.get_mut(found.doc as usize) {
        *score = (*score).max(level * WEIGHTS + found.weight as u16);
    }
}

/// A document is as good as the worst of its words.
fn narrow(scores: &mut [u16], of_word: &[u16]) {
    for (score, &of_word) in scores.iter_mut().zip(of_word) {
        *score = (*score).min(of_word);
    }
}

/// Forgets what matches less well than the best: where every word may be another, too much would resemble.
fn keep_best_level(scores: &mut [u16]) {
    let best = scores.iter().copied().max().unwrap_or_default();
    let least = best - best % WEIGHTS;
    for score in scores.iter_mut().filter(|score| **score < least) {
        *score = 0;
    }
}

fn is_candidate(scores: &[u16], found: &Occurrence) -> bool {
    scores.get(found.doc as usize).is_some_and(|&score| score > 0)
}

/// Whether in `name` the word `head` is followed by `tail`, spaces not counted.
fn runs_on(name: &str, head: &str, tail: &str) -> bool {
    let mut start = 0;
    name.split(' ').any(|word| {
        let after = start + word.len();
        start = after + 1;
        let mut rest = name
            .get(after..)
            .unwrap_or_default()
            .chars()
            .filter(|&letter| letter != ' ');
        word == head && tail.chars().all(|letter| rest.next() == Some(letter))
    })
}

#[cfg(test)]
mod tests;
