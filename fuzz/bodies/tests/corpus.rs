//! A short run of every target: over its corpus, and over what becomes of it when pieces are changed. The changes come
//! from fixed seeds, so that a failure comes back; a long search is the fuzzer's business.

use std::fs;
use std::path::{Path, PathBuf};

/// How many changed texts for each text of the corpus.
const CHANGED: u32 = 400;

/// Pieces that mean something somewhere.
const PIECES: [&str; 24] = [
    "\"",
    "\\",
    "\\u0000",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "-1",
    "1e999",
    "NaN",
    "999999999999999999999",
    "%",
    "%zz",
    "&",
    "=",
    "\u{202e}",
    "\u{0}",
    "𝕏",
    "ß",
    "</script>",
    "\r\n",
];

/// Numbers from a seed: xorshift64*, Marsaglia 2003 and Vigna 2016.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d);
        (number >> 33) as usize % limit.max(1)
    }
}

/// The text with one to four of its pieces left out, doubled, moved or replaced.
fn changed(text: &str, numbers: &mut Numbers) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..=numbers.below(4) {
        let start = numbers.below(letters.len() + 1);
        let end = (start + numbers.below(12)).min(letters.len());
        match numbers.below(4) {
            0 => {
                letters.drain(start..end);
            }
            1 => {
                let piece = letters[start..end].to_vec();
                let at = numbers.below(letters.len() + 1);
                letters.splice(at..at, piece);
            }
            2 => {
                let piece = PIECES[numbers.below(PIECES.len())].chars();
                letters.splice(start..end.min(start + 2), piece);
            }
            _ => letters.truncate(letters.len() - numbers.below(3).min(letters.len())),
        }
    }
    letters.into_iter().collect()
}

fn corpus(target: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../corpus")
        .join(target);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("the corpus can be listed").path())
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{} is empty", folder.display());
    files
}

fn run(target: &str, body: fn(&str)) {
    for (number, file) in (1..).zip(corpus(target)) {
        let text = fs::read_to_string(&file).expect("the corpus is text");
        body(&text);
        let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15 ^ number);
        for _ in 0..CHANGED {
            let text = changed(&text, &mut numbers);
            // What failed is printed whole, to become a file of the corpus.
            if std::panic::catch_unwind(|| body(&text)).is_err() {
                panic!("{target} fails for {text:?}, which came from {}", file.display());
            }
        }
    }
}

#[test]
fn loader() {
    run("loader", fuzz_bodies::loader);
}

#[test]
fn query() {
    run("query", fuzz_bodies::query);
}

#[test]
fn search() {
    run("search", fuzz_bodies::search);
}

#[test]
fn export() {
    run("export", fuzz_bodies::export);
}

#[test]
fn policy() {
    run("policy", fuzz_bodies::policy);
}
