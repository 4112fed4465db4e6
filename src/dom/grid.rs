//! A grid of links that is one stop of the Tab key, by the grid pattern of the ARIA Authoring Practices: the arrow
//! keys move within it. Each cell, or the link in it, has its row and column in `data-at`.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, HtmlElement, KeyboardEvent};

/// Moves the focus where a key leads; other keys are left alone.
pub fn grid_key(event: &KeyboardEvent) {
    let Some((grid, (row, column))) = event.target().as_ref().and_then(place) else {
        return;
    };
    if event.alt_key() || event.meta_key() {
        return;
    }
    let cell = |row: i32, column: i32| {
        grid.query_selector(&format!("[data-at='{row} {column}']"))
            .ok()
            .flatten()
    };
    let is_rtl = document()
        .document_element()
        .is_some_and(|root| root.get_attribute("dir").as_deref() == Some("rtl"));
    let forward = if is_rtl { -1 } else { 1 };
    // The last of a row or a column is wherever no further one follows.
    let last = |row: i32, column: i32, (down, along): (i32, i32)| {
        let mut steps = 0;
        while cell(row + (steps + 1) * down, column + (steps + 1) * along).is_some() {
            steps += 1;
        }
        (row + steps * down, column + steps * along)
    };
    let with_ctrl = event.ctrl_key();
    let (row, column) = match event.key().as_str() {
        "ArrowUp" => (row - 1, column),
        "ArrowDown" => (row + 1, column),
        "ArrowLeft" => (row, column - forward),
        "ArrowRight" => (row, column + forward),
        "Home" if with_ctrl => (1, 1),
        "Home" => (row, 1),
        "End" if with_ctrl => {
            let (row, column) = last(row, column, (1, 0));
            last(row, column, (0, 1))
        }
        "End" => last(row, column, (0, 1)),
        _ => return,
    };
    event.prevent_default();
    if let Some(cell) = cell(row, column).and_then(|cell| cell.dyn_into::<HtmlElement>().ok()) {
        let _ = cell.focus();
    }
}

/// Leaves the cell that has the focus as the one that Tab comes to.
pub fn grid_focus(event: &FocusEvent) {
    let target = event.target();
    let Some((grid, _)) = target.as_ref().and_then(place) else {
        return;
    };
    if let Ok(Some(before)) = grid.query_selector("[data-at][tabindex='0']") {
        let _ = before.set_attribute("tabindex", "-1");
    }
    if let Some(cell) = target.and_then(|target| target.dyn_into::<Element>().ok()) {
        let _ = cell.set_attribute("tabindex", "0");
    }
}

/// The grid that an element with a place stands in, and its row and column.
fn place(target: &web_sys::EventTarget) -> Option<(Element, (i32, i32))> {
    let cell = target.dyn_ref::<Element>()?;
    let at = cell.get_attribute("data-at")?;
    let (row, column) = at.split_once(' ')?;
    let grid = cell.closest("[role='grid']").ok().flatten()?;
    Some((grid, (row.parse().ok()?, column.parse().ok()?)))
}
