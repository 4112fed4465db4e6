//! The table: a column for each record, a row for each thing that is known of them.

use leptos::prelude::*;

use super::details::nothing;
use crate::app::in_turn;
use crate::i18n::{Key, texts};

/// A row; a cell without a view says that nothing is known.
pub(super) struct Row {
    head: AnyView,
    cells: Vec<AnyView>,
}

impl Row {
    /// A row by its title.
    pub(super) fn new(title: Key, cells: Vec<Option<AnyView>>) -> Self {
        Self::headed(texts().get(title).into_any(), cells)
    }

    /// A row by a view.
    pub(super) fn headed(head: AnyView, cells: Vec<Option<AnyView>>) -> Self {
        let cells = cells
            .into_iter()
            .map(|cell| cell.unwrap_or_else(nothing))
            .collect();
        Self { head, cells }
    }
}

/// Rows under a heading of their own.
pub(super) struct Group {
    title: String,
    rows: Box<dyn Fn() -> Vec<Row> + Send>,
}

impl Group {
    /// A group by its heading and what makes its rows; it is left out where there are none.
    pub(super) fn new(title: Key, rows: impl Fn() -> Vec<Row> + Send + 'static) -> Self {
        Self {
            title: texts().get(title).to_owned(),
            rows: Box::new(rows),
        }
    }
}

/// The table. Its roles are written out, as its rows are laid out as blocks where it is narrow.
pub(super) fn side_by_side(caption: String, heads: Vec<AnyView>, groups: Vec<Group>) -> AnyView {
    let count = heads.len();
    let heads = heads
        .into_iter()
        .map(|head| view! { <th scope="col" role="columnheader">{head}</th> })
        .collect_view();
    let groups = groups
        .into_iter()
        .map(|group| in_turn(move || group_view(&group, count)))
        .collect_view();
    view! {
        <div class="side-scroll" data-columns=count.to_string()>
            <table class="side" role="table">
                <caption>{caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <td role="cell"></td>
                        {heads}
                    </tr>
                </thead>
                {groups}
            </table>
        </div>
    }
    .into_any()
}

fn group_view(group: &Group, count: usize) -> AnyView {
    let rows = (group.rows)();
    if rows.is_empty() {
        return ().into_any();
    }
    let rows = rows
        .into_iter()
        .map(|row| {
            let cells = row
                .cells
                .into_iter()
                .map(|cell| view! { <td role="cell">{cell}</td> })
                .collect_view();
            view! { <tr role="row"><th scope="row" role="rowheader">{row.head}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <tbody role="rowgroup">
            <tr class="side__group" role="row">
                <th scope="rowgroup" role="rowheader" colspan=(count + 1).to_string()>{group.title.clone()}</th>
            </tr>
            {rows}
        </tbody>
    }
    .into_any()
}
