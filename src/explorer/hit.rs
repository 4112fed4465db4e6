//! What a search finds: cities and other records together, best first, and how each is shown.

use atlas::address::Page;
use atlas::dataset::{CityIx, Dataset};
use atlas::lang::Lang;
use atlas::order::sort_by_key;
use atlas::slug::Slug;
use atlas::vocabulary::Term;

use super::finder::{Record, RecordFinder, round_name};
use crate::i18n::{Key, Texts};
use crate::ui::{city_name_lang, short_name};

/// Something that a search finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hit {
    /// A city.
    City(CityIx),
    /// Another record.
    Record(Record),
}

/// A hit in words.
pub(super) struct Label {
    /// Its page.
    pub(super) page: Page,
    /// Its name.
    pub(super) name: String,
    /// The language of its name.
    pub(super) lang: Lang,
    /// Its name where it is, and the language of that.
    pub(super) local: Option<(&'static str, &'static str)>,
    /// What it is, and where or when.
    pub(super) detail: String,
}

/// The best hits of all kinds, best first, at most `limit`. A city stands before a record that matches as well,
/// and a larger city before a smaller one.
fn best(dataset: &Dataset, city_scores: &[u16], records: &[(u16, Record)], limit: usize) -> Vec<Hit> {
    // What would not come among the best is never sorted: a letter can match a hundred thousand cities.
    let mut cities: Vec<((u16, u32), CityIx)> = Vec::new();
    for (position, &score) in city_scores.iter().enumerate() {
        let worst = cities.last().map_or((0, 0), |&(key, _)| key);
        if score == 0 || (cities.len() == limit && score < worst.0) {
            continue;
        }
        let ix = CityIx(position as u32);
        let key = (score, dataset.city(ix).population.unwrap_or(0));
        if cities.len() < limit || key > worst {
            let place = cities.partition_point(|&(other, _)| other >= key);
            cities.insert(place, (key, ix));
            cities.truncate(limit);
        }
    }
    let cities = cities.into_iter().map(|((score, _), ix)| (score, Hit::City(ix)));
    let records = records.iter().take(limit);
    let records = records.map(|&(score, record)| (score, Hit::Record(record)));
    let mut hits: Vec<(u16, Hit)> = cities.chain(records).collect();
    sort_by_key(&mut hits, |&(score, _)| u16::MAX - score);
    hits.into_iter().take(limit).map(|(_, hit)| hit).collect()
}

/// How many are suggested.
const SUGGESTED: usize = 6;

/// The best of what a text finds: among the cities by their scores, and among all other records.
pub fn best_hits(
    dataset: &Dataset,
    text: &str,
    city_scores: &[u16],
    records: Option<&RecordFinder>,
) -> Vec<Hit> {
    let records = records.map(|records| records.find(text)).unwrap_or_default();
    best(dataset, city_scores, &records, SUGGESTED)
}

/// The hit that a page is about; `None` where the dataset has none such.
pub(super) fn hit_of(dataset: &Dataset, page: &Page) -> Option<Hit> {
    let record = match page {
        Page::City(id) => return dataset.find_city(id.as_str()).map(|city| Hit::City(city.ix)),
        Page::Network(id) => Record::Network(dataset.find_network(id.as_str())?.0),
        Page::Event(id) => Record::Event(dataset.events().iter().position(|event| event.id == *id)?),
        Page::Award(id) => Record::Award(dataset.awards().iter().position(|award| award.id == *id)?),
        Page::Organization(id) => {
            let mut organizations = dataset.organizations().iter();
            Record::Organization(organizations.position(|organization| organization.id == *id)?)
        }
        _ => return None,
    };
    Some(Hit::Record(record))
}

/// The page of a hit; `None` for a city whose id is none.
pub fn page_of(hit: Hit, dataset: &'static Dataset, t: Texts) -> Option<Page> {
    Some(hit.label(dataset, t)?.page)
}

impl Hit {
    /// How it is shown; `None` for a city whose id is none, which has no page.
    pub(super) fn label(self, dataset: &'static Dataset, t: Texts) -> Option<Label> {
        match self {
            Self::City(ix) => {
                let city = dataset.city(ix);
                Some(Label {
                    page: Page::City(Slug::parse(city.id)?),
                    name: city.name.to_owned(),
                    lang: city_name_lang(&city, t.lang()),
                    local: city.local,
                    detail: format!("{} · {}", t.get(Key::SearchCity), city.country.name),
                })
            }
            Self::Record(record) => Some(record.label(dataset, t)),
        }
    }
}

impl Record {
    /// How it is shown.
    pub(super) fn label(self, dataset: &'static Dataset, t: Texts) -> Label {
        let english = dataset.english();
        let (page, is_translated, name, detail) = match self {
            Self::Network(ix) => {
                let network = dataset.network(ix);
                let name = match &network.acronym {
                    Some(_) => format!("{} · {}", short_name(network), network.name),
                    None => network.name.clone(),
                };
                let detail = t.term("network-kind", &network.kind);
                let is_translated = english.networks.contains_key(network.id.as_str());
                (Page::Network(network.id.clone()), is_translated, name, detail)
            }
            Self::Event(position) => {
                let event = &dataset.events()[position];
                let kind = t.term("event-kind", &event.kind);
                let detail = format!("{kind} · {}", t.date_range(event.start, event.end));
                let is_translated = english.events.contains_key(event.id.as_str());
                (
                    Page::Event(event.id.clone()),
                    is_translated,
                    event.name.clone(),
                    detail,
                )
            }
            Self::Award(position) => {
                let award = &dataset.awards()[position];
                let detail = t.get(Key::SearchAward).to_owned();
                (Page::Award(award.id.clone()), false, round_name(award), detail)
            }
            Self::Organization(position) => {
                let organization = &dataset.organizations()[position];
                let kind: &Term<_> = &organization.kind;
                let detail = t.term("organization-kind", kind);
                (
                    Page::Organization(organization.id.clone()),
                    english.organizations.contains_key(organization.id.as_str()),
                    organization.name.clone(),
                    detail,
                )
            }
        };
        Label {
            page,
            name,
            lang: if is_translated { t.lang() } else { Lang::En },
            local: None,
            detail,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use atlas::dataset::{CityIx, NetworkIx};

    use super::super::finder::{CityFinder, Record, RecordFinder};
    use super::{Hit, best, hit_of};
    use crate::test_support::{dataset, english};

    const INDEX: &str = r#"{
        "format": {"major": 1, "minor": 0},
        "countries": [{"code": "KR", "name": "South Korea"}],
        "cities": {"id": ["seo", "seoul", "seosan"], "name": ["Seo", "Seoul", "Seosan"], "local": ["", "서울", ""],
            "langs": ["ko"], "local_lang": [0, 0, 0], "country": [0, 0, 0], "kinds": ["city"], "kind": [0, 0, 0],
            "lon": [127, 127, 126], "lat": [37, 37, 36], "population": [1, 9, 3]},
        "networks": [{"id": "slw", "name": "Seoul Week", "acronym": "SLW", "kind": "membership", "status": "active"}],
        "awards": [{"id": "prize-2024", "network": 0, "programme": "Seoul Prize", "year": 2024}],
        "events": [], "organizations": []
    }"#;

    #[test]
    fn the_best_of_all_kinds_stand_together() {
        let dataset = dataset(INDEX);
        let (cities, records) = (CityFinder::new(dataset, None), RecordFinder::new(dataset));
        let find = |text: &str, limit: usize| {
            best(dataset, &cities.scores(text).unwrap(), &records.find(text), limit)
        };
        let [seo, seoul, seosan] = [0, 1, 2].map(|position| Hit::City(CityIx(position)));
        let [week, prize] = [Record::Network(NetworkIx(0)), Record::Award(0)].map(Hit::Record);
        assert_eq!(
            find("seoul", 9),
            [seoul, week, prize],
            "the whole name before its beginning"
        );
        assert_eq!(
            find("seo", 9),
            [seo, seoul, seosan, week, prize],
            "of equals the larger city"
        );
        assert_eq!(find("seo", 2), [seo, seoul]);
        assert_eq!(find("prize 2024", 9), [prize]);
        assert_eq!(find("서울", 9), [seoul]);
        assert_eq!(find("zzzz", 9), []);
        for hit in [seoul, week, prize] {
            let label = hit.label(dataset, english()).unwrap();
            assert_eq!(hit_of(dataset, &label.page), Some(hit), "{}", label.name);
        }
    }
}
