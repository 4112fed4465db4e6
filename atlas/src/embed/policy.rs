//! Whether the security policy of a page lets an embed in (Content Security Policy Level 3, 6.7.2), and what to
//! write where it does not.

mod pasted;

use pasted::value_of;

/// What a form of the embed needs of the page around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Needs {
    /// Whether the page runs `embed.js`; it shows a frame in any case.
    pub script: bool,
}

/// What a policy says to an embed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It lets it in.
    Allows,
    /// It only reports what it would block.
    OnlyReports,
    /// It blocks it: the directives to write in place of what is there, or beside it.
    Blocks(Vec<String>),
    /// The text is no policy.
    NoPolicy,
    /// The address of the site is none of the web.
    NoSite,
}

/// What a page must allow for the frame alone. `site` is the address of the atlas with a slash at its end.
#[must_use]
pub fn frame_policy(site: &str) -> Option<String> {
    Some(format!("frame-src {}", Site::parse(site)?.origin()))
}

/// What a page must allow for the frame and `embed.js`.
#[must_use]
pub fn script_policy(site: &str) -> Option<String> {
    let origin = Site::parse(site)?.origin();
    Some(format!("frame-src {origin}; script-src {origin}"))
}

/// Reads a policy as it is pasted: bare, as a header, or as a line of a server's settings or of a page.
#[must_use]
pub fn check_policy(text: &str, site: &str, needs: Needs) -> Verdict {
    let Some(site) = Site::parse(site) else {
        return Verdict::NoSite;
    };
    let (value, only_reports) = value_of(text);
    let policies: Vec<Policy<'_>> = value
        .split(',')
        .map(Policy::parse)
        .filter(|policy| !policy.0.is_empty())
        .collect();
    if policies.is_empty() {
        return Verdict::NoPolicy;
    }
    // Of several policies every one has to agree.
    let mut mends = Vec::new();
    for policy in &policies {
        mends.extend(policy.mend(&["frame-src", "child-src", "default-src"], &site, "embed/v1/map"));
        if needs.script {
            mends.extend(policy.mend(
                &["script-src-elem", "script-src", "default-src"],
                &site,
                "embed.js",
            ));
        }
    }
    mends.dedup();
    match (mends.is_empty(), only_reports) {
        (true, _) => Verdict::Allows,
        (false, true) => Verdict::OnlyReports,
        (false, false) => Verdict::Blocks(mends),
    }
}

/// Directives with their sources; of one that is named twice the first holds.
struct Policy<'p>(Vec<(String, Vec<&'p str>)>);

impl<'p> Policy<'p> {
    fn parse(text: &'p str) -> Self {
        let mut directives: Vec<(String, Vec<&str>)> = Vec::new();
        for directive in text.split(';') {
            let mut words = directive.split_ascii_whitespace();
            let Some(name) = words.next() else {
                continue;
            };
            let name = name.to_ascii_lowercase();
            let is_name = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            if is_name && !directives.iter().any(|(known, _)| *known == name) {
                directives.push((name, words.collect()));
            }
        }
        Self(directives)
    }

    /// The directive to write where a file of the site is blocked. `names` are the directives that decide, the
    /// first that is there alone.
    fn mend(&self, names: &[&str], site: &Site, file: &str) -> Option<String> {
        let (name, sources) = names
            .iter()
            .find_map(|name| self.0.iter().find(|(known, _)| known == name))?;
        let is_script = names.contains(&"script-src");
        // With it, only scripts that a trusted one loads are run, whatever else is listed.
        let is_strict = |source: &&str| source.eq_ignore_ascii_case("'strict-dynamic'");
        let is_dynamic = is_script && sources.iter().any(is_strict);
        if !is_dynamic && sources.iter().any(|source| site.is_matched(source, file)) {
            return None;
        }
        // Everything else that falls back on the default stays as it is.
        let name = if name == "default-src" {
            if is_script { "script-src" } else { "frame-src" }
        } else {
            name
        };
        let kept = sources
            .iter()
            .filter(|source| !source.eq_ignore_ascii_case("'none'") && !is_strict(source));
        let words: Vec<&str> = std::iter::once(name).chain(kept.copied()).collect();
        Some(format!("{} {}", words.join(" "), site.origin()))
    }
}

/// The address of the atlas.
struct Site {
    scheme: String,
    host: String,
    port: Option<String>,
    /// With slashes at both ends.
    path: String,
}

impl Site {
    fn parse(address: &str) -> Option<Self> {
        let (scheme, rest) = address.split_once("://")?;
        if !matches!(scheme, "http" | "https") {
            return None;
        }
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (host, port) = authority
            .split_once(':')
            .map_or((authority, None), |(host, port)| (host, Some(port.to_owned())));
        let is_host = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-';
        if host.is_empty() || !host.bytes().all(is_host) {
            return None;
        }
        let path = path.trim_matches('/');
        Some(Self {
            scheme: scheme.to_owned(),
            host: host.to_ascii_lowercase(),
            port,
            path: if path.is_empty() {
                "/".to_owned()
            } else {
                format!("/{path}/")
            },
        })
    }

    fn origin(&self) -> String {
        let port = self
            .port
            .as_ref()
            .map(|port| format!(":{port}"))
            .unwrap_or_default();
        format!("{}://{}{port}", self.scheme, self.host)
    }

    /// Whether a source expression is met by a file of the site. `'self'` is the page's own host, which this is not.
    /// Schemes and hosts are the same in capitals; paths are not (Content Security Policy Level 3, 6.7.2.12).
    fn is_matched(&self, source: &str, file: &str) -> bool {
        if source == "*" {
            return true;
        }
        if source.starts_with('\'') {
            return false;
        }
        if let Some(scheme) = source.strip_suffix(':') {
            return self.has_scheme(&scheme.to_ascii_lowercase());
        }
        let (scheme, rest) = match source.split_once("://") {
            Some((scheme, rest)) => (Some(scheme), rest),
            None => (None, source),
        };
        let (authority, path) = match rest.find('/') {
            Some(at) => rest.split_at(at),
            None => (rest, ""),
        };
        let (host, port) = authority
            .split_once(':')
            .map_or((authority, None), |(host, port)| (host, Some(port)));
        let own_path = format!("{}{file}", self.path);
        let path_fits = match path {
            "" | "/" => true,
            folder if folder.ends_with('/') => own_path.starts_with(folder),
            exact => own_path == exact,
        };
        scheme.is_none_or(|scheme| self.has_scheme(&scheme.to_ascii_lowercase()))
            && self.has_host(&host.to_ascii_lowercase())
            && self.has_port(port)
            && path_fits
    }

    /// A source of plain HTTP lets the same host in by HTTPS too.
    fn has_scheme(&self, scheme: &str) -> bool {
        scheme == self.scheme || (scheme == "http" && self.scheme == "https")
    }

    fn has_host(&self, host: &str) -> bool {
        match host.strip_prefix('*') {
            Some(domain) => domain.starts_with('.') && self.host.ends_with(domain),
            None => host == self.host,
        }
    }

    fn has_port(&self, port: Option<&str>) -> bool {
        let default = if self.scheme == "https" { "443" } else { "80" };
        let own = self.port.as_deref().unwrap_or(default);
        match port {
            None => own == default,
            Some("*") => true,
            Some(port) => port == own || (port == "80" && own == "443"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Needs, Verdict, check_policy, frame_policy, script_policy};

    const SITE: &str = "https://atlas.example.org/cities/";
    const FRAME: Needs = Needs { script: false };
    const SCRIPT: Needs = Needs { script: true };

    fn blocks(mends: &[&str]) -> Verdict {
        Verdict::Blocks(mends.iter().map(|mend| (*mend).to_owned()).collect())
    }

    #[test]
    fn policies_that_let_the_frame_in() {
        for policy in [
            "img-src 'self'",
            "default-src *",
            "default-src 'none'; frame-src https:",
            "default-src 'none'; child-src https://atlas.example.org",
            "frame-src *.example.org",
            "frame-src ATLAS.example.org:443",
            "frame-src http://atlas.example.org",
            "frame-src https://atlas.example.org/cities/",
            "frame-src atlas.example.org; frame-src 'none'",
            "Content-Security-Policy: default-src 'self'; frame-src https://atlas.example.org",
            "add_header Content-Security-Policy \"frame-src https://atlas.example.org\" always;",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"frame-src https://atlas.example.org\">",
            "<meta content=\"frame-src https://atlas.example.org\" http-equiv=\"Content-Security-Policy\">",
            "frame-src HTTPS://Atlas.example.org/cities/",
            "frame-src HTTPS:",
            "Content-Security-Policy: frame-src https:; report-uri /csp?content=1",
        ] {
            assert_eq!(check_policy(policy, SITE, FRAME), Verdict::Allows, "{policy}");
        }
    }

    #[test]
    fn policies_that_block_it_are_mended() {
        for (policy, mend) in [
            ("default-src 'self'", "frame-src 'self' https://atlas.example.org"),
            ("frame-src 'none'", "frame-src https://atlas.example.org"),
            (
                "child-src example.org",
                "child-src example.org https://atlas.example.org",
            ),
            (
                "frame-src *.atlas.example.org",
                "frame-src *.atlas.example.org https://atlas.example.org",
            ),
            (
                "frame-src https://atlas.example.org:8443",
                "frame-src https://atlas.example.org:8443 https://atlas.example.org",
            ),
            (
                "frame-src https://atlas.example.org/towns/",
                "frame-src https://atlas.example.org/towns/ https://atlas.example.org",
            ),
            (
                "frame-src https://atlas.example.org/Cities/",
                "frame-src https://atlas.example.org/Cities/ https://atlas.example.org",
            ),
            (
                "{\"Content-Security-Policy\": \"default-src 'self'\"}",
                "frame-src 'self' https://atlas.example.org",
            ),
            (
                "{\"key\": \"Content-Security-Policy\", \"value\": \"frame-src 'none'\"}",
                "frame-src https://atlas.example.org",
            ),
            (
                "<meta name=\"author\" content=\"frame-src *\"><meta content=\"child-src 'none'\" http-equiv=\"Content-Security-Policy\">",
                "child-src https://atlas.example.org",
            ),
            (
                "frame-src https:, frame-src 'self'",
                "frame-src 'self' https://atlas.example.org",
            ),
        ] {
            assert_eq!(check_policy(policy, SITE, FRAME), blocks(&[mend]), "{policy}");
            assert_eq!(
                check_policy(mend, SITE, FRAME),
                Verdict::Allows,
                "what is advised helps"
            );
        }
    }

    #[test]
    fn the_script_form_needs_the_script_too() {
        assert_eq!(
            check_policy("frame-src https:; script-src 'self'", SITE, SCRIPT),
            blocks(&["script-src 'self' https://atlas.example.org"])
        );
        assert_eq!(
            check_policy("default-src 'none'", SITE, SCRIPT),
            blocks(&[
                "frame-src https://atlas.example.org",
                "script-src https://atlas.example.org"
            ])
        );
        assert_eq!(
            check_policy("script-src https: 'strict-dynamic' 'nonce-a'", SITE, SCRIPT),
            blocks(&["script-src https: 'nonce-a' https://atlas.example.org"])
        );
        assert_eq!(
            check_policy("script-src https: 'Strict-Dynamic'", SITE, SCRIPT),
            blocks(&["script-src https: https://atlas.example.org"])
        );
        for mend in [frame_policy(SITE), script_policy(SITE)] {
            let mend = format!("default-src 'none'; {}", mend.unwrap_or_default());
            assert_eq!(check_policy(&mend, SITE, FRAME), Verdict::Allows);
        }
    }

    #[test]
    fn what_is_no_policy_is_told_apart() {
        for text in ["", "   ", ";;;", "Content-Security-Policy:", "<>; 12 34"] {
            assert_eq!(check_policy(text, SITE, FRAME), Verdict::NoPolicy, "{text}");
        }
        assert_eq!(
            check_policy("default-src *", "javascript:alert(1)", FRAME),
            Verdict::NoSite
        );
        assert_eq!(
            check_policy(
                "Content-Security-Policy-Report-Only: default-src 'none'",
                SITE,
                FRAME
            ),
            Verdict::OnlyReports
        );
    }

    proptest! {
        #[test]
        fn any_text_gets_an_answer(text in "\\PC{0,200}", script: bool) {
            let _ = check_policy(&text, SITE, Needs { script });
        }
    }
}
