//! The servers' programs: those of the system, else Debian's packages, unpacked into the project's own folder.

use std::env;
use std::path::{Path, PathBuf};

use crate::debian;
use crate::failure::Failure;
use crate::process;
use crate::project::Project;

/// nginx, its module for Brotli files, and Caddy. The packages that have them elsewhere are not asked for: their
/// scripts would start servers on this machine.
const PACKAGES: [&str; 3] = ["nginx", "libnginx-mod-http-brotli-static", "caddy"];

const MODULE: &str = "usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// Programs that are there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Programs {
    pub(super) nginx: PathBuf,
    pub(super) brotli_module: PathBuf,
    pub(super) caddy: PathBuf,
}

/// The programs, fetched where they are missing; `None` where it is not known how.
///
/// # Errors
/// Where they cannot be fetched, or do not run.
pub(crate) fn ready(project: &Project) -> Result<Option<Programs>, Failure> {
    let folder = project.root().join("target/servers");
    let on_path: Vec<PathBuf> = env::var_os("PATH")
        .map(|path| env::split_paths(&path).collect())
        .unwrap_or_default();
    if let Some(programs) = find_among(&folder, &on_path, Path::is_file) {
        return Ok(Some(programs));
    }
    if !debian::is_here(project) {
        return Ok(None);
    }
    println!("fetching nginx and Caddy into target/servers, 10 MB, once");
    let next =
        "look at the message above; most often the packages' host cannot be reached; then run this again";
    debian::unpack(project, &PACKAGES, &folder, next)?;
    let programs = find_among(&folder, &on_path, Path::is_file);
    let runs = |program: &Path, question: &str| {
        process::probe(process::command(project, &program.display().to_string()).arg(question)).is_some()
    };
    match programs {
        Some(programs) if runs(&programs.nginx, "-v") && runs(&programs.caddy, "version") => {
            Ok(Some(programs))
        }
        _ => Err(Failure::Wrong {
            what: "the packages of nginx and Caddy were unpacked, yet their programs do not run".to_owned(),
            next: "install `nginx libnginx-mod-http-brotli-static caddy` with apt-get, which brings the \
                   libraries that they need, and run this again"
                .to_owned(),
        }),
    }
}

/// Those in the project's own folder come first: they are there because the system has not all of them.
fn find_among(folder: &Path, on_path: &[PathBuf], is_file: impl Fn(&Path) -> bool) -> Option<Programs> {
    let own = ["usr/sbin", "usr/bin"].map(|programs| folder.join(programs));
    // Debian keeps what serves in a folder that is on no user's path.
    let system = [PathBuf::from("/usr/sbin")];
    let first = |candidates: Vec<PathBuf>| candidates.into_iter().find(|path| is_file(path));
    let program = |name: &str| {
        let folders = own.iter().chain(on_path).chain(&system);
        first(folders.map(|folder| folder.join(name)).collect())
    };
    Some(Programs {
        nginx: program("nginx")?,
        brotli_module: first(vec![folder.join(MODULE), Path::new("/").join(MODULE)])?,
        caddy: program("caddy")?,
    })
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{MODULE, Programs, find_among};

    fn found(there: &[&str]) -> Option<Programs> {
        let on_path = [PathBuf::from("/usr/bin")];
        find_among(Path::new("/own"), &on_path, |path| {
            there.iter().any(|file| Path::new(file) == path)
        })
    }

    #[test]
    fn all_three_are_needed_and_the_projects_own_come_first() {
        let module = format!("/{MODULE}");
        let system = ["/usr/sbin/nginx", "/usr/bin/caddy", module.as_str()];
        assert_eq!(
            found(&system),
            Some(Programs {
                nginx: "/usr/sbin/nginx".into(),
                brotli_module: module.clone().into(),
                caddy: "/usr/bin/caddy".into(),
            })
        );
        assert_eq!(found(&system[..2]), None);
        let both = [&system[..], &["/own/usr/bin/caddy"]].concat();
        assert_eq!(
            found(&both).map(|programs| programs.caddy),
            Some("/own/usr/bin/caddy".into())
        );
    }
}
