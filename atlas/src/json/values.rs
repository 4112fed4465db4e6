//! From the tree to the values that records are made of.

use std::collections::BTreeMap;

use super::{Json, List, Read};

impl<'t> Json<'t> {
    /// The text, its escapes resolved; `None` where the value is no text or an escape is none.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        match self {
            Self::Text(written) => unescaped(written),
            _ => None,
        }
    }

    /// The list.
    #[must_use]
    pub fn list(&self) -> Option<List<'t>> {
        match self {
            Self::List(list) => Some(*list),
            _ => None,
        }
    }
}

/// Resolves the escapes of a text (RFC 8259, section 7).
pub(super) fn unescaped(written: &str) -> Option<String> {
    let mut text = String::with_capacity(written.len());
    let mut rest = written;
    while let Some((before, escape)) = rest.split_once('\\') {
        text.push_str(before);
        let mark = *escape.as_bytes().first()?;
        rest = escape.get(1..)?;
        text.push(match mark {
            b'"' | b'\\' | b'/' => char::from(mark),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let mut code = four_hex(&mut rest)?;
                // A character beyond 16 bits is written as two halves.
                if (0xd800..0xdc00).contains(&code) {
                    rest = rest.strip_prefix("\\u")?;
                    let low = four_hex(&mut rest)?.checked_sub(0xdc00)?;
                    code = 0x10000 + ((code - 0xd800) << 10) + low;
                }
                char::from_u32(code)?
            }
            _ => return None,
        });
    }
    text.push_str(rest);
    Some(text)
}

fn four_hex(rest: &mut &str) -> Option<u32> {
    let digits = rest.get(..4)?;
    *rest = rest.get(4..)?;
    digits
        .chars()
        .try_fold(0, |code, digit| Some(code * 16 + digit.to_digit(16)?))
}

impl Read for String {
    fn read(json: &Json<'_>) -> Option<Self> {
        json.text()
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {
        $(impl Read for $number {
            fn read(json: &Json<'_>) -> Option<Self> {
                match json {
                    Json::Number(written) => written.parse().ok(),
                    _ => None,
                }
            }
        })*
    };
}

numbers! { u8 u16 u32 u64 usize i32 }

impl Read for f64 {
    fn read(json: &Json<'_>) -> Option<Self> {
        match json {
            Json::Number(written) => crate::decimal::parse(written),
            _ => None,
        }
    }
}

impl<T: Read> Read for Option<T> {
    fn read(json: &Json<'_>) -> Option<Self> {
        match json {
            Json::Null => Some(None),
            _ => T::read(json).map(Some),
        }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(json: &Json<'_>) -> Option<Self> {
        let list = json.list()?;
        let mut read = Self::with_capacity(list.len());
        list.each(&mut |element| {
            read.push(T::read(element)?);
            Some(())
        })?;
        Some(read)
    }
}

/// Keys that are no such key are passed over: a newer file may name more of them.
impl<K: Ord + Key, V: Read> Read for BTreeMap<K, V> {
    fn read(json: &Json<'_>) -> Option<Self> {
        let Json::Table(table) = json else { return None };
        let mut read = Self::new();
        for (key, value) in table {
            let value = V::read(value)?;
            if let Some(key) = K::read_key(key) {
                read.insert(key, value);
            }
        }
        Some(read)
    }
}

/// What stands as a key of a table.
pub trait Key: Sized {
    /// The key, from how it is written between its quotes.
    fn read_key(written: &str) -> Option<Self>;
}

impl Key for String {
    fn read_key(written: &str) -> Option<Self> {
        unescaped(written)
    }
}

impl Key for crate::lang::Lang {
    fn read_key(written: &str) -> Option<Self> {
        Self::parse(written)
    }
}
