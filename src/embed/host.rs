//! The page around the frame: what it is told, and the one thing it can ask.

use atlas::embed::{ListPlace, Message, Secret, map_height_px};
use leptos::prelude::*;

use crate::dom;

/// The page around the frame, in every component of an embed.
#[derive(Clone, Copy)]
pub(super) struct Host {
    /// What was told last, so that nothing is told twice.
    height_px: StoredValue<u32>,
    is_ready: StoredValue<bool>,
}

impl Host {
    /// Begins to listen.
    pub(super) fn listen() -> Self {
        let host = Self {
            height_px: StoredValue::new(0),
            is_ready: StoredValue::new(false),
        };
        dom::on_parent_message(move |message, secret| host.hear(message, secret));
        dom::on_way_out(move |href| host.leave(href));
        host
    }

    /// Tells that the embed shows what it has to show.
    pub(super) fn is_ready(self, title: &str) {
        if !self.is_ready.get_value() {
            self.is_ready.set_value(true);
            dom::post_to_parent(
                &Message::Ready {
                    title: title.to_owned(),
                }
                .fields(),
            );
        }
    }

    /// Tells the height of the body whenever it changes, in whole pixels. A map has no height of its own: it is told
    /// what suits its width, so that a frame that follows it comes to rest.
    pub(super) fn follow_height(self, body: &web_sys::HtmlElement, map: Option<ListPlace>) {
        let measured = body.clone();
        let tell = move |width_px| {
            let height_px = match map {
                Some(list) => map_height_px(width_px, list),
                None => dom::height_of(&measured),
            };
            self.tell_height(height_px);
        };
        // A frame that its page hides until it knows the height, as WordPress does, is told of no change of size.
        tell(dom::width_of(body));
        dom::on_resize(body, move |width_px, _| tell(width_px));
    }

    /// Tells which city the visitor chose.
    pub(super) fn select(self, city: Option<String>) {
        dom::post_to_parent(&Message::Select { city }.fields());
    }

    fn tell_height(self, height_px: u32) {
        // A frame that is not shown has no height, and its page needs none.
        if height_px == 0
            || self
                .height_px
                .try_get_value()
                .is_none_or(|told| told == height_px)
        {
            return;
        }
        self.height_px.set_value(height_px);
        dom::post_to_parent(&Message::Height { height_px }.fields());
        if let Some(secret) = secret() {
            dom::post_to_parent(&secret.height(height_px));
        }
    }

    fn hear(self, message: &str, asked: &str) {
        let height_px = self.height_px.try_get_value().unwrap_or(0);
        let secret = secret().filter(|secret| height_px > 0 && secret.is_asked(message, asked));
        if let Some(secret) = secret {
            dom::post_to_parent(&secret.height(height_px));
        }
    }

    /// Leaves for a page of the atlas by a whole address: beside the page around, unless that goes there itself.
    pub(super) fn go(self, href: &str) {
        if !self.leave(href) {
            dom::open_outside(href);
        }
    }

    /// Tells that a link is followed; answers whether the page around follows it, as WordPress does with links to the
    /// atlas, since its frames cannot open anything.
    fn leave(self, href: &str) -> bool {
        dom::post_to_parent(
            &Message::Navigate {
                href: href.to_owned(),
            }
            .fields(),
        );
        let is_own = href.starts_with(&dom::site_address("/"));
        let secret = secret().filter(|_| is_own);
        if let Some(secret) = &secret {
            dom::post_to_parent(&secret.link(href));
        }
        secret.is_some()
    }
}

/// The secret of the address. It is read when it is needed: a page may add it to a frame that is there already.
fn secret() -> Option<Secret> {
    Secret::parse(&dom::fragment())
}
