//! Taking the words out of what the program says when it stops for a mistake of its own.
//!
//! The library writes a sentence before it stops, which nobody can read in a browser: there is no place where it
//! would appear. Writing it needs the whole machinery of formatted text and the places in the source. Where the
//! functions that never return stop at once, wasm-opt finds that nobody needs the rest. The compiler has a switch
//! for this (`panic = "immediate-abort"`), which asks for a library that is built anew by an unstable compiler.

use std::ops::Range;

use wasmparser::{BinaryReaderError, KnownCustom, Name, Parser, Payload};

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

/// Everything but a path's own parts that stands before it in a mangled name: which kind of item each part is, and
/// the mark of the crate, as in `_RNvNtCsgXGp5Oqx2Ny_`.
const LONGEST_PREFIX: usize = 40;

const UNREACHABLE: u8 = 0x00;
const NOP: u8 = 0x01;
const END: u8 = 0x0b;

/// The program in which each function that never returns stops at once, and how many those are. A body keeps its
/// length, so that no offset of the relocations moves; the relocations of what stood in it are taken away.
///
/// # Errors
/// Where the program is not what the linker writes.
pub(super) fn hushed(program: &[u8]) -> Result<(Vec<u8>, usize), BinaryReaderError> {
    let parts = Parts::of(program)?;
    let mut quiet = program.to_vec();
    let mut silenced = Vec::new();
    for (body, name) in &parts.bodies {
        if !never_returns(name) || body.len() < 3 {
            continue;
        }
        if let Some(bytes) = quiet.get_mut(body.clone()) {
            bytes.fill(NOP);
            // No locals, then the one instruction.
            bytes[..2].copy_from_slice(&[0, UNREACHABLE]);
            bytes[body.len() - 1] = END;
            silenced.push(body.start - parts.code_start..body.end - parts.code_start);
        }
    }
    let Some(relocations) = parts.relocations else {
        return Ok((quiet, silenced.len()));
    };
    let kept = relocations.without(program, &silenced);
    quiet.splice(relocations.section, section(&kept));
    Ok((quiet, silenced.len()))
}

/// Where in the program things stand, in bytes from its start.
struct Parts {
    /// The functions that are defined, with the locals and the code of each, and the names of all.
    bodies: Vec<(Range<usize>, String)>,
    code_start: usize,
    relocations: Option<Relocations>,
}

/// The relocations of the code.
struct Relocations {
    /// The whole section, with its head.
    section: Range<usize>,
    /// The number of the section that they are for.
    code_section: u32,
    /// Each entry as it is written, with the offset it is for, from the start of the code.
    entries: Vec<(Range<usize>, usize)>,
}

impl Parts {
    fn of(program: &[u8]) -> Result<Self, BinaryReaderError> {
        let mut bodies: Vec<(Range<usize>, String)> = Vec::new();
        let (mut code_start, mut imported, mut relocations) = (0, 0, None);
        let mut section_start = 0;
        for payload in Parser::new(0).parse_all(program) {
            let payload = payload?;
            match &payload {
                Payload::Version { range, .. } => section_start = position(range.end),
                Payload::ImportSection(imports) => {
                    for import in imports.clone().into_imports() {
                        imported += usize::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionStart { range, .. } => code_start = position(range.start),
                Payload::CodeSectionEntry(body) => {
                    let range = body.range();
                    bodies.push((position(range.start)..position(range.end), String::new()));
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Name(names) => {
                        for name in names {
                            let Name::Function(functions) = name? else {
                                continue;
                            };
                            for function in functions {
                                let function = function?;
                                let defined = (function.index as usize).checked_sub(imported);
                                if let Some((_, name)) = defined.and_then(|at| bodies.get_mut(at)) {
                                    function.name.clone_into(name);
                                }
                            }
                        }
                    }
                    KnownCustom::Reloc(reader) if custom.name() == "reloc.CODE" => {
                        let mut entries = Vec::new();
                        let mut last: Option<(usize, usize)> = None;
                        let all = reader.entries();
                        let end = position(all.range().end);
                        for entry in all.into_iter_with_offsets() {
                            let (start, entry) = entry?;
                            let start = position(start);
                            if let Some((from, offset)) = last {
                                entries.push((from..start, offset));
                            }
                            last = Some((start, entry.offset as usize));
                        }
                        entries.extend(last.map(|(from, offset)| (from..end, offset)));
                        relocations = Some(Relocations {
                            section: section_start..position(custom.range().end),
                            code_section: reader.section_index(),
                            entries,
                        });
                    }
                    _ => {}
                },
                _ => {}
            }
            if let Some((_, range)) = payload.as_section() {
                section_start = position(range.end);
            }
        }
        Ok(Self {
            bodies,
            code_start,
            relocations,
        })
    }
}

impl Relocations {
    /// The contents of the section without the entries for any of the given ranges, which are in order.
    fn without(&self, program: &[u8], silenced: &[Range<usize>]) -> Vec<u8> {
        let is_kept = |offset: usize| {
            let at = silenced.partition_point(|range| range.end <= offset);
            silenced.get(at).is_none_or(|range| offset < range.start)
        };
        let kept: Vec<&[u8]> = (self.entries.iter())
            .filter(|(_, offset)| is_kept(*offset))
            .filter_map(|(bytes, _)| program.get(bytes.clone()))
            .collect();
        let mut contents = Vec::new();
        let name = b"reloc.CODE";
        contents.push(name.len() as u8);
        contents.extend(name);
        unsigned(self.code_section as usize, &mut contents);
        unsigned(kept.len(), &mut contents);
        contents.extend(kept.concat());
        contents
    }
}

/// A custom section with its head.
fn section(contents: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0];
    unsigned(contents.len(), &mut bytes);
    bytes.extend(contents);
    bytes
}

/// Writes a number in LEB128.
fn unsigned(mut number: usize, bytes: &mut Vec<u8>) {
    while number > 0x7f {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
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

/// What the reader counts is within a slice.
fn position(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}
