//! Tables as RFC 4180 has them: a row of headings, commas, CRLF at the end of every row, UTF-8 without a mark
//! at its beginning. A cell with a comma, a quote or a line break stands in double quotes.
//!
//! A spreadsheet runs a cell that begins like a formula. Such a cell gets an apostrophe in front, which
//! spreadsheets and people read as "this is text"; plain numbers, which may begin with a sign, do not need it.

/// A table being written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Csv {
    text: String,
}

impl Csv {
    /// A table with the headings of its columns.
    #[must_use]
    pub fn new(headings: &[&str]) -> Self {
        let mut csv = Self::default();
        csv.row(headings);
        csv
    }

    /// Adds a row.
    pub fn row(&mut self, cells: &[&str]) {
        for (position, cell) in cells.iter().enumerate() {
            if position > 0 {
                self.text.push(',');
            }
            self.cell(cell);
        }
        self.text.push_str("\r\n");
    }

    /// The file.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    fn cell(&mut self, cell: &str) {
        let apostrophe = if runs(cell) { "'" } else { "" };
        if cell.contains([',', '"', '\r', '\n']) {
            self.text.push('"');
            self.text.push_str(apostrophe);
            self.text.push_str(&cell.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(apostrophe);
            self.text.push_str(cell);
        }
    }
}

/// Whether a spreadsheet may take the cell for a formula. Apostrophes in front count too, so that what is
/// written can be told from what had one before. The wide signs are those of East Asian keyboards.
fn runs(cell: &str) -> bool {
    cell.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
        && !is_number(cell)
}

fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, part]
        .iter()
        .all(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::{Csv, is_number, runs};

    /// A reader of RFC 4180 that takes the apostrophe off again.
    pub(in crate::export) fn read(text: &str) -> Vec<Vec<String>> {
        let rows = cells(text).into_iter();
        rows.map(|row| row.into_iter().map(plain).collect()).collect()
    }

    /// The cells as a spreadsheet sees them.
    fn cells(text: &str) -> Vec<Vec<String>> {
        let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
        let mut letters = text.chars().peekable();
        let mut quoted = false;
        while let Some(letter) = letters.next() {
            match letter {
                '"' if quoted && letters.peek() == Some(&'"') => {
                    letters.next();
                    cell.push('"');
                }
                '"' => quoted = !quoted,
                ',' if !quoted => row.push(std::mem::take(&mut cell)),
                '\r' if !quoted => {
                    assert_eq!(letters.next(), Some('\n'), "rows end with CRLF");
                    row.push(std::mem::take(&mut cell));
                    rows.push(std::mem::take(&mut row));
                }
                _ => cell.push(letter),
            }
        }
        assert!(
            !quoted && row.is_empty() && cell.is_empty(),
            "the last row ends too"
        );
        rows
    }

    fn plain(cell: String) -> String {
        match cell.strip_prefix('\'') {
            Some(rest) if runs(rest) => rest.to_owned(),
            _ => cell,
        }
    }

    proptest! {
        #[test]
        fn a_reader_finds_what_was_written(
            rows in prop::collection::vec(prop::collection::vec("[-=+@',\"\\t\\r\\n a＝é1.]{0,6}", 3), 1..5),
        ) {
            let mut csv = Csv::default();
            for row in &rows {
                let cells: Vec<&str> = row.iter().map(String::as_str).collect();
                csv.row(&cells);
            }
            prop_assert_eq!(read(&csv.finish()), rows);
        }

        #[test]
        fn no_cell_begins_like_a_formula(cell in "[-=+@',\"\\t a1]{0,6}") {
            let mut csv = Csv::default();
            csv.row(&[&cell]);
            let written = csv.finish();
            let seen = cells(&written).concat().concat();
            prop_assert!(!seen.starts_with(['=', '+', '-', '@', '\t']) || is_number(&cell), "{}", written);
        }
    }

    #[test]
    fn numbers_keep_their_sign() {
        let mut csv = Csv::new(&["longitude", "name"]);
        csv.row(&["-73.9857", "-cmd"]);
        csv.row(&["'s-Hertogenbosch", "=1+1"]);
        assert_eq!(
            csv.finish(),
            "longitude,name\r\n-73.9857,'-cmd\r\n's-Hertogenbosch,'=1+1\r\n"
        );
    }
}
