//! The page that Trunk writes, cut where something of each page's own goes.

use atlas::lang::Lang;

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

/// What every document has, the texts as HTML.
pub(super) struct Document<'a> {
    /// The language of what stands in the open.
    pub(super) lang: Lang,
    /// Title, description, links and scripts that are its own.
    pub(super) head: &'a str,
}

/// The days between which a page is true, in the visitor's own calendar.
pub(super) struct Holds {
    /// The first, `YYYY-MM-DD`; empty where there is none.
    pub(super) from: String,
    /// The last, `YYYY-MM-DD` or `always`.
    pub(super) until: String,
}

/// What a page is filled with, each as HTML.
pub(super) struct Filling<'a> {
    pub(super) document: Document<'a>,
    /// The page itself.
    pub(super) app: &'a str,
    /// When it reads as it would then: meanwhile the program begins when something is asked of it. Without that it begins
    /// at once.
    pub(super) holds: Option<&'a Holds>,
    /// Whether the program is asked for with the page: it is what most who come to this page will need.
    pub(super) is_early: bool,
    /// Links to what the program asks for first.
    pub(super) soon: &'a str,
    /// The parts of the program that the page needs beside its main one, by their files.
    pub(super) parts: &'a [String],
    /// What it needs beside where the address asks for something.
    pub(super) asked: &'a [Asked],
    /// What is said where there is no script.
    pub(super) no_script: &'a str,
}

/// What a page needs beside for some of the questions in its address.
pub(super) struct Asked {
    pub(super) when: When,
    /// The keys of these questions, with blanks between; empty for any question.
    pub(super) keys: &'static str,
    /// Parts of the program, by their files.
    pub(super) parts: Vec<String>,
}

/// When `public/boot.js` asks for what stands in a template.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// With the program.
    Soon,
    /// Once the program runs.
    Later,
}

impl When {
    fn name(self) -> &'static str {
        match self {
            Self::Soon => "soon",
            Self::Later => "later",
        }
    }
}

/// What stands in a document that waits for the app.
pub(super) struct Shell<'a> {
    pub(super) document: Document<'a>,
    /// What is shown where there is no script.
    pub(super) no_script: &'a str,
}

/// What stands in a document that shows its text without the app.
pub(super) struct Text<'a> {
    pub(super) document: Document<'a>,
    /// The text.
    pub(super) app: &'a str,
    /// The same in other languages, each within a `template`.
    pub(super) others: &'a str,
}

impl Document<'_> {
    /// How a document begins, with these marks on its root.
    fn start(&self, marks: &str) -> String {
        format!(
            "<!doctype html><html lang=\"{}\" dir=\"{}\"{marks}>",
            self.lang.tag(),
            self.lang.dir()
        )
    }
}

/// What tells styles and scripts that a document is framed.
const EMBED: &str = " data-embed=\"auto\"";

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
        self.waiting(shell, EMBED)
    }

    /// A whole page that waits for the app.
    pub(super) fn shell(&self, shell: &Shell<'_>) -> String {
        self.waiting(shell, "")
    }

    fn waiting(&self, shell: &Shell<'_>, marks: &str) -> String {
        let Shell { document, no_script } = shell;
        let (start, head) = (document.start(marks), document.head);
        let Self {
            before_title,
            after_description,
            before_app,
            after_app,
        } = self;
        format!(
            "{start}{before_title}{after_description}{head}</head>\
             {before_app}<noscript>{no_script}</noscript><div id=\"app\"></div>{after_app}"
        )
    }

    /// A document that shows its text. The program stands in it where no browser looks for anything to fetch, for
    /// where the text is not what the address asks for.
    pub(super) fn tell(&self, text: &Text<'_>) -> String {
        let Text {
            document,
            app,
            others,
        } = text;
        let (start, head) = (document.start(EMBED), document.head);
        let Self {
            before_title,
            before_app,
            after_app,
            ..
        } = self;
        let links = self.links();
        let (program, end) = after_app.split_at(after_app.find("</body>").unwrap_or(after_app.len()));
        format!(
            "{start}{before_title}{links}{head}</head>\
             {before_app}<div id=\"app\">{app}</div>{others}<template id=\"program\">{program}</template>{end}"
        )
    }

    /// The links of the head without what only the program needs early.
    fn links(&self) -> String {
        self.tags().filter(|tag| !is_preload(tag)).collect()
    }

    fn tags(&self) -> impl Iterator<Item = &'a str> {
        self.after_description.split_inclusive('>')
    }

    /// A page. What the program needs stands where no browser looks for anything to fetch, until the text is shown.
    pub(super) fn fill(&self, filling: &Filling<'_>) -> String {
        let Filling {
            document,
            app,
            holds,
            is_early,
            soon,
            parts,
            asked,
            no_script,
        } = filling;
        let Self {
            before_app,
            after_app,
            ..
        } = self;
        let before_title = self.before_title;
        let (start, head) = (document.start(""), document.head);
        let links = self.links();
        // The script is asked for beside the style sheet, and the program behind them.
        let main = self.main().filter(|_| *is_early);
        let early = main.map(|main| self.boot() + &last(main)).unwrap_or_default();
        let program: String = (self.tags().filter(is_preload))
            .filter(|tag| Some(*tag) != main)
            .collect();
        let parts = self.links_to(parts);
        let asked: String = asked.iter().map(|asked| self.template(asked)).collect();
        let holds = holds
            .map(|Holds { from, until }| format!(" data-from=\"{from}\" data-until=\"{until}\""))
            .unwrap_or_default();
        // What follows the first parts of a short page is seen with them, and would move once they are laid out.
        let rendered = if app.chars().count() > LONG_CHARS {
            " data-rendered=\"long\""
        } else {
            " data-rendered"
        };
        // The data comes before the parts: it is wanted first, and a browser may ask for few files at once.
        format!(
            "{start}{before_title}{head}{links}{early}</head>\
             {before_app}<noscript><p class=\"no-script\">{no_script}</p></noscript>\
             <template data-when=\"soon\">{program}{soon}{parts}</template>{asked}\
             <div id=\"app\"{rendered}{holds}>{app}</div>{after_app}"
        )
    }

    /// A link to the script that begins the program.
    fn boot(&self) -> String {
        let address = self.after_app.split_once(" src=");
        let address = address.and_then(|(_, rest)| rest.split(['>', ' ']).next());
        let address = address.map(|address| address.trim_matches('"'));
        let address = address.filter(|address| address.ends_with("boot.js"));
        address.map_or_else(String::new, |address| {
            format!("<link href={address} rel=modulepreload>")
        })
    }

    /// The link to the main part of a program in parts.
    fn main(&self) -> Option<&'a str> {
        self.tags().find(|tag| is_preload(tag) && tag.contains(MAIN_PART))
    }

    /// Links for whoever asks something by one of the keys, or by any where there is none.
    fn template(&self, Asked { when, keys, parts }: &Asked) -> String {
        match self.links_to(parts) {
            links if links.is_empty() => links,
            links => format!(
                "<template data-when=\"{}\" data-keys=\"{keys}\">{links}</template>",
                when.name()
            ),
        }
    }

    /// The parts of a program that is in parts stand beside one another, in a folder that is named after them.
    fn links_to(&self, parts: &[String]) -> String {
        let main = self.main();
        let link = |part: &String| Some(main?.replace(MAIN_PART, &format!("/{part}")));
        parts.iter().filter_map(link).collect()
    }
}

/// A record of more HTML is many screens high, and is laid out in two parts (`style/record.css`).
const LONG_CHARS: usize = 40_000;

/// How the address of the main part of a program in parts ends.
const MAIN_PART: &str = "/cityweave_bg.wasm";

/// The link for a browser that has something better to ask for first.
fn last(tag: &str) -> String {
    tag.replacen("<link", "<link fetchpriority=low", 1)
}

fn is_preload(tag: &&str) -> bool {
    tag.contains("preload")
}

#[cfg(test)]
mod tests;
