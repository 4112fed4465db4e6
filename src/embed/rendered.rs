//! An embed in the HTML of its document, as it is without any option but its language.

use atlas::dataset::{Dataset, NetworkIx};
use atlas::embed::{Embed, View};
use atlas::wire::EventBrief;
use leptos::prelude::*;

use super::{city, frame, parts};
use crate::dom;
use crate::i18n::Texts;
use crate::library::Library;

/// The text of an embed's document in one language.
pub struct Rendered {
    /// What the document is called.
    pub title: String,
    /// What it shows, as HTML.
    pub html: String,
    /// The last day, as `(year, month, day)`, on which all is to come that it says is to come; `None` where it says
    /// that of nothing.
    pub holds_until: Option<(u16, u8, u8)>,
}

/// Renders an embed of the site at `base`.
#[must_use]
pub fn render(
    base: &'static str,
    library: Library,
    t: Texts,
    dataset: &'static Dataset,
    embed: &Embed,
) -> Rendered {
    let owner = Owner::new();
    owner.with(|| {
        let html = frame::whole(base, library, t, dataset, embed.clone()).to_html();
        Rendered {
            title: frame::title(Some(embed), t),
            // A frame shows nothing but the embed. The marks by which the framework finds its places are of no use
            // where it makes its own.
            html: html.replace("<!>", "").replace("<a ", "<a target=\"_blank\" "),
            holds_until: holds_until(dataset, &embed.view),
        }
    })
}

fn holds_until(dataset: &Dataset, view: &View) -> Option<(u16, u8, u8)> {
    let concerns: Box<dyn Fn(&EventBrief) -> bool> = match view {
        View::City(id) => Box::new(city::concerning(dataset, dataset.find_city(id.as_str())?.ix)),
        View::Network(id) => {
            let (ix, _): (NetworkIx, _) = dataset.find_network(id.as_str())?;
            Box::new(move |event| parts::is_of(event, ix))
        }
        View::Events => Box::new(|_| true),
        View::Map | View::Event(_) => return None,
    };
    let coming = parts::split(dataset, dom::today(), concerns).coming;
    coming
        .iter()
        .map(|event| event.end.unwrap_or(event.start).last_day())
        .min()
}
