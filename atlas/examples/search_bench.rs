//! How long the search takes over 100,000 made-up places with three names each: `cargo run --release -p atlas
//! --example search_bench`. A number as argument takes another count of places.

use std::time::{Duration, Instant};

use atlas::search::{Index, Weight};

/// A small generator of numbers that look random; the same seed gives the same places on any machine.
struct Numbers(u64);

impl Numbers {
    /// The next number below `limit`, by a linear congruential step (Knuth's MMIX constants).
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from.get(self.below(from.len())).copied().unwrap_or_default()
    }
}

const BEGINNINGS: [&str; 24] = [
    "Al", "Bar", "Ber", "Cam", "Ch", "D", "El", "Fr", "G", "Hal", "K", "Lu", "M", "Mar", "N", "P", "Qu", "R",
    "S", "San", "T", "V", "W", "Š",
];
const MIDDLES: [&str; 20] = [
    "a", "e", "i", "o", "u", "an", "ar", "el", "en", "in", "ol", "or", "un", "á", "ö", "ê", "ist", "ond",
    "ur", "ai",
];
const ENDS: [&str; 20] = [
    "burg", "ton", "ville", "grad", "stadt", "ia", "o", "a", "pur", "abad", "ford", "ów", "ço", "ng", "holm",
    "ki", "ra", "mouth", "dorf", "es",
];
const PREFIXES: [&str; 6] = ["New", "San", "Saint-", "Bad", "Al", "Villa"];
const CYRILLIC: [&str; 12] = [
    "Нов", "град", "ск", "Пет", "о", "е", "ин", "бур", "г", "Ял", "та", "мо",
];
const HAN: [&str; 24] = [
    "平", "阳", "成", "都", "上", "海", "北", "京", "广", "州", "南", "山", "西", "安", "东", "河", "新",
    "江", "长", "沙", "武", "汉", "昌", "宁",
];

fn latin(numbers: &mut Numbers) -> String {
    let mut name = String::new();
    if numbers.below(4) == 0 {
        name.push_str(numbers.pick(&PREFIXES));
        name.push(' ');
    }
    name.push_str(numbers.pick(&BEGINNINGS));
    for _ in 0..1 + numbers.below(3) {
        name.push_str(numbers.pick(&MIDDLES));
    }
    name.push_str(numbers.pick(&ENDS));
    name
}

fn of_parts(numbers: &mut Numbers, parts: &[&str], least: usize) -> String {
    let count = least + numbers.below(2);
    (0..count).map(|_| numbers.pick(parts)).collect()
}

/// What a visitor may type: a beginning, a whole name, two words, a name with a slip or two.
fn query(numbers: &mut Numbers, name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    match numbers.below(4) {
        0 => letters.truncate(1 + numbers.below(letters.len())),
        1 => {}
        slips => {
            for _ in 1..slips {
                let place = numbers.below(letters.len().saturating_sub(1));
                match numbers.below(3) {
                    0 if place + 1 < letters.len() => letters.swap(place, place + 1),
                    1 if letters.len() > 1 => drop(letters.remove(place)),
                    _ => letters.insert(place, 'x'),
                }
            }
        }
    }
    letters.into_iter().collect()
}

fn main() {
    let places = std::env::args()
        .nth(1)
        .and_then(|count| count.parse().ok())
        .unwrap_or(100_000_u32);
    let mut numbers = Numbers(1);
    let names: Vec<(u32, String, Weight)> = (0..places)
        .flat_map(|doc| {
            [
                (doc, latin(&mut numbers), Weight::Main),
                (doc, of_parts(&mut numbers, &CYRILLIC, 3), Weight::Local),
                (doc, of_parts(&mut numbers, &HAN, 2), Weight::Alias),
            ]
        })
        .collect();

    let start = Instant::now();
    let index = Index::build(
        names
            .iter()
            .map(|(doc, name, weight)| (*doc, name.as_str(), *weight)),
    );
    println!(
        "{} names of {places} places: built in {:.0?}",
        names.len(),
        start.elapsed()
    );

    let queries: Vec<String> = (0..1000)
        .filter_map(|_| {
            let (_, name, _) = names.get(numbers.below(names.len()))?;
            Some(query(&mut numbers, name))
        })
        .collect();
    let (mut typed, mut near) = (Vec::new(), Vec::new());
    let mut found = 0;
    for query in &queries {
        let start = Instant::now();
        let matches = index.search(query).unwrap_or_default();
        let took = start.elapsed();
        found += usize::from(matches.count > 0);
        if matches.approximate || matches.count == 0 {
            near.push(took);
        } else {
            typed.push(took);
        }
    }
    println!("{found} of {} queries found something", queries.len());
    let all = typed.iter().chain(&near).copied().collect();
    for (what, times) in [("all", all), ("as typed", typed), ("not as typed", near)] {
        report(what, times);
    }
}

fn report(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: usize| {
        times
            .get(times.len().saturating_sub(1) * share / 100)
            .copied()
            .unwrap_or_default()
    };
    println!(
        "{what:>12}: {:4} queries, median {:.2?}, 95 % within {:.2?}, longest {:.2?}",
        times.len(),
        at(50),
        at(95),
        at(100)
    );
}
