//! The files that people and other programs take away, beside the dataset, under names that stay.

use std::collections::BTreeMap;

use atlas::dataset::Dataset;
use atlas::export::slice::{self, Material, Record, Whole};
use atlas::slug::Slug;
use atlas::wire::{EventDetail, SiteSettings};

use super::super::authored::Authored;
use super::super::writer::Writer;
use super::view::View;
use super::{CompileError, cites, city, event, index, json, network, organization};

/// The folder of the dataset from the beginning of the site, which the writer stands in.
const FOLDER: &str = "data/v1/";

/// Writes them all, and nothing anew that has not changed; the settings say what the site is called and where it is.
pub(crate) fn write(
    authored: &Authored,
    version: &str,
    site: &SiteSettings,
    writer: &mut Writer,
) -> Result<(), CompileError> {
    let view = View::new(authored);
    let dataset = load(&view, version)?;
    let networks: Vec<_> = view
        .networks
        .iter()
        .map(|network| network::detail(&view, network))
        .collect();
    let awards: Vec<_> = view
        .awards
        .iter()
        .map(|award| network::award_file(&view, award))
        .collect();
    let cities: Vec<_> = view.cities.iter().map(|city| city::detail(&view, city)).collect();
    let bodies: Vec<_> = view
        .organizations
        .iter()
        .map(|body| organization::detail(&view, body))
        .collect();
    let sources: Vec<_> = authored.sources.iter().map(cites::wire_source).collect();
    let events: BTreeMap<Slug, EventDetail> = view
        .events
        .iter()
        .map(|event| (event.id.value.clone(), event::detail(&view, event)))
        .collect();

    let material = Material {
        dataset: &dataset,
        name: &site.name,
        base_url: &site.base_url,
        event: &|id| events.get(id),
    };
    let records = networks
        .iter()
        .map(Record::Network)
        .chain(cities.iter().map(Record::City))
        .chain(events.values().map(Record::Event))
        .chain(awards.iter().map(Record::Award))
        .chain(bodies.iter().map(Record::Organization));
    let whole = Whole {
        networks: &networks,
        awards: &awards,
        sources: &sources,
        changes: &authored.changes,
    };
    let slices = records
        .flat_map(|record| slice::of_record(&material, record))
        .chain(slice::whole(&material, &whole));
    for slice in slices {
        let path = slice.path.strip_prefix(FOLDER).unwrap_or(&slice.path);
        writer.plain(path, slice.text.as_bytes())?;
    }
    Ok(())
}

/// The dataset as the app has it, so that both write the same files from the same.
fn load(view: &View<'_>, version: &str) -> Result<Dataset, CompileError> {
    let index = json(&index::index(view, version)?)?;
    let index = String::from_utf8_lossy(&index);
    Dataset::load(&index)
        .map(|loaded| loaded.dataset)
        .map_err(|error| CompileError::Unreadable(error.to_string()))
}
