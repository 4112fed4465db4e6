//! Giving types short numbers. Where a program asks of what type something is, it compares two numbers of 64 bits that
//! the compiler has drawn for each type. They mean nothing beyond being different, no compressor makes them shorter, and
//! a program of many small types is full of them.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

use wasmparser::{BinaryReaderError, Operator};

use super::linked::{Linked, Symbol, position};

/// How long the number of a type is, and either half of it.
const TYPE_BYTES: usize = 16;
const HALF_BYTES: usize = 8;
/// So many different bytes have all but one of two thousand that are drawn.
const DIFFERENT_BYTES: usize = 13;

/// A type's number as the compiler draws it.
type Drawn = [u8; TYPE_BYTES];

/// The program with counted numbers in the place of those that were drawn, and how many types it tells apart.
///
/// The halves are counted in the order of their size, so that a comparison of which is the greater gives what it gave. A
/// number that the program has taken apart otherwise stays as it is.
///
/// # Errors
/// Where the program is not what the linker writes.
pub(super) fn numbered(mut program: Vec<u8>) -> Result<(Vec<u8>, usize), BinaryReaderError> {
    let linked = Linked::read(&program)?;
    let constants = Constants::read(&linked, &program)?;
    let drawn: BTreeSet<Drawn> = drawn(&linked, &program)
        .filter(|number| !constants.take_apart(number))
        .collect();
    let halves: BTreeSet<i64> = drawn.iter().flat_map(halves_of).collect();
    let count_of: HashMap<i64, u64> = halves.into_iter().zip(1..).collect();
    for (half, place) in constants.long {
        if let (Some(&count), Some(bytes)) = (count_of.get(&half), program.get_mut(place)) {
            fill(bytes, count);
        }
    }
    for segment in &linked.segments {
        let Some(data) = program.get_mut(segment.clone()) else {
            continue;
        };
        for at in 0..data.len().saturating_sub(TYPE_BYTES - 1) {
            let Some(number) = data[at..].first_chunk().filter(|number| drawn.contains(*number)) else {
                continue;
            };
            let counts = halves_of(number).map(|half| count_of.get(&half).copied().unwrap_or_default());
            let counts: Vec<u8> = counts.into_iter().flat_map(u64::to_le_bytes).collect();
            data[at..at + TYPE_BYTES].copy_from_slice(&counts);
        }
    }
    Ok((program, drawn.len()))
}

/// What stands in the data by itself, has the length of a type's number, names nothing and looks drawn.
fn drawn(linked: &Linked, program: &[u8]) -> impl Iterator<Item = Drawn> {
    linked.symbols.iter().filter_map(|symbol| {
        let Symbol::Data {
            range,
            is_nameless: true,
            ..
        } = symbol
        else {
            return None;
        };
        let number: Drawn = program.get(range.clone())?.try_into().ok()?;
        (linked.data.within(range).is_empty() && looks_drawn(&number)).then_some(number)
    })
}

/// Whether bytes are no text, no row of numbers, as each of these has its bytes in common or is small, and no two
/// fractions of a usual size. That some drawn ones are taken for such costs their bytes and nothing else.
fn looks_drawn(number: &Drawn) -> bool {
    const USUAL_EXPONENTS: Range<u64> = 1023 - 64..1023 + 64;
    let is_small = |quarter: u32| !(1 << 16..=u32::MAX << 16).contains(&quarter);
    let is_fraction = |half: i64| USUAL_EXPONENTS.contains(&(half as u64 >> 52 & 0x7ff));
    let different: HashSet<&u8> = number.iter().collect();
    std::str::from_utf8(number).is_err()
        && different.len() >= DIFFERENT_BYTES
        && !quarters_of(number).into_iter().any(is_small)
        && !halves_of(number).into_iter().all(is_fraction)
}

fn halves_of(number: &Drawn) -> [i64; 2] {
    let half = |at: usize| i64::from_le_bytes(std::array::from_fn(|byte| number[at + byte]));
    [0, HALF_BYTES].map(half)
}

fn quarters_of(number: &Drawn) -> [u32; 4] {
    let [low, high] = halves_of(number).map(|half| half as u64);
    [low as u32, (low >> 32) as u32, high as u32, (high >> 32) as u32]
}

/// The numbers that stand in the code.
#[derive(Default)]
struct Constants {
    /// Those of 64 bits, and where each is written.
    long: Vec<(i64, Range<usize>)>,
    values: HashSet<i64>,
    short: HashSet<u32>,
}

impl Constants {
    fn read(linked: &Linked, program: &[u8]) -> Result<Self, BinaryReaderError> {
        let mut constants = Self::default();
        for body in &linked.bodies {
            let body = body.read(program);
            let mut operators = body.get_operators_reader()?;
            while !operators.eof() {
                let (operator, start) = operators.read_with_offset()?;
                match operator {
                    Operator::I64Const { value } => {
                        let bytes = position(start) + 1..position(operators.original_position());
                        constants.values.insert(value);
                        constants.long.push((value, bytes));
                    }
                    Operator::I32Const { value } => {
                        constants.short.insert(value as u32);
                    }
                    _ => {}
                }
            }
        }
        Ok(constants)
    }

    /// Whether the code has a part of a type's number, or what can be made of one, which would have to change with it.
    fn take_apart(&self, number: &Drawn) -> bool {
        let has_made = |half: i64| {
            [half.wrapping_neg(), !half]
                .iter()
                .any(|made| self.values.contains(made))
        };
        halves_of(number).into_iter().any(has_made)
            || quarters_of(number)
                .iter()
                .any(|quarter| self.short.contains(quarter))
    }
}

/// Writes a number in LEB128 in the room of a longer one.
fn fill(bytes: &mut [u8], mut number: u64) {
    let last = bytes.len().saturating_sub(1);
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = (number & 0x7f) as u8 | if at < last { 0x80 } else { 0 };
        number >>= 7;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use wasm_encoder::{
        CodeSection, ConstExpr, DataSection, Function, FunctionSection, LinkingSection, Module, SymbolTable,
        TypeSection,
    };
    use wasmparser::{Operator, Parser, Payload};

    use super::{Drawn, fill, halves_of, looks_drawn, numbered};
    use crate::split::made_up::{memory, name_data};

    const DRAWN: Drawn = [
        0x43, 0xe8, 0x69, 0x4d, 0xe8, 0xa6, 0x66, 0x46, 0x29, 0xd6, 0x02, 0xa4, 0x85, 0xc4, 0x14, 0x7f,
    ];

    /// A program with a number by itself, the same in a row behind another number, and a function with the numbers of
    /// 64 and 32 bits that are given.
    fn program(long: &[i64], short: &[i32]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut body = Function::new([]);
        for &number in long {
            body.instructions().i64_const(number).drop();
        }
        for &number in short {
            body.instructions().i32_const(number).drop();
        }
        body.instructions().end();
        let mut code = CodeSection::new();
        code.function(&body);
        let mut data = DataSection::new();
        let bytes = [&DRAWN, b"row ".as_slice(), &DRAWN, b"aria-posinset-16"].concat();
        data.active(0, &ConstExpr::i32_const(0), bytes);
        let mut symbols = SymbolTable::new();
        name_data(
            &mut symbols,
            &[(".Lanon.1", 0, 16), ("row", 16, 20), (".Lanon.2", 36, 16)],
        );
        let mut linking = LinkingSection::new();
        linking.symbol_table(&symbols);
        let mut module = Module::new();
        (module.section(&types).section(&functions)).section(&memory());
        (module.section(&code).section(&data)).section(&linking);
        module.finish()
    }

    /// The numbers of 64 bits in the code, and the data.
    fn told(program: &[u8]) -> (Vec<i64>, Vec<u8>) {
        wasmparser::validate(program).unwrap();
        let (mut long, mut bytes) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(program) {
            match payload.unwrap() {
                Payload::CodeSectionEntry(body) => {
                    for operator in body.get_operators_reader().unwrap() {
                        if let Operator::I64Const { value } = operator.unwrap() {
                            long.push(value);
                        }
                    }
                }
                Payload::DataSection(segments) => {
                    for segment in segments {
                        bytes.extend(segment.unwrap().data);
                    }
                }
                _ => {}
            }
        }
        (long, bytes)
    }

    #[test]
    fn a_type_has_the_same_short_number_wherever_it_is_compared() {
        let [low, high] = halves_of(&DRAWN);
        let before = program(&[high, 7, low], &[5]);
        let (after, types) = numbered(before.clone()).unwrap();
        assert_eq!((types, after.len()), (1, before.len()));
        // The lesser half has the lesser count.
        let (low, high) = if low < high { (1, 2) } else { (2, 1) };
        let number = [low, high].map(u64::to_le_bytes).concat();
        let data = [&number, b"row ".as_slice(), &number, b"aria-posinset-16"].concat();
        assert_eq!(told(&after), (vec![high as i64, 7, low as i64], data));
    }

    #[test]
    fn a_number_that_is_taken_apart_stays() {
        let [low, _] = halves_of(&DRAWN);
        for (long, short) in [(!low, 0), (-low, 0), (0, (low >> 32) as i32)] {
            let before = program(&[low, long], &[short]);
            assert_eq!(numbered(before.clone()).unwrap(), (before, 0));
        }
    }

    #[test]
    fn what_means_something_does_not_look_drawn() {
        assert!(looks_drawn(&DRAWN));
        assert!(!looks_drawn(b"aria-posinset-16"));
        let mut small = DRAWN;
        small[10..12].fill(0);
        assert!(!looks_drawn(&small));
        let row: [u16; 8] = std::array::from_fn(|at| 0x1a1 + at as u16);
        assert!(!looks_drawn(
            &row.map(u16::to_le_bytes).concat().try_into().unwrap()
        ));
        let fractions = [std::f64::consts::PI, -1.0 / 3.0].map(f64::to_le_bytes).concat();
        assert!(!looks_drawn(&fractions.try_into().unwrap()));
    }

    #[test]
    fn a_count_takes_the_room_of_what_it_stands_for() {
        let mut bytes = [0xff; 10];
        fill(&mut bytes, 300);
        assert_eq!(bytes, [0xac, 0x82, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0]);
        let mut reader = wasmparser::BinaryReader::new(&bytes, 0);
        assert_eq!(reader.read_var_i64().unwrap(), 300);
        assert_eq!(halves_of(&DRAWN)[0].to_le_bytes(), DRAWN[..8]);
    }
}
