//! A map for those who have no script: what it would be of, and where the same is told in words.

use atlas::address::Page;
use leptos::prelude::*;

use super::foot::foot;
use super::parts::{head, rows, section};
use crate::address::here;
use crate::app::data;
use crate::i18n::{Key, texts};
use crate::ui::network_name;

/// The networks, whatever the map is asked: none of its filters is known here, and none makes this list wrong.
pub(super) fn map_embed() -> AnyView {
    let (here, t) = (here(), texts());
    let networks = data().networks().iter().map(|network| {
        let page = Page::Network(network.id.clone());
        view! {
            <a class="row__name" href=here.href(&page)>{network_name(network)}</a>
            <span class="row__more">{t.term("network-kind", &network.kind)}</span>
        }
        .into_any()
    });
    view! {
        {head(String::new(), t.get(Key::EmbedMapTitle).into_any())}
        <p>{t.get(Key::MetaNoScript)}</p>
        {section(t.get(Key::NetworksTitle), None, rows(networks.collect()))}
        {foot()}
    }
    .into_any()
}
