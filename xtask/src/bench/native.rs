//! The domain's own benchmarks, each an example of its crate that measures itself.

use std::fs;

use crate::failure::Failure;
use crate::process;
use crate::project::Project;

use super::site;

/// The benchmark that reads the made-up datasets; the others make up what they need.
const READS_DATASETS: &str = "dataset_bench";

/// Runs every example of the domain crate that is named `…_bench`, in release mode, in order of names.
///
/// # Errors
/// Where one does not build, or ends by saying that it misses its budget.
pub(super) fn run(project: &Project, sizes: &[usize]) -> Result<(), Failure> {
    let folder = project.root().join("atlas/examples");
    // No folder, no benchmarks.
    let mut names: Vec<String> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str().and_then(benchmark).map(str::to_owned))
        .collect();
    names.sort();
    for name in names {
        println!("\n{name}");
        let mut command = process::command(project, "cargo");
        command.args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "atlas",
            "--example",
            &name,
        ]);
        if name == READS_DATASETS {
            command.arg("--");
            command.args(sizes.iter().map(|&size| site::index_file(project, size)));
        }
        process::run(&mut command, "see which figure misses its budget above")?;
    }
    Ok(())
}

/// The name of the benchmark in this file, where it is one.
fn benchmark(file: &str) -> Option<&str> {
    file.strip_suffix(".rs").filter(|name| name.ends_with("_bench"))
}
