//! What of the benchmarks to run.

use std::path::PathBuf;

use crate::cli::UsageError;

/// Which measurements there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The size budgets of the built site.
    Sizes,
    /// The domain's own benchmarks.
    Native,
    /// The app and its peers in a browser.
    Browser,
    /// Every kind of page as Lighthouse sees it.
    Lighthouse,
}

/// What to measure; the default is everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Options {
    /// Which measurements.
    pub(crate) parts: Vec<Part>,
    /// How many cities the made-up datasets have.
    pub(crate) sizes: Vec<usize>,
    /// How often each product is visited; the medians count.
    pub(crate) runs: usize,
    /// The machines that are played.
    pub(crate) profiles: Vec<String>,
    /// The app and its peers.
    pub(crate) products: Vec<String>,
    /// A site that was built before, instead of building one.
    pub(crate) site: Option<PathBuf>,
}

const PARTS: [(&str, Part); 4] = [
    ("sizes", Part::Sizes),
    ("native", Part::Native),
    ("browser", Part::Browser),
    ("lighthouse", Part::Lighthouse),
];
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
const PROFILES: [&str; 2] = ["desktop", "phone"];
const PRODUCTS: [&str; 4] = ["app", "d3", "leaflet", "maplibre"];
/// Fewer than the app keeps of its real dataset would leave references to cities that are not there.
const FEWEST: usize = 1_000;

impl Default for Options {
    fn default() -> Self {
        Self {
            parts: PARTS.map(|(_, part)| part).to_vec(),
            sizes: SIZES.to_vec(),
            runs: 3,
            profiles: PROFILES.map(str::to_owned).to_vec(),
            products: PRODUCTS.map(str::to_owned).to_vec(),
            site: None,
        }
    }
}

impl Options {
    /// Reads the words after `cargo xtask bench`: pairs of an option and its value.
    ///
    /// # Errors
    /// A sentence on the first word that is not understood.
    pub(crate) fn parse(words: &[String]) -> Result<Self, UsageError> {
        let mut options = Self::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let (name, value) = match word.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (word.as_str(), None),
            };
            let Some(name) = NAMES.into_iter().find(|known| *known == name) else {
                return Err(UsageError::Word {
                    command: "bench",
                    word: word.clone(),
                });
            };
            let value = value
                .or_else(|| words.next().cloned())
                .ok_or(UsageError::Value(name))?;
            options.set(name, &value)?;
        }
        Ok(options)
    }

    /// Whether this is to be measured.
    pub(crate) fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }

    fn set(&mut self, name: &'static str, value: &str) -> Result<(), UsageError> {
        let mistake = |word: &str| UsageError::BenchValue {
            name,
            word: word.to_owned(),
        };
        match name {
            "--only" => {
                self.parts = each(value, |word| {
                    let part = PARTS.iter().find(|(known, _)| *known == word);
                    part.map(|(_, part)| *part).ok_or_else(|| mistake(word))
                })?;
            }
            "--sizes" => {
                self.sizes = each(value, |word| {
                    let size = word.replace('_', "").parse().ok();
                    size.filter(|size| *size >= FEWEST).ok_or_else(|| mistake(word))
                })?;
            }
            "--runs" => {
                let runs = value.parse().ok().filter(|runs| (1..=50).contains(runs));
                self.runs = runs.ok_or_else(|| mistake(value))?;
            }
            "--profile" => {
                self.profiles = each(value, |word| known(&PROFILES, word).ok_or_else(|| mistake(word)))?;
            }
            "--product" => {
                self.products = each(value, |word| known(&PRODUCTS, word).ok_or_else(|| mistake(word)))?;
            }
            _ => self.site = Some(PathBuf::from(value)),
        }
        Ok(())
    }
}

const NAMES: [&str; 6] = ["--only", "--sizes", "--runs", "--profile", "--product", "--site"];

fn each<T>(value: &str, read: impl FnMut(&str) -> Result<T, UsageError>) -> Result<Vec<T>, UsageError> {
    value.split(',').map(read).collect()
}

fn known(all: &[&str], word: &str) -> Option<String> {
    all.contains(&word).then(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Options, Part};
    use crate::cli::UsageError;

    fn parse(line: &str) -> Result<Options, UsageError> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Options::parse(&words)
    }

    #[test]
    fn without_words_everything_is_measured_and_words_narrow_it() {
        assert_eq!(parse(""), Ok(Options::default()));
        let narrow = parse("--only browser --sizes=1000,10000 --runs 1 --profile phone --product app,d3");
        let expected = Options {
            parts: vec![Part::Browser],
            sizes: vec![1_000, 10_000],
            runs: 1,
            profiles: vec!["phone".to_owned()],
            products: vec!["app".to_owned(), "d3".to_owned()],
            site: None,
        };
        assert_eq!(narrow, Ok(expected));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for line in [
            "--sizes 10",
            "--sizes many",
            "--runs 0",
            "--profile watch",
            "--product google",
            "--only all",
        ] {
            assert!(
                matches!(parse(line), Err(UsageError::BenchValue { .. })),
                "{line}"
            );
        }
        assert!(matches!(parse("--fast"), Err(UsageError::Word { .. })));
        assert_eq!(parse("--runs"), Err(UsageError::Value("--runs")));
    }
}
