//! The program as the linker writes it with its relocations: where functions and data stand, and who names whom.
//! The sections are those of <https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md>.

use std::collections::HashSet;
use std::ops::Range;

use wasmparser::{
    BinaryReader, BinaryReaderError, ExternalKind, FunctionBody, KnownCustom, Linking, Name, Parser, Payload,
    RelocSectionReader, RelocationType, SymbolFlags, SymbolInfo,
};

use super::trim::is_of_unused_class;

/// How the compiler calls what stands in an expression.
const NAMELESS: &str = ".Lanon.";

/// Where in the program things stand, in bytes from its start.
#[derive(Default)]
pub(super) struct Linked {
    /// The functions that run before all others, as positions among the symbols.
    pub(super) called_first: Vec<usize>,
    /// How many functions come from outside; they have the first indices.
    pub(super) imported: usize,
    /// The functions that are defined.
    pub(super) bodies: Vec<Body>,
    /// The functions that are named to the outside and used there, are to stay, or are called at the start, by index.
    pub(super) wanted: Vec<usize>,
    pub(super) symbols: Vec<Symbol>,
    pub(super) code: Relocations,
    pub(super) data: Relocations,
    /// The bytes of each segment of the data.
    pub(super) segments: Vec<Range<usize>>,
    /// The names of what is no function and yet named to the outside: data among it.
    exported_names: HashSet<String>,
}

/// A function that is defined: its locals and code, and its name.
pub(super) struct Body {
    pub(super) range: Range<usize>,
    pub(super) name: String,
}

impl Body {
    /// What the function does, as the program has it by now.
    pub(super) fn read<'a>(&self, program: &'a [u8]) -> FunctionBody<'a> {
        let bytes = program.get(self.range.clone()).unwrap_or_default();
        FunctionBody::new(BinaryReader::new(bytes, self.range.start as u64))
    }
}

/// What a relocation may name.
pub(super) enum Symbol {
    /// A function, by its index.
    Function(usize),
    /// Some bytes of the data; those that are named to the outside, or are to stay, are wanted by somebody, and those
    /// that stand in an expression have no name of their own.
    Data {
        range: Range<usize>,
        is_wanted: bool,
        is_nameless: bool,
    },
    /// Anything that stays.
    Other,
}

/// The relocations of the code or of the data.
#[derive(Default)]
pub(super) struct Relocations {
    /// The whole section, with its head.
    section: Range<usize>,
    /// The number of the section that they are for.
    of_section: u32,
    name: &'static str,
    pub(super) entries: Vec<Relocation>,
}

pub(super) struct Relocation {
    /// The entry as it is written.
    bytes: Range<usize>,
    /// What it is for.
    pub(super) place: usize,
    /// What stands there, by its position among the symbols; `None` where that is a type.
    pub(super) symbol: Option<usize>,
}

impl Linked {
    /// # Errors
    /// Where the program is not what the linker writes.
    pub(super) fn read(program: &[u8]) -> Result<Self, BinaryReaderError> {
        let mut linked = Self::default();
        let (mut code_start, mut data_start, mut section_start) = (0, 0, 0);
        for payload in Parser::new(0).parse_all(program) {
            let payload = payload?;
            match &payload {
                Payload::Version { range, .. } => section_start = position(range.end),
                Payload::ImportSection(imports) => {
                    for import in imports.clone().into_imports() {
                        let is_function = matches!(import?.ty, wasmparser::TypeRef::Func(_));
                        linked.imported += usize::from(is_function);
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports.clone() {
                        let export = export?;
                        if is_of_unused_class(export.name) {
                            continue;
                        }
                        if export.kind == ExternalKind::Func {
                            linked.wanted.push(export.index as usize);
                        } else {
                            linked.exported_names.insert(export.name.to_owned());
                        }
                    }
                }
                Payload::StartSection { func, .. } => linked.wanted.push(*func as usize),
                Payload::CodeSectionStart { range, .. } => code_start = position(range.start),
                Payload::CodeSectionEntry(body) => linked.bodies.push(Body {
                    range: position(body.range().start)..position(body.range().end),
                    name: String::new(),
                }),
                Payload::DataSection(segments) => {
                    data_start = position(segments.range().start);
                    for segment in segments.clone() {
                        let segment = segment?;
                        let end = position(segment.range.end);
                        linked.segments.push(end - segment.data.len()..end);
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Name(names) => linked.name(names)?,
                    KnownCustom::Linking(linking) => linked.read_symbols(&linking)?,
                    KnownCustom::Reloc(reader) => {
                        let section = section_start..position(custom.range().end);
                        match custom.name() {
                            "reloc.CODE" => {
                                linked.code = Relocations::read(&reader, section, "reloc.CODE", code_start)?;
                            }
                            "reloc.DATA" => {
                                linked.data = Relocations::read(&reader, section, "reloc.DATA", data_start)?;
                            }
                            _ => {}
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
            if let Some((_, range)) = payload.as_section() {
                section_start = position(range.end);
            }
        }
        Ok(linked)
    }

    /// Takes the relocations for any of the given ranges of code and of data, which are in order, out of the program.
    pub(super) fn take_out(&self, program: &mut Vec<u8>, code: &[Range<usize>], data: &[Range<usize>]) {
        let mut both = [(&self.code, code), (&self.data, data)];
        // What stands before is not moved.
        both.sort_unstable_by_key(|(relocations, _)| std::cmp::Reverse(relocations.section.start));
        for (relocations, ranges) in both {
            relocations.take_out(program, ranges);
        }
    }

    /// The position of a defined function among the bodies.
    pub(super) fn defined(&self, index: usize) -> Option<usize> {
        index
            .checked_sub(self.imported)
            .filter(|at| *at < self.bodies.len())
    }

    fn name(&mut self, names: wasmparser::NameSectionReader<'_>) -> Result<(), BinaryReaderError> {
        for name in names {
            let Name::Function(functions) = name? else {
                continue;
            };
            for function in functions {
                let function = function?;
                let at = self.defined(function.index as usize);
                if let Some(body) = at.and_then(|at| self.bodies.get_mut(at)) {
                    function.name.clone_into(&mut body.name);
                }
            }
        }
        Ok(())
    }

    fn read_symbols(
        &mut self,
        linking: &wasmparser::LinkingSectionReader<'_>,
    ) -> Result<(), BinaryReaderError> {
        for part in linking.subsections() {
            match part? {
                Linking::SymbolTable(symbols) => {
                    for symbol in symbols {
                        let symbol = self.symbol(symbol?);
                        self.symbols.push(symbol);
                    }
                }
                Linking::InitFuncs(functions) => {
                    for function in functions {
                        self.called_first.push(function?.symbol_index as usize);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn symbol(&mut self, symbol: SymbolInfo<'_>) -> Symbol {
        const STAYS: SymbolFlags = SymbolFlags::EXPORTED.union(SymbolFlags::NO_STRIP);
        match symbol {
            SymbolInfo::Func { flags, index, name } => {
                if flags.intersects(STAYS) && !name.is_some_and(is_of_unused_class) {
                    self.wanted.push(index as usize);
                }
                Symbol::Function(index as usize)
            }
            SymbolInfo::Data {
                flags,
                name,
                symbol: Some(data),
            } => {
                let segment = self.segments.get(data.index as usize);
                let range = segment.map(|segment| {
                    let start = segment.start + data.offset as usize;
                    start..start + data.size as usize
                });
                // What is not in the file is left alone.
                let is_there = |range: &Range<usize>| segment.is_some_and(|of| range.end <= of.end);
                match range.filter(is_there) {
                    Some(range) => Symbol::Data {
                        range,
                        is_wanted: flags.intersects(STAYS) || self.exported_names.contains(name),
                        is_nameless: name.starts_with(NAMELESS),
                    },
                    None => Symbol::Other,
                }
            }
            _ => Symbol::Other,
        }
    }
}

impl Relocations {
    fn read(
        reader: &RelocSectionReader<'_>,
        section: Range<usize>,
        name: &'static str,
        start: usize,
    ) -> Result<Self, BinaryReaderError> {
        let of_section = reader.section_index();
        let all = reader.entries();
        let end = position(all.range().end);
        let mut entries: Vec<Relocation> = Vec::new();
        for entry in all.into_iter_with_offsets() {
            let (at, entry) = entry?;
            if let Some(last) = entries.last_mut() {
                last.bytes.end = position(at);
            }
            entries.push(Relocation {
                bytes: position(at)..end,
                place: start + entry.offset as usize,
                symbol: (entry.ty != RelocationType::TypeIndexLeb).then_some(entry.index as usize),
            });
        }
        entries.sort_by_key(|entry| entry.place);
        Ok(Self {
            section,
            of_section,
            name,
            entries,
        })
    }

    /// The entries for a range of the program, in order of their places.
    pub(super) fn within(&self, range: &Range<usize>) -> &[Relocation] {
        let start = self.entries.partition_point(|entry| entry.place < range.start);
        let end = self.entries.partition_point(|entry| entry.place < range.end);
        self.entries.get(start..end).unwrap_or_default()
    }

    /// Takes the entries for any of the given ranges, which are in order, out of the program.
    fn take_out(&self, program: &mut Vec<u8>, ranges: &[Range<usize>]) {
        if self.entries.is_empty() {
            return;
        }
        let is_kept = |relocation: &&Relocation| {
            let at = ranges.partition_point(|range| range.end <= relocation.place);
            ranges.get(at).is_none_or(|range| relocation.place < range.start)
        };
        let kept: Vec<&[u8]> = (self.entries.iter())
            .filter(is_kept)
            .filter_map(|relocation| program.get(relocation.bytes.clone()))
            .collect();
        let mut contents = vec![self.name.len() as u8];
        contents.extend(self.name.as_bytes());
        unsigned(self.of_section as usize, &mut contents);
        unsigned(kept.len(), &mut contents);
        contents.extend(kept.concat());
        // A custom section with its head.
        let mut section = vec![0];
        unsigned(contents.len(), &mut section);
        section.extend(contents);
        program.splice(self.section.clone(), section);
    }
}

/// The instruction at which a program stops.
pub(super) const UNREACHABLE: u8 = 0x00;

/// Writes other code in the room of a function's body, whose length stays, so that no offset moves; whether it has that
/// room.
pub(super) fn replace(body: &mut [u8], code: &[u8]) -> bool {
    const NOP: u8 = 0x01;
    const END: u8 = 0x0b;
    // No locals, then the code and its end.
    let Some(padding) = body.len().checked_sub(code.len() + 2) else {
        return false;
    };
    body.fill(NOP);
    body[0] = 0;
    body[1 + padding..][..code.len()].copy_from_slice(code);
    body[1 + padding + code.len()] = END;
    true
}

/// Writes a number in LEB128.
fn unsigned(mut number: usize, bytes: &mut Vec<u8>) {
    while number > 0x7f {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// What the reader counts is within a slice.
pub(super) fn position(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}
