//! A name with the parts that a search matched.

use std::ops::Range;

use leptos::prelude::*;

use super::explorer;

/// What of a name a text matches; nothing as long as the search is not there.
pub(super) fn matched_ranges(name: &str, text: &str) -> Vec<Range<usize>> {
    let finding = explorer().finding_now();
    finding
        .map(|finding| (finding.matched)(name, text))
        .unwrap_or_default()
}

/// The text with what `query` matches in it marked.
pub(super) fn marked(text: &str, query: &str) -> AnyView {
    if query.is_empty() {
        return text.to_owned().into_any();
    }
    let mut parts: Vec<AnyView> = Vec::new();
    let mut end = 0;
    for range in matched_ranges(text, query) {
        // Ranges are in order, apart from each other and on the borders of letters.
        if let (Some(before), Some(found)) = (text.get(end..range.start), text.get(range.clone())) {
            parts.push(before.to_owned().into_any());
            parts.push(view! { <mark>{found.to_owned()}</mark> }.into_any());
            end = range.end;
        }
    }
    parts.push(text.get(end..).unwrap_or_default().to_owned().into_any());
    parts.into_any()
}
