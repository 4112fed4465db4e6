//! Pieces of the programs that tests make up, as the linker writes them.

use wasm_encoder::{DataSymbolDefinition, MemorySection, MemoryType, SymbolTable};

/// The least memory that a program with data can have.
pub(super) fn memory() -> MemorySection {
    let mut memories = MemorySection::new();
    memories.memory(MemoryType {
        minimum: 1,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    memories
}

/// Names parts of the first segment of the data: each by its name, and where it begins and how long it is in bytes.
pub(super) fn name_data(symbols: &mut SymbolTable, parts: &[(&str, u32, u32)]) {
    for &(name, offset, size) in parts {
        let definition = DataSymbolDefinition {
            index: 0,
            offset,
            size,
        };
        symbols.data(0, name, Some(definition));
    }
}
