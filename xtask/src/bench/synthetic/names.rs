//! Names that can be spoken, are unlike each other, and belong to no real place on purpose.

use std::collections::BTreeSet;

use super::super::numbers::Numbers;

const BEGINNINGS: [&str; 40] = [
    "Al", "Ar", "Bal", "Bar", "Ber", "Bo", "Cal", "Cam", "Ches", "Da", "Dor", "El", "Fal", "Fre", "Gal",
    "Gor", "Hal", "Is", "Jar", "Kal", "Ko", "Lan", "Lu", "Mal", "Mar", "Mon", "Na", "Nor", "Or", "Pal",
    "Por", "Ros", "Sal", "Sel", "Ta", "Tor", "Val", "Ver", "Wes", "Zar",
];
const MIDDLES: [&str; 32] = [
    "a", "e", "i", "o", "u", "an", "ar", "el", "en", "in", "ol", "or", "un", "á", "ö", "ê", "ist", "ond",
    "ur", "ai", "eva", "ini", "omo", "uka", "anti", "ersa", "illo", "ando", "emi", "ura", "ado", "iva",
];
const ENDS: [&str; 32] = [
    "burg", "ton", "ville", "grad", "stadt", "ia", "na", "ra", "pur", "abad", "ford", "ów", "ço", "ng",
    "holm", "ki", "la", "mouth", "dorf", "es", "berg", "field", "kaupunki", "vár", "mar", "port", "sund",
    "wick", "zawa", "yama", "chi", "dal",
];
const PREFIXES: [&str; 7] = ["New", "San", "Saint-", "Bad", "Villa", "Port", "Upper"];

/// A script, the language its names are said to be in, and its syllables.
const SCRIPTS: [(&str, &[&str]); 6] = [
    (
        "ru",
        &[
            "Нов", "о", "град", "ск", "Пет", "ер", "ин", "бур", "г", "Ял", "та", "мо",
        ],
    ),
    (
        "zh",
        &[
            "平", "阳", "成", "都", "上", "海", "北", "广", "州", "南", "山", "西", "安", "东", "河", "新",
        ],
    ),
    (
        "ko",
        &[
            "서", "울", "부", "산", "대", "전", "광", "주", "인", "천", "세", "종", "강", "릉",
        ],
    ),
    (
        "ar",
        &[
            "مد", "ين", "ة", "دار", "بي", "ضا", "قا", "هر", "با", "غد", "اد", "حل", "ب",
        ],
    ),
    (
        "th",
        &["กรุง", "เทพ", "เชียง", "ใหม่", "นคร", "ราช", "สี", "มา", "ขอน", "แก่น"],
    ),
    (
        "el",
        &[
            "Αθ", "ήν", "α", "Πάτ", "ρα", "Λάρ", "ισ", "Βόλ", "ος", "Χαν", "ιά",
        ],
    ),
];

/// The languages of local names, in the order of [`Names::local`].
pub(super) fn languages() -> Vec<String> {
    SCRIPTS
        .iter()
        .map(|(language, _)| (*language).to_owned())
        .collect()
}

/// Gives names, none of them twice.
#[derive(Debug, Default)]
pub(super) struct Names {
    ids: BTreeSet<String>,
}

impl Names {
    /// A name and its id.
    pub(super) fn latin(&mut self, numbers: &mut Numbers) -> (String, String) {
        loop {
            let name = latin(numbers);
            let id = id_of(&name);
            if self.ids.insert(id.clone()) {
                return (id, name);
            }
        }
    }
}

/// A name in another script, and the position of its language.
pub(super) fn local(numbers: &mut Numbers) -> (String, u16) {
    let position = numbers.below(SCRIPTS.len());
    let syllables = SCRIPTS.get(position).map_or(&[][..], |(_, syllables)| syllables);
    let name = (0..2 + numbers.below(3))
        .filter_map(|_| numbers.pick(syllables).copied())
        .collect();
    (name, position as u16)
}

/// A name in Latin letters, which may have come before.
pub(super) fn latin(numbers: &mut Numbers) -> String {
    let mut name = String::new();
    if numbers.chance(0.12) {
        name.push_str(numbers.pick(&PREFIXES).copied().unwrap_or_default());
        if !name.ends_with('-') {
            name.push(' ');
        }
    }
    name.push_str(numbers.pick(&BEGINNINGS).copied().unwrap_or_default());
    for _ in 0..1 + numbers.below(3) {
        name.push_str(numbers.pick(&MIDDLES).copied().unwrap_or_default());
    }
    name.push_str(numbers.pick(&ENDS).copied().unwrap_or_default());
    name
}

/// The name in lower case with hyphens, its few accented letters without accents.
fn id_of(name: &str) -> String {
    name.chars()
        .map(|letter| match letter {
            'á' => 'a',
            'ö' | 'ó' => 'o',
            'ê' => 'e',
            'ç' => 'c',
            letter if letter.is_ascii_alphanumeric() => letter.to_ascii_lowercase(),
            _ => '-',
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use atlas::slug::Slug;

    use super::{Names, local};
    use crate::bench::numbers::Numbers;

    #[test]
    fn ids_are_slugs_and_none_comes_twice() {
        let (mut names, mut numbers) = (Names::default(), Numbers::new(1));
        let ids: BTreeSet<String> = (0..20_000).map(|_| names.latin(&mut numbers).0).collect();
        assert_eq!(ids.len(), 20_000);
        assert!(ids.iter().all(|id| Slug::parse(id).is_some()));
    }

    #[test]
    fn local_names_are_in_another_script() {
        let mut numbers = Numbers::new(1);
        for _ in 0..200 {
            let (name, _) = local(&mut numbers);
            assert!(!name.is_empty() && !name.is_ascii(), "{name}");
        }
    }
}
