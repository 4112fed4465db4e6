//! Where an event stands to today.

use atlas::dataset::Standing;
use atlas::wire::EventBrief;
use leptos::prelude::*;

use crate::i18n::{Key, texts};
use crate::pages::events::standing_today;

/// Whether it is to come, going on or over, and how far away that is.
pub(super) fn standing(event: &EventBrief) -> AnyView {
    let t = texts();
    let standing = standing_today(event);
    let (word, distance, class) = match standing {
        Standing::Upcoming(span) => (Key::EventUpcoming, t.ahead(span), "standing standing--near"),
        Standing::Now => (Key::EventNow, String::new(), "standing standing--near"),
        Standing::Undecided => (Key::EventUndecided, String::new(), "standing"),
        Standing::Past(span) => (Key::EventPast, t.ago(span), "standing"),
    };
    let word = t.get(word);
    let line = if distance.is_empty() {
        word.to_owned()
    } else {
        t.with(Key::EventStanding, &[("standing", word), ("distance", &distance)])
    };
    view! { <p class=class>{line}</p> }.into_any()
}
