//! What component tests stand on: a small dataset, the English texts as they are authored, and a page
//! around a component, without a router or a network.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use atlas::address::{Address, Languages};
use atlas::dataset::Dataset;
use atlas::lang::Lang;
use atlas::query::Query;
use leptos::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::address::Here;
use crate::app::{Columns, Data, OpenDetail, Retry};
use crate::i18n::{Catalogue, FINGERPRINT, NAMES, Texts};
use crate::library::{DataError, Detail};
use crate::pages::Views;
use crate::reactive::{latest, memo};

/// The English texts as the app fetches them.
fn file() -> Value {
    let sections: toml::Table = toml::from_str(include_str!("../locales/en.toml")).unwrap();
    let (mut texts, mut words) = (Map::new(), Map::new());
    for (section, entries) in &sections {
        for (key, text) in entries.as_table().unwrap() {
            let text = text.serialize(serde_json::value::Serializer).unwrap();
            let name = format!("{section}.{key}");
            let known = NAMES.contains(&name.as_str());
            (if known { &mut texts } else { &mut words }).insert(name, text);
        }
    }
    let texts: Vec<&Value> = NAMES.iter().map(|name| &texts[*name]).collect();
    json!({ "keys": FINGERPRINT, "texts": texts, "words": words })
}

/// The English texts.
pub(crate) fn english() -> Texts {
    texts_of(Lang::En)
}

/// The English texts, as if they were those of another language.
fn texts_of(lang: Lang) -> Texts {
    let json = file().to_string();
    Texts::keep(Catalogue::read(lang, &json).unwrap())
}

/// A dataset that is kept for as long as the test runs.
pub(crate) fn dataset(index: &str) -> &'static Dataset {
    &Box::leak(Box::new(Dataset::load(index).unwrap())).dataset
}

/// A page to render components in.
pub(crate) struct Stage {
    /// The dataset of the page.
    pub(crate) dataset: &'static Dataset,
    /// Its address, from the language on; what it is asked may stand behind a `?`.
    pub(crate) path: &'static str,
    /// The record of the page; `None` while it is being fetched.
    pub(crate) detail: Option<Result<Detail, DataError>>,
}

impl Stage {
    /// What a component is in HTML.
    pub(crate) fn render<V: IntoView + 'static>(self, view: impl FnOnce() -> V) -> String {
        self.render_in(Lang::En, view)
    }

    /// What a component is in HTML on a page in another language, with the texts in English.
    pub(crate) fn render_in<V: IntoView + 'static>(self, lang: Lang, view: impl FnOnce() -> V) -> String {
        let owner = Owner::new();
        owner.with(|| {
            let languages = Languages {
                offered: &[Lang::En],
                preferred: Lang::En,
            };
            let (path, search) = self.path.split_once('?').unwrap_or((self.path, ""));
            let page = Address::parse(path, languages).ok().map(|address| address.page);
            provide_context(Here {
                base: "/",
                lang: memo(move || lang),
                page: memo(move || page.clone()),
                search: memo(move || search.to_owned()),
                query: memo(Query::default),
                hints: memo(Vec::new),
                go: Callback::new(|_| ()),
            });
            provide_context(texts_of(lang));
            provide_context(Data(self.dataset));
            provide_context(OpenDetail(latest(move || self.detail.clone())));
            provide_context(Columns {
                part: latest(|| Some(Ok(Views::columns()))),
                again: Retry::default(),
            });
            view().into_view().to_html()
        })
    }
}
