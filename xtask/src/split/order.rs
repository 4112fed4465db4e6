//! Putting functions that are alike beside one another. Much of the program is the same function written for another
//! type; a compressor finds what is alike the more cheaply the nearer it stands, and no reader cares for the order.

use std::collections::{BTreeSet, HashMap};
use std::convert::Infallible;

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{
    BinaryReaderError, CodeSectionReader, CustomSectionReader, FunctionSectionReader, Parser, Payload,
    TypeRef,
};

use super::linked::position;

/// Functions are alike by the sequences of so many bytes that they have in common.
const SEQUENCE_BYTES: usize = 5;
/// A sequence that so many functions have tells nothing of any of them.
const COMMON: usize = 400;

/// So many of the last ones does the next one resemble.
const LAST: usize = 3;

/// The program with its functions in such an order, and without what tools write into it about themselves.
///
/// # Errors
/// Where it is no program.
pub(super) fn ordered(program: &[u8]) -> Result<Vec<u8>, Error<Infallible>> {
    let (imported, bodies) = functions(program).map_err(Error::ParseError)?;
    let order = by_likeness(&bodies);
    let mut place_of = vec![0; order.len()];
    for (place, &function) in order.iter().enumerate() {
        if let Some(slot) = place_of.get_mut(function) {
            *slot = imported + place;
        }
    }
    let mut ordering = Ordering {
        imported,
        order,
        place_of,
    };
    let mut module = Module::new();
    ordering.parse_core_module(&mut module, Parser::new(0), program)?;
    Ok(module.finish())
}

/// How many functions come from outside, and the bytes of each that does not.
fn functions(program: &[u8]) -> Result<(usize, Vec<&[u8]>), BinaryReaderError> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(program) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => {
                let range = position(body.range().start)..position(body.range().end);
                bodies.push(program.get(range).unwrap_or_default());
            }
            _ => {}
        }
    }
    Ok((imported, bodies))
}

/// The positions of texts so that each is followed by the one, of those still to come, of whose sequences the last few
/// texts have the largest share; by the shortest where they have none. The same texts have the same order each time.
fn by_likeness(texts: &[&[u8]]) -> Vec<usize> {
    let mut numbers: HashMap<&[u8], usize> = HashMap::new();
    let mut found_in: Vec<Vec<usize>> = Vec::new();
    let sequences_of: Vec<BTreeSet<usize>> = texts
        .iter()
        .enumerate()
        .map(|(text, bytes)| {
            let windows = bytes.windows(SEQUENCE_BYTES);
            let sequences: BTreeSet<usize> = windows
                .map(|window| {
                    let next = numbers.len();
                    *numbers.entry(window).or_insert(next)
                })
                .collect();
            found_in.resize_with(numbers.len(), Vec::new);
            for &sequence in &sequences {
                found_in[sequence].push(text);
            }
            sequences
        })
        .collect();
    let mut shortest: Vec<usize> = (0..texts.len()).collect();
    shortest.sort_by_key(|&text| texts[text].len());
    let mut shortest = shortest.into_iter();
    let mut is_placed = vec![false; texts.len()];
    let mut order = Vec::with_capacity(texts.len());
    let mut next = shortest.next();
    let mut in_common = vec![0_usize; texts.len()];
    while let Some(text) = next {
        order.push(text);
        is_placed[text] = true;
        let mut alike = Vec::new();
        let last = order.iter().rev().take(LAST);
        let had: BTreeSet<&usize> = last.flat_map(|&text| &sequences_of[text]).collect();
        let telling = had.into_iter().map(|&sequence| &found_in[sequence]);
        for &other in telling.filter(|texts| texts.len() < COMMON).flatten() {
            if is_placed[other] {
                continue;
            }
            if in_common[other] == 0 {
                alike.push(other);
            }
            in_common[other] += 1;
        }
        alike.sort_unstable();
        let mut best: Option<(usize, f64)> = None;
        for other in alike {
            let common = std::mem::take(&mut in_common[other]);
            let share = common as f64 / sequences_of[other].len() as f64;
            if best.is_none_or(|(_, best)| share > best) {
                best = Some((other, share));
            }
        }
        next = best
            .map(|(text, _)| text)
            .or_else(|| shortest.find(|&text| !is_placed[text]));
    }
    order
}

/// Writes the program anew, each function where the order puts it and named by its new index.
struct Ordering {
    imported: usize,
    order: Vec<usize>,
    /// The new index of each function that is defined.
    place_of: Vec<usize>,
}

impl Ordering {
    /// Items in the new order.
    fn arranged<T: Clone>(&self, items: &[T]) -> Vec<T> {
        let items = self.order.iter().filter_map(|&item| items.get(item));
        items.cloned().collect()
    }
}

impl Reencode for Ordering {
    type Error = Infallible;

    fn function_index(&mut self, index: u32) -> Result<u32, Error<Infallible>> {
        let defined = (index as usize).checked_sub(self.imported);
        let place = defined.and_then(|defined| self.place_of.get(defined));
        // A position of the program fits into 32 bits, as its own numbers do.
        Ok(place.map_or(index, |&place| place as u32))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let types: Vec<u32> = section.into_iter().collect::<Result<_, _>>()?;
        for of_function in self.arranged(&types) {
            functions.function(self.type_index(of_function)?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let bodies: Vec<_> = section.into_iter().collect::<Result<_, _>>()?;
        for body in self.arranged(&bodies) {
            self.parse_function_body(code, body)?;
        }
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        _module: &mut Module,
        _section: CustomSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::collections::BTreeMap;

    use wasm_encoder::{
        CodeSection, CustomSection, ElementSection, Elements, EntityType, ExportKind, ExportSection,
        Function, FunctionSection, ImportSection, Module, RefType, TableSection, TableType, TypeSection,
        ValType,
    };
    use wasmparser::{Operator, Parser, Payload};

    use super::{by_likeness, ordered};

    /// A program with a function from outside and three of its own: two that are alike and call the one between them.
    fn program() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([], [ValType::I64]);
        let mut imports = ImportSection::new();
        imports.import("outside", "later", EntityType::Function(0));
        let mut functions = FunctionSection::new();
        for of_function in [0, 1, 0] {
            functions.function(of_function);
        }
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: 3,
            maximum: None,
            shared: false,
        });
        let mut exports = ExportSection::new();
        exports.export("first", ExportKind::Func, 1);
        exports.export("number", ExportKind::Func, 2);
        exports.export("second", ExportKind::Func, 3);
        let mut elements = ElementSection::new();
        elements.active(
            None,
            &wasm_encoder::ConstExpr::i32_const(0),
            Elements::Functions(vec![3, 2, 0].into()),
        );
        let mut code = CodeSection::new();
        let calling = |last: i64| {
            let mut body = Function::new([]);
            let mut lines = body.instructions();
            (lines.call(0).call(2).drop().call(2).drop()).call(2).drop();
            lines.i64_const(last).drop().end();
            body
        };
        code.function(&calling(7));
        let mut number = Function::new([]);
        number.instructions().i64_const(42).end();
        code.function(&number);
        code.function(&calling(8));
        let mut module = Module::new();
        (module.section(&types).section(&imports).section(&functions)).section(&tables);
        (module.section(&exports).section(&elements).section(&code)).section(&CustomSection {
            name: "producers".into(),
            data: b"a compiler".into(),
        });
        module.finish()
    }

    /// What each exported function does, by its name, with the functions that it calls by what they do; and the same
    /// for what stands in the table.
    fn told(program: &[u8]) -> (BTreeMap<String, String>, Vec<String>) {
        let (mut exports, mut bodies, mut elements) =
            (Vec::new(), vec!["from outside".to_owned()], Vec::new());
        let mut calls: Vec<Vec<u32>> = vec![Vec::new()];
        for payload in Parser::new(0).parse_all(program) {
            match payload.unwrap() {
                Payload::ExportSection(section) => {
                    exports.extend(section.into_iter().map(Result::unwrap));
                }
                Payload::ElementSection(section) => {
                    for element in section {
                        if let wasmparser::ElementItems::Functions(functions) = element.unwrap().items {
                            elements.extend(functions.into_iter().map(Result::unwrap));
                        }
                    }
                }
                Payload::CodeSectionEntry(body) => {
                    let (mut does, mut called) = (Vec::new(), Vec::new());
                    for operator in body.get_operators_reader().unwrap() {
                        match operator.unwrap() {
                            Operator::Call { function_index } => called.push(function_index),
                            other => does.push(format!("{other:?}")),
                        }
                    }
                    bodies.push(does.join(" "));
                    calls.push(called);
                }
                _ => {}
            }
        }
        let tell = |index: u32| {
            let called = calls.get(index as usize).unwrap().iter();
            let called: Vec<&str> = called
                .map(|&index| bodies.get(index as usize).unwrap().as_str())
                .collect();
            format!("{} calling {called:?}", bodies.get(index as usize).unwrap())
        };
        let exports = exports
            .iter()
            .map(|export| (export.name.to_owned(), tell(export.index)));
        (exports.collect(), elements.into_iter().map(tell).collect())
    }

    #[test]
    fn functions_that_are_alike_stand_together_and_do_what_they_did() {
        let program = program();
        let ordered = ordered(&program).unwrap();
        wasmparser::validate(&ordered).unwrap();
        assert_eq!(told(&ordered), told(&program));
        let (_, bodies) = super::functions(&ordered).unwrap();
        let lengths: Vec<usize> = bodies.iter().map(|body| body.len()).collect();
        assert!(lengths[0] < lengths[1] && lengths[1] == lengths[2], "{lengths:?}");
        let says = |name: &[u8]| ordered.windows(name.len()).any(|bytes| bytes == name);
        assert!(!says(b"a compiler") && says(b"second"));
    }

    #[test]
    fn what_is_no_program_is_said() {
        assert!(ordered(b"no program").is_err());
    }

    #[test]
    fn what_is_alike_follows_and_each_has_a_place() {
        let texts = [
            b"the first of two that are alike".as_slice(),
            b"something else entirely",
            b"a first of two that are alike",
            b"",
            b"something else entirely, and more",
        ];
        assert_eq!(by_likeness(&texts), [3, 1, 4, 2, 0]);
        assert!(by_likeness(&[]).is_empty());
    }
}
