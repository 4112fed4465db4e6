//! Real servers over the built site, set up by the files that are made for them: for the checks.

mod programs;

use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::delivery::Hosting;
use crate::failure::Failure;
use crate::files;
use crate::process;
use crate::project::Project;

pub(crate) use programs::{Programs, ready};

/// How long a server may take until it answers, on a machine that does other work too.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often it is asked meanwhile.
const PAUSE: Duration = Duration::from_millis(20);

/// A server that runs until this is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    /// What it is called.
    pub(crate) name: &'static str,
    /// Where it answers, without a slash at the end.
    pub(crate) origin: String,
    child: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; there is nothing more to do either way.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a server is to serve.
#[derive(Debug)]
pub(crate) struct Ground<'a> {
    /// The folder that is the root of the host.
    pub(crate) root: &'a Path,
    /// The files that set the servers up.
    pub(crate) hosting: &'a Hosting,
    /// Where what the servers need and write may be put.
    pub(crate) folder: &'a Path,
}

/// Starts nginx with the file that is made for it.
///
/// # Errors
/// Where it refuses the file, with its own words, or does not answer.
pub(crate) fn nginx(project: &Project, programs: &Programs, ground: &Ground) -> Result<Server, Failure> {
    let port = free_port()?;
    let folder = ground.folder.join("nginx");
    let shown = |path: &Path| path.display().to_string();
    let scratch: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|kind| format!("    {kind}_temp_path \"{}/{kind}\";\n", shown(&folder)))
        .collect();
    // One process that stays in front: ending it ends all of it, and it needs no rights of its own.
    let text = format!(
        "load_module \"{module}\";\ndaemon off;\nmaster_process off;\npid \"{folder}/pid\";\nerror_log stderr;\n\
         events {{}}\nhttp {{\n    access_log off;\n{scratch}    server {{\n        listen 127.0.0.1:{port};\n        \
         root \"{root}\";\n        include \"{file}\";\n    }}\n}}\n",
        module = shown(&programs.brotli_module),
        folder = shown(&folder),
        root = shown(ground.root),
        file = shown(&ground.hosting.nginx),
    );
    let set_up = put(&folder, &text)?;
    let mut command = process::command(project, &shown(&programs.nginx));
    command
        .arg("-e")
        .arg("stderr")
        .arg("-p")
        .arg(&folder)
        .arg("-c")
        .arg(set_up);
    start("nginx", command, port, &folder)
}

/// Starts Caddy with the file that is made for it.
///
/// # Errors
/// Where it refuses the file, with its own words, or does not answer.
pub(crate) fn caddy(project: &Project, programs: &Programs, ground: &Ground) -> Result<Server, Failure> {
    let port = free_port()?;
    let folder = ground.folder.join("caddy");
    let text = format!(
        "{{\n\tadmin off\n\tauto_https off\n}}\n\nhttp://127.0.0.1:{port} {{\n\tbind 127.0.0.1\n\t\
         root * \"{root}\"\n\timport \"{file}\"\n}}\n",
        root = ground.root.display(),
        file = ground.hosting.caddy.display(),
    );
    let set_up = put(&folder, &text)?;
    let mut command = process::command(project, &programs.caddy.display().to_string());
    command
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(set_up);
    // It keeps what it remembers in the home of whoever runs it.
    command
        .env("XDG_DATA_HOME", &folder)
        .env("XDG_CONFIG_HOME", &folder);
    start("Caddy", command, port, &folder)
}

fn put(folder: &Path, text: &str) -> Result<PathBuf, Failure> {
    let path = folder.join("server.conf");
    files::write(&path, text)?;
    Ok(path)
}

/// A port that nobody uses at this moment.
fn free_port() -> Result<u16, Failure> {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|source| Failure::Wrong {
            what: format!("no port is free on 127.0.0.1: {source}"),
            next: "see whether programs may listen on this machine".to_owned(),
        })
}

fn start(name: &'static str, mut command: Command, port: u16, folder: &Path) -> Result<Server, Failure> {
    let log = folder.join("log");
    let written = File::create(&log).map_err(|source| Failure::File {
        path: log.clone(),
        doing: "written",
        source,
    })?;
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(written)
        .spawn()
        .map_err(|source| Failure::NotStarted {
            program: name.to_owned(),
            source,
            next: "delete target/servers and run this again".to_owned(),
        })?;
    let mut server = Server {
        name,
        origin: format!("http://127.0.0.1:{port}"),
        child,
    };
    let begin = Instant::now();
    while begin.elapsed() < PATIENCE {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Ok(server);
        }
        if matches!(server.child.try_wait(), Ok(Some(_)) | Err(_)) {
            break;
        }
        thread::sleep(PAUSE);
    }
    let said = fs::read_to_string(&log).unwrap_or_default();
    Err(Failure::Mistakes {
        what: "lines that a server wrote which did not start",
        list: said.lines().map(|line| format!("{name}: {line}")).collect(),
        next: "mend what it names in xtask/src/delivery/, where its file is made".to_owned(),
    })
}
