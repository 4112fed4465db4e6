//! The documents of the embeds. What an embed shows depends on the options of its address, so each waits for the app;
//! it is there so that every static host answers the address.

use atlas::embed::{Embed, View};

use super::template::{Shell, Template};
use super::{Ground, head, pages};
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

fn document(ground: Ground, embed: &Embed, template: &Template<'_>) -> String {
    let title = title_of(Some(&embed.view.page()), ground.texts, &ground.loaded.dataset);
    let title = head::escaped(&title);
    let page = embed.page_path(ground.lang);
    let page = head::escaped(&format!("{}{}", ground.base, page.trim_start_matches('/')));
    template.wait(&Shell {
        head: &format!(
            "<title>{title}</title><meta name=\"robots\" content=\"noindex\"><link rel=\"canonical\" href=\"{page}\">"
        ),
        no_script: &format!(
            "<p>{} <a href=\"{page}\" target=\"_blank\">{title}</a></p>",
            head::escaped(ground.texts.get(Key::MetaNoScript))
        ),
    })
}
