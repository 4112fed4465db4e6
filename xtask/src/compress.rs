//! Brotli and gzip: of one file to measure it, of a whole site to ship it.

use std::io::{self, Write as _};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::{fs, thread};

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::failure::Failure;
use crate::files::{self, failed};

/// What gains from compression; pictures other than drawings do not.
const TEXTUAL: [&str; 14] = [
    "atom", "bib", "css", "csv", "geojson", "html", "ics", "js", "json", "jsonld", "svg", "txt", "wasm",
    "xml",
];

/// What people take away as files: thousands of them, each fetched seldom.
const TAKEN_AWAY: [&str; 5] = ["atom", "csv", "geojson", "ics", "jsonld"];

/// Brotli's highest quality.
const HIGHEST: i32 = 11;

/// How a program in WebAssembly begins.
const PROGRAM: &[u8] = b"\0asm";

/// The logarithm of the least size of a block; 0 leaves it to the compressor.
const SMALL_BLOCKS: i32 = 16;

/// Brotli's quality for what is taken away, for rendered records and for the lists of them, of which there are
/// thousands: some larger than at the highest, in a fraction of the time.
const QUICK: i32 = 7;

/// A page that is no record lies so deep at most: a folder for its language, one for itself, and the page. These are
/// few, and nearly everybody comes by one of them.
const DEPTH_OF_LISTS: usize = 3;

/// A file below this size in bytes travels in one packet whether it is compressed or not.
const ONE_PACKET: u64 = 1_280;

/// What is taken away and below this size in bytes is not compressed: nine in ten of these files, and few bytes.
const FEW_PACKETS: u64 = 4_096;

/// The bytes as Brotli at its highest quality.
///
/// # Errors
/// None in practice: writing goes to memory.
pub(crate) fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    brotli_at(HIGHEST, bytes)
}

fn brotli_at(quality: i32, bytes: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality,
        size_hint: bytes.len(),
        // A program's kind of bytes changes from function to function; in smaller blocks it is followed more closely.
        lgblock: if bytes.starts_with(PROGRAM) {
            SMALL_BLOCKS
        } else {
            0
        },
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &parameters)?;
    Ok(compressed)
}

/// The bytes as gzip at its highest level.
///
/// # Errors
/// None in practice: writing goes to memory.
pub(crate) fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    gzip_at(Compression::best(), bytes)
}

fn gzip_at(level: Compression, bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), level);
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Writes `.br` and `.gz` beside every file of a site that gains from it, which small files do not, and returns how
/// many there were.
///
/// # Errors
/// The first file that cannot be read or written.
pub(crate) fn site(folder: &Path) -> Result<usize, Failure> {
    let mut files = files_below(folder)?;
    files.retain(|path| is_textual(path) && !is_small(path));
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = files.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let workers: Vec<_> = files
            .chunks(share)
            .map(|files| scope.spawn(move || files.iter().try_for_each(|path| beside(path, folder))))
            .collect();
        workers.into_iter().try_for_each(|worker| {
            worker.join().unwrap_or_else(|_| {
                Err(Failure::Wrong {
                    what: "a compressor broke off".to_owned(),
                    next: "run this again; where it stays, it is a mistake in `xtask/src/compress.rs`"
                        .to_owned(),
                })
            })
        })
    })?;
    Ok(files.len())
}

/// Where the compressed form of a file stands, whose name ends in `br` or `gz`.
pub(crate) fn packed_form(path: &Path, ending: &str) -> PathBuf {
    let mut packed = path.as_os_str().to_owned();
    packed.push(".");
    packed.push(ending);
    PathBuf::from(packed)
}

/// All files below a folder, sorted.
///
/// # Errors
/// The folder that cannot be read.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed(folder, "read"))? {
        let path = entry.map_err(failed(folder, "read"))?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn is_small(path: &Path) -> bool {
    let least = if ends_with(path, &TAKEN_AWAY) {
        FEW_PACKETS
    } else {
        ONE_PACKET
    };
    fs::metadata(path).is_ok_and(|about| about.len() < least)
}

fn is_textual(path: &Path) -> bool {
    ends_with(path, &TEXTUAL)
}

fn ends_with(path: &Path, extensions: &[&str]) -> bool {
    path.extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|extension| extensions.contains(&extension))
}

/// Whether it is one of thousands of its kind.
fn is_one_of_many(path: &Path, site: &Path) -> bool {
    let is_deep = path
        .strip_prefix(site)
        .is_ok_and(|below| below.components().count() > DEPTH_OF_LISTS);
    ends_with(path, &TAKEN_AWAY) || ends_with(path, &["xml"]) || (ends_with(path, &["html"]) && is_deep)
}

fn beside(path: &Path, site: &Path) -> Result<(), Failure> {
    let bytes = files::read(path)?;
    let (quality, level) = if is_one_of_many(path, site) {
        (QUICK, Compression::default())
    } else {
        (HIGHEST, Compression::best())
    };
    for (ending, compressed) in [("br", brotli_at(quality, &bytes)), ("gz", gzip_at(level, &bytes))] {
        let compressed = compressed.map_err(failed(path, "compressed"))?;
        fs::write(packed_form(path, ending), compressed).map_err(failed(path, "compressed"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test stops at what it did not expect")]

    use std::fs;
    use std::io::Read as _;
    use std::path::Path;

    use super::{brotli, gzip, is_one_of_many, is_textual, site};

    #[test]
    fn both_encodings_come_back_as_they_were() {
        let text = "cities, networks, events; ".repeat(200).into_bytes();
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut &brotli(&text).expect("brotli")[..], &mut back).expect("readable");
        assert_eq!(back, text);

        let packed = gzip(&text).expect("gzip");
        back.clear();
        flate2::read::GzDecoder::new(&packed[..])
            .read_to_end(&mut back)
            .expect("readable");
        assert_eq!(back, text);
    }

    #[test]
    fn small_files_are_left_as_they_are() {
        let folder = std::env::temp_dir().join(format!("cityweave-compress-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder");
        for (name, size) in [
            ("a.json", 1_000),
            ("b.json", 2_000),
            ("c.csv", 2_000),
            ("d.csv", 5_000),
        ] {
            fs::write(folder.join(name), "1,2\n".repeat(size / 4)).expect("a file");
        }
        assert_eq!(site(&folder).ok(), Some(2));
        let compressed = |name: &str| folder.join(format!("{name}.br")).is_file();
        assert_eq!(
            ["a.json", "b.json", "c.csv", "d.csv"].map(compressed),
            [false, true, false, true]
        );
        fs::remove_dir_all(&folder).expect("taken away");
    }

    #[test]
    fn what_is_seldom_fetched_is_compressed_in_a_hurry() {
        let is_one_of_many = |name: &str| is_one_of_many(&Path::new("dist").join(name), Path::new("dist"));
        for name in ["en/cities/seoul/index.html", "en/cities/seoul.ics", "sitemap.xml"] {
            assert!(is_one_of_many(name), "{name}");
        }
        for name in ["index.html", "th/index.html", "th/cities/index.html", "boot.js"] {
            assert!(!is_one_of_many(name), "{name}");
        }
    }

    #[test]
    fn what_is_compressed_already_is_left_alone() {
        assert!(is_textual(Path::new("a/index-12.json")));
        assert!(is_textual(Path::new("x_bg.wasm")));
        for name in ["x.wasm.br", "x.json.gz", "og.png", "noending"] {
            assert!(!is_textual(Path::new(name)), "{name}");
        }
    }
}
