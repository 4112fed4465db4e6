//! What must stay true of the project's own files and no other tool looks at.

mod rules;

use std::fs;

use crate::failure::Failure;
use crate::process;
use crate::project::Project;

/// Reads every file that git has or would take, and holds it against the rules.
///
/// # Errors
/// All mistakes, each with its file and line.
pub(crate) fn check(project: &Project) -> Result<(), Failure> {
    let names = process::output(
        process::command(project, "git").args(["ls-files", "--cached", "--others", "--exclude-standard"]),
        "install git, and run this in a clone of the project",
    )?;
    let mut list = Vec::new();
    let mut count = 0;
    for name in names.lines().filter(|name| rules::concern(name)) {
        // A file that git still has and the folder no longer has been deleted; there is nothing to hold.
        if let Ok(text) = fs::read_to_string(project.root().join(name)) {
            count += 1;
            list.extend(rules::mistakes(name, &text));
        }
    }
    if list.is_empty() {
        println!("{count} files keep the rules");
        return Ok(());
    }
    Err(Failure::Mistakes {
        what: "breaches of the rules",
        list,
        next: "mend them; what each rule is for stands in `xtask/src/tidy/rules.rs`".to_owned(),
    })
}
