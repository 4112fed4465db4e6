//! Serving for development, with reload.

use crate::dist::trunk;
use crate::failure::Failure;
use crate::process;
use crate::project::Project;

/// Serves until it is stopped; set-up must have run and the dataset must be compiled.
///
/// # Errors
/// Where Trunk cannot start or the address is taken.
pub(crate) fn run(project: &Project, options: &[String]) -> Result<(), Failure> {
    process::run(
        trunk(project)
            .arg("serve")
            .args(options)
            // Types of views are erased in the development build, which makes it far smaller and quicker to
            // build. Set for the target alone, so that what runs on this machine is not built twice.
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                "--cfg erase_components",
            ),
        "mend what is named above; where the address is in use, `cargo xtask serve --port 8081` takes another",
    )
}
