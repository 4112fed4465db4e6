//! JSON to be written: a small tree, as the browser writes it without serde.

use crate::date::Date;
use crate::decimal::decimal;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    /// A text.
    Text(String),
    /// A number in its final form; empty stands for none and is written as `null`.
    Number(String),
    /// `true` or `false`.
    Truth(bool),
    /// A list.
    List(Vec<Self>),
    /// A table in the order in which it is written.
    Table(Table),
    /// `null`.
    Null,
}

/// The fields of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Table(Vec<(&'static str, Node)>);

impl Table {
    /// A table with `@type`, as JSON-LD names what something is.
    pub(super) fn of_type(name: &str) -> Self {
        Self::default().text("@type", name)
    }

    /// With a field.
    pub(super) fn with(mut self, key: &'static str, value: Node) -> Self {
        self.0.push((key, value));
        self
    }

    /// With a text, unless it is empty.
    pub(super) fn text(self, key: &'static str, text: &str) -> Self {
        if text.is_empty() {
            return self;
        }
        self.with(key, Node::Text(text.to_owned()))
    }

    /// With a field where it is known.
    pub(super) fn maybe(self, key: &'static str, value: Option<Node>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// With a list, unless it is empty.
    pub(super) fn list(self, key: &'static str, list: Vec<Node>) -> Self {
        if list.is_empty() {
            return self;
        }
        self.with(key, Node::List(list))
    }

    /// With all fields of another.
    pub(super) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// With another table.
    pub(super) fn table(self, key: &'static str, table: Self) -> Self {
        self.with(key, Node::Table(table))
    }
}

impl Node {
    /// A date, as exact as it is known.
    pub(super) fn date(date: Date) -> Self {
        Self::Text(date.to_string())
    }

    /// Degrees, to what the data holds: about ten metres.
    pub(super) fn degrees(degrees: f64) -> Self {
        Self::Number(decimal(degrees, 4))
    }

    /// A count.
    pub(super) fn count(count: u64) -> Self {
        Self::Number(count.to_string())
    }

    /// Texts that are not empty.
    pub(super) fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<Self> {
        texts
            .into_iter()
            .filter(|text| !text.is_empty())
            .map(|text| Self::Text(text.to_owned()))
            .collect()
    }

    /// The JSON text.
    pub(super) fn compact(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    /// The JSON text, with a line break at its end.
    pub(super) fn document(&self) -> String {
        let mut out = self.compact();
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Text(text) => quoted(text, out),
            Self::Number(number) if number.is_empty() => out.push_str("null"),
            Self::Number(number) => out.push_str(number),
            Self::Truth(truth) => out.push_str(if *truth { "true" } else { "false" }),
            Self::List(list) => {
                out.push('[');
                for (position, node) in list.iter().enumerate() {
                    if position > 0 {
                        out.push(',');
                    }
                    node.write(out);
                }
                out.push(']');
            }
            Self::Table(Table(fields)) => {
                out.push('{');
                for (position, (key, node)) in fields.iter().enumerate() {
                    if position > 0 {
                        out.push(',');
                    }
                    quoted(key, out);
                    out.push(':');
                    node.write(out);
                }
                out.push('}');
            }
            Self::Null => out.push_str("null"),
        }
    }
}

impl From<Table> for Node {
    fn from(table: Table) -> Self {
        Self::Table(table)
    }
}

/// RFC 8259, 7. `<` is escaped too, so that a page may hold the text in a script element.
fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\u{0}'..='\u{1f}' | '<' | '\u{2028}' | '\u{2029}' => {
                const HEX: &[u8; 16] = b"0123456789abcdef";
                let code = letter as u32;
                out.push_str("\\u");
                for shift in [12, 8, 4, 0] {
                    out.push(HEX[(code >> shift) as usize & 15].into());
                }
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Node, Table};

    fn any_node() -> impl Strategy<Value = Node> {
        let leaf = prop_oneof![
            any::<String>().prop_map(Node::Text),
            any::<u32>().prop_map(|number| Node::count(number.into())),
            any::<bool>().prop_map(Node::Truth),
            Just(Node::Null),
        ];
        leaf.prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Node::List),
                (inner.clone(), inner).prop_map(|(first, second)| {
                    Table::default()
                        .with("first", first)
                        .with("second", second)
                        .into()
                }),
            ]
        })
    }

    fn read(node: &Node) -> serde_json::Value {
        match node {
            Node::Text(text) => text.as_str().into(),
            Node::Number(number) => number.parse::<u64>().unwrap_or_default().into(),
            Node::Truth(truth) => (*truth).into(),
            Node::List(list) => list.iter().map(read).collect(),
            Node::Table(Table(fields)) => fields
                .iter()
                .map(|(key, node)| ((*key).to_owned(), read(node)))
                .collect::<serde_json::Map<_, _>>()
                .into(),
            Node::Null => serde_json::Value::Null,
        }
    }

    proptest! {
        #[test]
        fn another_reader_finds_what_was_written(node in any_node()) {
            let text = node.document();
            prop_assert!(!text.contains('<'));
            prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&text).ok(), Some(read(&node)));
        }
    }
}
