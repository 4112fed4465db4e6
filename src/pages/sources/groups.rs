//! Sources in groups, each in its order.

use std::cmp::Reverse;

use atlas::date::Date;
use atlas::query::SourceGrouping;
use atlas::search::folded;
use atlas::wire::ListedSource;

use crate::i18n::{Key, Texts, collation_ranks};

/// The sources with what they are found by.
pub(super) struct Entries {
    sources: Vec<ListedSource>,
    haystacks: Vec<String>,
}

/// Sources under a heading.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) title: String,
    /// Positions of the sources, in their order.
    pub(super) sources: Vec<usize>,
}

impl Entries {
    pub(super) fn new(sources: Vec<ListedSource>) -> Self {
        let haystack = |listed: &ListedSource| {
            let source = &listed.source;
            folded(&format!("{} {} {}", source.publisher, source.title, source.id))
        };
        Self {
            haystacks: sources.iter().map(haystack).collect(),
            sources,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.sources.len()
    }

    pub(super) fn get(&self, position: usize) -> Option<&ListedSource> {
        self.sources.get(position)
    }

    /// Positions of the sources that hold every word of the text.
    pub(super) fn matching(&self, text: &str) -> Vec<usize> {
        let text = folded(text);
        let words: Vec<&str> = text.split_whitespace().collect();
        let matches = |haystack: &str| words.iter().all(|word| haystack.contains(word));
        let all = self.haystacks.iter().enumerate();
        all.filter(|(_, haystack)| matches(haystack))
            .map(|(position, _)| position)
            .collect()
    }

    /// Some of the sources in groups: initials and languages by the alphabet, years from the newest; what has
    /// no publisher, language or date ends the list. Within a group publishers stand by the alphabet, and
    /// within a year the newest document first, what is known less exactly after.
    pub(super) fn grouped(&self, grouping: SourceGrouping, shown: &[usize], t: Texts) -> Vec<Group> {
        let shown: Vec<(usize, &ListedSource)> = shown
            .iter()
            .filter_map(|&position| Some((position, self.get(position)?)))
            .collect();
        let titles: Vec<String> = shown
            .iter()
            .map(|(_, listed)| title(grouping, listed, t))
            .collect();
        let rank_of = |names: &[String]| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            collation_ranks(t.lang(), &names)
        };
        // One title has one rank, so that what stands under it stays together.
        let mut languages = match grouping {
            SourceGrouping::Language => titles.clone(),
            SourceGrouping::Publisher | SourceGrouping::Date => Vec::new(),
        };
        atlas::order::sort_by(&mut languages, |a, b| a.cmp(b));
        languages.dedup();
        let language_ranks = rank_of(&languages);
        let rank_of_title = |title: &String| {
            let place = languages.binary_search(title).ok()?;
            language_ranks.get(place).copied()
        };
        let names: Vec<String> = shown
            .iter()
            .map(|(_, listed)| format!("{} {}", listed.source.publisher, listed.source.title))
            .collect();
        let ranks = rank_of(&names);
        let mut order: Vec<usize> = (0..shown.len()).collect();
        atlas::order::sort_by_key(&mut order, |&at| {
            let date = shown.get(at).and_then(|(_, listed)| listed.source.date);
            let by_date = Reverse(date.filter(|_| grouping == SourceGrouping::Date));
            let title = titles.get(at);
            let initial = title.filter(|_| grouping == SourceGrouping::Publisher);
            (
                (
                    title.is_some_and(String::is_empty),
                    initial,
                    title.and_then(rank_of_title),
                ),
                by_date,
                ranks.get(at).copied(),
            )
        });
        let title_of = |at: usize| titles.get(at).map_or("", String::as_str);
        order
            .chunk_by(|&a, &b| title_of(a) == title_of(b))
            .map(|group| Group {
                title: group
                    .first()
                    .map(|&first| title_of(first))
                    .filter(|title| !title.is_empty())
                    .unwrap_or_else(|| unknown(grouping, t))
                    .to_owned(),
                sources: group.iter().filter_map(|&at| Some(shown.get(at)?.0)).collect(),
            })
            .collect()
    }
}

/// What a source stands under; empty where that is not known.
fn title(grouping: SourceGrouping, listed: &ListedSource, t: Texts) -> String {
    let source = &listed.source;
    match grouping {
        SourceGrouping::Publisher => initial(&source.publisher),
        SourceGrouping::Language if source.lang.is_empty() => String::new(),
        SourceGrouping::Language => t.language(&source.lang),
        SourceGrouping::Date => source
            .date
            .map(Date::year)
            .map(|year| year.to_string())
            .unwrap_or_default(),
    }
}

fn unknown(grouping: SourceGrouping, t: Texts) -> &'static str {
    t.get(match grouping {
        SourceGrouping::Publisher => Key::SourcesNoPublisher,
        SourceGrouping::Language => Key::SourcesNoLanguage,
        SourceGrouping::Date => Key::SourcesNoDate,
    })
}

/// The first letter or figure of a publisher, without its accent; empty where none is known.
fn initial(publisher: &str) -> String {
    let first = folded(publisher).chars().find(|letter| letter.is_alphanumeric());
    match first {
        Some(letter) if letter.is_ascii_digit() => "0–9".to_owned(),
        Some(letter) => letter.to_ascii_uppercase().to_string(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use atlas::query::SourceGrouping;

    use super::Entries;
    use crate::test_support::english;

    fn entries() -> Entries {
        Entries::new(
            atlas::json::read(
                r#"[
                {"id": "a", "title": "A", "publisher": "Élan", "lang": "fr", "date": "2019"},
                {"id": "b", "title": "B", "lang": "ko", "date": "2022-06"},
                {"id": "c", "title": "C", "publisher": "9News", "lang": "en", "date": "2022-06-20"},
                {"id": "d", "title": "D", "publisher": "Echo", "lang": "fr"},
                {"id": "e", "title": "E", "publisher": "Echo", "lang": "en", "date": "2022"}
            ]"#,
            )
            .unwrap(),
        )
    }

    /// The titles of the groups with the positions of their sources.
    fn grouped(grouping: SourceGrouping) -> Vec<(String, Vec<usize>)> {
        let entries = entries();
        let groups = entries.grouped(grouping, &[0, 1, 2, 3, 4], english());
        groups
            .into_iter()
            .map(|group| (group.title, group.sources))
            .collect()
    }

    fn expected(groups: &[(&str, &[usize])]) -> Vec<(String, Vec<usize>)> {
        groups
            .iter()
            .map(|(title, sources)| ((*title).to_owned(), sources.to_vec()))
            .collect()
    }

    #[test]
    fn by_the_initials_of_publishers() {
        let groups: [(&str, &[usize]); 3] = [("0–9", &[2]), ("E", &[3, 4, 0]), ("Publisher not known", &[1])];
        assert_eq!(grouped(SourceGrouping::Publisher), expected(&groups));
    }

    #[test]
    fn by_language() {
        let groups: [(&str, &[usize]); 3] = [("English", &[2, 4]), ("French", &[3, 0]), ("Korean", &[1])];
        assert_eq!(grouped(SourceGrouping::Language), expected(&groups));
    }

    #[test]
    fn by_year_and_what_has_no_day_after_what_has_one() {
        let groups: [(&str, &[usize]); 3] = [("2022", &[2, 1, 4]), ("2019", &[0]), ("Date not known", &[3])];
        assert_eq!(grouped(SourceGrouping::Date), expected(&groups));
    }

    #[test]
    fn every_word_is_looked_for() {
        assert_eq!(entries().matching("ELAN a"), [0]);
        assert_eq!(entries().matching("elan z"), Vec::<usize>::new());
        assert_eq!(entries().matching("").len(), 5);
    }
}
