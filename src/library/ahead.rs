//! The record that is likely wanted next: asked for while a link to it is being pressed, so that its page is whole as
//! soon as it is opened.

use std::cell::RefCell;

/// The name of a file and its text.
type Asked = (String, String);

thread_local! {
    static NEXT: RefCell<Option<Asked>> = const { RefCell::new(None) };
}

/// Keeps the text of a file in the place of the one before.
pub(super) fn keep(file: String, text: String) {
    NEXT.set(Some((file, text)));
}

/// Whether the text of a file is kept.
pub(super) fn has(file: &str) -> bool {
    NEXT.with_borrow(|next| next.as_ref().is_some_and(|(of, _)| of == file))
}

/// The text of a file, if it is the one that is kept.
pub(super) fn of(file: &str) -> Option<String> {
    NEXT.with_borrow(|next| {
        let (_, text) = next.as_ref().filter(|(of, _)| of == file)?;
        Some(text.clone())
    })
}

#[cfg(test)]
mod tests {
    use super::{has, keep, of};

    #[test]
    fn one_file_is_kept_until_another_one_is() {
        keep("a".to_owned(), "1".to_owned());
        assert!(has("a"));
        assert_eq!(of("a").as_deref(), Some("1"));
        assert_eq!(of("a").as_deref(), Some("1"));
        keep("b".to_owned(), "2".to_owned());
        assert_eq!(of("a"), None);
        assert_eq!(of("b").as_deref(), Some("2"));
    }
}
