//! How wasm-opt makes the program smaller.

use std::path::Path;

use crate::failure::Failure;
use crate::process;
use crate::project::Project;

/// What is done twice before the last round of `-Oz`: functions are taken apart and their loops and blocks written anew,
/// which finds what `-Oz` alone leaves. It saves one part in a hundred of the packed program, a third time nothing.
const WRITE_ANEW: [&str; 4] = ["--flatten", "--rereloop", "--local-cse", "-Oz"];

/// How all of it is done. Loads do not say how they are aligned, as no processor is told. Addresses below 1,024 are the far
/// end of the stack, so that no sum leads there by overflow. A function that is called once keeps its own body where it is
/// large, which a compressor likes better.
const MANNER: [&str; 3] = [
    "--dealign",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=50",
];

/// Makes a file of the program smaller, in place. The features are those that the compiler emits: a wasm-opt that is not
/// told of one refuses the file.
///
/// # Errors
/// Where wasm-opt is not there or refuses the file.
pub(super) fn shrink(project: &Project, file: &Path) -> Result<(), Failure> {
    process::run(
        process::command(project, "wasm-opt")
            .args([WRITE_ANEW, WRITE_ANEW].concat())
            .arg("-Oz")
            .args(MANNER)
            .args([
                "--enable-bulk-memory",
                "--enable-nontrapping-float-to-int",
                "--enable-sign-ext",
                "--enable-mutable-globals",
                "--enable-reference-types",
                "--enable-multivalue",
            ])
            .arg(file)
            .arg("-o")
            .arg(file),
        "wasm-opt comes with the npm packages: `npm ci` installs them",
    )
}
