#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
//! Searches in names of many scripts, and what must hold for any names.

use proptest::prelude::*;

use crate::search::{Index, Weight, folded};

const PLACES: [(&str, &[&str]); 16] = [
    ("Seoul", &["서울", "Séoul", "Сеул", "首尔", "ソウル", "โซล"]),
    ("Huế", &["顺化"]),
    ("Łódź", &["Лодзь"]),
    ("İzmir", &["إزمير"]),
    ("Málaga", &["مالقة"]),
    ("Chiang Mai", &["เชียงใหม่"]),
    ("Cairo", &["القاهرة", "Le Caire"]),
    ("Bình Dương", &["平阳", "빈즈엉"]),
    ("Chengdu", &["成都", "เฉิงตู"]),
    ("San Francisco", &["旧金山"]),
    ("Santa Fe", &[]),
    ("San Sebastián", &["Donostia"]),
    ("Xi'an", &["西安"]),
    ("Thành phố Hồ Chí Minh", &["Saigon", "호찌민"]),
    ("Abu Dhabi", &["أبو ظبي"]),
    ("Barcelona", &["Barcelone"]),
];

fn index() -> Index {
    Index::build(PLACES.iter().enumerate().flat_map(|(doc, (name, others))| {
        let main = (doc as u32, *name, Weight::Main);
        std::iter::once(main).chain(
            others
                .iter()
                .map(move |other| (doc as u32, *other, Weight::Alias)),
        )
    }))
}

/// The main names of what is found, best first.
fn found(index: &Index, query: &str) -> Vec<&'static str> {
    let matches = index.search(query).unwrap();
    assert_eq!(
        matches.count,
        matches.scores.iter().filter(|&&score| score > 0).count()
    );
    let mut docs: Vec<_> = matches
        .scores
        .iter()
        .enumerate()
        .filter(|(_, score)| **score > 0)
        .collect();
    docs.sort_by_key(|(doc, score)| (std::cmp::Reverse(**score), *doc));
    docs.into_iter().map(|(doc, _)| PLACES[doc].0).collect()
}

#[test]
fn any_name_in_any_script_finds_the_place() {
    let index = index();
    let cases: [(&[&str], &str); 12] = [
        (
            &[
                "서울",
                "서",
                "서우",
                "울",
                "서울시",
                "서울특별시",
                "Séoul",
                "seoul",
                "SEOUL",
                "Сеул",
                "首尔",
                "首尔市",
                "尔",
            ],
            "Seoul",
        ),
        (&["hue", "Huế", "hue\u{302}\u{301}", "顺化"], "Huế"),
        (&["lodz", "Łódź", "лод"], "Łódź"),
        (&["izmir", "IZMIR", "İzmir", "ızmır", "ازمير"], "İzmir"),
        (&["malaga", "mála", "مالقه"], "Málaga"),
        (&["เชียงใหม่", "เชียง", "ใหม่", "chiang", "mai ch"], "Chiang Mai"),
        (&["القاهرة", "القاهره", "القَاهِرَة", "caire"], "Cairo"),
        (
            &[
                "平阳",
                "阳",
                "平阳省",
                "Bình Dương",
                "binh duong",
                "duong binh",
                "binhduong",
                "BINH",
                "빈즈",
            ],
            "Bình Dương",
        ),
        (&["成都", "成都市", "เฉิงตู", "chengdu"], "Chengdu"),
        (&["xian", "xi'an", "Xi’an", "xi an"], "Xi'an"),
        (&["hochiminh", "ho chi minh", "saigon"], "Thành phố Hồ Chí Minh"),
        (&["ابو ظبي", "أبوظبي", "abudhabi", "أبو"], "Abu Dhabi"),
    ];
    for (queries, place) in cases {
        for query in queries {
            assert_eq!(found(&index, query), [place], "{query}");
            assert!(!index.search(query).unwrap().approximate, "{query}");
        }
    }
}

#[test]
fn slips_of_the_fingers_are_forgiven_in_longer_words() {
    let index = index();
    for (query, place) in [
        ("soeul", "Seoul"),
        ("seol", "Seoul"),
        ("seooul", "Seoul"),
        ("seiul", "Seoul"),
        ("teoul", "Seoul"),
        ("chegndu", "Chengdu"),
        ("barzelona", "Barcelona"),
        ("bracelnoa", "Barcelona"),
        ("san fransisco", "San Francisco"),
        ("sant fransisco", "San Francisco"),
        ("malga", "Málaga"),
        ("เชียงไหม่", "Chiang Mai"),
    ] {
        assert_eq!(found(&index, query), [place], "{query}");
        assert!(index.search(query).unwrap().approximate, "{query}");
    }
    for query in ["hua", "sexul2", "bbbbelona", "lyon", "seoul chengdu", "そうる"] {
        assert!(found(&index, query).is_empty(), "{query}");
    }
}

#[test]
fn a_slip_never_hides_what_was_typed() {
    let index = Index::build([
        (0, "Bern", Weight::Main),
        (1, "Berna", Weight::Main),
        (2, "Bergen", Weight::Main),
    ]);
    let matches = index.search("bern").unwrap();
    assert_eq!((matches.count, matches.approximate), (2, false));
}

#[test]
fn better_matches_rank_higher() {
    let index = Index::build([
        (0, "York", Weight::Alias),
        (1, "York Factory", Weight::Main),
        (2, "Yorkton", Weight::Alias),
        (3, "New York", Weight::Main),
        (4, "New York", Weight::Local),
        (5, "Old Yorkshire", Weight::Main),
        (6, "Yirk", Weight::Main),
    ]);
    let matches = index.search("york").unwrap();
    assert!(
        matches.scores[..6].is_sorted_by(|a, b| a > b),
        "{:?}",
        matches.scores
    );
    assert_eq!(matches.scores[6], 0);
    let matches = index.search("new york").unwrap();
    assert!(matches.scores[3] > matches.scores[4] && matches.scores[4] > 0);
    assert_eq!(matches.count, 2);

    let index = Index::build([
        (0, "Ho Chi Minh", Weight::Alias),
        (1, "Ho Chi Minh City", Weight::Alias),
        (2, "Thanh pho Ho Chi Minh", Weight::Main),
        (3, "Hong Chizu Minho", Weight::Main),
    ]);
    let scores = index.search("ho chi minh").unwrap().scores;
    assert!(scores.is_sorted_by(|a, b| a > b), "{scores:?}");
}

#[test]
fn a_part_of_a_name_ranks_below_the_name() {
    let index = Index::build([
        (0, "阳", Weight::Main),
        (1, "阳江", Weight::Main),
        (2, "平阳", Weight::Main),
    ]);
    let scores = index.search("阳").unwrap().scores;
    assert!(scores.is_sorted_by(|a, b| a > b), "{scores:?}");
}

#[test]
fn an_unfinished_syllable_is_the_beginning_of_a_name() {
    let index = index();
    let score = |query| index.search(query).unwrap().scores[0];
    assert!(score("서우") > 0 && score("서우") < score("서울"));
}

#[test]
fn a_query_without_letters_asks_for_nothing() {
    let index = index();
    assert_eq!(index.search(""), None);
    assert_eq!(index.search(" -!…\u{301} "), None);
    let empty = Index::default().search("a").unwrap();
    assert_eq!((empty.count, empty.scores.len()), (0, 0));
}

#[test]
fn a_pasted_page_is_answered() {
    let page = "seoul and other cities of the world ".repeat(5000);
    assert_eq!(index().search(&page).unwrap().count, 0);
    let word = "seoul".repeat(20_000);
    assert_eq!(index().search(&word).unwrap().count, 0);
}

/// The least number of slips between two words by the definition, without bands or shared rows.
fn slips(a: &[char], b: &[char]) -> usize {
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            table[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let mut least = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                least = least.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    least = least.min(table[i - 2][j - 2] + 1);
                }
                least
            };
        }
    }
    table[a.len()][b.len()]
}

proptest! {
    #[test]
    fn whole_words_within_one_slip_are_found_and_no_others(
        words in proptest::collection::vec("[ab平]{1,7}", 1..30),
        typed in "[ab平]{4,7}",
    ) {
        use crate::search::slip::{Nearness, near_words};
        let index = Index::build(words.iter().enumerate().map(|(doc, word)| (doc as u32, word.as_str(), Weight::Main)));
        let mut near = vec![None; index.shared().len()];
        near_words(&index, &typed, |number, nearness| near[number] = Some(nearness));
        let typed: Vec<char> = typed.chars().collect();
        for (number, near) in near.iter().enumerate() {
            let word: Vec<char> = index.word(number).chars().collect();
            let expected = slips(&word, &typed) <= 1 && (word[0] == '平') == (typed[0] == '平');
            prop_assert_eq!(expected, *near == Some(Nearness::OneInWord), "{:?} {:?}", word, near);
            if *near == Some(Nearness::OneInBeginning) {
                prop_assert!((0..word.len()).any(|len| slips(&word[..len], &typed) <= 1));
            }
        }
    }

    #[test]
    fn whole_words_within_two_slips_are_found(
        words in proptest::collection::vec("[ab]{5,12}", 1..30),
        typed in "[ab]{8,10}",
    ) {
        use crate::search::slip::{Nearness, near_words};
        let index = Index::build(words.iter().enumerate().map(|(doc, word)| (doc as u32, word.as_str(), Weight::Main)));
        let mut near = vec![None; index.shared().len()];
        near_words(&index, &typed, |number, nearness| near[number] = Some(nearness));
        let typed: Vec<char> = typed.chars().collect();
        for (number, near) in near.iter().enumerate() {
            let word: Vec<char> = index.word(number).chars().collect();
            match slips(&word, &typed) {
                0 | 1 => prop_assert_eq!(*near, Some(Nearness::OneInWord)),
                2 => prop_assert!(*near >= Some(Nearness::TwoInWord), "{:?} {:?}", word, near),
                _ => prop_assert!(!matches!(near, Some(Nearness::OneInWord | Nearness::TwoInWord))),
            }
        }
    }

    #[test]
    fn a_name_is_found_by_itself_and_by_the_beginning_of_any_word(
        names in proptest::collection::vec("[A-Za-zßøéŁđ平阳서울เชีйё' -]{1,12}|\\PC{1,12}", 1..12),
        which in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
    ) {
        let index = Index::build(names.iter().enumerate().map(|(doc, name)| (doc as u32, name.as_str(), Weight::Main)));
        let doc = which.index(names.len());
        let name = &names[doc];
        let folded = folded(name);
        if folded.is_empty() {
            prop_assert_eq!(index.search(name), None);
            return Ok(());
        }
        let by_itself = index.search(name).unwrap();
        let best = by_itself.scores.iter().copied().max();
        if folded.split(' ').count() <= 16 {
            prop_assert_eq!(Some(by_itself.scores[doc]), best);
            prop_assert!(by_itself.scores[doc] > 0 && !by_itself.approximate);
        }
        prop_assert_eq!(&index.search(&folded).unwrap(), &by_itself);
        for word in folded.split(' ') {
            let letters: Vec<char> = word.chars().collect();
            let beginning: String = letters[..=cut.index(letters.len())].iter().collect();
            let scores = index.search(&beginning).unwrap().scores;
            prop_assert!(scores[doc] > 0, "{beginning} of {name}");
        }
    }

    #[test]
    fn any_text_is_answered(names in proptest::collection::vec(any::<String>(), 0..8), query in any::<String>()) {
        let index = Index::build(names.iter().enumerate().map(|(doc, name)| (doc as u32, name.as_str(), Weight::Alias)));
        if let Some(matches) = index.search(&query) {
            prop_assert_eq!(matches.scores.len(), index.doc_count());
        }
    }
}
