//! A field that adds a city by its name, with suggestions of the browser's own.

use atlas::dataset::{CityIx, Dataset};
use atlas::search::folded;
use atlas::slug::Slug;
use leptos::prelude::*;

use super::choose::{Act, refocus};
use super::parts::joined;
use crate::app::data;
use crate::i18n::{Key, texts};
use crate::reactive::{changing, derived, on};

/// How many names are suggested: a browser's list of more is only scrolled through.
const SUGGESTED: usize = 12;

/// A city by the names that a visitor may type.
struct Entry {
    ix: CityIx,
    label: String,
    folded: String,
    population: u32,
}

/// The field.
pub(super) fn add_city(chosen: &[(Slug, String)], add: &Act) -> AnyView {
    let (t, dataset) = (texts(), data());
    let taken: Vec<Slug> = chosen.iter().map(|(id, _)| id.clone()).collect();
    let (text, is_missing) = (RwSignal::new(String::new()), RwSignal::new(false));
    let names = StoredValue::new(None::<Vec<Entry>>);
    let find = move |text: &str| -> Vec<(CityIx, String)> {
        let found = names.try_update_value(|names| best(names, || entries(dataset, &taken), text));
        // The page may be gone, and its names with it.
        found.unwrap_or_default()
    };
    let suggestions = {
        let find = find.clone();
        changing(move || {
            let options = text.with(|text| find(text));
            options
                .into_iter()
                .map(|(_, label)| view! { <option value=label></option> })
                .collect_view()
                .into_any()
        })
    };
    let add = add.clone();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let found = text.with_untracked(|text| find(text));
        let first = found
            .first()
            .and_then(|&(ix, _)| Slug::parse(dataset.city(ix).id));
        is_missing.set(first.is_none());
        if let Some(id) = first {
            add(&id);
            refocus();
        }
    };
    view! {
        <form class="choose__add" on:submit=on(submit)>
            <label for="choose-city">{t.get(Key::ChooseCity)}</label>
            <span class="choose__field">
                <input
                    id="choose-city"
                    data-field=""
                    type="text"
                    list="choose-cities"
                    autocomplete="off"
                    spellcheck="false"
                    maxlength="120"
                    on:input=on(move |event| text.set(event_target_value(&event)))
                />
                <button class="button" type="submit">{t.get(Key::ChooseAdd)}</button>
            </span>
            <datalist id="choose-cities">{suggestions}</datalist>
            <p class="choose__missing" role="status">
                {derived(move || if is_missing.get() { t.get(Key::ChooseNotFound) } else { "" })}
            </p>
        </form>
    }
    .into_any()
}

fn entries(dataset: &Dataset, taken: &[Slug]) -> Vec<Entry> {
    dataset
        .cities()
        .filter(|city| !taken.iter().any(|id| id.as_str() == city.id))
        .map(|city| {
            let label = joined(", ", [city.name, &city.country.name]);
            let local = city.local.map_or("", |(name, _)| name);
            Entry {
                ix: city.ix,
                folded: folded(&joined(" ", [label.as_str(), local])),
                population: city.population.unwrap_or(0),
                label,
            }
        })
        .collect()
}

/// The cities that a text means, best first: a whole label, then names that begin with it, then words that do; of
/// equals the largest. The names are made for the first text that has any letter, as that takes its while.
fn best(
    names: &mut Option<Vec<Entry>>,
    make: impl FnOnce() -> Vec<Entry>,
    text: &str,
) -> Vec<(CityIx, String)> {
    let text = folded(text.trim());
    if text.is_empty() {
        return Vec::new();
    }
    let entries = names.get_or_insert_with(make);
    let within = format!(" {text}");
    let mut found: Vec<((u8, u32), &Entry)> = entries
        .iter()
        .filter_map(|entry| {
            let rank = if folded(&entry.label) == text {
                0
            } else if entry.folded.starts_with(&text) {
                1
            } else if entry.folded.contains(&within) {
                2
            } else {
                return None;
            };
            Some(((rank, u32::MAX - entry.population), entry))
        })
        .collect();
    atlas::order::sort_by_key(&mut found, |(key, _)| *key);
    let found = found.into_iter().take(SUGGESTED);
    found.map(|(_, entry)| (entry.ix, entry.label.clone())).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{best, entries};
    use crate::test_support::dataset;
    use atlas::slug::Slug;

    const INDEX: &str = r#"{"format": {"major": 1, "minor": 0},
        "countries": [{"code": "US", "name": "United States"}],
        "cities": {"id": ["east", "lodz", "york", "yorkton"], "name": ["New York", "Łódź", "York", "Yorkton"],
            "local": ["", "", "요크", ""], "langs": ["ko"], "local_lang": [0, 0, 0, 0], "country": [0, 0, 0, 0],
            "kinds": ["city"], "kind": [0, 0, 0, 0], "lon": [0, 0, 0, 0], "lat": [0, 0, 0, 0],
            "population": [9, 0, 1, 5]}}"#;

    #[test]
    fn the_city_that_is_meant_comes_first() {
        let dataset = dataset(INDEX);
        let ids = |text: &str, taken: &[Slug]| -> Vec<&str> {
            let found = best(&mut None, || entries(dataset, taken), text);
            found.into_iter().map(|(ix, _)| dataset.city(ix).id).collect()
        };
        assert_eq!(ids("york", &[]), ["yorkton", "york", "east"]);
        assert_eq!(ids("York, United States", &[]), ["york", "east"]);
        assert_eq!(ids("lodz", &[]), ["lodz"]);
        assert_eq!(ids("요크", &[]), ["york"]);
        assert_eq!(ids("york", &[Slug::parse("york").unwrap()]), ["yorkton", "east"]);
        assert_eq!(ids("  ", &[]), [""; 0]);
    }
}
