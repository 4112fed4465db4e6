//! The browsers of the tests: those that are there, else Debian's own packages.

use std::env;
use std::path::{Path, PathBuf};

use crate::debian;
use crate::failure::Failure;
use crate::project::Project;

/// A browser: how it is called and where it is found.
#[derive(Debug)]
pub(crate) struct Browser {
    /// Its name for people.
    pub(crate) name: &'static str,
    /// The variable of the environment that names the program, for us and for the scripts that drive it.
    pub(crate) setting: &'static str,
    /// Debian's packages of it.
    packages: &'static [&'static str],
    /// Names under which it and its relatives are installed.
    programs: &'static [&'static str],
    /// Where they are when they are not on the path.
    places: &'static [&'static str],
    /// A program on the path without which it is of no use.
    beside: Option<&'static str>,
}

/// The browser of nearly all tests.
pub(crate) const CHROMIUM: Browser = Browser {
    name: "Chromium",
    setting: "CHROMIUM",
    packages: &["chromium"],
    programs: &[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome.exe",
    ],
    places: &[
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ],
    beside: None,
};

/// A second one, with another engine.
pub(crate) const FIREFOX: Browser = Browser {
    name: "Firefox",
    setting: "FIREFOX",
    packages: &["firefox-esr"],
    programs: &["firefox-esr", "firefox", "firefox.exe"],
    places: &[
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
    beside: None,
};

/// A third one: what drives it, and the screen that it wants. Only where the system has a package of it.
pub(crate) const WEBKIT: Browser = Browser {
    name: "WebKit",
    setting: "WEBKIT",
    packages: &["webkit2gtk-driver", "xvfb"],
    programs: &["WebKitWebDriver"],
    places: &[],
    beside: Some("Xvfb"),
};

impl Browser {
    /// Whether it is there or can be installed.
    pub(crate) fn can_be_had(&self, project: &Project) -> bool {
        self.find().is_some() || debian::is_here(project)
    }

    /// The program that is there: the one named by the setting, else the first found.
    pub(crate) fn find(&self) -> Option<PathBuf> {
        let folders: Vec<PathBuf> = env::var_os("PATH")
            .map(|path| env::split_paths(&path).collect())
            .unwrap_or_default();
        let is_there = |program: &str| folders.iter().any(|folder| folder.join(program).is_file());
        if self.beside.is_some_and(|program| !is_there(program)) {
            return None;
        }
        let named = env::var_os(self.setting).map(PathBuf::from);
        self.find_among(named, &folders, Path::is_file)
    }

    /// Installs the system's package where that is known how, and returns the program.
    ///
    /// # Errors
    /// Where the system is not Debian's, or its package manager fails: with what to install by hand.
    pub(crate) fn install(&self, project: &Project) -> Result<PathBuf, Failure> {
        let Self {
            setting, packages, ..
        } = self;
        if !debian::is_here(project) {
            return Err(self.missing(format!(
                "install it from your system's own source, or set {setting} to the program of one that is \
                 there, and run this again"
            )));
        }
        debian::install(
            project,
            packages,
            &format!(
                "look at the message above; run `apt-get update` and `apt-get install {}` as root, then this again",
                packages.join(" ")
            ),
        )?;
        self.find().ok_or_else(|| {
            self.missing(format!(
                "the package was installed, yet no program found: set {setting} to its path"
            ))
        })
    }

    fn missing(&self, next: String) -> Failure {
        Failure::Wrong {
            what: format!("no {} was found for the browser tests", self.name),
            next,
        }
    }

    /// A browser that was named but is not there is passed over: a stale setting should not stop the tests.
    fn find_among(
        &self,
        named: Option<PathBuf>,
        folders: &[PathBuf],
        is_file: impl Fn(&Path) -> bool,
    ) -> Option<PathBuf> {
        let on_path = self
            .programs
            .iter()
            .flat_map(|program| folders.iter().map(move |folder| folder.join(program)));
        named
            .into_iter()
            .chain(on_path)
            .chain(self.places.iter().map(PathBuf::from))
            .find(|path| is_file(path))
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::CHROMIUM;

    fn found(named: Option<&str>, there: &[&str]) -> Option<PathBuf> {
        let folders = [PathBuf::from("/usr/local/bin"), PathBuf::from("/usr/bin")];
        CHROMIUM.find_among(named.map(PathBuf::from), &folders, |path| {
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
