//! Emptying what nothing live names any more once the program has been made quiet: texts for nobody, tables behind
//! functions that are gone, and functions that stand in such tables alone. wasm-opt cannot tell what an address means;
//! the relocations can. Bytes keep their places, so no address moves; a row of zeros costs nothing on the way.

use std::collections::HashMap;

use wasmparser::{BinaryReaderError, Operator};

use super::linked::{Body, Linked, Symbol, UNREACHABLE, replace};

/// The program with zeros where nobody reads, and functions that stop at once where nobody calls, and how many bytes of
/// data those are: none where the linker has not said who names whom.
///
/// # Errors
/// Where the program is not what the linker writes.
pub(super) fn emptied(mut program: Vec<u8>) -> Result<(Vec<u8>, usize), BinaryReaderError> {
    let linked = Linked::read(&program)?;
    if linked.code.entries.is_empty() {
        return Ok((program, 0));
    }
    let Used { symbols, bodies } = Used::read(&linked, &program)?;
    let mut is_read = vec![false; program.len()];
    let mut is_data = vec![false; program.len()];
    for (symbol, is_used) in linked.symbols.iter().zip(symbols) {
        let Symbol::Data { range, .. } = symbol else {
            continue;
        };
        // Texts that end alike share their bytes, so one of two symbols may still be read.
        for marks in [Some(&mut is_data), is_used.then_some(&mut is_read)] {
            if let Some(marks) = marks.and_then(|marks| marks.get_mut(range.clone())) {
                marks.fill(true);
            }
        }
    }
    let mut count = 0;
    for ((byte, is_data), is_read) in program.iter_mut().zip(is_data).zip(is_read) {
        if is_data && !is_read && *byte != 0 {
            *byte = 0;
            count += 1;
        }
    }
    let mut silenced = Vec::new();
    for (body, is_called) in linked.bodies.iter().zip(bodies) {
        let bytes = program.get_mut(body.range.clone());
        if !is_called && bytes.is_some_and(|bytes| replace(bytes, &[UNREACHABLE])) {
            silenced.push(body.range.clone());
        }
    }
    linked.take_out(&mut program, &silenced, &[]);
    Ok((program, count))
}

/// What something leads to that is named to the outside.
struct Used {
    /// For each symbol, whether it is.
    symbols: Vec<bool>,
    /// For each function that is defined, whether it is.
    bodies: Vec<bool>,
}

impl Used {
    fn read(linked: &Linked, program: &[u8]) -> Result<Self, BinaryReaderError> {
        let names_of_bodies = by_body(linked);
        let data = linked
            .symbols
            .iter()
            .enumerate()
            .filter_map(|(at, symbol)| match symbol {
                Symbol::Data { range, .. } => Some((at, range)),
                _ => None,
            });
        let mut names_of_data: HashMap<usize, Vec<usize>> = HashMap::new();
        for (at, range) in data {
            let named = linked.data.within(range).iter();
            names_of_data.insert(at, named.filter_map(|entry| entry.symbol).collect());
        }
        let mut is_used = vec![false; linked.symbols.len()];
        let mut is_called = vec![false; linked.bodies.len()];
        let mut called: Vec<usize> = linked.wanted.clone();
        let is_wanted =
            |symbol: &Symbol| matches!(symbol, Symbol::Data { is_wanted: true, .. } | Symbol::Other);
        let wanted = linked.symbols.iter().enumerate();
        let mut named: Vec<usize> = wanted
            .filter(|(_, symbol)| is_wanted(symbol))
            .map(|(at, _)| at)
            .chain(linked.called_first.iter().copied())
            .collect();
        loop {
            if let Some(function) = called.pop() {
                let Some(at) = linked.defined(function) else {
                    continue;
                };
                if std::mem::replace(&mut is_called[at], true) {
                    continue;
                }
                match names_of_bodies.get(&at) {
                    Some(names) => named.extend(names),
                    // What the linker itself writes, such as a stub for another type of function, has no relocations.
                    None => called.extend(calls_of(&linked.bodies[at], program)?),
                }
            } else if let Some(symbol) = named.pop() {
                let Some(is_used) = is_used.get_mut(symbol) else {
                    continue;
                };
                if std::mem::replace(is_used, true) {
                    continue;
                }
                match linked.symbols.get(symbol) {
                    Some(Symbol::Function(function)) => called.push(*function),
                    _ => named.extend(names_of_data.get(&symbol).into_iter().flatten()),
                }
            } else {
                return Ok(Self {
                    symbols: is_used,
                    bodies: is_called,
                });
            }
        }
    }
}

/// The functions that a function calls by their index.
fn calls_of(body: &Body, program: &[u8]) -> Result<Vec<usize>, BinaryReaderError> {
    let mut calls = Vec::new();
    for operator in body.read(program).get_operators_reader()? {
        if let Operator::Call { function_index } = operator? {
            calls.push(function_index as usize);
        }
    }
    Ok(calls)
}

/// The symbols that each function names, by its position among the bodies.
fn by_body(linked: &Linked) -> HashMap<usize, Vec<usize>> {
    let mut names: HashMap<usize, Vec<usize>> = HashMap::new();
    for entry in &linked.code.entries {
        let at = linked
            .bodies
            .partition_point(|body| body.range.end <= entry.place);
        names.entry(at).or_default().extend(entry.symbol);
    }
    names
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use wasm_encoder::{
        CodeSection, ConstExpr, CustomSection, DataSection, ExportKind, ExportSection, FunctionSection,
        LinkingSection, Module, NameMap, NameSection, SymbolTable, TypeSection,
    };

    use super::emptied;
    use crate::split::hush::hushed;
    use crate::split::made_up::{memory, name_data};

    const STOP: &str = "_ZN4core9panicking5panic17h0123456789abcdefE";
    const DEBUG: &str = "_ZN42_$LT$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h0123456789abcdefE";

    /// A number as the linker writes it: five bytes, whatever it is.
    fn linked(number: u32) -> [u8; 5] {
        [0, 7, 14, 21, 28].map(|shift| {
            let bits = (number >> shift) as u8 & 0x7f;
            if shift < 28 { bits | 0x80 } else { bits }
        })
    }

    fn code(parts: &[&[u8]]) -> Vec<u8> {
        [&[0], parts.concat().as_slice(), &[0x0b]].concat()
    }

    /// Three functions: one that stops, one for programmers that names `shown`, and one to the outside that reads `kept`,
    /// calls the one for programmers, and stops with `said`. `kept` names `told`, and `told` a place in a source
    /// file.
    fn program() -> Vec<u8> {
        const TEXTS: &[u8] = b"keptsaidshowntolda.rs\x11\0\0\0\x04\0\0\0\x09\0\0\0\x05\0\0\0";
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut functions = FunctionSection::new();
        functions.function(0).function(0).function(0);
        let mut exports = ExportSection::new();
        exports.export("main", ExportKind::Func, 2);
        let constant = |address: u32| [&[0x41], linked(address).as_slice()].concat();
        let bodies = [
            code(&[&[0x01, 0x01]]),
            code(&[&constant(8), &[0x1a]]),
            code(&[
                &constant(0),
                &[0x1a, 0x10],
                &linked(1),
                &constant(4),
                &[0x10],
                &linked(0),
                &[0x1a],
            ]),
        ];
        let mut code = CodeSection::new();
        for body in &bodies {
            code.raw(body);
        }
        let mut data = DataSection::new();
        data.active(0, &ConstExpr::i32_const(0), TEXTS.iter().copied());
        let mut symbols = SymbolTable::new();
        for (at, name) in [STOP, DEBUG, "main"].into_iter().enumerate() {
            symbols.function(0, at as u32, Some(name));
        }
        name_data(
            &mut symbols,
            &[
                ("kept", 0, 4),
                ("said", 4, 4),
                ("shown", 8, 5),
                ("told", 13, 4),
                ("file", 17, 4),
                ("place", 21, 16),
            ],
        );
        let mut linking = LinkingSection::new();
        linking.symbol_table(&symbols);
        // Each body has its length before it, and all have their count.
        let start = |at: usize| 1 + bodies.iter().take(at).map(|body| body.len() + 1).sum::<usize>() + 1;
        let (in_debug, in_main) = (start(1), start(2));
        let entries: Vec<[u8; 4]> = vec![
            [4, in_debug as u8 + 2, 5, 0],
            [4, in_main as u8 + 2, 3, 0],
            [4, in_main as u8 + 15, 4, 0],
        ];
        let calls: [[u8; 3]; 2] = [[0, in_main as u8 + 9, 1], [0, in_main as u8 + 21, 0]];
        let count = (entries.len() + calls.len()) as u8;
        let relocations = [&[4, count], entries.concat().as_slice(), &calls.concat()].concat();
        // The first byte of the data stands after the count, the kind, the place and the length.
        let of_data = vec![5, 3, 5, 6, 6, 0, 5, 19, 8, 0, 5, 27, 7, 0];
        let mut names = NameMap::new();
        for (at, name) in [STOP, DEBUG, "main"].into_iter().enumerate() {
            names.append(at as u32, name);
        }
        let mut name_section = NameSection::new();
        name_section.functions(&names);
        let mut module = Module::new();
        (module.section(&types).section(&functions).section(&memory()))
            .section(&exports)
            .section(&code)
            .section(&data)
            .section(&linking)
            .section(&CustomSection {
                name: "reloc.CODE".into(),
                data: relocations.into(),
            })
            .section(&CustomSection {
                name: "reloc.DATA".into(),
                data: of_data.into(),
            })
            .section(&name_section);
        module.finish()
    }

    fn has(program: &[u8], text: &[u8]) -> bool {
        program.windows(text.len()).any(|bytes| bytes == text)
    }

    #[test]
    fn what_is_read_stays_and_what_only_programmers_would_hear_is_emptied() {
        let program = program();
        let (loud, count) = emptied(program.clone()).unwrap();
        assert!(has(&loud, b"keptsaidshowntolda.rs\x11") && count == 0);

        let (quiet, stops, places) = hushed(&program).unwrap();
        assert_eq!((stops, places), (1, 1));
        let (program, count) = emptied(quiet).unwrap();
        assert_eq!(count, 13);
        assert!(has(&program, b"kept\0\0\0\0\0\0\0\0\0told\0\0\0\0\0\0\0\0"));
        let constant_of_said = [0x41, 0x80, 0x80, 0x80, 0x80, 0, 0x10];
        assert!(has(&program, &constant_of_said), "nothing is handed over");
    }

    #[test]
    fn what_is_no_program_is_told() {
        assert!(hushed(b"nothing").is_err() && emptied(b"nothing".to_vec()).is_err());
    }
}
