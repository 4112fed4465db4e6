//! Texts with links in them. The text of a language says where its links stand and the code where they
//! lead, so that no address is ever translated.

use leptos::prelude::*;

use crate::ui::ExternalLink;

/// A text in which `[words](name)` is a link to the address of that name. A name without an address is
/// shown as its words.
pub(super) fn linked(text: &str, addresses: &[(&str, &str)]) -> AnyView {
    pieces(text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.to_owned().into_any(),
            Piece::Link { words, name } => {
                let words = words.to_owned();
                match addresses.iter().find(|(known, _)| *known == name) {
                    Some((_, url)) if url.starts_with("https://") => {
                        let url = (*url).to_owned();
                        view! { <ExternalLink url>{words}</ExternalLink> }.into_any()
                    }
                    Some((_, path)) => view! { <a href=(*path).to_owned()>{words}</a> }.into_any(),
                    None => words.into_any(),
                }
            }
        })
        .collect_view()
        .into_any()
}

#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    Text(&'a str),
    Link { words: &'a str, name: &'a str },
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, words, name, after)) = next_link(rest) {
        pieces.push(Piece::Text(before));
        pieces.push(Piece::Link { words, name });
        rest = after;
    }
    pieces.push(Piece::Text(rest));
    pieces.retain(|piece| *piece != Piece::Text(""));
    pieces
}

/// The text before the next link, its words, its name, and the text behind it.
fn next_link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, rest) = text.split_once('[')?;
    let (words, rest) = rest.split_once("](")?;
    let (name, after) = rest.split_once(')')?;
    Some((before, words, name, after))
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    #[test]
    fn links_stand_where_the_text_says() {
        let link = |words, name| Piece::Link { words, name };
        assert_eq!(
            pieces("See [GeoNames](geonames), under [CC BY](cc)."),
            [
                Piece::Text("See "),
                link("GeoNames", "geonames"),
                Piece::Text(", under "),
                link("CC BY", "cc"),
                Piece::Text("."),
            ]
        );
        assert_eq!(pieces("[only](one)"), [link("only", "one")]);
    }

    #[test]
    fn what_is_no_link_stays_text() {
        for text in ["a [b] c", "a [b](c", "plain"] {
            assert_eq!(pieces(text), [Piece::Text(text)], "{text}");
        }
        assert_eq!(pieces(""), []);
    }
}
