//! The commands of the project; `cargo xtask help` lists them.

mod bench;
mod browser;
mod cli;
mod compress;
mod data;
mod debian;
mod delivery;
mod dist;
mod failure;
mod files;
mod licences;
mod made_of;
mod npm;
mod offline;
mod pictures;
mod prerender;
mod process;
mod project;
mod serve;
mod setup;
mod sizes;
mod split;
mod styles;
mod test;
mod texts;
mod tidy;
mod tools;

use std::env;
use std::process::ExitCode;

use cli::Command;
use failure::Failure;
use project::Project;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let command = match Command::parse(&words) {
        Ok(command) => command,
        Err(error) => {
            eprintln!("{error}\n\n{}", cli::USAGE);
            return ExitCode::from(2);
        }
    };
    match run(&Project::here(), &command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{}", failure.report());
            ExitCode::FAILURE
        }
    }
}

fn run(project: &Project, command: &Command) -> Result<(), Failure> {
    match command {
        Command::Serve(options) => {
            setup::for_build(project)?;
            // Trunk would compile it too; here a mistake is told before the long build.
            compile_dataset(false)?;
            serve::run(project, options)
        }
        Command::Test(selection) => test::run(project, selection),
        Command::Dist(public_url) => {
            setup::for_build(project)?;
            dist::build(project, public_url)
        }
        Command::Data { check_only } => compile_dataset(*check_only),
        Command::Bench(options) => bench::run(project, options),
        Command::Help => {
            println!("{}", cli::USAGE);
            Ok(())
        }
    }
}

fn compile_dataset(check_only: bool) -> Result<(), Failure> {
    let options = data::Options {
        check_only,
        quiet: false,
    };
    data::run(&options)
        .map(|_| ())
        .map_err(|failure| Failure::Dataset(failure.to_string()))
}
