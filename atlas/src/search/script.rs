//! Which scripts are written without spaces between words, and where in them a part of a name can begin.

use std::ops::RangeInclusive;

/// Whether a letter belongs to a script whose words are not set apart, or (Hangul) whose names are so often
/// written as one that a part of them must be found too.
pub(super) fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        // Thai, Lao, Myanmar, Hangul letters, Khmer, the Tai scripts.
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1100}'..='\u{11FF}' | '\u{1780}'..='\u{17FF}'
        | '\u{1950}'..='\u{19FF}' | '\u{1A20}'..='\u{1AAF}'
        // Han radicals, kana, bopomofo, Han, Hangul syllables.
        | '\u{2E80}'..='\u{2FDF}' | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{A960}'..='\u{A97F}'
        | '\u{A980}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}' | '\u{AC00}'..='\u{D7FF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FFDC}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether a part of a name may begin at `letter`, with `before` the letter before it in the same word.
pub(super) fn begins_part(before: Option<char>, letter: char) -> bool {
    match before {
        None => true,
        Some(before) => {
            (is_unspaced(letter) && !leans_on_letter_before(letter))
                || (is_unspaced(before) && !is_unspaced(letter))
        }
    }
}

/// Vowel signs and tones that sit on the letter before them, where no part of a name begins.
fn leans_on_letter_before(letter: char) -> bool {
    matches!(letter,
        '\u{E30}'..='\u{E3A}' | '\u{E45}'..='\u{E4E}' | '\u{EB0}'..='\u{EBC}' | '\u{EC8}'..='\u{ECE}'
        | '\u{102B}'..='\u{103E}' | '\u{17B4}'..='\u{17D3}' | '\u{3099}' | '\u{309A}' | 'ー')
}

/// The syllables that a Hangul syllable without a final consonant may still become while it is typed (서 → 설),
/// the last of them; `None` for any other letter.
///
/// Unicode orders the syllables by initial, vowel and final, 28 finals a vowel, the first of them none.
pub(super) fn last_completion(letter: char) -> Option<char> {
    const FIRST_SYLLABLE: u32 = 0xAC00;
    const FINALS: u32 = 28;
    let open = ('\u{AC00}'..='\u{D7A3}').contains(&letter)
        && (letter as u32 - FIRST_SYLLABLE).is_multiple_of(FINALS);
    if open {
        char::from_u32(letter as u32 + FINALS - 1)
    } else {
        None
    }
}

/// The letters that are typed with the same keyboard as `letter`, roughly: where a slip of the fingers stays.
pub(super) fn same_keyboard(letter: char) -> RangeInclusive<char> {
    const ENDS: [char; 12] = [
        '\u{36F}', '\u{3FF}', '\u{52F}', '\u{58F}', '\u{5FF}', '\u{8FF}', '\u{DFF}', '\u{FFF}', '\u{10FF}',
        '\u{2FFF}', '\u{ABFF}', '\u{D7FF}',
    ];
    let mut start = '\0';
    for end in ENDS {
        if letter <= end {
            return start..=end;
        }
        start = end;
    }
    start..=char::MAX
}

#[cfg(test)]
mod tests {
    use super::{begins_part, last_completion, same_keyboard};

    #[test]
    fn parts_begin_at_syllables_of_unspaced_scripts_only() {
        assert!(begins_part(None, 'a'));
        assert!(!begins_part(Some('a'), 'b'));
        assert!(begins_part(Some('平'), '阳'));
        assert!(begins_part(Some('山'), 'a'));
        assert!(begins_part(Some('a'), '山'));
        assert!(begins_part(Some('เ'), 'ช'));
        assert!(!begins_part(Some('ช'), '\u{E35}'));
    }

    #[test]
    fn an_open_syllable_may_still_be_completed() {
        assert_eq!(last_completion('서'), Some('섷'));
        assert_eq!(last_completion('울'), None);
        assert_eq!(last_completion('ㅅ'), None);
        assert_eq!(last_completion('a'), None);
    }

    #[test]
    fn keyboards_hold_their_letters() {
        for (a, b, same) in [
            ('a', '9', true),
            ('a', 'α', false),
            ('я', 'і', true),
            ('平', '阳', true),
            ('ก', '阳', false),
        ] {
            assert!(same_keyboard(a).contains(&a));
            assert_eq!(same_keyboard(a).contains(&b), same, "{a} {b}");
        }
        assert!(same_keyboard(char::MAX).contains(&char::MAX));
    }
}
