//! The dataset of this project.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, process};

use atlas::dataset::Dataset;
use atlas::json::{self, Read};
use atlas::lang::Lang;
use atlas::wire::{
    AwardDetail, CityDetail, EventDetail, ListedSource, Manifest, Names, NetworkDetail, OrganizationDetail,
    Source,
};
use serde::Serialize;
use serde_json::Value;

use super::super::folder::{Folder, files_below};
use super::super::land::Land;
use super::super::mistake::Mistakes;
use super::super::{Counts, Options, Report, checks, compile, read, run, version, writer::Writer};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")
}

/// Compiles the shipped dataset into a new folder below the system's one for temporary files.
pub(super) fn compiled(name: &str) -> (PathBuf, Manifest) {
    let mistakes = Mistakes::default();
    let folder = Folder::read(&data(), &mistakes).unwrap();
    let authored = read::read(&folder, &mistakes);
    let root = std::env::temp_dir().join(format!("cityweave-{name}-{}", process::id()));
    let _ = fs::remove_dir_all(&root);
    let mut writer = Writer::new(&root);
    let version = version(&authored, &folder);
    let manifest = compile::compile(&authored, &folder, version, &mut writer).unwrap();
    (root, manifest)
}

#[test]
fn the_shipped_dataset_has_no_mistakes() {
    let options = Options {
        check_only: true,
        quiet: true,
    };
    match run(&options) {
        Ok(Report::Checked(counts)) => assert!(counts.facts > counts.networks, "{counts}"),
        Ok(other) => assert!(matches!(other, Report::Checked(_)), "{other}"),
        Err(mistakes) => assert_eq!(mistakes.to_string(), ""),
    }
}

/// Records are added to the dataset, never lost: these are the counts it was begun with.
#[test]
fn nothing_was_lost_since_the_dataset_began() {
    let mistakes = Mistakes::default();
    let folder = Folder::read(&data(), &mistakes).unwrap();
    let counts = Counts::of(&read::read(&folder, &mistakes));
    let begun = [46, 882, 1_256, 90, 225, 315, 159, 1_029, 697];
    let now = [
        counts.networks,
        counts.cities,
        counts.memberships,
        counts.awards,
        counts.stages,
        counts.events,
        counts.organizations,
        counts.sources,
        counts.facts,
    ];
    for (now, begun) in now.into_iter().zip(begun) {
        assert!(now >= begun, "{counts}");
    }
}

#[test]
fn the_same_dataset_gives_the_same_bytes() {
    let (first_root, first) = compiled("first");
    let (second_root, second) = compiled("second");
    assert_eq!(first, second);
    let bytes = |root: &Path| -> BTreeMap<PathBuf, Vec<u8>> {
        let files = files_below(root).unwrap();
        files
            .into_iter()
            .map(|path| {
                (
                    path.strip_prefix(root).unwrap().to_owned(),
                    fs::read(&path).unwrap(),
                )
            })
            .collect()
    };
    assert_eq!(bytes(&first_root), bytes(&second_root));
    fs::remove_dir_all(first_root).unwrap();
    fs::remove_dir_all(second_root).unwrap();
}

#[test]
fn the_app_reads_what_is_compiled() {
    let (root, manifest) = compiled("read");
    let index = fs::read_to_string(root.join(&manifest.index)).unwrap();
    let loaded = Dataset::load(&index).unwrap();
    assert_eq!(loaded.warnings, []);
    let counts = read_details(&root.join(&manifest.details));
    assert_eq!(counts["networks"], loaded.dataset.networks().len());
    assert_eq!(counts["cities"], loaded.dataset.city_count());
    assert_eq!(counts["events"], loaded.dataset.events().len());
    assert_eq!(counts["awards"], loaded.dataset.awards().len());
    assert_eq!(counts["organizations"], loaded.dataset.organizations().len());
    let sources: Vec<ListedSource> = file(&root.join(&manifest.sources));
    assert!(
        sources.iter().all(|source| !source.used_by.is_empty()),
        "every source is cited"
    );
    let overview = sources
        .iter()
        .find(|source| source.source.id.as_str() == "wego-overview")
        .unwrap();
    assert!(overview.used_by.networks.iter().any(|id| id.as_str() == "wego"));
    fs::remove_dir_all(root).unwrap();
}

/// Reads every detail file, looks whether its footnotes lead somewhere, and counts them by folder.
fn read_details(details: &Path) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for path in files_below(details).unwrap() {
        let folder = path
            .parent()
            .unwrap()
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        match folder.as_str() {
            "networks" => {
                let network: NetworkDetail = file(&path);
                assert_eq!(network.facts.skipped() + network.awards.skipped(), 0);
                let cites = network.memberships.iter().flat_map(|row| &row.cites);
                resolve(cites.chain(&network.cites), &network.sources, &path);
            }
            "cities" => {
                let city: CityDetail = file(&path);
                let cites = city.memberships.iter().flat_map(|row| &row.cites);
                let told = city
                    .told
                    .iter()
                    .flat_map(|told| &told.facts)
                    .flat_map(|fact| &fact.cites);
                let cites = cites.chain(told);
                resolve(
                    cites.chain(city.awards.iter().flat_map(|award| &award.cites)),
                    &city.sources,
                    &path,
                );
            }
            "events" => {
                let event: EventDetail = file(&path);
                let cites = event.facts.iter().flat_map(|fact| &fact.cites);
                resolve(cites.chain(&event.cites), &event.sources, &path);
            }
            "awards" => {
                let award: AwardDetail = file(&path);
                resolve(
                    award.stages.iter().flat_map(|stage| &stage.cites),
                    &award.sources,
                    &path,
                );
            }
            _ => {
                let body: OrganizationDetail = file(&path);
                resolve(body.cites.iter(), &body.sources, &path);
            }
        }
        // A record is counted once, and not again for each language that it has a file of.
        let is_translated = path.with_extension("").extension().is_some();
        *counts.entry(folder).or_default() += usize::from(!is_translated);
    }
    counts
}

/// Reads a file, and makes sure that nothing of it is lost on the way.
fn file<T: Read + Serialize>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap();
    let read: T = json::read(&text).unwrap();
    // The order of fields is another where a text is translated.
    let whole: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), whole, "{}", path.display());
    read
}

fn resolve<'a>(cites: impl Iterator<Item = &'a usize>, sources: &[Source], path: &Path) {
    for cite in cites {
        assert!(
            *cite < sources.len(),
            "{} cites {cite} of {}",
            path.display(),
            sources.len()
        );
    }
}

/// The documents that the atlas was begun with: what rests on each stands in its language too.
#[test]
fn records_stand_in_the_language_of_the_documents_they_began_with() {
    let (root, manifest) = compiled("translated");
    let details = root.join(&manifest.details);
    for (lang, record) in [
        (Lang::It, "networks/gini"),
        (Lang::Fr, "networks/neascn"),
        (Lang::Fr, "events/chengdu-mayors-forum-2019"),
        (Lang::Zh, "events/icf-top7-2022"),
        (Lang::Zh, "awards/icf-2022"),
        (Lang::Th, "awards/shanghai-cases-2022"),
        (Lang::Th, "cities/shanghai"),
    ] {
        let names: Names = file(&root.join(&manifest.names[&lang]));
        assert!(names.translated.iter().any(|path| path == record), "{record}");
        assert!(
            details.join(format!("{record}.{}.json", lang.tag())).is_file(),
            "{record}"
        );
        let english = fs::read_to_string(details.join(format!("{record}.json"))).unwrap();
        assert!(!english.contains("\"text\":{"), "{record}");
    }
    let gini: NetworkDetail = file(&details.join("networks/gini.it.json"));
    let untranslated = gini
        .facts
        .iter()
        .filter(|fact| fact.text.shown_in(Lang::It).1 != "it");
    assert_eq!(untranslated.count(), 0);
    assert!(gini.facts.iter().all(|fact| fact.text.translated().len() == 1));
    fs::remove_dir_all(root).unwrap();
}

/// A stage tells how many of its official number are not known.
#[test]
fn a_stage_says_how_many_are_missing() {
    let (root, manifest) = compiled("missing");
    let award: AwardDetail = file(&root.join(&manifest.details).join("awards/icf-2022.json"));
    let stage = award
        .stages
        .iter()
        .find(|stage| stage.id.as_str() == "smart21")
        .unwrap();
    assert_eq!(
        (stage.count, stage.recipients.len(), stage.missing),
        (Some(21), 15, 6)
    );
    fs::remove_dir_all(root).unwrap();
}

/// A network's file tells the newest round of a programme whole and outlines the others; cases are not measured by
/// the cities that had one.
#[test]
fn a_network_outlines_its_older_rounds() {
    let (root, manifest) = compiled("outlines");
    let details = root.join(&manifest.details);
    let icf: NetworkDetail = file(&details.join("networks/icf.json"));
    let awards = icf
        .awards
        .iter()
        .filter(|round| round.programme == "Intelligent Community Awards");
    let named: Vec<bool> = awards
        .map(|round| round.stages.iter().any(|stage| !stage.recipients.is_empty()))
        .collect();
    assert!(named.len() > 20);
    assert!(named[0] && !named[1..].contains(&true), "{named:?}");
    assert!(icf.series.iter().all(|editions| editions.len() > 1) && !icf.series.is_empty());
    let cases: AwardDetail = file(&details.join("awards/shanghai-cases-2022.json"));
    let told = cases
        .stages
        .first()
        .map(|stage| (stage.count, stage.from_cities, stage.missing));
    assert_eq!(told, Some((Some(188), Some(41), 0)));
    assert!(
        !cases.criteria.is_empty(),
        "how it was judged stands in the file of the round"
    );
    fs::remove_dir_all(root).unwrap();
}

/// The mistakes of the fixture when Seoul stands elsewhere.
fn mistakes_with_seoul(place: &str, place_note: &str) -> Vec<String> {
    let folder = Folder::read(&data(), &Mistakes::default()).unwrap();
    let mistakes = Mistakes::default();
    let land = Land::read(&folder, &mistakes);
    let moved = super::fixture::CITIES
        .replace("37.566,126.9784", place)
        .replace("GeoNames,,10349312", &format!("GeoNames,{place_note},10349312"));
    let broken = super::fixture::with("cities.csv", &moved);
    let authored = read::read(&broken, &mistakes);
    checks::check(&authored, land.as_ref(), &mistakes);
    mistakes.into_sorted().iter().map(ToString::to_string).collect()
}

#[test]
fn places_off_their_country_are_noticed() {
    assert_eq!(mistakes_with_seoul("37.566,126.9784", ""), Vec::<String>::new());
    // On the wrong side of the globe, which no note excuses.
    for note in ["", "An island."] {
        let found = mistakes_with_seoul("37.566,-126.9784", note);
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(
            found[0].starts_with("data/cities.csv:3: lat: Seoul stands "),
            "{found:#?}"
        );
        assert!(found[0].contains("km from the land of South Korea"), "{found:#?}");
    }
    // In the Yellow Sea, where a note may name an island.
    assert_eq!(mistakes_with_seoul("35.0,124.3", "").len(), 1);
    assert_eq!(
        mistakes_with_seoul("35.0,124.3", "An island."),
        Vec::<String>::new()
    );
}
