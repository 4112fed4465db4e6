//! Every page as HTML, rendered at build time by the components that the app shows, from the files that are
//! shipped. Whoever has no script reads these pages; for everybody else the app takes their place.

mod crawlers;
mod embeds;
mod head;
mod link_preview;
mod linked;
mod offline;
mod page;
mod parts;
mod template;

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::{fs, io, thread};

use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use atlas::address::{Address, Page};
use atlas::dataset::Loaded;
use atlas::embed::View;
use atlas::lang::Lang;

use crate::dom;
use crate::i18n::Texts;
use crate::library::{self, DataError, Detail, Library};
use parts::Parts;
use template::Template;

/// What is rendered, and from what.
#[derive(Debug, Clone)]
pub struct Site {
    /// The folder of the built site: its `index.html` is the form of every page, and pages are written into it.
    pub folder: PathBuf,
    /// Its base path, with slashes at both ends.
    pub base: &'static str,
    /// The day on which it is built: what is upcoming depends on it.
    pub today: (u16, u8, u8),
    /// The languages in which pages are rendered, the site's own first. A site for visitors has all that are offered.
    pub langs: Vec<Lang>,
}

/// Why pages could not be rendered.
#[derive(Debug, thiserror::Error)]
pub enum PrerenderError {
    /// A file of the site.
    #[error("{path} could not be {doing}: {source}; build the site anew with `cargo xtask dist`")]
    File {
        /// Which file.
        path: PathBuf,
        /// `read` or `written`.
        doing: &'static str,
        /// What the system says.
        source: io::Error,
    },
    /// The data of the site.
    #[error("the data of the site could not be read ({0}); see what `cargo xtask data` says")]
    Data(#[from] DataError),
    /// The page that Trunk writes has another form than is expected.
    #[error("{0} has no {1}; compare index.html with src/prerender/template.rs")]
    Template(PathBuf, &'static str),
    /// A thread broke off.
    #[error("rendering broke off; the panic above says where")]
    Broken,
}

/// A page is rendered once: what the framework would do later, when something changes, is not done.
struct Nothing;

impl CustomExecutor for Nothing {
    fn spawn(&self, _: PinnedFuture<()>) {}

    fn spawn_local(&self, _: PinnedLocalFuture<()>) {}

    fn poll_local(&self) {}
}

/// What a page is rendered from, besides its address.
#[derive(Clone, Copy)]
struct Ground {
    /// The folder of the built site.
    folder: &'static Path,
    parts: &'static Parts,
    base: &'static str,
    library: Library,
    lang: Lang,
    texts: Texts,
    loaded: &'static Loaded,
}

impl Ground {
    /// Where the site begins. Search engines want whole addresses, which only the host can tell.
    fn whole_base(&self) -> &str {
        match self.library.site().base_url.as_str() {
            "" => self.base,
            base_url => base_url,
        }
    }

    /// The record of a page, whole; nothing for a page that shows none, or one that cannot be read, which says so
    /// itself.
    fn detail(&self, page: &Page) -> Detail {
        let text = now(self.library.detail(page, &self.loaded.dataset, self.lang))
            .ok()
            .and_then(Result::ok);
        text.and_then(|text| Detail::read(page, &text))
            .unwrap_or_default()
    }
}

/// Renders all pages in all languages into the site, and returns how many.
///
/// # Errors
/// [`PrerenderError`] with the first file that could not be read or written.
pub fn render_site(site: &Site) -> Result<usize, PrerenderError> {
    // Only the first call sets it, and one is enough.
    let _ = Executor::init_custom_executor(Nothing);
    library::read_from(site.folder.clone(), site.base);
    dom::build_on(site.today);
    let library = now(Library::open(site.base, None))??;
    // There is one for each run.
    let folder: &'static Path = Box::leak(site.folder.clone().into_boxed_path());
    let parts: &'static Parts = Box::leak(Box::new(Parts::of_site(folder)));
    let mut grounds = Vec::new();
    for &lang in &site.langs {
        grounds.push(Ground {
            folder,
            parts,
            base: site.base,
            library,
            lang,
            texts: now(library.texts(lang))??,
            loaded: now(library.dataset(lang))??.loaded,
        });
    }
    let form = site.folder.join("index.html");
    let form_text = read(&form)?;
    let template = Template::parse(&form_text).map_err(|part| PrerenderError::Template(form, part))?;

    let work: Vec<(Ground, Option<Page>)> = grounds
        .iter()
        .flat_map(|&ground| {
            let pages = pages(ground.loaded).into_iter().map(Some);
            pages.map(move |page| (ground, page))
        })
        .collect();
    on_all_cores(&work, |(ground, page)| {
        let html = page::render(*ground, page.clone(), &template);
        write(&file_of(&site.folder, ground.lang, page.as_ref()), &html)
    })?;
    // At the site's root stands the explorer too; the app goes on in the visitor's language. What has no page
    // is answered with the page that says so.
    if let Some(&ground) = grounds.first() {
        write(
            &site.folder.join("index.html"),
            &page::render(ground, Some(Page::Explorer), &template),
        )?;
        write(
            &site.folder.join("404.html"),
            &page::render(ground, None, &template),
        )?;
    }
    for &ground in &grounds {
        let (path, app) = offline::app(ground);
        write(&site.folder.join(path), &app)?;
    }
    if let Some(&ground) = grounds.first() {
        let shell = offline::shell(ground, &template);
        write(&site.folder.join(offline::SHELL), &shell)?;
    }
    let embeds: Vec<View> = grounds
        .first()
        .into_iter()
        .flat_map(|&ground| embeds::views(ground))
        .collect();
    on_all_cores(&embeds, |view| {
        let Some((path, html)) = embeds::document(&grounds, view.clone(), &template) else {
            return Ok(());
        };
        write(&site.folder.join(path).join("index.html"), &html)
    })?;
    // Beside them the root, the page for what is not there, and the shell for who has no connection.
    let documents = work.len() + 3 + embeds.len();
    if let Some(ground) = grounds.first() {
        let changes = now(library.changes())??;
        for (path, text) in crawlers::files(ground, &site.langs, &pages(ground.loaded), &changes) {
            write(&site.folder.join(path), &text)?;
        }
    }
    for &ground in &grounds {
        for (path, answer) in embeds::answers(ground) {
            write(&site.folder.join(path), &answer)?;
        }
    }
    Ok(documents)
}

/// Does the work in as many threads as the machine has cores.
fn on_all_cores<T: Sync>(
    work: &[T],
    render: impl Fn(&T) -> Result<(), PrerenderError> + Sync,
) -> Result<(), PrerenderError> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = work.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let render = &render;
        let workers: Vec<_> = work
            .chunks(share)
            .map(|work| scope.spawn(move || work.iter().try_for_each(render)))
            .collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or(Err(PrerenderError::Broken)))
    })
}

/// All pages of the atlas.
fn pages(loaded: &'static Loaded) -> Vec<Page> {
    let dataset = &loaded.dataset;
    let records = dataset
        .networks()
        .iter()
        .map(|network| Page::Network(network.id.clone()))
        .chain(dataset.cities().filter_map(|city| {
            let id = atlas::slug::Slug::parse(city.id)?;
            Some(Page::City(id))
        }))
        .chain(dataset.events().iter().map(|event| Page::Event(event.id.clone())))
        .chain(dataset.awards().iter().map(|award| Page::Award(award.id.clone())))
        .chain(
            dataset
                .organizations()
                .iter()
                .map(|body| Page::Organization(body.id.clone())),
        );
    Page::SINGLE.into_iter().chain(records).collect()
}

/// A folder for each page, as any static host answers its address with the `index.html` in it.
fn file_of(folder: &Path, lang: Lang, page: Option<&Page>) -> PathBuf {
    let path = page.map(|page| {
        let address = Address {
            lang,
            page: page.clone(),
        };
        address.path()
    });
    let path = path.unwrap_or_default();
    folder.join(path.trim_matches('/')).join("index.html")
}

fn read(path: &Path) -> Result<String, PrerenderError> {
    fs::read_to_string(path).map_err(|source| PrerenderError::File {
        path: path.to_owned(),
        doing: "read",
        source,
    })
}

fn write(path: &Path, text: &str) -> Result<(), PrerenderError> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|source| PrerenderError::File {
            path: path.to_owned(),
            doing: "written",
            source,
        })
}

/// What a future answers at once: files are there, and nothing is waited for.
fn now<T>(future: impl Future<Output = T>) -> Result<T, PrerenderError> {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(answer) => Ok(answer),
        std::task::Poll::Pending => Err(PrerenderError::Broken),
    }
}
