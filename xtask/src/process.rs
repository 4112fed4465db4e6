//! Running programs: in the project's folder, with its own tools found first.

use std::env;
use std::ffi::OsStr;
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::project::Project;

/// A program to run in the project's folder, before all others the tools that set-up installed.
pub(crate) fn command(project: &Project, program: &str) -> Command {
    let mut command = Command::new(program_name(program));
    command.current_dir(project.root());
    let mut folders = vec![project.tool_programs(), project.node_programs()];
    if let Some(path) = env::var_os("PATH") {
        folders.extend(env::split_paths(&path));
    }
    // A folder with a separator in its name cannot stand in PATH; the tools are then looked for without it.
    if let Ok(path) = env::join_paths(folders) {
        command.env("PATH", path);
    }
    command
}

/// Runs a program to its end, with its output passed through.
///
/// # Errors
/// Where it cannot be started or does not succeed; `next` says what to do then.
pub(crate) fn run(command: &mut Command, next: &str) -> Result<(), Failure> {
    let status = command
        .status()
        .map_err(|source| not_started(command, source, next))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::Ended {
            command: line(command),
            status,
            next: next.to_owned(),
        })
    }
}

/// Runs a program to its end and returns what it wrote to its output; its errors are passed through.
///
/// # Errors
/// Where it cannot be started or does not succeed; `next` says what to do then.
pub(crate) fn output(command: &mut Command, next: &str) -> Result<String, Failure> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| not_started(command, source, next))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Failure::Ended {
            command: line(command),
            status: output.status,
            next: next.to_owned(),
        })
    }
}

/// What a program answers, or nothing where it is not there or fails: for asking whether it is there.
pub(crate) fn probe(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// npm's programs are scripts with another ending on Windows, which is not tried by itself there.
fn program_name(program: &str) -> String {
    if cfg!(windows) && matches!(program, "npm" | "npx") {
        format!("{program}.cmd")
    } else {
        program.to_owned()
    }
}

fn not_started(command: &Command, source: std::io::Error, next: &str) -> Failure {
    Failure::NotStarted {
        program: command.get_program().to_string_lossy().into_owned(),
        source,
        next: next.to_owned(),
    }
}

fn line(command: &Command) -> String {
    let words: Vec<_> = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect();
    words.join(" ")
}
