//! Taking out of the first part of the program what the tools write into it for others, and giving what it asks of
//! its loader names of a letter or two: their real ones, with a hash each, are written in the program and in the
//! loader and weigh more than what many of them do.

use std::collections::BTreeMap;
use std::convert::Infallible;

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Parser, Payload};

/// What wasm-bindgen calls the module that it writes.
const LOADER_MODULE: &str = "./cityweave_bg.js";

/// Classes that a dependency of the framework exports for streams between a browser and a server of ours; there is no
/// such server, nobody makes one of them, and what is exported is never found to be unused.
const UNUSED_CLASSES: &str = "intounderlying";

/// What `src/dom/math.rs` gives the library, by name and within the program; parts find it by other names.
const OF_THE_BROWSER: [&str; 11] = [
    "sin", "cos", "tan", "asin", "atan", "atan2", "sinh", "exp", "expm1", "log1p", "log2",
];

/// What [`trimmed`] gives: the program, and the short name of each function that it asks of its loader.
pub(super) type Trimmed = (Vec<u8>, BTreeMap<String, String>);

/// The program without the exports that nobody uses and with short names for its imports.
///
/// # Errors
/// Where it is no program.
pub(super) fn trimmed(program: &[u8]) -> Result<Trimmed, Error<Infallible>> {
    let mut trim = Trim::default();
    let mut module = Module::new();
    trim.parse_core_module(&mut module, Parser::new(0), program)?;
    Ok((module.finish(), trim.names))
}

/// The names of the functions that a program asks of its loader.
///
/// # Errors
/// Where it is no program.
pub(super) fn asked_for(program: &[u8]) -> Result<Vec<String>, wasmparser::BinaryReaderError> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        if let Payload::ImportSection(imports) = payload? {
            for import in imports.into_imports() {
                let import = import?;
                if import.module == LOADER_MODULE {
                    names.push(import.name.to_owned());
                }
            }
        }
    }
    Ok(names)
}

#[derive(Default)]
struct Trim {
    names: BTreeMap<String, String>,
}

impl Reencode for Trim {
    type Error = Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: wasmparser::ImportSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        // One by one, in whichever form they are written.
        for import in section.into_imports() {
            self.parse_import(imports, import?)?;
        }
        Ok(())
    }

    fn parse_import(
        &mut self,
        imports: &mut ImportSection,
        import: wasmparser::Import<'_>,
    ) -> Result<(), Error<Infallible>> {
        if import.module != LOADER_MODULE {
            return utils::parse_import(self, imports, import);
        }
        let count = self.names.len();
        let short = self
            .names
            .entry(import.name.to_owned())
            .or_insert_with(|| short_name(count));
        let import = wasmparser::Import {
            name: &short.clone(),
            ..import
        };
        utils::parse_import(self, imports, import)
    }

    fn parse_export(
        &mut self,
        exports: &mut ExportSection,
        export: wasmparser::Export<'_>,
    ) -> Result<(), Error<Infallible>> {
        if is_of_unused_class(export.name) || OF_THE_BROWSER.contains(&export.name) {
            return Ok(());
        }
        utils::parse_export(self, exports, export)
    }
}

/// Whether a function is exported for a class that nobody makes.
pub(super) fn is_of_unused_class(export: &str) -> bool {
    let name = export.strip_prefix("__wbg_").unwrap_or(export);
    name.starts_with(UNUSED_CLASSES)
}

/// Letters that count: `a` to `z`, then `A` to `Z`, then two of them.
fn short_name(mut number: usize) -> String {
    const LETTERS: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut name = String::new();
    loop {
        name.insert(0, char::from(LETTERS[number % LETTERS.len()]));
        number /= LETTERS.len();
        if number == 0 {
            // Some are words of the language, which may well name the members of an object.
            return name;
        }
        number -= 1;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::collections::BTreeSet;

    use wasm_encoder::{
        CodeSection, EntityType, ExportKind, ExportSection, Function, FunctionSection, ImportSection, Module,
        TypeSection,
    };

    use super::{LOADER_MODULE, asked_for, short_name, trimmed};

    #[test]
    fn names_are_short_and_each_its_own() {
        assert_eq!(
            ["a", "Z", "aa"],
            [0, 51, 52].map(short_name).each_ref().map(String::as_str)
        );
        let names: BTreeSet<String> = (0..3000).map(short_name).collect();
        assert_eq!(names.len(), 3000);
    }

    #[test]
    fn imports_are_renamed_and_unused_classes_left_out() {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import(
            LOADER_MODULE,
            "__wbg_now_1234567890abcdef",
            EntityType::Function(0),
        );
        imports.import("./__wasm_split.js", "later", EntityType::Function(0));
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut exports = ExportSection::new();
        exports.export("main", ExportKind::Func, 2);
        exports.export("__wbg_intounderlyingsink_free", ExportKind::Func, 2);
        exports.export("intounderlyingsink_close", ExportKind::Func, 2);
        exports.export("expm1", ExportKind::Func, 2);
        let mut code = CodeSection::new();
        let mut body = Function::new([]);
        body.instructions().end();
        code.function(&body);
        (module.section(&types).section(&imports))
            .section(&functions)
            .section(&exports)
            .section(&code);

        let (program, names) = trimmed(&module.finish()).unwrap();

        assert_eq!(names.get("__wbg_now_1234567890abcdef").unwrap(), "a");
        assert_eq!(asked_for(&program).unwrap(), ["a"]);
        let has = |name: &[u8]| program.windows(name.len()).any(|bytes| bytes == name);
        assert!(has(b"main") && has(b"later"));
        assert!(!has(b"intounderlying") && !has(b"1234567890abcdef") && !has(b"expm1"));
    }
}
