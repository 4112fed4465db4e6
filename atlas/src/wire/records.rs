//! A list whose broken elements are passed over.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{DeserializeOwned, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

/// A list of records; elements that are not of the form of `T` are counted and left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Records<T> {
    read: Vec<T>,
    skipped: usize,
}

impl<T> Records<T> {
    /// How many elements could not be read.
    #[must_use]
    pub const fn skipped(&self) -> usize {
        self.skipped
    }

    /// The elements that could be read, in their order.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.read
    }
}

impl<T> Default for Records<T> {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl<T> From<Vec<T>> for Records<T> {
    fn from(read: Vec<T>) -> Self {
        Self { read, skipped: 0 }
    }
}

impl<T> FromIterator<T> for Records<T> {
    fn from_iter<I: IntoIterator<Item = T>>(records: I) -> Self {
        Self::from(Vec::from_iter(records))
    }
}

impl<T> Deref for Records<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.read
    }
}

impl<'a, T> IntoIterator for &'a Records<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.read.iter()
    }
}

impl<T: Serialize> Serialize for Records<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.read.serialize(serializer)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Records<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Elements(PhantomData))
    }
}

struct Elements<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for Elements<T> {
    type Value = Records<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        let mut records = Records::default();
        while let Some(raw) = elements.next_element::<Box<RawValue>>()? {
            match serde_json::from_str(raw.get()) {
                Ok(record) => records.read.push(record),
                Err(_) => records.skipped += 1,
            }
        }
        Ok(records)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::Records;

    #[test]
    fn one_broken_element_does_not_lose_the_others() {
        let records: Records<u8> = serde_json::from_str(r#"[1, "two", {"three": 3}, 4, 999]"#).unwrap();
        assert_eq!(&*records, &[1, 4]);
        assert_eq!(records.skipped(), 3);
        assert_eq!(serde_json::to_string(&records).unwrap(), "[1,4]");
    }

    #[test]
    fn what_is_no_list_is_an_error() {
        assert!(serde_json::from_str::<Records<u8>>("{}").is_err());
        assert!(serde_json::from_str::<Records<u8>>("[1, 2").is_err());
    }
}
