//! Taking the words out of what the program says when it stops for a mistake of its own.
//!
//! The library writes a sentence before it stops, which nobody can read in a browser: there is no place where it
//! would appear. Writing it needs the whole machinery of formatted text and the places in the source. Where the
//! functions that never return stop at once, wasm-opt finds that nobody needs the rest; places in the source that are
//! handed to others are emptied. The compiler has switches for this (`panic = "immediate-abort"`, `-Z fmt-debug=none`),
//! which ask for an unstable compiler, and the first for a library that is built anew.

use std::collections::HashSet;
use std::ops::Range;

use wasmparser::{BinaryReaderError, FunctionBody, Operator};

use super::linked::{Linked, Symbol, UNREACHABLE, position, replace};

/// The functions of the library that end the program, each by the beginning of its mangled path: what the linker
/// writes after it are generic arguments and hashes.
const NEVER_RETURN: [&str; 15] = [
    "4core9panicking",
    "4core6option13expect_failed",
    "4core6option13unwrap_failed",
    "4core6result13unwrap_failed",
    "4core5slice5index16slice_index_fail",
    "4core3str16slice_error_fail",
    "4core4cell22panic_already_borrowed",
    "4core4cell30panic_already_mutably_borrowed",
    "4core4cell4lazy14panic_poisoned",
    "4core5slice4sort6shared9smallsort22panic_on_ord_violation",
    "5alloc5alloc18handle_alloc_error",
    "5alloc7raw_vec12handle_error",
    "5alloc7raw_vec17capacity_overflow",
    "3std6thread5local18panic_access_error",
    "3std9panicking15panic_with_hook",
];

/// What a type says of itself to its programmers (`{:?}`), in both ways of mangling. The compiler may keep one of two
/// functions with the same code, and call it by this name: then a type that says the same to everybody says nothing
/// any more, which every test that reads a text of the built site would tell.
const FOR_PROGRAMMERS: [&str; 2] = ["as$u20$core..fmt..Debug$GT$3fmt17h", "5Debug3fmt"];

/// Everything but a path's own parts that stands before it in a mangled name: which kind of item each part is, and
/// the mark of the crate, as in `_RNvNtCsgXGp5Oqx2Ny_`.
const LONGEST_PREFIX: usize = 40;

const I32_CONST: u8 = 0x41;

/// How long a place in the source is: the address and length of the file's name, the line and the column.
const PLACE_BYTES: usize = 16;

/// How long a number is that the linker has filled in: five bytes of LEB128.
const LINKED_BYTES: usize = 5;

/// The program in which each function that never returns stops at once, what is written for programmers alone is
/// empty, addresses right before a call that stops are nothing, and so are places in the source; with how many functions
/// never return, and how many such places there are. A body keeps its length, so that no offset of the relocations
/// moves; the relocations of what stood there are taken away.
///
/// # Errors
/// Where the program is not what the linker writes.
pub(super) fn hushed(program: &[u8]) -> Result<(Vec<u8>, usize, usize), BinaryReaderError> {
    let linked = Linked::read(program)?;
    let mut quiet = program.to_vec();
    let (mut stops, mut silenced) = (HashSet::new(), Vec::new());
    for (at, body) in linked.bodies.iter().enumerate() {
        let never_returns = never_returns(&body.name);
        let code: &[u8] = if never_returns {
            &[UNREACHABLE]
        } else if is_for_programmers(&body.name) {
            // `Ok(())`.
            &[I32_CONST, 0]
        } else {
            continue;
        };
        let Some(bytes) = quiet.get_mut(body.range.clone()) else {
            continue;
        };
        if !replace(bytes, code) {
            continue;
        }
        silenced.push(body.range.clone());
        if never_returns {
            stops.insert(linked.imported + at);
        }
    }
    let mut unheard = Vec::new();
    for body in &linked.bodies {
        // As it is by now: what has been replaced hands nothing over.
        unheard.extend(arguments_of(&body.read(&quiet), &stops)?);
    }
    for number in &unheard {
        if let Some(bytes) = quiet.get_mut(number.clone()) {
            bytes.copy_from_slice(&[0x80, 0x80, 0x80, 0x80, 0]);
        }
    }
    silenced.extend(unheard);
    silenced.sort_unstable_by_key(|range| range.start);
    let places = places(&linked, program);
    for place in &places {
        if let Some(bytes) = quiet.get_mut(place.clone()) {
            bytes.fill(0);
        }
    }
    linked.take_out(&mut quiet, &silenced, &places);
    Ok((quiet, stops.len(), places.len()))
}

/// Where the program names places in its source, in order: data that begins with the address and the length of a file's
/// name, goes on with a line and a column, and names nothing else.
fn places(linked: &Linked, program: &[u8]) -> Vec<Range<usize>> {
    let data = |symbol: &Symbol| match symbol {
        Symbol::Data { range, .. } => Some(range.clone()),
        _ => None,
    };
    let names_a_file = |place: &Range<usize>| {
        let [entry] = linked.data.within(place) else {
            return false;
        };
        let file = entry.symbol.and_then(|symbol| linked.symbols.get(symbol));
        let Some(name) = file.and_then(data).and_then(|range| program.get(range)) else {
            return false;
        };
        // The name may have an end mark, which its length does not count.
        let name = name.strip_suffix(b"\0").unwrap_or(name);
        let [length, line, column] = [4, 8, 12].map(|at| {
            let bytes = program.get(place.start + at..).and_then(<[u8]>::first_chunk);
            bytes.map_or(0, |bytes| u32::from_le_bytes(*bytes) as usize)
        });
        let names_it = entry.place == place.start && name.ends_with(b".rs");
        names_it && (name.len()..=name.len() + 1).contains(&length) && line > 0 && column > 0
    };
    let mut places: Vec<Range<usize>> = (linked.symbols.iter())
        .filter_map(data)
        .filter(|range| range.len() == PLACE_BYTES && names_a_file(range))
        .collect();
    places.sort_unstable_by_key(|range| range.start);
    places.dedup();
    places
}

/// The addresses that a function hands to others that stop at once, as far as they are written right before the call:
/// what only computes there is heard by nobody.
fn arguments_of(
    body: &FunctionBody<'_>,
    stops: &HashSet<usize>,
) -> Result<Vec<Range<usize>>, BinaryReaderError> {
    let (mut written, mut unheard) = (Vec::new(), Vec::new());
    let mut operators = body.get_operators_reader()?;
    while !operators.eof() {
        let (operator, start) = operators.read_with_offset()?;
        let number = position(start) + 1..position(operators.original_position());
        match operator {
            Operator::I32Const { .. } if number.len() == LINKED_BYTES => written.push(number),
            Operator::I32Const { .. }
            | Operator::I64Const { .. }
            | Operator::LocalGet { .. }
            | Operator::LocalSet { .. }
            | Operator::LocalTee { .. }
            | Operator::GlobalGet { .. }
            | Operator::I32Load { .. }
            | Operator::I32Add
            | Operator::I32Sub => {}
            Operator::Call { function_index } if stops.contains(&(function_index as usize)) => {
                unheard.append(&mut written);
            }
            _ => written.clear(),
        }
    }
    Ok(unheard)
}

fn is_for_programmers(name: &str) -> bool {
    FOR_PROGRAMMERS.iter().any(|known| name.contains(known))
}

fn never_returns(name: &str) -> bool {
    // Both ways of mangling write the parts of a path as their lengths and names.
    let plain: String = name.chars().take(LONGEST_PREFIX + 80).collect();
    let start = plain.strip_prefix("_ZN").map_or_else(
        || {
            let prefix_end = plain.find("4core").into_iter();
            prefix_end
                .chain(plain.find("5alloc"))
                .chain(plain.find("3std"))
                .min()
        },
        |_| Some(3),
    );
    let Some(path) = start
        .filter(|at| *at < LONGEST_PREFIX)
        .and_then(|at| plain.get(at..))
    else {
        return false;
    };
    (name.starts_with("_ZN") || name.starts_with("_R"))
        && NEVER_RETURN.iter().any(|known| path.starts_with(known))
}
