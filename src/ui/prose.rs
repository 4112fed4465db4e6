//! Parts of a page of text.

use std::collections::BTreeMap;

use atlas::date::Date;
use leptos::prelude::*;

use crate::i18n::texts;

/// A section with its heading; the id is what a link to it names.
#[component]
#[must_use]
pub fn Section(
    /// The id of the section in the page.
    id: &'static str,
    /// Its heading.
    title: String,
    /// How many things it lists, beside the heading.
    #[prop(optional_no_strip)]
    count: Option<usize>,
    children: Children,
) -> impl IntoView {
    let t = texts();
    let heading = format!("{id}-title");
    let label = heading.clone();
    let count = count.map(|count| view! { " "<span class="section__count">{t.number(count as f64)}</span> });
    view! {
        <section class="section" id=id aria-labelledby=label>
            <h2 id=heading>{title}{count}</h2>
            {children()}
        </section>
    }
}

/// What is known at a glance: pairs of a word and what it is. Pairs without a value are left out.
#[component]
#[must_use]
pub fn Glance(
    /// The words and their values.
    pairs: Vec<(String, Option<AnyView>)>,
) -> impl IntoView {
    let pairs = pairs
        .into_iter()
        .filter_map(|(word, value)| value.map(|value| view! { <div><dt>{word}</dt><dd>{value}</dd></div> }))
        .collect_view();
    view! { <dl class="glance">{pairs}</dl> }
}

/// A date that machines can read too.
#[component]
#[must_use]
pub fn Dated(
    /// The date, or the first of a stretch.
    date: Date,
    /// The last date of a stretch.
    #[prop(optional_no_strip)]
    to: Option<Date>,
) -> impl IntoView {
    view! { <time datetime=date.to_string()>{texts().date_range(date, to)}</time> }
}

/// A link that leaves the atlas. Addresses that are not of the web are shown as text.
#[component]
#[must_use]
pub fn ExternalLink(
    /// Where it leads.
    url: String,
    children: Children,
) -> impl IntoView {
    let of_the_web = url.starts_with("https://") || url.starts_with("http://");
    if of_the_web {
        view! { <a class="external" href=url rel="external noopener noreferrer">{children()}</a> }.into_any()
    } else {
        children()
    }
}

/// The names of a thing in the languages that its sources give, each marked with its language.
#[component]
#[must_use]
pub fn Names(
    /// Names by BCP 47 language.
    names: BTreeMap<String, String>,
) -> impl IntoView {
    let t = texts();
    let shown = names
        .into_iter()
        .filter(|(lang, _)| lang != t.lang().tag())
        .map(|(lang, name)| {
            let language = t.language(&lang);
            view! { <li><span lang=lang dir="auto">{name}</span>" "<span class="quiet">{language}</span></li> }
        })
        .collect_view();
    view! { <ul class="names">{shown}</ul> }
}

/// The address of a place within the page, by its id. Links to it are marked `rel="external"`, which leaves
/// them to the browser: it knows better than the router how to go to a place in a page.
#[must_use]
pub fn in_page(id: &str) -> String {
    format!("#{id}")
}
