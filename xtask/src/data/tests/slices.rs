//! The files that are taken away, as they are written for the shipped dataset.

use std::path::Path;
use std::{fs, process};

use atlas::address::Page;
use atlas::dataset::Dataset;
use atlas::export::slice::{Format, formats_of, path_of};
use atlas::slug::Slug;
use atlas::wire::SiteSettings;

use super::super::folder::{Folder, files_below};
use super::super::mistake::Mistakes;
use super::super::{compile, read, version, writer::Writer};

/// What the app offers on each page is what was written, and nothing else was.
#[test]
fn every_page_has_the_files_that_it_offers() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let mistakes = Mistakes::default();
    let folder = Folder::read(&data, &mistakes).unwrap();
    let authored = read::read(&folder, &mistakes);
    let root = std::env::temp_dir().join(format!("cityweave-slices-{}", process::id()));
    let _ = fs::remove_dir_all(&root);
    let mut writer = Writer::new(&root);
    let version = version(&authored, &folder);
    let site = SiteSettings {
        name: "Atlas".to_owned(),
        base_url: "https://atlas.example.org/".to_owned(),
        ..SiteSettings::default()
    };
    compile::slices::write(&authored, &version, &site, &mut writer).unwrap();
    let manifest = compile::compile(&authored, &folder, version, &mut writer).unwrap();
    let index = fs::read_to_string(root.join(&manifest.index)).unwrap();
    let dataset = Dataset::load(&index).unwrap().dataset;

    let slug = |id: &str| Slug::parse(id).unwrap();
    let pages: Vec<Page> = dataset
        .networks()
        .iter()
        .map(|network| Page::Network(network.id.clone()))
        .chain(dataset.cities().map(|city| Page::City(slug(city.id))))
        .chain(dataset.events().iter().map(|event| Page::Event(event.id.clone())))
        .chain(dataset.awards().iter().map(|award| Page::Award(award.id.clone())))
        .chain(
            dataset
                .organizations()
                .iter()
                .map(|body| Page::Organization(body.id.clone())),
        )
        .chain([
            Page::Networks,
            Page::Cities,
            Page::Events,
            Page::Awards,
            Page::Sources,
            Page::Changes,
        ])
        .collect();
    let mut offered = 0;
    for page in &pages {
        for format in formats_of(&dataset, page) {
            let path = path_of(page, format);
            let file = root.join(path.strip_prefix("data/v1/").unwrap());
            assert!(file.is_file(), "{path}");
            offered += usize::from(page.is_record());
        }
    }
    let endings = [
        Format::Csv,
        Format::GeoJson,
        Format::JsonLd,
        Format::Calendar,
        Format::Feed,
    ];
    let written = ["networks", "cities", "events", "awards", "organizations"]
        .iter()
        .flat_map(|folder| files_below(&root.join(folder)).unwrap())
        .filter(|path| {
            endings
                .iter()
                .any(|format| path.extension().is_some_and(|end| end == format.extension()))
        })
        .count();
    assert_eq!(written, offered);

    let feed = fs::read_to_string(root.join("networks/wego.atom")).unwrap();
    assert!(feed.contains("href=\"https://atlas.example.org/en/networks/wego\""));
    let calendar = fs::read_to_string(root.join("networks/wego.ics")).unwrap();
    assert!(calendar.contains("@atlas.example.org\r\n"));
    fs::remove_dir_all(root).unwrap();
}
