//! A column of texts, one behind the other in one piece of memory: texts of their own would take some three times the
//! room of a short name.

use serde::{Serialize, Serializer};

use crate::json::{Json, Read};

/// Texts by position; in files a list of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextColumn {
    text: String,
    /// Where each text ends. The column of a file that fits into a browser ends below four gigabytes.
    ends: Vec<u32>,
}

impl TextColumn {
    /// How many texts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The text at a position; `None` beyond the end.
    #[must_use]
    pub fn get(&self, position: usize) -> Option<&str> {
        let &end = self.ends.get(position)?;
        self.text.get(self.start(position)..end as usize)
    }

    /// The text at a position, and an empty one beyond the end.
    #[must_use]
    pub fn at(&self, position: usize) -> &str {
        self.get(position).unwrap_or("")
    }

    /// The texts in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..self.len()).map(|position| self.at(position))
    }

    /// Puts a text at the end.
    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(self.text.len() as u32);
    }

    /// Leaves out the texts from a position on.
    pub fn truncate(&mut self, len: usize) {
        self.text.truncate(self.start(len.min(self.len())));
        self.ends.truncate(len);
    }

    /// Exchanges the texts with those in the same places of another column; its empty ones stand for none.
    pub fn exchange(&mut self, others: &mut Self) {
        let roomy = || Self {
            text: String::with_capacity(self.text.len().max(others.text.len())),
            ends: Vec::with_capacity(self.len()),
        };
        let (mut shown, mut left) = (roomy(), roomy());
        for (position, text) in self.iter().enumerate() {
            let other = others.at(position);
            if other.is_empty() {
                shown.push(text);
                left.push("");
            } else {
                shown.push(other);
                left.push(text);
            }
        }
        (*self, *others) = (shown, left);
    }

    fn start(&self, position: usize) -> usize {
        let before = position.checked_sub(1).and_then(|before| self.ends.get(before));
        before.map_or(0, |&end| end as usize)
    }
}

impl<T: AsRef<str>> FromIterator<T> for TextColumn {
    fn from_iter<I: IntoIterator<Item = T>>(texts: I) -> Self {
        let mut column = Self::default();
        for text in texts {
            column.push(text.as_ref());
        }
        column
    }
}

impl Serialize for TextColumn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl Read for TextColumn {
    fn read(json: &Json<'_>) -> Option<Self> {
        let list = json.list()?;
        let mut column = Self::default();
        column.ends.reserve_exact(list.len());
        list.each(&mut |element| {
            match element {
                // Few texts have escapes, and what has none needs no copy of its own.
                Json::Text(plain) if !plain.contains('\\') => column.push(plain),
                _ => column.push(&element.text()?),
            }
            Some(())
        })?;
        column.text.shrink_to_fit();
        Some(column)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for TextColumn {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Vec::<String>::schema_name()
    }

    fn inline_schema() -> bool {
        Vec::<String>::inline_schema()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<String>::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::TextColumn;
    use crate::json::read;

    #[test]
    fn names_are_exchanged_where_there_are_others() {
        let mut shown: TextColumn = ["Seoul", "Lyon", "Nowhere"].into_iter().collect();
        let mut others: TextColumn = ["서울", ""].into_iter().collect();
        shown.exchange(&mut others);
        assert_eq!(shown.iter().collect::<Vec<_>>(), ["서울", "Lyon", "Nowhere"]);
        assert_eq!(others.iter().collect::<Vec<_>>(), ["Seoul", "", ""]);
        shown.exchange(&mut others);
        assert_eq!(shown.at(0), "Seoul");
    }

    proptest! {
        #[test]
        fn a_column_is_a_list_of_texts(texts in prop::collection::vec(any::<String>(), 0..8), len in 0_usize..10) {
            let column: TextColumn = texts.iter().collect();
            let written = serde_json::to_string(&texts).unwrap();
            prop_assert_eq!(&serde_json::to_string(&column).unwrap(), &written);
            prop_assert_eq!(&read::<TextColumn>(&written).unwrap(), &column);
            prop_assert_eq!(column.iter().collect::<Vec<_>>(), texts.iter().collect::<Vec<_>>());
            let mut cut = column;
            cut.truncate(len);
            prop_assert_eq!(cut, texts.iter().take(len).collect::<TextColumn>());
        }
    }
}
