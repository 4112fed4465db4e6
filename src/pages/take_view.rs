//! The explorer's list as files: written in the browser, by the code that wrote the fixed ones.

use atlas::export::Site;
use atlas::export::slice::{Format, VIEW_FORMATS, view};
use leptos::prelude::*;

use super::take_away::cite;
use crate::address::here;
use crate::app::data;
use crate::dom;
use crate::explorer::explorer;
use crate::i18n::{Key, texts};
use crate::reactive::{changing, derived, on};
use crate::ui::{settings, site_base, site_name};

/// The longest name of a file that a query makes, in bytes.
const MOST_NAME: usize = 80;

/// The files of what is listed, and how it is cited.
pub(super) fn take_view() -> AnyView {
    let (t, explorer, here) = (texts(), explorer(), here());
    let said = RwSignal::new(String::new());
    let buttons = VIEW_FORMATS
        .into_iter()
        .map(|format| {
            let name = match format {
                Format::Calendar => t.get(Key::TakeCalendar),
                _ => format.name(),
            };
            let take = move |_: leptos::ev::MouseEvent| {
                let base = site_base(here);
                let site = Site {
                    name: site_name(),
                    base: &base,
                    base_url: &settings().base_url,
                };
                let query = explorer.question.with_untracked(|query| query.format());
                let file = file_name(&query, format);
                let text = explorer
                    .listed
                    .with_untracked(|cities| view(data(), site, cities, format));
                match text {
                    Some(text) => {
                        dom::download(&file, format.media_type(), &text);
                        said.set(t.with(Key::TakeTaken, &[("file", &file)]));
                    }
                    None => said.set(t.get(Key::TakeNoDays).to_owned()),
                }
            };
            view! { <li><button class="link" type="button" on:click=on(take)>{name}</button></li> }
        })
        .collect_view();
    let cited = changing(move || {
        let question = explorer.question.get();
        let address = here.explorer_href(&question);
        let path = address.strip_prefix(here.base).unwrap_or(&address);
        cite(
            Key::TakeCite,
            "explorer",
            t.get(Key::SiteTitle),
            &format!("{}{path}", site_base(here)),
        )
    });
    view! {
        <ul class="take__files">{buttons}</ul>
        <p class="take__note" role="status">{derived(move || said.get())}</p>
        {cited}
    }
    .into_any()
}

/// A name that tells what was asked: `cityweave-network-wego.csv`.
fn file_name(query: &str, format: Format) -> String {
    let mut name = String::from("cityweave");
    for word in query.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        if !word.is_empty() && name.len() + word.len() < MOST_NAME {
            name.push('-');
            name.push_str(&word.to_ascii_lowercase());
        }
    }
    if query.is_empty() {
        name.push_str("-cities");
    }
    format!("{name}.{}", format.extension())
}

#[cfg(test)]
mod tests {
    use atlas::export::Format;

    use super::{MOST_NAME, file_name};

    #[test]
    fn a_file_is_named_after_the_question() {
        assert_eq!(file_name("", Format::Csv), "cityweave-cities.csv");
        assert_eq!(
            file_name("q=S%C3%A3o&network=c40,wego&at=2019", Format::GeoJson),
            "cityweave-q-s-c3-a3o-network-c40-wego-at-2019.geojson"
        );
        assert!(file_name(&"network=abc,".repeat(40), Format::Csv).len() <= MOST_NAME + 4);
    }
}
