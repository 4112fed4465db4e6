//! What an installed app is, and the document that stands in for every page where there is no connection.

use atlas::export::web_app::WebApp;

use super::template::{Document, Shell, Template};
use super::{Ground, head};
use crate::i18n::Key;

/// Where the shell stands below the site's folder until it is put beside what is kept with it.
pub(super) const SHELL: &str = "shell.html";

/// The site as an app in a language: the document with its path below the site's folder.
pub(super) fn app(ground: Ground) -> (String, String) {
    let app = WebApp {
        base: ground.base,
        lang: ground.lang,
        name: &ground.library.site().name,
        description: ground.texts.get(Key::AboutLead),
    };
    (WebApp::path(ground.lang), app.json())
}

/// A page without anything of its own: the app shows in it what the address asks for, as far as it is kept.
pub(super) fn shell(ground: Ground, template: &Template<'_>) -> String {
    let name = head::escaped(&ground.library.site().name);
    template.shell(&Shell {
        document: Document {
            lang: ground.lang,
            head: &format!("<title>{name}</title><meta name=\"robots\" content=\"noindex\">"),
        },
        no_script: &format!("<p>{}</p>", head::escaped(ground.texts.get(Key::MetaNoScript))),
    })
}
