//! Which spellings count as the same: lower case, no accents, one space between words.

use std::iter::Peekable;
use std::ops::Range;
use std::str::CharIndices;

use super::letter::{Folded, fold_char};

/// The combining breve. й is и with it in decomposed text, and yet a letter of its own.
const BREVE: char = '\u{306}';

/// Appends the folded form of `text` to `out`: words of lower-case letters and digits without accents, one
/// space between words, none before the first or after the last.
///
/// Precomposed and decomposed spellings of Latin, Greek, Cyrillic and Arabic give the same; Hangul and kana are
/// expected as they are typed, precomposed. An apostrophe joins (Xi'an → xian), a hyphen separates. What has
/// been folded stays as it is when it is folded again.
pub fn fold(text: &str, out: &mut String) {
    let start = out.len();
    let mut between_words = false;
    let mut before = '\0';
    for c in text.chars() {
        let (first, second) = match fold_char(c) {
            Folded::Letter(letter) => (letter, None),
            Folded::Pair(first, second) => (first, Some(second)),
            Folded::Break => {
                between_words = out.len() > start;
                before = c;
                continue;
            }
            Folded::Mark | Folded::Silent => {
                if is_short_i(before, c) && out.ends_with('и') {
                    out.pop();
                    out.push('й');
                }
                before = c;
                continue;
            }
        };
        if between_words {
            out.push(' ');
            between_words = false;
        }
        out.push(first);
        out.extend(second);
        before = c;
    }
}

/// Whether two characters are й, decomposed.
fn is_short_i(letter: char, mark: char) -> bool {
    mark == BREVE && matches!(letter, 'и' | 'И')
}

/// The folded form of `text` (see [`fold`]).
#[must_use]
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold(text, &mut out);
    out
}

/// A character of a text with the marks that follow it.
#[derive(Debug)]
pub(super) struct Piece {
    /// What it becomes.
    pub(super) folded: Folded,
    /// The bytes of the text that it takes, on char boundaries.
    pub(super) bytes: Range<usize>,
}

/// Reads a text character by character, each with the marks that follow it.
#[derive(Debug)]
pub(super) struct Pieces<'a> {
    rest: Peekable<CharIndices<'a>>,
    len: usize,
}

impl<'a> Pieces<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            rest: text.char_indices().peekable(),
            len: text.len(),
        }
    }
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let (start, c) = self.rest.next()?;
        let mut folded = fold_char(c);
        if self.rest.peek().is_some_and(|&(_, next)| is_short_i(c, next)) {
            folded = Folded::Letter('й');
        }
        while self
            .rest
            .next_if(|&(_, next)| fold_char(next) == Folded::Mark)
            .is_some()
        {}
        let end = self.rest.peek().map_or(self.len, |&(position, _)| position);
        Some(Piece {
            folded,
            bytes: start..end,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::folded;
    use proptest::prelude::*;

    #[test]
    fn folds_names_of_many_alphabets() {
        for (name, expected) in [
            ("Łódź", "lodz"),
            ("İzmir", "izmir"),
            ("IĞDIR", "igdir"),
            ("Diyarbakır", "diyarbakir"),
            ("Bình Dương", "binh duong"),
            ("Thành phố Hồ Chí Minh", "thanh pho ho chi minh"),
            ("Đà Nẵng", "da nang"),
            ("Málaga", "malaga"),
            ("København", "kobenhavn"),
            ("Großräschen", "grossraschen"),
            ("Ærøskøbing", "aeroskobing"),
            ("Þórshöfn", "thorshofn"),
            ("Bœuf", "boeuf"),
            ("Xi'an", "xian"),
            ("Xi’an", "xian"),
            ("L'Aquila", "laquila"),
            ("Honoluluʻ", "honolulu"),
            ("Saint-Étienne", "saint etienne"),
            ("  São   Paulo! ", "sao paulo"),
            ("Gəncə", "gence"),
            ("Sant Marcel·lí", "sant marcelli"),
            ("Αθήνα", "αθηνα"),
            ("ΘΕΣΣΑΛΟΝΊΚΗΣ", "θεσσαλονικησ"),
            ("Ἀθῆναι", "αθηναι"),
            ("Орёл", "орел"),
            ("ЙОШКАР-ОЛА", "йошкар ола"),
            ("Київ", "киів"),
            ("Қарағанды", "қарағанды"),
            ("Ереван", "ереван"),
            ("ԵՐԵՎԱՆ", "երեվան"),
            ("ᲗᲑᲘᲚᲘᲡᲘ", "თბილისი"),
            ("القَاهِرَة", "القاهره"),
            ("أبو ظبي", "ابو ظبي"),
            ("مدينة إسكندريّة", "مدينه اسكندريه"),
            ("مشهد ۱۲", "مشهد 12"),
            ("کراچی", "كراچي"),
            ("תֵּל־אָבִיב", "תל אביב"),
            ("ＴＯＫＹＯ　２０２０", "tokyo 2020"),
            ("平阳", "平阳"),
            ("サン・パウロ", "サン パウロ"),
            ("서울", "서울"),
            ("เชียงใหม่", "เชียงใหม่"),
            ("กรุงเทพฯ ๑", "กรุงเทพฯ 1"),
            ("5 \u{212A}, 7 \u{212B}", "5 k 7 a"),
            ("—", ""),
            ("", ""),
        ] {
            assert_eq!(folded(name), expected, "{name}");
        }
    }

    /// A letter in one character and in several.
    const SPELLINGS: [(&str, &str); 26] = [
        ("à", "a\u{300}"),
        ("Å", "A\u{30A}"),
        ("ç", "c\u{327}"),
        ("ế", "e\u{302}\u{301}"),
        ("ệ", "e\u{323}\u{302}"),
        ("İ", "I\u{307}"),
        ("ğ", "g\u{306}"),
        ("ñ", "n\u{303}"),
        ("ő", "o\u{30B}"),
        ("ở", "o\u{31B}\u{309}"),
        ("ữ", "u\u{31B}\u{303}"),
        ("ș", "s\u{326}"),
        ("ź", "z\u{301}"),
        ("ǽ", "æ\u{301}"),
        ("ǿ", "ø\u{301}"),
        ("ǖ", "u\u{308}\u{304}"),
        ("ẏ", "y\u{307}"),
        ("ΐ", "ι\u{308}\u{301}"),
        ("Ώ", "Ω\u{301}"),
        ("й", "и\u{306}"),
        ("Й", "И\u{306}"),
        ("ё", "е\u{308}"),
        ("ї", "і\u{308}"),
        ("أ", "ا\u{654}"),
        ("ئ", "ي\u{654}"),
        ("क़", "क\u{93C}"),
    ];

    proptest! {
        #[test]
        fn composed_and_decomposed_are_one(picked in proptest::collection::vec((0..SPELLINGS.len(), "[a-z -]?"), 0..12)) {
            let mut composed = String::new();
            let mut decomposed = String::new();
            for (which, between) in &picked {
                composed.push_str(SPELLINGS[*which].0);
                composed.push_str(between);
                decomposed.push_str(SPELLINGS[*which].1);
                decomposed.push_str(between);
            }
            prop_assert_eq!(folded(&composed), folded(&decomposed));
        }

        #[test]
        fn folding_twice_is_folding_once(text in any::<String>()) {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once.as_str());
            prop_assert!(!once.starts_with(' ') && !once.ends_with(' ') && !once.contains("  "));
        }
    }
}
