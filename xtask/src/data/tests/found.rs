//! What a search finds in the dataset of this project, in the language of each visitor.

use std::fs;
use std::path::Path;

use atlas::dataset::Dataset;
use atlas::json::{self, Read};
use atlas::lang::Lang;
use atlas::search::{Index, city_names};
use atlas::wire::{Aliases, Names};

use super::shipped::compiled;

fn read<T: Read>(root: &Path, file: &str) -> T {
    json::read(&fs::read_to_string(root.join(file)).unwrap()).unwrap()
}

/// The id of the city that is found first: of equals the largest.
fn first(dataset: &Dataset, index: &Index, text: &str) -> String {
    let scores = index.search(text).unwrap().scores;
    let best = dataset
        .cities()
        .filter(|city| scores.get(city.ix.0 as usize).is_some_and(|&score| score > 0))
        .max_by_key(|city| (scores[city.ix.0 as usize], city.population));
    best.map_or_else(String::new, |city| city.id.to_owned())
}

#[test]
fn a_city_is_found_by_any_of_its_names_in_every_language() {
    let (root, manifest) = compiled("found");
    let aliases: Aliases = read(&root, &manifest.aliases);
    for &lang in Lang::ALL {
        let text = fs::read_to_string(root.join(&manifest.index)).unwrap();
        let mut dataset = Dataset::load(&text).unwrap().dataset;
        if let Some(file) = manifest.names.get(&lang) {
            let names: Names = read(&root, file);
            assert_eq!(names.cities.len(), dataset.city_count(), "{lang:?}");
            dataset = dataset.with_names(names);
        }
        let index = Index::build(city_names(&dataset, Some(&aliases.cities)));
        for (text, id) in [
            ("서울", "seoul"),
            ("Séoul", "seoul"),
            ("Сеул", "seoul"),
            ("首尔", "seoul"),
            ("seoul", "seoul"),
            ("soeul", "seoul"),
            ("hue", "hue"),
            ("lodz", "lodz"),
            ("izmir", "izmir"),
            ("เฉิงตู", "chengdu"),
            ("سول", "seoul"),
        ] {
            assert_eq!(first(&dataset, &index, text), id, "{lang:?}: {text}");
        }
    }
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn names_of_a_language_are_in_its_own_words() {
    let (root, manifest) = compiled("names");
    let thai: Names = read(&root, &manifest.names[&Lang::Th]);
    let text = fs::read_to_string(root.join(&manifest.index)).unwrap();
    let dataset = Dataset::load(&text).unwrap().dataset.with_names(thai);
    let seoul = dataset.find_city("seoul").unwrap();
    assert_eq!(
        (seoul.name, seoul.english, seoul.local),
        ("โซล", Some("Seoul"), Some(("서울", "ko")))
    );
    assert_eq!(seoul.country.name, "เกาหลีใต้");
    let summit = "shanghai-summit-2022";
    assert!(dataset.english().events.contains_key(summit));
    fs::remove_dir_all(root).unwrap();
}
