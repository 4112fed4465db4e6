//! What several parts have in common, the cutter puts into a file for each group of parts that shares it, and most of
//! these files are smaller than what it costs to ask for one. The small ones become two files: one that the explorer
//! needs once it is used, and one for all the others. Each is a program that has nothing but sections of its own making,
//! which are programs in turn. So any server sends it with the right type, and the browser itself finds what is in it.

use wasm_encoder::{CustomSection, Module};

/// The bundles, by their files without the ending: what the explorer needs, and the rest.
pub(super) const BUNDLES: [&str; 2] = ["chunks_tools", "chunks"];
/// What is at most this large before it is packed goes into one of them. Packed it takes some 8 ms of a line of
/// 1.6 Mbit/s; a request of its own takes 25 ms, where six of them share a round trip of 150 ms as browsers ask over
/// HTTP/1.1.
pub(super) const SMALL_BYTES: usize = 4_000;

/// How the cutter has a file fetched and begun.
const BEGIN: &str = "() => {\n    const src = fetch(new URL(\"./";
const END: &str = ".wasm\", import.meta.url));\n    src.catch(() => {});\n    return async (imports) => \
                   (WebAssembly.instantiateStreaming(src, imports));\n}\n";

/// The same, said once; where a bundle fails, it is asked for again by what needs it next.
const SAID_ONCE: &str = "const file = (name) => fetch(new URL(`./${name}.wasm`, import.meta.url));
const alone = (name) => () => {
    const src = file(name);
    src.catch(() => {});
    return async (imports) => WebAssembly.instantiateStreaming(src, imports);
};
const bundle = (name) => makeLoad(() => {
    const src = file(name);
    src.catch(() => {});
    return () => WebAssembly.compileStreaming(src);
}, []);
const bundled = (place, name) => () => {
    const all = bundles[place]();
    all.catch(() => {});
    return async (imports) => {
        const [program] = WebAssembly.Module.customSections(await all, name);
        return WebAssembly.instantiate(program, imports);
    };
};
";

/// The file of the named programs.
pub(super) fn bundle<'a>(chunks: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let mut module = Module::new();
    for (name, program) in chunks {
        module.section(&CustomSection {
            name: name.into(),
            data: program.into(),
        });
    }
    module.finish()
}

/// The loader of the parts, as the cutter writes it, with some of them taken from a bundle, by its place among
/// [`BUNDLES`]. `None` where it is not written as this expects it.
pub(super) fn loader(loader: &str, place: impl Fn(&str) -> Option<usize>) -> Option<String> {
    let mut pieces = loader.split(BEGIN);
    let bundles = BUNDLES.map(|bundle| format!("bundle(\"{bundle}\")")).join(", ");
    let mut fitted = format!("{SAID_ONCE}const bundles = [{bundles}];\n{}", pieces.next()?);
    let mut count = 0;
    for piece in pieces {
        let (name, rest) = piece.split_once(END)?;
        fitted.push_str(&match place(name) {
            Some(place) => format!("bundled({place}, \"{name}\")"),
            None => format!("alone(\"{name}\")"),
        });
        fitted.push_str(rest);
        count += 1;
    }
    (count > 0).then_some(fitted)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use wasmparser::{Parser, Payload};

    use super::{BEGIN, END, SAID_ONCE, bundle, loader};

    #[test]
    fn each_program_is_found_by_its_name() {
        let (first, second): (&[u8], &[u8]) = (b"one", b"");
        let file = bundle([("chunk_1", first), ("chunk_2", second)]);
        wasmparser::validate(&file).unwrap();
        let found: Vec<(String, Vec<u8>)> = (Parser::new(0).parse_all(&file))
            .filter_map(|payload| match payload.unwrap() {
                Payload::CustomSection(section) => Some((section.name().to_owned(), section.data().to_vec())),
                _ => None,
            })
            .collect();
        let expected = [("chunk_1", first), ("chunk_2", second)];
        assert_eq!(
            found,
            expected.map(|(name, bytes)| (name.to_owned(), bytes.to_vec()))
        );
    }

    #[test]
    fn the_small_ones_come_out_of_a_bundle() {
        let written = format!(
            "const a = makeLoad({BEGIN}chunk_1{END}, []);\nexport const b = makeLoad({BEGIN}split_b{END}, [a]);\n"
        );
        assert_eq!(
            loader(&written, |name| (name == "chunk_1").then_some(1)).unwrap(),
            format!(
                "{SAID_ONCE}const bundles = [bundle(\"chunks_tools\"), bundle(\"chunks\")];\nconst a = makeLoad(bundled(1, \"chunk_1\"), []);\nexport const b = \
                 makeLoad(alone(\"split_b\"), [a]);\n"
            )
        );
    }

    #[test]
    fn a_loader_that_is_written_otherwise_is_not_guessed_at() {
        assert_eq!(loader("export const a = 1;", |_| None), None);
        assert_eq!(loader(&format!("makeLoad({BEGIN}chunk_1\"));"), |_| None), None);
    }
}
