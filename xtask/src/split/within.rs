//! What several parts have in common, the cutter puts into a file for each group of parts that shares it, and most of
//! these files are smaller than what it costs to ask for one. The small ones stand within the parts that need them, as
//! sections of their own making, which the browser itself finds: so no part brings what another needs, and what two
//! parts bring begins once. Parts that come together have theirs in a file of their own instead.

use std::collections::{BTreeMap, BTreeSet};

use wasm_encoder::{CustomSection, Encode, Section};

use super::{CHUNK, OF_USE, PART};

/// What is at most this large before it is packed stands within. Packed it takes some 25 ms of a line of 1.6 Mbit/s; a
/// request of its own takes as long, where six of them share a round trip of 150 ms as browsers ask over HTTP/1.1.
pub(super) const SMALL_BYTES: usize = 12_000;
/// The file of what at least two of the parts have in common that the explorer needs once it is used.
pub(super) const SHARED: &str = "chunks";
/// A part that only comes with another.
const WITH: [(&str, &str); 1] = [("split_columns", "split_compare")];
/// How the sections are called.
const SECTION: &str = "chunk";

/// How files are fetched and begun. What fails is asked for again by what needs it next.
const BEGIN: &str = "const begun = new Map();
const begin = (section, imports) => {
    const id = new DataView(section).getUint16(0);
    if (!begun.has(id)) {
        const beginning = WebAssembly.instantiate(new Uint8Array(section, 2), imports);
        beginning.catch(() => begun.delete(id));
        begun.set(id, beginning);
    }
    return begun.get(id);
};
const file = (name) => () => {
    const compiled = WebAssembly.compileStreaming(fetch(new URL(`./${name}.wasm`, import.meta.url)));
    compiled.catch(() => {});
    return async (imports) => {
        const program = await compiled;
        const sections = WebAssembly.Module.customSections(program, \"SECTION\");
        await Promise.all(sections.map((section) => begin(section, imports)));
        return WebAssembly.instantiate(program, imports);
    };
};
";

/// A file beside the first part of the program.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct File {
    /// Its name without the ending.
    pub(super) name: String,
    /// The small ones that stand within it, by the same.
    pub(super) within: BTreeSet<String>,
    /// The files that it needs beside.
    pub(super) with: BTreeSet<String>,
}

/// The files of the parts, each behind those that it needs. A part is a list of what it needs, itself among it.
pub(super) fn files(parts: &[Vec<String>], is_small: impl Fn(&str) -> bool) -> Vec<File> {
    let needs: BTreeMap<&str, BTreeSet<&str>> = parts
        .iter()
        .filter_map(|names| {
            let own = names.iter().find(|name| name.starts_with(PART))?;
            let chunks = names.iter().filter(|name| name.starts_with(CHUNK));
            Some((own.as_str(), chunks.map(String::as_str).collect()))
        })
        .collect();
    let users = |chunk: &str| {
        let is_used = |part: &&&str| needs.get(**part).is_some_and(|chunks| chunks.contains(chunk));
        OF_USE.iter().filter(is_used).count()
    };
    let chunks: BTreeSet<&str> = needs.values().flatten().copied().collect();
    let (small, alone): (Vec<&str>, Vec<&str>) = chunks.iter().partition(|chunk| is_small(chunk));
    let shared: BTreeSet<&str> = small.iter().copied().filter(|chunk| users(chunk) > 1).collect();
    let mut files: Vec<File> = alone
        .iter()
        .map(|chunk| File {
            name: (*chunk).to_owned(),
            ..File::default()
        })
        .collect();
    if !shared.is_empty() {
        files.push(File {
            name: SHARED.to_owned(),
            within: shared.iter().map(|&chunk| chunk.to_owned()).collect(),
            ..File::default()
        });
    }
    let leader_of = |part: &str| {
        WITH.iter()
            .find(|(with, _)| *with == part)
            .map(|(_, leader)| *leader)
    };
    let (with, leading): (Vec<&str>, Vec<&str>) = needs.keys().partition(|part| leader_of(part).is_some());
    for part in leading.into_iter().chain(with) {
        let mut file = File {
            name: part.to_owned(),
            ..File::default()
        };
        let leader = leader_of(part).and_then(|leader| Some((leader, needs.get(leader)?)));
        file.with.extend(leader.map(|(leader, _)| leader.to_owned()));
        for &chunk in needs.get(part).into_iter().flatten() {
            if leader.is_some_and(|(_, chunks)| chunks.contains(chunk)) {
                continue;
            }
            match chunk {
                _ if OF_USE.contains(&part) && shared.contains(chunk) => {
                    file.with.insert(SHARED.to_owned());
                }
                _ if small.contains(&chunk) => {
                    file.within.insert(chunk.to_owned());
                }
                _ => {
                    file.with.insert(chunk.to_owned());
                }
            }
        }
        files.push(file);
    }
    files
}

/// What a program with nothing of its own begins with.
pub(super) const EMPTY: [u8; 8] = *b"\0asm\x01\0\0\0";

/// The program with others within it, each with its number.
pub(super) fn filled<'a>(program: &[u8], chunks: impl IntoIterator<Item = (u16, &'a [u8])>) -> Vec<u8> {
    let mut filled = program.to_vec();
    for (number, chunk) in chunks {
        let data = [&number.to_be_bytes()[..], chunk].concat();
        let section = CustomSection {
            name: SECTION.into(),
            data: data.as_slice().into(),
        };
        filled.push(section.id());
        section.encode(&mut filled);
    }
    filled
}

/// The number of what parts have in common; `None` where the cutter has named it otherwise.
pub(super) fn number(chunk: &str) -> Option<u16> {
    chunk.strip_prefix(CHUNK)?.parse().ok()
}

/// The loader of the parts as the cutter writes it, with files of ours. `None` where it is not written as this expects
/// it, or has other parts.
pub(super) fn loader(written: &str, files: &[File]) -> Option<String> {
    let (_, behind) = written.split_once("function makeLoad(")?;
    let runtime = written.len() - behind.len() + behind.find("/*")?;
    let (runtime, loads) = written.split_at_checked(runtime)?;
    let exported: BTreeSet<&str> = loads
        .split("export const ")
        .skip(1)
        .filter_map(|load| load.split(' ').next())
        .collect();
    let mut fitted = format!("{runtime}\n{}", BEGIN.replace("SECTION", SECTION));
    let mut count = 0;
    for File { name, with, .. } in files {
        let with: Vec<&str> = with.iter().map(String::as_str).collect();
        let with = with.join(", ");
        fitted.push_str(&format!("const {name} = makeLoad(file(\"{name}\"), [{with}]);\n"));
        if let Some(part) = name.strip_prefix(PART) {
            let load = format!("__wasm_split_load_{part}");
            if !exported.contains(load.as_str()) {
                return None;
            }
            fitted.push_str(&format!("export const {load} = wrapAsyncCb({name});\n"));
            count += 1;
        }
    }
    (count == exported.len()).then_some(fitted)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use wasmparser::{Parser, Payload};

    use super::{EMPTY, File, SHARED, files, filled, loader, number};

    fn names(names: &str) -> impl Iterator<Item = String> {
        names.split_whitespace().map(str::to_owned)
    }

    fn file(name: &str, within: &str, with: &str) -> File {
        File {
            name: name.to_owned(),
            within: names(within).collect(),
            with: names(with).collect(),
        }
    }

    #[test]
    fn each_program_is_found_with_its_number() {
        let program = filled(&EMPTY, [(1, &b"one"[..]), (300, &b""[..])]);
        wasmparser::validate(&program).unwrap();
        let found: Vec<(String, Vec<u8>)> = (Parser::new(0).parse_all(&program))
            .filter_map(|payload| match payload.unwrap() {
                Payload::CustomSection(section) => Some((section.name().to_owned(), section.data().to_vec())),
                _ => None,
            })
            .collect();
        let expected = [&b"\0\x01one"[..], &b"\x01\x2c"[..]];
        assert_eq!(found, expected.map(|bytes| ("chunk".to_owned(), bytes.to_vec())));
        assert_eq!(number("chunk_300"), Some(300));
        assert_eq!(number("chunk_70000"), None);
    }

    #[test]
    fn the_small_ones_stand_within_what_needs_them() {
        let parts = [
            "chunk_1 chunk_2 chunk_3 split_pages",
            "chunk_1 chunk_2 split_compare",
            "chunk_1 chunk_3 chunk_4 split_columns",
            "chunk_1 chunk_4 split_map",
            "chunk_1 chunk_3 split_tools",
        ]
        .map(|part| names(part).collect());
        assert_eq!(
            files(&parts, |chunk| chunk != "chunk_2"),
            [
                file("chunk_2", "", ""),
                file(SHARED, "chunk_1", ""),
                file("split_compare", "chunk_1", "chunk_2"),
                file("split_map", "chunk_4", SHARED),
                file("split_pages", "chunk_1 chunk_3", "chunk_2"),
                file("split_tools", "chunk_3", SHARED),
                file("split_columns", "chunk_3 chunk_4", "split_compare"),
            ]
        );
    }

    #[test]
    fn the_loader_has_the_files_and_the_parts_of_the_program() {
        let written = "runtime;\nfunction makeLoad(fetcher, deps) {}\n/* a, b */\nconst __chunk_1 = makeLoad(x, []);\n\
                       export const __wasm_split_load_a = wrapAsyncCb(makeLoad(x, [__chunk_1]));\n";
        let fitted = loader(
            written,
            &[file("chunk_1", "", ""), file("split_a", "", "chunk_1")],
        )
        .unwrap();
        assert!(fitted.starts_with("runtime;\nfunction makeLoad(fetcher, deps) {}\n\nconst begun"));
        assert!(fitted.ends_with(
            "const chunk_1 = makeLoad(file(\"chunk_1\"), []);\nconst split_a = makeLoad(file(\"split_a\"), [chunk_1]);\n\
             export const __wasm_split_load_a = wrapAsyncCb(split_a);\n"
        ));
        assert_eq!(loader(written, &[file("split_b", "", "")]), None, "another part");
        assert_eq!(loader(written, &[]), None, "a part less");
        assert_eq!(loader("export const a = 1;", &[]), None);
    }
}
