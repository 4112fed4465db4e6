//! The checks themselves.

use std::process::Command;

use super::{Context, delivery};
use crate::browser::WEBKIT;
use crate::cli::PublicUrl;
use crate::failure::Failure;
use crate::made_of::MadeOf;
use crate::{data, dist, licences, process, tidy};

/// One check.
pub(super) struct Check {
    /// Its name, for `--only`.
    pub(super) name: &'static str,
    /// What it looks at.
    pub(super) title: &'static str,
    /// What set-up must have installed.
    pub(super) needs: Needs,
    /// The check without which this one means nothing.
    pub(super) after: Option<&'static str>,
    /// Runs it.
    pub(super) run: fn(&Context) -> Result<(), Failure>,
}

/// What set-up must have installed for a check; each includes the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Needs {
    /// Only what came with Rust.
    Rust,
    /// What building the site needs.
    Tools,
    /// A browser.
    Browser,
    /// A second browser.
    Browsers,
}

/// All checks, the quick ones first.
pub(super) const CHECKS: &[Check] = &[
    check("fmt", "the form of the Rust code", format),
    with_tools("prettier", "the form of scripts, styles and pages", prettier),
    with_tools("types", "the types of the scripts that are shipped", types),
    check("tidy", "the project's own rules", |context| {
        tidy::check(&context.project)
    }),
    check(
        "licences",
        "licences of dependencies, none of the framework twice",
        |context| licences::check(&context.project),
    ),
    with_tools(
        "ssr",
        "the browser build draws in the browser",
        no_ssr_in_the_browser,
    ),
    check("data", "the dataset", |_| dataset()),
    check("clippy", "lints, on this machine", clippy),
    with_tools("clippy-wasm", "lints, for the browser", clippy_wasm),
    check(
        "native",
        "unit, property, dataset and component tests",
        native_tests,
    ),
    with_tools("build", "the production site", build),
    Check {
        needs: Needs::Browser,
        ..after_build("browser", "the built site in a browser", browser_tests)
    },
    Check {
        needs: Needs::Browsers,
        ..after_build("firefox", "journeys in a second browser", firefox_journeys)
    },
    Check {
        needs: Needs::Browsers,
        ..after_build("webkit", "a walk in a third browser", webkit_walk)
    },
    Check {
        needs: Needs::Browser,
        ..after_build("delivery", "the built site from real servers", delivery::whole)
    },
    Check {
        needs: Needs::Browser,
        ..after_build("sub-path", "a site in a folder of a host", delivery::in_a_folder)
    },
];

const fn check(name: &'static str, title: &'static str, run: fn(&Context) -> Result<(), Failure>) -> Check {
    Check {
        name,
        title,
        needs: Needs::Rust,
        after: None,
        run,
    }
}

const fn with_tools(
    name: &'static str,
    title: &'static str,
    run: fn(&Context) -> Result<(), Failure>,
) -> Check {
    let mut check = check(name, title, run);
    check.needs = Needs::Tools;
    check
}

const fn after_build(
    name: &'static str,
    title: &'static str,
    run: fn(&Context) -> Result<(), Failure>,
) -> Check {
    let mut check = with_tools(name, title, run);
    check.after = Some("build");
    check
}

fn format(context: &Context) -> Result<(), Failure> {
    process::run(
        process::command(&context.project, "cargo").args(["fmt", "--all", "--check"]),
        "run `cargo fmt`",
    )
}

fn prettier(context: &Context) -> Result<(), Failure> {
    let files = "**/*.{js,mjs,css,html,json,yml}";
    process::run(
        process::command(&context.project, "npx").args([
            "--no-install",
            "prettier",
            "--check",
            "--no-error-on-unmatched-pattern",
            files,
        ]),
        "run `npx prettier --write` with the files named above",
    )
}

/// What is shipped as it is written no compiler has seen otherwise. The worker knows other things than a page does.
fn types(context: &Context) -> Result<(), Failure> {
    for settings in ["tsconfig.json", "tsconfig.worker.json"] {
        process::run(
            process::command(&context.project, "npx").args(["--no-install", "tsc", "--project", settings]),
            "mend what is named above; a type that only a person knows is a comment with `@type` or `@param`",
        )?;
    }
    Ok(())
}

/// Rendering to text drops every listener; were it on in the browser, the page would show and never react.
fn no_ssr_in_the_browser(context: &Context) -> Result<(), Failure> {
    let tree = process::output(
        process::command(&context.project, "cargo").args([
            "tree",
            "--locked",
            "--package",
            "cityweave",
            "--target",
            "wasm32-unknown-unknown",
            "--edges",
            "normal,features",
            "--prefix",
            "none",
        ]),
        "run `cargo tree` to see what is wrong with Cargo.toml or Cargo.lock",
    )?;
    let list = ssr_features(&tree);
    if list.is_empty() {
        return Ok(());
    }
    Err(Failure::Mistakes {
        what: "features of the browser build that render to text",
        list,
        next: "ask for `ssr` only under `cfg(not(target_arch = \"wasm32\"))` in Cargo.toml".to_owned(),
    })
}

/// The packages whose feature `ssr` is on in the output of `cargo tree --edges features`.
fn ssr_features(tree: &str) -> Vec<String> {
    let mut found: Vec<String> = tree
        .lines()
        .filter(|line| line.contains("feature \"ssr\""))
        .map(|line| line.trim_end_matches(" (*)").to_owned())
        .collect();
    found.sort();
    found.dedup();
    found
}

fn dataset() -> Result<(), Failure> {
    let options = data::Options {
        check_only: true,
        quiet: false,
    };
    data::run(&options)
        .map(|_| ())
        .map_err(|failure| Failure::Dataset(failure.to_string()))
}

const MEND_LINTS: &str = "mend what is named above; an exception is an `#[expect]` with its reason";

fn clippy(context: &Context) -> Result<(), Failure> {
    process::run(
        process::command(&context.project, "cargo").args([
            "clippy",
            "--locked",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]),
        MEND_LINTS,
    )
}

fn clippy_wasm(context: &Context) -> Result<(), Failure> {
    process::run(
        process::command(&context.project, "cargo")
            .args([
                "clippy",
                "--locked",
                "--package",
                "cityweave",
                "--target",
                "wasm32-unknown-unknown",
                "--",
                "-D",
                "warnings",
            ])
            .env(
                "CLIPPY_CONF_DIR",
                context.project.root().join("xtask/clippy-wasm"),
            ),
        MEND_LINTS,
    )
}

fn native_tests(context: &Context) -> Result<(), Failure> {
    process::run(
        process::command(&context.project, "cargo").args(["test", "--locked", "--workspace"]),
        "mend what the failed tests name above",
    )
}

fn build(context: &Context) -> Result<(), Failure> {
    if MadeOf::now(&context.project)?.is_built(&context.project) {
        println!("nothing that the site is made of has changed since it was built");
        return Ok(());
    }
    dist::build(&context.project, &PublicUrl::root())
}

fn browser_tests(context: &Context) -> Result<(), Failure> {
    let mut command = process::command(&context.project, "npx");
    command.args(["--no-install", "playwright", "test"]);
    process::run(
        with_browsers(&mut command, context),
        "see the failed tests above; `test-results/` has a picture and a trace of each",
    )
}

fn firefox_journeys(context: &Context) -> Result<(), Failure> {
    node_tests(
        context,
        "tests/firefox/journeys.test.mjs",
        "see the failed journeys above; `cargo xtask test --only firefox` runs them again over the same site",
    )
}

fn webkit_walk(context: &Context) -> Result<(), Failure> {
    if context
        .browsers
        .iter()
        .all(|(browser, _)| browser.name != WEBKIT.name)
    {
        println!("this system has no package of {}: passed over", WEBKIT.name);
        return Ok(());
    }
    node_tests(
        context,
        "tests/webkit/walk.test.mjs",
        "see what failed above; `cargo xtask test --only webkit` runs it again over the same site",
    )
}

fn node_tests(context: &Context, file: &str, next: &str) -> Result<(), Failure> {
    let mut command = process::command(&context.project, "node");
    command.args(["--test", "--test-reporter=spec", file]);
    process::run(with_browsers(&mut command, context), next)
}

/// The scripts that drive browsers are told which were found.
pub(super) fn with_browsers<'a>(command: &'a mut Command, context: &Context) -> &'a mut Command {
    for (browser, program) in &context.browsers {
        command.env(browser.setting, program);
    }
    command
}

#[cfg(test)]
mod tests {
    use super::ssr_features;

    #[test]
    fn the_feature_is_found_under_any_package_and_once() {
        let tree = "cityweave v0.1.0\nleptos feature \"csr\"\nleptos_router feature \"ssr\" (*)\n\
            leptos_router feature \"ssr\"\nssr-like v1.0.0\n";
        assert_eq!(ssr_features(tree), ["leptos_router feature \"ssr\""]);
        assert!(ssr_features("leptos feature \"csr\"\n").is_empty());
    }
}
