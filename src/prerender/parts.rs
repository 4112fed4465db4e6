//! Which files the parts of the program need, as `xtask/src/split.rs` writes it beside them.

use std::fs;
use std::path::Path;

/// The list of the parts.
const LIST: &str = "parts.txt";

/// For each part its own file, then those it has in common with others.
#[derive(Debug, Default)]
pub(super) struct Parts(Vec<Vec<String>>);

impl Parts {
    /// Reads them from a built site; none where the program is in one part.
    pub(super) fn of_site(folder: &Path) -> Self {
        let folders = fs::read_dir(folder).into_iter().flatten().flatten();
        let list = folders.filter_map(|entry| fs::read_to_string(entry.path().join(LIST)).ok());
        Self::parse(&list.last().unwrap_or_default())
    }

    fn parse(list: &str) -> Self {
        let files = |line: &str| line.split_whitespace().map(str::to_owned).collect();
        Self(list.lines().map(files).collect())
    }

    /// The files that a part needs; none for a part that the program has not.
    pub(super) fn files(&self, part: &str) -> &[String] {
        let mut parts = self.0.iter();
        parts
            .find(|files| files.first().is_some_and(|first| first == part))
            .map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::Parts;

    #[test]
    fn a_part_has_its_files() {
        let parts = Parts::parse("split_pages.wasm chunk_1.wasm\nsplit_tools.wasm\n");
        assert_eq!(
            parts.files("split_pages.wasm"),
            ["split_pages.wasm", "chunk_1.wasm"]
        );
        assert_eq!(parts.files("split_tools.wasm"), ["split_tools.wasm"]);
        assert!(parts.files("chunk_1.wasm").is_empty());
        assert!(Parts::parse("").files("split_pages.wasm").is_empty());
    }
}
