//! Whether a translation fits the English text that it stands beside.

use atlas::lang::Lang;

use super::mistake::{Mistakes, Placed};
use super::values;

/// Notes a translation that no page shows, that is none, or that was left behind when the English text changed. The
/// last shows in the years, which all languages write alike.
pub(super) fn check(english: &str, lang: &str, text: &Placed<String>, mistakes: &Mistakes) {
    if Lang::parse(lang).is_none() && values::is_language_tag(lang) {
        let offered: Vec<&str> = Lang::ALL.iter().map(|lang| lang.tag()).collect();
        mistakes.add(
            &text.spot,
            format!("no page of the atlas is in `{lang}`"),
            format!("write one of: {}", offered.join(", ")),
        );
    }
    if text.value == english {
        mistakes.add(
            &text.spot,
            "this is the English text",
            "translate it, or take the line away",
        );
    }
    let told = years(text);
    if let Some(year) = years(english).into_iter().find(|year| !told.contains(year)) {
        mistakes.add(
            &text.spot,
            format!("the English text names {year}, this does not"),
            "translate the English text as it is now",
        );
    }
}

/// The years that a text names, in the digits of any of the atlas's languages.
fn years(text: &str) -> Vec<u32> {
    let mut years = Vec::new();
    let (mut number, mut digits) = (0, 0);
    // What stands at the end is told by what follows it.
    for char in text.chars().chain([' ']) {
        if let Some(digit) = digit(char) {
            // Of numbers that are too long for a year it does not matter which they are.
            number = (number * 10 + digit) % 1_000_000;
            digits += 1;
            continue;
        }
        if digits == 4 && (1900..2100).contains(&number) {
            years.push(number);
        }
        (number, digits) = (0, 0);
    }
    years
}

/// What a digit stands for: Latin, Arabic or Thai.
fn digit(char: char) -> Option<u32> {
    let zero = match char {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '๐'..='๙' => '๐',
        _ => return None,
    };
    Some(u32::from(char) - u32::from(zero))
}

#[cfg(test)]
mod tests {
    use super::years;

    #[test]
    fn years_are_four_digits_in_any_script() {
        assert_eq!(years("From 2018 to 2025: 4,049 of 20000"), [2018, 2025]);
        assert_eq!(years("2024年9月4日"), [2024]);
        assert_eq!(years("في عام ٢٠٢٢"), [2022]);
        assert_eq!(years("ปี ๒๐๒๒"), [2022]);
        assert!(years("no year, 12345678901234567890").is_empty());
    }
}
