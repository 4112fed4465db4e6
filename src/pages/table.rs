//! Tables. The first column names what its row is about.

use leptos::prelude::*;

/// A column.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    title: &'static str,
    is_number: bool,
}

impl Column {
    /// A column of texts.
    pub(super) const fn text(title: &'static str) -> Self {
        Self {
            title,
            is_number: false,
        }
    }

    /// A column of numbers, aligned at their ends.
    pub(super) const fn number(title: &'static str) -> Self {
        Self {
            title,
            is_number: true,
        }
    }

    fn class(self) -> Option<&'static str> {
        self.is_number.then_some("number")
    }
}

/// A row. Rows that share their first cell follow one another; only the first of them has it.
pub(super) struct Row {
    /// The first cell, and over how many rows it reaches.
    pub(super) head: Option<(AnyView, usize)>,
    /// The other cells, one for each further column.
    pub(super) cells: Vec<AnyView>,
}

/// A table. Its roles are written out: where it is narrow its rows are laid out as blocks, and browsers then
/// forget what a table, a row and a cell are. One that is `is_wide` scrolls by itself where it has no room,
/// also by keyboard.
pub(super) fn table(caption: String, columns: &[Column], rows: Vec<Row>, is_wide: bool) -> AnyView {
    let heads = columns
        .iter()
        .map(|column| view! { <th scope="col" role="columnheader" class=column.class()>{column.title}</th> })
        .collect_view();
    let rows = rows.into_iter().map(|row| row_view(columns, row)).collect_view();
    let table = view! {
        <table class="table" role="table">
            <caption>{caption}</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    };
    if is_wide {
        view! { <div class="table-scroll">{table}</div> }.into_any()
    } else {
        table.into_any()
    }
}

fn row_view(columns: &[Column], row: Row) -> AnyView {
    let head = row.head.map(|(head, reach)| {
        let rowspan = (reach > 1).then(|| reach.to_string());
        view! { <th scope="row" role="rowheader" rowspan=rowspan>{head}</th> }
    });
    let cells = columns
        .iter()
        .skip(1)
        .zip(row.cells)
        .map(|(column, cell)| view! { <td role="cell" class=column.class()>{cell}</td> })
        .collect_view();
    view! { <tr role="row">{head}{cells}</tr> }.into_any()
}
