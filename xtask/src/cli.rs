//! The command line.

use crate::bench;
use crate::test::Selection;

/// What `cargo xtask help` prints.
pub(crate) const USAGE: &str = "\
usage: cargo xtask COMMAND

  serve [OPTIONS]             serve the app at http://127.0.0.1:8080 with reload; the options are Trunk's
  test [--only NAME,NAME]     every check, or those named
  dist [--public-url /sub/]   the production site in dist/
  data [--check]              check and compile the dataset, or only check it
  bench [OPTIONS]             the size budgets and the benchmarks, as tables; see benches/README.md
  help                        this text

serve, test, dist and bench first install what is missing, into the project's own folders.";

/// A command with its options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Command {
    /// Serve for development; the words go to Trunk.
    Serve(Vec<String>),
    /// Run checks.
    Test(Selection),
    /// Build the production site.
    Dist(PublicUrl),
    /// Check and compile the dataset.
    Data { check_only: bool },
    /// Measure.
    Bench(bench::Options),
    /// Say how to use this.
    Help,
}

/// Why a command line is not understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum UsageError {
    #[error("there is no command `{0}`")]
    Command(String),
    #[error("`{command}` does not know `{word}`")]
    Word { command: &'static str, word: String },
    #[error("`{0}` needs a value")]
    Value(&'static str),
    #[error("there is no check `{name}`; there are {all}")]
    Check { name: String, all: String },
    #[error(
        "`{0}` is no place on a site: it begins with `/`, and has only letters, digits, `-`, `.`, `_` and `~` in its parts"
    )]
    PublicUrl(String),
    #[error("`{name}` of bench does not know `{word}`; see benches/README.md")]
    BenchValue { name: &'static str, word: String },
}

/// The path under which a site is hosted: begins and ends with `/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PublicUrl(String);

impl PublicUrl {
    /// A site of its own.
    pub(crate) fn root() -> Self {
        Self("/".to_owned())
    }

    /// A folder of a host that has other things too.
    pub(crate) fn within(folder: &'static str) -> Self {
        Self(format!("/{folder}/"))
    }

    /// The path.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    fn parse(text: &str) -> Result<Self, UsageError> {
        // What addresses have without escaping (RFC 3986, 2.3); all else means something in one of the files that are
        // made with the path.
        let refused = |c: char| !(c.is_ascii_alphanumeric() || "/-._~".contains(c));
        if !text.starts_with('/') || text.contains("//") || text.contains("/.") || text.contains(refused) {
            return Err(UsageError::PublicUrl(text.to_owned()));
        }
        let slash = if text.ends_with('/') { "" } else { "/" };
        Ok(Self(format!("{text}{slash}")))
    }
}

impl Command {
    /// Reads the words after `cargo xtask`.
    ///
    /// # Errors
    /// A sentence on the first word that is not understood.
    pub(crate) fn parse(words: &[String]) -> Result<Self, UsageError> {
        let Some((command, rest)) = words.split_first() else {
            return Ok(Self::Help);
        };
        match command.as_str() {
            "serve" => Ok(Self::Serve(rest.to_vec())),
            "test" => match option("--only", "test", rest)? {
                Some(names) => Selection::parse(names).map(Self::Test),
                None => Ok(Self::Test(Selection::all())),
            },
            "dist" => match option("--public-url", "dist", rest)? {
                Some(url) => PublicUrl::parse(url).map(Self::Dist),
                None => Ok(Self::Dist(PublicUrl::root())),
            },
            "data" => match rest {
                [] => Ok(Self::Data { check_only: false }),
                [word] if word == "--check" => Ok(Self::Data { check_only: true }),
                [word, ..] => Err(unknown("data", word)),
            },
            "bench" => bench::Options::parse(rest).map(Self::Bench),
            "help" | "--help" | "-h" => Ok(Self::Help),
            other => Err(UsageError::Command(other.to_owned())),
        }
    }
}

/// The value of a command's only option, as `--name value` or `--name=value`.
fn option<'a>(
    name: &'static str,
    command: &'static str,
    words: &'a [String],
) -> Result<Option<&'a str>, UsageError> {
    match words {
        [] => Ok(None),
        [word] if word == name => Err(UsageError::Value(name)),
        [word, value] if word == name => Ok(Some(value)),
        [word] => match word.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')) {
            Some(value) => Ok(Some(value)),
            None => Err(unknown(command, word)),
        },
        [first, second, ..] => {
            let stranger = if first == name { words.get(2) } else { Some(first) };
            Err(unknown(command, stranger.unwrap_or(second)))
        }
    }
}

fn unknown(command: &'static str, word: &str) -> UsageError {
    UsageError::Word {
        command,
        word: word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Command, PublicUrl, UsageError};

    fn parse(line: &str) -> Result<Command, UsageError> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Command::parse(&words)
    }

    #[test]
    fn options_are_read_in_both_forms_and_paths_get_their_last_slash() {
        let sub = Ok(Command::Dist(PublicUrl("/sub/".to_owned())));
        assert_eq!(parse("dist --public-url /sub"), sub);
        assert_eq!(parse("dist --public-url=/sub/"), sub);
        assert_eq!(parse("dist"), Ok(Command::Dist(PublicUrl::root())));
        assert_eq!(parse("data --check"), Ok(Command::Data { check_only: true }));
        assert_eq!(parse(""), Ok(Command::Help));
    }

    #[test]
    fn what_serve_does_not_know_is_for_trunk() {
        let words = vec!["--port".to_owned(), "9000".to_owned()];
        assert_eq!(parse("serve --port 9000"), Ok(Command::Serve(words)));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(parse("tset"), Err(UsageError::Command("tset".to_owned())));
        assert_eq!(parse("test --only"), Err(UsageError::Value("--only")));
        for (line, word) in [
            ("dist --fast", "--fast"),
            ("test --only fmt more", "more"),
            ("bench now", "now"),
        ] {
            match parse(line) {
                Err(UsageError::Word { word: named, .. }) => assert_eq!(named, word),
                other => unreachable!("{line}: {other:?}"),
            }
        }
        for url in [
            "sub",
            "https://example.org/",
            "//example.org/",
            "/a b",
            "/a?b",
            "/a$b",
            "/../b",
            "/\"x",
        ] {
            let words = ["dist".to_owned(), "--public-url".to_owned(), url.to_owned()];
            assert!(
                matches!(Command::parse(&words), Err(UsageError::PublicUrl(_))),
                "{url}"
            );
        }
    }
}
