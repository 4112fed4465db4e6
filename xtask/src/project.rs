//! Where things are in the project.

use std::path::{Path, PathBuf};

/// The project's folder and the places in it.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// The project this command was built from, wherever it was called.
    pub(crate) fn here() -> Self {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self {
            root: package.parent().unwrap_or(package).to_path_buf(),
        }
    }

    /// The project's folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Tools built for this project.
    pub(crate) fn tools(&self) -> PathBuf {
        self.root.join(".tools")
    }

    /// Their programs.
    pub(crate) fn tool_programs(&self) -> PathBuf {
        self.tools().join("bin")
    }

    /// Packages from npm.
    pub(crate) fn node_modules(&self) -> PathBuf {
        self.root.join("node_modules")
    }

    /// Their programs.
    pub(crate) fn node_programs(&self) -> PathBuf {
        self.node_modules().join(".bin")
    }

    /// The built site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }
}
