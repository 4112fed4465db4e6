//! A list whose broken elements are passed over.

use std::ops::Deref;

use serde::{Serialize, Serializer};

use crate::json::{Json, Read};

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

impl<T: Read> Read for Records<T> {
    fn read(json: &Json<'_>) -> Option<Self> {
        let list = json.list()?;
        let mut records = Self::default();
        records.read.reserve(list.len());
        list.each(&mut |element| {
            match T::read(element) {
                Some(record) => records.read.push(record),
                None => records.skipped += 1,
            }
            Some(())
        })?;
        Some(records)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::Records;
    use crate::json::read;

    #[test]
    fn one_broken_element_does_not_lose_the_others() {
        let records: Records<u8> = read(r#"[1, "two", {"three": 3}, 4, 999]"#).unwrap();
        assert_eq!(&*records, &[1, 4]);
        assert_eq!(records.skipped(), 3);
        assert_eq!(serde_json::to_string(&records).unwrap(), "[1,4]");
    }

    #[test]
    fn what_is_no_list_is_an_error() {
        assert!(read::<Records<u8>>("{}").is_err());
        assert!(read::<Records<u8>>("[1, 2").is_err());
    }
}
