//! The code that puts an embed into a page.

use super::{Embed, View};
use crate::lang::Lang;

/// What the code is written from.
#[derive(Debug, Clone, Copy)]
pub struct Snippet<'a> {
    /// The whole address of the atlas, with a slash at its end.
    pub site: &'a str,
    /// The embed.
    pub embed: &'a Embed,
    /// Names the frame for those who do not see it.
    pub title: &'a str,
    /// What the link to the atlas says.
    pub link: &'a str,
    /// The language of the embed, and of the page that the link leads to.
    pub lang: Lang,
    /// The language that title and link are written in, where it is another one.
    pub words_lang: Lang,
    /// The width as the attribute has it: `100%` or a number of px.
    pub width: &'a str,
    /// The height of the frame before it says how high it is, in px.
    pub height_px: u32,
}

impl Snippet<'_> {
    /// The frame by itself, with a link in it for what shows no frames and one below it as the way out.
    ///
    /// Its look stands in attributes, as the policy of a strict page refuses styles in its text.
    #[must_use]
    pub fn iframe(&self) -> String {
        let (frame, link) = (self.frame(), self.link());
        format!("{frame}\n  {link}\n</iframe>\n<p>{link}</p>")
    }

    /// A frame of which a careful filter leaves everything.
    #[must_use]
    pub fn bare_iframe(&self) -> String {
        format!(
            "<iframe src=\"{}\" width=\"{}\" height=\"{}\" title=\"{}\"></iframe>",
            escape(&self.address()),
            escape(self.width),
            self.height_px,
            escape(self.title)
        )
    }

    /// The element of `embed.js`, which makes the same frame and follows its height.
    #[must_use]
    pub fn element(&self) -> String {
        let mut tag = format!(
            "<cityweave-embed show=\"{}\"",
            escape(&self.embed.view.segments())
        );
        let path = self.embed.path();
        let search = path.split_once('?').map_or("", |(_, search)| search);
        for pair in search.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = crate::query::percent::decode(value);
            // A choice that is there or not is an attribute that is there or not.
            if matches!(key, "map" | "locked") {
                tag.push_str(&format!(" {key}"));
            } else {
                tag.push_str(&format!(" {key}=\"{}\"", escape(&value)));
            }
        }
        if self.width != "100%" {
            tag.push_str(&format!(" width=\"{}\"", escape(self.width)));
        }
        format!(
            "<script type=\"module\" src=\"{}embed.js\"></script>\n{tag} height=\"{}\" frame-title=\"{}\">\n  {}\n</cityweave-embed>",
            escape(self.site),
            self.height_px,
            escape(self.title),
            self.link()
        )
    }

    /// The whole address of the embed, in its language.
    #[must_use]
    pub fn address(&self) -> String {
        self.whole(&self.embed.path())
    }

    /// The whole address of the page that shows the same. Pasted into an editor that knows oEmbed it becomes the
    /// embed.
    #[must_use]
    pub fn page_address(&self) -> String {
        self.whole(&self.embed.page_path(self.lang))
    }

    fn whole(&self, path: &str) -> String {
        format!("{}{}", self.site, path.trim_start_matches('/'))
    }

    fn frame(&self) -> String {
        // Only the map can fill the screen.
        let allow = if self.embed.view == View::Map || self.embed.options.map {
            " allow=\"fullscreen\" allowfullscreen"
        } else {
            ""
        };
        format!(
            "<iframe src=\"{}\" title=\"{}\"{} width=\"{}\" height=\"{}\" frameborder=\"0\" loading=\"lazy\" referrerpolicy=\"no-referrer\"{allow}>",
            escape(&self.address()),
            escape(self.title),
            self.words_lang(),
            escape(self.width),
            self.height_px
        )
    }

    fn link(&self) -> String {
        format!(
            "<a href=\"{}\"{}>{}</a>",
            escape(&self.page_address()),
            self.words_lang(),
            escape(self.link)
        )
    }

    /// Marks words that are in another language than the embed.
    fn words_lang(&self) -> String {
        if self.words_lang == self.lang {
            String::new()
        } else {
            format!(" lang=\"{}\"", self.words_lang.tag())
        }
    }
}

/// A text as it stands in HTML and XML, within quotes too.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}
