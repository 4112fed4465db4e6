//! What an embed says to the page around it, and the little that it listens to.

/// What an embed tells. Each is one plain object with `source`, `version`, `type` and what belongs to the type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// It shows what it has to show; `title` names it in its language.
    Ready {
        /// The title of the embed's document.
        title: String,
    },
    /// How high it is.
    Height {
        /// In whole CSS px.
        height_px: u32,
    },
    /// A visitor chose a city, or none any more.
    Select {
        /// The city's id.
        city: Option<String>,
    },
    /// A visitor follows a link out of the frame.
    Navigate {
        /// The whole address.
        href: String,
    },
}

/// A value of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A whole number.
    Number(u32),
    /// Nothing.
    Null,
}

/// The fields of a message, in order.
pub type Fields = Vec<(&'static str, Value)>;

impl Message {
    /// The object that is posted.
    #[must_use]
    pub fn fields(&self) -> Fields {
        let (kind, more) = match self {
            Self::Ready { title } => ("ready", ("title", Value::Text(title.clone()))),
            Self::Height { height_px } => ("height", ("height", Value::Number(*height_px))),
            Self::Select { city } => ("select", ("city", city.clone().map_or(Value::Null, Value::Text))),
            Self::Navigate { href } => ("navigate", ("href", Value::Text(href.clone()))),
        };
        vec![
            ("source", Value::Text("cityweave".to_owned())),
            ("version", Value::Number(1)),
            ("type", Value::Text(kind.to_owned())),
            more,
        ]
    }
}

/// What WordPress writes behind the `#` of a frame's address, so that page and frame know each other. It is read
/// and sent back, and never changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Reads the fragment `#?secret=…`. WordPress takes letters and digits only.
    #[must_use]
    pub fn parse(fragment: &str) -> Option<Self> {
        let rest = fragment.strip_prefix("#?secret=")?;
        let is_sound =
            (1..=64).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_sound.then(|| Self(rest.to_owned()))
    }

    /// Whether a message of the page, with these two fields, asks for the height.
    #[must_use]
    pub fn is_asked(&self, message: &str, secret: &str) -> bool {
        message == "ready" && secret == self.0
    }

    /// Tells the height to `wp-embed.js`, which keeps it between 200 and 1000 px.
    #[must_use]
    pub fn height(&self, height_px: u32) -> Fields {
        self.message("height", Value::Number(height_px))
    }

    /// Asks `wp-embed.js` to follow a link, which it does for links to the frame's own host.
    #[must_use]
    pub fn link(&self, href: &str) -> Fields {
        self.message("link", Value::Text(href.to_owned()))
    }

    fn message(&self, name: &str, value: Value) -> Fields {
        vec![
            ("message", Value::Text(name.to_owned())),
            ("value", value),
            ("secret", Value::Text(self.0.clone())),
        ]
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::{Message, Secret, Value};

    #[test]
    fn every_message_says_whose_it_is() {
        for message in [
            Message::Ready {
                title: "Seoul".to_owned(),
            },
            Message::Height { height_px: 420 },
            Message::Select { city: None },
            Message::Navigate {
                href: "https://www.example.org/".to_owned(),
            },
        ] {
            let fields = message.fields();
            assert_eq!(fields[0], ("source", Value::Text("cityweave".to_owned())));
            assert_eq!(fields[1], ("version", Value::Number(1)));
            assert_eq!(fields[2].0, "type");
            assert_eq!(fields.len(), 4);
        }
    }

    #[test]
    fn a_secret_is_sent_back_as_it_came() {
        let secret = Secret::parse("#?secret=Ab12Cd34Ef").unwrap();
        assert_eq!(
            secret.height(640),
            [
                ("message", Value::Text("height".to_owned())),
                ("value", Value::Number(640)),
                ("secret", Value::Text("Ab12Cd34Ef".to_owned())),
            ]
        );
        assert!(secret.is_asked("ready", "Ab12Cd34Ef"));
        assert!(!secret.is_asked("ready", "Ab12Cd34E"));
        assert!(!secret.is_asked("height", "Ab12Cd34Ef"));
    }

    proptest! {
        #[test]
        fn only_letters_and_digits_are_a_secret(text in "\\PC{0,80}") {
            let read = Secret::parse(&format!("#?secret={text}"));
            let sound = !text.is_empty() && text.len() <= 64 && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
            prop_assert_eq!(read.is_some(), sound);
        }
    }
}
