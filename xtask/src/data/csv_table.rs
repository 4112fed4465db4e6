//! A CSV file, read row by row with the line of each.

use std::rc::Rc;

use super::fields::{Fields, Shape};
use super::mistake::{Mistakes, Placed, Spot};

/// The rows of a file, and what is left of those that could not be read.
#[derive(Debug, Default)]
pub(crate) struct Rows<'a> {
    /// Rows with as many cells as the header.
    pub(crate) whole: Vec<Row<'a>>,
    /// The first cells of the others.
    pub(crate) broken: Vec<String>,
}

/// Reads a file whose header has exactly `columns`, in any order; `None` and a mistake otherwise. `path` is
/// from the project's root.
pub(crate) fn rows<'a>(
    path: &str,
    text: &str,
    columns: &[&'static str],
    mistakes: &'a Mistakes,
) -> Option<Rows<'a>> {
    // Spreadsheets put a byte order mark before the first column's name.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let file: Rc<str> = path.into();
    let mut header: Option<Rc<[String]>> = None;
    let mut rows = Rows::default();
    let mut last_line = 1;
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let mut spot = Spot::file(path);
                spot.line = error
                    .position()
                    .map_or(last_line, |position| position.line() as usize);
                mistakes.add(&spot, format!("this is not CSV: {error}"), "correct the row");
                rows.broken.push(String::new());
                continue;
            }
        };
        let line = record
            .position()
            .map_or(last_line, |position| position.line() as usize);
        last_line = line;
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        let Some(header) = &header else {
            if !header_fits(path, &cells, columns, mistakes) {
                return None;
            }
            header = Some(cells.into());
            continue;
        };
        if cells.len() == header.len() {
            rows.whole.push(Row {
                file: file.clone(),
                line,
                header: header.clone(),
                cells,
                mistakes,
            });
        } else {
            let mut spot = Spot::file(path);
            spot.line = line;
            mistakes.add(
                &spot,
                format!(
                    "the row has {} cells, the header has {}",
                    cells.len(),
                    header.len()
                ),
                "add or take away commas; a text with a comma stands in double quotes",
            );
            rows.broken.extend(cells.into_iter().next());
        }
    }
    if header.is_none() {
        mistakes.add(
            &Spot::file(path),
            "the file is empty",
            format!("begin with the header: {}", columns.join(",")),
        );
        return None;
    }
    Some(rows)
}

fn header_fits(path: &str, header: &[String], columns: &[&str], mistakes: &Mistakes) -> bool {
    let missing: Vec<_> = columns
        .iter()
        .filter(|column| !header.iter().any(|name| name == *column))
        .copied()
        .collect();
    let unknown: Vec<_> = header
        .iter()
        .filter(|name| !columns.contains(&name.as_str()))
        .map(String::as_str)
        .collect();
    let twice = header.len() != columns.len() && missing.is_empty() && unknown.is_empty();
    let faults: Vec<_> = [("lacks", &missing), ("has the unknown", &unknown)]
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(verb, names)| format!("{verb} {}", names.join(", ")))
        .collect();
    if !faults.is_empty() {
        mistakes.add(
            &Spot::file(path),
            format!("the header {}", faults.join(" and ")),
            format!("the header is {}, with commas between", columns.join(",")),
        );
    }
    if twice {
        mistakes.add(&Spot::file(path), "a column stands twice", "take one away");
    }
    missing.is_empty() && unknown.is_empty() && !twice
}

/// One row.
#[derive(Debug)]
pub(crate) struct Row<'a> {
    file: Rc<str>,
    line: usize,
    header: Rc<[String]>,
    cells: Vec<String>,
    mistakes: &'a Mistakes,
}

impl Fields for Row<'_> {
    fn take(&mut self, field: &'static str, _shape: Shape) -> Option<Placed<String>> {
        let at = self.header.iter().position(|name| name == field)?;
        let value = self.cells.get(at).filter(|cell| !cell.is_empty())?.clone();
        Some(Placed {
            value,
            spot: self.spot(field),
        })
    }

    fn take_list(&mut self, field: &'static str) -> Vec<Placed<String>> {
        let Some(cell) = self.take(field, Shape::Text) else {
            return Vec::new();
        };
        cell.split_whitespace()
            .map(|part| cell.with(part.to_owned()))
            .collect()
    }

    fn spot(&self, field: &str) -> Spot {
        Spot {
            file: self.file.clone(),
            line: self.line,
            field: field.into(),
        }
    }

    fn mistakes(&self) -> &Mistakes {
        self.mistakes
    }
}
