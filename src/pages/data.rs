//! What can be downloaded, in which forms, and on which terms.

use atlas::address::Page;
use atlas::export::slice::{Format, TABLES, path_of};
use leptos::prelude::*;

use super::about::CREDITS;
use super::linked::linked;
use super::parts::record;
use super::sections::Sections;
use super::table::{Column, Row, table};
use super::take_away::{cite, file_link};
use crate::address::{Here, here};
use crate::app::data;
use crate::i18n::{Key, texts};
use crate::ui::{file_href, page_url, site_name};

/// The kinds of files that have a schema, by its name.
const SCHEMAS: [&str; 11] = [
    "manifest",
    "index",
    "names",
    "aliases",
    "sources",
    "base-map",
    "network",
    "city",
    "event",
    "award",
    "organization",
];

/// The page about the data.
pub(super) fn data_page() -> AnyView {
    let (here, t) = (here(), texts());
    let mut sections = Sections::default();
    sections.add("files", t.get(Key::DataFilesTitle), None, move || files(here));
    sections.add("records", t.get(Key::DataRecordsTitle), None, records);
    sections.add("forms", t.get(Key::DataFormsTitle), None, forms);
    sections.add("json", t.get(Key::DataJsonTitle), None, move || json(here));
    sections.add("licence", t.get(Key::AboutDataTitle), None, licence);
    sections.add("version", t.get(Key::DataVersionTitle), None, move || {
        version(here)
    });
    let body = view! {
        <p class="lead">{t.get(Key::DataLead)}</p>
        {sections.finish(&|| ().into_any())}
    }
    .into_any();
    record(String::new(), t.get(Key::DataTitle).into_any(), body)
}

/// How the files of a record are called, and those of a view.
fn records() -> AnyView {
    let (t, example) = (texts(), path_of_example());
    said([
        t.with(Key::DataRecords, &[("example", &example)]),
        t.get(Key::DataView).to_owned(),
    ])
}

/// What is peculiar to each form.
fn forms() -> AnyView {
    let keys = [
        Key::DataFormsTables,
        Key::DataFormsFormulas,
        Key::DataFormsPlaces,
        Key::DataFormsCalendars,
    ];
    said(keys.map(|key| texts().get(key).to_owned()))
}

fn licence() -> AnyView {
    let keys = [Key::AboutDataOwn, Key::AboutDataPlaces];
    let paragraphs = keys.map(|key| view! { <p>{linked(texts().get(key), &CREDITS)}</p> }.into_any());
    paragraphs.into_iter().collect_view().into_any()
}

fn said<const N: usize>(paragraphs: [String; N]) -> AnyView {
    let paragraphs = paragraphs.map(|text| view! { <p>{text}</p> }.into_any());
    paragraphs.into_iter().collect_view().into_any()
}

/// A file that is there, as an example of how all of its kind are called.
fn path_of_example() -> String {
    let network = data().networks().first();
    network.map_or_else(String::new, |network| {
        format!("/{}", path_of(&Page::Network(network.id.clone()), Format::Csv))
    })
}

/// What is in each table, with the forms it can be had in.
fn files(here: Here) -> AnyView {
    let t = texts();
    let columns = [
        Column::text(t.get(Key::DataWhat)),
        Column::number(t.get(Key::DataCount)),
        Column::text(t.get(Key::DataForms)),
    ];
    let rows = TABLES
        .into_iter()
        .map(|name| {
            let (title, count, more) = about(name);
            let links = std::iter::once(Format::Csv)
                .chain(more.iter().copied())
                .map(|format| file_link(here, &format!("data/v1/{name}.{}", format.extension()), format))
                .collect_view();
            Row {
                head: Some((t.get(title).into_any(), 1)),
                cells: vec![
                    count.map(|count| t.number(count as f64)).into_any(),
                    view! { <ul class="take__files">{links}</ul> }.into_any(),
                ],
            }
        })
        .collect();
    table(t.get(Key::DataFilesCaption).to_owned(), &columns, rows, false)
}

/// What a table is called, how many records it has where the index knows it, and its further forms. An award round is
/// one record, whatever rows its stages and recipients take.
fn about(name: &str) -> (Key, Option<usize>, &'static [Format]) {
    let dataset = data();
    match name {
        "networks" => (Key::NetworksTitle, Some(dataset.networks().len()), &[]),
        "cities" => (
            Key::CitiesTitle,
            Some(dataset.city_count()),
            &[Format::GeoJson, Format::JsonLd],
        ),
        "memberships" => {
            let rows = dataset
                .cities()
                .map(|city| dataset.memberships_of_city(city.ix).len());
            (Key::DataMemberships, Some(rows.sum()), &[])
        }
        "events" => (
            Key::EventsTitle,
            Some(dataset.events().len()),
            &[Format::Calendar, Format::Feed],
        ),
        "awards" => (Key::AwardsTitle, Some(dataset.awards().len()), &[]),
        "organizations" => (Key::DataOrganizations, Some(dataset.organizations().len()), &[]),
        _ => (Key::SourcesTitle, None, &[]),
    }
}

/// The files that the atlas itself reads.
fn json(here: Here) -> AnyView {
    let t = texts();
    let manifest = file_href(here, "data/v1/manifest.json");
    let schemas = SCHEMAS
        .into_iter()
        .map(|name| {
            let href = file_href(here, &format!("data/v1/schema/{name}.schema.json"));
            view! { <li><a href=href rel="external" type="application/schema+json">{name}</a></li> }
        })
        .collect_view();
    view! {
        <p>{linked(t.get(Key::DataJson), &[("manifest", &manifest)])}</p>
        <p>{t.get(Key::DataSchemas)}</p>
        <ul class="take__files">{schemas}</ul>
    }
    .into_any()
}

/// Which state of the dataset this is, how it is cited, and how changes are followed.
fn version(here: Here) -> AnyView {
    let t = texts();
    let version = t.with(Key::AboutVersion, &[("version", data().version())]);
    let changes = here.href(&Page::Changes);
    let feed = file_href(here, &path_of(&Page::Changes, Format::Feed));
    let catalogue = file_href(here, "data/v1/dataset.jsonld");
    let addresses = [
        ("changes", changes.as_str()),
        ("feed", feed.as_str()),
        ("catalogue", catalogue.as_str()),
    ];
    view! {
        <p>{version}</p>
        <p>{linked(t.get(Key::DataChanges), &addresses)}</p>
        <p>{linked(t.get(Key::DataCatalogue), &addresses)}</p>
        {cite(Key::TakeCiteDataset, "", site_name(), &page_url(here, &Page::Data))}
    }
    .into_any()
}
