//! The names of the dataset in another language than English.

use std::collections::BTreeMap;
use std::mem::{swap, take};

use super::Dataset;
use crate::address::Page;
use crate::lang::Lang;
use crate::wire::{Names, Prose};

impl Dataset {
    /// Puts the names of a language in the place of the English ones, which stay known by [`Self::english`]. A name
    /// that the language does not have stays English; what a file has too many or too few of is left out.
    #[must_use]
    pub fn with_names(mut self, mut names: Names) -> Self {
        self.cities.exchange_names(&mut names.cities);
        exchange(
            &mut names.countries,
            self.countries.iter_mut().map(|country| &mut country.name),
        );
        exchange(
            &mut names.regions,
            self.regions.iter_mut().map(|region| &mut region.name),
        );
        for network in &mut self.networks {
            exchange_one(&mut names.networks, network.id.as_str(), &mut network.name);
        }
        for event in &mut self.events {
            exchange_one(&mut names.events, event.id.as_str(), &mut event.name);
        }
        for body in &mut self.organizations {
            exchange_one(&mut names.organizations, body.id.as_str(), &mut body.name);
        }
        for award in &mut self.awards {
            let mut stages = take(&mut award.stages).into_vec();
            for stage in &mut stages {
                if let Some(name) = names.stages.get(&stage.name) {
                    stage.name.clone_from(name);
                }
            }
            award.stages = stages.into();
        }
        self.english = names;
        self
    }

    /// The English names of what is called otherwise here: nothing at all where the dataset is in English, and no
    /// entry, or an empty one, where a name is English for want of another.
    #[must_use]
    pub const fn english(&self) -> &Names {
        &self.english
    }

    /// The name of a stage of an award round, as the index has it, with the English one that it stands for.
    #[must_use]
    pub fn stage(&self, shown: &str, lang: Lang) -> Prose {
        let mut known = self.english.stages.iter();
        known.find(|(_, name)| name.as_str() == shown).map_or_else(
            || shown.into(),
            |(english, name)| {
                let translated = BTreeMap::from([(lang.tag().to_owned(), name.clone())]);
                Prose::new(english.clone(), translated)
            },
        )
    }

    /// Whether the record of a page has texts in the language of the dataset, so that there is a file of it in that
    /// language. English ones have none: they stand in every file.
    #[must_use]
    pub fn is_translated(&self, page: &Page) -> bool {
        let path = page.segments();
        self.english.translated.contains(&path)
    }

    /// The dataset with its English names shown again, as files have them. Stages of award rounds are left as they
    /// are: several may have one name in another language.
    #[must_use]
    pub fn in_english(&self) -> Self {
        let mut dataset = self.clone().with_names(self.english.clone());
        dataset.english = Names::default();
        dataset
    }
}

/// Exchanges names with those in the same places; empty ones stand for no name.
fn exchange<'a>(names: &mut [String], shown: impl Iterator<Item = &'a mut String>) {
    for (name, shown) in names.iter_mut().zip(shown) {
        if !name.is_empty() {
            swap(name, shown);
        }
    }
}

fn exchange_one(names: &mut BTreeMap<String, String>, id: &str, shown: &mut String) {
    if let Some(name) = names.get_mut(id) {
        swap(name, shown);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use crate::address::Page;
    use crate::dataset::Dataset;
    use crate::json::read;
    use crate::lang::Lang;
    use crate::slug::Slug;

    const INDEX: &str = r#"{
        "format": {"major": 1, "minor": 0},
        "regions": [{"code": "030", "name": "Eastern Asia"}],
        "countries": [{"code": "KR", "name": "South Korea", "region": 0}, {"code": "VN", "name": "Vietnam"}],
        "cities": {"id": ["hue", "seoul"], "name": ["Hue", "Seoul"], "local": ["Huế", "서울"],
            "langs": ["ko", "vi"], "local_lang": [1, 0], "country": [1, 0], "kinds": ["city"], "kind": [0, 0],
            "lon": [107, 127], "lat": [16, 37], "population": [1, 9]},
        "networks": [{"id": "wego", "name": "World Organization", "kind": "membership", "status": "active"}],
        "awards": [{"id": "prize-2024", "network": 0, "programme": "Prize", "year": 2024,
            "stages": [{"name": "Winner"}, {"name": "Smart21"}]}],
        "events": [{"id": "forum", "name": "Forum", "kind": "forum", "start": "2022"},
            {"id": "summit", "name": "Summit", "kind": "summit", "start": "2021"}]
    }"#;

    #[test]
    fn names_change_places_with_the_english_ones() {
        let names = r#"{"cities": ["", "서울"], "countries": ["대한민국"], "regions": ["동아시아", "아무 데도"],
            "networks": {"wego": "세계스마트시티기구", "nobody": "아무도"}, "events": {"forum": "포럼"},
            "stages": {"Winner": "우승"}, "translated": ["networks/wego"], "later": 1}"#;
        let dataset = Dataset::load(INDEX)
            .unwrap()
            .dataset
            .with_names(read(names).unwrap());
        let (hue, seoul) = (
            dataset.find_city("hue").unwrap(),
            dataset.find_city("seoul").unwrap(),
        );
        assert_eq!(
            (hue.name, hue.english, hue.local),
            ("Hue", None, Some(("Huế", "vi")))
        );
        assert_eq!((seoul.name, seoul.english), ("서울", Some("Seoul")));
        assert_eq!(seoul.local, None, "the local name is not said twice");
        assert_eq!(
            (seoul.country.name.as_str(), hue.country.name.as_str()),
            ("대한민국", "Vietnam")
        );
        assert_eq!(dataset.regions()[0].name, "동아시아");
        assert_eq!(dataset.networks()[0].name, "세계스마트시티기구");
        assert_eq!(dataset.english().networks["wego"], "World Organization");
        let forum = dataset.find_event(&Slug::parse("forum").unwrap()).unwrap();
        assert_eq!(forum.name, "포럼");
        let winner = dataset.stage("우승", Lang::Ko);
        assert_eq!(
            (winner.english(), winner.shown_in(Lang::Ko)),
            ("Winner", ("우승", "ko"))
        );
        let other = dataset.stage("Smart21", Lang::Ko);
        assert_eq!(other.shown_in(Lang::Ko), ("Smart21", "en"));
        assert_eq!(dataset.events()[1].name, "Summit");
        let page = |id| Page::Network(Slug::parse(id).unwrap());
        assert!(dataset.is_translated(&page("wego")) && !dataset.is_translated(&page("citynet")));
        let stages: Vec<&str> = dataset.awards()[0]
            .stages
            .iter()
            .map(|stage| stage.name.as_str())
            .collect();
        assert_eq!(stages, ["우승", "Smart21"]);
        let back = dataset.in_english();
        assert!(!back.is_translated(&page("wego")));
        let seoul = back.find_city("seoul").unwrap();
        assert_eq!(
            (
                seoul.name,
                seoul.english,
                seoul.local,
                seoul.country.name.as_str()
            ),
            ("Seoul", None, Some(("서울", "ko")), "South Korea")
        );
        assert_eq!(back.networks()[0].name, "World Organization");
        assert_eq!(
            back.find_event(&Slug::parse("forum").unwrap()).unwrap().name,
            "Forum"
        );
    }

    #[test]
    fn without_names_all_is_english() {
        let dataset = Dataset::load(INDEX).unwrap().dataset;
        assert_eq!(dataset.find_city("seoul").unwrap().english, None);
        assert!(dataset.english().networks.is_empty());
    }
}
