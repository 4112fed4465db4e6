//! A report of a mistake, prepared for whoever keeps the dataset: which record and which value is meant and
//! what it rests on, so that nothing has to be looked up. The names of its lines are those of the data.

/// What is reported.
#[derive(Debug, Clone, Copy, Default)]
pub struct Report<'a> {
    /// What the page is called.
    pub name: &'a str,
    /// The record as addresses have it: `networks/wego`.
    pub record: &'a str,
    /// The address of the page.
    pub url: &'a str,
    /// The dataset's version.
    pub version: &'a str,
    /// The text that is doubted; empty where the record as a whole is.
    pub value: &'a str,
    /// The documents it rests on, with their addresses where they have one.
    pub sources: &'a [(String, String)],
    /// What the reporter is asked for, in the language of the page.
    pub question: &'a str,
}

impl Report<'_> {
    /// A line that says what it is about.
    #[must_use]
    pub fn title(&self) -> String {
        format!("{} ({})", self.name, self.record)
    }

    /// The text, with room at its end.
    #[must_use]
    pub fn body(&self) -> String {
        let mut out = String::new();
        for (name, value) in [
            ("record", self.record),
            ("page", self.url),
            ("version", self.version),
            ("value", self.value),
        ] {
            if !value.is_empty() {
                out.push_str(&format!("{name}: {value}\n"));
            }
        }
        for (id, url) in self.sources {
            let space = if url.is_empty() { "" } else { " " };
            out.push_str(&format!("source: {id}{space}{url}\n"));
        }
        out.push('\n');
        out.push_str(self.question);
        out.push('\n');
        out
    }

    /// The address that a host has set for reports, with this one in it; `None` where none is set.
    #[must_use]
    pub fn href(&self, template: &str) -> Option<String> {
        if template.is_empty() {
            return None;
        }
        let filled = template.replace("{title}", &escaped(&self.title()));
        Some(filled.replace("{body}", &escaped(&self.body())))
    }
}

/// Percent-encoding by RFC 3986, where a space is `%20`, as `mailto:` wants it too (RFC 6068). Line breaks are
/// two characters there.
fn escaped(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(byte.into()),
            b'\n' => out.push_str("%0D%0A"),
            _ => {
                out.push('%');
                out.push(HEX[usize::from(byte >> 4)].into());
                out.push(HEX[usize::from(byte & 15)].into());
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Report;

    #[test]
    fn a_report_says_what_is_meant_and_what_it_rests_on() {
        let sources = [
            ("wego-overview".to_owned(), "https://we-gov.org/".to_owned()),
            ("paper".to_owned(), String::new()),
        ];
        let report = Report {
            name: "WeGO",
            record: "networks/wego",
            url: "https://atlas.example.org/en/networks/wego",
            version: "2026-11-21-0a1b2c3d",
            value: "Founded in 2010 & renamed.",
            sources: &sources,
            question: "What is wrong?",
        };
        assert_eq!(
            report.body(),
            "record: networks/wego\npage: https://atlas.example.org/en/networks/wego\n\
             version: 2026-11-21-0a1b2c3d\nvalue: Founded in 2010 & renamed.\n\
             source: wego-overview https://we-gov.org/\nsource: paper\n\nWhat is wrong?\n"
        );
        assert_eq!(
            report.href("mailto:a@example.org?subject={title}").as_deref(),
            Some("mailto:a@example.org?subject=WeGO%20%28networks%2Fwego%29")
        );
        let body = report.href("https://www.example.org/?b={body}");
        assert!(body.is_some_and(|body| body.contains("2010%20%26%20renamed.%0D%0A")));
        assert_eq!(report.href(""), None);
    }
}
