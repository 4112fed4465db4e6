//! What the index holds.

use super::{Index, Weight, shared_bytes};

#[test]
fn words_are_distinct_and_in_order() {
    let index = Index::build([
        (0, "San Marino", Weight::Main),
        (1, "San José", Weight::Main),
        (2, "Monterrey Montevideo Monterreyes", Weight::Main),
        (3, "平阳", Weight::Alias),
    ]);
    let words: Vec<_> = (0..index.shared().len())
        .map(|number| index.word(number))
        .collect();
    assert_eq!(
        words,
        [
            "jose",
            "marino",
            "monterrey",
            "monterreyes",
            "montevideo",
            "san",
            "平阳",
            "阳"
        ]
    );
    assert_eq!(index.shared(), [0, 0, 1, 9, 5, 0, 0, 0]);
    assert_eq!(index.words_with_prefix("monterrey"), 2..4);
    assert_eq!(index.words_with_prefix("z"), 6..6);
    assert_eq!(index.doc_count(), 4);
    let docs: Vec<_> = index.occurrences(5).map(|found| found.doc).collect();
    assert_eq!(docs, [0, 1]);
}

#[test]
fn a_name_given_twice_is_kept_once() {
    let index = Index::build([
        (0, "Lyon", Weight::Main),
        (0, "Lión", Weight::Alias),
        (0, "LYON", Weight::Alias),
        (1, "Lyon", Weight::Main),
    ]);
    let word = index.words_with_prefix("lyon").start;
    assert_eq!(index.occurrences(word).count(), 2);
}

#[test]
fn shared_bytes_end_between_letters() {
    assert_eq!(shared_bytes("平", "幸"), 0);
    assert_eq!(shared_bytes("a平", "a平b"), 4);
    assert_eq!(shared_bytes("", "a"), 0);
    let long = "a".repeat(300);
    assert_eq!(shared_bytes(&long, &long), 255);
}

#[test]
fn nothing_to_search_in() {
    let index = Index::build([(7, " - ", Weight::Main)]);
    assert_eq!(index.doc_count(), 0);
    assert_eq!(index.word(0), "");
    assert_eq!(index.name(0), "");
    assert_eq!(index.occurrences(usize::MAX).count(), 0);
}
