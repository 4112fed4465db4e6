//! The documents of the embeds, and the answers to those who ask a page for its embed (oEmbed).
//!
//! What an embed shows depends on the options of its address, so each waits for the app;
//! it is there so that every static host answers the address.

use atlas::address::Page;
use atlas::embed::{Embed, OEmbed, View};

use super::template::{Shell, Template};
use super::{Ground, head, pages};
use crate::embed::name_of;
use crate::i18n::Key;
use crate::pages::title_of;

/// Each embed's path below the site's folder, with its document.
pub(super) fn documents<'a>(
    ground: Ground,
    template: &'a Template<'a>,
) -> impl Iterator<Item = (String, String)> + 'a {
    let views = pages(ground.loaded)
        .into_iter()
        .filter_map(|page| View::of_page(&page));
    views.map(move |view| {
        let embed = Embed::new(view);
        let path = embed.path().trim_matches('/').to_owned();
        (path, document(ground, &embed, template))
    })
}

/// Each page's answers with their paths below the site's folder; none where the host does not tell the site's address,
/// as answers are read elsewhere and need it whole.
pub(super) fn answers(ground: Ground) -> impl Iterator<Item = (String, String)> {
    let embeddable = pages(ground.loaded)
        .into_iter()
        .filter_map(|page| View::of_page(&page));
    embeddable
        .filter_map(move |view| {
            with_answer(ground, view, |answer| {
                [
                    (answer.path("json"), answer.json()),
                    (answer.path("xml"), answer.xml()),
                ]
            })
        })
        .flatten()
}

/// The links from a page to its answers, for its head; `None` where it has none.
pub(super) fn links(ground: Ground, page: &Page) -> Option<String> {
    with_answer(ground, View::of_page(page)?, |answer| answer.links())
}

fn with_answer<T>(ground: Ground, view: View, then: impl Fn(OEmbed<'_>) -> T) -> Option<T> {
    let site = ground.library.site().base_url.as_str();
    let embed = Embed::new(view);
    let title = name_of(&embed, ground.texts, &ground.loaded.dataset);
    (!site.is_empty()).then(|| {
        then(OEmbed {
            site,
            provider: &ground.library.site().name,
            view: &embed.view,
            lang: ground.lang,
            title: &title,
        })
    })
}

fn document(ground: Ground, embed: &Embed, template: &Template<'_>) -> String {
    let title = title_of(Some(&embed.view.page()), ground.texts, &ground.loaded.dataset);
    let title = head::escaped(&title);
    let path = embed.page_path(ground.lang);
    let below = |base: &str| head::escaped(&format!("{base}{}", path.trim_start_matches('/')));
    let (page, whole) = (below(ground.base), below(ground.whole_base()));
    template.wait(&Shell {
        head: &format!(
            "<title>{title}</title><meta name=\"robots\" content=\"noindex\"><link rel=\"canonical\" href=\"{whole}\">"
        ),
        no_script: &format!(
            "<p>{} <a href=\"{page}\" target=\"_blank\">{title}</a></p>",
            head::escaped(ground.texts.get(Key::MetaNoScript))
        ),
    })
}
