//! One character, as the search sees it.
//!
//! The tables are our own and small: those behind `char::to_lowercase` weigh about 14 kB in the download, and
//! they know nothing of accents.

use super::latin;

/// What a character becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Folded {
    /// A letter or a digit.
    Letter(char),
    /// Two letters, as ß becomes ss.
    Pair(char, char),
    /// Nothing, but it belongs to the letter before it: an accent, a vowel sign that is optional.
    Mark,
    /// Nothing, and the word goes on: an apostrophe, a joiner, a direction mark.
    Silent,
    /// The end of a word: a space, a hyphen, any other sign.
    Break,
}

/// Folds one character. The combination и + breve (й in two characters) is the caller's to see.
pub(super) fn fold_char(c: char) -> Folded {
    use Folded::{Break, Letter, Mark, Pair, Silent};
    match c {
        'a'..='z' | '0'..='9' => Letter(c),
        'A'..='Z' => Letter(c.to_ascii_lowercase()),
        '\'' | '`' | '\u{AD}' | '´' | '·' => Silent,
        '\0'..='\u{7F}' => Break,
        'ª' => Letter('a'),
        'º' => Letter('o'),
        'µ' => Letter('μ'),
        '\u{80}'..='\u{BF}' => Break,
        'À'..='\u{2AF}' | '\u{1E00}'..='\u{1EFF}' => match latin::plain(c) {
            Some(b'_') => Break,
            Some(digit @ b'0'..=b'9') => latin::PAIRS
                .get(usize::from(digit - b'0'))
                .map_or(Letter(c), |&(first, second)| Pair(first, second)),
            Some(b'.') | None => Letter(c),
            Some(plain) => Letter(plain as char),
        },
        // Modifier letters: the ʻokina, the soft sign of transliterations, tones.
        '\u{2B0}'..='\u{2FF}' => Silent,
        '\u{300}'..='\u{36F}'
        | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FE20}'..='\u{FE2F}' => Mark,
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => greek(c),
        '\u{400}'..='\u{52F}' => cyrillic(c),
        'Ա'..='Ֆ' => shifted(c, 48),
        '\u{559}'..='\u{55F}' => Silent,
        'և' => Pair('ե', 'ւ'),
        '\u{589}' | '\u{58A}' => Break,
        '\u{590}'..='\u{8FF}' => semitic(c),
        '\u{900}'..='\u{109F}' | '\u{17E0}'..='\u{17E9}' => indic(c),
        // Georgian: capitals and church letters onto the everyday ones.
        'Ⴀ'..='Ⴥ' => shifted(c, 48),
        'ⴀ'..='ⴥ' => char::from_u32(c as u32 - 0x1C30).map_or(Letter(c), Letter),
        'Ა'..='Ჿ' => char::from_u32(c as u32 - 0xBC0).map_or(Letter(c), Letter),
        '\u{1361}'..='\u{1368}' => Break,
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}'
        | '\u{2018}'..='\u{201B}'
        | '\u{2032}'
        | '\u{2035}' => Silent,
        'ⱥ' => Letter('a'),
        'ⱦ' => Letter('t'),
        // The signs for kelvin, ångström and ohm, which are letters in composed text.
        '\u{212A}' => Letter('k'),
        '\u{212B}' => Letter('a'),
        '\u{2126}' => Letter('ω'),
        '々' | '〆' | '〇' => Letter(c),
        // Punctuation, signs, arrows, ideographic punctuation, forms of all these, emoji.
        '\u{2000}'..='\u{20CF}'
        | '\u{2100}'..='\u{2BFF}'
        | '\u{2E00}'..='\u{2E7F}'
        | '\u{3000}'..='\u{3020}'
        | '\u{3030}'..='\u{303F}'
        | '・'
        | '\u{FE10}'..='\u{FE1F}'
        | '\u{FE30}'..='\u{FE6F}'
        | '\u{FF5F}'..='\u{FF65}'
        | '\u{FFE0}'..='\u{FFFF}'
        | '\u{1F000}'..='\u{1FAFF}' => Break,
        // The full-width forms of ASCII, in the same order.
        '\u{FF01}'..='\u{FF5E}' => {
            u8::try_from(c as u32 - 0xFEE0).map_or(Break, |byte| fold_char(byte as char))
        }
        _ => Letter(c),
    }
}

/// The small letter that stands `distance` behind its capital.
fn shifted(capital: char, distance: u32) -> Folded {
    Folded::Letter(char::from_u32(capital as u32 + distance).unwrap_or(capital))
}

fn greek(c: char) -> Folded {
    Folded::Letter(match c {
        '\u{37E}' | '\u{387}' => return Folded::Break,
        'ͺ' | '΄' | '΅' => return Folded::Silent,
        'Ά' | 'ά' => 'α',
        'Έ' | 'έ' => 'ε',
        'Ή' | 'ή' => 'η',
        'Ί' | 'ί' | 'Ϊ' | 'ϊ' | 'ΐ' => 'ι',
        'Ό' | 'ό' => 'ο',
        'Ύ' | 'ύ' | 'Ϋ' | 'ϋ' | 'ΰ' => 'υ',
        'Ώ' | 'ώ' => 'ω',
        'ς' => 'σ',
        // No capital of the final sigma: the code between Ρ and Σ is empty.
        'Α'..='Ρ' | 'Σ'..='Ω' => return shifted(c, 32),
        '\u{1F00}'..='\u{1FFF}' => return polytonic(c),
        _ => c,
    })
}

/// Greek with its older accents: Unicode lays the block out in runs of one vowel.
fn polytonic(c: char) -> Folded {
    Folded::Letter(match c as u32 & 0xFF {
        0x00..=0x0F | 0x70..=0x71 | 0x80..=0x8F | 0xB0..=0xBC => 'α',
        0x10..=0x1F | 0x72..=0x73 | 0xC8..=0xC9 => 'ε',
        0x20..=0x2F | 0x74..=0x75 | 0x90..=0x9F | 0xC2..=0xC7 | 0xCA..=0xCC => 'η',
        0x30..=0x3F | 0x76..=0x77 | 0xBE | 0xD0..=0xDB => 'ι',
        0x40..=0x4F | 0x78..=0x79 | 0xF8..=0xF9 => 'ο',
        0x50..=0x5F | 0x7A..=0x7B | 0xE0..=0xE3 | 0xE6..=0xEB => 'υ',
        0xE4..=0xE5 | 0xEC => 'ρ',
        0x60..=0x6F | 0x7C..=0x7D | 0xA0..=0xAF | 0xF2..=0xF7 | 0xFA..=0xFC => 'ω',
        // Accents that stand alone.
        _ => return Folded::Silent,
    })
}

/// й is kept: it is a letter of its own, and и for it would be another word.
fn cyrillic(c: char) -> Folded {
    Folded::Letter(match c {
        'Ё' | 'ё' | 'Ѐ' | 'ѐ' | 'Ӗ' | 'ӗ' => 'е',
        'Ѓ' | 'ѓ' | 'Ґ' | 'ґ' => 'г',
        'Ї' | 'ї' => 'і',
        'Ќ' | 'ќ' => 'к',
        'Ѝ' | 'ѝ' | 'Ӣ' | 'ӣ' | 'Ӥ' | 'ӥ' => 'и',
        'Ў' | 'ў' | 'Ӯ'..='ӳ' => 'у',
        'Ӂ' | 'ӂ' | 'Ӝ' | 'ӝ' => 'ж',
        'Ӑ'..='ӓ' => 'а',
        'Ӛ' | 'ӛ' => 'ә',
        'Ӟ' | 'ӟ' => 'з',
        'Ӧ' | 'ӧ' => 'о',
        'Ӫ' | 'ӫ' => 'ө',
        'Ӭ' | 'ӭ' => 'э',
        'Ӵ' | 'ӵ' => 'ч',
        'Ӹ' | 'ӹ' => 'ы',
        'Ѷ' | 'ѷ' => 'ѵ',
        'Ѐ'..='Џ' => return shifted(c, 80),
        'А'..='Я' => return shifted(c, 32),
        '\u{482}' => return Folded::Break,
        '\u{483}'..='\u{489}' => return Folded::Mark,
        'Ӏ' => 'ӏ',
        // Capital and small letter take turns; the capital has the odd number in one run, the even elsewhere.
        'Ӂ'..='ӎ' if c as u32 % 2 == 1 => return shifted(c, 1),
        'Ӂ'..='ӎ' => c,
        'Ѡ'..='\u{52F}' if (c as u32).is_multiple_of(2) => return shifted(c, 1),
        _ => c,
    })
}

/// Hebrew and Arabic: vowel signs are optional, and letters that are typed for one another become one.
fn semitic(c: char) -> Folded {
    Folded::Letter(match c {
        '\u{5BE}' | '\u{5C0}' | '\u{5C3}' | '\u{5C6}' => return Folded::Break,
        '\u{5F3}' | '\u{5F4}' => return Folded::Silent,
        '\u{591}'..='\u{5C7}'
        | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}'
        | '\u{670}'
        | '\u{6D6}'..='\u{6DC}'
        | '\u{6DF}'..='\u{6E4}'
        | '\u{6E7}'
        | '\u{6E8}'
        | '\u{6EA}'..='\u{6ED}'
        | '\u{8CA}'..='\u{8FF}' => return Folded::Mark,
        '\u{640}' | '\u{61C}' => return Folded::Silent,
        '\u{600}'..='\u{60F}' | '\u{61B}'..='\u{61F}' | '\u{66A}'..='\u{66D}' | '\u{6D4}' => {
            return Folded::Break;
        }
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ى' | 'ئ' | 'ی' => 'ي',
        'ة' | 'ہ' | 'ۂ' | 'ۃ' | 'ھ' | 'ۀ' | 'ە' => 'ه',
        'ک' => 'ك',
        'ۓ' => 'ے',
        '٠'..='٩' => return digit(c, '٠'),
        '۰'..='۹' => return digit(c, '۰'),
        _ => c,
    })
}

/// Scripts of India and its neighbours: the dot below that many leave out, sentence marks and digits.
fn indic(c: char) -> Folded {
    Folded::Letter(match c {
        '\u{93C}' | '\u{9BC}' | '\u{A3C}' | '\u{ABC}' => return Folded::Mark,
        '\u{929}' => '\u{928}',
        '\u{931}' => '\u{930}',
        '\u{934}' => '\u{933}',
        '\u{958}' => '\u{915}',
        '\u{959}' => '\u{916}',
        '\u{95A}' => '\u{917}',
        '\u{95B}' => '\u{91C}',
        '\u{95C}' => '\u{921}',
        '\u{95D}' => '\u{922}',
        '\u{95E}' => '\u{92B}',
        '\u{95F}' => '\u{92F}',
        '\u{9DC}' => '\u{9A1}',
        '\u{9DD}' => '\u{9A2}',
        '\u{9DF}' => '\u{9AF}',
        '।' | '॥' | '॰' | '๏' | '๚' | '๛' | '\u{F0B}'..='\u{F14}' | '၊' | '။' => {
            return Folded::Break;
        }
        '०'..='९' => return digit(c, '०'),
        '০'..='৯' => return digit(c, '০'),
        '๐'..='๙' => return digit(c, '๐'),
        '໐'..='໙' => return digit(c, '໐'),
        '၀'..='၉' => return digit(c, '၀'),
        '០'..='៩' => return digit(c, '០'),
        _ => c,
    })
}

fn digit(c: char, zero: char) -> Folded {
    Folded::Letter(char::from_digit(c as u32 - zero as u32, 10).unwrap_or(c))
}

#[cfg(test)]
mod tests {
    use super::{Folded, fold_char};

    /// What a character becomes, as text; a break as a space.
    fn text(c: char) -> String {
        match fold_char(c) {
            Folded::Letter(letter) => letter.to_string(),
            Folded::Pair(first, second) => format!("{first}{second}"),
            Folded::Mark | Folded::Silent => String::new(),
            Folded::Break => " ".to_owned(),
        }
    }

    #[test]
    fn what_is_folded_stays_as_it_is() {
        for c in '\0'..=char::MAX {
            for letter in text(c).chars().filter(|&letter| letter != ' ') {
                assert_eq!(
                    fold_char(letter),
                    Folded::Letter(letter),
                    "{c} U+{:04X} becomes {letter}",
                    c as u32
                );
            }
        }
    }

    #[test]
    fn capitals_and_small_letters_are_one() {
        let alphabets = [
            'A'..='Z',
            'À'..='\u{24F}',
            'Ά'..='Ͽ',
            'Ѐ'..='\u{58F}',
            'Ⴀ'..='Ჿ',
            'Ḁ'..='ỿ',
            'ἀ'..='ῼ',
        ];
        // Letters of dead or tribal alphabets that no name of a place is written with.
        let unknown = |c: char| text(c) == c.to_string();
        let mut compared = 0;
        for c in alphabets.into_iter().flatten() {
            let small: String = c.to_lowercase().collect();
            if small == c.to_string() || unknown(c) {
                continue;
            }
            let small_folded: String = small.chars().map(text).collect();
            assert_eq!(text(c), small_folded, "{c} U+{:04X}", c as u32);
            compared += 1;
        }
        assert!(compared > 700, "{compared}");
    }
}
