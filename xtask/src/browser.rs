//! The browser of the tests: one that is there, else Debian's own package.

use std::env;
use std::path::{Path, PathBuf};

use crate::debian;
use crate::failure::Failure;
use crate::project::Project;

/// Names under which Chromium and its relatives are installed.
const PROGRAMS: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome.exe",
];

/// Where they are when they are not on the path.
const PLACES: [&str; 3] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/// The browser that is there: the one named by `CHROMIUM`, else the first found.
pub(crate) fn find() -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::var_os("PATH")
        .map(|path| env::split_paths(&path).collect())
        .unwrap_or_default();
    let named = env::var_os("CHROMIUM").map(PathBuf::from);
    find_among(named, &folders, Path::is_file)
}

/// Installs the system's Chromium where that is known how, and returns it.
///
/// # Errors
/// Where the system is not Debian's, or its package manager fails: with what to install by hand.
pub(crate) fn install(project: &Project) -> Result<PathBuf, Failure> {
    if !debian::is_here(project) {
        return Err(missing(
            "install Chromium or Chrome from your system's own source, or set CHROMIUM to the program of one \
             that is there, and run this again",
        ));
    }
    debian::install(
        project,
        "chromium",
        "look at the message above; run `apt-get update` and `apt-get install chromium` as root, then this again",
    )?;
    find().ok_or_else(|| missing("the package was installed, yet no program found: set CHROMIUM to its path"))
}

fn missing(next: &str) -> Failure {
    Failure::Wrong {
        what: "no Chromium was found for the browser tests".to_owned(),
        next: next.to_owned(),
    }
}

/// A browser that was named but is not there is passed over: a stale setting should not stop the tests.
fn find_among(
    named: Option<PathBuf>,
    folders: &[PathBuf],
    is_file: impl Fn(&Path) -> bool,
) -> Option<PathBuf> {
    let on_path = PROGRAMS
        .iter()
        .flat_map(|program| folders.iter().map(move |folder| folder.join(program)));
    named
        .into_iter()
        .chain(on_path)
        .chain(PLACES.iter().map(PathBuf::from))
        .find(|path| is_file(path))
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::find_among;

    fn found(named: Option<&str>, there: &[&str]) -> Option<PathBuf> {
        let folders = [PathBuf::from("/usr/local/bin"), PathBuf::from("/usr/bin")];
        find_among(named.map(PathBuf::from), &folders, |path| {
            there.iter().any(|file| Path::new(file) == path)
        })
    }

    #[test]
    fn the_named_browser_comes_first_then_chromium_then_its_relatives() {
        let there = ["/usr/local/bin/google-chrome", "/usr/bin/chromium", "/opt/mine"];
        assert_eq!(found(Some("/opt/mine"), &there), Some("/opt/mine".into()));
        assert_eq!(found(Some("/opt/gone"), &there), Some("/usr/bin/chromium".into()));
        assert_eq!(
            found(None, &there[..1]),
            Some("/usr/local/bin/google-chrome".into())
        );
        assert_eq!(found(None, &[]), None);
    }
}
