//! Why a command stopped: which step, why, and what to do next.

use std::fmt::Write as _;
use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;

/// Why a command of the project stopped. Each has a sentence and a next step.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// A program is not there or may not be run.
    #[error("`{program}` could not be started: {source}")]
    NotStarted {
        program: String,
        source: io::Error,
        next: String,
    },
    /// A program ran and failed; what it printed stands above.
    #[error("`{command}` ended with {status}")]
    Ended {
        command: String,
        status: ExitStatus,
        next: String,
    },
    /// A file or folder could not be read or written.
    #[error("{path} could not be {doing}: {source}", path = path.display())]
    File {
        path: PathBuf,
        doing: &'static str,
        source: io::Error,
    },
    /// Something that must be there is not, or is not what it must be.
    #[error("{what}")]
    Wrong { what: String, next: String },
    /// A list of mistakes in the project's files.
    #[error("{count} {what}", count = list.len())]
    Mistakes {
        what: &'static str,
        list: Vec<String>,
        next: String,
    },
    /// The dataset could not be compiled; its own report names every mistake and what to do.
    #[error("the dataset: {0}")]
    Dataset(String),
    /// Checks failed; the summary above names them.
    #[error("{failed} of {all} checks failed")]
    Checks { failed: usize, all: usize },
    /// One of these within a named step.
    #[error("{step}: {source}")]
    Step { step: String, source: Box<Self> },
}

impl Failure {
    /// The same failure, with the step in which it happened.
    pub(crate) fn in_step(self, step: impl Into<String>) -> Self {
        Self::Step {
            step: step.into(),
            source: Box::new(self),
        }
    }

    /// What the reader can do about it; empty where the message has said it.
    fn next_step(&self) -> &str {
        match self {
            Self::NotStarted { next, .. }
            | Self::Ended { next, .. }
            | Self::Wrong { next, .. }
            | Self::Mistakes { next, .. } => next,
            Self::File { .. } => "look whether it exists, may be read and written, and the disk has room",
            Self::Dataset(_) => "",
            Self::Checks { .. } => "`cargo xtask test --only NAME` runs one of them again",
            Self::Step { source, .. } => source.next_step(),
        }
    }

    fn list(&self) -> &[String] {
        match self {
            Self::Mistakes { list, .. } => list,
            Self::Step { source, .. } => source.list(),
            _ => &[],
        }
    }

    /// The whole report: the mistakes one a line, the sentence, and the next step.
    pub(crate) fn report(&self) -> String {
        let mut report = String::new();
        for mistake in self.list() {
            // Writing to a string does not fail.
            let _ = writeln!(report, "  {mistake}");
        }
        let _ = write!(report, "failed: {self}");
        if !self.next_step().is_empty() {
            let _ = write!(report, "\n  next: {}", self.next_step());
        }
        report
    }
}

#[cfg(test)]
mod tests {
    use super::Failure;

    #[test]
    fn a_report_names_the_step_the_mistakes_and_what_to_do() {
        let failure = Failure::Mistakes {
            what: "mistakes",
            list: vec!["a.rs:1: too long".to_owned()],
            next: "mend them".to_owned(),
        }
        .in_step("tidy");
        assert_eq!(
            failure.report(),
            "  a.rs:1: too long\nfailed: tidy: 1 mistakes\n  next: mend them"
        );
    }
}
