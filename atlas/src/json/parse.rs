//! From text to the tree (RFC 8259).

use super::{Json, List};

/// How deep lists and tables may stand in one another; ours are far from it, and a hostile file must not
/// exhaust the stack.
const MAX_DEPTH: u8 = 64;

/// Why JSON is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// It is no JSON from this byte on.
    #[error("it is no JSON from byte {at} on")]
    Syntax {
        /// The position of the first byte that does not fit.
        at: usize,
    },
    /// It is the JSON of something else.
    #[error("it is the JSON of something else")]
    Form,
}

/// Where the reading of a text has come to.
#[derive(Debug)]
pub(super) struct Parser<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Json<'t> {
    /// Reads the text of a file. What stands between the marks of a number or a text is looked at when it is
    /// asked for.
    ///
    /// # Errors
    /// [`JsonError::Syntax`] where it is no JSON.
    pub fn parse(text: &'t str) -> Result<Self, JsonError> {
        let mut parser = Parser::new(text);
        match parser.value(MAX_DEPTH, true) {
            Some(json) if parser.peek().is_none() => Ok(json),
            _ => Err(JsonError::Syntax { at: parser.at }),
        }
    }
}

impl<'t> Parser<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// The next element of a list that was checked with what it stands in, with the comma behind it.
    pub(super) fn element(&mut self) -> Option<Json<'t>> {
        let element = self.value(MAX_DEPTH, true);
        self.take(b',');
        element
    }

    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    /// The next value; one that is only checked has no fields.
    fn value(&mut self, depth: u8, is_kept: bool) -> Option<Json<'t>> {
        match self.peek()? {
            b'{' => self.table(depth.checked_sub(1)?, is_kept),
            b'[' => self.list(depth.checked_sub(1)?),
            b'"' => self.quoted().map(Json::Text),
            b'-' | b'0'..=b'9' => {
                Some(Json::Number(self.run(|byte| {
                    matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')
                })))
            }
            _ => match self.run(|byte| byte.is_ascii_lowercase()) {
                "null" => Some(Json::Null),
                "true" => Some(Json::Truth(true)),
                "false" => Some(Json::Truth(false)),
                _ => None,
            },
        }
    }

    /// The longest stretch of such bytes, all of them ASCII.
    fn run(&mut self, belongs: impl Fn(u8) -> bool) -> &'t str {
        let rest = self.text.get(self.at..).unwrap_or("");
        let len = rest.bytes().take_while(|&byte| belongs(byte)).count();
        self.at += len;
        &rest[..len]
    }

    fn quoted(&mut self) -> Option<&'t str> {
        self.take(b'"')?;
        let (bytes, from) = (self.text.as_bytes(), self.at);
        loop {
            match *bytes.get(self.at)? {
                b'"' => break,
                b'\\' => self.at += 2,
                0..0x20 => return None,
                _ => self.at += 1,
            }
        }
        let inside = self.text.get(from..self.at);
        self.at += 1;
        inside
    }

    fn list(&mut self, depth: u8) -> Option<Json<'t>> {
        self.take(b'[')?;
        let from = self.at;
        let mut len = 0;
        if self.take(b']').is_none() {
            loop {
                self.value(depth, false)?;
                len += 1;
                if self.take(b',').is_none() {
                    self.take(b']')?;
                    break;
                }
            }
        }
        let text = self.text.get(from..self.at)?;
        Some(Json::List(List { text, len }))
    }

    fn table(&mut self, depth: u8, is_kept: bool) -> Option<Json<'t>> {
        self.take(b'{')?;
        let mut table = Vec::new();
        if self.take(b'}').is_some() {
            return Some(Json::Table(table));
        }
        loop {
            let key = self.quoted()?;
            self.take(b':')?;
            let value = self.value(depth, is_kept)?;
            if is_kept {
                table.push((key, value));
            }
            if self.take(b',').is_none() {
                self.take(b'}')?;
                return Some(Json::Table(table));
            }
        }
    }
}
