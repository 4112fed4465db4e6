//! What must hold for any text whatever that reaches the border of the domain: no panic, and more where there is more
//! to say. A broken promise is a panic, as the fuzzer wants it.

use std::collections::HashSet;

use atlas::address::{Address, Languages};
use atlas::dataset::{CityIx, Dataset};
use atlas::embed::{Embed, Needs, Options, Secret, Studio, check_policy, escape, frame_policy};
use atlas::export::slice::{VIEW_FORMATS, view};
use atlas::export::{Format, Site};
use atlas::geo::base_map::BaseMap;
use atlas::json;
use atlas::lang::Lang;
use atlas::query::{CompareQuery, EventsQuery, OverlapQuery, Query, SourceGrouping};
use atlas::search::{Index, Weight, city_names, matched_ranges};
use atlas::select::{Ordering, changes, growth, loosen, select};
use atlas::wire::{AwardDetail, CityDetail, EventDetail, Manifest, NetworkDetail};

const LANGUAGES: Languages<'_> = Languages {
    offered: Lang::ALL,
    preferred: Lang::En,
};

const SITE: Site<'_> = Site {
    name: "Cityweave",
    base: "https://atlas.example.org/",
    base_url: "https://atlas.example.org/",
};

/// A file of the dataset, of whichever kind: what can be read of it can be asked for.
pub fn loader(text: &str) {
    let _ = json::read::<Manifest>(text);
    let _ = json::read::<NetworkDetail>(text);
    let _ = json::read::<CityDetail>(text);
    let _ = json::read::<EventDetail>(text);
    let _ = json::read::<AwardDetail>(text);
    if let Ok(map) = BaseMap::from_json(text) {
        let _ = (map.land_path(), map.borders_path());
    }
    let Ok(loaded) = Dataset::load(text) else { return };
    let dataset = &loaded.dataset;
    for city in dataset.cities() {
        let _ = dataset.memberships_of_city(city.ix).len();
        let _ = dataset.country_of(city.ix);
    }
    let (query, hints) = Query::parse("q=a&at=2019&sort=distance");
    assert!(hints.is_empty());
    let ranks: Vec<u32> = (0..dataset.city_count() as u32).collect();
    let ordering = Ordering { name_ranks: &ranks };
    for query in [&Query::default(), &query] {
        let selection = select(dataset, query, None, ordering);
        let found: HashSet<u32> = selection.cities.iter().map(|ix| ix.0).collect();
        assert_eq!(found.len(), selection.cities.len(), "no city twice");
        assert!(found.iter().all(|&ix| (ix as usize) < dataset.city_count()));
        let _ = loosen(dataset, query, None);
    }
    let _ = changes(dataset, 2019, None);
    for at in 0..dataset.networks().len().min(8) {
        let _ = growth(dataset, atlas::dataset::NetworkIx(at as u16), 2026);
    }
    let _ = Index::build(city_names(dataset, None)).search("a");
}

/// An address, and what stands behind its question mark: what is understood of it is written in one proper form, which
/// is understood as the same.
pub fn query(text: &str) {
    let (path, search) = text.split_once('?').unwrap_or((text, text));
    let (query, _) = Query::parse(search);
    assert_eq!(Query::parse(&query.format()).0, query);
    let (events, _) = EventsQuery::parse(search);
    assert_eq!(EventsQuery::parse(&events.format()).0, events);
    let (compare, _) = CompareQuery::parse(search);
    assert_eq!(CompareQuery::parse(&compare.format()).0, compare);
    let (overlap, _) = OverlapQuery::parse(search);
    assert_eq!(OverlapQuery::parse(&overlap.format()).0, overlap);
    let sources = SourceGrouping::parse(search);
    assert_eq!(SourceGrouping::parse(&sources.format()), sources);
    if let Ok(address) = Address::parse(path, LANGUAGES) {
        assert_eq!(Address::parse(&address.path(), LANGUAGES), Ok(address));
    }
    let options = Options::parse(search);
    assert_eq!(Options::parse(&options.format()), options);
    for path in [path.to_owned(), format!("/embed/v1/{path}")] {
        if let Ok(embed) = Embed::parse(&path, search) {
            let proper = embed.path();
            let (path, search) = proper.split_once('?').unwrap_or((&proper, ""));
            assert_eq!(Embed::parse(path, search).ok(), Some(embed));
        }
    }
    let studio = Studio::parse(search);
    assert_eq!(Studio::parse(&studio.format()).format(), studio.format());
    if let Some(secret) = Secret::parse(text) {
        assert!(text.len() < 80 && !secret.is_asked("ready", ""));
    }
}

/// A search in the first line, the names that are searched in the others.
pub fn search(text: &str) {
    let (asked, names) = text.split_once('\n').unwrap_or((text, text));
    let names: Vec<&str> = names.lines().take(200).collect();
    let docs = (0..).zip(&names).map(|(doc, name)| (doc, *name, Weight::Main));
    let index = Index::build(docs);
    if let Some(matches) = index.search(asked) {
        let found = matches.scores.iter().filter(|&&score| score > 0).count();
        assert_eq!(found, matches.count);
    }
    for name in names {
        let mut end = 0;
        for range in matched_ranges(name, asked) {
            assert!(
                range.start >= end && range.start < range.end,
                "in order and apart"
            );
            assert!(name.get(range.clone()).is_some(), "on the borders of letters");
            end = range.end;
        }
        // Whatever a name is, who types it whole finds it.
        let own = Index::build([(0, name, Weight::Main)]);
        if let Some(matches) = own.search(name) {
            assert_eq!(matches.count, 1, "{name:?} does not find itself");
        }
    }
}

/// An index of the dataset, whose cities are taken away in every form.
pub fn export(text: &str) {
    let Ok(loaded) = Dataset::load(text) else { return };
    let dataset = &loaded.dataset;
    let cities: Vec<CityIx> = dataset.cities().map(|city| city.ix).collect();
    for format in VIEW_FORMATS {
        let Some(file) = view(dataset, SITE, &cities, format) else {
            continue;
        };
        match format {
            Format::GeoJson | Format::JsonLd => {
                serde_json::from_str::<serde_json::Value>(&file).expect("written as JSON");
            }
            Format::Calendar => {
                assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
                for line in file.split("\r\n") {
                    // RFC 5545, 3.1 and 3.3.11.
                    assert!(
                        line.len() <= 75 && !line.contains(|c: char| c.is_control() && c != '\t'),
                        "{line:?}"
                    );
                }
            }
            Format::Csv => {
                // A spreadsheet takes these at the beginning of a cell for a formula.
                for cell in cells(&file) {
                    let is_number = cell.parse::<f64>().is_ok();
                    assert!(
                        is_number || !cell.starts_with(['=', '@', '+', '-', '\t', '\r']),
                        "{cell:?}"
                    );
                }
            }
            Format::Feed => {}
        }
    }
}

/// The cells of a CSV file (RFC 4180): within quotes, commas and line breaks are letters, and two quotes are one.
fn cells(file: &str) -> Vec<String> {
    let (mut cells, mut cell, mut is_quoted) = (Vec::new(), String::new(), false);
    let mut letters = file.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => is_quoted = !is_quoted,
            ',' | '\n' if !is_quoted => cells.push(std::mem::take(&mut cell)),
            '\r' if !is_quoted => {}
            _ => cell.push(letter),
        }
    }
    cells.push(cell);
    cells
}

/// A policy as somebody pastes it, and text that is shown as code.
pub fn policy(text: &str) {
    for script in [false, true] {
        let _ = check_policy(text, "https://atlas.example.org/", Needs { script });
    }
    if let Some(line) = frame_policy(text) {
        assert!(
            !line.contains([';', ',', '\n', '"', '<']),
            "one directive: {line:?}"
        );
    }
    let escaped = escape(text);
    assert!(!escaped.contains(['<', '>', '"']), "{escaped:?}");
}
