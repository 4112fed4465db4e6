//! Every check, in order: each with its heading and time, all of them even where one fails.

mod checks;
mod delivery;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::browser::{Browser, CHROMIUM, FIREFOX, WEBKIT};
use crate::cli::UsageError;
use crate::failure::Failure;
use crate::project::Project;
use crate::setup;

use checks::{CHECKS, Check, Needs};

/// What the checks work with.
#[derive(Debug)]
pub(crate) struct Context {
    /// The project.
    pub(crate) project: Project,
    /// The browsers with their programs, where a chosen check needs them.
    pub(crate) browsers: Vec<(&'static Browser, PathBuf)>,
}

/// Which checks to run, by their place in the order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selection(Vec<usize>);

impl Selection {
    /// Every check.
    pub(crate) fn all() -> Self {
        Self((0..CHECKS.len()).collect())
    }

    /// The checks of these names, separated by commas; they run in the usual order.
    ///
    /// # Errors
    /// The first name that no check has.
    pub(crate) fn parse(names: &str) -> Result<Self, UsageError> {
        let mut places = names
            .split(',')
            .map(|name| {
                CHECKS
                    .iter()
                    .position(|check| check.name == name.trim())
                    .ok_or_else(|| UsageError::Check {
                        name: name.trim().to_owned(),
                        all: CHECKS
                            .iter()
                            .map(|check| check.name)
                            .collect::<Vec<_>>()
                            .join(", "),
                    })
            })
            .collect::<Result<Vec<_>, _>>()?;
        places.sort_unstable();
        places.dedup();
        Ok(Self(places))
    }

    fn checks(&self) -> impl Iterator<Item = &'static Check> + '_ {
        self.0.iter().filter_map(|&place| CHECKS.get(place))
    }
}

/// Installs what the chosen checks need and runs them.
///
/// # Errors
/// Where set-up fails, or any check does.
pub(crate) fn run(project: &Project, selection: &Selection) -> Result<(), Failure> {
    let needs = selection.checks().map(|check| check.needs).max();
    let wanted: Vec<&Browser> = match needs {
        Some(Needs::Browsers) => {
            let third = WEBKIT.can_be_had(project).then_some(&WEBKIT);
            [&CHROMIUM, &FIREFOX].into_iter().chain(third).collect()
        }
        Some(Needs::Browser) => vec![&CHROMIUM],
        Some(Needs::Tools | Needs::Rust) | None => Vec::new(),
    };
    let programs = match needs {
        Some(Needs::Browser | Needs::Browsers) => setup::for_test(project, &wanted)?,
        Some(Needs::Tools) => {
            setup::for_build(project)?;
            Vec::new()
        }
        Some(Needs::Rust) | None => Vec::new(),
    };
    let context = Context {
        project: project.clone(),
        browsers: wanted.into_iter().zip(programs).collect(),
    };
    let mut results: Vec<(&Check, Duration, Option<Failure>)> = Vec::new();
    let all = selection.checks().count();
    for (at, check) in selection.checks().enumerate() {
        println!("\n== {}/{all} {}: {}", at + 1, check.name, check.title);
        let start = Instant::now();
        // A check of what another makes would only repeat its failure, or look at an older make.
        let broken = results
            .iter()
            .find(|(other, _, failure)| failure.is_some() && check.after == Some(other.name));
        let failure = match broken {
            Some((other, ..)) => Some(Failure::Wrong {
                what: format!("not run, as `{}` failed", other.name),
                next: format!("mend `{}` first", other.name),
            }),
            None => (check.run)(&context).err(),
        };
        let took = start.elapsed();
        match &failure {
            None => println!("{}: passed in {:.1} s", check.name, took.as_secs_f32()),
            Some(failure) => println!(
                "{}\n{}: FAILED after {:.1} s",
                failure.report(),
                check.name,
                took.as_secs_f32()
            ),
        }
        results.push((check, took, failure));
    }
    let failed = results.iter().filter(|(.., failure)| failure.is_some()).count();
    println!("\n{}", summary(&results));
    if failed == 0 {
        Ok(())
    } else {
        Err(Failure::Checks { failed, all })
    }
}

/// A line a check, and the count.
fn summary(results: &[(&Check, Duration, Option<Failure>)]) -> String {
    let mut lines: Vec<String> = results
        .iter()
        .map(|(check, took, failure)| {
            let seconds = took.as_secs_f32();
            match failure {
                None => format!("  passed  {:<12}{seconds:>7.1} s", check.name),
                Some(failure) => format!("  FAILED  {:<12}{seconds:>7.1} s  {failure}", check.name),
            }
        })
        .collect();
    let failed = results.iter().filter(|(.., failure)| failure.is_some()).count();
    lines.push(format!(
        "checks: {} passed, {failed} failed",
        results.len() - failed
    ));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test stops at what it did not expect")]

    use std::time::Duration;

    use super::checks::CHECKS;
    use super::{Selection, summary};
    use crate::failure::Failure;

    #[test]
    fn checks_are_chosen_by_name_and_run_in_their_order() {
        let chosen = Selection::parse("tidy, fmt,tidy").expect("names of checks");
        let names: Vec<_> = chosen.checks().map(|check| check.name).collect();
        assert_eq!(names, ["fmt", "tidy"]);
        let unknown = Selection::parse("fmt,nothing").expect_err("no such check");
        assert!(
            unknown
                .to_string()
                .starts_with("there is no check `nothing`; there are fmt, ")
        );
    }

    #[test]
    fn what_a_check_builds_on_comes_before_it() {
        for (at, check) in CHECKS.iter().enumerate() {
            if let Some(after) = check.after {
                let place = CHECKS.iter().position(|other| other.name == after);
                assert!(place.is_some_and(|place| place < at), "{}", check.name);
            }
        }
    }

    #[test]
    fn the_summary_counts_both() {
        let [first, second, ..] = CHECKS else {
            unreachable!("there are more")
        };
        let failure = Failure::Checks { failed: 1, all: 2 };
        let results = [
            (first, Duration::from_secs(1), None),
            (second, Duration::from_secs(2), Some(failure)),
        ];
        let text = summary(&results);
        assert!(text.ends_with("\nchecks: 1 passed, 1 failed"), "{text}");
        assert!(text.contains("FAILED  prettier"), "{text}");
    }
}
