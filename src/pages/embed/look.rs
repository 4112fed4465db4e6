//! How the embed looks, and the frame around it.

use atlas::contrast::Rgb;
use atlas::embed::{Accent, Background, SIDE_PX, Studio, Theme, side_px};
use atlas::lang::Lang;
use leptos::prelude::*;

use super::Desk;
use super::field::{line, radios, select, tick};
use crate::i18n::{Key, OFFERED, Texts, texts};
use crate::reactive::{changing, memo};

pub(super) fn look(desk: Desk) -> AnyView {
    let t = texts();
    let visitor = (String::new(), t.get(Key::StudioLangVisitor).to_owned());
    let languages = OFFERED
        .iter()
        .map(|lang| (lang.tag().to_owned(), t.language(lang.tag())));
    let languages = std::iter::once(visitor).chain(languages).collect();
    let lang = memo(move || {
        let lang = desk.studio.with(|studio| studio.embed.options.lang);
        lang.map_or_else(String::new, |lang| lang.tag().to_owned())
    });
    let set_lang = move |tag: &str| desk.change(|studio| studio.embed.options.lang = Lang::parse(tag));
    let themes = [
        ("auto", Key::StudioThemeAuto),
        ("light", Key::StudioThemeLight),
        ("dark", Key::StudioThemeDark),
    ]
    .map(|(theme, key)| (theme, t.get(key)))
    .to_vec();
    let theme = memo(move || desk.studio.with(|studio| studio.embed.options.theme.slug()));
    let set_theme = move |theme: &str| {
        if let Some(theme) = Theme::parse(theme) {
            desk.change(|studio| studio.embed.options.theme = theme);
        }
    };
    let paper = memo(move || {
        desk.studio
            .with(|studio| studio.embed.options.background == Background::Paper)
    });
    let set_paper = move |on| {
        desk.change(|studio| {
            studio.embed.options.background = if on {
                Background::Paper
            } else {
                Background::Transparent
            };
        });
    };
    view! {
        {select(t.get(Key::StudioLang), languages, lang, set_lang)}
        {radios("theme", t.get(Key::StudioTheme), themes, theme, set_theme)}
        <p class="quiet">{t.get(Key::StudioThemeHint)}</p>
        {tick(t.get(Key::StudioPaper), paper, set_paper)}
        {accent(desk, t)}
        {frame(desk, t)}
    }
    .into_any()
}

/// The host's colour, with a word on where it can be read.
fn accent(desk: Desk, t: Texts) -> AnyView {
    let refused = RwSignal::new(false);
    let color = memo(move || {
        let color = desk.studio.with(|studio| studio.embed.options.accent);
        color.map(Rgb::hex).unwrap_or_default()
    });
    let set = move |text: String| {
        let read = Rgb::parse(text.trim());
        refused.set(read.is_none() && !text.trim().is_empty());
        desk.change(|studio| studio.embed.options.accent = read);
    };
    let verdict = changing(move || {
        let color = desk.studio.with(|studio| studio.embed.options.accent);
        let key = match color.map(|color| (color, Accent::of(color))) {
            None if refused.get() => Key::StudioAccentWrong,
            None => return ().into_any(),
            Some((color, accent)) => match (accent.light == color, accent.dark == color) {
                (true, true) => Key::StudioAccentBoth,
                (true, false) => Key::StudioAccentLight,
                (false, true) => Key::StudioAccentDark,
                (false, false) => Key::StudioAccentNone,
            },
        };
        t.get(key).into_any()
    });
    view! {
        {line(t.get(Key::StudioAccent), false, color, set)}
        <p class="quiet" role="status">{verdict}</p>
    }
    .into_any()
}

fn frame(desk: Desk, t: Texts) -> AnyView {
    let name = memo(move || desk.studio.with(|studio| super::title(studio, desk.words.get())));
    view! {
        <fieldset class="field">
            <legend>{t.get(Key::StudioFrame)}</legend>
            {side(desk, t, Key::StudioWidth, |studio| &mut studio.width_px)}
            {side(desk, t, Key::StudioHeight, |studio| &mut studio.height_px)}
            {line(t.get(Key::StudioName), false, name, move |text| desk.change(|studio| studio.title = text))}
        </fieldset>
    }
    .into_any()
}

/// A side of the frame. What is no side is told and leaves the frame as it is.
fn side(desk: Desk, t: Texts, label: Key, of: fn(&mut Studio) -> &mut Option<u32>) -> AnyView {
    let is_refused = RwSignal::new(false);
    let size = memo(move || {
        let size = *of(&mut desk.studio.get());
        size.map_or_else(String::new, |size| size.to_string())
    });
    let set = move |text: String| {
        let read = side_px(&text);
        let refuses = read.is_none() && !text.trim().is_empty();
        is_refused.set(refuses);
        if !refuses {
            desk.change(|studio| *of(studio) = read);
        }
    };
    let told = changing(move || {
        if !is_refused.get() {
            return ().into_any();
        }
        let [least, most] = [SIDE_PX.start(), SIDE_PX.end()].map(|&px| t.number(f64::from(px)));
        t.with(Key::StudioSizeWrong, &[("least", &least), ("most", &most)])
            .into_any()
    });
    view! {
        {line(t.get(label), true, size, set)}
        <p class="quiet" role="status">{told}</p>
    }
    .into_any()
}
