//! The value of a policy within what is pasted: a header, a line of a server's settings, or an element of a page.

/// The name of the header.
const HEADER: &str = "content-security-policy";

/// What stands before the value in a page.
const CONTENT: &str = "content=";

/// What stands between the name of the header and its value.
const BETWEEN: [char; 8] = ['"', '\'', ':', '=', ',', ' ', '\t', '\n'];

/// The value of the header within what was pasted, and whether it only reports.
pub(super) fn value_of(text: &str) -> (&str, bool) {
    let lower = text.to_ascii_lowercase();
    let Some(at) = lower.find(HEADER) else {
        return (text, false);
    };
    let rest = text.get(at + HEADER.len()..).unwrap_or_default();
    const REPORT_ONLY: &str = "-report-only";
    let only_reports = rest
        .get(..REPORT_ONLY.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(REPORT_ONLY));
    let rest = if only_reports {
        rest.get(REPORT_ONLY.len()..).unwrap_or_default()
    } else {
        rest
    };
    // In a page the value stands in an attribute of its own, before the name or behind it; in settings it follows
    // the name, mostly within quotes, and some have a name for it too.
    let tag = text.get(..at).and_then(|before| before.rfind('<'));
    let content = tag.and_then(|tag| {
        let at = lower.get(tag..)?.find(CONTENT)?;
        text.get(tag + at + CONTENT.len()..)
    });
    let rest = content.unwrap_or(rest).trim_start_matches(BETWEEN);
    let rest = rest
        .strip_prefix("value\"")
        .map_or(rest, |value| value.trim_start_matches(BETWEEN));
    // No policy holds such a quote.
    let value = rest.split_once('"').map_or(rest, |(value, _)| value);
    (value, only_reports)
}
