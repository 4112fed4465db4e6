//! Where a name matches, so that it can be shown.

use std::ops::Range;

use super::fold::{Pieces, folded};
use super::letter::Folded;
use super::script::{begins_part, last_completion};

/// The bytes of `original` that match: for each word of `query`, every place where it begins a word, or stands
/// at all in scripts without spaces. In order, apart from each other, on char boundaries.
///
/// Near misses and words written together have no place of their own and are not marked.
#[must_use]
pub fn matched_ranges(original: &str, query: &str) -> Vec<Range<usize>> {
    let query = folded(query);
    let words: Vec<Vec<char>> = query
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().collect())
        .collect();
    let mut ranges = Vec::new();
    for word in letters_by_word(original) {
        let mut marked = vec![false; word.len()];
        for typed in &words {
            let mut before = None;
            for (position, letter) in word.iter().enumerate() {
                let part = word.get(position..).unwrap_or_default();
                if begins_part(before, letter.folded) && begins_with(part, typed) {
                    marked
                        .iter_mut()
                        .skip(position)
                        .take(typed.len())
                        .for_each(|mark| *mark = true);
                }
                before = Some(letter.folded);
            }
        }
        add_runs(&word, &marked, &mut ranges);
    }
    ranges
}

/// A letter as the search sees it and the bytes it was made from; the two letters of ß have the same.
struct Letter {
    folded: char,
    bytes: Range<usize>,
}

fn letters_by_word(original: &str) -> Vec<Vec<Letter>> {
    let mut words = vec![Vec::new()];
    for piece in Pieces::new(original) {
        let letters = match piece.folded {
            Folded::Letter(letter) => [Some(letter), None],
            Folded::Pair(first, second) => [Some(first), Some(second)],
            Folded::Mark | Folded::Silent => [None, None],
            Folded::Break => {
                words.push(Vec::new());
                [None, None]
            }
        };
        if let Some(word) = words.last_mut() {
            word.extend(letters.into_iter().flatten().map(|folded| Letter {
                folded,
                bytes: piece.bytes.clone(),
            }));
        }
    }
    words
}

/// Whether `part` begins with what was typed, whose last syllable may be unfinished Hangul.
fn begins_with(part: &[Letter], typed: &[char]) -> bool {
    let (Some(matched), Some((last, earlier))) = (part.get(..typed.len()), typed.split_last()) else {
        return false;
    };
    let completion = last_completion(*last).unwrap_or(*last);
    matched
        .iter()
        .zip(earlier)
        .all(|(letter, typed)| letter.folded == *typed)
        && matched
            .last()
            .is_some_and(|end| (*last..=completion).contains(&end.folded))
}

/// Adds the bytes of the letters marked, neighbours as one range.
fn add_runs(word: &[Letter], marked: &[bool], ranges: &mut Vec<Range<usize>>) {
    let mut goes_on = false;
    for (letter, &marked) in word.iter().zip(marked) {
        if marked {
            match ranges.last_mut() {
                // Half of a letter that folds to two takes its other half along, up to the next letter.
                Some(last) if goes_on || letter.bytes.start <= last.end => last.end = letter.bytes.end,
                _ => ranges.push(letter.bytes.clone()),
            }
        }
        goes_on = marked;
    }
}

#[cfg(test)]
mod tests {
    use super::matched_ranges;
    use proptest::prelude::*;

    fn marked<'a>(original: &'a str, query: &str) -> Vec<&'a str> {
        matched_ranges(original, query)
            .into_iter()
            .map(|range| &original[range])
            .collect()
    }

    #[test]
    fn marks_what_was_typed_in_the_original_spelling() {
        for (original, query, expected) in [
            ("Bình Dương", "duong bi", vec!["Bì", "Dương"]),
            ("Łódź", "lod", vec!["Łód"]),
            ("Xi’an", "xian", vec!["Xi’an"]),
            ("Xi’an", "xi", vec!["Xi"]),
            ("Saint-Étienne", "e", vec!["É"]),
            ("Großräschen", "gros", vec!["Groß"]),
            ("e\u{301}vora", "e", vec!["e\u{301}"]),
            ("New York", "ork", vec![]),
            ("平阳县平", "平", vec!["平", "平"]),
            ("平阳县", "阳", vec!["阳"]),
            ("서울", "서우", vec!["서울"]),
            ("القَاهِرَة", "القاهره", vec!["القَاهِرَة"]),
            ("Йошкар", "йош", vec!["Йош"]),
            ("И\u{306}ошкар", "йо", vec!["И\u{306}о"]),
            ("San San", "s san sa", vec!["San", "San"]),
            ("ß平", "s 平", vec!["ß平"]),
            ("Lyon", " - ", vec![]),
        ] {
            assert_eq!(marked(original, query), expected, "{original} {query}");
        }
    }

    proptest! {
        #[test]
        fn ranges_are_in_order_apart_and_between_chars(original in "[a-cß平阳é\u{301} '-]{0,12}|\\PC{0,12}", query in "[a-cs平阳e ]{0,4}|\\PC{0,4}") {
            let mut end = None;
            for range in matched_ranges(&original, &query) {
                prop_assert!(original.is_char_boundary(range.start) && original.is_char_boundary(range.end));
                prop_assert!(range.start < range.end && end.is_none_or(|end| end < range.start));
                end = Some(range.end);
            }
        }

        #[test]
        fn a_name_is_marked_by_itself(name in "[A-Zß平阳é]{1,8}( [a-zø]{1,5})?") {
            let marked: usize = matched_ranges(&name, &name).into_iter().map(|range| range.len()).sum();
            prop_assert_eq!(marked, name.chars().filter(|&c| c != ' ').map(char::len_utf8).sum::<usize>());
        }
    }
}
