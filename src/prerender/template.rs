//! The page that Trunk writes, cut where something of each page's own goes.

/// What stands between the parts that differ from page to page.
#[derive(Debug)]
pub(super) struct Template<'a> {
    /// From behind the opening `html` tag to before the title.
    before_title: &'a str,
    /// From behind the description to the end of the head.
    after_description: &'a str,
    /// From the beginning of the body to where the app goes.
    before_app: &'a str,
    /// Behind the app.
    after_app: &'a str,
}

/// What is filled in, each as HTML.
pub(super) struct Filling<'a> {
    /// The page's language.
    pub(super) lang: &'a str,
    /// The direction of its text.
    pub(super) dir: &'a str,
    /// Title, description and links about the page.
    pub(super) head: &'a str,
    /// The page itself.
    pub(super) app: &'a str,
    /// What is said where there is no script.
    pub(super) no_script: &'a str,
}

/// What stands in a document that waits for the app.
pub(super) struct Shell<'a> {
    /// The language of the document before it is known which one is asked for.
    pub(super) lang: &'a str,
    /// The direction of its text.
    pub(super) dir: &'a str,
    /// Title, links and script of the document.
    pub(super) head: &'a str,
    /// What is shown where there is no script.
    pub(super) no_script: &'a str,
}

/// What stands in a document that shows its text without the app.
pub(super) struct Text<'a> {
    /// The language of the text that stands in the open.
    pub(super) lang: &'a str,
    /// The direction of that text.
    pub(super) dir: &'a str,
    /// Title, links and script of the document.
    pub(super) head: &'a str,
    /// The text.
    pub(super) app: &'a str,
    /// The same in other languages, each within a `template`.
    pub(super) others: &'a str,
}

impl<'a> Template<'a> {
    /// Cuts a page; minified or not.
    ///
    /// # Errors
    /// The name of the part that is not there.
    pub(super) fn parse(page: &'a str) -> Result<Self, &'static str> {
        let (_, rest) = page.split_once("<html").ok_or("<html>")?;
        let (_, rest) = rest.split_once('>').ok_or("<html>")?;
        let (before_title, rest) = rest.split_once("<title>").ok_or("<title>")?;
        let (_, rest) = rest.split_once("</title>").ok_or("</title>")?;
        // The description is the only `meta` behind the title.
        let (_, rest) = rest.split_once("<meta").ok_or("description")?;
        let (_, rest) = rest.split_once('>').ok_or("description")?;
        let (after_description, rest) = rest.split_once("</head>").ok_or("</head>")?;
        let app = rest
            .find("<div id=app>")
            .or_else(|| rest.find("<div id=\"app\">"))
            .ok_or("<div id=\"app\">")?;
        let (before_app, rest) = rest.split_at(app);
        let end = rest.find("</main>").ok_or("</main> in the app")?;
        let (_, after_app) = rest
            .get(end..)
            .and_then(|rest| rest.split_once("</div>"))
            .ok_or("an end of the app")?;
        Ok(Self {
            before_title,
            after_description,
            before_app,
            after_app,
        })
    }

    /// The document of an embed that waits for the app.
    pub(super) fn wait(&self, shell: &Shell<'_>) -> String {
        self.waiting(shell, " data-embed=\"auto\"")
    }

    /// A whole page that waits for the app.
    pub(super) fn shell(&self, shell: &Shell<'_>) -> String {
        self.waiting(shell, "")
    }

    fn waiting(&self, shell: &Shell<'_>, mark: &str) -> String {
        let Shell {
            lang,
            dir,
            head,
            no_script,
        } = shell;
        let Self {
            before_title,
            after_description,
            before_app,
            after_app,
        } = self;
        format!(
            "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"{mark}>{before_title}{after_description}{head}</head>\
             {before_app}<noscript>{no_script}</noscript><div id=\"app\"></div>{after_app}"
        )
    }

    /// A document that shows its text. The program stands in it where no browser looks for anything to fetch, for
    /// where the text is not what the address asks for.
    pub(super) fn tell(&self, text: &Text<'_>) -> String {
        let Text {
            lang,
            dir,
            head,
            app,
            others,
        } = text;
        let Self {
            before_title,
            before_app,
            after_app,
            ..
        } = self;
        let links = self.links();
        let (program, end) = after_app.split_at(after_app.find("</body>").unwrap_or(after_app.len()));
        format!(
            "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\" data-embed=\"auto\">{before_title}{links}{head}</head>\
             {before_app}<div id=\"app\">{app}</div>{others}<template id=\"program\">{program}</template>{end}"
        )
    }

    /// The links of the head without what only the program needs early.
    fn links(&self) -> String {
        let tags = self.after_description.split_inclusive('>');
        tags.filter(|tag| !tag.contains("preload")).collect()
    }

    /// A page.
    pub(super) fn fill(&self, filling: &Filling<'_>) -> String {
        let Filling {
            lang,
            dir,
            head,
            app,
            no_script,
        } = filling;
        let Self {
            before_title,
            after_description,
            before_app,
            after_app,
        } = self;
        format!(
            "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\">{before_title}{head}{after_description}</head>\
             {before_app}<noscript><p class=\"no-script\">{no_script}</p></noscript>\
             <div id=\"app\" data-rendered>{app}</div>{after_app}"
        )
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{Filling, Template, Text};

    #[test]
    fn what_is_each_pages_own_takes_the_place_of_what_all_have() {
        let form = "<!doctype html><html lang=en><meta charset=utf-8><title>Cityweave</title>\
            <meta content=\"An atlas\" name=description><link href=/a.css rel=stylesheet></head><body><p id=boot-status>\
            <div id=app><main><noscript>No</noscript></main></div><script src=/boot.js></script></body></html>";
        let page = Template::parse(form).unwrap().fill(&Filling {
            lang: "ar",
            dir: "rtl",
            head: "<title>Seoul</title>",
            app: "<main>Text</main>",
            no_script: "No",
        });
        assert_eq!(
            page,
            "<!doctype html><html lang=\"ar\" dir=\"rtl\"><meta charset=utf-8><title>Seoul</title>\
             <link href=/a.css rel=stylesheet></head><body><p id=boot-status><noscript><p class=\"no-script\">No</p></noscript><div id=\"app\" data-rendered><main>Text</main>\
             </div><script src=/boot.js></script></body></html>"
        );
    }

    #[test]
    fn a_document_that_shows_its_text_asks_for_no_program() {
        let form = "<!doctype html><html lang=en><meta charset=utf-8><title>Cityweave</title>\
            <meta content=\"An atlas\" name=description><link href=/a/style-1.css rel=stylesheet>\
            <link href=/p.wasm rel=preload></head><body>\
            <div id=app><main></main></div><script src=/boot.js></script></body></html>";
        let text = Template::parse(form).unwrap().tell(&Text {
            lang: "ar",
            dir: "rtl",
            head: "<title>Seoul</title>",
            app: "<main>Text</main>",
            others: "<template lang=\"ko\"></template>",
        });
        assert_eq!(
            text,
            "<!doctype html><html lang=\"ar\" dir=\"rtl\" data-embed=\"auto\"><meta charset=utf-8>\
             <link href=/a/style-1.css rel=stylesheet>\
             <title>Seoul</title></head><body><div id=\"app\"><main>Text</main></div><template lang=\"ko\"></template>\
             <template id=\"program\"><script src=/boot.js></script></template></body></html>"
        );
    }

    #[test]
    fn a_page_of_another_form_says_what_it_lacks() {
        assert_eq!(Template::parse("<p>Nothing").unwrap_err(), "<html>");
        assert_eq!(
            Template::parse("<html><title>x</title>").unwrap_err(),
            "description"
        );
    }
}
