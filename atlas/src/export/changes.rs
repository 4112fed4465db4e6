//! What changed between versions of the dataset, as its editors write it down.

use serde::Serialize;

use super::Site;
use super::atom::{Entry, Head, feed};
use crate::address::Page;
use crate::date::Date;
use crate::json::record;

/// A change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// The day of the version that brought it.
    pub date: Date,
    /// A plain English sentence.
    pub text: String,
    /// The records it is about, as addresses have them: `networks/wego`. Empty where it is about many.
    #[serde(default)]
    pub records: Vec<String>,
}

record!(Change { date, text; records });

/// The changes as a feed, in the order in which they are given, which is the newest first; `None` without any.
#[must_use]
pub fn changes_feed(site: Site<'_>, path: &str, changes: &[Change]) -> Option<String> {
    let newest = changes.first()?;
    let entries: Vec<Entry> = changes
        .iter()
        .enumerate()
        .map(|(position, change)| {
            // Counted within the day from the oldest, so that a later change renames no earlier one.
            let earlier = changes.get(position + 1..).unwrap_or_default();
            let number = earlier.iter().filter(|other| other.date == change.date).count() + 1;
            Entry {
                id: format!("changes/{}/{number}", change.date),
                title: change.text.clone(),
                page: page_of(change),
                updated: change.date,
                summary: change.text.clone(),
                category: String::new(),
            }
        })
        .collect();
    let head = Head {
        title: "What changed in the dataset",
        path,
        page: &Page::Changes,
        updated: newest.date,
    };
    Some(feed(site, &head, &entries))
}

/// The page of the one record that a change is about, or that of all changes.
fn page_of(change: &Change) -> Page {
    let page = match change.records.as_slice() {
        [record] => Page::of_record(record),
        _ => None,
    };
    page.unwrap_or(Page::Changes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{Change, changes_feed};
    use crate::export::Site;

    #[test]
    fn an_earlier_change_keeps_its_id() {
        let change = |date: &str, text: &str, records: &[&str]| Change {
            date: date.parse().unwrap(),
            text: text.to_owned(),
            records: records.iter().map(|&record| record.to_owned()).collect(),
        };
        let site = Site {
            name: "Atlas",
            base: "../../",
            base_url: "",
        };
        let mut changes = vec![change("2026-11-21", "First.", &["networks/wego"])];
        let path = "data/v1/changes.atom";
        let before = changes_feed(site, path, &changes).unwrap();
        changes.insert(0, change("2026-11-21", "Second.", &[]));
        let after = changes_feed(site, path, &changes).unwrap();
        let entry = before.split_once("<entry>").unwrap().1;
        assert!(entry.contains("changes/2026-11-21/1</id>"), "{entry}");
        assert!(entry.contains("../../en/networks/wego"), "{entry}");
        assert!(after.ends_with(entry), "{after}");
        assert!(after.contains("changes/2026-11-21/2</id>"), "{after}");
        assert_eq!(changes_feed(site, path, &[]), None);
    }
}
