//! Answers to whoever is given the address of a page and wants its embed (oEmbed 1.0, oembed.com). They are static
//! files, one a page and form, so that they cannot know what a consumer asks beside (`maxwidth`, `maxheight`): the
//! frame is as wide as most columns of text and as high as suits its view.

use super::{Embed, Snippet, View, escape};
use crate::lang::Lang;

/// The width of the frame, in px.
const WIDTH_PX: u32 = 600;
/// For how long an answer may be kept: a day, in seconds.
const CACHE_AGE_S: u32 = 86_400;

/// The answer for a page in a language.
#[derive(Debug, Clone, PartialEq)]
pub struct OEmbed<'a> {
    /// The whole address of the atlas, with a slash at its end.
    pub site: &'a str,
    /// Who answers: the name of the site.
    pub provider: &'a str,
    /// The page's view.
    pub view: &'a View,
    /// The language of the page.
    pub lang: Lang,
    /// What the embed is called in that language.
    pub title: &'a str,
}

/// A value of an answer.
enum Field {
    Text(String),
    Number(u32),
}

impl OEmbed<'_> {
    /// The path of an answer from the site's base, without a slash before it.
    #[must_use]
    pub fn path(&self, ending: &str) -> String {
        format!("oembed/{}/{}.{ending}", self.lang.tag(), self.view.segments())
    }

    /// The links by which a page says where its answers are, for its head.
    #[must_use]
    pub fn links(&self) -> String {
        let link = |kind: &str, ending: &str| {
            format!(
                "<link rel=\"alternate\" type=\"{kind}+oembed\" href=\"{}\" title=\"{}\">",
                escape(&format!("{}{}", self.site, self.path(ending))),
                escape(self.title)
            )
        };
        link("application/json", "json") + &link("text/xml", "xml")
    }

    /// The answer as JSON.
    #[must_use]
    pub fn json(&self) -> String {
        let fields: Vec<String> = self
            .fields()
            .into_iter()
            .map(|(name, value)| match value {
                Field::Text(text) => format!("\"{name}\":\"{}\"", escape_json(&text)),
                Field::Number(number) => format!("\"{name}\":{number}"),
            })
            .collect();
        format!("{{{}}}\n", fields.join(","))
    }

    /// The answer as XML.
    #[must_use]
    pub fn xml(&self) -> String {
        let fields: String = self
            .fields()
            .into_iter()
            .map(|(name, value)| match value {
                Field::Text(text) => format!("<{name}>{}</{name}>\n", escape(&text)),
                Field::Number(number) => format!("<{name}>{number}</{name}>\n"),
            })
            .collect();
        format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>\n{fields}</oembed>\n"
        )
    }

    fn fields(&self) -> Vec<(&'static str, Field)> {
        let mut embed = Embed::new(self.view.clone());
        embed.options.lang = Some(self.lang);
        let width = WIDTH_PX.to_string();
        let snippet = Snippet {
            site: self.site,
            embed: &embed,
            title: self.title,
            link: self.title,
            lang: self.lang,
            words_lang: self.lang,
            width: &width,
            height_px: self.view.height_px(),
        };
        // The quotation is what shows where frames do not.
        let html = format!(
            "<blockquote><a href=\"{}\">{}</a></blockquote>{}",
            escape(&snippet.page_address()),
            escape(self.title),
            snippet.bare_iframe()
        );
        let text = |text: &str| Field::Text(text.to_owned());
        vec![
            ("version", text("1.0")),
            ("type", text("rich")),
            ("provider_name", text(self.provider)),
            ("provider_url", text(self.site)),
            ("title", text(self.title)),
            ("cache_age", Field::Number(CACHE_AGE_S)),
            ("html", Field::Text(html)),
            ("width", Field::Number(WIDTH_PX)),
            ("height", Field::Number(self.view.height_px())),
        ]
    }
}

/// A text within the quotes of JSON (RFC 8259, 7).
fn escape_json(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            '\n' => escaped.push_str("\\n"),
            control if control < ' ' => escaped.push_str(&format!("\\u{:04x}", u32::from(control))),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;
    use serde_json::Value;

    use super::super::View;
    use super::OEmbed;
    use crate::lang::Lang;
    use crate::slug::Slug;

    fn answer<'a>(view: &'a View, title: &'a str) -> OEmbed<'a> {
        OEmbed {
            site: "https://www.example.org/",
            provider: "Atlas & Co.",
            view,
            lang: Lang::Vi,
            title,
        }
    }

    #[test]
    fn an_answer_has_what_the_specification_asks_for() {
        let view = View::City(Slug::parse("binh-duong").unwrap());
        let answer = answer(&view, "Bình Dương");
        let json: Value = serde_json::from_str(&answer.json()).unwrap();
        assert_eq!(json["version"], "1.0");
        assert_eq!(json["type"], "rich");
        assert_eq!(json["provider_name"], "Atlas & Co.");
        assert!(json["width"].is_u64() && json["height"].is_u64());
        let html = json["html"].as_str().unwrap();
        assert!(html.contains(
            "<iframe src=\"https://www.example.org/embed/v1/cities/binh-duong?lang=vi\" width=\"600\" height=\"600\" \
             title=\"Bình Dương\"></iframe>"
        ));
        assert!(html.contains("href=\"https://www.example.org/vi/cities/binh-duong\""));
        assert!(answer.xml().contains("<html>&lt;blockquote&gt;"));
        assert!(
            answer
                .links()
                .contains("href=\"https://www.example.org/oembed/vi/cities/binh-duong.json\"")
        );
    }

    proptest! {
        #[test]
        fn any_title_stays_in_its_place(title in "[\\PC\n\t]{0,40}") {
            let answer = answer(&View::Events, &title);
            let json: Value = serde_json::from_str(&answer.json()).unwrap();
            prop_assert_eq!(json["title"].as_str().unwrap(), title.as_str());
            let xml = answer.xml();
            prop_assert_eq!(xml.matches('<').count(), 2 * 10 + 1);
        }
    }
}
