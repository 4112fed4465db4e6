//! What a single value has to look like.

use atlas::slug::Slug;

use super::authored::Ref;
use super::mistake::{Mistakes, Placed};

/// Text without markup, control characters or space around it.
pub(crate) fn check_text(text: &Placed<String>, mistakes: &Mistakes) {
    if text.trim() != text.value {
        mistakes.add(
            &text.spot,
            "there is space before or after the text",
            "take it away",
        );
    }
    if text.chars().any(char::is_control) {
        mistakes.add(
            &text.spot,
            "there is a line break or another control character in the text",
            "write it in one line",
        );
    }
    if looks_like_markup(text) {
        mistakes.add(
            &text.spot,
            "this looks like HTML, which would be shown as it stands",
            "write plain text",
        );
    }
}

/// `http(s)://host/…` without a fragment.
pub(crate) fn check_url(text: &Placed<String>, mistakes: &Mistakes) {
    let well_formed = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .is_some_and(|rest| {
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            well_formed_host(host)
        });
    let clean = !text
        .chars()
        .any(|char| char.is_whitespace() || char.is_control() || "<>\"\\^`{|}".contains(char));
    if !well_formed || !clean {
        mistakes.add(
            &text.spot,
            format!("`{}` is not an address", text.value),
            "write it in full, as https://example.org/page, with spaces as %20",
        );
    } else if text.contains('#') {
        mistakes.add(
            &text.spot,
            "the address has a fragment (what follows #)",
            "take it away; one document has one address",
        );
    }
}

/// A well-formed language tag of BCP 47, in its usual spelling: `fr`, `zh-Hant`, `pt-BR`.
pub(crate) fn check_lang(text: &Placed<String>, mistakes: &Mistakes) {
    if !is_language_tag(text) {
        mistakes.add(
            &text.spot,
            format!("`{}` is not a language tag", text.value),
            "write a tag of BCP 47 such as fr, zh-Hant or pt-BR",
        );
    }
}

/// An id. Of a malformed one the nearest that is well formed, which is most likely the one that is meant;
/// `None` where nothing of it can be used.
pub(crate) fn read_id(text: &Placed<String>, mistakes: &Mistakes) -> Option<Ref> {
    let id = Slug::parse(text);
    if id.is_none() {
        mistakes.add(
            &text.spot,
            format!("`{}` is not a well-formed id", text.value),
            "write lower-case ASCII letters, digits and single hyphens between them",
        );
    }
    let id = id.or_else(|| Slug::parse(&nearest_id(text)))?;
    Some(text.with(id))
}

fn nearest_id(text: &str) -> String {
    let words: Vec<_> = text
        .split(|char: char| !char.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join("-").to_ascii_lowercase()
}

/// Whether a text has a tag or a character reference in it.
fn looks_like_markup(text: &str) -> bool {
    let tag = text.match_indices('<').any(|(at, _)| {
        text.get(at + 1..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, '/' | '!'))
    });
    let reference = text.match_indices('&').any(|(at, _)| {
        text.get(at + 1..)
            .and_then(|rest| rest.split_once(';'))
            .is_some_and(|(name, _)| {
                let name = name.strip_prefix('#').unwrap_or(name);
                (2..=8).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
            })
    });
    tag || reference
}

fn well_formed_host(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        Some(_) => return false,
        None => host,
    };
    // A dot is asked for because addresses here are public; other letters than ASCII are allowed.
    name.contains('.')
        && name.split('.').all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .chars()
                    .all(|char| char.is_alphanumeric() || matches!(char, '-' | '_'))
        })
}

/// Language, script and region by RFC 5646 section 2.1; further variants are not used here.
pub(crate) fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-').peekable();
    let language = parts.next().unwrap_or_default();
    if !(2..=3).contains(&language.len()) || !language.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return false;
    }
    parts.next_if(|part| {
        let mut bytes = part.bytes();
        part.len() == 4
            && bytes.next().is_some_and(|byte| byte.is_ascii_uppercase())
            && bytes.all(|byte| byte.is_ascii_lowercase())
    });
    parts.next_if(|part| {
        (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase()))
            || (part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit()))
    });
    parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::{is_language_tag, looks_like_markup, well_formed_host};

    #[test]
    fn markup_is_told_from_signs() {
        for markup in [
            "<b>bold</b>",
            "a <br/> b",
            "</p>",
            "Tom &amp; Jerry",
            "&#39;",
            "<!-- x -->",
        ] {
            assert!(looks_like_markup(markup), "{markup}");
        }
        for plain in ["R&D; more", "5 < 6", "a <- b", "A & B; C", "AT&T"] {
            assert!(!looks_like_markup(plain), "{plain}");
        }
    }

    #[test]
    fn language_tags() {
        for tag in ["en", "zh-Hant", "pt-BR", "zh-Hant-TW", "es-419", "yue"] {
            assert!(is_language_tag(tag), "{tag}");
        }
        for tag in [
            "", "EN", "english", "zh_Hant", "zh-hant", "en-", "e", "fr-fr", "en-US-x",
        ] {
            assert!(!is_language_tag(tag), "{tag}");
        }
    }

    #[test]
    fn hosts() {
        for host in ["we-gov.org", "a.b.kr:8080", "東京.jp"] {
            assert!(well_formed_host(host), "{host}");
        }
        for host in ["", "localhost", "a..b", "-a.org", "a.org:", "a b.org", "a.org:x"] {
            assert!(!well_formed_host(host), "{host}");
        }
    }
}
