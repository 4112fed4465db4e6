//! The alphabet of many names at once. Asking the browser for each pair takes a second for a hundred thousand
//! names. But names of plain letters stand in the same order in every language of the site, and the others
//! nearly where their plain spelling stands: the language is only asked to put right who stands beside them.

use std::cmp::Ordering;

use atlas::lang::Lang;
use atlas::order::{positions, sort_by_number};

/// So many moves for each name, and the language orders its letters otherwise: it is asked about all.
const MOVES: usize = 24;

/// For each name its place in the alphabet; `spelled` gives a name's plain spelling, as far as it has one, and `compare`
/// is the language's own comparison of the names at two positions.
pub(super) fn ranks(
    lang: Lang,
    names: &[&str],
    spelled: &dyn Fn(&str) -> String,
    compare: &mut dyn FnMut(usize, usize) -> Ordering,
) -> Vec<u32> {
    let plain: Vec<bool> = names.iter().map(|name| is_plain(lang, name)).collect();
    let mut compare = |a: u32, b: u32| {
        let (a, b) = (a as usize, b as usize);
        if plain[a] && plain[b] {
            compare_plain(names[a], names[b])
        } else {
            compare(a, b)
        }
    };
    let keys: Vec<u64> = names
        .iter()
        .zip(&plain)
        .map(|(name, &plain)| if plain { key(name) } else { key(&spelled(name)) })
        .collect();
    // Nothing here has more than 32 bits can count.
    let mut order: Vec<u32> = (0..names.len() as u32).collect();
    sort_by_number(&mut order, &keys);
    for run in order.chunk_by_mut(|&a, &b| keys[a as usize] == keys[b as usize]) {
        if run.len() > 1 {
            let sorted = positions(run.len(), &mut |a, b| compare(run[a], run[b]));
            let sorted: Vec<u32> = sorted.into_iter().map(|place| run[place as usize]).collect();
            run.copy_from_slice(&sorted);
        }
    }
    if !put_right(&mut order, &mut compare) {
        order = positions(names.len(), &mut |a, b| compare(a as u32, b as u32));
    }

    let mut ranks = vec![0; names.len()];
    for (rank, &position) in order.iter().enumerate() {
        ranks[position as usize] = rank as u32;
    }
    ranks
}

/// Sorts what is nearly in order: each that stands before its neighbour goes back to where it belongs. Gives up
/// where it is far from any order.
fn put_right(order: &mut [u32], compare: &mut dyn FnMut(u32, u32) -> Ordering) -> bool {
    let mut moves_left = order.len() * MOVES;
    for place in 1..order.len() {
        let name = order[place];
        if compare(order[place - 1], name) != Ordering::Greater {
            continue;
        }
        // Steps that double find the stretch in which it belongs, and halves of it the place.
        let (mut low, mut high, mut step) = (0, place - 1, 1);
        while step <= high {
            if compare(order[high - step], name) == Ordering::Greater {
                high -= step;
                step *= 2;
            } else {
                low = high - step + 1;
                break;
            }
        }
        let target =
            low + order[low..high].partition_point(|&other| compare(other, name) != Ordering::Greater);
        let Some(left) = moves_left.checked_sub(place - target) else {
            return false;
        };
        moves_left = left;
        order[target..=place].rotate_right(1);
    }
    true
}

/// Whether a name has only letters that all languages order alike. Thai passes over spaces.
fn is_plain(lang: Lang, name: &str) -> bool {
    name.bytes()
        .all(|byte| byte.is_ascii_alphabetic() || (byte == b' ' && lang != Lang::Th))
}

/// A name in which letters and marks stand apart (NFD), without the marks, and with the letters that are nothing but
/// themselves as they are filed.
#[cfg(any(test, target_arch = "wasm32"))]
pub(super) fn bare(parted: &str) -> String {
    let mut name = String::with_capacity(parted.len());
    for letter in parted.chars() {
        match letter {
            '\u{300}'..='\u{36f}' => {}
            'Ł' | 'ł' => name.push('l'),
            'Đ' | 'đ' | 'Ð' | 'ð' => name.push('d'),
            'Ø' | 'ø' => name.push('o'),
            'Æ' | 'æ' => name.push_str("ae"),
            'Œ' | 'œ' => name.push_str("oe"),
            'Þ' | 'þ' => name.push_str("th"),
            'ß' => name.push_str("ss"),
            'ı' => name.push('i'),
            _ => name.push(letter),
        }
    }
    name
}

/// The first eight bytes in small letters, as a number that orders as they do.
fn key(name: &str) -> u64 {
    let mut bytes = [0; 8];
    for (to, from) in bytes.iter_mut().zip(name.bytes()) {
        *to = from.to_ascii_lowercase();
    }
    u64::from_be_bytes(bytes)
}

/// Compares names of plain letters: by their letters, and where these are the same, small ones first, as the
/// collation of Unicode (UTS 10, in CLDR's root) does.
fn compare_plain(a: &str, b: &str) -> Ordering {
    for (a, b) in a.bytes().zip(b.bytes()) {
        let order = a.to_ascii_lowercase().cmp(&b.to_ascii_lowercase());
        if order != Ordering::Equal {
            return order;
        }
    }
    // Capitals have the smaller codes.
    a.len().cmp(&b.len()).then_with(|| b.cmp(a))
}

#[cfg(test)]
mod tests {
    use atlas::lang::Lang;
    use proptest::prelude::*;

    use super::{bare, ranks};

    #[test]
    fn names_stand_where_the_language_puts_them() {
        let names = [
            "Newark",
            "Zürich",
            "New York",
            "Łódź",
            "lima",
            "Lima",
            "Aalborg",
            "Newarkside",
        ];
        let folded = names.map(atlas::search::folded);
        let mut asked = 0;
        let ranks = ranks(Lang::En, &names, &atlas::search::folded, &mut |a, b| {
            asked += 1;
            folded[a].cmp(&folded[b])
        });
        assert_eq!(ranks, [5, 7, 4, 3, 1, 2, 0, 6]);
        assert!(asked < 10, "plain names are not asked about: {asked}");
    }

    #[test]
    fn letters_of_their_own_stand_where_they_are_filed() {
        assert_eq!(bare("Ło\u{301}dz\u{301}"), "lodz");
        assert_eq!(bare("Ærø Øst Đà Þorn Weißıı"), "aero ost dà thorn Weissii");
        // A hundred names that begin with such a letter, among ten thousand others.
        let names: Vec<String> = (0..10_000_u32)
            .map(|n| {
                format!(
                    "{}{}{n}",
                    if n % 100 == 0 { 'Ł' } else { letter(n) },
                    letter(n / 20)
                )
            })
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let keys: Vec<String> = names.iter().map(|name| bare(name).to_lowercase()).collect();
        let mut asked = 0;
        ranks(Lang::En, &names, &bare, &mut |a, b| {
            asked += 1;
            keys[a].cmp(&keys[b])
        });
        assert!(asked < 2 * names.len(), "{asked} pairs");
    }

    #[test]
    fn a_language_with_another_alphabet_is_followed() {
        // It has its letters backwards, and all of these names have one that is not plain.
        let names: Vec<String> = (0..500_u32)
            .map(|n| format!("{}{}ü", letter(n), letter(n / 20)))
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let ranks = ranks(Lang::En, &names, &str::to_owned, &mut |a, b| {
            names[b].cmp(names[a])
        });
        let mut ranked = vec![""; names.len()];
        for (name, &rank) in names.iter().zip(&ranks) {
            ranked[rank as usize] = name;
        }
        assert!(ranked.is_sorted_by(|a, b| a >= b));
    }

    fn letter(n: u32) -> char {
        char::from(b'a' + (n % 26) as u8)
    }

    proptest! {
        #[test]
        fn names_come_in_the_order_of_the_language(names in prop::collection::vec("[ABab ]{0,10}[bü]?[éa]?", 0..40)) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            // A language that has ü and é behind all other letters.
            let mut compare = |a: usize, b: usize| by_letter(names[a], names[b]);
            let ours = ranks(Lang::En, &names, &atlas::search::folded, &mut compare);
            let mut sorted = names.clone();
            sorted.sort_by(|a, b| by_letter(a, b));
            let mut ranked = vec![""; names.len()];
            for (name, &rank) in names.iter().zip(&ours) {
                ranked[rank as usize] = name;
            }
            prop_assert_eq!(ranked, sorted);
            // How names are spelled saves questions, and changes nothing.
            prop_assert_eq!(ranks(Lang::En, &names, &str::to_owned, &mut compare), ours);
        }
    }

    fn by_letter(a: &str, b: &str) -> std::cmp::Ordering {
        let lower = |name: &str| name.to_lowercase();
        lower(a).cmp(&lower(b)).then_with(|| b.cmp(a))
    }
}
