//! Which records a page is about, where the visitor chooses them: what is chosen, each with a button that takes
//! it away, and a field to add another. All of it stands in the address.

use atlas::slug::Slug;
use leptos::html::Select;
use leptos::prelude::*;

use crate::app::data;
use crate::dom;
use crate::i18n::{Key, Texts, collation_ranks, texts};
use crate::reactive::on;
use crate::ui::short_name;

/// What is done with a record that was chosen or taken away.
pub(super) type Act = std::sync::Arc<dyn Fn(&Slug) + Send + Sync>;

/// Where the focus goes once a choice has changed: the field, or where there is none the first button.
pub(super) const FIELD: &str = ".choose [data-field]";
const FIRST: &str = ".choose button";

/// What is chosen, with the shapes that stand for them on the page where it `has_shapes`.
pub(super) fn chosen(records: &[(Slug, String)], has_shapes: bool, remove: &Act) -> AnyView {
    let t = texts();
    let items = records
        .iter()
        .enumerate()
        .map(|(position, (id, name))| {
            let label = t.with(Key::ChooseRemove, &[("name", name)]);
            let (id, remove) = (id.clone(), remove.clone());
            let shape = has_shapes.then(|| shape_mark(position));
            view! {
                <li>
                    <button class="chip" type="button" aria-label=label on:click=on(move |_| {
                        remove(&id);
                        refocus();
                    })>
                        {shape}
                        <span>{name.clone()}</span>
                        <span class="chip__cross" aria-hidden="true">"×"</span>
                    </button>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="choose__chosen" aria-label=t.get(Key::ChooseChosen)>{items}</ul> }.into_any()
}

/// The colour and shape of one of several networks, as on the map.
pub(super) fn shape_mark(position: usize) -> AnyView {
    view! {
        <span class="shape mark" data-shape=position.to_string() aria-hidden="true"><span class="mark__dot"></span></span>
    }
    .into_any()
}

/// Moves the focus to where the choice goes on.
pub(super) fn refocus() {
    dom::focus_on_either(FIELD.to_owned(), FIRST.to_owned());
}

/// A field that adds a network which is not among the chosen and, where `is_named`, names a city here.
pub(super) fn add_network(chosen: &[(Slug, String)], is_named: bool, add: &Act) -> AnyView {
    let t = texts();
    let options = others(chosen, is_named, t)
        .into_iter()
        .map(|(id, name)| view! { <option value=id.to_string()>{name}</option> })
        .collect_view();
    let (field, add) = (NodeRef::<Select>::new(), add.clone());
    view! {
        <form class="choose__add" on:submit=on(move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let value = field.get_untracked().map(|field| field.value()).unwrap_or_default();
            if let Some(id) = Slug::parse(&value) {
                add(&id);
                refocus();
            }
        })>
            <label for="choose-network">{t.get(Key::ChooseNetwork)}</label>
            <span class="choose__field">
                <select id="choose-network" data-field="" node_ref=field>{options}</select>
                <button class="button" type="submit">{t.get(Key::ChooseAdd)}</button>
            </span>
        </form>
    }
    .into_any()
}

/// The networks that can be added, by name.
fn others(chosen: &[(Slug, String)], is_named: bool, t: Texts) -> Vec<(Slug, String)> {
    let dataset = data();
    let networks: Vec<_> = dataset
        .networks()
        .iter()
        .enumerate()
        .filter(|(position, network)| {
            // The loader keeps no more networks than 16 bits can name.
            let ix = atlas::dataset::NetworkIx(*position as u16);
            let is_chosen = chosen.iter().any(|(id, _)| *id == network.id);
            !is_chosen && (!is_named || dataset.named_count(ix) > 0)
        })
        .map(|(_, network)| (network.id.clone(), short_name(network).to_owned()))
        .collect();
    let names: Vec<&str> = networks.iter().map(|(_, name)| name.as_str()).collect();
    let ranks = collation_ranks(t.lang(), &names);
    let mut ranked: Vec<_> = networks.into_iter().zip(ranks).collect();
    atlas::order::sort_by_key(&mut ranked, |(_, rank)| *rank);
    ranked.into_iter().map(|(network, _)| network).collect()
}

/// What of the address is left out, each as a sentence.
pub(super) fn hints(sentences: Vec<String>) -> AnyView {
    if sentences.is_empty() {
        return ().into_any();
    }
    let sentences = sentences
        .into_iter()
        .map(|sentence| view! { <p>{sentence}</p> })
        .collect_view();
    view! { <div class="hints" role="status">{sentences}</div> }.into_any()
}
