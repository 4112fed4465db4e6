//! Files of servers, whose blocks stand in braces.

use std::fmt::Write as _;

/// Lines, each as deep as the blocks around it.
#[derive(Default)]
pub(super) struct Text {
    text: String,
    depth: usize,
}

impl Text {
    /// Adds lines. One that ends with an opening brace begins a block, one that is a closing brace ends it.
    pub(super) fn add(&mut self, lines: &str) {
        for line in lines.lines() {
            if line == "}" {
                self.depth = self.depth.saturating_sub(1);
            }
            let width = self.depth * 4;
            // Writing to a string does not fail.
            let _ = writeln!(self.text, "{:width$}{line}", "");
            if line.ends_with('{') {
                self.depth += 1;
            }
        }
    }

    /// Adds an empty line.
    pub(super) fn gap(&mut self) {
        self.text.push('\n');
    }

    pub(super) fn into_string(self) -> String {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn lines_are_as_deep_as_their_blocks() {
        let mut text = Text::default();
        text.add("# a {b}\none {\ntwo {");
        text.gap();
        text.add("three\n}\n}\nfour");
        assert_eq!(
            text.into_string(),
            "# a {b}\none {\n    two {\n\n        three\n    }\n}\nfour\n"
        );
    }
}
