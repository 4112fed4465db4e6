//! The dataset: read from `data/`, checked, and compiled into `target/site-data/v1/`.
//!
//! The way of a record: [`folder`] holds the texts, [`read`] makes [`authored`] values of them with the
//! help of [`toml_table`], [`csv_table`] and [`fields`], [`checks`] looks whether they fit together, and
//! [`compile`] puts them into the shipped form by way of the [`writer`]. Everything that is wrong goes to
//! one [`mistake::Mistakes`], so that an editor sees all of it after one run.

mod authored;
mod checks;
mod compile;
mod csv_table;
mod fields;
pub(crate) mod folder;
mod land;
pub(crate) mod mistake;
mod read;
mod report;
pub(crate) mod site;
mod stamp;
#[cfg(test)]
mod tests;
mod toml_table;
mod translation;
mod values;
mod visit;
mod writer;

use std::path::{Path, PathBuf};
use std::{fs, io};

use atlas::wire::Manifest;

use crate::texts;
use compile::CompileError;
use folder::Folder;
use land::Land;
use mistake::{Mistake, Mistakes};

pub(crate) use report::{Counts, Report};
pub(crate) use writer::{Writer, short_hash};

/// How to run.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Options {
    /// Check only: always reads everything, writes nothing.
    pub(crate) check_only: bool,
    /// Say nothing where all is well.
    pub(crate) quiet: bool,
}

/// Why there is no compiled dataset.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The dataset has mistakes; each is a line of its own.
    #[error("{}", list(.0))]
    Mistakes(Vec<Mistake>),
    /// A file or folder could not be used.
    #[error("{} could not be used ({error}); check that it exists and may be read and written", .path.display())]
    Files {
        /// Which.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The files could not be made.
    #[error(transparent)]
    Compile(#[from] CompileError),
}

fn list(mistakes: &[Mistake]) -> String {
    let mut text: String = mistakes.iter().map(|mistake| format!("{mistake}\n")).collect();
    let count = mistakes.len();
    let noun = if count == 1 { "mistake" } else { "mistakes" };
    text.push_str(&format!("{count} {noun} in the dataset; nothing was compiled"));
    text
}

/// Checks the dataset of this project and, unless asked not to, compiles it.
pub(crate) fn run(options: &Options) -> Result<Report, Failure> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."));
    let report = run_in(project, options)?;
    if !options.quiet {
        println!("{report}");
    }
    Ok(report)
}

fn run_in(project: &Path, options: &Options) -> Result<Report, Failure> {
    let data = project.join("data");
    let site_data = project.join("target").join("site-data");
    let stamp = site_data.join("stamp");
    let files = |(path, error)| Failure::Files { path, error };
    // Taken before the reading: a change made meanwhile shows in the next run.
    let fingerprint =
        stamp::fingerprint(&[&data, &project.join("locales"), &project.join(site::FILE)]).map_err(files)?;
    let shipped = site_data.join("v1").join("manifest.json").is_file();
    let stamped = fs::read_to_string(&stamp).is_ok_and(|known| known == fingerprint);
    if !options.check_only && shipped && stamped {
        return Ok(Report::Unchanged);
    }

    let mistakes = Mistakes::default();
    let folder = Folder::read(&data, &mistakes).map_err(files)?;
    let authored = read::read(&folder, &mistakes);
    let land = Land::read(&folder, &mistakes);
    checks::check(&authored, land.as_ref(), &mistakes);
    let locales = texts::read(project, &mistakes).map_err(files)?;
    let site = site::read(project, &mistakes).map_err(files)?;
    let mut mistakes = mistakes.into_sorted();
    let missing = locales.missing.into_sorted();
    if options.check_only {
        mistakes.extend(missing);
    } else if !missing.is_empty() && !options.quiet {
        println!(
            "{} texts are not translated; `cargo xtask data --check` names them",
            missing.len()
        );
    }
    if !mistakes.is_empty() {
        return Err(Failure::Mistakes(mistakes));
    }
    let counts = Counts::of(&authored);
    if options.check_only {
        return Ok(Report::Checked(counts));
    }

    let mut writer = Writer::new(&site_data.join("v1"));
    let version = version(&authored, &folder);
    let mut manifest = compile::compile(&authored, &folder, version, &mut writer)?;
    compile::slices::write(&authored, &manifest.version, &site, &mut writer)?;
    manifest.site = site;
    let locales = locales.all;
    for locale in &locales {
        let bytes = texts::json(locale, &locales).map_err(CompileError::Json)?;
        let name = format!("texts-{}.json", locale.lang.tag());
        manifest.texts.insert(
            locale.lang,
            writer.hashed(&name, &bytes).map_err(CompileError::Write)?,
        );
    }
    let default = texts::default_lang(&locales, manifest.site.lang);
    texts::write_keys(project, &locales, default).map_err(files)?;
    finish(&manifest, writer)?;
    fs::write(&stamp, fingerprint).map_err(|error| files((stamp.clone(), error)))?;
    Ok(Report::Compiled(counts))
}

/// The manifest comes last: whoever sees it finds all that it names.
fn finish(manifest: &Manifest, mut writer: Writer) -> Result<(), CompileError> {
    writer.plain("manifest.json", &compile::json(manifest)?)?;
    writer.finish()?;
    Ok(())
}

/// The day of the newest change, which an editor writes down, and a hash over all authored files, which
/// tells two states of that day apart.
fn version(authored: &authored::Authored, folder: &Folder) -> String {
    let parts = folder
        .iter()
        .flat_map(|(path, text)| [path.as_bytes(), text.as_bytes()]);
    let hash = short_hash(parts);
    let day = authored.changed.map(|day| day.to_string()).unwrap_or_default();
    format!("{day}-{}", hash.get(..8).unwrap_or_default())
}
