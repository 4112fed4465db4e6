//! Names within sentences. A name whose letters run against the sentence would take the full stop, the number or the
//! name beside it along to its own side; within isolates of Unicode (UAX 9, 2.4.2) it cannot.

/// First strong isolate: what follows runs as its own first letter does.
const ISOLATE: char = '\u{2068}';

/// Pop directional isolate: the end of it.
const END: char = '\u{2069}';

/// A value as it stands in a sentence of that direction.
pub(super) fn isolated(value: &str, dir: &str, into: &mut String) {
    let against = match dir {
        "rtl" => value.chars().any(is_left_to_right),
        _ => value.chars().any(is_right_to_left),
    };
    if against {
        into.extend([ISOLATE]);
    }
    into.push_str(value);
    if against {
        into.extend([END]);
    }
}

/// Whether a character runs from left to right: a letter, by the blocks that have letters and little else. Unicode's own
/// table of them is two kilobytes of a first visit.
fn is_left_to_right(letter: char) -> bool {
    let is_in_block = matches!(letter, 'a'..='z' | 'A'..='Z' | '\u{aa}' | '\u{b5}' | '\u{ba}' | '\u{c0}'..='\u{1fff}'
        | '\u{2c00}'..='\u{2dff}' | '\u{3005}'..='\u{fb1c}' | '\u{ff21}'..='\u{ffdc}' | '\u{11000}'..);
    is_in_block && !is_right_to_left(letter)
}

/// Whether a letter runs from right to left: Hebrew, Arabic and their relatives (the blocks that Unicode keeps for such
/// scripts, UAX 44, Bidi_Class).
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::isolated;

    fn shown(value: &str, dir: &str) -> String {
        let mut text = String::new();
        isolated(value, dir, &mut text);
        text
    }

    #[test]
    fn only_what_runs_against_its_sentence_is_isolated() {
        assert_eq!(shown("Seoul", "ltr"), "Seoul");
        assert_eq!(shown("Seoul", "rtl"), "\u{2068}Seoul\u{2069}");
        assert_eq!(shown("سول", "rtl"), "سول");
        assert_eq!(shown("سول", "ltr"), "\u{2068}سول\u{2069}");
        assert_eq!(shown("2022", "rtl"), "2022", "figures run with their neighbours");
        assert_eq!(shown("2020–2022 · 5 °", "rtl"), "2020–2022 · 5 °");
        assert_eq!(shown("Ürümqi", "rtl"), "\u{2068}Ürümqi\u{2069}");
        assert_eq!(shown("平阳县", "rtl"), "\u{2068}平阳县\u{2069}");
        assert_eq!(shown("กรุงเทพ", "rtl"), "\u{2068}กรุงเทพ\u{2069}");
        assert_eq!(shown("서울", "rtl"), "\u{2068}서울\u{2069}");
    }
}
