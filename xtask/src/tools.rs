//! The tools that are built from crates: Trunk and wasm-bindgen's command, each of one exact version.

use std::fs;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::process;
use crate::project::Project;

/// The newest Trunk that builds with the compiler this project asks for.
const TRUNK_VERSION: &str = "0.21.14";

/// A tool of an exact version that set-up builds where it is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tool {
    /// The package on the registry.
    package: &'static str,
    /// The program to ask for its version.
    program: &'static str,
    version: String,
    /// Options of the installation.
    options: &'static [&'static str],
    /// How long it takes on two cores, for whoever waits.
    minutes: u8,
}

impl Tool {
    /// The bundler that builds the page. Without its update check it needs far less to be built.
    pub(crate) fn trunk() -> Self {
        Self {
            package: "trunk",
            program: "trunk",
            version: TRUNK_VERSION.to_owned(),
            options: &["--no-default-features", "--features", "rustls"],
            minutes: 5,
        }
    }

    /// The command that writes the program's bindings: equal to the library in `Cargo.lock`, to the patch.
    ///
    /// # Errors
    /// Where `Cargo.lock` cannot be read or does not name the library.
    pub(crate) fn wasm_bindgen(project: &Project) -> Result<Self, Failure> {
        let path = project.root().join("Cargo.lock");
        let lock = fs::read_to_string(&path).map_err(|source| Failure::File {
            path,
            doing: "read",
            source,
        })?;
        let version = locked_version(&lock, "wasm-bindgen").ok_or_else(|| Failure::Wrong {
            what: "Cargo.lock names no package wasm-bindgen".to_owned(),
            next: "restore Cargo.lock from git, or run `cargo generate-lockfile`".to_owned(),
        })?;
        Ok(Self {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: version.to_owned(),
            options: &[],
            minutes: 2,
        })
    }

    /// Name and version, for the progress line.
    pub(crate) fn title(&self) -> String {
        format!("{} {}", self.package, self.version)
    }

    /// How long building it takes.
    pub(crate) fn minutes(&self) -> u8 {
        self.minutes
    }

    /// Whether the project's own tool folder has it, in this version.
    pub(crate) fn is_installed(&self, project: &Project) -> bool {
        let program =
            project
                .tool_programs()
                .join(format!("{}{}", self.program, std::env::consts::EXE_SUFFIX));
        process::probe(process::command(project, &program.to_string_lossy()).arg("--version"))
            .is_some_and(|answer| answers_version(&answer, &self.version))
    }

    /// Builds it into the project's own tool folder.
    ///
    /// # Errors
    /// Where cargo cannot fetch or build it.
    pub(crate) fn install(&self, project: &Project) -> Result<(), Failure> {
        let mut command = process::command(project, "cargo");
        command
            .args([
                "install",
                "--locked",
                "--force",
                self.package,
                "--version",
                &self.version,
            ])
            .args(self.options)
            .arg("--root")
            .arg(project.tools())
            .arg("--target-dir")
            .arg(build_folder(project))
            // A quick build of a tool is worth more than a quick tool.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "false");
        process::run(
            &mut command,
            "look at cargo's message above; most often the registry cannot be reached or a C compiler is \
             missing (Debian: `apt-get install build-essential`); the next run goes on where this one stopped",
        )
    }
}

/// Takes away what is left of building tools: over a gigabyte that nothing needs again.
pub(crate) fn clean(project: &Project) {
    // Where it cannot go it may stay.
    let _ = fs::remove_dir_all(build_folder(project));
}

/// One for all of them, as they share much.
fn build_folder(project: &Project) -> PathBuf {
    project.root().join("target/tools")
}

/// The version of a package in the text of a `Cargo.lock`. Where there are several, the first.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let wanted = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == wanted)?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

/// Whether what a tool answers to `--version` names this version, whatever stands around it.
fn answers_version(answer: &str, version: &str) -> bool {
    answer
        .split_whitespace()
        .any(|word| word.trim_start_matches('v') == version)
}

#[cfg(test)]
mod tests {
    use super::{answers_version, locked_version};

    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n\
        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.126\"\nsource = \"registry\"\n";

    #[test]
    fn the_locked_version_is_of_the_package_and_not_of_one_that_begins_like_it() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.126"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
        assert_eq!(locked_version("name = \"wasm-bindgen\"", "wasm-bindgen"), None);
    }

    #[test]
    fn only_the_whole_version_counts() {
        assert!(answers_version("trunk 0.21.14\n", "0.21.14"));
        assert!(answers_version("wasm-opt version v132", "132"));
        assert!(!answers_version("trunk 0.21.14-beta", "0.21.14"));
        assert!(!answers_version("trunk 0.21.1", "0.21.14"));
    }
}
