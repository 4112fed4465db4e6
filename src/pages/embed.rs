//! The studio: an embed is chosen, looked at and copied. All of its state stands in the address.

mod choose;
mod code;
mod field;
mod look;
mod policy;
mod words;

use atlas::address::Page;
use atlas::embed::{Embed, Snippet, Studio, View};
use atlas::lang::Lang;
use leptos::html::Section;
use leptos::prelude::*;

use super::parts::record;
use crate::address::{Here, Move, here};
use crate::app::in_turn;
use crate::dom;
use crate::i18n::{Key, texts};
use crate::reactive::{Computed, changing, derived, effect, memo};
use words::{Words, words};

/// What is being put together, and how it is changed.
#[derive(Clone, Copy)]
struct Desk {
    here: Here,
    studio: Computed<Studio>,
    /// What the embed is called by, in its own language once its texts are there.
    words: Computed<Words>,
}

impl Desk {
    fn change(self, change: impl FnOnce(&mut Studio)) {
        let mut studio = self.studio.get_untracked();
        change(&mut studio);
        let address = self.here.href_asking(&Page::Embed, &studio.format());
        self.here.go.run((address, Move::Replace));
    }

    fn view(self) -> Computed<View> {
        let studio = self.studio;
        memo(move || studio.with(|studio| studio.embed.view.clone()))
    }
}

/// The page. Its fields stay in the document while what they say changes.
pub(super) fn embed_page() -> AnyView {
    let (here, t) = (here(), texts());
    let studio = memo(move || here.search.with(|search| Studio::parse(search)));
    let desk = Desk {
        here,
        studio,
        words: words(studio),
    };
    let body = view! {
        <p class="lead">{t.get(Key::StudioLead)}</p>
        <div class="studio">
            <div class="studio__form">
                {in_turn(move || choose::choose(desk))}
                {in_turn(move || look::look(desk))}
            </div>
            {preview(desk)}
        </div>
        {in_turn(move || code::codes(desk))}
        {in_turn(policy::policies)}
    };
    record(String::new(), t.get(Key::StudioTitle).into_any(), body.into_any())
}

/// The embed itself, in the frame it will have.
fn preview(desk: Desk) -> AnyView {
    let (t, base) = (texts(), desk.here.base);
    // Another name or size of the frame is no other embed.
    let address = memo(move || {
        let path = desk.studio.with(|studio| studio.embed.path());
        format!("{base}{}", path.trim_start_matches('/'))
    });
    let title = memo(move || desk.studio.with(|studio| title(studio, desk.words.get())));
    let section = NodeRef::<Section>::new();
    // The embed is a page of its own with a program of its own: on a phone it waits below the choices until somebody
    // comes to it.
    let is_near = RwSignal::new(false);
    effect(move || {
        if let Some(section) = section.get() {
            dom::once_near(&section, move || is_near.set(true));
        }
    });
    let shown = changing(move || match is_near.get() {
        true => previewed(desk, address.get(), title),
        false => room(desk),
    });
    view! {
        <section class="studio__preview" aria-labelledby="preview-title" node_ref=section>
            <h2 id="preview-title">{t.get(Key::StudioPreview)}</h2>
            {shown}
            {without_script(desk, address, title)}
        </section>
    }
    .into_any()
}

/// Another embed is another frame: one that went on to another address would be a step for the visitor's way back. What
/// changes by itself is made anew with what it stands in, and not given other attributes.
fn previewed(desk: Desk, address: String, title: Computed<String>) -> AnyView {
    changing(move || frame(desk, address.clone(), title))
}

/// The room of the frame: one without an address would be a document too, and take as long to make as any.
fn room(desk: Desk) -> AnyView {
    let [width, height] = sides(desk);
    view! { <svg class="studio__room" width=width height=height aria-hidden="true"></svg> }.into_any()
}

/// The frame.
fn frame(desk: Desk, address: String, title: Computed<String>) -> AnyView {
    let [width, height] = sides(desk);
    view! {
        <iframe
            src=address
            title=derived(move || title.get())
            width=width
            height=height
            allow="fullscreen"
        ></iframe>
    }
    .into_any()
}

/// The width and the height of the frame, as its attributes have them.
fn sides(desk: Desk) -> [Signal<String>; 2] {
    [
        derived(move || desk.studio.with(Studio::frame_width)),
        derived(move || desk.studio.with(Studio::frame_height_px).to_string()),
    ]
}

/// Where scripts are off, a rendered page has the embed in a frame of its own. One that has its address for everybody
/// would be fetched before the program comes, and again with it.
fn without_script(desk: Desk, address: Computed<String>, title: Computed<String>) -> Option<AnyView> {
    cfg!(not(target_arch = "wasm32")).then(|| {
        let frame = frame(desk, address.get_untracked(), title);
        view! { <noscript>{frame}</noscript> }.into_any()
    })
}

/// What the frame is called: what the visitor says, else what the embed shows.
fn title(studio: &Studio, words: Words) -> String {
    if studio.title.is_empty() {
        words.name_of(&studio.embed)
    } else {
        studio.title.clone()
    }
}

/// What the code is written from, handed to `write`. A name that the visitor gives is in no language that is known.
fn with_snippet<T>(
    studio: &Studio,
    base: &str,
    words: Words,
    own: Lang,
    write: impl FnOnce(Snippet<'_>) -> T,
) -> T {
    let (title, site) = (title(studio, words), dom::site_address(base));
    let link = words.name_of(&studio.embed);
    let embed: &Embed = &studio.embed;
    write(Snippet {
        site: &site,
        embed,
        title: &title,
        link: &link,
        // The code says its language, as who pastes it knows what is around.
        lang: embed.options.lang.unwrap_or(own),
        words_lang: words.texts.lang(),
        width: &studio.frame_width(),
        height_px: studio.frame_height_px(),
    })
}
