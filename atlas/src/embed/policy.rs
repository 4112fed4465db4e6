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
    /// It lets the frame in, and the script once it has the nonce that the policy names.
    AsksForNonce,
    /// It blocks it.
    Blocks {
        /// The directives to write in place of what is there, or beside it.
        mends: Vec<String>,
        /// Whether the script needs the nonce of the policy besides.
        asks_for_nonce: bool,
    },
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
    let (mut mends, mut asks_for_nonce) = (Vec::new(), false);
    for policy in &policies {
        mends.extend(policy.mend_frame(&site));
        if needs.script {
            let (mend, asks) = policy.mend_script(&site);
            mends.extend(mend);
            asks_for_nonce |= asks;
        }
    }
    mends.dedup();
    match (mends.is_empty(), asks_for_nonce, only_reports) {
        (true, false, _) => Verdict::Allows,
        (_, _, true) => Verdict::OnlyReports,
        (true, true, false) => Verdict::AsksForNonce,
        (false, ..) => Verdict::Blocks {
            mends,
            asks_for_nonce,
        },
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

    /// The directive to write where the frame is blocked.
    fn mend_frame(&self, site: &Site) -> Option<String> {
        let (name, sources) = self.deciding(&["frame-src", "child-src", "default-src"])?;
        let is_blocked = !sources
            .iter()
            .any(|source| site.is_matched(source, "embed/v1/map"));
        is_blocked.then(|| mended(name, "frame-src", sources, &site.origin()))
    }

    /// The directive to write where `embed.js` is blocked, and whether its element needs the nonce of the policy.
    ///
    /// With `'strict-dynamic'` hosts are passed over (Content Security Policy Level 3, 8.2), and without it the page
    /// would trust more than before: there the way in is a nonce.
    fn mend_script(&self, site: &Site) -> (Option<String>, bool) {
        let Some((name, sources)) = self.deciding(&["script-src-elem", "script-src", "default-src"]) else {
            return (None, false);
        };
        let has = |start: &str| {
            let starts = |source: &&str| {
                source
                    .get(..start.len())
                    .is_some_and(|of| of.eq_ignore_ascii_case(start))
            };
            sources.iter().any(starts)
        };
        if has("'strict-dynamic'") {
            let mend = (!has("'nonce-")).then(|| mended(name, "script-src", sources, "'nonce-…'"));
            return (mend, true);
        }
        let is_blocked = !sources.iter().any(|source| site.is_matched(source, "embed.js"));
        let mend = is_blocked.then(|| mended(name, "script-src", sources, &site.origin()));
        (mend, false)
    }

    /// The first directive of these that is there: it alone decides.
    fn deciding(&self, names: &[&str]) -> Option<(&str, &[&'p str])> {
        let find = |name: &&str| self.0.iter().find(|(known, _)| known == name);
        let (name, sources) = names.iter().find_map(find)?;
        Some((name, sources))
    }
}

/// A directive with one more source. Everything else that falls back on the default stays as it is, so that `own`
/// stands beside it.
fn mended(name: &str, own: &str, sources: &[&str], more: &str) -> String {
    let name = if name == "default-src" { own } else { name };
    let kept = sources
        .iter()
        .filter(|source| !source.eq_ignore_ascii_case("'none'"));
    let words: Vec<&str> = std::iter::once(name).chain(kept.copied()).collect();
    format!("{} {more}", words.join(" "))
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
mod tests;
